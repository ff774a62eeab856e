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
	for old := l.old; len(old) > 0; old = old[min(maxList, len(old)):] {
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
			tx, err := s.snapshot(ctx)
			if err != nil {
				return list, h, err
			}
			list = append(list, tx)
			found, err := s.head(ctx, tx)
			if err != nil {
				return list, h, err
			}
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

	mu  sync.Mutex // guards old
	old []string   // ids of the complaints whose facts were packed by another version
}

// next takes the next run [from, to) of row ids; ok is false when all are taken.
func (l *loading) next() (from, to int64, ok bool) {
	from = l.first + (l.runs.Add(1)-1)*l.store.loadRun
	return from, from + l.store.loadRun, from <= l.last
}

// stale notes a complaint whose facts cannot be unpacked.
func (l *loading) stale(id string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.old = append(l.old, id)
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
	for from, to, ok := l.next(); ok; from, to, ok = l.next() {
		if err := l.run(ctx, tx, from, to, u); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) run(ctx context.Context, tx bun.Tx, from, to int64, u *unpacking) error {
	fault := func(err error) error { return l.store.target.fault("load facts of", err) }
	rows, err := tx.QueryContext(ctx, "SELECT facts, id FROM complaint WHERE row_id >= ? AND row_id < ? ORDER BY row_id", from, to)
	if err != nil {
		return fault(err)
	}
	defer func() { _ = rows.Close() }()
	var packed, id sql.RawBytes
	for rows.Next() {
		if err := rows.Scan(&packed, &id); err != nil {
			return fault(err)
		}
		switch err := u.take(packed); {
		case errors.Is(err, city.ErrPacked):
			l.stale(string(id))
		case err != nil:
			return err
		}
	}
	return fault(rows.Err())
}

// unpacking unpacks facts for one yield.
type unpacking struct {
	yield func(*city.Facts) error
	facts city.Facts
	codes map[string]string
	near  [256]string // codes met lately, by their length and last letters
}

func newUnpacking(yield func(*city.Facts) error) *unpacking {
	return &unpacking{yield: yield, codes: map[string]string{}}
}

func (u *unpacking) intern(b []byte) string {
	n := len(b)
	if n < 2 {
		return u.internAny(b)
	}
	near := &u.near[(uint8(n)*31+b[n-2])*31+b[n-1]]
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
