package store

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Advisory locks of PostgreSQL, in the order in which a transaction takes them:
// importLock, rows of complaint by id, feedLock, auditLock. All are held to the commit.
const (
	// importLock lets one Import at a time look for known complaints and write the
	// unknown ones: imports of the same file would otherwise race for every record.
	importLock int64 = 0x7475_6775_0003
	// feedLock makes the order of sequences the order of commits.
	feedLock int64 = 0x7475_6775_0002
	// auditLock makes the order of the audit log's ids the order of commits.
	auditLock int64 = 0x7475_6775_0006
)

// attempts bounds how often a transaction is run again after a race for a new
// key, which only Submit can win against Import or another Submit.
const attempts = 5

// writeTx is a write transaction and the connection that it runs on.
type writeTx struct {
	bun.Tx
	conn bun.Conn
}

// transact runs fn in one write transaction and wakes the followers after its
// commit. fn may run several times.
func (s *Store) transact(ctx context.Context, op string, fn func(tx writeTx) error) error {
	var err error
	for range attempts {
		if err = s.once(ctx, op, fn); !errors.Is(err, errRaced) {
			return err
		}
	}
	return city.Errorf(city.CodeBusy, "other processes keep writing the same complaints; try again")
}

func (s *Store) once(ctx context.Context, op string, fn func(tx writeTx) error) (err error) {
	if err := s.current(); err != nil {
		return err
	}
	defer func() { s.distrust(s.write, err) }()
	conn, err := s.write.Conn(ctx)
	if err != nil {
		return s.target.fault(op, err)
	}
	defer func() { _ = conn.Close() }() // gives it back to the pool
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return s.target.fault(op, err)
	}
	defer func() { _ = tx.Rollback() }()
	if err := fn(writeTx{tx, conn}); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return s.target.fault(op, err)
	}
	s.published()
	return nil
}

// distrust drops the idle connections of a pool where the server turned out to be a
// standby: it was the primary when they were made.
func (s *Store) distrust(db *bun.DB, err error) {
	var pg *pgconn.PgError
	if errors.As(err, &pg) && standbyCode(pg.Code) {
		db.SetMaxIdleConns(0)
		db.SetMaxIdleConns(idleConnections)
	}
}

// maxIdle is for how long a process may hold a lock and say nothing, as one does that
// was stopped or cut off: the others go on then, and what it had not committed is undone.
const maxIdle = 15 * time.Second

// lock takes an advisory lock; SQLite has a single writer and needs none.
func (s *Store) lock(ctx context.Context, tx writeTx, key int64) error {
	if s.target.sqlite() {
		return nil
	}
	_, err := tx.ExecContext(ctx, "SELECT set_config('idle_in_transaction_session_timeout', ?, true), pg_advisory_xact_lock(?)", fmt.Sprintf("%dms", s.idle.Milliseconds()), key)
	return s.target.fault("lock", err)
}

// heads are the last ids that the tables hold, all three dense, and when the last change was recorded.
type heads struct {
	complaint, event, sequence int64
	recorded                   city.Moment
}

// takeHeads locks the feed and reads where the ids continue.
func (s *Store) takeHeads(ctx context.Context, tx writeTx) (h heads, err error) {
	if err := s.lock(ctx, tx, feedLock); err != nil {
		return h, err
	}
	var same bool
	err = tx.QueryRowContext(ctx, `SELECT
		(SELECT coalesce(max(row_id), 0) FROM complaint),
		(SELECT coalesce(max(id), 0) FROM complaint_event),
		(SELECT coalesce(max(sequence), 0) FROM change),
		coalesce((SELECT recorded_at FROM change ORDER BY sequence DESC LIMIT 1), 0), `+s.sameCluster()).Scan(&h.complaint, &h.event, &h.sequence, &h.recorded, &same)
	if err == nil && !same {
		err = s.beginEpoch(ctx, tx, "the database was restored, or a standby took over")
	}
	return h, s.target.fault("read the feed of", err)
}

// flush writes the dirty states: complaints, their new events, one change each.
// It gives rows and events their real ids. Whoever reads what changed since a moment
// must miss nothing, so a change is never recorded before the one that it follows, as
// the clock of another process, or one that was set back, would have it.
func (s *Store) flush(ctx context.Context, tx writeTx, states []*state, now city.Moment) error {
	h, err := s.takeHeads(ctx, tx)
	if err != nil {
		return err
	}
	now = max(now, h.recorded)
	added := 0
	for _, st := range states {
		added += len(st.events) - st.written
	}
	complaints := s.newBatch("complaint", complaintColumns, len(states), 1000)
	events := s.newBatch("complaint_event", eventColumns, added, 180)
	changes := s.newBatch("change", changeColumns, len(states), 300)
	var updated []*complaintRow
	for _, st := range states {
		if !st.dirty {
			continue
		}
		insert := st.rowID == 0
		if insert {
			h.complaint++
			st.rowID, st.created = h.complaint, now
		}
		row, err := s.rowAt(st, now)
		if err != nil {
			return err
		}
		if insert {
			row.values(complaints)
		} else {
			updated = append(updated, row)
		}
		first := h.event + 1
		fresh := st.settle(first)
		for i := range fresh {
			events.event(st.rowID, &fresh[i].Event, fresh[i].fromSource)
		}
		h.event += int64(len(fresh))
		h.sequence++
		changes.begin()
		changes.number(h.sequence)
		changes.number(st.rowID)
		changes.number(int64(now))
		changes.blob(row.Facts)
		changes.number(first)
		changes.number(h.event)
		st.dirty, st.updated = false, now
	}
	if err := s.insert(ctx, tx, complaints); err != nil {
		return err
	}
	for _, row := range updated {
		if _, err := tx.NewUpdate().Model(row).WherePK().Exec(ctx); err != nil {
			return s.target.fault("write complaint in", err)
		}
	}
	if err := s.insert(ctx, tx, events); err != nil {
		return err
	}
	if err := s.keepRouting(ctx, tx, states, now); err != nil {
		return err
	}
	s.wrote.Store(h.sequence) // or not, if it is undone: the standby is then read again a little later
	return s.insert(ctx, tx, changes)
}

// settle gives the new events their real ids from first on and returns them.
func (st *state) settle(first int64) []storedEvent {
	fresh := st.events[st.written:]
	for i := range fresh {
		e := &fresh[i].Event
		e.ID = first + int64(i)
		if e.Retracts >= provisional {
			e.Retracts = first + e.Retracts - provisional
		}
	}
	st.written = len(st.events)
	return fresh
}

// row is the complaint as the table holds it.
func (s *Store) row(st *state, now city.Moment) (*complaintRow, error) {
	h, f := &st.header, &st.facts
	course := city.Trace(f)
	base := func(c city.Clock) *int64 {
		if len(f.Dues[c]) == 0 {
			return nil
		}
		due := int64(f.Dues[c][0].Due)
		return &due
	}
	st.erased.from(&st.details)
	if err := s.sealReporter(st); err != nil {
		return nil, err
	}
	d := &st.details
	return &complaintRow{
		RowID: st.rowID, ID: formatID(h.ID), Source: h.Source, ExternalID: h.ExternalID, Hash: s.keyed(st.hash),
		Channel: h.Channel, SubmittedAt: int64(f.Submitted),
		Reference: d.Reference, Title: d.Title, Text: d.Text, Address: d.Address,
		Latitude: d.Latitude, Longitude: d.Longitude,
		Reporter: st.sealed.text, ReporterKey: int64(st.sealed.key), PhoneHash: st.sealed.phone, EmailHash: st.sealed.email,
		ErasedAt: moment(st.erased.At), ErasedWords: st.erased.Words,
		Simulated: h.Simulated, Suspect: f.Suspect, Policy: f.Policy, Calendar: f.Calendar,
		ResponseDue: base(city.Response), ResolutionDue: base(city.Resolution),
		ResponseDueGiven: moment(h.ResponseDue), ResolutionDueGiven: moment(h.ResolutionDue),
		Status: course.Status.String(), Department: course.Department(), Category: course.Category,
		Facts: f.Pack(nil), CreatedAt: int64(st.created), UpdatedAt: int64(now),
		Anonymous: d.Anonymous, Secret: d.Secret,
	}, nil
}

// contact notes when each source was last heard of.
func (s *Store) contact(ctx context.Context, tx writeTx, sources map[string]bool, now city.Moment) error {
	for source := range sources {
		_, err := tx.ExecContext(ctx, `INSERT INTO source_contact (source, received_at) VALUES (?, ?)
			ON CONFLICT (source) DO UPDATE SET received_at = excluded.received_at
			WHERE source_contact.received_at < excluded.received_at`, source, int64(now))
		if err != nil {
			return s.target.fault(fmt.Sprintf("note source %q in", source), err)
		}
	}
	return nil
}
