package main

import (
	"context"
	"fmt"
	"slices"
	"syscall"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
)

// searchLasts is what a search may take.
const searchLasts = 200 * time.Millisecond

// searched is a text that users type.
type searched struct{ what, text string }

func (b *bench) texts(reference string) []searched {
	return []searched{
		{"a frequent word", "jalan"},
		{"a part of a word", "lubang"},
		{"upper case", "PUSKESMAS"},
		{"two frequent words", "lampu mati"},
		{"four frequent words", "jalan rusak lampu mati"},
		{"two words beside each other", `"lampu mati"`},
		{"a rare word", "loket"},
		{"a street and a number", "gang rt07"},
		{"a reference", reference},
		{"the end of a reference", reference[len(reference)-6:]},
		{"three letters", "rt0"},
		{"two letters", "rt"},
		{"two rare letters", "qz"},
		{"one letter", "j"},
		{"one letter that all hold", "a"},
		{"nothing of the kind", "xyzzy kecamatan"},
	}
}

// search searches for texts, with the index and, as the peer, without; then it opens pages of what is found.
func (b *bench) search(ctx context.Context) error {
	for _, s := range b.sides {
		dsn := s.dsn("imported")
		st, err := b.open(ctx, dsn, false)
		if err != nil {
			return err
		}
		var reference string
		err = st.DB().QueryRowContext(ctx, "SELECT reference FROM complaint WHERE row_id = ?", b.n/2).Scan(&reference)
		var segments int
		if err == nil {
			err = st.DB().QueryRowContext(ctx, "SELECT count(*) FROM words_segment").Scan(&segments)
		}
		texts := b.texts(reference)
		var peer []timing
		if err == nil && segments == 0 {
			peer, err = b.ask(ctx, st, texts, 1)
		}
		if closed := st.Close(); err == nil {
			err = closed
		}
		if err != nil {
			return err
		}
		if st, err = b.open(ctx, dsn, true); err != nil {
			return err
		}
		indexing, err := b.indexed(ctx, st)
		if err == nil {
			err = b.found(ctx, s, st, texts, peer, indexing)
		}
		if err == nil {
			err = b.foundPages(ctx, s, st)
		}
		if closed := st.Close(); err == nil {
			err = closed
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// timing is what a text found, and how long it took, each time.
type timing struct {
	found      int
	spent, cpu []time.Duration
}

// processor is what this process used of its processors up to now, PostgreSQL not included.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func (b *bench) ask(ctx context.Context, st *store.Store, texts []searched, times int) (list []timing, err error) {
	for _, t := range texts {
		var one timing
		for range times {
			began, used := time.Now(), processor()
			found, err := st.Search(ctx, t.text, nil, b.n)
			if err != nil {
				return nil, err
			}
			one.found, one.spent, one.cpu = len(found), append(one.spent, time.Since(began)), append(one.cpu, processor()-used)
		}
		list = append(list, one)
	}
	return list, nil
}

// found prints what the index finds.
func (b *bench) found(ctx context.Context, s *side, st *store.Store, texts []searched, peer []timing, indexing time.Duration) error {
	size := "sum(length(content))"
	if s.name == "PostgreSQL" {
		size = "pg_total_relation_size('words_segment')"
	}
	var room int
	if err := st.DB().QueryRowContext(ctx, "SELECT coalesce("+size+", 0) FROM words_segment").Scan(&room); err != nil {
		return err
	}
	first, err := b.ask(ctx, st, texts[:1], 1)
	if err != nil {
		return err
	}
	list, err := b.ask(ctx, st, texts, 7)
	if err != nil {
		return err
	}
	made := "was there"
	if peer != nil {
		made = fmt.Sprintf("took %.1f s in the background, %s complaints a second", indexing.Seconds(), perSecond(b.n, indexing))
	}
	b.table(fmt.Sprintf("Text search in %s complaints on %s, all that is found (7 times; the index %s, and takes %d bytes a complaint; the very first search, which reads it, took %s)",
		grouped(b.n), s.name, made, room/b.n, took(first[0].spent[0])), "text", "", "found", "p50", "slowest", "processor of this process", "without the index (peer)", "ratio")
	for i, t := range texts {
		r := list[i]
		found, without, ratio := grouped(r.found), "", ""
		p50, slowest := at(r.spent, 50), at(r.spent, 100)
		if peer != nil {
			if peer[i].found != r.found {
				return fmt.Errorf("%s found %d, but %d by reading", t.text, r.found, peer[i].found)
			}
			without, ratio = took(peer[i].spent[0]), fmt.Sprintf("%.1fx", float64(peer[i].spent[0])/float64(p50))
		}
		b.row(t.what, "`"+t.text+"`", found, took(p50), targeted(took(slowest), slowest < searchLasts, "under 200 ms"), took(at(r.cpu, 50)), without, ratio)
	}
	return nil
}

// foundPages opens pages of what words find, as users do: searched, found by the engine under a filter and in an order, and read.
func (b *bench) foundPages(ctx context.Context, s *side, st *store.Store) error {
	e, err := b.loaded(ctx, st)
	if err != nil {
		return err
	}
	pillar, department := b.profile.Profile.Pillars[0].Code, ""
	if err := st.DB().QueryRowContext(ctx, "SELECT department FROM complaint WHERE department <> '' ORDER BY row_id DESC LIMIT 1").Scan(&department); err != nil {
		return err
	}
	month := cube.Window{From: city.Date(time.Now().AddDate(-3, 0, 0).Format(time.DateOnly)), To: city.Date(time.Now().AddDate(-3, 1, 0).Format(time.DateOnly))}
	all := cube.Window{Preset: cube.AllTime}
	b.table(fmt.Sprintf("A page of 50 of what words find in %s complaints on %s: search, filter, order and reading together; first, middle and last page, by submission and by what is counted, up and down, each once",
		grouped(b.n), s.name), "words", "filter", "of", "p50", "slowest", "processor of this process, p50")
	for _, text := range []string{"jalan", "a", "loket", `"lampu mati"`} {
		for _, f := range []struct {
			what   string
			filter cube.Filter
			window cube.Window
		}{
			{"none", cube.Filter{}, all},
			{"a pillar", cube.Filter{Pillars: []string{pillar}}, all},
			{"a department", cube.Filter{Departments: []string{department}}, all},
			{"a status", cube.Filter{Statuses: []string{"IN_PROGRESS"}}, all},
			{"a month", cube.Filter{}, month},
			{"the last 30 days", cube.Filter{}, cube.Window{Preset: cube.Last30Days}},
		} {
			var spent, cpu []time.Duration
			total := 0
			for n := range 12 {
				q := cube.PageQuestion{OpenQuestion: cube.OpenQuestion{Measure: cube.Received, Filter: f.filter, Window: f.window}, BySubmission: n&1 > 0, Descending: n&2 > 0, Size: pageSize}
				switch n / 4 {
				case 1:
					q.After = &cube.Cursor{Key: city.At(time.Now().AddDate(-5, 0, 0))}
				case 2:
					q.FromEnd = true
				}
				began, used := time.Now(), processor()
				ids, err := st.Search(ctx, text, nil, b.n)
				if err != nil {
					return err
				}
				q.Only = cube.NewIDs(ids)
				p, err := e.Page(ctx, q)
				if err != nil {
					return err
				}
				shown := make([]city.ID, len(p.Edges))
				for i := range shown {
					shown[i] = p.Edges[i].Cursor.ID
				}
				if _, err := st.Complaints(ctx, shown); err != nil {
					return err
				}
				spent, cpu, total = append(spent, time.Since(began)), append(cpu, processor()-used), p.Total
			}
			b.row("`"+text+"`", f.what, grouped(total), took(at(spent, 50)), targeted(took(slices.Max(spent)), slices.Max(spent) < searchLasts, "under 200 ms"), took(at(cpu, 50)))
		}
	}
	return nil
}

// indexed waits until all words are in the index but for the newest, which are not enough for a segment.
func (b *bench) indexed(ctx context.Context, st *store.Store) (time.Duration, error) {
	began := time.Now()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		var rows int
		if err := st.DB().QueryRowContext(ctx, "SELECT coalesce(sum(last_row - first_row + 1), 0) FROM words_segment").Scan(&rows); err != nil || rows > b.n-store.WordsSegment {
			return time.Since(began), err
		}
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-tick.C:
		}
	}
}
