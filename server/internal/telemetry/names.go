package telemetry

import "sync"

const (
	maxNames      = 100 // names told apart, beside those known from the start
	maxNameLength = 64

	nameOther     = "other"
	nameAnonymous = "anonymous"
)

// names turns names that clients invent into at most maxNames labels. The first
// ones that look like names get a label of their own; the rest share one.
type names struct {
	mu    sync.RWMutex // guards known and room
	known map[string]bool
	room  int
}

func newNames(known []string) *names {
	n := &names{known: make(map[string]bool, len(known)), room: maxNames}
	for _, k := range known {
		n.known[k] = true
	}
	return n
}

// label returns the label of a name.
func (n *names) label(name string) string {
	if name == "" {
		return nameAnonymous
	}
	if !plausible(name) {
		return nameOther
	}
	n.mu.RLock()
	known, full := n.known[name], n.room == 0
	n.mu.RUnlock()
	switch {
	case known:
		return name
	case full:
		return nameOther
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if !n.known[name] {
		if n.room == 0 {
			return nameOther
		}
		n.known[name] = true
		n.room--
	}
	return name
}

// plausible reports whether name matches [A-Za-z_][A-Za-z0-9_]{0,63}.
func plausible(name string) bool {
	if name == "" || len(name) > maxNameLength {
		return false
	}
	for i := range len(name) {
		c := name[i]
		letter := c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return true
}
