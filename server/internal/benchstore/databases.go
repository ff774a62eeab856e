package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// postgres returns the address of a database of the server, which it makes where needed.
func postgres(ctx context.Context, admin, name string) string {
	u, err := url.Parse(admin)
	if err != nil {
		return admin
	}
	if conn, err := pgx.Connect(ctx, admin); err == nil {
		_, _ = conn.Exec(ctx, "CREATE DATABASE "+name) // it may be there
		_ = conn.Close(ctx)
	}
	u.Path = "/" + name
	return u.String()
}

// fresh migrates a new database.
func (s *side) fresh(ctx context.Context, name string) (dsn string, err error) {
	dsn = s.dsn(name)
	if path, ok := strings.CutPrefix(dsn, "sqlite:"); ok {
		for _, suffix := range []string{"", "-wal", "-shm"} {
			_ = os.Remove(path + suffix) // of a run before
		}
	} else if err := remade(ctx, dsn, name); err != nil {
		return dsn, err
	}
	_, err = store.Migrate(ctx, dsn, nil)
	return dsn, err
}

// remade drops and makes the database.
func remade(ctx context.Context, dsn, name string) error {
	u, err := url.Parse(dsn)
	if err != nil {
		return err
	}
	u.Path = "/postgres"
	conn, err := pgx.Connect(ctx, u.String())
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(ctx) }()
	if _, err := conn.Exec(ctx, fmt.Sprintf("DROP DATABASE IF EXISTS %s WITH (FORCE)", name)); err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "CREATE DATABASE "+name)
	return err
}

// again brings the databases that a run before imported up to date.
func (b *bench) again(ctx context.Context) error {
	for _, s := range b.sides {
		dsn := s.dsn("imported")
		if _, err := store.Migrate(ctx, dsn, nil); err != nil {
			return err
		}
		st, err := b.open(ctx, dsn, false)
		if err != nil {
			return err
		}
		var n int
		err = st.DB().QueryRowContext(ctx, "SELECT count(*) FROM complaint").Scan(&n)
		if closed := st.Close(); err == nil {
			err = closed
		}
		if err != nil {
			return err
		}
		if n != b.n {
			return fmt.Errorf("-reuse: %s holds %d complaints, not %d", s.name, n, b.n)
		}
	}
	return nil
}

// open opens a database; one that leads keeps the index of words.
func (b *bench) open(ctx context.Context, dsn string, leads bool) (*store.Store, error) {
	keys := storetest.Keys()
	if b.reuse { // the run before had others; nothing that is sealed is asked for
		keys = nil
	}
	return store.Open(ctx, store.Config{
		DSN: dsn, Leads: leads, Profile: b.profile.Profile, Keys: keys, Now: time.Now,
		Log: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
	})
}

// vacuumed has PostgreSQL note which of its pages need no look at their age.
func vacuumed(ctx context.Context, dsn string) error {
	if strings.HasPrefix(dsn, "sqlite:") {
		return nil
	}
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(ctx) }()
	_, err = conn.Exec(ctx, "VACUUM")
	return err
}
