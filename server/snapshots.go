package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"time"

	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/snapshot"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/telemetry"
)

// snapshotEvery is how often a running service saves what it knows, for a start
// after a crash; a stop saves it as well.
const snapshotEvery = 30 * time.Minute

// snapshots keeps the engine's state in a file. All of it is for speed alone: what
// fails is logged, and costs a start some time.
type snapshots struct {
	path   string
	id     snapshot.Identity
	store  *store.Store
	engine *cube.Engine
	log    *slog.Logger
	saved  cube.Position // what the file holds; used by one goroutine at a time

	done, failed atomic.Uint64 // attempts to save
	doneAt       atomic.Int64  // Unix seconds
}

// snapshotPath turns the flag --snapshot into a path; "" = none.
func snapshotPath(flag, dsn string) string {
	switch flag {
	case "", "none":
		return ""
	case "auto":
		if path := sqliteFile(dsn); path != "" {
			return path + ".snapshot"
		}
		return ""
	}
	return flag
}

// sqliteFile is the path of the database; "" where it is not SQLite's.
func sqliteFile(dsn string) string {
	path, _ := strings.CutPrefix(dsn, "sqlite:")
	if path == dsn {
		return ""
	}
	return strings.TrimPrefix(path, "//")
}

// newSnapshots returns nil where there shall be none.
func (s *service) newSnapshots(path string) *snapshots {
	if path == "" {
		return nil
	}
	program, err := snapshot.Program()
	if err != nil {
		s.log.Warn("no snapshots", "error", err)
		return nil
	}
	id := snapshot.Identity{Program: program, City: s.profile.Code, Profile: s.profile.Version}
	return &snapshots{path: path, id: id, store: s.store, engine: s.engine, log: s.log}
}

// mark tells how the database knows the change at a position.
func (s *snapshots) mark(ctx context.Context) func(cube.Position) (string, error) {
	return func(at cube.Position) (string, error) {
		mark, _, err := s.store.Mark(ctx, store.Position(at))
		return mark, err
	}
}

// restore fills the engine from the file and with what happened since; false
// where the engine has to be loaded from the database. began is told of the
// position before the engine shows it.
func (s *snapshots) restore(ctx context.Context, began func(epoch string, sequence int64)) bool {
	start := time.Now()
	behind, err := s.read(ctx, began)
	switch {
	case err == nil:
		s.log.Info("complaints restored from the snapshot", "complaints", s.engine.Len(), "changes since", behind,
			"sequence", s.engine.Position().Sequence, "seconds", time.Since(start).Seconds())
		return true
	case snapshot.Missing(err):
		s.log.Debug("there is no snapshot", "path", s.path)
	default:
		s.log.Warn("starting without the snapshot", "path", s.path, "reason", err)
	}
	return false
}

// read returns how many changes came after what the file holds.
func (s *snapshots) read(ctx context.Context, began func(epoch string, sequence int64)) (behind int64, err error) {
	file, err := snapshot.Open(s.path, s.id)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	at := file.Position()
	sources, err := s.store.Sources(ctx)
	if err != nil {
		return 0, fmt.Errorf("read sources: %w", err)
	}
	mark, behind, err := s.store.Mark(ctx, store.Position(at))
	switch {
	case errors.Is(err, store.ErrEpoch) || err == nil && mark != file.Mark():
		return 0, &snapshot.Unusable{Reason: "the database does not know the change that it ends with"}
	case err != nil:
		return 0, err
	case behind > 10_000+int64(file.Complaints()/10):
		return 0, &snapshot.Unusable{Reason: "it is so old that reading the database is faster"}
	}
	if began != nil {
		began(at.Epoch, at.Sequence)
	}
	if err := file.Restore(s.engine, sources); err != nil {
		return 0, err
	}
	s.saved = at
	return behind, s.store.Replay(ctx, store.Position(at), func(changes []store.Change) error {
		apply(s.engine, changes)
		return nil
	})
}

// save writes the file, unless it holds the present state already.
func (s *snapshots) save(ctx context.Context) {
	if s.engine.Position() == s.saved {
		return
	}
	began := time.Now()
	at, err := snapshot.Save(s.path, s.id, s.engine, s.mark(ctx))
	if err != nil {
		s.failed.Add(1)
		s.log.Warn("no snapshot was saved", "path", s.path, "error", err)
		return
	}
	s.done.Add(1)
	s.doneAt.Store(time.Now().Unix())
	if s.saved = at; at.Sequence > 0 {
		s.log.Info("snapshot saved", "path", s.path, "sequence", at.Sequence, "seconds", time.Since(began).Seconds())
	}
}

// saves tells how saving went; nil where there is no snapshot.
func (s *snapshots) saves() func() telemetry.Saves {
	if s == nil {
		return nil
	}
	return func() telemetry.Saves {
		return telemetry.Saves{Done: s.done.Load(), Failed: s.failed.Load(), LastDone: s.doneAt.Load()}
	}
}

// run saves now and then until ctx ends.
func (s *snapshots) run(ctx context.Context) {
	tick := time.NewTicker(snapshotEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			s.save(ctx)
		}
	}
}
