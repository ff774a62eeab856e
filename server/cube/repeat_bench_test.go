package cube_test

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// wide is the small city with 40 departments, 120 categories and 25 kelurahan.
func wide() *city.Profile {
	p := smallCity()
	item := func(format string, n int) city.Item {
		code := fmt.Sprintf(format, n)
		return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
	}
	for n := range 6 {
		p.Pillars = append(p.Pillars, city.Pillar{Item: item("PILLAR-%d", n)})
	}
	for n := range 40 {
		p.Departments = append(p.Departments, city.Department{Item: item("DEP-%02d", n)})
	}
	for n := range 120 {
		p.Categories = append(p.Categories, city.Category{
			Item: item("CAT-%03d", n), Pillar: fmt.Sprintf("PILLAR-%d", n%6), Department: fmt.Sprintf("DEP-%02d", n%40),
		})
	}
	for n := range 25 {
		p.Districts = append(p.Districts, city.District{Item: item("K2.%02d", n), Level: 1, Parent: "K2"})
	}
	p.Policies[0].Response = city.ClockRule{Due: city.DueExact, Days: 3}
	p.Policies[0].Resolution = city.ClockRule{Due: city.DueExact, Days: 7}
	p.Index()
	return p
}

// town is a city of n complaints over ten years that goes on living.
type town struct {
	p      *city.Profile
	clock  *clock
	engine *cube.Engine
	r      *rand.Rand
	n      int
	seq    int64
	recent [][]city.Event
	ids    []city.ID
}

func newTown(n int) *town {
	t := &town{p: wide(), clock: &clock{start + 3650*city.Day + 9*city.Hour}, r: rand.New(rand.NewPCG(1, 9)), n: n, seq: int64(n)}
	t.engine = cube.New(t.p, t.clock.now)
	l := t.engine.Reset()
	for i := range n {
		t0 := start + city.Moment(int64(i)*int64(3650*city.Day)/int64(n))
		id, life := t.life(uint64(i+1), t0)
		if t.clock.m-t0 < 30*city.Day && len(t.recent) < 50_000 {
			t.ids, t.recent = append(t.ids, id), append(t.recent, life)
		}
		l.Add(t.facts(id, life))
	}
	l.Done(cube.Position{Epoch: "e", Sequence: t.seq}, t.clock.m, nil)
	return t
}

// life is a plain life as far as the present.
func (t *town) life(n uint64, t0 city.Moment) (id city.ID, list []city.Event) {
	binary.BigEndian.PutUint64(id[:], n)
	cat := t.r.IntN(120)
	list = []city.Event{
		{ID: 1, Kind: city.Submitted, OccurredAt: t0, Category: t.p.Categories[3+cat].Code, District: t.p.Districts[3+t.r.IntN(25)].Code},
		{ID: 2, Kind: city.Assigned, OccurredAt: t0 + city.Moment(t.r.IntN(3600)), Department: t.p.Categories[3+cat].Department},
	}
	if t.r.IntN(50) > 0 {
		t1 := t0 + city.Moment(t.r.IntN(4*86400))
		list = append(list, city.Event{ID: 3, Kind: city.Responded, OccurredAt: t1},
			city.Event{ID: 4, Kind: city.Resolved, OccurredAt: t1 + city.Moment(t.r.IntN(8*86400))})
	}
	for len(list) > 1 && list[len(list)-1].OccurredAt > t.clock.m {
		list = list[:len(list)-1]
	}
	return id, list
}

func (t *town) facts(id city.ID, life []city.Event) *city.Facts {
	f, err := city.Derive(t.p, city.Header{ID: id, Source: "S1", Channel: "WEB"}, life)
	if err != nil {
		panic(err)
	}
	return &f
}

// change is the next thing that happens: mostly to a recent complaint, else a new one.
func (t *town) change() cube.Change {
	t.seq++
	i := t.r.IntN(len(t.recent))
	if t.r.IntN(5) == 0 {
		t.n++
		t.ids[i], t.recent[i] = t.life(uint64(t.n), t.clock.m)
	} else {
		kinds := []city.Kind{city.Responded, city.Started, city.Resolved, city.Rated, city.Reopened, city.Assigned}
		e := city.Event{ID: t.seq, Kind: kinds[t.r.IntN(len(kinds))], OccurredAt: t.clock.m}
		switch e.Kind {
		case city.Rated:
			e.Rating = 1 + t.r.IntN(5)
		case city.Assigned:
			e.Department = t.p.Departments[3+t.r.IntN(40)].Code
		}
		if life := t.recent[i]; len(life) < 12 {
			t.recent[i] = append(life[:len(life):len(life)], e)
		}
	}
	return cube.Change{Sequence: t.seq, RecordedAt: t.clock.m, Facts: t.facts(t.ids[i], t.recent[i])}
}

// boards are questions that are asked again and again.
func boards() map[string]cube.Question {
	all := cube.AllMeasures()
	return map[string]cube.Question{
		"pillars, 30 days": {Sets: []cube.Set{{Measures: all}, {By: []cube.Dimension{cube.Pillar}, Measures: all}}},
		"departments by kelurahan (1,000 groups), all time, with percentiles": {
			Window: cube.Window{Preset: cube.AllTime}, Sets: []cube.Set{{By: []cube.Dimension{cube.Department, cube.Kelurahan}, Measures: all}},
		},
		"total, all time, with percentiles": {Window: cube.Window{Preset: cube.AllTime}, Sets: []cube.Set{{Measures: all}}},
		"departments, this year, monthly, compared": {
			Window: cube.Window{Preset: cube.ThisYear}, Compare: cube.PreviousPeriod,
			Sets: []cube.Set{{
				By: []cube.Dimension{cube.Department}, Measures: all, Previous: all,
				Trends: []cube.Trend{{Granularity: cube.ByMonth, Measures: all}},
			}},
		},
		"pillars, today by hour": {
			Window: cube.Window{Preset: cube.Today},
			Sets: []cube.Set{{
				By: []cube.Dimension{cube.Pillar}, Measures: all,
				Trends: []cube.Trend{{Granularity: cube.ByHour, Measures: cube.Measures(cube.Received, cube.Ended, cube.Open)}},
			}},
		},
	}
}

// spread reports the middle and the tail of times.
func spread(b *testing.B, list []time.Duration) {
	slices.Sort(list)
	b.ReportMetric(float64(list[len(list)/2].Nanoseconds())/1e3, "p50-µs")
	b.ReportMetric(float64(list[len(list)*99/100].Nanoseconds())/1e3, "p99-µs")
	b.ReportMetric(float64(list[len(list)-1].Nanoseconds())/1e3, "max-µs")
}

// BenchmarkRepeatAfterChange asks a question again after one change and a few
// seconds, by size of the city. It reports how long the question takes alone: cold,
// the first time that it is repeated, and from then on.
func BenchmarkRepeatAfterChange(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		t := newTown(n)
		for name, q := range boards() {
			b.Run(fmt.Sprintf("%d/%s", n, name), func(b *testing.B) {
				t.engine.Keep(0)
				t.engine.Keep(1 << 30)
				timed := func() time.Duration {
					began := time.Now()
					if _, err := t.engine.Ask(context.Background(), q); err != nil {
						b.Fatal(err)
					}
					return time.Since(began)
				}
				b.ReportMetric(float64(timed().Microseconds()), "cold-µs")
				before := t.engine.Kept()
				var list []time.Duration
				for b.Loop() {
					t.clock.m += city.Moment(t.r.IntN(3))
					t.engine.Apply([]cube.Change{t.change()})
					list = append(list, timed())
				}
				b.ReportMetric(float64(list[0].Nanoseconds())/1e3, "first-µs")
				spread(b, list)
				after := t.engine.Kept()
				b.ReportMetric(float64(after.Full-before.Full), "full")
				b.ReportMetric(float64(after.Bytes)/1e6, "MB")
			})
		}
	}
}

// BenchmarkUnderLoad asks the boards in turn every 100 ms, as subscriptions do,
// while 20,000 changes a second come in.
func BenchmarkUnderLoad(b *testing.B) {
	t := newTown(1_000_000)
	for _, rate := range []int{0, 1_000, 20_000} {
		b.Run(fmt.Sprintf("%d changes a second", rate), func(b *testing.B) {
			quit, done := make(chan struct{}), make(chan struct{})
			batch := make([]cube.Change, rate/100)
			go func() {
				defer close(done)
				tick := time.NewTicker(10 * time.Millisecond)
				defer tick.Stop()
				for {
					select {
					case <-quit:
						return
					case <-tick.C:
						if rate > 0 {
							for i := range batch {
								batch[i] = t.change()
							}
							t.engine.Apply(batch)
						}
					}
				}
			}()
			var list []time.Duration
			for b.Loop() {
				for _, q := range boards() {
					began := time.Now()
					if _, err := t.engine.Ask(context.Background(), q); err != nil {
						b.Fatal(err)
					}
					list = append(list, time.Since(began))
				}
				time.Sleep(100 * time.Millisecond)
			}
			close(quit)
			<-done
			spread(b, list)
		})
	}
}

// BenchmarkManyChanges asks a board again after 1,000 changes.
func BenchmarkManyChanges(b *testing.B) {
	t := newTown(200_000)
	for name, q := range boards() {
		b.Run(name, func(b *testing.B) {
			var spent time.Duration
			batch := make([]cube.Change, 1000)
			for b.Loop() {
				for i := range batch {
					batch[i] = t.change()
				}
				t.engine.Apply(batch)
				began := time.Now()
				if _, err := t.engine.Ask(context.Background(), q); err != nil {
					b.Fatal(err)
				}
				spent += time.Since(began)
			}
			b.ReportMetric(float64(spent.Nanoseconds())/float64(b.N)/1000, "ns/change")
		})
	}
}
