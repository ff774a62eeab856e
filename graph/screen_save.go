package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

const (
	maxScreenName = 80
	leastRotation = 10   // seconds
	mostRotation  = 3600 // seconds
	mostScreens   = 200
)

var screenCode = regexp.MustCompile(`^[a-z0-9-]{1,40}$`)

// saveScreen sets a screen. A refusal is part of the payload; only faults and
// missing rights are errors.
func (r *Resolver) saveScreen(ctx context.Context, in ScreenSaveInput) (*ScreenPayload, error) {
	screen := &Screen{
		Code: in.Code, Name: in.Name, Scenes: in.Scenes, RotateSeconds: in.RotateSeconds, Language: in.Language,
		Stays: staysOf(in.Stays), Theme: in.Theme, Measure: in.Measure, Level: in.Level, Filter: &cube.Filter{}, UpdatedAt: r.now(),
	}
	if in.Filter != nil {
		screen.Filter = in.Filter
	}
	if err := r.checkScreen(ctx, screen); err != nil {
		return refusedScreen(err)
	}
	definition, err := json.Marshal(screen)
	if err != nil {
		return nil, fmt.Errorf("write the screen %s: %w", in.Code, err)
	}
	if err := r.Screens.Save(ctx, StoredScreen{in.Code, string(definition), screen.UpdatedAt}); err != nil {
		return nil, err
	}
	return &ScreenPayload{Screen: screen, UserErrors: []*UserError{}}, nil
}

// deleteScreen forgets a screen.
func (r *Resolver) deleteScreen(ctx context.Context, code string) (*ScreenPayload, error) {
	switch now, err := r.screen(ctx, code); {
	case err != nil:
		return nil, err
	case now == nil:
		return refusedScreen(city.FieldErrorf(city.CodeNotFound, "code", "there is no screen %s", shown(code)))
	}
	if err := r.Screens.Save(ctx, StoredScreen{Code: code, UpdatedAt: r.now()}); err != nil {
		return nil, err
	}
	return &ScreenPayload{UserErrors: []*UserError{}}, nil
}

func (r *Resolver) checkScreen(ctx context.Context, s *Screen) error {
	if !screenCode.MatchString(s.Code) {
		return city.FieldErrorf(city.CodeInvalid, "code", "takes 1 to 40 small letters, digits and hyphens")
	}
	if err := checkText("name", s.Name, 1, maxScreenName); err != nil {
		return err
	}
	if len(s.Scenes) == 0 {
		return city.FieldErrorf(city.CodeInvalid, "scenes", "needs at least one scene")
	}
	for i, scene := range s.Scenes {
		if slices.Contains(s.Scenes[:i], scene) {
			return city.FieldErrorf(city.CodeInvalid, "scenes", "names %s twice", scene)
		}
	}
	if s.RotateSeconds < leastRotation || s.RotateSeconds > mostRotation {
		return city.FieldErrorf(city.CodeInvalid, "rotateSeconds", "takes %d to %d seconds, not %d", leastRotation, mostRotation, s.RotateSeconds)
	}
	if err := checkStays(s); err != nil {
		return err
	}
	if s.Language != nil && !slices.Contains(r.Profile.Languages, *s.Language) {
		return city.FieldErrorf(city.CodeInvalid, "language", "is none of the city's: %s", strings.Join(r.Profile.Languages, ", "))
	}
	f := s.Filter
	if f.Statuses != nil || f.Priorities != nil || f.Overdue != nil || f.AtRisk != nil || f.AwaitingResponse != nil {
		return city.FieldErrorf(city.CodeInvalid, "filter", "a screen counts by pillar, programme, department, category, asset class, district, channel and source alone")
	}
	if err := r.checkFilter(*f); err != nil {
		return err
	}
	all, err := r.Screens.Screens(ctx)
	if err != nil {
		return err
	}
	isNew := !slices.ContainsFunc(all, func(o StoredScreen) bool { return o.Code == s.Code })
	if isNew && len(all) >= mostScreens {
		return city.FieldErrorf(city.CodeTooLarge, "code", "there are %d screens already; delete one first", len(all))
	}
	return nil
}

func staysOf(in []*SceneStayInput) []*SceneStay {
	stays := make([]*SceneStay, len(in))
	for i, s := range in {
		stays[i] = &SceneStay{Scene: s.Scene, Seconds: s.Seconds}
	}
	return stays
}

func checkStays(s *Screen) error {
	for i, stay := range s.Stays {
		switch {
		case !slices.Contains(s.Scenes, stay.Scene):
			return city.FieldErrorf(city.CodeInvalid, "stays", "names %s, which is none of the screen's scenes", stay.Scene)
		case slices.ContainsFunc(s.Stays[:i], func(o *SceneStay) bool { return o.Scene == stay.Scene }):
			return city.FieldErrorf(city.CodeInvalid, "stays", "names %s twice", stay.Scene)
		case stay.Seconds < leastRotation || stay.Seconds > mostRotation:
			return city.FieldErrorf(city.CodeInvalid, "stays", "takes %d to %d seconds for %s, not %d", leastRotation, mostRotation, stay.Scene, stay.Seconds)
		}
	}
	return nil
}

func refusedScreen(err error) (*ScreenPayload, error) {
	refused, err := userErrorOf(err)
	if err != nil {
		return nil, err
	}
	return &ScreenPayload{UserErrors: []*UserError{refused}}, nil
}
