package simulate

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Door is where the stream hands in, and looks up what it goes on with: the store.
type Door interface {
	Receive(ctx context.Context, d store.Delivery) (store.Receipt, error)
	Complaint(ctx context.Context, id city.ID) (*store.Complaint, error)
}

// Options say how a live stream runs.
type Options struct {
	Profile *city.Profile // required, with a source
	Read    intake.Reader // required: reads what sources send by themselves ([intake.FormatPush])
	Seed    uint64
	// PerMinute is how many things happen a minute: new complaints, hand-overs,
	// answers, results. Required; about one in five is a new complaint.
	PerMinute float64
	// Open are complaints that are open already. Most of them stay with departments
	// that take their days, so that a stream of hours does not clear what a city
	// has overdue; the stream works on the others and on what it makes itself, and
	// keeps about as many open as there were.
	Open []city.ID
	Now  func() time.Time // nil = time.Now
	// Sleep waits for d or until ctx ends; nil = real time.
	Sleep func(ctx context.Context, d time.Duration) error
	Log   *slog.Logger // nil = slog.Default
}

const (
	slow = 0.85   // share of the complaints open at the start that the stream leaves alone
	stir = 0.0005 // chance at each step that one of them is taken up after all
)

// maxFailures in a row end the stream.
const maxFailures = 10

// Live lets things happen until ctx ends, and then returns nil. What the door sets
// aside is skipped; a failure is tried again a few times and then returned. A source
// that is down hands nothing in, and what was held up as soon as it is back.
func Live(ctx context.Context, o Options, door Door) error {
	if o.Profile == nil || len(o.Profile.Sources) == 0 || o.PerMinute <= 0 || o.Read == nil {
		return errors.New("simulate: a profile with a source, a reader and a rate above 0 are needed")
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Sleep == nil {
		o.Sleep = sleep
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	t := newTown(o.Profile)
	s := stream{Options: o, door: door, town: t, plan: newPlan(t, o.Seed, o.Now()), r: rand.New(rand.NewPCG(o.Seed, 0x7475677500000002))}
	for _, id := range o.Open {
		if s.r.Float64() < slow {
			s.resting = append(s.resting, id)
		} else {
			s.open = append(s.open, id)
		}
	}
	s.target = max(30, len(s.open))
	failures := 0
	// What a step takes is taken off the pause after it, or the rate would not be reached; a delay of more than a second is not made up.
	due := o.Now()
	for {
		due = due.Add(min(time.Duration(s.r.ExpFloat64()*float64(time.Minute)/o.PerMinute), 10*time.Minute))
		now := o.Now()
		if now.Sub(due) > time.Second {
			due = now
		}
		if o.Sleep(ctx, max(0, due.Sub(now))) != nil || ctx.Err() != nil {
			return nil
		}
		err := s.happen(ctx)
		switch {
		case err == nil:
			failures = 0
		case ctx.Err() != nil:
			return nil
		default:
			if failures++; failures >= maxFailures {
				return fmt.Errorf("simulate: %w", err)
			}
			o.Log.Warn("a simulated step failed", "failures", failures, "error", err)
		}
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// stream is a running Live.
type stream struct {
	Options
	door    Door
	town    *town
	plan    *plan
	r       *rand.Rand
	open    []city.ID
	resting []city.ID // open, and left alone
	ended   []city.ID // of late, for ratings and reopenings
	held    []held    // what cannot be handed in while its source is down
	said    int64     // records that were handed in
	target  int       // how many to keep open
}

// held is a submission that waits for its source.
type held struct {
	source string
	what   said
}

// maxHeld bounds what waits; who finds a source down for longer gives up.
const maxHeld = 1000

// happen lets one thing happen.
func (s *stream) happen(ctx context.Context) error {
	now := city.At(s.Now())
	for i, h := range s.held {
		if s.plan.downAt(h.source, now) == nil {
			s.held = slices.Delete(s.held, i, i+1)
			return s.submitted(ctx, h)
		}
	}
	if n := len(s.resting); n > 0 && s.r.Float64() < stir {
		s.open = append(s.open, s.resting[n-1])
		s.resting = s.resting[:n-1]
	}
	create := 0.2
	switch n := len(s.open); {
	case n == 0:
		create = 1
	case n < s.target*9/10:
		create = 0.4
	case n > s.target*11/10:
		create = 0.1
	}
	switch x := s.r.Float64(); {
	case x < create:
		return s.submit(ctx)
	case x < create+0.06 && len(s.ended) > 0:
		return s.step(ctx, &s.ended)
	default:
		if len(s.open) == 0 {
			return s.submit(ctx)
		}
		return s.step(ctx, &s.open)
	}
}

func (s *stream) submit(ctx context.Context) error {
	now := city.At(s.Now())
	l := life{town: s.town, plan: s.plan, r: s.r, end: now + 1}
	rec := l.begin(now)
	rec.Events = l.events
	rec.Header.ExternalID = fmt.Sprintf("SIML-%016x", s.r.Uint64())
	rec.Details.Reference = rec.Header.ExternalID
	h := held{rec.Header.Source, s.saying(&rec.Header, &rec.Details, &rec.Events[0])}
	if s.plan.downAt(h.source, now) != nil {
		if len(s.held) < maxHeld {
			s.held = append(s.held, h)
		}
		return nil
	}
	return s.submitted(ctx, h)
}

func (s *stream) submitted(ctx context.Context, h held) error {
	res, err := s.hand(ctx, h.source, h.what)
	if err != nil {
		return err
	}
	if res.Outcome == store.Refused {
		s.Log.Warn("a simulated complaint was set aside", "source", h.source, "error", res.Err)
		return nil
	}
	s.open = append(s.open, res.ID)
	return nil
}

// step takes one complaint of the pool a step further.
func (s *stream) step(ctx context.Context, pool *[]city.ID) error {
	i := s.r.IntN(len(*pool))
	id := (*pool)[i]
	drop := func() {
		last := len(*pool) - 1
		(*pool)[i] = (*pool)[last]
		*pool = (*pool)[:last]
	}
	c, err := s.door.Complaint(ctx, id)
	if city.CodeOf(err) == city.CodeNotFound {
		drop()
		return nil
	}
	if err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	e := s.next(s.r, c)
	if e.Kind == 0 {
		return nil
	}
	if e.OccurredAt = city.At(s.Now()); s.plan.downAt(c.Header.Source, e.OccurredAt) != nil {
		return nil // what its source knows comes when it is back
	}
	if !city.MayFollow(c.Course.Status, e.Kind) || s.Profile.Source(c.Header.Source) == nil {
		drop()
		return nil
	}
	res, err := s.hand(ctx, c.Header.Source, s.saying(&c.Header, &c.Details, &e))
	if err != nil {
		return err
	}
	if res.Outcome == store.Refused {
		s.Log.Warn("a simulated step was set aside", "source", c.Header.Source, "kind", e.Kind, "error", res.Err)
		drop()
		return nil
	}
	if c, err = s.door.Complaint(ctx, id); err != nil {
		return fmt.Errorf("look up: %w", err)
	}
	wasOpen := pool == &s.open
	if c.Course.Status.Open() == wasOpen {
		return nil
	}
	drop()
	if wasOpen {
		if c.Course.Status == city.StatusResolved {
			s.ended = append(s.ended, id)
			s.ended = s.ended[max(0, len(s.ended)-200):]
		}
	} else {
		s.open = append(s.open, id)
	}
	return nil
}

// next draws what happens to a complaint; the zero event is nothing.
func (s *stream) next(r *rand.Rand, c *store.Complaint) city.Event {
	pick := func(weights ...float64) int { return newWeighted(weights).draw(r) }
	answer := city.Event{Kind: city.Responded, Text: answerText}
	started := city.Event{Kind: city.Started}
	waiting := city.Event{Kind: city.Waiting, Text: questionText}
	resolved := city.Event{Kind: city.Resolved, Text: resultText}
	assigned := city.Event{Kind: city.Assigned, Department: s.department(r, c)}
	rejected := city.Event{Kind: city.Rejected, Reason: "NOT_CITY"}
	switch c.Course.Status {
	case city.StatusSubmitted:
		return []city.Event{{Kind: city.Verified}, assigned, answer, rejected, {Kind: city.Duplicate}}[pick(25, 65, 4, 3, 3)]
	case city.StatusVerified:
		return []city.Event{assigned, rejected}[pick(97, 3)]
	case city.StatusAssigned:
		return []city.Event{answer, started, resolved, assigned}[pick(78, 10, 8, 4)]
	case city.StatusResponded:
		return []city.Event{started, resolved, waiting}[pick(50, 45, 5)]
	case city.StatusInProgress:
		return []city.Event{resolved, waiting}[pick(92, 8)]
	case city.StatusWaitingCitizen:
		return []city.Event{started, resolved}[pick(70, 30)]
	case city.StatusResolved:
		l := life{r: r}
		if c.Course.Rating != 0 {
			return []city.Event{{}, {Kind: city.Closed}, {Kind: city.Reopened}}[pick(60, 35, 5)]
		}
		return []city.Event{{Kind: city.Rated, Rating: l.rating(true)}, {Kind: city.Closed}, {Kind: city.Reopened}}[pick(65, 20, 15)]
	default:
		return city.Event{}
	}
}

// department draws who takes charge: the category's own, or at a transfer another.
func (s *stream) department(r *rand.Rand, c *store.Complaint) string {
	cat, _ := s.Profile.Category(c.Course.Category)
	if cat.Department != "" && c.Course.Department() != cat.Department && r.Float64() < 0.97 {
		return cat.Department
	}
	if len(s.town.departments) == 0 {
		return cat.Department
	}
	return s.town.departments[r.IntN(len(s.town.departments))]
}
