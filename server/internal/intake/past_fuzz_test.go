package intake

import (
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// FuzzPast holds that any text as a record's history is read into events at
// possible moments, or sets the record aside.
func FuzzPast(f *testing.F) {
	for _, s := range []string{
		"", "[]", "{", "[7]", "[null]", `[{}]`,
		`[{"tanggal":"2026-11-02T08:00:00+07:00","langkah":"Disposisi","opd":"DPUPR"},{"tanggal":"2026-11-03T08:00:00+07:00","langkah":"Jawaban","catatan":"sudah"}]`,
		`[{"tanggal":"2026-11-02T08:00:00+07:00","langkah":"Masuk"}]`,
		`[{"tanggal":"0001-01-01T00:00:00Z","langkah":"Jawaban"}]`,
		`[{"tanggal":7,"langkah":["Jawaban"],"opd":{}}]`,
	} {
		f.Add(s)
	}
	p := &city.Profile{Code: "test", Version: "1", Zone: time.UTC, Channels: []city.Item{{Code: "WEB"}}, Departments: []city.Department{{Item: city.Item{Code: "DPUPR"}}}, Sources: []city.Source{{
		Item: city.Item{Code: "S"}, Channel: "WEB", File: &city.FileMapping{
			Columns:     map[string]string{"externalId": "id", "submittedAt": "at", "status": "state", "history": "past"},
			DateLayouts: []string{time.RFC3339}, Zone: time.UTC,
			Statuses: map[string]city.StatusWord{"Masuk": {Kind: city.Submitted}, "Disposisi": {Kind: city.Assigned}, "Jawaban": {Kind: city.Responded}},
			History:  &city.History{At: "tanggal", Status: "langkah", Department: "opd", Text: "catatan"},
		},
	}}}
	p.Index()
	read := JSONReader(p, nil, time.Now)
	f.Fuzz(func(t *testing.T, past string) {
		raw := contextJSON(map[string]string{"id": "1", "at": "2026-11-01T08:00:00Z", "state": "Masuk", "past": past})
		r, aside := read(&p.Sources[0], store.Origin{Format: FormatJSON, Raw: raw})
		if aside != nil {
			if store.Reasons()[aside.Reason] == "" || aside.Message == "" {
				t.Errorf("%+v", aside)
			}
			return
		}
		if len(r.Events) > maxPast+2 {
			t.Errorf("%d events", len(r.Events))
		}
		for _, e := range r.Events {
			if !plausible(e.OccurredAt.Time().Year(), e.OccurredAt) {
				t.Errorf("%+v", e)
			}
		}
	})
}

// FuzzMoment holds that a text is no moment, an impossible one, or one that the
// zone's clocks show.
func FuzzMoment(f *testing.F) {
	for _, s := range []string{
		"2018-07-01 12:00:00", "2018-01-01T12:00:00+07:00", "31.12.2018", "2018-11-04 01:59:59", "2018-03-11 02:00:00", "2018-02-29 12:00:00",
		"1969-12-31 23:00:00", "9999-12-31 00:00:00", "0001-01-01T00:00:00Z", "2 Agustus 2018", "Peb 2018", "43101.5", "43101 0.5", "NaN", "1e5", "-",
	} {
		f.Add(s)
	}
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		f.Fatal(err)
	}
	r := newClockReader([]string{time.DateTime, time.RFC3339, "02.01.2006", "2 Jan 2006", "Jan 2006"}, zone)
	r.serials = true
	f.Fuzz(func(t *testing.T, text string) {
		m, ok, possible := r.read(text)
		again, ok2, possible2 := r.read(text)
		if m != again || ok != ok2 || possible != possible2 {
			t.Fatalf("%q: %+v, then %+v", text, m, again)
		}
		if !ok || !possible {
			if possible {
				t.Fatalf("%q cannot be read and is possible", text)
			}
			return
		}
		if m.second < m.first || m.second-m.first > 3*city.Hour || (m.second != m.first) != (m.odd == ambiguousTime) {
			t.Errorf("%q: %+v", text, m)
		}
		if y := m.first.Time().In(zone).Year(); y < firstYear-1 || y > lastYear+1 {
			t.Errorf("%q: %d", text, y)
		}
	})
}
