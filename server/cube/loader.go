package cube

import (
	"cmp"
	"slices"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// Loader collects the complaints of a rebuild.
type Loader struct {
	e    *Engine
	main *Share // what Add fills

	mu      sync.Mutex // guards dicts, catalog and shares
	dicts   *dicts
	catalog *catalog
	shares  []*Share
}

// Reset begins a rebuild. Questions see the present state until Done.
func (e *Engine) Reset() *Loader {
	return &Loader{e: e, dicts: newDicts(e.profile), catalog: newCatalog()}
}

// Add takes a complaint, which must be nowhere else. It keeps nothing of f.
func (l *Loader) Add(f *city.Facts) {
	if l.main == nil {
		l.main = l.Share()
	}
	l.main.Add(f)
}

// Share returns a part of the rebuild that one goroutine may fill while others
// fill others.
func (l *Loader) Share() *Share {
	l.mu.Lock()
	defer l.mu.Unlock()
	p := &Share{loader: l, dicts: l.dicts.alone(), catalog: newCatalog(), draft: newDraft()}
	p.catalog.follow(l.catalog)
	p.catalog.parent, p.catalog.parentMu = l.catalog, &l.mu
	l.shares = append(l.shares, p)
	return p
}

// Share is a part of a rebuild; see [Loader.Share].
type Share struct {
	loader    *Loader
	dicts     *dicts   // follows the loader's
	catalog   *catalog // follows the loader's
	draft     *draft
	sealer    sealer
	chunks    []*chunk
	simulated int
}

// Add takes a complaint, which must be nowhere else. It keeps nothing of f.
func (p *Share) Add(f *city.Facts) {
	if !p.dicts.knows(f) {
		p.loader.mu.Lock()
		p.loader.dicts.learn(f)
		p.dicts.follow(p.loader.dicts)
		p.loader.mu.Unlock()
	}
	p.draft.add(p.dicts, p.catalog, f)
	p.simulated += bit(f.Simulated)
	if p.draft.rows == chunkRows {
		p.seal()
	}
}

// seal packs the draft.
func (p *Share) seal() {
	p.catalog.lend(p.dicts)
	p.sealer.clear()
	p.sealer.take(p.dicts, 0, &p.draft.chunk)
	p.chunks = append(p.chunks, p.sealer.seal())
	p.draft.clear()
}

// Done publishes the rebuilt state once all shares are filled: the feed position
// that it belongs to, when the last change was recorded, and when each source was
// last heard.
func (l *Loader) Done(pos Position, recordedAt city.Moment, sources map[string]city.Moment) {
	l.mu.Lock()
	next := &state{pos: pos, recorded: toSec(recordedAt), dicts: l.dicts, sources: map[string]sec{}}
	for s, m := range sources {
		next.sources[s] = toSec(m)
	}
	l.catalog.lend(next.dicts)
	var list []*chunk
	for _, p := range l.shares {
		if p.draft.rows > 0 {
			p.seal()
		}
		list = append(list, p.chunks...)
		next.simulated += p.simulated
	}
	l.mu.Unlock()
	slices.SortStableFunc(list, func(a, b *chunk) int { return cmp.Compare(a.first, b.first) })
	l.e.adopt(next, list, l.catalog)
}

// adopt publishes a state that was built apart; its chunks are all sealed.
func (e *Engine) adopt(next *state, list []*chunk, cat *catalog) {
	w := newWriter()
	w.catalog = cat
	next.chunks = chunksOf(list)
	for n, c := range list {
		next.rows += c.live
		if c.live <= chunkRows/2 {
			w.sparse = append(w.sparse, n)
		}
	}
	w.index.build(list)
	w.publish(next)
	e.mu.Lock()
	defer e.mu.Unlock()
	e.writer = w
	next.journal.load = e.current.Load().journal.load + 1
	e.publish(next)
}
