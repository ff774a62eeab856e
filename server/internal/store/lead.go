package store

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
)

// What only one of several processes does, the one does that holds an advisory lock of
// its session: of the connection that it listens on. PostgreSQL gives the lock to
// another one when that process ends, and when it says nothing for a while: it was
// stopped, or its machine was cut off.

const (
	// leadLock is the key of that lock.
	leadLock int64 = 0x7475_6775_0004
	// beatEvery is how often a process shows that it lives, or asks for the lead.
	beatEvery = 3 * time.Second
	// beatLasts is after how long without that PostgreSQL ends the session, and the
	// process itself no longer takes itself for the one.
	beatLasts = 9 * time.Second
)

// Leading reports whether this process, opened with Config.Leads, is the one that does what only one may do. On
// SQLite, and through a pooler alone, every process is: what is periodic takes a lease besides. After the one
// has died another is within 15 seconds.
func (s *Store) Leading() bool {
	if s.target.sqlite() || s.pooled.Load() {
		return true
	}
	until := s.leadUntil.Load()
	return until != 0 && time.Since(s.opened) < time.Duration(until)
}

// beat shows PostgreSQL that this process lives, takes or keeps the lead, and looks whether
// the database is still one that this version can serve.
func (s *Store) beat(ctx context.Context, conn *pgx.Conn) error {
	began := time.Since(s.opened)
	within, cancel := context.WithTimeout(ctx, beatEvery)
	defer cancel()
	leads := s.leadUntil.Load() != 0
	query := "SELECT pg_try_advisory_lock($1)"
	if !s.cfg.Leads {
		query = "SELECT $1::bigint < 0"
	} else if leads { // the session holds it: to take it again would count it twice
		query = "SELECT $1::bigint > 0"
	}
	if err := conn.QueryRow(within, query, leadLock).Scan(&leads); err != nil {
		return err
	}
	err := s.heedSchema(within, func(query string) (value string, err error) {
		err = conn.QueryRow(within, query).Scan(&value)
		return value, err
	})
	if err != nil || !leads {
		return err
	}
	if s.leadUntil.Load() == 0 {
		if _, err := conn.Exec(within, "DELETE FROM lease"); err != nil { // of the one before, who is gone
			return err
		}
		s.cfg.Log.InfoContext(ctx, "this process does the periodic work of all")
	}
	s.leadUntil.Store(int64(began + beatLasts))
	return nil
}

// attend wakes the followers at each notification, and beats, until the connection breaks.
func (s *Store) attend(ctx context.Context, conn *pgx.Conn, beaten func()) error {
	for {
		if err := s.beat(ctx, conn); err != nil {
			return err
		}
		beaten()
		next := time.Now().Add(beatEvery)
		for {
			within, cancel := context.WithDeadline(ctx, next)
			_, err := conn.WaitForNotification(within)
			cancel()
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if errors.Is(err, context.DeadlineExceeded) {
				break
			}
			if err != nil {
				return err
			}
			s.wakeOwn()
		}
	}
}
