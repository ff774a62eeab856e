package store

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/uptrace/bun"
)

// A database that was restored, or a standby that took over without the last
// changes, counts on from a number that stood for something else. So the database
// keeps, beside the epoch, which cluster it was last written on: the system's
// identifier, its timeline (a promotion and a recovery to a point in time begin a
// new one), the database and the table of the feed (a dump that is read in makes others).
// Where these differ from what the server says, the first who notices begins a new
// epoch, writers before they give a sequence. What leaves no such trace, as a disk
// image that was put back, followers find by what the last change that they read
// says.

// clusterNow says which cluster it is, in SQL. It fails on a standby.
const clusterNow = `(SELECT concat(system_identifier, '/', left(pg_walfile_name(pg_current_wal_lsn()), 8), '/',
	(SELECT oid FROM pg_database WHERE datname = current_database()), '/', 'change'::regclass::oid) FROM pg_control_system())`

// epochs reads the epoch and whether the cluster is the one that it belongs to.
const epochs = `(SELECT value FROM meta WHERE key = 'epoch')`

// sameCluster is true in SQL where the epoch belongs to this cluster.
func (s *Store) sameCluster() string {
	if !s.identified {
		return "true"
	}
	return `coalesce((SELECT value FROM meta WHERE key = 'cluster') = ` + clusterNow + `, false)`
}

// identify notes the cluster of a database that no tugu noted one in yet, and finds
// out whether this one tells which it is: services that hide it are followed by the
// contents of the feed alone.
func (s *Store) identify(ctx context.Context) error {
	if s.target.sqlite() {
		return nil
	}
	_, err := s.write.ExecContext(ctx, "INSERT INTO meta (key, value) VALUES ('cluster', "+clusterNow+") ON CONFLICT (key) DO NOTHING")
	var pg *pgconn.PgError
	if errors.As(err, &pg) && (pg.Code == "42501" || pg.Code == "0A000" || pg.Code == "42883") { // not allowed, not supported, not there
		s.cfg.Log.WarnContext(ctx, "the database does not tell its identity: a restore is noticed by the contents of the feed alone", "error", err)
		return nil
	}
	s.identified = err == nil
	return s.target.fault("read the identity of", err)
}

// view begins a transaction that sees one state of the database, and reads the end
// of its feed, after it began a new epoch where that is due.
func (s *Store) view(ctx context.Context) (bun.Tx, head, error) {
	if err := s.current(); err != nil {
		return bun.Tx{}, head{}, err
	}
	for try := 0; ; try++ {
		tx, err := s.snapshot(ctx)
		if err != nil {
			return tx, head{}, err
		}
		h, same, err := s.headOf(ctx, tx)
		if err == nil && same {
			return tx, h, nil
		}
		_ = tx.Rollback()
		s.distrust(s.read, err)
		switch {
		case err != nil:
			return tx, head{}, err
		case try == 2:
			return tx, head{}, fmt.Errorf("read the epoch of %s: it belongs to another cluster again and again", s.target)
		}
		if err := s.renewEpoch(ctx, h.Epoch, "the database was restored, or a standby took over"); err != nil {
			return tx, head{}, err
		}
	}
}

// headOf reads the end of the feed, and whether the epoch belongs to this cluster.
func (s *Store) headOf(ctx context.Context, db bun.IDB) (h head, same bool, err error) {
	err = db.QueryRowContext(ctx, "SELECT "+epochs+", "+s.sameCluster()+`,
		coalesce((SELECT sequence FROM change ORDER BY sequence DESC LIMIT 1), 0),
		coalesce((SELECT recorded_at FROM change ORDER BY sequence DESC LIMIT 1), 0)`).Scan(&h.Epoch, &same, &h.Sequence, &h.recordedAt)
	return h, same, s.target.fault("read the feed of", err)
}

// renewEpoch begins a new epoch, unless another process did since seen was read.
func (s *Store) renewEpoch(ctx context.Context, seen, why string) error {
	return s.transact(ctx, "begin a new epoch in", func(tx writeTx) error {
		if err := s.lock(ctx, tx, feedLock); err != nil {
			return err
		}
		var epoch string
		if err := tx.QueryRowContext(ctx, "SELECT "+epochs).Scan(&epoch); err != nil {
			return s.target.fault("read the epoch of", err)
		}
		if epoch != seen {
			return nil
		}
		return s.beginEpoch(ctx, tx, why)
	})
}

// beginEpoch begins a new epoch; the transaction holds feedLock.
func (s *Store) beginEpoch(ctx context.Context, tx writeTx, why string) error {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	if _, err := tx.ExecContext(ctx, "UPDATE meta SET value = ? WHERE key = 'epoch'", hex.EncodeToString(b[:])); err != nil {
		return s.target.fault("begin a new epoch in", err)
	}
	if s.identified {
		if _, err := tx.ExecContext(ctx, "UPDATE meta SET value = "+clusterNow+" WHERE key = 'cluster'"); err != nil {
			return s.target.fault("begin a new epoch in", err)
		}
	}
	s.cfg.Log.WarnContext(ctx, "a new epoch begins: sequences before it do not compare with those after it", "database", s.target.String(), "reason", why)
	return nil
}
