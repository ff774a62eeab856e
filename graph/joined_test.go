package graph

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

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
	synctest.Test(t, func(t *testing.T) {
		town := busyTown()
		h := &held{town, make(chan struct{}, 100), make(chan struct{})}
		r, over := keeper(town)
		r.Figures = h
		srv := NewServer(r, Options{HTTP: over})
		const callers = 20
		replies := make([]*httptest.ResponseRecorder, callers)
		for i := range callers {
			replies[i] = httptest.NewRecorder()
			go srv.ServeHTTP(replies[i], httptest.NewRequestWithContext(WithViewer(t.Context(), as(city.RoleScreen)), http.MethodGet, "/?query="+url.QueryEscape(openQuestion), nil))
		}
		synctest.Wait() // one executes, the others wait for it
		if s := over.Stats(); s.Executed != 1 || len(h.asked) != 1 {
			t.Errorf("%+v, %d questions", s, len(h.asked))
		}
		close(h.let)
		synctest.Wait()
		for _, r := range replies {
			if have := r.Body.String(); have != replies[0].Body.String() || !strings.Contains(have, `"received":1`) {
				t.Errorf("%s", have)
			}
		}
		if s := over.Stats(); s.Executed != 1 || s.Joined != callers-1 {
			t.Errorf("%+v", s)
		}
	})
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
	if have := over.Stats().CachedBytes; have > 500 { // the question is known, the answer is not
		t.Errorf("%d bytes are kept", have)
	}
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
