package main

import (
	"context"
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/internal/store"
)

// search searches for texts, with the index and, as the peer, without.
func (b *bench) search(ctx context.Context) error {
	texts := []struct{ what, text string }{
		{"a frequent word", "jalan"},
		{"a part of a word", "lubang"},
		{"upper case", "PUSKESMAS"},
		{"two words", "lampu mati"},
		{"four words", "jalan rusak lampu mati"},
		{"a rare word", "loket"},
		{"a reference", ""},
		{"the end of a reference", "-0"},
		{"three letters", "rt0"},
		{"two letters", "qz"},
		{"nothing of the kind", "xyzzy kecamatan"},
	}
	for _, s := range b.sides {
		dsn := s.dsn("imported")
		st, err := b.open(ctx, dsn, false)
		if err != nil {
			return err
		}
		var reference string
		if err := st.DB().QueryRowContext(ctx, "SELECT reference FROM complaint WHERE row_id = ?", b.n/2).Scan(&reference); err != nil {
			return err
		}
		texts[6].text, texts[7].text = reference, reference[len(reference)-6:]
		type result struct {
			found int
			spent time.Duration
		}
		run := func(st *store.Store) (list []result, err error) {
			for _, t := range texts {
				var of []time.Duration
				var ids int
				for range 3 {
					began := time.Now()
					found, err := st.Search(ctx, t.text, nil, 10_001)
					if err != nil {
						return nil, err
					}
					of, ids = append(of, time.Since(began)), len(found)
				}
				list = append(list, result{ids, at(of, 50)})
			}
			return list, nil
		}
		peer, err := run(st)
		if err != nil {
			return err
		}
		if err := st.Close(); err != nil {
			return err
		}
		if st, err = b.open(ctx, dsn, true); err != nil {
			return err
		}
		indexing, err := b.indexed(ctx, st)
		if err != nil {
			return err
		}
		list, err := run(st)
		if err != nil {
			return err
		}
		b.table(fmt.Sprintf("Text search in %s complaints on %s (median of 3; the index took %.0f s in the background, %s complaints a second)", grouped(b.n), s.name,
			indexing.Seconds(), perSecond(b.n, indexing)), "text", "", "found", "with the index", "without (peer)", "ratio")
		for i, t := range texts {
			r, p := list[i], peer[i]
			found := fmt.Sprint(r.found)
			if r.found != p.found {
				found = fmt.Sprintf("%d, but %d by reading", r.found, p.found)
			}
			b.row(t.what, "`"+t.text+"`", found, targeted(took(r.spent), r.spent < 200*time.Millisecond, "under 200 ms"), took(p.spent), fmt.Sprintf("%.1fx", float64(p.spent)/float64(r.spent)))
		}
		if err := st.Close(); err != nil {
			return err
		}
	}
	return nil
}

// indexed waits until all words are in the index.
func (b *bench) indexed(ctx context.Context, st *store.Store) (time.Duration, error) {
	began := time.Now()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		var n int
		if err := st.DB().QueryRowContext(ctx, "SELECT row_id FROM words_index").Scan(&n); err != nil || n >= b.n {
			return time.Since(began), err
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-tick.C:
		}
	}
}
