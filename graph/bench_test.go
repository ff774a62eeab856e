package graph

import (
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// BenchmarkPillars asks for the pillar board over HTTP, of 10,000 complaints; the
// engine computes each answer anew because a change comes in between.
func BenchmarkPillars(b *testing.B) {
	town := newTown("2026-11-24 12:00:00")
	load := town.Reset()
	var one city.Facts
	for n := range 10_000 {
		id := city.ID{1, byte(n >> 8), byte(n)}
		submitted := town.clock - city.Moment(n)*city.Hour/4
		category := town.profile.Categories[n%len(town.profile.Categories)]
		events := []city.Event{{ID: 1, Kind: city.Submitted, OccurredAt: submitted, Category: category.Code, District: "K1-A"}}
		if n%3 > 0 {
			events = append(events, city.Event{ID: 2, Kind: city.Responded, OccurredAt: submitted + city.Day})
		}
		facts, err := city.Derive(town.profile, city.Header{ID: id, Source: "SAMBAT", Channel: "WEB"}, events)
		if err != nil {
			b.Fatal(err)
		}
		load.Add(&facts)
		one = facts
	}
	load.Done(cube.Position{Epoch: "e1", Sequence: 1}, town.clock, nil)
	c := serve(b, town.resolver(), Options{})
	const query = `{ pillars { items { pillar { code } kpis { received open overdue responseOnTime { rate } responseTime { p50Hours } trend(granularity: DAY) { period kpis { received } } } } total { open } } }`
	for _, fresh := range []bool{true, false} {
		name := map[bool]string{true: "changed", false: "unchanged"}[fresh]
		b.Run(name, func(b *testing.B) {
			for i := range b.N {
				if fresh {
					town.Apply([]cube.Change{{Sequence: int64(2 + i), RecordedAt: town.clock, Facts: &one}})
				}
				c.t = b
				c.data(query, nil)
			}
		})
	}
}
