package store

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/tugu-city/tugu/server/city"
)

// gather blocks the store's writers, lets the writes come, and releases them once all
// wait, so that they share a transaction. It returns when all are done.
func (f fixture) gather(t *testing.T, writes ...func()) {
	t.Helper()
	busy, release := make(chan struct{}), make(chan struct{})
	blocker := f.mustImport(t, record(90_000))[0].ID
	var wait sync.WaitGroup
	wait.Go(func() {
		_, err := f.Append(t.Context(), blocker, func(*Complaint) ([]city.Event, error) {
			close(busy)
			<-release
			return nil, nil
		})
		if err != nil {
			t.Error(err)
		}
	})
	<-busy
	for i, w := range writes {
		wait.Go(w)
		f.awaitWaiting(t, i+1) // one after another: their order is the test's
	}
	close(release)
	wait.Wait()
}

func (f fixture) awaitWaiting(t *testing.T, n int) {
	t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(time.Minute); ; <-tick.C {
		f.group.mu.Lock()
		got := len(f.group.waiting)
		f.group.mu.Unlock()
		if got == n {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("%d writes wait, want %d", got, n)
		}
	}
}

func noted(*Complaint) ([]city.Event, error) { return []city.Event{{Kind: city.Noted}}, nil }

// TestWritersShareTransactions: those that come together are written together, and
// each is told what became of its own.
func TestWritersShareTransactions(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		ctx := t.Context()
		known := f.mustImport(t, record(1), record(2), record(3))
		other := record(1)
		other.Details.Text = "Kata lain."
		broken := record(50)
		broken.Events = nil
		refusal := errors.New("refused")
		gone, leave := context.WithCancel(ctx)
		var got [11]error
		var results [4]Result
		var appended [2]*Complaint
		submit := func(i int, r Record) func() { return func() { results[i], got[i] = f.Submit(ctx, r) } }
		start := f.stats(t).Last.Sequence + 1 // with the blocker's
		f.gather(t,
			submit(0, record(60)), submit(1, record(60)), submit(2, other), submit(3, record(3)),
			func() { _, got[4] = f.Submit(ctx, broken) },
			func() { appended[0], got[5] = f.Append(ctx, known[0].ID, noted) },
			func() { appended[1], got[6] = f.Append(ctx, known[0].ID, noted) },
			func() {
				_, got[7] = f.Append(ctx, known[1].ID, func(*Complaint) ([]city.Event, error) { return nil, refusal })
			},
			func() { _, got[8] = f.Append(ctx, newID(), noted) },
			func() { _, got[9] = f.Append(ctx, known[2].ID, noted) },
			func() {
				defer leave()
				_, got[10] = f.Submit(ctx, Record{Header: city.Header{Source: "SAMBAT"}, Events: record(61).Events})
			},
		)
		for i, want := range []string{"", "", "CONFLICT", "", "INVALID", "", "", "refused", "NOT_FOUND", "", ""} {
			code := string(city.CodeOf(got[i]))
			if errors.Is(got[i], refusal) {
				code = "refused"
			}
			if code != want || (want == "") != (got[i] == nil) {
				t.Errorf("write %d: %v, want %q", i, got[i], want)
			}
		}
		if results[0].Outcome != New || results[1].Outcome != Unchanged || results[1].ID != results[0].ID || results[3].ID != known[2].ID {
			t.Errorf("results %+v", results)
		}
		if appended[0] == nil || appended[1] == nil || len(appended[0].Events) != 2 || len(appended[1].Events) != 3 {
			t.Errorf("each sees the complaint with its own event: %+v, %+v", appended[0], appended[1])
		}
		<-gone.Done()
		if end := f.stats(t).Last.Sequence; end-start != 5 {
			t.Errorf("%d changes, want 5: two submitted, three appended", end-start)
		}
		if !f.target.sqlite() {
			var transactions int
			if err := f.read.QueryRowContext(ctx, "SELECT count(DISTINCT xmin::text) FROM change WHERE sequence > ?", start).Scan(&transactions); err != nil || transactions > 4 {
				t.Errorf("five changes took %d transactions, %v", transactions, err)
			}
		}
		f.factsFollowFromEvents(t)
	})
}

// TestSpoiltTransactionIsWrittenSingly: a complaint that cannot be read fails its own
// write alone, and a caller who gave up waiting is not written.
func TestSpoiltTransactionIsWrittenSingly(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		ctx := t.Context()
		known := f.mustImport(t, record(1), record(2), record(3))
		const spoil = `INSERT INTO complaint_event (id, complaint, kind, occurred_at, recorded_at, from_source) VALUES (4, 2, 'NONSENSE', 1, 1, false)`
		if _, err := f.write.ExecContext(ctx, spoil); err != nil {
			t.Fatal(err)
		}
		gone, leave := context.WithCancel(ctx)
		var got [4]error
		f.gather(t,
			func() { _, got[0] = f.Append(ctx, known[0].ID, noted) },
			func() { _, got[1] = f.Append(ctx, known[1].ID, noted) },
			func() { _, got[2] = f.Append(ctx, known[2].ID, noted) },
		)
		busy := make(chan struct{})
		var wait sync.WaitGroup
		wait.Go(func() {
			_, err := f.Append(ctx, known[0].ID, func(*Complaint) ([]city.Event, error) {
				close(busy)
				f.awaitWaiting(t, 1)
				leave()
				f.awaitWaiting(t, 0)
				return nil, nil
			})
			if err != nil {
				t.Error(err)
			}
		})
		<-busy
		_, got[3] = f.Append(gone, known[2].ID, noted)
		wait.Wait()
		if got[0] != nil || got[1] == nil || got[2] != nil || !errors.Is(got[3], context.Canceled) {
			t.Errorf("got %v", got)
		}
		for i, want := range []int{2, -1, 2} {
			if want >= 0 {
				if c := f.complaint(t, known[i].ID); len(c.Events) != want {
					t.Errorf("complaint %d has the events %s", i, kinds(c.Events))
				}
			}
		}
	})
}

// TestPanicHandsOnTheLead: a caller whose code panics takes no other along.
func TestPanicHandsOnTheLead(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		known := f.mustImport(t, record(1), record(2))
		var got error
		f.gather(t,
			func() {
				defer func() {
					if said := fmt.Sprint(recover()); said != "of the test" {
						t.Errorf("the panic says %q", said)
					}
				}()
				_, _ = f.Append(t.Context(), known[0].ID, func(*Complaint) ([]city.Event, error) { panic("of the test") })
			},
			func() { _, got = f.Append(t.Context(), known[1].ID, noted) },
		)
		if !errors.Is(got, errPanicked) {
			t.Errorf("the other is told %v", got)
		}
		if _, err := f.Append(t.Context(), known[1].ID, noted); err != nil {
			t.Errorf("after the panic: %v", err)
		}
	})
}

// TestSubmitReadIsWhatIsThere: what a submission returns is what a reader finds afterwards,
// whether it was written or stood there already.
func TestSubmitReadIsWhatIsThere(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		if _, err := f.Submit(t.Context(), record(8)); err != nil {
			t.Fatal(err)
		}
		f.clock.Add(-100) // as another process's, which is slow
		r := record(7)
		r.Details.ReporterName, r.Details.ReporterPhone = "Sari", "0812 3456 789"
		for range 2 {
			made, err := f.SubmitRead(t.Context(), r)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(f.complaint(t, made.Header.ID), made, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("-there +returned:\n%s", diff)
			}
		}
	})
}

// TestAuditEntriesShareStatements: entries that come at once are all there, each once.
func TestAuditEntriesShareStatements(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		var work sync.WaitGroup
		const writers, each = 16, 10
		for w := range writers {
			work.Go(func() {
				for n := range each {
					if err := f.AddAudit(t.Context(), AuditEntry{At: 1, Caller: "desk", Role: "OPERATOR", Action: fmt.Sprint(w, " ", n)}); err != nil {
						t.Error(err)
					}
				}
			})
		}
		work.Wait()
		entries, err := f.Audit(t.Context(), 0, 2*writers*each)
		seen := map[string]bool{}
		for _, e := range entries {
			seen[e.Action] = true
		}
		if err != nil || len(entries) != writers*each || len(seen) != writers*each {
			t.Errorf("%d entries, %d different, want %d, %v", len(entries), len(seen), writers*each, err)
		}
	})
}
