package graph

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// held holds every question back until it is let go.
type held struct {
	Figures
	asked chan struct{}
	let   chan struct{}
}

func (h *held) Ask(ctx context.Context, q cube.Question) (*cube.Answer, error) {
	h.asked <- struct{}{}
	<-h.let
	return h.Figures.Ask(ctx, q)
}

func TestOneExecutionForAllWhoAsk(t *testing.T) {
	town := busyTown()
	h := &held{town, make(chan struct{}, 100), make(chan struct{})}
	c, over := keeping(t, town, func(r *Resolver) { r.Figures = h })
	const callers = 20
	bodies := make([]string, callers)
	var wait sync.WaitGroup
	for i := range callers {
		wait.Go(func() { _, bodies[i] = c.send(http.MethodPost, openQuestion) })
	}
	<-h.asked
	close(h.let)
	wait.Wait()
	for _, b := range bodies {
		if b != bodies[0] || !strings.Contains(b, `"received":1`) {
			t.Errorf("%s", b)
		}
	}
	if s := over.Stats(); s.Executed != 1 || s.Hits+s.Joined != callers-1 {
		t.Errorf("%+v", s)
	}
}

// TestAnswersOfAMovedStateAreNotKept lets a change come in during an execution.
func TestAnswersOfAMovedStateAreNotKept(t *testing.T) {
	town := busyTown()
	h := &held{town, make(chan struct{}, 100), make(chan struct{})}
	c, over := keeping(t, town, func(r *Resolver) { r.Figures = h })
	done := make(chan struct{})
	go func() { defer close(done); c.send(http.MethodPost, openQuestion) }()
	<-h.asked
	town.submit(93, "ROAD")
	close(h.let)
	<-done
	if _, body := c.send(http.MethodPost, openQuestion); !strings.Contains(body, `"received":2`) {
		t.Errorf("%s", body)
	}
	if s := over.Stats(); s.Executed != 2 {
		t.Errorf("%+v", s)
	}
}

// TestAnswersAreNeverOlderThanTheQuestion asks from all sides while changes come
// in: no answer is of a state before that at which it was asked for.
func TestAnswersAreNeverOlderThanTheQuestion(t *testing.T) {
	town := newTown("2026-11-24 12:00:00")
	c, over := keeping(t, town, nil)
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for range 200 {
				atLeast := town.Position().Sequence
				_, body := c.send(http.MethodPost, `{ overview(window: {preset: ALL}) { kpis { received } freshness { sequence } } }`)
				var r struct {
					Data struct {
						Overview struct {
							Kpis      struct{ Received int64 }
							Freshness struct{ Sequence string }
						}
					}
				}
				if err := json.Unmarshal([]byte(body), &r); err != nil {
					t.Errorf("%v in %s", err, body)
					return
				}
				o := r.Data.Overview
				sequence, _ := strconv.ParseInt(o.Freshness.Sequence, 10, 64)
				if sequence < atLeast || o.Kpis.Received != sequence {
					t.Errorf("%d received at %d, asked at %d", o.Kpis.Received, sequence, atLeast)
				}
			}
		})
	}
	for n := range 200 {
		town.add(n+1, city.Event{Kind: city.Submitted, OccurredAt: city.At(town.now()), Category: "ROAD"})
	}
	wait.Wait()
	if s := over.Stats(); s.Executed+s.Hits+s.Joined != 800 {
		t.Errorf("%+v", s)
	}
}
