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
