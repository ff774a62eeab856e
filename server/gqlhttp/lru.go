package gqlhttp

import (
	"container/list"
	"sync"
)

// lru keeps values up to a number of bytes; the least recently used go first.
type lru[V any] struct {
	max int64

	mu    sync.Mutex // guards what follows
	used  int64
	items map[string]*list.Element
	order *list.List // of *item[V], the most recently used first
}

type item[V any] struct {
	key   string
	value V
	size  int64
}

// overhead is about what an item costs beside its key and value, in bytes.
const overhead = 200

func newLRU[V any](maxBytes int64) *lru[V] {
	return &lru[V]{max: maxBytes, items: map[string]*list.Element{}, order: list.New()}
}

// get returns the value of the key. It keeps nothing of the key.
func (l *lru[V]) get(key []byte) (value V, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	e, ok := l.items[string(key)]
	if !ok {
		return value, false
	}
	l.order.MoveToFront(e)
	return e.Value.(*item[V]).value, true
}

// add keeps a value of the size, in place of an earlier one of the key. One that
// would take more than a quarter of the room is not kept.
func (l *lru[V]) add(key string, value V, size int64) {
	size += int64(len(key)) + overhead
	l.mu.Lock()
	defer l.mu.Unlock()
	if e, ok := l.items[key]; ok {
		l.drop(e)
	}
	if size > l.max/4 {
		return
	}
	for l.used+size > l.max {
		l.drop(l.order.Back())
	}
	l.items[key] = l.order.PushFront(&item[V]{key, value, size})
	l.used += size
}

func (l *lru[V]) drop(e *list.Element) {
	i := l.order.Remove(e).(*item[V])
	delete(l.items, i.key)
	l.used -= i.size
}

func (l *lru[V]) bytes() int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.used
}
