package randomcity

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// Complaint is one complaint as a store holds it. The events' ids are unique in
// the city and follow the order of arrival, not of occurrence.
type Complaint struct {
	Header city.Header
	Events []city.Event
	Facts  city.Facts
}

// City is a random city.
type City struct {
	Profile    *city.Profile
	Complaints []Complaint
	Now        city.Moment
	moments    []city.Moment // at which something happens
	rand       *rand.Rand
}

// New makes the city of a seed with n complaints of about a hundred days. Half
// of the seeds pause their promises.
func New(seed uint64, n int) (*City, error) {
	r := rand.New(rand.NewPCG(seed, 1))
	c := &City{Profile: profile(r, seed%2 == 1), rand: r}
	start := time.Date(2024, 2, 20, 0, 0, 0, 0, c.Profile.Zone)
	c.Now = city.At(start.AddDate(0, 0, 85)) + city.Moment(r.IntN(int(city.Day)))
	var id int64
	for i := range n {
		x, err := c.complaint(i, city.At(start), &id)
		if err != nil {
			return nil, fmt.Errorf("random complaint %d of seed %d: %w", i, seed, err)
		}
		c.Complaints = append(c.Complaints, x)
		for _, m := range x.Facts.Moves {
			c.moments = append(c.moments, m.At)
		}
		for _, dues := range x.Facts.Dues {
			for _, d := range dues {
				if !d.Paused {
					c.moments = append(c.moments, d.Due, d.Due+1)
				}
			}
		}
	}
	return c, nil
}

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

// submission returns a moment of the city's days, often the edge of one.
func (c *City) submission(start city.Moment) city.Moment {
	r := c.rand
	t0 := start + city.Moment(r.IntN(88*86400))
	switch r.IntN(5) {
	case 0:
		t0, _ = city.DateOf(t0, c.Profile.Zone).Start(c.Profile.Zone)
	case 1:
		t0, _ = city.DateOf(t0, c.Profile.Zone).Start(c.Profile.Zone)
		t0--
	case 2:
		if len(c.moments) > 0 {
			t0 = max(pick(r, c.moments...), start)
		}
	}
	return t0
}

func (c *City) complaint(i int, start city.Moment, id *int64) (Complaint, error) {
	r := c.rand
	t0 := c.submission(start)
	x := Complaint{Header: city.Header{
		Source: pick(r, "ALL", "ALL", "ALL", "GIVEN", "RESULT", "MUTE"), Channel: pick(r, "WEB", "SMS", ""),
		ExternalID: fmt.Sprint(i), Simulated: true,
	}}
	binary.BigEndian.PutUint64(x.Header.ID[:], r.Uint64())
	binary.BigEndian.PutUint64(x.Header.ID[8:], uint64(i))
	if x.Header.Source == "GIVEN" {
		x.Header.ResponseDue = pick(r, 0, t0-10, t0, t0+1, t0+2*city.Day)
		x.Header.ResolutionDue = pick(r, 0, t0-1, t0, t0+city.Hour, t0+5*city.Day)
	}
	submitted := city.Event{
		Kind: city.Submitted, OccurredAt: t0, Category: pick(r, "C1", "C2", "C3", "C4", "SW-1", "SX", "UNKNOWN", "", "C1"),
		District: pick(r, "K1", "K1-L1", "K1-L2", "K2-L1", "K3", "K3-L2", "", ""), Priority: pick(r, "LOW", "HIGH", ""),
	}
	// The due moments before anything else happened, for events that hit them.
	first, err := city.Derive(c.Profile, x.Header, []city.Event{submitted})
	if err != nil {
		return x, err
	}
	events := append([]city.Event{submitted}, c.history(t0, &first)...)
	if r.IntN(4) == 0 {
		r.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
	}
	for k := range events {
		*id++
		events[k].ID, events[k].RecordedAt = *id, max(events[k].OccurredAt, t0)
	}
	for range r.IntN(8) / 6 * (1 + r.IntN(2)) {
		if gone := pick(r, events...); gone.Kind != city.Submitted && gone.Kind != city.Retracted {
			*id++
			events = append(events, city.Event{ID: *id, Kind: city.Retracted, OccurredAt: gone.OccurredAt + 5, RecordedAt: c.Now, Retracts: gone.ID})
		}
	}
	x.Events = events
	x.Facts, err = city.Derive(c.Profile, x.Header, events)
	return x, err
}

var usual = []city.Kind{
	city.Assigned, city.Assigned, city.Assigned, city.Responded, city.Responded, city.Started, city.Resolved, city.Resolved, city.Resolved,
	city.Closed, city.Rejected, city.Duplicate, city.Reopened, city.Reopened, city.Reopened, city.Rated, city.Classified, city.Waiting,
	city.Waiting, city.Verified, city.Noted,
}

// history makes what happened after the submission. Its steps are sometimes whole
// days and sometimes nothing at all, and aim at the due moments.
func (c *City) history(t0 city.Moment, first *city.Facts) []city.Event {
	r := c.rand
	aims := []city.Moment{t0, t0 + 1, t0 + 30*city.Day}
	for _, dues := range first.Dues {
		if len(dues) > 0 {
			d := dues[0].Due
			aims = append(aims, d, d, d+1, d+1, d-1, d+2, d+city.Day)
		}
	}
	at := t0
	var events []city.Event
	for range r.IntN(11) {
		switch r.IntN(9) {
		case 0, 1, 2:
			at = max(at, pick(r, aims...))
		case 3:
			// in the same second
		case 4:
			at++
		case 5:
			at += city.Moment(1+r.IntN(4)) * city.Day
		default:
			at += city.Moment(r.IntN(int(city.Day)))
		}
		e := city.Event{Kind: pick(r, usual...), OccurredAt: at}
		switch r.IntN(40) {
		case 0:
			e.OccurredAt = t0 - city.Moment(r.IntN(1000))
		case 1:
			e.OccurredAt = c.Now + city.Moment(r.IntN(1000))
		case 2, 3:
			e.OccurredAt = pick(r, aims...)
		}
		if r.IntN(8) == 0 {
			e.SourceSeq = int64(r.IntN(3))
		}
		switch e.Kind {
		case city.Assigned:
			e.Department = pick(r, "D1", "D2", "D3", "D4", "D5", "D6", "D1", "")
		case city.Closed:
			e.Reason = pick(r, "", city.ReasonWithdrawn, "OTHER")
		case city.Rejected:
			e.Reason = pick(r, "", city.ReasonWithdrawn)
		case city.Rated:
			e.Rating = 1 + r.IntN(5)
		case city.Classified:
			e.Category = pick(r, "C1", "C2", "C3", "", "SW-2")
			e.District = pick(r, "K2", "K2-L2", "", "")
			e.Priority = pick(r, "LOW", "HIGH", "")
		}
		events = append(events, e)
	}
	return events
}
