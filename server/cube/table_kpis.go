package cube

import "slices"

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
