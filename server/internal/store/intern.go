package store

import "sync"

// interner keeps one copy of each code, so that a million complaints do not hold
// a million copies of the same few hundred strings.
type interner struct {
	mu    sync.Mutex
	codes map[string]string // guarded by mu
}

// internLimit bounds the codes kept; a city has some hundred.
const internLimit = 100_000

func newInterner() *interner { return &interner{codes: map[string]string{}} }

func (n *interner) intern(b []byte) string {
	n.mu.Lock()
	defer n.mu.Unlock()
	if s, ok := n.codes[string(b)]; ok {
		return s
	}
	s := string(b)
	if len(n.codes) < internLimit {
		n.codes[s] = s
	}
	return s
}
