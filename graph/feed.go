package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// feedBatch is how many events are read from the log at once.
const feedBatch = 200

// complaintEvents streams the log from the cursor on, or from now on: in order,
// without gap or repeat, as fast as the reader takes them. The channel closes
// when ctx ends or the log cannot be read; the reader then goes on from its last
// cursor.
func (r *Resolver) complaintEvents(ctx context.Context, filter *cube.Filter, after *string) (<-chan *ComplaintEvent, error) {
	wanted := value(filter)
	if err := r.checkFilter(wanted); err != nil {
		return nil, err
	}
	if err := r.discreet(ctx, filter); err != nil {
		return nil, err
	}
	if err := cube.CheckTimes(wanted.Times); err != nil {
		return nil, err
	}
	last, err := r.Events.Last(ctx)
	if err != nil {
		return nil, err
	}
	from := logPlace{id: last}
	if after != nil {
		if !viewerFrom(ctx).May.Any(city.ReadComplaints) {
			return nil, city.FieldErrorf(city.CodeForbidden, "after", "what happened before now is for callers who may list single complaints; leave it out")
		}
		if from, err = parseLogPlace(*after); err != nil {
			return nil, err
		}
		if from.id > last {
			return nil, errStalePlace
		}
		if _, err := r.logged(ctx, &from, 0); err != nil {
			return nil, err
		}
	}
	out := make(chan *ComplaintEvent)
	go func() {
		defer close(out)
		if err := r.follow(ctx, from, eventFilter{wanted, r.directory()}, out); err != nil && ctx.Err() == nil {
			r.log().ErrorContext(ctx, "the event log cannot be read", "error", err)
		}
	}()
	return out, nil
}

// errStalePlace is what the holder of a cursor is told that this database's log does not continue.
var errStalePlace = city.FieldErrorf(city.CodeStale, "after",
	"the log no longer holds the event of this cursor: the database was restored, or is another one; what was read after the restored moment did not happen here: read anew what you keep, and leave the cursor out to go on from now")

// logged reads up to limit events after the place. The event at the place itself is read as well: its number may
// have been given anew since, to another event. A place that knows no more than a number learns what stands there.
func (r *Resolver) logged(ctx context.Context, from *logPlace, limit int) ([]LoggedEvent, error) {
	if from.id == 0 {
		return r.Events.After(ctx, 0, max(limit, 1))
	}
	events, err := r.Events.After(ctx, from.id-1, limit+1)
	if err != nil {
		return nil, err
	}
	if len(events) == 0 || events[0].Event.ID != from.id {
		return nil, errStalePlace
	}
	switch here := placeOf(&events[0]); {
	case from.mark == 0:
		*from = here
	case *from != here:
		return nil, errStalePlace
	}
	return events[1:], nil
}

// follow sends the events after from until ctx ends.
func (r *Resolver) follow(ctx context.Context, from logPlace, filter eventFilter, out chan<- *ComplaintEvent) error {
	for {
		wake := r.Events.Wake() // before the read, so that no event is missed
		events, err := r.logged(ctx, &from, feedBatch)
		if err != nil {
			return err
		}
		for i := range events {
			from = placeOf(&events[i])
			if !filter.keeps(events[i].Facts, r.now()) {
				continue
			}
			select {
			case out <- newEvent(r.directory(), events[i]):
			case <-ctx.Done():
				return nil
			}
		}
		if len(events) == feedBatch {
			continue
		}
		select {
		case <-wake:
		case <-ctx.Done():
			return nil
		}
	}
}

// eventFilter matches complaints as they are now.
type eventFilter struct {
	cube.Filter
	of directory
}

func (f eventFilter) keeps(facts *city.Facts, now city.Moment) bool {
	course := city.Trace(facts)
	category, _ := f.of.Profile.Category(course.Category)
	kecamatan, kelurahan := f.of.kecamatan(course.District).Code, f.of.kelurahan(course.District).Code
	return among(f.Pillars, category.Pillar) && among(f.Programmes, category.Programme) &&
		among(f.AssetClasses, category.AssetClass) && among(f.Departments, course.Department()) &&
		among(f.Categories, course.Category) && among(f.Kecamatan, kecamatan) && among(f.Kelurahan, kelurahan) &&
		(among(f.Districts, kecamatan) || kelurahan != city.NotAssigned && among(f.Districts, kelurahan)) &&
		among(f.Channels, facts.Channel) && among(f.Sources, facts.Source) && among(f.Priorities, course.Priority) &&
		among(f.Statuses, course.Status.String()) && f.keepsTimes(&course, facts, now) && f.keepsState(&course, now)
}

// keepsTimes matches the times of complaints.
func (f eventFilter) keepsTimes(c *city.Course, facts *city.Facts, now city.Moment) bool {
	verdict := func(k city.Clock) city.Moment {
		if v := &c.Clocks[k]; (v.Verdict == city.Met || v.Verdict == city.Breached) && v.At <= now {
			return v.At
		}
		return 0
	}
	for _, x := range f.Times {
		at := map[cube.Time]city.Moment{
			cube.SubmittedTime: facts.Submitted, cube.RespondedTime: c.RespondedAt, cube.ResolvedTime: c.ResolvedAt,
			cube.ResponseVerdictTime: verdict(city.Response), cube.ResolutionVerdictTime: verdict(city.Resolution),
		}[x.Of]
		if !x.Keeps(at) {
			return false
		}
	}
	return true
}

// keepsState matches the states of open complaints.
func (f eventFilter) keepsState(c *city.Course, now city.Moment) bool {
	open := c.Status.Open()
	overdue, soon := false, false
	for i := range c.Clocks {
		k := &c.Clocks[i]
		overdue = overdue || k.Verdict == city.Breached && k.At <= now && k.Moment == 0
		soon = soon || k.Verdict == city.Breached && k.At > now && k.Due <= now+f.of.AtRiskWithin
	}
	awaiting := c.RespondedAt == 0 && c.Clocks[city.Response].Verdict != city.Unobserved
	is := func(want *bool, state bool) bool { return want == nil || open && *want == state }
	return is(f.Overdue, overdue) && is(f.AtRisk, soon && !overdue) && is(f.AwaitingResponse, awaiting)
}

// among reports whether the filter's codes keep the code; NONE keeps no code.
func among(codes []string, code string) bool {
	if codes == nil {
		return true
	}
	if code == "" {
		code = city.NotAssigned
	}
	for _, c := range codes {
		if c == code {
			return true
		}
	}
	return false
}
