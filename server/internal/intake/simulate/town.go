package simulate

import (
	"hash/fnv"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// weighted draws an index with the given chances.
type weighted []float64 // cumulative

func newWeighted(weights []float64) weighted {
	w := make(weighted, len(weights))
	sum := 0.0
	for i, x := range weights {
		sum += max(x, 0)
		w[i] = sum
	}
	return w
}

// draw returns -1 where nothing has a chance.
func (w weighted) draw(r *rand.Rand) int {
	if len(w) == 0 || w[len(w)-1] <= 0 {
		return -1
	}
	x := r.Float64() * w[len(w)-1]
	return sort.Search(len(w), func(i int) bool { return w[i] > x })
}

// town is a profile prepared for drawing.
type town struct {
	*city.Profile
	categories  []city.Category
	byMonth     [12][]float64 // weights of categories on a dry day
	kinds       map[kindKey]weighted
	districts   []int // of Profile.Districts, the smallest level
	byDistrict  weighted
	departments []string // those that receive complaints today
	before      map[string][]string
}

func newTown(p *city.Profile) *town {
	t := &town{Profile: p, before: map[string][]string{}, kinds: map[kindKey]weighted{}}
	t.categories = append(t.categories, p.Categories...)
	if len(t.categories) == 0 { // a profile may know its categories by rules alone
		for i := range p.CategoryRules {
			code := strings.Trim(strings.NewReplacer("*", "", "?", "X").Replace(p.CategoryRules[i].Match), " -")
			if c, ok := p.Category(code); ok {
				t.categories = append(t.categories, c)
			}
		}
	}
	t.weighCategories()
	t.weighDistricts()
	known := map[string]bool{}
	for i := range t.categories {
		if d := t.categories[i].Department; d != "" && !known[d] {
			known[d] = true
			t.departments = append(t.departments, d)
		}
	}
	for i := range p.Departments {
		for _, s := range p.Departments[i].Successors {
			t.before[s] = append(t.before[s], p.Departments[i].Code)
		}
	}
	return t
}

func (t *town) weighCategories() {
	sums := map[string]float64{}
	factor := func(c *city.Category) float64 {
		if f, ok := categoryFactors[c.Code]; ok {
			return f
		}
		return 1
	}
	for i := range t.categories {
		sums[t.categories[i].Department] += factor(&t.categories[i])
	}
	for m := range t.byMonth {
		weights := make([]float64, len(t.categories))
		for i := range t.categories {
			c := &t.categories[i]
			share, known := departmentShares[c.Department]
			if !known {
				share = 0.6 * sums[c.Department]
			}
			weights[i] = share * factor(c) / sums[c.Department]
			if s, ok := seasons[c.Code][time.Month(m+1)]; ok {
				weights[i] *= s
			}
		}
		t.byMonth[m] = weights
	}
}

// kind draws what a complaint of the moment is about; -1 where there is no category.
func (t *town) kind(r *rand.Rand, p *plan, at city.Moment) int {
	key := kindKey{at.In(t.Zone).Month(), int(min(p.on(at).wet, 3) * 4)}
	w, ok := t.kinds[key]
	if !ok {
		weights := slices.Clone(t.byMonth[key.month-1])
		for i := range t.categories {
			if f, ok := rains[t.categories[i].Code]; ok {
				weights[i] *= 1 + (f-1)*float64(key.wet)/4
			}
		}
		w = newWeighted(weights)
		t.kinds[key] = w
	}
	return w.draw(r)
}

// kindKey is a month and how wet the day is, in quarters of usual rain.
type kindKey struct {
	month time.Month
	wet   int
}

// weighDistricts spreads each kecamatan's residents over its kelurahan by area.
func (t *town) weighDistricts() {
	level := 0
	for i := range t.Districts {
		level = max(level, t.Districts[i].Level)
	}
	residents := map[string]float64{}
	latest := map[string]city.Date{}
	for _, n := range t.Populations {
		if n.AsOf >= latest[n.District] {
			latest[n.District], residents[n.District] = n.AsOf, float64(n.Count)
		}
	}
	area := map[string]float64{}
	for i := range t.Districts {
		if d := &t.Districts[i]; d.Level == level {
			area[d.Parent] += math.Sqrt(max(d.AreaKm2, 0.1))
		}
	}
	var weights []float64
	for i := range t.Districts {
		d := &t.Districts[i]
		if d.Level != level {
			continue
		}
		t.districts = append(t.districts, i)
		n := residents[d.Parent]
		if n == 0 {
			n = area[d.Parent]
		}
		// The root of the area, since small kelurahan in the centre are dense.
		weights = append(weights, n*math.Sqrt(max(d.AreaKm2, 0.1))/area[d.Parent])
	}
	t.byDistrict = newWeighted(weights)
}

// channel draws the channel of a complaint and the source that it comes through.
func (t *town) channel(r *rand.Rand, year float64, day weather) (channel string, source *city.Source) {
	weights := make([]float64, len(t.Channels))
	for i := range t.Channels {
		if y, ok := channelYears[t.Channels[i].Code]; ok {
			weights[i] = interpolate(channelColumns, y, year)
		} else {
			weights[i] = 5
		}
		weights[i] *= day.way(t.Channels[i].Code)
	}
	if i := newWeighted(weights).draw(r); i >= 0 {
		channel = t.Channels[i].Code
	}
	if s := t.Source(channelSources[channel]); s != nil {
		return channel, s
	}
	for i := range t.Sources {
		if t.Sources[i].Channel == channel {
			return channel, &t.Sources[i]
		}
	}
	return channel, &t.Sources[0]
}

func interpolate(xs, ys []float64, x float64) float64 {
	i := sort.SearchFloat64s(xs, x)
	switch {
	case i == 0:
		return ys[0]
	case i == len(xs):
		return ys[len(ys)-1]
	}
	share := (x - xs[i-1]) / (xs[i] - xs[i-1])
	return ys[i-1] + share*(ys[i]-ys[i-1])
}

// departmentAt returns the department that did on the day what code does today.
func (t *town) departmentAt(code, category string, day city.Date) string {
	for range 4 {
		d := t.Department(code)
		if d == nil || d.ValidFrom == "" || d.ValidFrom <= day {
			return code
		}
		prefer, best := predecessors[category], ""
		for _, b := range t.before[code] {
			p := t.Department(b)
			if p.ValidTo != "" && p.ValidTo < day {
				continue
			}
			if best == "" || b == prefer {
				best = b
			}
		}
		if best == "" {
			return code
		}
		code = best
	}
	return code
}

// zeal is how well a department keeps its promise, about -1 to 1; it stays.
func zeal(department string) float64 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(department))
	return float64(h.Sum32()%2001)/1000 - 1
}

// officeHours returns the first moment from m on, or the last one up to it, at
// which an office is open: working days from 7:30 to 16:00.
func (t *town) officeHours(r *rand.Rand, m city.Moment, back bool) city.Moment {
	zone := t.Zone
	if zone == nil {
		zone = time.UTC
	}
	at := m.In(zone)
	day := time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, zone)
	for range 14 {
		opens, closes := city.At(day)+7*city.Hour+1800, city.At(day)+16*city.Hour
		if t.Calendar.Working(day) {
			switch {
			case back && m > opens:
				return min(m, closes-city.Moment(r.IntN(5000)))
			case !back && m < closes:
				if m < opens {
					return opens + city.Moment(r.IntN(9000))
				}
				return m
			}
		}
		if back {
			day = day.AddDate(0, 0, -1)
		} else {
			day = day.AddDate(0, 0, 1)
		}
	}
	return m
}
