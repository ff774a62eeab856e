package cube

import (
	"maps"
	"slices"
)

// resheet brings a table up to what its lanes hold, group by group that was
// touched since, and forgets what was touched. Groups that nobody touched are
// shared with the table of before, which stays as it is.
func (p *planner) resheet(sh *sheet, i int, main, prev *planned) (Table, error) {
	touched := main.touched(i)
	if prev != nil {
		touched = append(touched, prev.touched(i)...)
		slices.Sort(touched)
		touched = slices.Compact(touched)
	}
	if len(touched) == 0 {
		return sh.table, nil
	}
	dims := len(sh.table.By) + len(sh.table.Times)
	moved := false // a group came or went
	for _, key := range touched {
		old := sh.rows[key]
		if !main.countedKey(i, key) && (prev == nil || !prev.countedKey(i, key)) && dims > 0 {
			moved = moved || old != nil
			delete(sh.rows, key)
			continue
		}
		var r *Row
		if old != nil {
			own := *old
			r = &own
		} else {
			moved = true
			p.blank(sh.sum, i, main, false)
			if prev != nil {
				p.blank(sh.sum, i, prev, true)
			}
			r = p.row(main.base[i].groups.by, codesOfKey(key, dims))
		}
		r.Kpis = p.rekpis(r.Kpis, sh.sum, i, main, key, r.Codes, false)
		if prev != nil {
			r.Previous = p.rekpis(r.Previous, sh.sum, i, prev, key, r.Codes, true)
		}
		sh.rows[key] = r
	}
	for _, f := range []*planned{main, prev} {
		if f == nil {
			continue
		}
		for _, l := range f.lanesOf(i) {
			l.touched = l.touched[:0]
		}
	}
	if moved {
		if err := p.sort(sh, i, main); err != nil {
			return Table{}, err
		}
	}
	sh.fill()
	return sh.table, nil
}

// lanesOf returns the lanes of a set.
func (f *planned) lanesOf(i int) []*lane { return append([]*lane{f.base[i]}, f.trends[i]...) }

// touched returns the keys of the groups that were touched in any lane of a set,
// and puts the lanes' own lists in order.
func (f *planned) touched(i int) []uint64 {
	var keys []uint64
	for _, l := range f.lanesOf(i) {
		slices.Sort(l.touched)
		l.touched = slices.Compact(l.touched)
		last := -1
		for _, cell := range l.touched {
			if g := cell / len(l.axis.starts); g != last {
				keys = append(keys, l.groups.keys[g])
				last = g
			}
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// touchedIn returns the buckets of a group that were touched, of an ordered list.
func (l *lane) touchedIn(group int) []int {
	n := len(l.axis.starts)
	lo, _ := slices.BinarySearch(l.touched, group*n)
	hi, _ := slices.BinarySearch(l.touched, (group+1)*n)
	return l.touched[lo:hi]
}

func (f *planned) countedKey(i int, key uint64) bool {
	group, ok := f.base[i].groups.index[key]
	return ok && f.counted(i, group)
}

// rekpis computes the measures of a group again where its lanes were touched.
func (p *planner) rekpis(old *Kpis, sum summary, i int, f *planned, key uint64, codes []string, previous bool) *Kpis {
	group, ok := f.base[i].groups.index[key]
	if old == nil {
		return p.kpis(sum, i, f, key, codes, previous)
	}
	if !ok {
		return old
	}
	k := *old
	if len(f.base[i].touchedIn(group)) > 0 {
		k = *p.figures(sum, i, f, group, codes, previous)
		k.Trends = old.Trends
	}
	shared := true
	for n, tr := range p.q.Sets[i].Trends {
		cells := f.trends[i][n].touchedIn(group)
		if len(cells) == 0 || tr.wanted(previous) == 0 {
			continue
		}
		if shared {
			k.Trends, shared = maps.Clone(k.Trends), false
		}
		points := slices.Clone(k.Trends[tr.Granularity])
		for _, cell := range cells {
			b := cell % len(points)
			points[b].Kpis = p.point(sum, i, f, n, group, b, codes, previous)
		}
		k.Trends[tr.Granularity] = points
	}
	return &k
}
