package store

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Transferred says what a [Transfer] copied.
type Transferred struct {
	Tables []TransferredTable
	Last   Position // end of the feed as it was copied, in the epoch of the source
	Lacks  int      // migrations that neither has: the source is of an older version
	Missed int64    // changes that were written to the source while it was copied, and are not in the copy
}

// TransferredTable is one table: its rows, and a sum of them that both databases gave.
type TransferredTable struct {
	Name   string
	Rows   int64
	Digest string // hexadecimal; independent of the order of the rows
}

// Transfer copies the one database, as it stands at one moment, into the other, which
// it creates and which must hold nothing yet; either may be SQLite or PostgreSQL, and
// the source may be in use, and of an older version, as the copy is then, too. Then it reads both and compares each table. The copy begins an
// epoch of its own, since both may go on and give the same sequence to different changes.
// On an error the other database holds nothing, or a copy that is not to be used, as the
// error then says. A nil step is not told of the tables.
func Transfer(ctx context.Context, from, to string, step func(table string, rows int64)) (Transferred, error) {
	if step == nil {
		step = func(string, int64) {}
	}
	src, dst, err := transferEnds(ctx, from, to)
	if err != nil {
		return Transferred{}, err
	}
	defer src.close()
	done, err := src.sums(ctx)
	if err != nil {
		return done, err
	}
	done.Lacks = len(src.lacks)
	if src.sqlite() && dst.sqlite() {
		err = src.vacuum(ctx, dst)
	} else {
		err = src.pour(ctx, dst, step)
	}
	if err != nil {
		return done, err
	}
	copied, err := dst.open(ctx)
	if err != nil {
		return done, err
	}
	defer copied.close()
	there, err := copied.sums(ctx)
	if err != nil {
		return done, err
	}
	if err := done.differs(there, src.target, dst); err != nil {
		return done, err
	}
	if err := copied.renew(ctx); err != nil {
		return done, err
	}
	done.Missed, err = src.since(ctx, done.Last)
	return done, err
}

// differs explains the first difference between what was to be copied and what is there.
func (d Transferred) differs(there Transferred, from, to target) error {
	for _, a := range d.Tables {
		i := slices.IndexFunc(there.Tables, func(b TransferredTable) bool { return b.Name == a.Name })
		if i < 0 || there.Tables[i] != a {
			return fmt.Errorf("the copy in %s is not to be used: its table %s differs from that of %s; drop it, and look at the log of the database", to, a.Name, from)
		}
	}
	return nil
}

// ending is a database that a transfer reads at one moment.
type ending struct {
	target
	db     *bun.DB
	tx     bun.Tx
	tables []transferTable
	lacks  []string // numbers of migrations that it was not brought to
}

// firstMigration is the number of the one that makes the tables.
const firstMigration = "0001"

func (e *ending) close() {
	_ = e.tx.Rollback() // nothing was written
	_ = e.db.Close()
}

// open begins to read the database, which must be of this version or of an older one.
func (t target) open(ctx context.Context) (*ending, error) {
	db, err := t.connect(poolRead)
	if err != nil {
		return nil, err
	}
	s := &Store{target: t, read: db}
	tx, err := s.snapshot(ctx)
	if err != nil {
		_ = db.Close()
		return nil, err
	}
	e := &ending{target: t, db: db, tx: tx}
	st, err := t.status(ctx, tx)
	switch {
	case err != nil:
	case len(st.unknown) > 0 && slices.Contains(t.without, st.unknown[0]):
		err = city.FieldErrorf(city.CodeConflict, "to", "the database %s is newer than the one to be copied, which lacks migration %s; name an empty one: tugu migrate brings the copy to this version", t, st.unknown[0])
	case len(st.unknown) > 0:
		err = city.Errorf(city.CodeConflict, "the database %s was written by a newer tugu (it holds migration %s); run that version", t, st.unknown[0])
	case len(st.pending) > 0 && st.pending[0].number == firstMigration:
		err = city.Errorf(city.CodeConflict, "the database %s holds no tables of tugu", t)
	default:
		for _, m := range st.pending {
			e.lacks = append(e.lacks, m.number)
		}
		e.tables, err = t.catalog(ctx, tx)
	}
	if err != nil {
		e.close()
		return nil, err
	}
	return e, nil
}

// transferEnds opens the source and makes the other database, which must be empty.
func transferEnds(ctx context.Context, from, to string) (*ending, target, error) {
	src, err := parseDSN(from)
	if err != nil {
		return nil, target{}, err
	}
	dst, err := parseDSN(to)
	if err != nil {
		return nil, dst, err
	}
	if src.String() == dst.String() {
		return nil, dst, city.FieldErrorf(city.CodeInvalid, "to", "%s is both; name another database", dst)
	}
	if err := src.mustExist(); err != nil {
		return nil, dst, err
	}
	e, err := src.open(ctx)
	if err != nil {
		return nil, dst, err
	}
	if !src.sqlite() || !dst.sqlite() {
		if err := e.whole(ctx); err != nil {
			e.close()
			return nil, dst, err
		}
	}
	dst.without = e.lacks
	there, err := dst.mustBeNew(ctx, src.sqlite())
	if err == nil && there != nil {
		err = e.share(ctx, dst, there)
	}
	if err != nil {
		e.close()
		return nil, dst, err
	}
	return e, dst, nil
}

// whole refuses a database whose first import has left out indexes: what notes them is of its kind.
func (e *ending) whole(ctx context.Context) error {
	var left int
	if err := e.tx.QueryRowContext(ctx, "SELECT count(*) FROM meta WHERE key = ?", bulkKey).Scan(&left); err != nil {
		return e.fault("read the indexes of", err)
	}
	if left > 0 {
		return city.Errorf(city.CodeConflict, "a first import into the database %s runs, or did not come to its end; let tugu import end, or run tugu serve on it once, which makes the indexes that are missing", e)
	}
	return nil
}

// share leaves out empty tables that only the source has: some belong to one kind of database.
func (e *ending) share(ctx context.Context, to target, there []transferTable) error {
	var both []transferTable
	for _, t := range e.tables {
		if i := slices.IndexFunc(there, func(x transferTable) bool { return x.name == t.name }); i >= 0 {
			t.identities = there[i].identities
			both = append(both, t)
		} else if some, err := e.holds(ctx, t); err != nil {
			return err
		} else if some {
			return city.Errorf(city.CodeConflict, "the database %s has no table %s, which holds rows in %s", to, t.name, e)
		}
	}
	e.tables = both
	return nil
}

// holds reports whether the table has rows.
func (e *ending) holds(ctx context.Context, t transferTable) (bool, error) {
	var n int
	err := e.tx.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT 1 FROM "+t.name+" LIMIT 1) AS any_row").Scan(&n)
	return n > 0, e.fault("look into", err)
}

// mustBeNew refuses a database that holds anything. Unless the whole file is to be copied,
// it makes its tables and returns them.
func (t target) mustBeNew(ctx context.Context, fromSQLite bool) ([]transferTable, error) {
	if t.sqlite() {
		if err := t.directory(); err != nil {
			return nil, err
		}
		if t.mustExist() == nil {
			return nil, city.FieldErrorf(city.CodeConflict, "to", "%s exists; name a file that does not, nothing is written over", t)
		}
		if fromSQLite {
			return nil, nil
		}
	}
	if _, err := t.migrate(ctx, nil); err != nil {
		return nil, err
	}
	e, err := t.open(ctx)
	if err != nil {
		return nil, err
	}
	defer e.close()
	for _, table := range e.tables {
		if table.name == "meta" {
			continue
		}
		switch some, err := e.holds(ctx, table); {
		case err != nil:
			return nil, err
		case some:
			return nil, city.FieldErrorf(city.CodeConflict, "to", "the database %s holds rows in %s; name an empty one, nothing is written over", t, table.name)
		}
	}
	return e.tables, nil
}

// since counts the changes after a position.
func (e *ending) since(ctx context.Context, p Position) (n int64, err error) {
	err = e.db.QueryRowContext(ctx, "SELECT count(*) FROM change WHERE sequence > ?", p.Sequence).Scan(&n)
	return n, e.fault("read the feed of", err)
}

// renew begins an epoch of the copy's own, and has it learn what its tables hold.
func (e *ending) renew(ctx context.Context) error {
	db, err := e.connect(poolWrite)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	fresh := "lower(hex(randomblob(16)))"
	if !e.sqlite() {
		fresh = "replace(gen_random_uuid()::text, '-', '')"
	}
	_, err = db.ExecContext(ctx, "UPDATE meta SET value = "+fresh+" WHERE key = 'epoch'")
	if err == nil {
		_, err = db.ExecContext(ctx, "DELETE FROM meta WHERE key = 'cluster'") // the first start notes the copy's own
	}
	if err != nil {
		return e.fault("begin an epoch of", err)
	}
	return e.analyze(ctx, db, "complaint, complaint_event, change") // it may lack columns of this version
}

// sums reads all tables.
func (e *ending) sums(ctx context.Context) (done Transferred, err error) {
	err = e.tx.QueryRowContext(ctx, "SELECT value, (SELECT coalesce(max(sequence), 0) FROM change) FROM meta WHERE key = 'epoch'").Scan(&done.Last.Epoch, &done.Last.Sequence)
	if err != nil {
		return done, e.fault("read the feed of", err)
	}
	for _, t := range e.tables {
		sum := TransferredTable{Name: t.name}
		total := new(big.Int)
		err := e.rows(ctx, t, func(row []any) error {
			sum.Rows++
			add(total, row)
			return nil
		})
		if err != nil {
			return done, e.fault("read "+t.name+" of", err)
		}
		sum.Digest = total.Text(16)
		done.Tables = append(done.Tables, sum)
	}
	return done, nil
}
