package store

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// flowDeliveries are records of every kind: new ones, the same again and otherwise, in one
// delivery and in a later one, refused ones, partial ones, some that brought an id along.
func flowDeliveries() []Delivery {
	var all []Record
	for n := range 60 {
		all = append(all, record(n, assigned(t0+city.Hour, "DPUPR"), at(city.Resolved, t0+city.Day)))
	}
	other := record(3, assigned(t0+city.Hour, "DLH"))
	bad := record(70)
	bad.Events[0].OccurredAt = -5
	nobody := record(71)
	nobody.Events = nil
	partial := record(72)
	partial.Partial = true
	own := record(73)
	own.Header.ID = city.ID{1, 2, 3}
	taken := record(74)
	taken.Header.ID = city.ID{1, 2, 3}
	anonymous := record(75)
	anonymous.Details.Anonymous, anonymous.Details.ReporterName = true, ""
	all = slices.Insert(all, 20, other, bad, record(5, assigned(t0+city.Hour, "DPUPR"), at(city.Resolved, t0+city.Day)), nobody, partial, own, taken, anonymous)
	all = append(all, record(8), record(59), other)
	var list []Delivery
	for part := range slices.Chunk(all, 25) {
		list = append(list, Delivery{Records: part, Keep: func(r Receipt) Kept {
			return Kept{Cursor: &Cursor{Source: "SAMBAT", Name: "flow", Value: fmt.Sprint(len(list), len(r.Results))}}
		}})
	}
	return list
}

// written is what tables hold, without what is random.
func (f fixture) written(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for table, query := range map[string]string{
		"complaint": `SELECT row_id, source, external_id, hash, channel, submitted_at, reference, title, text, address, latitude, longitude, simulated, suspect, policy,
			calendar, response_due, resolution_due, response_due_given, resolution_due_given, status, department, category, created_at, updated_at, anonymous, secret,
			reporter IS NULL, reporter_key, phone_hash, email_hash, erased_at, erased_words FROM complaint ORDER BY row_id`,
		"event":  "SELECT id, complaint, kind, occurred_at, recorded_at, source_seq, department, category, district, priority, reason, rating, retracts, actor, text, from_source FROM complaint_event ORDER BY id",
		"change": "SELECT sequence, complaint, recorded_at, first_event, last_event FROM change ORDER BY sequence",
		"days":   "SELECT source, day, received, added, changed, unchanged, waiting, repeated FROM intake_day ORDER BY source, day",
		"aside":  "SELECT source, external_id, reason, state FROM set_aside ORDER BY external_id, reason",
		"cursor": "SELECT source, name, value, updated_at FROM intake_cursor",
	} {
		rows, err := f.DB().QueryContext(t.Context(), query)
		if err != nil {
			t.Fatal(err)
		}
		names, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		values, into := make([]any, len(names)), make([]any, len(names))
		for i := range values {
			into[i] = &values[i]
		}
		for rows.Next() {
			if err := rows.Scan(into...); err != nil {
				t.Fatal(err)
			}
			out[table] = append(out[table], fmt.Sprint(values...))
		}
		if err := errors.Join(rows.Err(), rows.Close()); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// TestFlowWritesWhatReceiveDoes: what is made ready ahead gives the same rows and results as
// what the transaction makes itself.
func TestFlowWritesWhatReceiveDoes(t *testing.T) {
	for name, dsn := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			plain, flowing := newFixture(t, dsn(t)), newFixture(t, dsn(t))
			var want, got [][]Outcome
			outcomes := func(r Receipt) (list []Outcome) {
				for i := range r.Results {
					list = append(list, r.Results[i].Outcome)
				}
				return list
			}
			flow := NewFlow(t.Context(), flowing.Store)
			for _, d := range append(flowDeliveries(), flowDeliveries()...) { // the second time all is known
				r, err := plain.Receive(t.Context(), d)
				if err != nil {
					t.Fatal(err)
				}
				want = append(want, outcomes(r))
				err = flow.Send(d, func(r Receipt, err error) error {
					got = append(got, outcomes(r))
					return err
				})
				if err != nil {
					t.Fatal(err)
				}
			}
			if err := flow.Close(); err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("results (-plain +flow):\n%s", d)
			}
			if d := cmp.Diff(plain.written(t), flowing.written(t)); d != "" {
				t.Errorf("rows (-plain +flow):\n%s", d)
			}
			facts, _, _, err := load(t.Context(), plain.Store)
			if err != nil {
				t.Fatal(err)
			}
			others, _, _, err := load(t.Context(), flowing.Store)
			if err != nil || len(others) != len(facts) {
				t.Errorf("%d facts, want %d: %v", len(others), len(facts), err)
			}
			c, err := flowing.ByReference(t.Context(), "SAMBAT", "S-00007")
			if err != nil || c.Details.ReporterName != "Warga" || c.Facts.ID != c.Header.ID || others[c.Header.ID].Submitted != c.Facts.Submitted {
				t.Errorf("complaint %+v, facts of %x, %v", c.Details, c.Facts.ID, err)
			}
		})
	}
}

// receiving is a receiver whose transactions last until the test lets them end.
type receiving struct {
	prepared chan int
	letEnd   chan error
	got      []int
}

func (r *receiving) Prepare(d *Delivery, _ bool) { r.prepared <- len(d.Records) }

func (r *receiving) Receive(ctx context.Context, d Delivery) (Receipt, error) {
	select {
	case err := <-r.letEnd:
		if err == nil {
			r.got = append(r.got, len(d.Records))
		}
		return Receipt{}, err
	case <-ctx.Done():
		return Receipt{}, ctx.Err()
	}
}

// TestFlowPreparesWhileItWrites: the next deliveries are made ready while one is written, no
// more than two of them; they are written in order, and none after one that failed.
func TestFlowPreparesWhileItWrites(t *testing.T) {
	full, explained := errors.New("disk full"), errors.New("lines 3 to 4")
	r := &receiving{prepared: make(chan int, 10), letEnd: make(chan error)}
	flow := NewFlow(t.Context(), r)
	sent := make(chan error, 1)
	var settled []error
	go func() {
		var err error
		for n := 1; err == nil; n++ {
			err = flow.Send(Delivery{Records: make([]Record, n)}, func(_ Receipt, err error) error {
				if settled = append(settled, err); err != nil {
					return explained
				}
				return nil
			})
		}
		sent <- err
	}()
	for n := 1; n <= 3; n++ { // 1 is being written, 2 and 3 are ready
		if got := <-r.prepared; got != n {
			t.Fatalf("delivery %d was made ready, want %d", got, n)
		}
	}
	r.letEnd <- nil
	if got := <-r.prepared; got != 4 {
		t.Errorf("delivery %d was made ready, want 4", got)
	}
	r.letEnd <- full
	if err := <-sent; !errors.Is(err, explained) {
		t.Errorf("Send = %v", err)
	}
	if err := flow.Close(); !errors.Is(err, explained) {
		t.Errorf("Close = %v", err)
	}
	if !slices.Equal(r.got, []int{1}) || len(settled) != 2 || !errors.Is(settled[1], full) {
		t.Errorf("written %v, settled %v", r.got, settled)
	}
}

// TestFlowEndsWithItsContext: what is being written is undone, what waits is not begun.
func TestFlowEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	r := &receiving{prepared: make(chan int, 10), letEnd: make(chan error)}
	flow := NewFlow(ctx, r)
	for n := range 2 {
		if err := flow.Send(Delivery{Records: make([]Record, n)}, func(_ Receipt, err error) error { return err }); err != nil {
			t.Fatal(err)
		}
	}
	cancel()
	if err := flow.Send(Delivery{}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("Send = %v", err)
	}
	if err := flow.Close(); !errors.Is(err, context.Canceled) || len(r.got) > 0 {
		t.Errorf("Close = %v after %v", err, r.got)
	}
}
