package store

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
)

// step appends one event as an operator would: only where it is legal.
func step(e city.Event) func(*Complaint) ([]city.Event, error) {
	return func(c *Complaint) ([]city.Event, error) {
		if !city.MayFollow(c.Course.Status, e.Kind) {
			return nil, city.Errorf(city.CodeConflict, "%s may not follow %s", e.Kind, c.Course.Status)
		}
		return []city.Event{e}, nil
	}
}

func TestSubmit(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		r := record(1)
		r.Header.ExternalID, r.Details.Reference = "", ""
		a, err := f.Submit(t.Context(), r)
		if err != nil {
			t.Fatal(err)
		}
		b, err := f.Submit(t.Context(), r)
		if err != nil {
			t.Fatal(err)
		}
		if a.Outcome != New || b.Outcome != New || a.ID == b.ID || a.ID[6]>>4 != 7 {
			t.Errorf("results %+v, %+v; want two new complaints with ids of their own, version 7", a, b)
		}
		c := f.complaint(t, a.ID)
		if !regexp.MustCompile(`^2023-[0-9A-HJKMNP-TV-Z]{8}$`).MatchString(c.Header.ExternalID) || c.Details.Reference != c.Header.ExternalID {
			t.Errorf("external id %q, reference %q", c.Header.ExternalID, c.Details.Reference)
		}
		given := record(2)
		given.Header.ID = city.ID{1, 2, 3}
		if a, err = f.Submit(t.Context(), given); err != nil || a.ID != given.Header.ID {
			t.Fatalf("%+v, %v", a, err)
		}
		if a, err = f.Submit(t.Context(), given); err != nil || a.Outcome != Unchanged || a.ID != given.Header.ID {
			t.Errorf("again: %+v, %v", a, err)
		}
		before := f.stats(t)
		given.Details.Title = "something else"
		_, err = f.Submit(t.Context(), given)
		wantCode(t, err, city.CodeConflict)
		_, err = f.Submit(t.Context(), Record{Header: given.Header})
		wantCode(t, err, city.CodeInvalid)
		if after := f.stats(t); after != before {
			t.Errorf("a refused submission left %+v, want %+v", after, before)
		}
		if got := f.complaint(t, given.Header.ID).Details.Title; got != "Jalan berlubang 2" {
			t.Errorf("title %q was altered by a refused submission", got)
		}
	})
}

func TestAppend(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		id := f.mustImport(t, record(1))[0].ID
		// All within one second: the order is that of the calls.
		for _, e := range []city.Event{
			{Kind: city.Assigned, Department: "DPUPR"},
			{Kind: city.Responded, Text: "Kami periksa."},
			{Kind: city.Waiting},
			{Kind: city.Started},
			{Kind: city.Resolved},
			{Kind: city.Reopened},
			{Kind: city.Resolved},
			{Kind: city.Rated, Rating: 5},
		} {
			got, err := f.Append(t.Context(), id, step(e))
			if err != nil {
				t.Fatalf("%s: %v", e.Kind, err)
			}
			if diff := cmp.Diff(f.complaint(t, id), got); diff != "" {
				t.Fatalf("%s: Append returns something else than Complaint (-read +returned):\n%s", e.Kind, diff)
			}
		}
		c := f.complaint(t, id)
		if c.Course.Status != city.StatusResolved || len(c.Course.Episodes) != 2 || c.Course.Rating != 5 || c.Events[2].Text != "Kami periksa." {
			t.Errorf("course = %+v", c.Course)
		}
		if c.Events[1].OccurredAt != t0+city.Day || c.Events[1].RecordedAt != t0+city.Day {
			t.Errorf("event = %+v, want it now", c.Events[1])
		}
		before := f.stats(t)
		_, err := f.Append(t.Context(), id, step(city.Event{Kind: city.Started}))
		wantCode(t, err, city.CodeConflict)
		broken := errors.New("broken")
		if _, err = f.Append(t.Context(), id, func(*Complaint) ([]city.Event, error) { return nil, broken }); !errors.Is(err, broken) {
			t.Errorf("error = %v, want that of build", err)
		}
		for _, e := range []city.Event{{Kind: 77}, {Kind: city.Rated, Rating: 9}, {Kind: city.Retracted, Retracts: 999}, {Kind: city.Retracted, Retracts: c.Events[0].ID}, {Kind: city.Noted, Retracts: 1}} {
			_, err := f.Append(t.Context(), id, func(*Complaint) ([]city.Event, error) { return []city.Event{e}, nil })
			wantCode(t, err, city.CodeInvalid)
		}
		if c, err := f.Append(t.Context(), id, func(*Complaint) ([]city.Event, error) { return nil, nil }); err != nil || len(c.Events) != 9 {
			t.Errorf("no events: %v", err)
		}
		if after := f.stats(t); after != before {
			t.Errorf("refused steps left %+v, want %+v", after, before)
		}
		_, err = f.Append(t.Context(), city.ID{9}, step(city.Event{Kind: city.Noted}))
		wantCode(t, err, city.CodeNotFound)
	})
}

func TestAppendRetracts(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		id := f.mustImport(t, record(1, assigned(t0+city.Hour, "DLH"), at(city.Resolved, t0+2*city.Hour)))[0].ID
		c, err := f.Append(t.Context(), id, func(c *Complaint) ([]city.Event, error) {
			return []city.Event{{Kind: city.Retracted, Retracts: c.Events[2].ID}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if c.Course.Status != city.StatusAssigned || c.Course.ResolvedAt != 0 {
			t.Errorf("course = %+v", c.Course)
		}
		// The source goes on stating it: the operator's word stands, new statements are taken.
		wantOutcomes(t, f.mustImport(t, record(1, assigned(t0+city.Hour, "DLH"), at(city.Resolved, t0+2*city.Hour), at(city.Started, t0+3*city.Hour))), Changed)
		if c = f.complaint(t, id); c.Course.ResolvedAt != 0 || c.Course.Status != city.StatusInProgress {
			t.Errorf("course after the source repeated itself = %+v, events%s", c.Course, kinds(c.Events))
		}
	})
}

// TestAppendSeesEveryEarlierEvent lets writers of two processes meet on one
// complaint: each must decide on the complaint as the one before left it.
func TestAppendSeesEveryEarlierEvent(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		id := f.mustImport(t, record(1))[0].ID
		stores := []*Store{f.Store, open(t, f.dsn, testProfile(), f.clock)}
		var writers sync.WaitGroup
		for w := range 8 {
			writers.Go(func() {
				for range 5 {
					_, err := stores[w%2].Append(t.Context(), id, func(c *Complaint) ([]city.Event, error) {
						return []city.Event{{Kind: city.Noted, Actor: fmt.Sprint(len(c.Events))}}, nil
					})
					if err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		writers.Wait()
		c := f.complaint(t, id)
		for i, e := range c.Events[1:] {
			if e.Actor != fmt.Sprint(i+1) {
				t.Fatalf("event %d was decided on after %s events", i+1, e.Actor)
			}
		}
		if len(c.Events) != 41 {
			t.Errorf("%d events, want 41", len(c.Events))
		}
	})
}

func TestCancelledWriteLeavesNothing(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		id := f.mustImport(t, record(1))[0].ID
		before, beforeFacts := f.stats(t), f.complaint(t, id)
		ctx, cancel := context.WithCancel(t.Context())
		_, err := f.Append(ctx, id, func(*Complaint) ([]city.Event, error) {
			cancel() // the row is locked, nothing is written yet
			return []city.Event{{Kind: city.Noted}}, nil
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("Append = %v, want context.Canceled", err)
		}
		ctx, cancel = context.WithCancel(t.Context())
		inner := f.cfg.Now
		f.cfg.Now = func() time.Time { cancel(); return inner() }
		_, err = f.Import(ctx, []Record{record(2), record(1, at(city.Resolved, t0+city.Day))})
		f.cfg.Now = inner
		if !errors.Is(err, context.Canceled) {
			t.Errorf("Import = %v, want context.Canceled", err)
		}
		if after := f.stats(t); after != before {
			t.Errorf("stats = %+v, want %+v", after, before)
		}
		if diff := cmp.Diff(beforeFacts, f.complaint(t, id)); diff != "" {
			t.Errorf("complaint altered (-before +after):\n%s", diff)
		}
		wantOutcomes(t, f.mustImport(t, record(2), record(1, at(city.Resolved, t0+city.Day))), New, Changed)
	})
}

func TestEventsCannotBeAltered(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.mustImport(t, record(1))
		for _, q := range []string{"UPDATE complaint_event SET occurred_at = 1", "DELETE FROM complaint_event"} {
			if _, err := f.write.ExecContext(t.Context(), q); err == nil {
				t.Errorf("%s succeeded", q)
			}
		}
		if !f.target.sqlite() {
			if _, err := f.write.ExecContext(t.Context(), "TRUNCATE complaint_event CASCADE"); err == nil {
				t.Error("TRUNCATE succeeded")
			}
		} else if _, err := f.DB().ExecContext(t.Context(), "DELETE FROM change"); err == nil {
			t.Error("DB() can write")
		}
		if st := f.stats(t); st.Events != 1 {
			t.Errorf("stats = %+v", st)
		}
	})
}
