package cube

import (
	"container/list"
	"sync"
	"sync/atomic"
)

// defaultKeep bounds the memory of what is kept of answers, in bytes.
const defaultKeep = 256 << 20

// answers keeps what was asked lately: the answer, and what it was counted from,
// so that it can follow changes and time (see standing). What was not asked for
// longest goes first.
type answers struct {
	mu    sync.Mutex // guards the rest of this group
	byKey map[string]*standing
	used  *list.List // of *standing, the last used first
	bytes int
	limit int

	stats struct{ held, moved, full atomic.Int64 }
}

// Kept describes what the engine keeps of the questions that were asked lately.
type Kept struct {
	Questions int // distinct questions kept
	Bytes     int // what they take, about
	Limit     int // beyond which the least recently asked go
	// Questions answered since the start: from an answer that still held, by
	// moving what was counted on to the present, and by counting everything.
	Held, Moved, Full int64
}

func newAnswers() *answers {
	return &answers{byKey: map[string]*standing{}, used: list.New(), limit: defaultKeep}
}

// Keep bounds the memory of what is kept of answers, in bytes; the default is
// 256 MiB. With 0 nothing is kept.
func (e *Engine) Keep(bytes int) {
	a := e.answers
	a.mu.Lock()
	defer a.mu.Unlock()
	a.limit = bytes
	a.shrink()
}

// Kept returns what is kept at present.
func (e *Engine) Kept() Kept {
	a, moments := e.answers, e.moments.bytes()
	a.mu.Lock()
	defer a.mu.Unlock()
	return Kept{
		Questions: len(a.byKey), Bytes: a.bytes + moments, Limit: a.limit,
		Held: a.stats.held.Load(), Moved: a.stats.moved.Load(), Full: a.stats.full.Load(),
	}
}

// get returns what is kept of a question, or begins to keep it.
func (a *answers) get(key string, q *Question) *standing {
	a.mu.Lock()
	defer a.mu.Unlock()
	st := a.byKey[key]
	if st == nil {
		st = &standing{key: key, q: *q}
		st.place = a.used.PushFront(st)
		a.byKey[key] = st
	}
	a.used.MoveToFront(st.place)
	return st
}

// fits reports whether one question may take so much: not most of it, which
// would evict all others.
func (a *answers) fits(bytes int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return bytes <= a.limit/2
}

// weigh takes down what a standing question takes now, and makes room. It
// reports whether what it was counted from may stay.
func (a *answers) weigh(st *standing, bytes int) (stays bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if st.place == nil {
		return false // evicted meanwhile
	}
	a.bytes += bytes - st.bytes
	st.bytes = bytes
	a.shrink()
	return st.place != nil
}

// drop forgets a question.
func (a *answers) drop(st *standing) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.remove(st)
}

func (a *answers) remove(st *standing) {
	if st.place == nil {
		return
	}
	a.used.Remove(st.place)
	delete(a.byKey, st.key)
	a.bytes -= st.bytes
	st.place, st.bytes = nil, 0
}

// shrink evicts until the limit is kept.
func (a *answers) shrink() {
	for a.bytes > a.limit && a.used.Len() > 0 {
		a.remove(a.used.Back().Value.(*standing))
	}
}
