package cube

import (
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// sheet is a table with what it was put together from.
type sheet struct {
	table Table
	rows  map[uint64]*Row
	order []uint64
	sum   summary
}

// sheet puts the lanes of a set together.
func (p *planner) sheet(i int, main, prev *planned) (*sheet, error) {
	set := &p.q.Sets[i]
	sh := &sheet{
		table: Table{By: set.By, Times: set.Times}, rows: map[uint64]*Row{},
		sum: summary{profile: p.engine.profile, filter: &p.q.Filter, basis: p.q.Basis},
	}
	for _, f := range []*planned{main, prev} {
		if f == nil {
			continue
		}
		g := f.base[i].groups
		for n, key := range g.keys {
			if sh.rows[key] == nil && f.counted(i, n) {
				sh.rows[key] = p.row(g.by, g.codes(n))
			}
		}
	}
	if len(set.By)+len(set.Times) == 0 && len(sh.rows) == 0 {
		sh.rows[0] = p.row(nil, nil)
	}
	if err := p.sort(sh, i, main); err != nil {
		return nil, err
	}
	for _, f := range []*planned{main, prev} {
		if f != nil {
			p.blank(sh.sum, i, f, f == prev)
		}
	}
	p.rows(sh, func(key uint64, r *Row) {
		r.Kpis = p.kpis(sh.sum, i, main, key, r.Codes, false)
		if prev != nil {
			r.Previous = p.kpis(sh.sum, i, prev, key, r.Codes, true)
		}
	})
	t, sum := &sh.table, sh.sum
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
	sh.fill()
	return sh, nil
}

// sort orders the groups and refuses too many.
func (p *planner) sort(sh *sheet, i int, main *planned) error {
	if cells := len(sh.rows) * p.periods(main, i); cells > MaxCells {
		return city.Errorf(city.CodeTooLarge, "the table has %d cells; at most %d are answered: filter, group by less, or choose longer periods", cells, MaxCells)
	}
	sh.order = make([]uint64, 0, len(sh.rows))
	sh.table.index = make(map[string]int, len(sh.rows))
	for key := range sh.rows {
		sh.order = append(sh.order, key)
	}
	slices.SortFunc(sh.order, compareKeys(len(sh.table.By)+len(sh.table.Times)))
	for n, key := range sh.order {
		sh.table.index[join(sh.rows[key].Codes)] = n
	}
	return nil
}

// parallelRows is the number of rows from which on they are filled on all processors.
const parallelRows = 32

// rows calls fill for each row.
func (p *planner) rows(sh *sheet, fill func(key uint64, r *Row)) {
	workers := min(runtime.GOMAXPROCS(0), len(sh.order)/parallelRows)
	if workers < 2 {
		for _, key := range sh.order {
			fill(key, sh.rows[key])
		}
		return
	}
	var wait sync.WaitGroup
	for w := range workers {
		wait.Go(func() {
			for n := w; n < len(sh.order); n += workers {
				fill(sh.order[n], sh.rows[sh.order[n]])
			}
		})
	}
	wait.Wait()
}

// fill lists the rows.
func (sh *sheet) fill() {
	sh.table.Rows = make([]Row, len(sh.order))
	for n, key := range sh.order {
		sh.table.Rows[n] = *sh.rows[key]
	}
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
	if f.base[i].counted(n) {
		return true
	}
	for _, l := range f.trends[i] {
		if l.counted(n) {
			return true
		}
	}
	return false
}

// counted reports whether the lane has something in group n.
func (l *lane) counted(n int) bool {
	w := l.width * len(l.axis.starts)
	if lo := n * w; lo < len(l.cells) {
		for _, c := range l.cells[lo:min(lo+w, len(l.cells))] {
			if c != 0 {
				return true
			}
		}
	}
	return false
}

// row returns the row of a group's numbers.
func (p *planner) row(by []int, codes []code) *Row {
	r := &Row{Codes: make([]string, len(by))}
	for k, d := range by {
		if d < numDims {
			r.Codes[k] = p.state.dicts.dim[d].names[codes[k]]
			continue
		}
		a := p.times[d-numDims]
		r.Codes[k] = a.name(codes[k])
		r.Periods = append(r.Periods, a.period(codes[k]))
	}
	return r
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
	group, ok := f.base[i].groups.index[key]
	if key == noGroup || !ok {
		group = -1
	}
	k := p.figures(sum, i, f, group, codes, previous)
	for n, tr := range p.q.Sets[i].Trends {
		if tr.wanted(previous) != 0 {
			if k.Trends == nil {
				k.Trends = map[Granularity][]TrendPoint{}
			}
			k.Trends[tr.Granularity] = p.points(sum, i, f, n, group, codes, previous)
		}
	}
	return k
}

// blank computes what the buckets of the set's trends read that have nothing in them,
// where that does not depend on the group.
func (p *planner) blank(sum summary, i int, f *planned, previous bool) {
	if p.blanks == nil {
		p.blanks = map[*lane][]*Kpis{}
	}
	for n, l := range f.trends[i] {
		if p.q.Sets[i].Trends[n].wanted(previous)&(wantsPerThousand|wantsScore) != 0 || p.blanks[l] != nil {
			continue
		}
		blanks := make([]*Kpis, len(l.axis.points))
		for b := range blanks {
			blanks[b] = p.point(sum, i, f, n, noBucket, b, nil, previous)
		}
		p.blanks[l] = blanks
	}
}

// points computes the measures of one group in all buckets of trend n. Buckets with
// nothing in them are shared by all groups for which these read the same.
func (p *planner) points(sum summary, i int, f *planned, n, group int, codes []string, previous bool) []TrendPoint {
	l := f.trends[i][n]
	points := slices.Clone(l.axis.points)
	blanks := p.blanks[l]
	share := blanks != nil
	full := 0
	for b := range points {
		full += bit(!share || l.holds(group, b))
	}
	own := make([]Kpis, full)
	for b := range points {
		if share && !l.holds(group, b) {
			points[b].Kpis = blanks[b]
			continue
		}
		points[b].Kpis, own = &own[0], own[1:]
		p.fill(points[b].Kpis, sum, i, f, n, group, b, codes, previous)
	}
	return points
}

// noBucket is the group of what is empty.
const noBucket = -1

// holds reports whether anything is counted in a bucket of a group.
func (l *lane) holds(group, bucket int) bool {
	lo := (group*len(l.axis.starts) + bucket) * l.width
	if group < 0 || lo+l.width > len(l.cells) {
		return false
	}
	for _, c := range l.cells[lo : lo+l.width] {
		if c != 0 {
			return true
		}
	}
	return false
}

// figures computes the measures of one group over the whole window.
func (p *planner) figures(sum summary, i int, f *planned, group int, codes []string, previous bool) *Kpis {
	set := &p.q.Sets[i]
	sum.asOf, sum.to = toMoment(f.asOf), f.bounds.To
	return sum.kpis(set.wanted(previous), f.base[i], group, 0, set.By, codes)
}

// point computes the measures of one group in bucket b of trend n.
func (p *planner) point(sum summary, i int, f *planned, n, group, b int, codes []string, previous bool) *Kpis {
	k := &Kpis{}
	p.fill(k, sum, i, f, n, group, b, codes, previous)
	return k
}

func (p *planner) fill(k *Kpis, sum summary, i int, f *planned, n, group, b int, codes []string, previous bool) {
	set, l := &p.q.Sets[i], f.trends[i][n]
	sum.asOf, sum.to = toMoment(f.asOf), l.axis.points[b].To
	sum.fill(k, set.Trends[n].wanted(previous), l, group, b, set.By, codes)
}

func (s *Set) wanted(previous bool) MeasureSet {
	if previous {
		return s.Previous
	}
	return s.Measures
}

func (t *Trend) wanted(previous bool) MeasureSet {
	if previous {
		return t.Previous
	}
	return t.Measures
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
