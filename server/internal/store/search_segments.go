package store

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/words"
	"github.com/uptrace/bun"
)

// wordsLoad is how many segments one statement reads.
const wordsLoad = 32

// look looks into the segments, on all processors. One that is damaged is left out, and said.
func (q *searching) look(ctx context.Context, segments []wordsSegment) ([]foundWords, error) {
	allowed, err := q.allowed(ctx, segments)
	if err != nil {
		return nil, err
	}
	texts := q.query.All()
	found := make([]foundWords, len(segments))
	type job struct {
		number  int
		segment *words.Segment
	}
	jobs := make(chan job)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(segments)) {
		workers.Go(func() {
			for j := range jobs {
				if bits := j.segment.Find(texts); ctx.Err() == nil {
					if allowed != nil {
						bits.And(allowed[j.number])
					}
					found[j.number] = q.found(segments[j.number].wordsRange, j.segment, bits)
				}
			}
		})
	}
	damaged := map[int]bool{}
	err = q.each(ctx, segments, func(i int, g *words.Segment) {
		if g == nil {
			damaged[i] = true
		} else {
			jobs <- job{i, g}
		}
	})
	close(jobs)
	workers.Wait()
	if err = errors.Join(err, ctx.Err()); err != nil {
		return nil, err
	}
	whole := found[:0]
	for i := range found {
		if !damaged[i] {
			whole = append(whole, found[i])
		}
	}
	return whole, nil
}

// found lists the places.
func (q *searching) found(r wordsRange, g *words.Segment, bits words.Bits) foundWords {
	f := foundWords{wordsRange: r}
	if n := bits.Count(); n > 0 {
		f.ids = make([]city.ID, 0, n)
	}
	for place := range bits.Down {
		if id, ok := g.ID(place); ok {
			f.ids = append(f.ids, id)
			if len(q.query.Phrases) > 0 {
				f.rows = append(f.rows, r.first+int64(place))
			}
		}
	}
	return f
}

// each hands on every segment, by its number in the list: those in memory, then those of the
// database; nil where one is damaged.
func (q *searching) each(ctx context.Context, segments []wordsSegment, fn func(int, *words.Segment)) error {
	cache := &q.store.words
	var missing []int64
	numbers := map[int64]int{}
	for i, g := range cache.get(segments) {
		if g != nil {
			fn(i, g)
			continue
		}
		missing = append(missing, segments[i].first)
		numbers[segments[i].first] = i
	}
	for some := range slices.Chunk(missing, wordsLoad) {
		rows, err := q.tx.QueryContext(ctx, "SELECT first_row, content FROM words_segment WHERE first_row IN (?)", bun.List(some))
		if err != nil {
			return err
		}
		for rows.Next() {
			var first int64
			var content []byte
			if err := rows.Scan(&first, &content); err != nil {
				_ = rows.Close()
				return err
			}
			i := numbers[first]
			g, err := words.Open(content)
			if err != nil {
				q.store.cfg.Log.ErrorContext(ctx, "a segment of the index of words is damaged; its complaints are read", "first", first, "error", err)
				fn(i, nil)
				continue
			}
			cache.put(segments[i], g)
			fn(i, g)
		}
		err = rows.Err()
		if _ = rows.Close(); err != nil {
			return err
		}
	}
	return nil
}

// allowed returns, for each segment, the places of the departments' complaints; nil = all.
func (q *searching) allowed(ctx context.Context, segments []wordsSegment) ([]words.Bits, error) {
	if len(q.departments) == 0 {
		return nil, nil
	}
	all := make([]words.Bits, len(segments))
	for i, g := range segments {
		all[i] = words.NewBits(int(g.rows()))
	}
	rows, err := q.tx.QueryContext(ctx, "SELECT row_id FROM complaint WHERE department IN (?)", bun.List(q.departments))
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var row int64
		if err := rows.Scan(&row); err != nil {
			return nil, err
		}
		i, _ := slices.BinarySearchFunc(segments, row, func(g wordsSegment, row int64) int { return int(row - g.first) }) // the last first
		if i < len(segments) && row <= segments[i].last {
			all[i].Add(int(row - segments[i].first))
		}
	}
	return all, rows.Err()
}
