package cube

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// state is everything a question sees; it never changes once published.
type state struct {
	pos       Position
	recorded  sec // when the last change was recorded
	dicts     *dicts
	chunks    chunks
	rows      int
	simulated int
	sources   map[string]sec // last record received, by source
	changed   chan struct{}  // closed when the next state is published
	journal   journal        // what changed up to here
}

// Engine answers questions about the complaints it was given. All methods may be
// called from any goroutine, except that Reset, Loader and Apply belong to one
// writer. Questions never wait for the writer.
type Engine struct {
	profile *city.Profile
	now     func() time.Time
	current atomic.Pointer[state]

	rowByRow bool // tests: walk every row, as the reference
	byKey    bool // tests: find every group by its key

	// Touched is told of each change before a state that includes it is published:
	// what the complaint was, nil if it is new, and what it is now. It keeps neither.
	// It is set before the first Apply; nil = nobody listens. Reset tells nothing.
	Touched func(sequence int64, was, now *city.Facts)

	mu     sync.Mutex // guards writer, taken by the writer only
	writer *writer

	answers *answers
	moments *moments
}

// New returns an engine without complaints. now is the clock of questions that
// do not name a moment.
func New(p *city.Profile, now func() time.Time) *Engine {
	e := &Engine{profile: p, now: now, writer: newWriter(), answers: newAnswers(), moments: newMoments(p)}
	first := &state{dicts: newDicts(p), changed: make(chan struct{})}
	e.writer.publish(first)
	e.current.Store(first)
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
	next.chunks.seal()
	e.current.Store(next)
	close(old.changed)
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
	next.chunks = old.chunks.copied()
	next.sources = make(map[string]sec, len(old.sources)+1)
	for s, m := range old.sources {
		next.sources[s] = m
	}
	e.writer.begin(old)
	for i := range changes {
		ch := &changes[i]
		if !next.dicts.knows(ch.Facts) {
			next.dicts = next.dicts.clone()
			next.dicts.learn(ch.Facts)
		}
		was := e.writer.put(&next, ch.Facts)
		if e.Touched != nil {
			e.Touched(ch.Sequence, was, ch.Facts)
		}
		next.pos.Sequence = ch.Sequence
		next.recorded = max(next.recorded, toSec(ch.RecordedAt))
		next.sources[ch.Facts.Source] = max(next.sources[ch.Facts.Source], toSec(ch.RecordedAt))
	}
	e.writer.publish(&next)
	e.publish(&next)
}
