package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// What only one of several processes does, the one does that holds the row "lead" of the
// table of leases. Those with a session of their own ask first for an advisory lock of it:
// of the connection that they listen on. PostgreSQL gives that lock to another one when its
// process ends, and when it says nothing for a while: it was stopped, or its machine was cut
// off. Who holds the lock knows that no other session leads, and takes the row from one at
// once; a process that knows a pooler alone has the row until its time is over.

const (
	// leadLock is the key of that lock.
	leadLock int64 = 0x7475_6775_0004
	// beatEvery is how often a process shows that it lives, or asks for the lead.
	beatEvery = 3 * time.Second
	// beatLasts is after how long without that PostgreSQL ends the session, and the
	// process itself no longer takes itself for the one.
	beatLasts = 9 * time.Second
	// leadLease is the name of the lease of the one who leads, and sessionOwner how the name
	// of an owner begins that has a session besides.
	leadLease, sessionOwner = "lead", "session "
)

// Leading reports whether this process, opened with Config.Leads, is the one that does what only one may do. On
// SQLite every process is: what is periodic takes a lease besides. After the one has died another is within 15 seconds.
func (s *Store) Leading() bool {
	if s.target.sqlite() {
		return true
	}
	until := s.leadUntil.Load()
	return until != 0 && time.Since(s.opened) < time.Duration(until)
}

// beat shows PostgreSQL that this process lives, takes or keeps the lead, and looks whether
// the database is still one that this version can serve.
func (s *Store) beat(ctx context.Context, conn *pgx.Conn) error {
	within, cancel := context.WithTimeout(ctx, beatEvery)
	defer cancel()
	free := true
	query := "SELECT pg_try_advisory_lock($1)"
	if !s.cfg.Leads {
		query = "SELECT $1::bigint < 0"
	} else if s.locked { // the session holds it: to take it again would count it twice
		query = "SELECT $1::bigint > 0"
	}
	if err := conn.QueryRow(within, query, leadLock).Scan(&free); err != nil {
		return err
	}
	s.locked = free
	err := s.heedSchema(within, func(query string) (value string, err error) {
		err = conn.QueryRow(within, query).Scan(&value)
		return value, err
	})
	if err != nil || !free {
		return err
	}
	return s.keepLead(within, sessionOwner+s.name, func(query string) (int64, error) {
		done, err := conn.Exec(within, query)
		return done.RowsAffected(), err
	})
}

// beatPooled does the same where there is no session that could hold a lock.
func (s *Store) beatPooled(ctx context.Context) error {
	within, cancel := context.WithTimeout(ctx, beatEvery)
	defer cancel()
	err := s.heedSchema(within, func(query string) (value string, err error) {
		err = s.write.QueryRowContext(within, query).Scan(&value)
		return value, err
	})
	if err != nil || !s.cfg.Leads {
		return err
	}
	return s.keepLead(within, s.name, func(query string) (int64, error) {
		done, err := s.write.ExecContext(within, query)
		if err != nil {
			return 0, err
		}
		return done.RowsAffected()
	})
}

// keepLead takes or keeps the lease of the one who leads, by the database's clock. It lasts there as long as
// this process takes itself for the one, or longer.
func (s *Store) keepLead(ctx context.Context, owner string, run func(query string) (int64, error)) error {
	began := time.Since(s.opened)
	from := "lease.until <= floor(extract(epoch FROM clock_timestamp()))"
	if strings.HasPrefix(owner, sessionOwner) {
		from += " OR starts_with(lease.owner, '" + sessionOwner + "')"
	}
	n, err := run(fmt.Sprintf(`INSERT INTO lease (name, owner, until) VALUES ('%s', '%s', ceil(extract(epoch FROM clock_timestamp())) + %d)
		ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until WHERE lease.owner = excluded.owner OR %s`,
		leadLease, owner, int(beatLasts/time.Second), from))
	if err != nil {
		return err
	}
	s.leased = n > 0
	switch {
	case !s.leased: // it is another one's
		s.leadUntil.Store(0)
		return nil
	case s.leadUntil.Load() == 0:
		if _, err := run("DELETE FROM lease WHERE name <> '" + leadLease + "'"); err != nil { // of the one before, who is gone
			return err
		}
		s.cfg.Log.InfoContext(ctx, "this process does the periodic work of all")
	}
	s.leadUntil.Store(int64(began + beatLasts))
	return nil
}

// resign gives the lease back, so that another process need not wait for its end.
func (s *Store) resign(ctx context.Context) {
	if !s.leased {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, beatEvery)
	defer cancel()
	if _, err := s.write.ExecContext(ctx, "DELETE FROM lease WHERE name = ? AND owner IN (?, ?)", leadLease, s.name, sessionOwner+s.name); err != nil {
		s.cfg.Log.DebugContext(ctx, "the lead was not given back; it ends by itself", "error", err)
	}
}

// beatAlone beats where no session is this process's own.
func (s *Store) beatAlone(ctx context.Context, beaten func()) error {
	for ctx.Err() == nil {
		if err := s.beatPooled(ctx); err != nil {
			return err
		}
		beaten()
		pause(ctx, beatEvery)
	}
	return ctx.Err()
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
