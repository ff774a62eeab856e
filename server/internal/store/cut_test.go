package store

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestLeaderCutOff: the process that leads is cut off from the database, silently, while it
// holds the lock that orders the feed. It no longer takes itself for the leader before
// another one does, the others write on, what it had not committed is undone, and it goes on
// when the way is free.
func TestLeaderCutOff(t *testing.T) {
	t.Parallel()
	dsn := storetest.Postgres(t)
	cable := storetest.NewCable(t, dsn)
	f := newFixture(t, dsn)
	if err := f.Close(); err != nil { // the database is made
		t.Fatal(err)
	}
	far := open(t, cable.DSN(), testProfile(), f.clock)
	await(t, "the one that will be cut off leads", far.Leading)
	near := open(t, dsn, testProfile(), f.clock)
	far.idle = 2 * time.Second
	held := make(chan error, 1)
	cut := make(chan struct{})
	go func() {
		held <- far.transact(t.Context(), "test", func(tx writeTx) error {
			h, err := far.takeHeads(t.Context(), tx)
			if err != nil {
				return err
			}
			_, err = tx.ExecContext(t.Context(), "INSERT INTO source_contact (source, received_at) VALUES ('LOST', ?)", h.sequence)
			if err == nil {
				cable.Cut()
			}
			close(cut)
			return err
		})
	}()
	<-cut
	began := time.Now()
	if _, err := near.Submit(t.Context(), record(1)); err != nil {
		t.Errorf("a write beside the one that is cut off: %v", err)
	}
	wrote := time.Since(began)
	await(t, "another one leads", func() bool {
		leads := near.Leading() // asked first: should both be so for a moment, it shows
		if leads && far.Leading() {
			t.Error("two processes lead")
		}
		return leads
	})
	t.Logf("after the cut: another process writes after %.1f s, another leads after %.1f s", wrote.Seconds(), time.Since(began).Seconds())
	cable.Mend()
	if err := <-held; err == nil {
		t.Error("what was cut off is told that it is committed")
	}
	await(t, "it writes again", func() bool {
		_, err := far.Submit(t.Context(), record(2))
		return err == nil
	})
	if far.Leading() {
		t.Error("it leads again beside the other")
	}
	var lost int
	if err := near.read.QueryRowContext(t.Context(), "SELECT count(*) FROM source_contact WHERE source = 'LOST'").Scan(&lost); err != nil || lost != 0 {
		t.Errorf("what it had not committed is there: %d, %v", lost, err)
	}
	if st, err := near.Stats(t.Context()); err != nil || st.Complaints != 2 || st.Last.Sequence != 2 {
		t.Errorf("%+v %v", st, err)
	}
}

// TestDirectAddressCutOff: the pooler lives and the way past it is cut, silently: the process writes on, no
// longer leads, says so once, and once more when it is back and leads.
func TestDirectAddressCutOff(t *testing.T) {
	t.Parallel()
	dsn := storetest.Postgres(t)
	f := newFixture(t, dsn)
	if err := f.Close(); err != nil { // the database is made
		t.Fatal(err)
	}
	cable := storetest.NewCable(t, dsn)
	log := &logged{}
	s := open(t, storetest.Pooler(t, dsn), testProfile(), f.clock, func(c *Config) { c.Direct, c.Log = cable.DSN(), slog.New(log) })
	await(t, "it leads", s.Leading)
	cable.Cut()
	const lost, back = "WARN the session with the database is lost", "INFO the session with the database is back"
	await(t, "it says that its session is lost", func() bool { return log.count(lost) > 0 })
	await(t, "it leads no more", func() bool { return !s.Leading() })
	if _, err := s.Submit(t.Context(), record(1)); err != nil {
		t.Errorf("a write through the pooler: %v", err)
	}
	cable.Mend()
	await(t, "it leads again", s.Leading)
	if log.count(lost) != 1 || log.count(back) != 1 {
		t.Errorf("said %q", log.all())
	}
}

// logged keeps what is logged, as "LEVEL message".
type logged struct {
	mu    sync.Mutex
	lines []string
}

func (s *logged) Enabled(context.Context, slog.Level) bool { return true }
func (s *logged) WithAttrs([]slog.Attr) slog.Handler       { return s }
func (s *logged) WithGroup(string) slog.Handler            { return s }

func (s *logged) Handle(_ context.Context, r slog.Record) error { //nolint:gocritic // the interface asks for it
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lines = append(s.lines, r.Level.String()+" "+r.Message)
	return nil
}

func (s *logged) all() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.lines)
}

// count is how many lines begin so.
func (s *logged) count(prefix string) (n int) {
	for _, l := range s.all() {
		if strings.HasPrefix(l, prefix) {
			n++
		}
	}
	return n
}

// TestClockJumps: the clock jumps on and back by hours between writes of two processes:
// every change is there once, in order, none recorded before the one that it follows, and
// the lead stays where it is.
func TestClockJumps(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		await(t, "the process leads", f.Leading)
		id := f.mustImport(t, record(1))[0].ID
		for n, jump := range []int64{5 * 3600, -9 * 3600, 24 * 3600, -24 * 3600, -1, 1} {
			f.clock.Add(jump)
			if _, err := f.Append(t.Context(), id, noted); err != nil {
				t.Fatal(err)
			}
			f.mustImport(t, record(100+n))
			if !f.Leading() {
				t.Errorf("after a jump by %d s the lead is gone", jump)
			}
		}
		var changes []Change
		if err := f.Replay(t.Context(), Position{Epoch: f.stats(t).Last.Epoch}, func(c []Change) error { changes = append(changes, c...); return nil }); err != nil {
			t.Fatal(err)
		}
		if len(changes) != 13 {
			t.Fatalf("%d changes, want 13", len(changes))
		}
		for i := 1; i < len(changes); i++ {
			if changes[i].Sequence != changes[i-1].Sequence+1 || changes[i].RecordedAt < changes[i-1].RecordedAt {
				t.Errorf("change %d at %d follows change %d at %d", changes[i].Sequence, changes[i].RecordedAt, changes[i-1].Sequence, changes[i-1].RecordedAt)
			}
		}
		if c := f.complaint(t, id); len(c.Events) != 7 {
			t.Errorf("events%s, want six notes", kinds(c.Events))
		}
	})
}
