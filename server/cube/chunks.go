package cube

import "slices"

// zone is what a pass must know of a chunk to leave it out, kept side by side so
// that it need not be looked for all over the memory.
type zone struct {
	first, last, calm sec
	// Those of a sealed chunk; never while it is being written.
	newest, moved, stirs sec
}

// zone returns that of the chunk.
func (c *chunk) zone() zone {
	z := zone{c.first, c.last, c.calm, never, never, never}
	if c.calms != nil {
		z.newest, z.moved, z.stirs = c.newest, c.moved, slices.Max(c.stirs)
	}
	return z
}

const pageBits = 6

// page is a run of chunks with their zones; a published one never changes.
type page struct {
	chunks [1 << pageBits]*chunk
	zones  [1 << pageBits]zone
}

// chunks is a list of chunks in pages. A copy shares the pages that set does not
// touch, so that a small change costs little whatever the size of the list.
type chunks struct {
	n     int
	pages []*page
	own   []*page // those that nobody else has; nil = they belong to the published state
}

// chunksOf returns a list that holds what the slice does.
func chunksOf(list []*chunk) chunks {
	var l chunks
	for _, c := range list {
		l.add(c)
	}
	return l
}

func (l *chunks) len() int { return l.n }

func (l *chunks) at(i int) *chunk { return l.pages[i>>pageBits].chunks[i&(1<<pageBits-1)] }

func (l *chunks) zone(i int) *zone { return &l.pages[i>>pageBits].zones[i&(1<<pageBits-1)] }

// all yields the chunks in order.
func (l *chunks) all() func(yield func(int, *chunk) bool) {
	return func(yield func(int, *chunk) bool) {
		for i := range l.n {
			if !yield(i, l.at(i)) {
				return
			}
		}
	}
}

// copied returns a list that may be set without touching l.
func (l *chunks) copied() chunks {
	return chunks{n: l.n, pages: append(make([]*page, 0, len(l.pages)+1), l.pages...)}
}

// add appends a chunk.
func (l *chunks) add(c *chunk) {
	if l.n>>pageBits == len(l.pages) {
		l.pages = append(l.pages, &page{})
		l.own = append(l.own, l.pages[len(l.pages)-1])
	}
	l.n++
	l.set(l.n-1, c)
}

// set puts a chunk in the place of another one.
func (l *chunks) set(i int, c *chunk) {
	p := &l.pages[i>>pageBits]
	if !l.owns(*p) {
		fresh := **p
		*p = &fresh
		l.own = append(l.own, &fresh)
	}
	(*p).chunks[i&(1<<pageBits-1)] = c
}

func (l *chunks) owns(p *page) bool {
	for i := len(l.own) - 1; i >= 0; i-- {
		if l.own[i] == p {
			return true
		}
	}
	return false
}

// seal takes down the zones of the chunks that were set; the list is not set any more.
func (l *chunks) seal() {
	for _, p := range l.own {
		for i, c := range p.chunks {
			if c != nil {
				p.zones[i] = c.zone()
			}
		}
	}
	l.own = nil
}
