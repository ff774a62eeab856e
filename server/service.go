package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/gqlhttp"
	tokens "github.com/tugu-city/tugu/server/internal/access"
	"github.com/tugu-city/tugu/server/internal/citizen"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/notify"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/report"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/telemetry"
	"github.com/tugu-city/tugu/server/internal/tracing"
	"github.com/tugu-city/tugu/server/live"
)

// pruneAfter is how long the feed keeps changes for processes that fall behind.
const pruneAfter = 7 * 24 * time.Hour

// service is the running program: a store, an engine that follows it, and the
// web server in front of both.
type service struct {
	web     webFlags
	access  *access
	door    *door
	profile *profile.Loaded
	store   *store.Store
	engine  *cube.Engine
	feed    *follower
	changes *changes
	screens *screens
	live    *live.Transport
	intake  *intake.Push
	keys    *citizen.Keys
	// documents are the persisted documents of the GraphQL endpoint.
	documents *gqlhttp.Documents
	log       *slog.Logger
	front     front
	http      *http.Server
	tel       *telemetry.Telemetry
	senders   notify.Senders // of messages about alerts
	questions *questions
	address   string
	tracing   *tracing.Tracing // nil: none is wanted
	tls       *certificate     // nil: a proxy speaks TLS, or nobody does
	// databaseFile is where SQLite keeps the database; "" = it is not SQLite's.
	databaseFile string

	wait sync.WaitGroup
	stop context.CancelFunc // ends the background work
	// stopping is true once no further client should come.
	stopping atomic.Bool
	later    func(time.Duration) <-chan time.Time // time.After, but in tests
	pruned   chan struct{}                        // closed once this process looked for what need not be kept
}

// openService migrates and opens the database, loads the engine and listens.
// What it opened it closes again if it fails.
func openService(ctx context.Context, c cityFlags, w webFlags, log *slog.Logger) (_ *service, err error) {
	if err := w.check(); err != nil {
		return nil, err
	}
	s := &service{web: w, log: log, later: time.After, databaseFile: sqliteFile(c.Database)}
	if s.tracing, err = tracing.Start(ctx, os.Getenv, version, log); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, s.tracing.Close(context.WithoutCancel(ctx)))
		}
	}()
	ctx = s.tracing.With(ctx)
	if _, err = c.keyPath(); err != nil {
		return nil, err
	}
	if s.documents, err = w.documents(); err != nil {
		return nil, err
	}
	if s.tls, err = w.openCertificate(log); err != nil {
		return nil, err
	}
	if s.profile, err = c.load(); err != nil {
		return nil, err
	}
	if err = w.checkSources(s.profile.Profile); err != nil {
		return nil, err
	}
	if s.senders, err = w.senders(s.profile.Profile); err != nil {
		return nil, err
	}
	for _, p := range s.profile.Warnings {
		log.Warn("profile", "finding", p.String())
	}
	listener, err := net.Listen("tcp", w.Listen)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w; choose another address with --listen", w.Listen, err)
	}
	s.address = listener.Addr().String()
	s.listen(listener)
	defer func() {
		if err != nil {
			err = errors.Join(err, s.http.Close())
			s.wait.Wait()
		}
	}()
	if err := s.awaitDatabase(ctx, c); err != nil {
		return nil, err
	}
	if err := s.open(ctx); err != nil {
		return nil, errors.Join(err, s.store.Close())
	}
	s.engine = cube.New(s.profile.Profile, time.Now)
	s.feed = &follower{store: s.store, engine: s.engine, log: log, saved: s.newSnapshots(snapshotPath(w.Snapshot, c.Database))}
	s.changes = &changes{engine: s.engine, profile: s.profile.Profile, read: s.feed.readAt}
	s.engine.Touched, s.feed.began = s.changes.touched, s.changes.journal.Reset
	s.screens = newScreens(s.store, log)
	if err := s.feed.begin(ctx); err != nil {
		return nil, errors.Join(err, s.store.Close())
	}
	s.start()
	return s, nil
}

// open reads what callers and citizens are known by.
func (s *service) open(ctx context.Context) error {
	ring, err := tokens.Open(ctx, s.store, time.Now, s.log)
	if err != nil {
		return err
	}
	opening := s.profile.Access.Public
	if s.web.Public != "" {
		opening = city.Opening(s.web.Public)
	}
	if s.access, err = newAccess(&s.web, ring, opening); err != nil {
		return err
	}
	if err := s.newSignIn(ctx); err != nil {
		return err
	}
	return s.newKeys(ctx)
}

// start begins to follow the feed and to answer.
func (s *service) start() {
	ctx, stop := context.WithCancel(s.tracing.With(context.Background()))
	s.stop, s.pruned = stop, make(chan struct{})
	s.front.open(s.newHandler())
	s.wait.Add(3)
	s.issueReports(ctx)
	s.pull(ctx)
	s.notifyAll(ctx)
	if s.tls != nil {
		s.wait.Go(func() { s.tls.follow(ctx) })
	}
	go func() { defer s.wait.Done(); s.feed.run(ctx) }()
	go func() { defer s.wait.Done(); s.prune(ctx) }()
	s.wait.Go(func() { s.watchCalendar(ctx) })
	if s.feed.saved != nil {
		s.wait.Go(func() { s.feed.saved.run(ctx) })
	}
	go func() { defer s.wait.Done(); s.screens.follow(ctx) }()
	s.wait.Go(func() { s.access.ring.Follow(ctx, func() { s.reauthorise(ctx) }) })
	if s.web.TokenFile != "" {
		s.wait.Go(func() { s.access.follow(ctx, s.log, func() { s.reauthorise(ctx) }) })
	}
}

// answerOn answers until the web server is shut down, and says why it ended.
func (s *service) answerOn(listener net.Listener) error {
	if s.tls == nil {
		return s.http.Serve(listener)
	}
	return s.http.ServeTLS(listener, "", "")
}

// reauthorise asks again about every open subscription connection.
func (s *service) reauthorise(ctx context.Context) {
	if err := s.live.Reauthorise(ctx); err != nil && ctx.Err() == nil {
		s.log.Error("connections keep what they were allowed", "error", err)
	}
}

// issueReports writes the recap of each ended month, if that is wanted.
func (s *service) issueReports(ctx context.Context) {
	if s.web.Reports == "" {
		return
	}
	schedule := &report.Schedule{Maker: s.recaps(), Dir: s.web.Reports, After: s.web.ReportsAfter, Leads: s.store.Leading, Log: s.log}
	s.wait.Add(1)
	go func() { defer s.wait.Done(); schedule.Run(ctx) }()
}

const (
	pruneEvery = time.Hour
	// leadLooked is how often a process looks whether it has become the one for periodic work.
	leadLooked = time.Second
)

// prune drops old changes from the feed, and what needs not be kept any more, if this
// process is the one that does: once it is, since a program that is started anew each
// hour would never come to it, and once an hour from then on.
func (s *service) prune(ctx context.Context) {
	tick := time.NewTicker(leadLooked)
	defer tick.Stop()
	var next time.Time
	for {
		if now := time.Now(); s.store.Leading() && !now.Before(next) {
			s.pruneOnce(ctx, now)
			if next.IsZero() {
				close(s.pruned)
			}
			next = now.Add(pruneEvery)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (s *service) pruneOnce(ctx context.Context, now time.Time) {
	if n, err := s.store.Prune(ctx, moment(now.Add(-pruneAfter))); err != nil && ctx.Err() == nil {
		s.log.Error("pruning the feed failed", "error", err)
	} else if n > 0 {
		s.log.Info("feed pruned", "changes", n)
	}
	s.reseal(ctx)
	s.forget(ctx)
}

// close stops in reverse order: who sends clients here is told and given time to notice, then no new requests, sockets
// told to come back, running requests finished, then the feed, the snapshot and the store.
func (s *service) close() error {
	s.stopping.Store(true)
	if s.web.DrainDelay > 0 {
		s.log.Info("stopping: /readyz says so, and all else goes on for a while", "delay", s.web.DrainDelay)
		<-s.later(s.web.DrainDelay)
	}
	ctx, cancel := context.WithTimeout(context.Background(), s.web.DrainTimeout)
	defer cancel()
	s.log.Info("stopping: closing sockets")
	errLive := s.live.Shutdown(ctx)
	s.log.Info("stopping: finishing requests")
	errHTTP := s.http.Shutdown(ctx)
	if errHTTP != nil {
		errHTTP = errors.Join(errHTTP, s.http.Close())
	}
	s.stop()
	s.wait.Wait()
	s.access.ring.Note(ctx)
	if s.access.people != nil {
		s.access.people.Close()
	}
	if s.feed.saved != nil && s.feed.loaded.Load() {
		s.feed.saved.save(context.Background())
	}
	err := errors.Join(errLive, errHTTP, s.store.Close(), s.tracing.Close(ctx))
	s.log.Info("stopped")
	return err
}

// serveCommand serves a city.
type serveCommand struct {
	cityFlags
	webFlags
}

// Run implements the command.
func (c serveCommand) Run(ctx context.Context, out *output) error {
	s, err := openService(ctx, c.cityFlags, c.webFlags, out.log)
	if err != nil && ctx.Err() != nil {
		out.log.Info("stopped before anything was served", "reason", err)
		return nil
	}
	if err != nil {
		return err
	}
	s.announce(out)
	<-ctx.Done()
	return s.close()
}

// announce prints where the service is reached.
func (s *service) announce(out *output) {
	base := "http://" + s.address
	if s.tls != nil {
		base = "https://" + s.address
	}
	fmt.Fprintf(out.stdout, "%s: %d complaints\n", s.profile.Name.Local, s.engine.Len())
	for _, page := range []struct{ name, path string }{{"wall", "/"}, {"KPIs", "/kpi"}, {"screens", "/screens"}, {"counter", "/counter"}, {"status", "/status"}, {"GraphQL", "/graphql"}, {"GraphiQL", "/graphiql"}, {"metrics", "/metrics"}} {
		fmt.Fprintf(out.stdout, "  %-9s %s%s\n", page.name, base, page.path)
	}
}
