package store

import (
	"sync"

	"github.com/tugu-city/tugu/server/internal/words"
)

// wordsRoom bounds the bytes of segments that are kept in memory. What does not fit is
// read from the database for each search.
const wordsRoom = 512 << 20

// wordsCache keeps segments in memory. Every search looks into all of them, so that the
// first ones stay, and none makes room for others.
type wordsCache struct {
	mu   sync.Mutex
	room int
	kept map[int64]keptWords // by the first row
}

type keptWords struct {
	version int64
	segment *words.Segment
}

// get returns the segments that are at hand, in the order of the list; nil for others. It
// forgets those that are not in the list: they may hold what was erased.
func (c *wordsCache) get(list []wordsSegment) []*words.Segment {
	c.mu.Lock()
	defer c.mu.Unlock()
	found := make([]*words.Segment, len(list))
	current := make(map[int64]keptWords, len(list))
	used := 0
	for i, g := range list {
		if k, ok := c.kept[g.first]; ok && k.version == g.version {
			found[i], current[g.first] = k.segment, k
			used += k.segment.Size
		}
	}
	c.kept, c.room = current, wordsRoom-used
	return found
}

// put keeps a segment if there is room.
func (c *wordsCache) put(g wordsSegment, segment *words.Segment) {
	c.mu.Lock()
	defer c.mu.Unlock()
	before := 0
	if k, ok := c.kept[g.first]; ok {
		before = k.segment.Size
	}
	if more := segment.Size - before; more <= c.room && c.kept != nil {
		c.kept[g.first] = keptWords{g.version, segment}
		c.room -= more
	}
}
