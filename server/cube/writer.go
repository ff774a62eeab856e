package cube

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// writer puts complaints into the chunks of the state that comes next. Every new
// or changed complaint is added to one draft; where it was before it is marked as
// gone. A full draft is sealed, and chunks that are half empty are merged.
type writer struct {
	index   *index
	catalog *catalog
	draft   *draft
	number  int   // of the draft's chunk
	sparse  []int // chunks that are at most half full
	free    []int // chunks without rows
	sealer  sealer
	old     *state // chunks of which are not the next state's own
	noted   int64  // entries of its journal
	next    *state
	was     city.Facts
	refs    []*place
}

func newWriter() *writer {
	return &writer{index: newIndex(), catalog: newCatalog(), draft: newDraft(), number: -1}
}

// begin starts from a published state, which must not change any more.
func (w *writer) begin(old *state) { w.old, w.noted = old, old.journal.end() }

// id returns the id at a place of the next state.
func (w *writer) id(p place) *city.ID {
	if p.chunk() == w.number {
		return &w.draft.ids[p.row()]
	}
	return &w.next.chunks.at(p.chunk()).ids[p.row()]
}

// put adds or replaces a complaint and notes since when it stands otherwise. It
// returns what the complaint was, until the next call; nil if it is new.
func (w *writer) put(next *state, f *city.Facts) *city.Facts {
	w.next = next
	at, ok := w.index.get(&f.ID, w.id)
	if !ok {
		next.journal.note(entry{id: f.ID, since: toSec(f.Submitted)})
		w.add(next, f)
		return nil
	}
	w.chunk(at.chunk()).facts(next.dicts, at.row(), &w.was)
	next.journal.note(entry{id: f.ID, old: w.published(at), since: altered(&w.was, f)})
	if w.was.Simulated {
		next.simulated--
	}
	next.rows--
	w.remove(at, toSec(w.was.Submitted))
	w.write(next, f, at, true)
	return &w.was
}

// published returns the image of a row that stays as it is. One that nobody has
// seen, because it was written since the last state, has none.
func (w *writer) published(at place) image {
	c := w.next.chunks.at(at.chunk())
	if at.chunk() == w.number && (at.row() >= c.rows || &c.ids[0] != &w.draft.ids[0]) {
		return image{}
	}
	return image{c, at.row()}
}

// register tells the journal where the complaints that changed stand now.
func (w *writer) register(changed []entry) {
	for i := range changed {
		e := &changed[i]
		if at, ok := w.index.get(&e.id, w.id); ok {
			e.now = image{w.next.chunks.at(at.chunk()), at.row()}
		}
	}
}

// chunk returns a chunk as it stands in the next state.
func (w *writer) chunk(n int) *chunk {
	if n == w.number {
		return &w.draft.chunk
	}
	return w.next.chunks.at(n)
}

// remove marks a row as gone.
func (w *writer) remove(at place, t0 sec) {
	n := at.chunk()
	c := w.chunk(n)
	if n != w.number && w.old != nil && n < w.old.chunks.len() && c == w.old.chunks.at(n) {
		own := *c
		own.gone = slices.Clone(c.gone)
		c = &own
		w.next.chunks.set(n, c)
	}
	if c.gone == nil {
		c.gone = newBitmap()
	}
	c.gone.set(at.row())
	if c.live--; t0 == c.first {
		c.first = never
		for i := range c.rows {
			if !c.gone.has(i) {
				c.first = min(c.first, c.col[colT0].at(i))
			}
		}
	}
	if n != w.number && c.live == chunkRows/2 {
		w.sparse = append(w.sparse, n)
	}
}

// add writes a complaint that is nowhere else.
func (w *writer) add(next *state, f *city.Facts) { w.write(next, f, 0, false) }

// write writes a complaint that is nowhere else but, if it is known, at was.
func (w *writer) write(next *state, f *city.Facts, was place, known bool) {
	w.next = next
	if w.number < 0 {
		w.open()
	}
	at := placeOf(w.number, w.draft.rows)
	w.draft.add(next.dicts, w.catalog, f)
	if !w.catalog.lent(next.dicts) {
		d := *next.dicts
		w.catalog.lend(&d)
		next.dicts = &d
	}
	if known {
		*w.index.ref(&f.ID, was) = at
	} else {
		w.index.put(&f.ID, at, w.id)
	}
	next.rows++
	next.simulated += bit(f.Simulated)
	if w.draft.rows == chunkRows {
		w.close(next)
	}
}

// open begins a new draft.
func (w *writer) open() {
	if w.draft.given {
		w.draft = newDraft()
	}
	if n := len(w.free); n > 0 {
		w.number, w.free = w.free[n-1], w.free[:n-1]
		return
	}
	w.number = w.next.chunks.len()
	w.next.chunks.add(nothing)
}

var nothing = &chunk{first: never}

// close seals the draft.
func (w *writer) close(next *state) {
	if w.number < 0 {
		return
	}
	w.next = next
	n := w.number
	w.number = -1
	w.sealer.clear()
	w.sealer.take(next.dicts, n, &w.draft.chunk)
	w.seal(n)
	if !w.draft.given {
		w.draft.clear()
	}
}

// seal writes the rows that the sealer took into chunk n.
func (w *writer) seal(n int) {
	c := w.sealer.seal()
	w.next.chunks.set(n, c)
	w.refs = w.refs[:0]
	for i := range w.sealer.list {
		w.refs = append(w.refs, w.index.ref(&c.ids[i], w.sealer.list[i].was))
	}
	for i, ref := range w.refs {
		*ref = placeOf(n, i)
	}
	switch {
	case c.live == 0:
		w.next.chunks.set(n, nothing)
		w.free = append(w.free, n)
	case c.live <= chunkRows/2:
		w.sparse = append(w.sparse, n)
	}
}

// maxMerges bounds the work of one publication.
const maxMerges = 4

// merge puts the rows of sparse chunks together.
func (w *writer) merge() {
	for range maxMerges {
		sum, n := 0, 0
		for n < len(w.sparse) && sum+w.next.chunks.at(w.sparse[n]).live <= chunkRows {
			sum += w.next.chunks.at(w.sparse[n]).live
			n++
		}
		if n < 2 || n == len(w.sparse) && sum < chunkRows*3/4 {
			return
		}
		w.sealer.clear()
		for _, x := range w.sparse[:n] {
			w.sealer.take(w.next.dicts, x, w.next.chunks.at(x))
			w.next.chunks.set(x, nothing)
		}
		into := w.sparse[0]
		w.free = append(w.free, w.sparse[1:n]...)
		w.sparse = append(w.sparse[:0], w.sparse[n:]...)
		w.seal(into)
	}
}

// publish completes the next state.
func (w *writer) publish(next *state) {
	w.next = next
	w.merge()
	if w.number >= 0 {
		next.chunks.set(w.number, w.draft.snapshot())
	}
	if next.dicts.shapes == nil {
		w.catalog.lend(next.dicts)
	}
	j := &next.journal
	w.register(j.entries[max(0, w.noted-j.first):])
	w.next, w.old = nil, nil
}
