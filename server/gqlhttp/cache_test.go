package gqlhttp

import (
	"context"
	"net/http"
	"runtime"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// An execution goes on as long as one caller waits for it, whoever began it, and is
// cancelled when the last one has left; who comes later begins another one.
func TestExecutionsEndWithTheirLastCaller(t *testing.T) {
	tr := New(Options{State: func() State { return State{Epoch: "e", Sequence: 1} }, Cacheable: func(*graphql.OperationContext) bool { return true }})
	let, began := make(chan struct{}), make(chan context.Context, 3)
	execute := func(ctx context.Context, state State, now time.Time) *answer {
		began <- ctx
		select {
		case <-ctx.Done():
			return &answer{status: http.StatusServiceUnavailable}
		case <-let:
			return &answer{status: http.StatusOK, state: state, from: now}
		}
	}
	ask := func() (gone context.CancelFunc, got chan *answer) {
		ctx, cancel := context.WithCancel(t.Context())
		got = make(chan *answer, 1)
		go func() { got <- tr.share(ctx, "question", execute) }()
		return cancel, got
	}
	waiting := func(n int) {
		t.Helper()
		for deadline := time.Now().Add(time.Minute); ; runtime.Gosched() {
			tr.cache.mu.Lock()
			has := 0
			for _, f := range tr.cache.flights {
				has += f.waiting
			}
			tr.cache.mu.Unlock()
			if has == n {
				return
			}
			if time.Now().After(deadline) {
				t.Fatalf("%d callers wait, want %d", has, n)
			}
		}
	}

	leave, _ := ask()
	first := <-began
	leave()
	<-first.Done() // or the test ends by its timeout
	waiting(0)

	leave, led := ask()
	second := <-began
	_, joined := ask()
	waiting(2)
	leave()
	waiting(1)
	if err := second.Err(); err != nil {
		t.Fatalf("the one who waits is let down: %v", err)
	}
	close(let)
	if a := <-joined; a == nil || a.status != http.StatusOK {
		t.Errorf("the one who waited got %+v", a)
	}
	if a := <-led; a == nil || a.status != http.StatusOK {
		t.Errorf("the one who began got %+v", a)
	}
	if n := len(began); n != 0 {
		t.Errorf("%d executions more", n)
	}
	if tr.joined.Load() != 1 || len(tr.cache.flights) != 0 {
		t.Errorf("joined %d, %d flights left", tr.joined.Load(), len(tr.cache.flights))
	}
}
