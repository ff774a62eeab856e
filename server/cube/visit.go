package cube

import "github.com/tugu-city/tugu/server/city"

// each takes every complaint of every stride-th chunk that the filter lets pass
// in hand, as of the frame's moment, and calls visit.
func (f *frame) each(first, stride int, visit func()) {
	for n := first; n < f.state.chunks.len(); n += stride {
		c := f.state.chunks.at(n)
		last, quiet := c.last, c.quiet
		if f.heard {
			last, quiet = c.calm, c.calms
		}
		if last < f.from || c.live == 0 {
			continue
		}
		if f.ctx.Err() != nil || f.over() {
			return
		}
		for lo := 0; lo < c.rows; lo += blockRows {
			if quiet != nil && quiet[lo/blockRows] < f.from {
				continue
			}
			for i := lo; i < min(lo+blockRows, c.rows); i++ {
				if !c.gone.has(i) {
					c.row(f.state.dicts, i, &f.read)
					f.see(&f.read, visit)
				}
			}
		}
	}
	f.ticks.drop(f.floor)
}

// see takes a row in hand, as of the frame's moment, and calls visit if the
// filter lets it pass.
func (f *frame) see(r *row, visit func()) {
	view, next := r.asOf(f.state.dicts, f.asOf, &f.past)
	f.ticks.at(next)
	if view == nil {
		return
	}
	f.ticks.at(view.last) // matters to a compared frame, and where a source dated it after its recording
	if f.enter(view) {
		visit()
	}
}

// over reports whether a table grew too large to be answered.
func (f *frame) over() bool {
	for _, l := range f.lanes {
		if l.over {
			return true
		}
	}
	return false
}

// done returns why the pass did not end, if it did not.
func (f *frame) done() error {
	if err := f.ctx.Err(); err != nil {
		return err
	}
	if f.over() {
		return city.Errorf(city.CodeTooLarge, "a table of the question has more than %d cells (groups times periods); filter, group by less, or choose longer periods", MaxCells)
	}
	return nil
}

// enter takes the row in hand and reports whether the filter lets it pass.
func (f *frame) enter(r *row) bool {
	f.row = r
	d := f.state.dicts
	f.dims = [allDims]code{
		dimPillar: d.pillarOf[r.category], dimProgramme: d.programmeOf[r.category],
		dimAssetClass: d.assetOf[r.category], dimDepartment: f.successor(r.dep),
		dimCategory: r.category, dimKecamatan: d.kecamatanOf[r.district], dimKelurahan: d.kelurahanOf[r.district],
		dimChannel: r.channel, dimSource: r.source, dimStatus: code(r.status), dimPriority: r.prio,
	}
	for _, g := range f.groups {
		g.row = -1
	}
	if !f.filter.match(f) {
		return false
	}
	for i, a := range f.times {
		f.dims[numDims+i] = a.code(f.time(a.Of))
	}
	return true
}

// successor returns the department that the frame reads dep as.
func (f *frame) successor(dep code) code {
	if f.succ == nil {
		return dep
	}
	return f.succ[dep][f.row.category]
}
