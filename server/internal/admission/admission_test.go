package admission_test

import (
	"context"
	"errors"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/admission"
)

// A client has its burst at once, is told to wait in whole seconds, gets what the
// rate gives back, and does not take another one's.
func TestLimiter(t *testing.T) {
	now := time.Date(2026, 11, 30, 8, 0, 0, 0, time.UTC)
	l := admission.NewLimiter(2, 5, func() time.Time { return now })
	for i := range 5 {
		if wait := l.Take("a", 1); wait != 0 {
			t.Fatalf("request %d of the burst waits for %v", i+1, wait)
		}
	}
	if wait := l.Take("a", 1); wait != 500*time.Millisecond || admission.RetryAfter(wait) != 1 {
		t.Errorf("beyond the burst: wait %v, Retry-After %d", wait, admission.RetryAfter(wait))
	}
	if wait := l.Take("a", 4); wait != 2*time.Second || admission.RetryAfter(wait) != 2 {
		t.Errorf("four more: wait %v, Retry-After %d", wait, admission.RetryAfter(wait))
	}
	if wait := l.Take("b", 5); wait != 0 {
		t.Errorf("another client waits for %v", wait)
	}
	now = now.Add(500 * time.Millisecond) // what was refused took nothing
	if wait := l.Take("a", 1); wait != 0 {
		t.Errorf("after half a second: wait %v", wait)
	}
	now = now.Add(time.Hour)
	if wait := l.Take("a", 1_000_000); wait != 0 {
		t.Errorf("more than the burst is never let through: %v", wait)
	}
	if got := l.Refused(); got != 2 {
		t.Errorf("%d were refused, want 2", got)
	}
	if wait := admission.NewLimiter(0, 0, time.Now).Take("a", 100); wait != 0 {
		t.Errorf("without a rate: wait %v", wait)
	}
	if got := admission.RetryAfter(time.Millisecond); got != 1 {
		t.Errorf("Retry-After %d, want at least 1", got)
	}
}

// However many clients come, no more are kept than the bound.
func TestLimiterForgets(t *testing.T) {
	l := admission.NewLimiter(1, 1, func() time.Time { return time.Unix(0, 0) })
	for i := range 150_000 {
		l.Take(strconv.Itoa(i), 1)
	}
	if wait := l.Take("0", 1); wait != 0 {
		t.Errorf("the first client is still kept: wait %v", wait)
	}
	if wait := l.Take("149999", 1); wait == 0 {
		t.Error("the last client is forgotten")
	}
}

// Bulk work fills its turns and its queue, is sent away beyond, and never takes a
// page's turn; who waits is let in when one leaves, or leaves the queue.
func TestGate(t *testing.T) {
	ctx := t.Context()
	g := admission.NewGate(admission.Bounds{Running: 1}, admission.Bounds{Running: 2}, admission.Bounds{Running: 1, Waiting: 1, Turn: time.Hour})
	leave, err := g.Enter(ctx, admission.Bulk)
	if err != nil {
		t.Fatal(err)
	}
	entered, left := make(chan error), make(chan struct{})
	go func() {
		next, err := g.Enter(ctx, admission.Bulk)
		entered <- err
		<-left
		next()
	}()
	for g.Stats(admission.Bulk).Waiting == 0 {
		select {
		case err := <-entered:
			t.Fatalf("two have the one turn: %v", err)
		case <-time.After(time.Millisecond):
		}
	}
	if _, err := g.Enter(ctx, admission.Bulk); !errors.Is(err, admission.ErrBusy) {
		t.Errorf("beyond the queue: %v", err)
	}
	page, err := g.Enter(ctx, admission.Page)
	if err != nil {
		t.Fatalf("a page waits for bulk work: %v", err)
	}
	one, err := g.Enter(ctx, admission.Change)
	if err != nil {
		t.Fatalf("a change waits for bulk work or a page: %v", err)
	}
	another, err := g.Enter(ctx, admission.Change)
	if err != nil {
		t.Fatalf("two changes do not go on together: %v", err)
	}
	if s := g.Stats(admission.Change); s.Running != 2 {
		t.Errorf("changes: %+v", s)
	}
	one()
	another()
	page()
	leave()
	if err := <-entered; err != nil {
		t.Fatal(err)
	}
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := g.Enter(gone, admission.Bulk); !errors.Is(err, context.Canceled) {
		t.Errorf("who has gone: %v", err)
	}
	close(left)
	last, err := g.Enter(ctx, admission.Bulk)
	if err != nil {
		t.Fatal(err)
	}
	last()
	if got, want := g.Stats(admission.Bulk), (admission.Stats{Shed: 1}); got != want {
		t.Errorf("at the end: %+v, want %+v", got, want)
	}
	short := admission.NewGate(admission.Bounds{}, admission.Bounds{}, admission.Bounds{Running: 1, Turn: time.Millisecond})
	if leave, err = short.Enter(ctx, admission.Bulk); err != nil {
		t.Fatal(err)
	}
	defer leave()
	if _, err := short.Enter(ctx, admission.Bulk); !errors.Is(err, admission.ErrBusy) {
		t.Errorf("after its turn's time: %v", err)
	}
}

// The client's address is what trusted proxies say, and nobody else.
func TestAddress(t *testing.T) {
	proxies := []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}
	for _, c := range []struct {
		peer, forwarded, want string
		near                  bool
	}{
		{"192.0.2.1:5", "", "192.0.2.1", false},
		{"192.0.2.1:5", "198.51.100.7", "192.0.2.1", false}, // a stranger's word
		{"10.0.0.1:5", "198.51.100.7", "198.51.100.7", false},
		{"10.0.0.1:5", "203.0.113.9, 198.51.100.7", "198.51.100.7", false},
		{"10.0.0.1:5", "203.0.113.9, 10.2.3.4", "203.0.113.9", false},
		{"10.0.0.1:5", "1.2.3.4, 198.51.100.1, 10.2.2.2", "198.51.100.1", false},
		{"[::1]:5", "2001:db8::7", "2001:db8::/64", false},
		{"10.0.0.1:5", "nonsense", "10.0.0.1", false},
		{"[2001:db8::5]:5", "", "2001:db8::/64", false},
		{"127.0.0.1:5", "", "127.0.0.1", true},
		{"127.0.0.1:5", "198.51.100.7", "127.0.0.1", false}, // by a proxy that nobody trusts
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.peer
		if c.forwarded != "" {
			r.Header.Set("X-Forwarded-For", c.forwarded)
		}
		if got := admission.AddressKey(admission.Address(r, proxies)); got != c.want {
			t.Errorf("%s by %q: %s, want %s", c.peer, c.forwarded, got, c.want)
		}
		if got := admission.Near(r); got != c.near {
			t.Errorf("%s by %q: near %v", c.peer, c.forwarded, got)
		}
	}
}
