package store

import (
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// TestNotSame: a decision is kept once, whichever of the two is named first, found by
// either of them, and taken back.
func TestNotSame(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		res := f.mustImport(t, record(1), record(2), record(3))
		a, b, c := res[0].ID, res[1].ID, res[2].ID
		found := func(ids []city.ID, want ...Pair) {
			t.Helper()
			got, err := f.NotSame(t.Context(), ids)
			if err != nil || len(got) != len(want) {
				t.Fatalf("%v, %v; want %v", got, err, want)
			}
			for _, p := range want {
				if !got[p] {
					t.Errorf("%v is missing in %v", p, got)
				}
			}
		}
		decide := func(x, y city.ID, undo bool) {
			t.Helper()
			if err := f.DecideNotSame(t.Context(), PairOf(x, y), "operator", undo); err != nil {
				t.Fatal(err)
			}
		}
		if PairOf(a, b) != PairOf(b, a) {
			t.Error("the order of a pair depends on who is named first")
		}
		found(nil)
		found([]city.ID{a, b, c})
		decide(a, b, false)
		decide(b, a, false)
		decide(c, b, false)
		found([]city.ID{a}, PairOf(a, b))
		found([]city.ID{b}, PairOf(a, b), PairOf(b, c))
		found([]city.ID{a, b, c}, PairOf(a, b), PairOf(b, c))
		decide(b, a, true)
		decide(b, a, true)
		found([]city.ID{a})
		found([]city.ID{c}, PairOf(b, c))
		wantCode(t, f.DecideNotSame(t.Context(), PairOf(a, a), "operator", false), city.CodeInvalid)
		wantCode(t, f.DecideNotSame(t.Context(), PairOf(a, city.ID{9}), "operator", false), city.CodeNotFound)
	})
}

// TestCorrections: those of operators alone, the newest first, page by page.
func TestCorrections(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		classified := func(category string) city.Event {
			return city.Event{Kind: city.Classified, OccurredAt: t0 + city.Hour, Category: category}
		}
		res := f.mustImport(t, record(1, classified("WASTE")), record(2)) // the source's own is no correction
		for _, x := range []struct {
			id       city.ID
			category string
		}{{res[0].ID, "ROAD"}, {res[1].ID, "WASTE"}, {res[0].ID, "WASTE"}} {
			f.clock.Add(60)
			if _, err := f.Append(t.Context(), x.id, func(*Complaint) ([]city.Event, error) {
				return []city.Event{{Kind: city.Classified, Category: x.category, Actor: "operator"}}, nil
			}); err != nil {
				t.Fatal(err)
			}
		}
		page := func(before int64, limit int, want ...city.ID) (last int64) {
			t.Helper()
			rows, total, err := f.Corrections(t.Context(), before, limit)
			if err != nil || total != 3 || len(rows) != len(want) {
				t.Fatalf("%d of %d, %v; want %d of 3", len(rows), total, err, len(want))
			}
			for i, r := range rows {
				if r.ComplaintID != want[i] || r.Event.Kind != city.Classified || r.Event.Category == "" {
					t.Errorf("row %d is %+v", i, r)
				}
				last = r.Event.ID
			}
			return last
		}
		last := page(0, 2, res[0].ID, res[1].ID)
		last = page(last, 2, res[0].ID)
		page(last, 2)
		page(0, 0, res[0].ID) // at least one
	})
}
