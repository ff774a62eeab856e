package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/tracing"
)

// openStore opens the database with the keys of its personal data. By says how else
// it is reached, serves whether this process may do the periodic work of all; one that does not
// may go on with a bulk import. Without the keys a SQLite database is used
// nevertheless, for its figures; one of PostgreSQL is not served, for other processes may have them.
func (c cityFlags) openStore(ctx context.Context, p *profile.Loaded, by databaseFlags, serves bool, log *slog.Logger) (*store.Store, error) {
	path, err := c.keyPath()
	if err != nil {
		return nil, err
	}
	system := "postgresql"
	if sqliteFile(c.Database) != "" {
		system = "sqlite"
	}
	s, err := store.Open(ctx, store.Config{Hooks: tracing.Hooks(ctx, system), DSN: c.Database, Direct: by.DatabaseDirect, Standby: by.DatabaseStandby, Leads: serves, Bulk: !serves, Profile: p.Profile, Route: routeBy(p), Log: log})
	if err != nil {
		return nil, err
	}
	err = useKeys(ctx, s, path, log)
	var lost *keysLost
	if errors.As(err, &lost) && (!serves || system == "sqlite") {
		log.Error("the keys of personal data are not at hand: reporters' data stays closed and nothing new is taken, figures go on; restore the file and start again, or, if it is lost, see tugu key replace", "file", path, "reason", lost.reason)
		err = nil
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// keyPath is where the keys of personal data are.
func (c cityFlags) keyPath() (string, error) {
	switch file := sqliteFile(c.Database); {
	case c.KeyFile != "" && c.KeyFile != "auto":
		return c.KeyFile, nil
	case file != "":
		return file + ".keys", nil
	default:
		return "", city.FieldErrorf(city.CodeInvalid, "--key-file", "beside PostgreSQL, name the file that keeps the keys of personal data, the same for all processes; where there is none yet, it is made")
	}
}

// keysLost says that the keys that a database is sealed with are lost, damaged or others.
type keysLost struct {
	path   string
	reason error
}

func (k *keysLost) Error() string {
	return fmt.Sprintf("--key-file %s does not hold the keys that this database's personal data is sealed with, so this process would refuse its share of all complaints beside others that take theirs: restore the file from its copy, or, if it is lost for good, run tugu key replace (%v)", k.path, k.reason)
}

func (k *keysLost) Unwrap() error { return k.reason }

// useKeys gives the store the keys of the file, which is made if the database knows
// of none yet. Keys that are lost, damaged or others are a *keysLost: the store can go on
// without, with figures and everything that holds no personal data.
func useKeys(ctx context.Context, s *store.Store, path string, log *slog.Logger) error {
	known, err := s.KeysOf(ctx)
	if err != nil {
		return err
	}
	keys, err := sealed.Load(path)
	if errors.Is(err, fs.ErrNotExist) && known == "" {
		if keys, err = makeKeys(path); err == nil {
			log.Warn("made the keys of personal data; keep a copy apart from the database's backups: without it, names and numbers of reporters are lost", "file", path)
		}
	}
	if err != nil && known == "" {
		return fmt.Errorf("--key-file: %w", err)
	}
	if err == nil {
		err = s.UseKeys(ctx, keys)
	}
	if err != nil && (keys == nil || city.CodeOf(err) == city.CodeConflict) {
		return &keysLost{path, err}
	}
	return err
}

// makeKeys makes the file, or reads the one that another process made just now.
func makeKeys(path string) (*sealed.Keys, error) {
	keys, err := sealed.Create(path)
	if errors.Is(err, fs.ErrExist) {
		return sealed.Load(path)
	}
	return keys, err
}

// reseal seals what an older version wrote in the clear; of several processes on one
// database, one does.
func (s *service) reseal(ctx context.Context) {
	if s.store.Locked() {
		return
	}
	err := s.alone(ctx, "reseal", func() error {
		done, err := s.store.Reseal(ctx, false)
		if done.Reporters+done.Contents > 0 {
			s.log.Info("sealed what an older version wrote in the clear", "reporters", done.Reporters, "contents", done.Contents)
		}
		return err
	})
	if err != nil && ctx.Err() == nil {
		s.log.Error("personal data that an older version wrote still lies open in the database; it is tried again in an hour", "error", err)
	}
}
