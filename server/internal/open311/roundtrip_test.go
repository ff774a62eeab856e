package open311

import (
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/georeport"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestOurPullerReadsUsWhole has another city pull everything that this service tells a
// reader: each request arrives once, with every field that GeoReport has for it.
func TestOurPullerReadsUsWhole(t *testing.T) {
	tn := newTown(t)
	words := []string{"plain", `"quoted" & <b>bold</b> ]]>`, "baris satu\nbaris dua", "emoji 🕳️ dan aksara ꦗꦮ", "back\\slash \t tab", "&amp; already", "'--"}
	var all []city.ID
	for i := range 330 {
		word := fmt.Sprintf("%d %s", i, words[i%len(words)])
		var later []city.Event
		switch i % 4 {
		case 1:
			later = []city.Event{{Kind: city.Assigned, OccurredAt: t0 - 50*city.Day, Department: "DPU"}, {Kind: city.Resolved, OccurredAt: t0 - 40*city.Day, Text: word}}
		case 2:
			later = []city.Event{{Kind: city.Closed, OccurredAt: t0 - 30*city.Day}}
		case 3:
			later = []city.Event{{Kind: city.Closed, OccurredAt: t0 - 30*city.Day}, {Kind: city.Reopened, OccurredAt: t0 - 20*city.Day}}
		}
		all = append(all, tn.add(word, []string{"ROAD", "WASTE", "ABUSE"}[i%3], t0-100*city.Day+city.Moment(i/2), later...))
		if i%5 == 0 {
			tn.clock.Add(1)
		}
	}
	tn.clock.Add(100)
	for _, format := range []string{"json", "xml"} {
		for _, byUpdate := range []bool{true, false} {
			t.Run(fmt.Sprint(format, byUpdate), func(t *testing.T) {
				to := *tn.profile
				to.Sources = []city.Source{{Item: city.Item{Code: "NEIGHBOUR", Name: city.Label{Local: "Tetangga", English: "Neighbour"}}, Channel: "WEB", Pull: &city.GeoReport{
					URL: tn.server.URL + "/open311/v2", Format: format, ByUpdate: byUpdate, PageSize: 100, Every: 900, Overlap: city.Hour, Window: 30 * city.Day,
					Since: "2025-01-01", Private: true, Headers: map[string]string{"Authorization": "KEY"},
				}}}
				to.Index()
				now := func() time.Time { return time.Unix(tn.clock.Load(), 0) }
				log := slog.New(slog.DiscardHandler)
				dsn := storetest.SQLite(t)
				if _, err := store.Migrate(t.Context(), dsn, log); err != nil {
					t.Fatal(err)
				}
				s, err := store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: &to, Now: now, Log: log})
				if err != nil {
					t.Fatal(err)
				}
				defer s.Close()
				puller := func() *georeport.Puller {
					return georeport.New(georeport.Options{
						Profile: &to, Source: &to.Sources[0], Store: s, Now: now, Log: log,
						Env: func(name string) string { return map[string]string{"KEY": "Bearer " + token}[name] },
					})
				}
				got, err := puller().Pull(t.Context())
				if err != nil || got.New != len(all) || got.SetAside != 0 || got.Changed != 0 {
					t.Fatalf("%+v, %v", got, err)
				}
				if again, err := puller().Pull(t.Context()); err != nil || again.New+again.Changed+again.SetAside != 0 {
					t.Errorf("again: %+v, %v", again, err)
				}
				for _, id := range all {
					here, err := tn.store.Complaint(t.Context(), id)
					if err != nil {
						t.Fatal(err)
					}
					there, err := s.ByReference(t.Context(), "NEIGHBOUR", formatID(id))
					if err != nil {
						t.Fatal(err)
					}
					if there.Details.Text != here.Details.Text || there.Details.Address != here.Details.Address || *there.Details.Latitude != *here.Details.Latitude ||
						*there.Details.Longitude != *here.Details.Longitude || there.Course.Category != here.Course.Category || there.Facts.Submitted != here.Facts.Submitted ||
						there.Course.Status.Open() != here.Course.Status.Open() || there.Header.ResolutionDue != here.Course.Clocks[city.Resolution].Due {
						t.Fatalf("here %+v %+v\nthere %+v %+v", here.Details, here.Course, there.Details, there.Course)
					}
					if e := there.Events[len(there.Events)-1]; !there.Course.Status.Open() && e.OccurredAt != updated(here) || here.Course.Status == city.StatusResolved && e.Text != lastAnswer(here.Events) {
						t.Fatalf("there closed by %+v, here updated %d", e, updated(here))
					}
				}
			})
		}
	}
}
