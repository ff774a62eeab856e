package main

import (
	"cmp"
	"context"
	"errors"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// front answers from the moment on which the program listens: until there is more, that it is alive and not ready.
type front struct{ handler atomic.Pointer[http.Handler] }

func (f *front) open(h http.Handler) { f.handler.Store(&h) }

// ServeHTTP implements http.Handler.
func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if h := f.handler.Load(); h != nil {
		(*h).ServeHTTP(w, r)
		return
	}
	if r.URL.Path == "/healthz" {
		answer(w, http.StatusOK, "ok")
		return
	}
	w.Header().Set("Retry-After", "5")
	answer(w, http.StatusServiceUnavailable, "loading")
}

// listen begins to answer.
func (s *service) listen(l net.Listener) {
	s.http = s.newServer(&s.front)
	if s.tls != nil {
		s.http.TLSConfig = s.tls.config()
	}
	s.wait.Go(func() {
		if err := s.answerOn(l); !errors.Is(err, http.ErrServerClosed) {
			s.log.Error("the web server ended", "error", err)
		}
	})
}

// A database that cannot be reached when the program starts is asked again after so long, each time longer.
const (
	awaitFirst = 500 * time.Millisecond
	awaitLast  = 5 * time.Second
)

// awaitDatabase migrates and opens the database. A PostgreSQL that cannot be reached is waited for; what is wrong with
// one that answers, its user or the address is said at once.
func (s *service) awaitDatabase(ctx context.Context, c cityFlags) error {
	began, wait := time.Now(), awaitFirst
	for {
		err := s.openDatabase(ctx, c)
		away := errors.Is(err, city.ErrUnavailable) || errors.Is(err, context.DeadlineExceeded)
		if err == nil || !away || ctx.Err() != nil || s.databaseFile != "" || time.Since(began)+wait > s.web.DatabaseWait {
			return err
		}
		s.log.Warn("the database cannot be reached; it is waited for, and /readyz says loading", "error", err, "again", wait, "waited", time.Since(began).Round(time.Second), "longest", s.web.DatabaseWait)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
		wait = min(2*wait, awaitLast)
	}
}

func (s *service) openDatabase(ctx context.Context, c cityFlags) (err error) {
	if _, err := store.Migrate(ctx, cmp.Or(s.web.DatabaseDirect, c.Database), s.log); err != nil {
		return err
	}
	s.store, err = c.openStore(ctx, s.profile, s.web.databaseFlags, true, s.log)
	return err
}
