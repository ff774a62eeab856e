package cube_test

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// many makes n plain complaints over two years, most of them long ended.
func many(p *city.Profile, n int) []*city.Facts {
	r := rand.New(rand.NewPCG(1, 2))
	list := make([]*city.Facts, n)
	for i := range list {
		var id city.ID
		binary.BigEndian.PutUint64(id[:], uint64(i+1))
		t0 := start + city.Moment(int64(i)*int64(730*city.Day)/int64(n))
		events := []city.Event{
			{ID: 1, Kind: city.Submitted, OccurredAt: t0, Category: p.Categories[r.IntN(3)].Code, District: p.Districts[r.IntN(3)].Code},
			{ID: 2, Kind: city.Assigned, OccurredAt: t0 + city.Moment(r.IntN(3600)), Department: p.Departments[r.IntN(2)].Code},
		}
		if r.IntN(100) > 0 {
			t1 := t0 + city.Moment(r.IntN(3*86400))
			events = append(events, city.Event{ID: 3, Kind: city.Responded, OccurredAt: t1},
				city.Event{ID: 4, Kind: city.Resolved, OccurredAt: t1 + city.Moment(r.IntN(6*86400))})
		}
		f, err := city.Derive(p, city.Header{ID: id, Source: "S1", Channel: "WEB"}, events)
		if err != nil {
			panic(err)
		}
		list[i] = &f
	}
	return list
}

// BenchmarkPillars answers the pillars board by size of the city, each time cold.
func BenchmarkPillars(b *testing.B) {
	p := smallCity()
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		c := &clock{start + 731*city.Day}
		e := load(p, c, many(p, n))
		for _, w := range []cube.Preset{cube.Today, cube.Last30Days, cube.AllTime} {
			b.Run(fmt.Sprintf("%d/%s", n, w), func(b *testing.B) {
				i := 0
				for b.Loop() {
					i++
					q := cube.Question{
						Sets:   []cube.Set{{Measures: cube.AllMeasures()}, {By: []cube.Dimension{cube.Pillar}, Measures: cube.AllMeasures()}},
						Window: cube.Window{Preset: w}, AsOf: c.m - city.Moment(i),
					}
					if _, err := e.Ask(context.Background(), q); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
