package store

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	// wakeChannel is what PostgreSQL tells the other processes of commits on.
	wakeChannel = "tugu_change"
	// wakeEvery is how often it is told at most. Each commit on its own, or in the
	// transaction itself, would make the commits of all wait for each other.
	wakeEvery = 10 * time.Millisecond
	// listenRetry is how long a broken listener waits; polling goes on meanwhile.
	listenRetry = time.Second
)

// wakes begins to tell other processes of this one's commits and to hear of theirs, and to
// keep the index of words.
func (s *Store) wakes(ctx context.Context) {
	if s.cfg.Leads {
		s.background.Go(func() { s.followWords(ctx) })
	}
	if s.target.sqlite() {
		return
	}
	s.background.Go(func() { s.announce(ctx) })
	s.background.Go(func() { s.listen(ctx) })
	if s.standby != nil {
		s.background.Go(func() { s.seekStandby(ctx) })
	}
}

// published wakes every Follow of this process and, soon, those of others.
func (s *Store) published() {
	s.wakeOwn()
	select {
	case s.unsaid <- struct{}{}:
	default: // it will be said anyway
	}
}

func (s *Store) wakeOwn() {
	s.wakeMu.Lock()
	defer s.wakeMu.Unlock()
	close(s.wake)
	s.wake = make(chan struct{})
}

// announce notifies others of commits, many by one notification. It is a hint: one
// that fails costs them the time to their next poll.
func (s *Store) announce(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.unsaid:
		}
		within, cancel := context.WithTimeout(ctx, readLasts)
		if _, err := s.write.ExecContext(within, "NOTIFY "+wakeChannel); err != nil && ctx.Err() == nil {
			s.cfg.Log.DebugContext(ctx, "other processes were not told of a commit", "error", s.target.fault("notify", err))
		}
		cancel()
		pause(ctx, wakeEvery)
	}
}

// listen wakes the followers of this process when another one commits, and holds the session
// without which no process leads. That it is lost for two beats is told, and that it is back.
func (s *Store) listen(ctx context.Context) {
	heard, told := time.Now(), false
	beaten := func() {
		if told {
			s.cfg.Log.InfoContext(ctx, "the session with the database is back", "database", s.direct.String(), "seconds", time.Since(heard).Seconds())
		}
		heard, told = time.Now(), false
	}
	for ctx.Err() == nil {
		err := s.heed(ctx, beaten)
		if ctx.Err() != nil {
			return
		}
		err = s.direct.fault("listen on", err)
		if !told && time.Since(heard) >= 2*beatEvery {
			told = true
			s.cfg.Log.WarnContext(ctx, "the session with the database is lost: this process neither leads (pulls, alerts, erasing) nor is told of the commits of others, which it sees by polling; check the address, --database-direct where there is a pooler", "database", s.direct.String(), "error", err)
		} else {
			s.cfg.Log.DebugContext(ctx, "not told of the commits of other processes until connected again", "error", err)
		}
		pause(ctx, listenRetry)
	}
}

// heed listens on a connection of its own until it breaks; beaten is called after each beat.
func (s *Store) heed(ctx context.Context, beaten func()) error {
	conn, err := pgx.ConnectConfig(ctx, s.direct.postgres)
	if err != nil {
		return err
	}
	defer func() {
		within, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		_ = conn.Close(within) // it may be broken
	}()
	var backend uint32
	if err := conn.QueryRow(ctx, "SELECT pg_backend_pid()").Scan(&backend); err != nil {
		return err
	}
	defer s.leadUntil.Store(0)          // before the connection is closed and another one leads
	if backend != conn.PgConn().PID() { // what a session holds here may be another one's next
		if !s.pooled.Swap(true) {
			s.cfg.Log.WarnContext(ctx, "the database is reached through a pooler: commits of other processes are seen by polling alone; name its own address by --database-direct")
		}
		return s.beatAlone(ctx, beaten)
	}
	s.pooled.Store(false)
	s.locked = false
	for _, statement := range []string{
		fmt.Sprintf("SET idle_session_timeout = %d", beatLasts.Milliseconds()),
		"SET tcp_keepalives_idle = 5", "SET tcp_keepalives_interval = 2", "SET tcp_keepalives_count = 2",
		"LISTEN " + wakeChannel,
	} {
		if _, err := conn.Exec(ctx, statement); err != nil {
			return err
		}
	}
	s.wakeOwn() // what came before was not heard
	return s.attend(ctx, conn, beaten)
}

// pause waits, or until ctx ends.
func pause(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
	case <-t.C:
	}
}
