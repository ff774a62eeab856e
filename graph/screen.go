package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Screens keeps what the named screens show.
type Screens interface {
	// Screens returns the screens in the order of their codes.
	Screens(ctx context.Context) ([]StoredScreen, error)
	// Save sets a screen, or makes it; an empty definition forgets it.
	Save(ctx context.Context, s StoredScreen) error
	// Wake returns a channel that is closed when any process changed a screen.
	Wake() <-chan struct{}
}

// StoredScreen is a screen as it is kept: the definition is this package's own.
type StoredScreen struct {
	Code, Definition string
	UpdatedAt        city.Moment
}

// Screen is what a named screen shows. Its JSON is what is kept.
type Screen struct {
	Code          string        `json:"-"`
	UpdatedAt     city.Moment   `json:"-"`
	Name          string        `json:"name"`
	Scenes        []Scene       `json:"scenes"`
	RotateSeconds int           `json:"rotateSeconds"`
	Stays         []*SceneStay  `json:"stays,omitempty"`
	Language      *string       `json:"language,omitempty"`
	Theme         ScreenTheme   `json:"theme"`
	Measure       MapMeasure    `json:"measure"`
	Level         DistrictLevel `json:"level"`
	Filter        *cube.Filter  `json:"filter"`
}

func (r *Resolver) screens(ctx context.Context) ([]*Screen, error) {
	stored, err := r.Screens.Screens(ctx)
	if err != nil {
		return nil, err
	}
	all := make([]*Screen, len(stored))
	for i, s := range stored {
		if all[i], err = readScreen(s); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func readScreen(s StoredScreen) (*Screen, error) {
	out := Screen{Filter: &cube.Filter{}}
	if err := json.Unmarshal([]byte(s.Definition), &out); err != nil {
		return nil, fmt.Errorf("read the screen %s: %w", s.Code, err)
	}
	out.Code, out.UpdatedAt = s.Code, s.UpdatedAt
	return &out, nil
}

// screen returns the screen of the code, nil if there is none.
func (r *Resolver) screen(ctx context.Context, code string) (*StoredScreen, error) {
	stored, err := r.Screens.Screens(ctx)
	if err != nil {
		return nil, err
	}
	for i := range stored {
		if stored[i].Code == code {
			return &stored[i], nil
		}
	}
	return nil, nil //nolint:nilnil // no such screen is an answer
}

// screenChanges sends the screen at once and after each change, until ctx ends.
func (r *Resolver) screenChanges(ctx context.Context, code string) (<-chan *Screen, error) {
	wake := r.Screens.Wake() // before the read, so that no change is missed
	now, err := r.screen(ctx, code)
	if err != nil {
		return nil, err
	}
	out := make(chan *Screen)
	go func() {
		defer close(out)
		for {
			if err := r.sendScreen(ctx, now, out); err != nil {
				r.log().ErrorContext(ctx, "a screen cannot be read", "screen", code, "error", err)
				return
			}
			last := now
			for sameScreen(last, now) {
				select {
				case <-ctx.Done():
					return
				case <-wake:
				}
				wake = r.Screens.Wake()
				if now, err = r.screen(ctx, code); err != nil {
					if ctx.Err() == nil {
						r.log().ErrorContext(ctx, "the screens cannot be read", "error", err)
					}
					return
				}
			}
		}
	}()
	return out, nil
}

func (r *Resolver) sendScreen(ctx context.Context, s *StoredScreen, out chan<- *Screen) error {
	var screen *Screen
	if s != nil {
		var err error
		if screen, err = readScreen(*s); err != nil {
			return err
		}
	}
	select {
	case out <- screen:
	case <-ctx.Done():
	}
	return nil
}

func sameScreen(a, b *StoredScreen) bool {
	return a == b || a != nil && b != nil && *a == *b
}
