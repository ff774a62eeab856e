package graph

import (
	"context"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

const (
	mostSilences     = 200
	longestSilence   = 90 * city.Day
	mostReason       = 300
	silencesLookedAt = city.Moment(15) // seconds after which subscriptions see another silence
)

// Silences keeps the times in which nobody is told of some alerts.
type Silences interface {
	// Silences returns those that are not over, the first to end first.
	Silences(ctx context.Context) ([]Silence, error)
	Add(ctx context.Context, s Silence) error
	// End ends one now; false = there is none that is not over.
	End(ctx context.Context, id string) (bool, error)
}

// Silence is a time in which nobody is told of some alerts.
type Silence struct {
	ID               string
	Rule, Department *string // nil = every one
	StartsAt, EndsAt city.Moment
	Reason, MadeBy   string
	MadeAt           city.Moment
}

// covers tells whether the silence is for the alert.
func (s *Silence) covers(a *cube.Alert) bool {
	department := ""
	if a.Rule.Dimension == string(cube.Department) {
		department = a.Code
	}
	return (s.Rule == nil || *s.Rule == a.Rule.Code) && (s.Department == nil || *s.Department == department)
}

func (r *Resolver) silences(ctx context.Context) ([]*Silence, error) {
	if r.Silences == nil { // nobody is told of anything
		return []*Silence{}, nil
	}
	all, err := r.Silences.Silences(ctx)
	return mapped(all, func(s *Silence) *Silence { return s }), err
}

// silenced adds to alerts the silence that ends last of those that are on, and says until when that is known.
func (r *Resolver) silenced(ctx context.Context, alerts []*Alert, fresh *cube.Freshness) error {
	all, err := r.silences(ctx)
	if err != nil {
		return err
	}
	now := r.now()
	for _, a := range alerts {
		for _, s := range all { // by their ends
			if s.StartsAt <= now && now < s.EndsAt && s.covers(&a.alert) {
				a.silence = s
			}
		}
	}
	if until := now + silencesLookedAt; fresh.ValidUntil == 0 || until < fresh.ValidUntil {
		fresh.ValidUntil = until
	}
	return nil
}

func (r *Resolver) addSilence(ctx context.Context, in AlertSilenceInput) (*SilencePayload, error) {
	now := r.now()
	s := Silence{
		ID: uuid.NewString(), Rule: in.Rule, Department: in.Department, StartsAt: now, EndsAt: in.EndsAt,
		Reason: strings.TrimSpace(in.Reason), MadeBy: viewerFrom(ctx).Name, MadeAt: now,
	}
	if in.StartsAt != nil {
		s.StartsAt = *in.StartsAt
	}
	if err := r.checkSilence(ctx, &s); err != nil {
		return refusedSilence(err)
	}
	if err := r.Silences.Add(ctx, s); err != nil {
		return nil, err
	}
	notesFrom(ctx).reason(s.said(r.Profile.Zone))
	return &SilencePayload{Silence: &s, UserErrors: []*UserError{}}, nil
}

// said is what the audit log says of the silence.
func (s *Silence) said(zone *time.Location) string {
	of := func(code *string) string {
		if code == nil {
			return "every one"
		}
		return *code
	}
	return "rule " + of(s.Rule) + ", department " + of(s.Department) + ", " + s.StartsAt.In(zone).Format(time.RFC3339) + " to " + s.EndsAt.In(zone).Format(time.RFC3339) + ": " + s.Reason
}

func (r *Resolver) checkSilence(ctx context.Context, s *Silence) error {
	switch now := r.now(); {
	case r.Silences == nil:
		return city.Errorf(city.CodeInvalid, "this server tells nobody of alerts")
	case s.Rule != nil && r.Profile.AlertRule(*s.Rule) == nil:
		return city.FieldErrorf(city.CodeNotFound, "rule", "the profile has no alert rule %s", shown(*s.Rule))
	case s.Department != nil && r.Profile.Department(*s.Department) == nil:
		return city.FieldErrorf(city.CodeNotFound, "department", "the profile has no department %s", shown(*s.Department))
	case s.EndsAt <= s.StartsAt || s.EndsAt <= now:
		return city.FieldErrorf(city.CodeInvalid, "endsAt", "must be later than now and than the beginning")
	case s.EndsAt-s.StartsAt > longestSilence || s.StartsAt > now+longestSilence:
		return city.FieldErrorf(city.CodeTooLarge, "endsAt", "a silence lasts 90 days at most, and begins within 90 days; make another one then")
	}
	if err := checkText("reason", s.Reason, 1, mostReason); err != nil {
		return err
	}
	if city.Mask(s.Reason) != s.Reason {
		return city.FieldErrorf(city.CodeInvalid, "reason", "seems to hold a name, a number or an address of somebody; it is kept in the audit log, so leave that out")
	}
	all, err := r.Silences.Silences(ctx)
	if err != nil {
		return err
	}
	if len(all) >= mostSilences {
		return city.FieldErrorf(city.CodeTooLarge, "rule", "there are %d silences already; end one first", len(all))
	}
	return nil
}

func (r *Resolver) endSilence(ctx context.Context, id string) (*SilencePayload, error) {
	ended := false
	if r.Silences != nil {
		var err error
		if ended, err = r.Silences.End(ctx, id); err != nil {
			return nil, err
		}
	}
	if !ended {
		return refusedSilence(city.FieldErrorf(city.CodeNotFound, "id", "there is no silence %s that is not over", shown(id)))
	}
	notesFrom(ctx).reason("silence " + id)
	return &SilencePayload{UserErrors: []*UserError{}}, nil
}

func refusedSilence(err error) (*SilencePayload, error) {
	out, err := refusal(err)
	if err != nil {
		return nil, err
	}
	return &SilencePayload{UserErrors: []*UserError{out}}, nil
}
