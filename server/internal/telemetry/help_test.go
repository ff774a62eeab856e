package telemetry_test

import (
	"encoding/binary"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

var jakarta = time.FixedZone("WIB", 7*3600)

// now is a Wednesday noon.
var now = time.Date(2026, 3, 18, 12, 0, 0, 0, jakarta)

func clock() time.Time { return now }

// ago returns the moment the given days and hours before now.
func ago(days, hours int) city.Moment {
	return city.At(now) - city.Moment(days)*city.Day - city.Moment(hours)*city.Hour
}

func item(code string) city.Item {
	return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
}

// smallCity promises an answer within three days and a result within seven.
func smallCity() *city.Profile {
	p := &city.Profile{
		Code: "small", Version: "v1", Zone: jakarta, LowCount: 5, AtRiskWithin: city.Day,
		Pillars:     []city.Pillar{{Item: item("LIVING")}, {Item: item("SOCIETY")}},
		Departments: []city.Department{{Item: item("ROADS")}, {Item: item("SCHOOLS")}},
		Categories: []city.Category{
			{Item: item("HOLE"), Pillar: "LIVING", Department: "ROADS"},
			{Item: item("CLASS"), Pillar: "SOCIETY", Department: "SCHOOLS"},
		},
		Channels: []city.Item{item("WEB")},
		Sources:  []city.Source{{Item: item("S"), Records: []string{"ASSIGNED", "RESPONDED", "RESOLVED"}}},
		Policies: []city.Policy{{
			Code:       "promise",
			Response:   city.ClockRule{Due: city.DueExact, Days: 3},
			Resolution: city.ClockRule{Due: city.DueExact, Days: 7},
		}},
	}
	p.Calendar.Zone = jakarta
	p.Index()
	return p
}

// facts derives the nth complaint: submitted, handed to the department, and what follows.
func facts(t *testing.T, p *city.Profile, n uint64, category string, at city.Moment, then ...city.Event) *city.Facts {
	t.Helper()
	var id city.ID
	binary.BigEndian.PutUint64(id[:], n)
	c, _ := p.Category(category)
	events := append([]city.Event{
		{Kind: city.Submitted, OccurredAt: at, Category: category},
		{Kind: city.Assigned, OccurredAt: at, Department: c.Department},
	}, then...)
	for i := range events {
		events[i].ID = int64(n)*100 + int64(i)
	}
	f, err := city.Derive(p, city.Header{ID: id, Source: "S", Channel: "WEB"}, events)
	if err != nil {
		t.Fatal(err)
	}
	return &f
}

// filled returns an engine with four complaints: overdue and unanswered; at risk;
// received and resolved today; resolved late.
func filled(t *testing.T, p *city.Profile) *cube.Engine {
	t.Helper()
	e := cube.New(p, clock)
	l := e.Reset()
	l.Add(facts(t, p, 1, "HOLE", ago(5, 0)))
	l.Add(facts(t, p, 2, "HOLE", ago(2, 12)))
	l.Add(facts(t, p, 3, "CLASS", ago(0, 3), city.Event{Kind: city.Resolved, OccurredAt: ago(0, 1)}))
	l.Add(facts(t, p, 4, "CLASS", ago(20, 0),
		city.Event{Kind: city.Responded, OccurredAt: ago(19, 0)}, city.Event{Kind: city.Resolved, OccurredAt: ago(10, 0)}))
	l.Done(cube.Position{Epoch: "e", Sequence: 4}, ago(0, 1), nil)
	return e
}

func compare(t *testing.T, reg *prometheus.Registry, want string, names ...string) {
	t.Helper()
	if err := testutil.GatherAndCompare(reg, strings.NewReader(want), names...); err != nil {
		t.Error(err)
	}
}
