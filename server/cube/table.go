package cube

import (
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// table puts the lanes of a set together.
func (p *planner) table(i int, main, prev *planned) (Table, error) {
	set := &p.q.Sets[i]
	t := Table{By: set.By, index: map[string]int{}}
	sum := summary{profile: p.engine.profile, filter: &p.q.Filter, basis: p.q.Basis}
	rows := map[uint64]*Row{}
	order := []uint64{}
	row := func(key uint64, codes []code) *Row {
		r, ok := rows[key]
		if !ok {
			r = &Row{Codes: p.names(main.base[i].groups.by, codes)}
			rows[key] = r
			order = append(order, key)
		}
		return r
	}
	for _, f := range []*planned{main, prev} {
		if f == nil {
			continue
		}
		g := f.base[i].groups
		for n, key := range g.keys {
			if f.counted(i, n) {
				row(key, g.codes(n))
			}
		}
	}
	if len(set.By) == 0 && len(order) == 0 {
		row(0, nil)
	}
	if cells := len(order) * p.periods(main, i); cells > MaxCells {
		return t, city.Errorf(city.CodeTooLarge, "the table has %d cells; at most %d are answered: filter, group by less, or choose longer periods", cells, MaxCells)
	}
	slices.SortFunc(order, compareKeys(len(set.By)))
	for _, key := range order {
		r := rows[key]
		r.Kpis = p.kpis(sum, i, main, key, r.Codes, false)
		if prev != nil {
			r.Previous = p.kpis(sum, i, prev, key, r.Codes, true)
		}
		t.index[join(r.Codes)] = len(t.Rows)
		t.Rows = append(t.Rows, *r)
	}
	t.empty = p.kpis(sum, i, main, noGroup, nil, false)
	if prev != nil {
		t.emptyPrevious = p.kpis(sum, i, prev, noGroup, nil, true)
	}
	sum.asOf, sum.to = toMoment(main.asOf), main.bounds.To
	t.zero = func(empty *Kpis, codes []string) *Kpis {
		if !set.Measures.Has(PerThousand) {
			return empty
		}
		k := *empty // residents differ by district even where nothing was received
		k.PerThousand = sum.perThousand(0, set.By, codes)
		return &k
	}
	return t, nil
}

const noGroup = ^uint64(0)

// periods returns how many cells a group of the set has.
func (p *planner) periods(f *planned, i int) int {
	n := 1
	for _, l := range f.trends[i] {
		n += len(l.axis.starts)
	}
	return n
}

// counted reports whether any lane of the set has something in group n: groups
// are shared between sets, which may count different things.
func (f *planned) counted(i, n int) bool {
	for _, l := range append([]*lane{f.base[i]}, f.trends[i]...) {
		w := l.width * len(l.axis.starts)
		if lo := n * w; lo < len(l.cells) {
			for _, c := range l.cells[lo:min(lo+w, len(l.cells))] {
				if c != 0 {
					return true
				}
			}
		}
		for lo := n * w; lo < min(n*w+w, len(l.values)); lo++ {
			if len(l.values[lo]) > 0 {
				return true // a duration of no seconds counts, too
			}
		}
	}
	return false
}

// names turns a group's numbers into codes.
func (p *planner) names(by []int, codes []code) []string {
	out := make([]string, len(by))
	for k, d := range by {
		out[k] = p.state.dicts.dim[d].names[codes[k]]
	}
	return out
}

// compareKeys orders groups by the dimensions' own order, "not assigned" last.
func compareKeys(dims int) func(a, b uint64) int {
	return func(a, b uint64) int {
		for k := dims - 1; k >= 0; k-- {
			x, y := code(a>>(16*k)), code(b>>(16*k))
			if x != y {
				if x-1 < y-1 { // 0 becomes the largest
					return -1
				}
				return 1
			}
		}
		return 0
	}
}

// kpis computes the measures of one group of a frame.
func (p *planner) kpis(sum summary, i int, f *planned, key uint64, codes []string, previous bool) *Kpis {
	set := &p.q.Sets[i]
	group, ok := f.base[i].groups.index[key]
	if key == noGroup || !ok {
		group = -1
	}
	want := set.Measures
	if previous {
		want = set.Previous
	}
	sum.asOf, sum.to = toMoment(f.asOf), f.bounds.To
	k := sum.kpis(want, f.base[i], group, 0, set.By, codes)
	for n, tr := range set.Trends {
		want := tr.Measures
		if previous {
			want = tr.Previous
		}
		if want == 0 {
			continue
		}
		l := f.trends[i][n]
		points := make([]TrendPoint, len(l.axis.points))
		for b := range points {
			points[b] = l.axis.points[b]
			sum.to = points[b].To
			points[b].Kpis = sum.kpis(want, l, group, b, set.By, codes)
		}
		if k.Trends == nil {
			k.Trends = map[Granularity][]TrendPoint{}
		}
		k.Trends[tr.Granularity] = points
	}
	return k
}

// join makes one key of a group's codes.
func join(codes []string) string { return strings.Join(codes, "\x00") }

// Row returns the group of the codes; one with nothing in it reads zero.
func (t *Table) Row(codes ...string) *Row {
	if i, ok := t.index[join(codes)]; ok {
		return &t.Rows[i]
	}
	r := &Row{Codes: codes, Kpis: t.zero(t.empty, codes)}
	if t.emptyPrevious != nil {
		r.Previous = t.zero(t.emptyPrevious, codes)
	}
	return r
}

// Under returns the rows whose first codes are those given, in the table's order.
func (t *Table) Under(codes ...string) []Row {
	var out []Row
	for _, r := range t.Rows {
		if len(r.Codes) >= len(codes) && slices.Equal(r.Codes[:len(codes)], codes) {
			out = append(out, r)
		}
	}
	return out
}
