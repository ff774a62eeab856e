package cube

import (
	"encoding/binary"
	"runtime"
	"slices"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// only returns all occurrences of some complaints, in no order.
func (p *finder) only(ids map[city.ID]bool) ([]Edge, error) {
	var few [1 << 12]uint64 // bits of the ids' ends: most complaints are told by them not to be among ids
	bit := func(id *city.ID) (int, uint64) {
		h := binary.LittleEndian.Uint64(id[8:]) * 0x9E3779B97F4A7C15 >> 46
		return int(h >> 6), 1 << (h & 63)
	}
	for id := range ids {
		w, b := bit(&id)
		few[w] |= b
	}
	workers := max(1, min(runtime.GOMAXPROCS(0), p.o.state.chunks.len()/parallelFrom))
	lists, frames, errs := make([][]Edge, workers), make([]*frame, workers), make([]error, workers)
	var wait sync.WaitGroup
	for n := range workers {
		wait.Go(func() {
			f, found, err := p.o.list()
			if frames[n], errs[n] = f, err; err != nil {
				return
			}
			for i := n; i < f.state.chunks.len() && f.ctx.Err() == nil; i += workers {
				c := f.state.chunks.at(i)
				for k := range c.rows {
					w, b := bit(&c.ids[k])
					if few[w]&b == 0 || !ids[c.ids[k]] || c.gone.has(k) {
						continue
					}
					c.row(f.state.dicts, k, &f.read)
					if f.see(&f.read, f.walk); len(*found) > 0 {
						lists[n] = append(lists[n], edgesOf(*found, p.q.BySubmission, toMoment(f.row.t0))...)
						*found = (*found)[:0]
					}
				}
			}
			f.ticks.drop(f.floor)
			errs[n] = f.done()
		})
	}
	wait.Wait()
	var all []Edge
	for n := range workers {
		if errs[n] != nil {
			return nil, errs[n]
		}
		p.o.ticks.add(frames[n].ticks)
		all = append(all, lists[n]...)
	}
	return all, nil
}

// among cuts the page out of a list of all.
func (p *finder) among(out *Page, all []Edge) {
	q := p.q
	slices.SortFunc(all, func(a, b Edge) int {
		if q.Descending {
			a, b = b, a
		}
		return a.Cursor.Compare(b.Cursor)
	})
	lo, hi := 0, len(all)
	if q.After != nil {
		lo, _ = slices.BinarySearchFunc(all, *q.After, func(e Edge, at Cursor) int {
			if q.ahead(at, e.Cursor) {
				return 1
			}
			return -1
		})
	}
	if q.Before != nil {
		hi, _ = slices.BinarySearchFunc(all, *q.Before, func(e Edge, at Cursor) int {
			if q.ahead(e.Cursor, at) {
				return -1
			}
			return 1
		})
	}
	if hi = max(lo, hi); q.FromEnd {
		lo = max(lo, hi-q.Size)
	} else {
		hi = min(hi, lo+q.Size)
	}
	out.HasPrevious, out.HasNext = lo > 0, hi < len(all)
	out.Edges = append(out.Edges, all[lo:hi]...)
}
