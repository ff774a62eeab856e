package cube

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

const chunkRows = 2048

// chunk is an immutable run of rows.
type chunk struct {
	rows []row
	// quiet holds, for each row, the moment from which on no window needs it
	// (see row.settle), apart from the rows: most questions need only few of them.
	quiet []sec
	first sec // earliest submission
	last  sec // latest of quiet
}

func (c *chunk) summarise() {
	c.first, c.last = never, 0
	c.quiet = make([]sec, len(c.rows))
	for i := range c.rows {
		c.quiet[i] = c.rows[i].settle()
		c.first = min(c.first, c.rows[i].t0)
		c.last = max(c.last, c.quiet[i])
	}
}

// state is everything a question sees; it never changes once published.
type state struct {
	pos       Position
	recorded  sec // when the last change was recorded
	dicts     *dicts
	chunks    []*chunk
	rows      int
	simulated int
	sources   map[string]sec // last record received, by source
	changed   chan struct{}  // closed when the next state is published
	cache     *answers
	since     sec // the earliest moment that the changes leading here altered
}

// Engine answers questions about the complaints it was given. All methods may be
// called from any goroutine, except that Reset, Loader and Apply belong to one
// writer. Questions never wait for the writer.
type Engine struct {
	profile *city.Profile
	now     func() time.Time
	current atomic.Pointer[state]

	mu    sync.Mutex // guards where, taken by the writer only
	where map[city.ID]int
}

// New returns an engine without complaints. now is the clock of questions that
// do not name a moment.
func New(p *city.Profile, now func() time.Time) *Engine {
	e := &Engine{profile: p, now: now, where: map[city.ID]int{}}
	e.current.Store(&state{dicts: newDicts(p), changed: make(chan struct{}), cache: newAnswers()})
	return e
}

// Position returns the place in the feed up to which changes are included.
func (e *Engine) Position() Position { return e.current.Load().pos }

// Len returns the number of complaints.
func (e *Engine) Len() int { return e.current.Load().rows }

// Simulated reports whether any complaint is simulated.
func (e *Engine) Simulated() bool { return e.current.Load().simulated > 0 }

// Changed returns a channel that is closed when a later state is published.
func (e *Engine) Changed() <-chan struct{} { return e.current.Load().changed }

// publish makes next the state that questions see.
func (e *Engine) publish(next *state) {
	next.changed = make(chan struct{})
	old := e.current.Load()
	next.cache = old.cache.carry(next.since)
	e.current.Store(next)
	close(old.changed)
}

// Loader collects the complaints of a rebuild.
type Loader struct {
	e     *Engine
	next  *state
	where map[city.ID]int
	open  *chunk
}

// Reset begins a rebuild. Questions see the present state until Done.
func (e *Engine) Reset() *Loader {
	return &Loader{e: e, next: &state{dicts: newDicts(e.profile), sources: map[string]sec{}}, where: map[city.ID]int{}}
}

// Add takes a complaint. It keeps nothing of f.
func (l *Loader) Add(f *city.Facts) {
	if l.open == nil || len(l.open.rows) == chunkRows {
		l.open = &chunk{rows: make([]row, 0, chunkRows)}
		l.next.chunks = append(l.next.chunks, l.open)
	}
	l.where[f.ID] = l.next.rows
	l.next.rows++
	l.next.dicts.learn(f)
	l.open.rows = l.open.rows[:len(l.open.rows)+1]
	fill(&l.open.rows[len(l.open.rows)-1], l.next, f)
}

// fill builds a row of the state.
func fill(r *row, s *state, f *city.Facts) {
	r.build(s.dicts, f)
	r.packed = f.Pack(make([]byte, 0, 96))
	if f.Simulated {
		s.simulated++
	}
}

// Done publishes the rebuilt state: the feed position that it belongs to, when
// the last change was recorded, and when each source was last heard.
func (l *Loader) Done(pos Position, recordedAt city.Moment, sources map[string]city.Moment) {
	for _, c := range l.next.chunks {
		c.summarise()
	}
	for s, m := range sources {
		l.next.sources[s] = toSec(m)
	}
	l.next.pos, l.next.recorded = pos, toSec(recordedAt)
	l.e.mu.Lock()
	defer l.e.mu.Unlock()
	l.e.where = l.where
	l.e.publish(l.next)
}

// Apply takes changes in the order of the feed and publishes one new state.
func (e *Engine) Apply(changes []Change) {
	if len(changes) == 0 {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	old := e.current.Load()
	next := *old
	next.since = never
	next.chunks = append([]*chunk(nil), old.chunks...)
	next.sources = make(map[string]sec, len(old.sources)+1)
	for s, m := range old.sources {
		next.sources[s] = m
	}
	fresh := map[int]bool{} // chunks that are already this state's own
	for i := range changes {
		ch := &changes[i]
		if !next.dicts.knows(ch.Facts) {
			next.dicts = next.dicts.clone()
			next.dicts.learn(ch.Facts)
		}
		e.put(&next, fresh, ch.Facts)
		next.pos.Sequence = ch.Sequence
		next.recorded = max(next.recorded, toSec(ch.RecordedAt))
		next.sources[ch.Facts.Source] = max(next.sources[ch.Facts.Source], toSec(ch.RecordedAt))
	}
	for i := range fresh {
		next.chunks[i].summarise()
	}
	e.publish(&next)
}

// put replaces or appends the complaint's row, copying its chunk once per state.
func (e *Engine) put(next *state, fresh map[int]bool, f *city.Facts) {
	at, ok := e.where[f.ID]
	if !ok {
		at = next.rows
		e.where[f.ID] = at
		next.rows++
	}
	n := at / chunkRows
	if n == len(next.chunks) {
		next.chunks = append(next.chunks, &chunk{rows: make([]row, 0, chunkRows)})
		fresh[n] = true
	}
	if !fresh[n] {
		c := &chunk{rows: make([]row, len(next.chunks[n].rows), chunkRows)}
		copy(c.rows, next.chunks[n].rows)
		next.chunks[n] = c
		fresh[n] = true
	}
	c := next.chunks[n]
	if i := at % chunkRows; i == len(c.rows) {
		c.rows = c.rows[:i+1]
		next.since = min(next.since, toSec(f.Submitted))
	} else {
		next.since = min(next.since, c.rows[i].altered(f))
		if c.rows[i].simulated {
			next.simulated--
		}
	}
	fill(&c.rows[at%chunkRows], next, f)
}
