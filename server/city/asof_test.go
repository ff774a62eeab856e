package city_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"pgregory.net/rapid"
)

// seen is what a course says about the moment x.
type seen struct {
	Open                          bool
	Department                    string
	Assigned, Responded, Resolved city.Moment
	Reopenings, Ends              int
	Clocks                        [city.NumClocks]string
	Due                           [city.NumClocks]city.Moment
	VerdictDepartment             [city.NumClocks]string
}

func upTo(m, x city.Moment) city.Moment {
	if m > x {
		return 0
	}
	return m
}

// at reads a course at x, by the rules that the types' documentation gives.
func at(c *city.Course, x city.Moment) seen {
	s := seen{Assigned: upTo(c.AssignedAt, x), Responded: upTo(c.RespondedAt, x), Resolved: upTo(c.ResolvedAt, x)}
	for _, e := range c.Episodes {
		s.Open = s.Open || e.From <= x && x < e.Until
		if e.Until <= x {
			s.Ends++
		}
	}
	for _, d := range c.Departments {
		if d.At <= x {
			s.Department = d.Code
		}
	}
	for _, r := range c.Reopenings {
		if r <= x {
			s.Reopenings++
		}
	}
	for i := range c.Clocks {
		s.Clocks[i], s.Due[i], s.VerdictDepartment[i] = clockAt(&c.Clocks[i], x)
	}
	return s
}

func clockAt(c *city.ClockCourse, x city.Moment) (verdict string, due city.Moment, department string) {
	if c.Verdict == city.Unobserved {
		return c.Verdict.String(), 0, ""
	}
	if c.At != 0 && c.At <= x && c.Verdict != city.Exempt { // an exemption belongs to nobody
		return c.Verdict.String(), 0, c.Department
	}
	for _, p := range c.Pending {
		if p.From <= x && x < p.Until {
			return city.Pending.String(), p.Due, ""
		}
	}
	return city.Exempt.String(), 0, ""
}

// moments of interest: every event and due moment, with the seconds around them.
func interesting(f *city.Facts) []city.Moment {
	var list []city.Moment
	add := func(m city.Moment) {
		for d := city.Moment(-1); d <= 2; d++ {
			if m+d >= f.Submitted {
				list = append(list, m+d)
			}
		}
	}
	for i := range f.Moves {
		add(f.Moves[i].At)
	}
	for _, dues := range f.Dues {
		for _, d := range dues {
			add(d.At)
			if !d.Paused {
				add(d.Due)
			}
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func drawRule(t *rapid.T, clock string) city.ClockRule {
	r := city.ClockRule{
		Due:  rapid.SampledFrom([]city.Due{city.DueExact, city.DueExact, city.DueEndOfDay, city.DueFromRecord, city.DueNone}).Draw(t, clock),
		Days: rapid.IntRange(1, 8).Draw(t, clock+" days"), Working: rapid.Bool().Draw(t, clock+" working"),
		Pause: rapid.Bool().Draw(t, clock+" pause"),
	}
	if r.Pause {
		r.PauseCapDays = rapid.IntRange(0, 3).Draw(t, clock+" cap")
	}
	return r
}

// TestAsOfIsCausal: what came later has no influence on what is said of an
// earlier moment, whether it is cut off the facts or was never known.
func TestAsOfIsCausal(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p := promise(t, drawRule(rt, "response"), drawRule(rt, "resolution"))
		h := city.Header{Source: "S", ResponseDue: t0 + 2*city.Day, ResolutionDue: t0 + 5*city.Day}
		events := drawEvents(rt)
		full, err := city.Derive(p, h, events)
		if err != nil {
			rt.Fatal(err)
		}
		whole := city.Trace(&full)
		all := interesting(&full)
		m := rapid.SampledFrom(all).Draw(rt, "asOf")

		cut, ok := full.AsOf(m)
		if !ok {
			rt.Fatalf("not submitted at %s", span(m))
		}
		known, err := city.Derive(p, h, until(&full, events, m))
		if err != nil {
			rt.Fatal(err)
		}
		past, live := city.Trace(&cut), city.Trace(&known)
		for _, x := range all {
			if x > m {
				break
			}
			want := at(&whole, x)
			if diff := cmp.Diff(want, at(&past, x)); diff != "" {
				rt.Fatalf("AsOf(%s) at %s:\n%s", span(m), span(x), diff)
			}
			if diff := cmp.Diff(want, at(&live, x)); diff != "" {
				rt.Fatalf("derived at %s, read at %s:\n%s", span(m), span(x), diff)
			}
		}
		if past.Status != live.Status || past.Rating != live.Rating || past.District != live.District || past.Category != live.Category {
			rt.Fatalf("at %s: cut %v %v, derived %v %v", span(m), past.Status, past.Rating, live.Status, live.Rating)
		}
	})
}

// until returns the standing events that had happened by m.
func until(full *city.Facts, events []city.Event, m city.Moment) []city.Event {
	gone := map[int64]bool{}
	for _, e := range events {
		if e.Kind == city.Retracted {
			gone[e.Retracts] = true
		}
	}
	var list []city.Event
	for _, e := range events {
		if e.Kind != city.Retracted && !gone[e.ID] && max(e.OccurredAt, full.Submitted) <= m {
			list = append(list, e)
		}
	}
	return list
}

func TestAsOfBeforeSubmission(t *testing.T) {
	f := derive(t, promise(t, days(3), days(7)), script(t, "0s SUBMITTED; 1d RESOLVED"))
	if _, ok := f.AsOf(t0 - 1); ok {
		t.Error("a complaint is known before it was submitted")
	}
	if past, ok := f.AsOf(t0); !ok || len(past.Moves) != 1 || len(f.Moves) != 2 {
		t.Errorf("%v %d", ok, len(past.Moves))
	}
}

// TestCourseLaws: what must hold for every course.
func TestCourseLaws(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p := promise(t, drawRule(rt, "response"), drawRule(rt, "resolution"))
		h := city.Header{Source: "S", ResponseDue: t0 + 2*city.Day, ResolutionDue: t0 + 5*city.Day}
		f, err := city.Derive(p, h, drawEvents(rt))
		if err != nil {
			rt.Fatal(err)
		}
		c := city.Trace(&f)
		last := city.Moment(0)
		for i, e := range c.Episodes {
			if e.From < last || e.Until < e.From || (e.Until == city.Never) != (e.By == 0) || e.Until == city.Never && i != len(c.Episodes)-1 {
				rt.Fatalf("episodes %+v", c.Episodes)
			}
			last = e.Until
		}
		if open := last == city.Never; open != c.Status.Open() {
			rt.Fatalf("open %v with status %s", open, c.Status)
		}
		if len(c.Reopenings) != len(c.Episodes)-1 {
			rt.Fatalf("%d reopenings, %d episodes", len(c.Reopenings), len(c.Episodes))
		}
		for i := range c.Clocks {
			if err := lawful(&c.Clocks[i], f.Submitted); err != nil {
				rt.Fatalf("clock %d: %v: %+v", i, err, c.Clocks[i])
			}
		}
	})
}

func lawful(c *city.ClockCourse, submitted city.Moment) error {
	last := submitted
	for _, p := range c.Pending {
		if p.From < last || p.Until <= p.From {
			return fmt.Errorf("pending spans are not in order")
		}
		if p.Due != 0 && p.Until > p.Due+1 {
			return fmt.Errorf("pending past the due moment")
		}
		last = p.Until
	}
	switch c.Verdict {
	case city.Met:
		if c.Moment == 0 || c.Moment > c.At {
			return fmt.Errorf("met without an answer in time")
		}
		if n := len(c.Pending); n > 0 && c.Moment == c.At && c.Pending[n-1].Until == c.At {
			if due := c.Pending[n-1].Due; due != 0 && c.At > due {
				return fmt.Errorf("met after the due moment")
			}
		}
	case city.Breached:
		if c.At == 0 {
			return fmt.Errorf("breached at no moment")
		}
	case city.Pending:
		if len(c.Pending) == 0 || c.Pending[len(c.Pending)-1].Due != 0 || last != city.Never {
			return fmt.Errorf("pending at the end of time, and not paused")
		}
	case city.Unobserved:
		if len(c.Pending) != 0 || c.At != 0 {
			return fmt.Errorf("unobserved with a course")
		}
	}
	return nil
}
