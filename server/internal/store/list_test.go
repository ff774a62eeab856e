package store

import (
	"fmt"
	"slices"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// page lists and names complaints by their external ids.
func (f fixture) page(t *testing.T, l Listing) (names []string, last *Place) {
	t.Helper()
	found, err := f.List(t.Context(), l)
	if err != nil {
		t.Fatal(err)
	}
	for i := range found {
		names = append(names, found[i].Header.ExternalID)
		last = &found[i].Place
	}
	return names, last
}

func TestListPagesWithoutGaps(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		var records []Record
		for n := range 25 {
			r := record(n)
			r.Events[0].OccurredAt = t0 + city.Moment(n/5) // several in one second
			records = append(records, r)
		}
		f.mustImport(t, records...)
		want := make([]string, 25)
		for n := range want {
			want[n] = fmt.Sprintf("S-%05d", 24-n)
		}
		for _, size := range []int{1, 4, 25, 1000} {
			var got []string
			var after *Place
			for {
				names, last := f.page(t, Listing{Limit: size, After: after})
				if len(names) == 0 {
					break
				}
				got, after = append(got, names...), last
			}
			if !slices.Equal(got, want) {
				t.Errorf("pages of %d: %v", size, got)
			}
			if skipped, _ := f.page(t, Listing{Limit: size, Skip: 3}); !slices.Equal(skipped, want[3:min(25, 3+size)]) {
				t.Errorf("skipping 3, %d at once: %v", size, skipped)
			}
		}
	})
}

func TestListFilters(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		other := record(3)
		other.Events[0].Category = "WASTE"
		bare := record(4)
		bare.Events[0].Category = ""
		f.mustImport(t, record(1), record(2, at(city.Resolved, t0+100)), other, bare)
		f.clock.Add(50)
		f.mustImport(t, record(1, at(city.Verified, t0+60)))
		began := t0 + city.Day
		open := []city.Status{city.StatusSubmitted, city.StatusVerified}
		for _, c := range []struct {
			name string
			l    Listing
			want []string
		}{
			{"all", Listing{}, []string{"S-00004", "S-00003", "S-00002", "S-00001"}},
			{"submitted from", Listing{SubmittedFrom: t0 + 3}, []string{"S-00004", "S-00003"}},
			{"submitted until", Listing{SubmittedUntil: t0 + 3}, []string{"S-00002", "S-00001"}},
			{"open", Listing{Statuses: open}, []string{"S-00004", "S-00003", "S-00001"}},
			{"resolved", Listing{Statuses: []city.Status{city.StatusResolved}}, []string{"S-00002"}},
			{"category", Listing{Categories: []string{"WASTE", ""}}, []string{"S-00004", "S-00003"}},
			{"by update", Listing{ByUpdate: true}, []string{"S-00002", "S-00003", "S-00004", "S-00001"}},
			{"updated from", Listing{ByUpdate: true, UpdatedFrom: began + 50}, []string{"S-00001"}},
			{"updated until", Listing{ByUpdate: true, UpdatedUntil: began + 50}, []string{"S-00002", "S-00003", "S-00004"}},
			{"none", Listing{SubmittedFrom: t0 + 1000}, nil},
		} {
			c.l.Limit = 10
			if got, _ := f.page(t, c.l); !slices.Equal(got, c.want) {
				t.Errorf("%s: %v, want %v", c.name, got, c.want)
			}
		}
	})
}

func TestEventSince(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		for n := range 10 {
			f.mustImport(t, record(n))
			f.clock.Add(2 * int64(city.Hour))
		}
		for _, c := range []struct {
			at   city.Moment
			want int64
		}{{0, 1}, {t0, 1}, {t0 + city.Day + 7*city.Hour, 4}, {t0 + city.Day + 8*city.Hour, 5}, {t0 + 1000*city.Day, 11}} {
			got, err := f.EventSince(t.Context(), c.at)
			if err != nil || got != c.want {
				t.Errorf("since %d: %d, %v, want %d", c.at, got, err, c.want)
			}
		}
	})
}

// TestChangesOfOneSecondAreNotMissed: who reads on by the last change meets what changed
// meanwhile in the second where the reading stopped, and what another process with a
// slower clock wrote.
func TestChangesOfOneSecondAreNotMissed(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		results := f.mustImport(t, record(1), record(2), record(3))
		page, stand, err := f.ListStand(t.Context(), Listing{ByUpdate: true, Limit: 10})
		if err != nil || len(page) != 3 || stand.Sequence != 3 || stand.RecordedAt != page[2].UpdatedAt {
			t.Fatalf("%+v %+v %v", page, stand, err)
		}
		if holds, now, err := f.Holds(t.Context(), stand); err != nil || !holds || now != stand {
			t.Errorf("%v %+v %v", holds, now, err)
		}
		f.clock.Add(-int64(3 * city.Hour)) // set back
		if _, err := f.Append(t.Context(), results[0].ID, noted); err != nil {
			t.Fatal(err)
		}
		passed := page[2].Place
		next, _, err := f.ListStand(t.Context(), Listing{ByUpdate: true, Limit: 10, After: &Place{At: stand.RecordedAt}, Passed: &passed, Since: stand.Sequence})
		if err != nil || len(next) != 1 || next[0].Header.ID != results[0].ID || next[0].UpdatedAt < stand.RecordedAt {
			t.Errorf("%+v %v", next, err)
		}
		for name, other := range map[string]Stand{
			"another change of that number": {Sequence: 2, Mark: stand.Mark, Epoch: stand.Epoch}, "the future": {Sequence: 9, Mark: 1, Epoch: stand.Epoch},
		} {
			if holds, _, err := f.Holds(t.Context(), other); err != nil || holds {
				t.Errorf("%s is held, %v", name, err)
			}
		}
		if _, err := f.Prune(t.Context(), stand.RecordedAt+1_000_000); err != nil {
			t.Fatal(err)
		}
		stand.Mark++ // nobody can tell any more
		if holds, _, err := f.Holds(t.Context(), stand); err != nil || !holds {
			t.Errorf("pruned, same epoch: %v, %v", holds, err)
		}
		stand.Epoch++
		if holds, _, err := f.Holds(t.Context(), stand); err != nil || holds {
			t.Errorf("pruned, another epoch: %v, %v", holds, err)
		}
	})
}
