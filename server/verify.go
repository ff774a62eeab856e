package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/recount"
	"github.com/tugu-city/tugu/server/internal/store"
)

// verifyTells is how often verify says how far it is.
const verifyTells = 5 * time.Second

// verifyAttempts is how often verify starts again when the database changes under it.
const verifyAttempts = 5

// verifyCommand recounts figures by SQL.
type verifyCommand struct {
	cityFlags
	liveFlags
	AsOf string `help:"Moment as of which to count, e.g. 2026-11-24T14:37:00+07:00; now if left out." placeholder:"MOMENT"`
}

// Run implements the command. It fails if a figure differs.
func (c verifyCommand) Run(ctx context.Context, out *output) error {
	p, err := c.load()
	if err != nil {
		return err
	}
	asOf := city.At(time.Now())
	if c.AsOf != "" {
		t, err := time.Parse(time.RFC3339, c.AsOf)
		if err != nil {
			return city.FieldErrorf(city.CodeInvalid, "--as-of", "%q is not a moment such as 2026-11-24T14:37:00+07:00", c.AsOf)
		}
		asOf = city.At(t)
	}
	s, err := store.Open(ctx, store.Config{DSN: c.Database, Profile: p.Profile, Log: out.log})
	if err != nil {
		return err
	}
	err = verify(ctx, out, p, s, asOf, &c.liveFlags)
	return errors.Join(err, s.Close())
}

// verify counts everything twice until both counts are of the same state.
func verify(ctx context.Context, out *output, p *profile.Loaded, s *store.Store, asOf city.Moment, live *liveFlags) error {
	for range verifyAttempts {
		e := cube.New(p.Profile, time.Now)
		f := &follower{store: s, engine: e, log: out.log}
		if err := f.load(ctx); err != nil {
			return err
		}
		figures, differences, err := compare(ctx, out, e, s, p.Profile, asOf, live)
		if errors.Is(err, errElsewhere) {
			fmt.Fprintln(out.stderr, "the running tugu is at another state of the database; counting again")
			continue
		}
		if err != nil {
			return err
		}
		after, err := s.Stats(ctx)
		if err != nil {
			return err
		}
		if len(differences) > 0 && after.Last != store.Position(e.Position()) {
			fmt.Fprintln(out.stderr, "the database changed while it was counted; counting again")
			continue
		}
		for _, d := range differences {
			fmt.Fprintln(out.stdout, d)
		}
		if len(differences) > 0 {
			fmt.Fprintf(out.stderr, "tugu: %d figure(s) differ\n", len(differences))
			return errSaid
		}
		both := ""
		if live.URL != "" {
			both = ", and answered by " + live.URL
		}
		fmt.Fprintf(out.stdout, "%d groups of figures over %d complaints, recounted by SQL%s at sequence %d as of %s: no difference\n",
			figures, e.Len(), both, e.Position().Sequence, asOf.In(p.Zone).Format(time.RFC3339))
		return nil
	}
	return errors.New("the database changes too fast to be counted and asked at one state; name a past moment with --as-of")
}

// compare asks the engine and the recount the same questions.
func compare(ctx context.Context, out *output, e *cube.Engine, s *store.Store, p *city.Profile, asOf city.Moment, live *liveFlags) (figures int, differences []string, err error) {
	var sets []cube.Set
	sets = append(sets, cube.Set{Measures: cube.AllMeasures()})
	for _, d := range cube.Dimensions() {
		sets = append(sets, cube.Set{By: []cube.Dimension{d}, Measures: cube.AllMeasures()})
	}
	var questions []cube.Question
	for _, window := range []cube.Preset{cube.AllTime, cube.Last30Days, cube.Today, cube.LastYear} {
		for _, basis := range []cube.Basis{"", cube.BasisEvent, cube.BasisCohort} {
			questions = append(questions, cube.Question{Sets: sets, Window: cube.Window{Preset: window}, Basis: basis, AsOf: asOf})
		}
	}
	began := time.Now()
	said := began
	again, err := recount.AskAll(ctx, s.DB(), p, asOf, questions, func(counted, all int) { // all at one state
		if now := time.Now(); now.Sub(said) >= verifyTells {
			said = now
			fmt.Fprintf(out.stderr, "counted %d of %d tables by SQL in %.0f s\n", counted, all, now.Sub(began).Seconds())
		}
	})
	if err != nil {
		return figures, nil, err
	}
	fmt.Fprintf(out.stderr, "recounted by SQL in %.1f s\n", time.Since(began).Seconds())
	for i, q := range questions {
		before := len(differences)
		ans, err := e.Ask(ctx, q)
		if err != nil {
			return figures, nil, err
		}
		for _, t := range ans.Tables {
			figures += len(t.Rows)
		}
		for _, d := range recount.Diff(ans.Tables, again[i], sets) {
			differences = append(differences, fmt.Sprintf("%s, basis %s, %s", q.Window.Preset, cmp.Or(q.Basis, "own"), d))
		}
		if live.URL != "" {
			more, err := live.compare(ctx, q, ans.Tables, e.Position().Sequence)
			if err != nil {
				return figures, nil, err
			}
			for _, d := range more {
				differences = append(differences, fmt.Sprintf("answered, %s, basis %s, %s", q.Window.Preset, cmp.Or(q.Basis, "own"), d))
			}
		}
		fmt.Fprintf(out.stderr, "%s, basis %s: %d difference(s)\n", q.Window.Preset, cmp.Or(q.Basis, "own"), len(differences)-before)
	}
	return figures, differences, nil
}
