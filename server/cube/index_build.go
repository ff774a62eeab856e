package cube

import (
	"runtime"
	"slices"
	"sync"
)

// batchChunks is the number of chunks whose rows are put in the order of their shards
// before they are entered: a shard then stays in the processor's cache while it is filled.
const batchChunks = 256

// build fills an empty index with the live rows of the chunks, on all processors.
func (x *index) build(chunks []*chunk) {
	workers := min(runtime.GOMAXPROCS(0), len(chunks)/batchChunks+1)
	x.size(chunks, workers)
	var wait sync.WaitGroup
	for w := range workers {
		wait.Go(func() { (&indexBuilder{x: x, worker: w, workers: workers}).enter(chunks) })
	}
	wait.Wait()
}

// size makes the shards' tables as large as they must be.
func (x *index) size(chunks []*chunk, workers int) {
	counts := make([][indexShards]int, workers)
	var wait sync.WaitGroup
	for w := range workers {
		wait.Go(func() {
			for n := w; n < len(chunks); n += workers {
				for i, c := 0, chunks[n]; i < len(c.ids); i++ {
					if !c.gone.has(i) {
						counts[w][x.hash(&c.ids[i])>>54]++
					}
				}
			}
		})
	}
	wait.Wait()
	for i := range x.shards {
		s := &x.shards[i]
		for w := range counts {
			s.used += counts[w][i]
		}
		n := s.used*16/13 + 2
		s.tags, s.places = make([]uint8, n), make([]place, n)
	}
}

// indexBuilder enters the rows of every workers-th shard.
type indexBuilder struct {
	x               *index
	worker, workers int
	found, sorted   []indexEntry
	ends            [indexShards]int // of the shards' entries in sorted
}

type indexEntry struct {
	hash uint64
	at   place
}

func (b *indexBuilder) enter(chunks []*chunk) {
	room := min(len(chunks), batchChunks) * chunkRows / b.workers
	room += room / 16 // shards do not share out evenly
	b.found, b.sorted = make([]indexEntry, 0, room), make([]indexEntry, 0, room)
	for lo := 0; lo < len(chunks); lo += batchChunks {
		b.collect(chunks[lo:min(lo+batchChunks, len(chunks))], lo)
		b.order()
		from := 0
		for i := range b.ends {
			s := &b.x.shards[i]
			for _, e := range b.sorted[from:b.ends[i]] {
				s.add(e.hash, e.at)
			}
			from = b.ends[i]
		}
	}
}

// collect lists the live rows of chunks from number first on whose shards are the builder's.
func (b *indexBuilder) collect(chunks []*chunk, first int) {
	b.found = b.found[:0]
	for n, c := range chunks {
		for i := range c.ids {
			if c.gone.has(i) {
				continue
			}
			if h := b.x.hash(&c.ids[i]); int(h>>54)%b.workers == b.worker {
				b.found = append(b.found, indexEntry{h, placeOf(first+n, i)})
			}
		}
	}
}

// order sorts what was found by shard.
func (b *indexBuilder) order() {
	var next [indexShards]int
	for i := range b.found {
		next[b.found[i].hash>>54]++
	}
	sum := 0
	for i, n := range next {
		next[i] = sum
		sum += n
	}
	b.sorted = slices.Grow(b.sorted[:0], len(b.found))[:len(b.found)]
	for _, e := range b.found {
		at := &next[e.hash>>54]
		b.sorted[*at] = e
		*at++
	}
	b.ends = next
}
