// Package board is the GraphQL server that is measured: boards of about 7 kB of answer each, that change on demand. The query and the subscription resolver hand over the same prepared structs, so that what is measured is
// the executor and the transport and nothing else.
package board

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/server/live"
)

//go:generate go run github.com/99designs/gqlgen generate --config gqlgen.yml

// Question asks for everything on a board.
const Question = `board(screen: %d) { screen version pillars { code name received open overdue onTime { met breached rate } trend { day received ended } } }`

// days are how long the trend of each pillar is.
const days = 24

// touched is how many pillars of a board a change touches.
const touched = 2

// State is the boards as they are now. It is a [live.Dirtier].
type State struct {
	live.Journal

	mu       sync.Mutex // guards what follows
	random   *rand.Rand
	sequence int64
	boards   []*Board        // never changed, only replaced
	changed  chan struct{}   // closed at the next change
	each     []chan struct{} // the same, per board
}

// New returns a state of that many boards.
func New(screens int) *State {
	s := &State{
		random: rand.New(rand.NewPCG(1, 2)), changed: make(chan struct{}),
		boards: make([]*Board, screens), each: make([]chan struct{}, screens),
	}
	s.Reset(epoch, 0)
	for screen := range s.boards {
		b := &Board{Screen: screen}
		for _, name := range []string{"Governance", "Branding", "Economy", "Living", "Society", "Environment"} {
			met, breached := s.few(12), s.few(3)
			p := &Pillar{
				Code: strings.ToUpper(name), Name: "Smart " + name, Received: met + breached + s.few(9),
				Open: s.few(9), Overdue: s.few(3), OnTime: ratio(met, breached),
			}
			for day := range days {
				p.Trend = append(p.Trend, &Day{Day: first.AddDate(0, 0, day).Format(time.DateOnly), Received: s.few(1), Ended: s.few(1)})
			}
			b.Pillars = append(b.Pillars, p)
		}
		s.boards[screen], s.each[screen] = b, make(chan struct{})
	}
	return s
}

const epoch = "bench"

// first is the first day of the trends.
var first = time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)

// few is a count as a city has it: often none, seldom many.
func (s *State) few(mean float64) int { return int(s.random.ExpFloat64() * mean) }

func ratio(met, breached int) *Ratio {
	r := &Ratio{Met: met, Breached: breached}
	if n := met + breached; n > 0 {
		rate := float64(met*1000/n) / 1000
		r.Rate = &rate
	}
	return r
}

func key(screen int) string { return fmt.Sprint("screen ", screen) }

// Change changes the first n boards at once and returns the moment at which that was visible.
func (s *State) Change(n int) time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sequence++
	for screen, old := range s.boards[:min(n, len(s.boards))] {
		b := &Board{Screen: screen, Version: old.Version + 1, Pillars: slices.Clone(old.Pillars)}
		for range touched {
			i := s.random.IntN(len(b.Pillars))
			p := *b.Pillars[i]
			p.Received++
			p.OnTime = ratio(p.OnTime.Met+1, p.OnTime.Breached)
			p.Trend = slices.Clone(p.Trend)
			today := *p.Trend[days-1]
			today.Received++
			p.Trend[days-1] = &today
			b.Pillars[i] = &p
		}
		s.Record(s.sequence, key(screen))
		s.boards[screen] = b
		close(s.each[screen])
		s.each[screen] = make(chan struct{})
	}
	at := time.Now()
	close(s.changed)
	s.changed = make(chan struct{})
	return at
}

// Changed implements [live.Source].
func (s *State) Changed() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.changed
}

func (s *State) at(screen int) (b *Board, next <-chan struct{}, sequence int64, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if screen < 0 || screen >= len(s.boards) {
		return nil, nil, 0, fmt.Errorf("there are screens 0 to %d", len(s.boards)-1)
	}
	return s.boards[screen], s.each[screen], s.sequence, nil
}

// Executable returns the schema over the state.
func Executable(s *State) graphql.ExecutableSchema {
	return NewExecutableSchema(Config{Resolvers: root{s}})
}

type (
	root         struct{ *State }
	query        struct{ *State }
	subscription struct{ *State }
)

func (r root) Query() QueryResolver               { return query(r) }
func (r root) Subscription() SubscriptionResolver { return subscription(r) }

// Board is the resolver that our transport shares.
func (r query) Board(ctx context.Context, screen int) (*Board, error) {
	b, _, sequence, err := r.at(screen)
	live.Revision(ctx, epoch, sequence, time.Time{})
	live.DependsOn(ctx, key(screen))
	return b, err
}

// Board is the resolver that gqlgen's own transport runs for each subscriber.
func (r subscription) Board(ctx context.Context, screen int) (<-chan *Board, error) {
	if _, _, _, err := r.at(screen); err != nil {
		return nil, err
	}
	boards := make(chan *Board)
	go func() {
		defer close(boards)
		for {
			b, next, _, _ := r.at(screen) // the screen exists
			select {
			case boards <- b:
			case <-ctx.Done():
				return
			}
			select {
			case <-next:
			case <-ctx.Done():
				return
			}
		}
	}()
	return boards, nil
}
