package store

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"sync/atomic"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Load yields every complaint's facts once, and returns the feed position that
// exactly these facts belong to and when the last change was recorded (0 = never).
// With several yields (one at least) the complaints are shared out among them and read by as
// many connections at once; each yield is called by one goroutine at a time, and
// sees its share in the order in which it was first written. The facts are good
// until yield returns; their codes are to keep, and equal ones share memory
// within a share. An error of any yield ends Load and is returned.
func (s *Store) Load(ctx context.Context, yields ...func(f *city.Facts) error) (Position, city.Moment, error) {
	n := 1
	if s.target.sqlite() {
		n = len(yields)
	}
	views, h, err := s.views(ctx, n)
	defer rollback(views)
	if err != nil {
		return Position{}, 0, err
	}
	tx := views[0]
	l := &loading{store: s}
	err = tx.QueryRowContext(ctx, "SELECT coalesce(min(row_id), 1), coalesce(max(row_id), 0) FROM complaint").Scan(&l.first, &l.last)
	if err != nil {
		return Position{}, 0, s.target.fault("load facts of", err)
	}
	if s.target.sqlite() {
		unmap := s.mapped(ctx, views)
		defer unmap()
		err = together(ctx, len(views), func(ctx context.Context, i int) error { return l.rows(ctx, views[i], yields[i]) })
	} else {
		err = l.copy(ctx, tx, yields)
	}
	if err != nil {
		return Position{}, 0, err
	}
	old, err := l.outdated(ctx, tx)
	if err != nil {
		return Position{}, 0, err
	}
	for ; len(old) > 0; old = old[min(maxList, len(old)):] {
		states, _, err := s.states(ctx, tx, old[:min(maxList, len(old))], false)
		if err != nil {
			return Position{}, 0, err
		}
		for _, st := range states {
			if err := yields[0](&st.facts); err != nil {
				return Position{}, 0, err
			}
		}
	}
	return h.Position, h.recordedAt, nil
}

// tries bounds how often views begins anew.
const tries = 20

// views begins n transactions that see one state of the database, and returns the
// end of its feed. On SQLite no transaction can join another's view, but those
// that find the same end of the feed see the same complaints, since every write
// moves it. Where others write without pause, one transaction is all there is.
func (s *Store) views(ctx context.Context, n int) (list []bun.Tx, h head, err error) {
	for try := 0; ; try++ {
		if try == tries {
			n = 1
		}
		for len(list) < n {
			tx, found, err := s.view(ctx)
			if err != nil {
				return list, h, err
			}
			list = append(list, tx)
			if len(list) > 1 && found != h {
				break
			}
			h = found
			if len(list) == n {
				return list, h, nil
			}
		}
		rollback(list)
		list = nil
	}
}

// mapped lets the transactions of a Load read the file through memory, which spares
// a third of the reading, and returns what ends that. Other reads do without: a
// disk that fails under a mapping ends the process.
func (s *Store) mapped(ctx context.Context, views []bun.Tx) (end func()) {
	set := func(ctx context.Context, most string) {
		for _, tx := range views {
			_, _ = tx.ExecContext(ctx, "PRAGMA mmap_size = "+most) // only for speed
		}
	}
	set(ctx, "1099511627776") // as much as SQLite was built for
	return func() { set(context.WithoutCancel(ctx), "0") }
}

func rollback(list []bun.Tx) {
	for _, tx := range list {
		_ = tx.Rollback() // nothing was written
	}
}

// loading is one Load: its readers take runs of rows until none is left.
type loading struct {
	store       *Store
	first, last int64 // row ids of the complaints
	runs        atomic.Int64

	mu    sync.Mutex // guards stale
	stale []run      // those with facts that were packed by another version
}

// run is a run [from, to) of row ids.
type run struct{ from, to int64 }

// next takes the next run of row ids; ok is false when all are taken.
func (l *loading) next() (r run, ok bool) {
	from := l.first + (l.runs.Add(1)-1)*l.store.loadRun
	return run{from, from + l.store.loadRun}, from <= l.last
}

// outdated returns the ids of the complaints whose facts could not be unpacked.
// Only then are ids read at all: they would take a tenth of a start.
func (l *loading) outdated(ctx context.Context, tx bun.Tx) (old []string, err error) {
	for _, r := range l.stale {
		if old, err = l.appendOutdated(ctx, tx, r, old); err != nil {
			return nil, l.store.target.fault("load facts of", err)
		}
	}
	return old, nil
}

func (l *loading) appendOutdated(ctx context.Context, tx bun.Tx, r run, old []string) ([]string, error) {
	rows, err := tx.QueryContext(ctx, "SELECT id, facts FROM complaint WHERE row_id >= ? AND row_id < ? ORDER BY row_id", r.from, r.to)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	u := newUnpacking(func(*city.Facts) error { return nil })
	var id string
	var packed sql.RawBytes
	for rows.Next() {
		if err := rows.Scan(&id, &packed); err != nil {
			return nil, err
		}
		if u.take(packed) != nil {
			old = append(old, id)
		}
	}
	return old, rows.Err()
}

// setAside notes a run with facts that cannot be unpacked.
func (l *loading) setAside(r run) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.stale = append(l.stale, r)
}

// together runs n tasks at once and returns the error of the first that fails,
// which ends the others.
func together(ctx context.Context, n int, task func(ctx context.Context, i int) error) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var wait sync.WaitGroup
	for i := range n {
		wait.Go(func() {
			if err := task(ctx, i); err != nil {
				stop(err)
			}
		})
	}
	wait.Wait()
	return context.Cause(ctx)
}

// rows reads runs of rows from a transaction.
func (l *loading) rows(ctx context.Context, tx bun.Tx, yield func(*city.Facts) error) error {
	u := newUnpacking(yield)
	for r, ok := l.next(); ok; r, ok = l.next() {
		if err := l.run(ctx, tx, r, u); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) run(ctx context.Context, tx bun.Tx, r run, u *unpacking) error {
	fault := func(err error) error { return l.store.target.fault("load facts of", err) }
	rows, err := tx.QueryContext(ctx, "SELECT facts FROM complaint WHERE row_id >= ? AND row_id < ? ORDER BY row_id", r.from, r.to)
	if err != nil {
		return fault(err)
	}
	defer func() { _ = rows.Close() }()
	var packed sql.RawBytes
	stale := false
	for rows.Next() {
		if err := rows.Scan(&packed); err != nil {
			return fault(err)
		}
		switch err := u.take(packed); {
		case errors.Is(err, city.ErrPacked):
			stale = true
		case err != nil:
			return err
		}
	}
	if stale {
		l.setAside(r)
	}
	return fault(rows.Err())
}

// unpacking unpacks facts for one yield.
type unpacking struct {
	yield func(*city.Facts) error
	facts city.Facts
	codes map[string]string
	near  [1024]string // codes met lately, by their length and last letters
}

func newUnpacking(yield func(*city.Facts) error) *unpacking {
	return &unpacking{yield: yield, codes: map[string]string{}}
}

func (u *unpacking) intern(b []byte) string {
	n := len(b)
	if n < 2 {
		return u.internAny(b)
	}
	near := &u.near[((uint(n)*31+uint(b[n-2]))*31+uint(b[n-1]))%uint(len(u.near))]
	if *near != string(b) {
		*near = u.internAny(b)
	}
	return *near
}

func (u *unpacking) internAny(b []byte) string {
	if s, ok := u.codes[string(b)]; ok {
		return s
	}
	s := string(b)
	if len(u.codes) < internLimit {
		u.codes[s] = s
	}
	return s
}

// take unpacks and yields; it returns city.ErrPacked for facts of another version.
func (u *unpacking) take(packed []byte) error {
	if err := u.facts.Unpack(packed, u.intern); err != nil {
		return city.ErrPacked
	}
	return u.yield(&u.facts)
}
