package store

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"pgregory.net/rapid"
)

// TestRestateStatesTheLastSnapshot draws snapshots of one complaint, some of them
// written in between, and events of operators: what stands in the end is the last
// snapshot and everything that operators did, and no event is ever altered.
func TestRestateStatesTheLastSnapshot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		event := rapid.Custom(func(t *rapid.T) city.Event {
			return city.Event{
				Kind:       rapid.SampledFrom([]city.Kind{city.Assigned, city.Responded, city.Resolved, city.Reopened}).Draw(t, "kind"),
				OccurredAt: t0 + city.Moment(rapid.IntRange(1, 3).Draw(t, "second")),
				Department: rapid.SampledFrom([]string{"", "DLH", "DPUPR"}).Draw(t, "department"),
			}
		})
		st := &state{header: city.Header{Source: "SAMBAT", ExternalID: "1"}}
		want := map[statement]int{}
		operators := map[statement]int{}
		next := int64(1)
		for range rapid.IntRange(1, 8).Draw(t, "steps") {
			before := st.plain()
			switch {
			case len(before) > 0 && rapid.IntRange(0, 2).Draw(t, "operator") == 0:
				e := event.Draw(t, "event")
				e.Actor = "operator"
				if err := st.extend([]city.Event{e}, t0+city.Day); err != nil {
					t.Fatal(err)
				}
				operators[statementOf(&e)]++
			default:
				r := Record{Header: st.header, Events: rapid.SliceOfN(event, 0, 5).Draw(t, "events")}
				r.Events = append(r.Events, city.Event{Kind: city.Submitted, OccurredAt: t0})
				clear(want)
				for i := range r.Events {
					want[statementOf(&r.Events[i])]++
				}
				st = st.restate(&r, t0+city.Day)
			}
			if diff := cmp.Diff(before, st.plain()[:len(before)]); diff != "" {
				t.Fatalf("earlier events were altered (-before +after):\n%s", diff)
			}
			if rapid.Bool().Draw(t, "write") {
				next += int64(len(st.settle(next)))
			}
		}
		got := map[statement]int{}
		st.standing(func(e *storedEvent) { got[statementOf(&e.Event)]++ })
		for k, n := range operators {
			if want[k] += n; want[k] == 0 {
				delete(want, k)
			}
		}
		for i, e := range st.plain() {
			if i < st.written && (e.ID != int64(i+1) || e.Retracts >= provisional) {
				t.Fatalf("event %d has the id %d and retracts %d", i, e.ID, e.Retracts)
			}
		}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(statement{})); diff != "" {
			t.Fatalf("what stands (-stated +standing):\n%s", diff)
		}
	})
}
