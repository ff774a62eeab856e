package store

import (
	"context"
	"fmt"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// content is what a row of the list holds of what was sent.
func (f fixture) content(t *testing.T, id int64) string {
	t.Helper()
	var row asideRow
	if err := f.read.NewSelect().Model(&row).Where("a.id = ?", id).Scan(t.Context()); err != nil {
		t.Fatal(err)
	}
	if row.SealedKey != 0 && row.Context+row.Value+row.Message+row.Raw+row.Statement != "" {
		t.Errorf("record %d lies open: %+v", id, row)
	}
	c, _, err := f.contentOf(&row)
	if err != nil {
		t.Fatal(err)
	}
	return c.Context + c.Value + c.Message + c.Raw + c.Statement
}

func aside(n int) Aside {
	return Aside{
		Source: "SAMBAT", Reason: "UNKNOWN_STATUS", Message: "message of a citizen", Value: "value of a citizen", ExternalID: fmt.Sprint("S-", n),
		Origin: Origin{Format: "csv", Context: "header", Raw: fmt.Sprintf("%d,words of a citizen", n)},
	}
}

// TestWhatIsDecidedIsForgotten: the content goes when its time is over, the counts
// stay, what is open stays whole, and the same content is still known.
func TestWhatIsDecidedIsForgotten(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		const n = forgetBatch + 7 // more than one batch
		var d Delivery
		for i := range n + 3 {
			d.Aside = append(d.Aside, aside(i))
		}
		receipt, err := f.Receive(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		id := func(i int) int64 { return receipt.Aside[i].SetAside }
		if _, err := f.Mend(t.Context(), id(0), "operator", record(1)); err != nil {
			t.Fatal(err)
		}
		for i := 1; i < n; i++ {
			if err := f.Discard(t.Context(), id(i), "operator", "spam"); err != nil {
				t.Fatal(err)
			}
		}
		keep := city.Retention{SetAside: 90 * city.Day}
		f.clock.Add(int64(90 * city.Day))
		if err := f.Discard(t.Context(), id(n), "operator", "late"); err != nil { // decided about just now
			t.Fatal(err)
		}
		forget := func(want Forgotten) {
			t.Helper()
			if got, err := f.Forget(t.Context(), keep); err != nil || got != want {
				t.Errorf("forgot %+v, %v; want %+v", got, err, want)
			}
		}
		forget(Forgotten{}) // to the second, its time is not over
		if got, err := f.Forget(t.Context(), city.Retention{}); err != nil || got != (Forgotten{}) {
			t.Errorf("no retention forgot %+v, %v", got, err)
		}
		before := f.tally(t)
		f.clock.Add(1)
		stopped, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := f.Forget(stopped, keep); err == nil {
			t.Error("a cancelled context was not told")
		}
		forget(Forgotten{Contents: n})
		forget(Forgotten{})
		for i := range n {
			if got := f.content(t, id(i)); got != "" {
				t.Fatalf("record %d still holds %q", i, got)
			}
		}
		for i := n; i < n+3; i++ {
			if got, want := f.content(t, id(i)), "headervalue of a citizenmessage of a citizen"+d.Aside[i].Origin.Raw; got != want {
				t.Errorf("record %d holds %q, want %q", i, got, want)
			}
		}
		a, err := f.AsideByID(t.Context(), id(1))
		if err != nil || a.State != Discarded || a.Reason != "UNKNOWN_STATUS" || a.Decision != "spam" || a.Origin.Size != int64(len(d.Aside[1].Origin.Raw)) {
			t.Errorf("the line is %+v, %v", a, err)
		}
		after := f.tally(t)
		if after != before || after.Received != n+3 || after.Mended != 1 || after.Discarded != n || after.Waiting != 2 {
			t.Errorf("the days say %+v, before %+v", after, before)
		}
		// A repetition of what was erased is known as one, and so is not asked about again.
		again, err := f.Receive(t.Context(), Delivery{Aside: d.Aside[1:2]})
		if err != nil || !again.Aside[0].Repeated || again.Aside[0].SetAside != id(1) {
			t.Errorf("the same again: %+v, %v", again, err)
		}
		if got := f.tally(t); got.Received != got.Accepted()+got.SetAside() || got.Repeated != 1 {
			t.Errorf("after a repetition: %+v", got)
		}
	})
}

func (f fixture) tally(t *testing.T) Tally {
	t.Helper()
	all, err := f.Tallies(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return all["SAMBAT"]
}

// said is message id of a talk, as an answer to those of replies.
func said(id string, moment city.Moment, replies ...string) Record {
	r := record(0)
	r.Header.ExternalID, r.Partial = id, len(replies) > 0
	r.Events[0].OccurredAt = moment
	r.Message = &Message{ID: id, Replies: replies, At: moment, Begins: len(replies) == 0, Follow: []city.Event{at(city.Noted, moment)}}
	return r
}

// TestMessagesAreForgotten: those of closed complaints that nothing changed for as
// long; a repetition of the first and an answer to it still find the complaint.
func TestMessagesAreForgotten(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		receive := func(rs ...Record) Receipt {
			t.Helper()
			receipt, err := f.Receive(t.Context(), Delivery{Records: rs})
			if err != nil {
				t.Fatal(err)
			}
			return receipt
		}
		known := func() (n int) {
			t.Helper()
			if err := f.write.QueryRowContext(t.Context(), "SELECT count(*) FROM intake_message").Scan(&n); err != nil {
				t.Fatal(err)
			}
			return n
		}
		start := f.now()
		wantOutcomes(t, receive(said("a", start), said("b", start)).Results, New, New)
		wantOutcomes(t, receive(said("a.1", start+1, "a"), said("b.1", start+1, "b")).Results, Changed, Changed)
		resolved := record(0, at(city.Resolved, start+city.Hour))
		resolved.Header.ExternalID, resolved.Partial, resolved.Events = "a", true, resolved.Events[1:]
		f.clock.Add(int64(city.Day))
		wantOutcomes(t, receive(resolved).Results, Changed)

		keep := city.Retention{Messages: 31 * city.Day}
		f.clock.Add(int64(31 * city.Day)) // sent long ago, and resolved to the second as long ago
		for _, want := range []int64{0, 2, 0} {
			if got, err := f.Forget(t.Context(), keep); err != nil || got.Messages != want {
				t.Errorf("forgot %+v, %v; want %d messages", got, err, want)
			}
			f.clock.Add(1)
		}
		if n := known(); n != 2 {
			t.Errorf("%d messages are known, want the two of the open complaint", n)
		}
		wantOutcomes(t, receive(said("a", start), said("b", start), said("b.1", start+1, "b")).Results, Unchanged, Unchanged, Unchanged)
		wantOutcomes(t, receive(said("a.2", f.now(), "a")).Results, Changed)
		if st := f.stats(t); st.Complaints != 2 {
			t.Errorf("%d complaints, want 2", st.Complaints)
		}
	})
}
