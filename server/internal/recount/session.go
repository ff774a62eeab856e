package recount

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"
)

// table is a temporary table: an intermediate result that can be looked at.
type table struct {
	name  string
	index string // columns
	query string
}

// session counts in one transaction, hence at one state of the database. Its
// temporary tables vanish with it.
type session struct {
	tx      bun.Tx
	profile *city.Profile
	book    *book
	made    []string // temporary tables, in order
	fixed   int      // of them, how many do not depend on asOf
	facts   int      // of them, how many do not depend on a batch
	asOf    city.Moment
}

// in runs fn in a session that looks at moments up to upTo. On SQLite a connection that refuses to write is
// allowed to for the time of the session: temporary tables count as writing.
func in(ctx context.Context, db *bun.DB, p *city.Profile, upTo city.Moment, fn func(*session) error) (err error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("recount: connect: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	options := &sql.TxOptions{}
	if db.Dialect().Name() == dialect.SQLite {
		var guarded bool
		if err := conn.QueryRowContext(ctx, "PRAGMA query_only").Scan(&guarded); err != nil {
			return fmt.Errorf("recount: %w", err)
		}
		if guarded {
			if _, err := conn.ExecContext(ctx, "PRAGMA query_only = 0"); err != nil {
				return fmt.Errorf("recount: %w", err)
			}
			defer func() {
				_, again := conn.ExecContext(context.WithoutCancel(ctx), "PRAGMA query_only = 1")
				err = errors.Join(err, again)
			}()
		}
	} else {
		options.Isolation = sql.LevelRepeatableRead
	}
	tx, err := conn.BeginTx(ctx, options)
	if err != nil {
		return fmt.Errorf("recount: begin: %w", err)
	}
	defer func() { _ = tx.Rollback() }() // nothing is to be kept
	s := &session{tx: tx, profile: p}
	if s.book, err = readBook(ctx, tx, p); err != nil {
		return err
	}
	if err := s.book.tables(ctx, s); err != nil {
		return err
	}
	if err := s.days(ctx, upTo); err != nil {
		return err
	}
	s.fixed = len(s.made)
	return fn(s)
}

// exec runs SQL with the session's constants put in.
func (s *session) exec(ctx context.Context, query string, args ...any) error {
	if _, err := s.tx.ExecContext(ctx, s.constants(query), args...); err != nil {
		return fmt.Errorf("recount: %w", err)
	}
	return nil
}

// constants puts in asOf and the at-risk span.
func (s *session) constants(query string) string {
	return strings.NewReplacer("{A}", strconv.FormatInt(int64(s.asOf), 10),
		"{RISK}", strconv.FormatInt(int64(s.profile.AtRiskWithin), 10)).Replace(query)
}

// indexFrom is the number of rows from which PostgreSQL gets indexes and
// statistics: below it they cost more than they save. SQLite does not tell how
// many rows it wrote.
const indexFrom = 2000

// make makes tables with their indexes.
func (s *session) make(ctx context.Context, tables []table, args ...any) error {
	postgres := s.tx.Dialect().Name() == dialect.PG
	for _, t := range tables {
		done, err := s.tx.ExecContext(ctx, s.constants("CREATE TEMPORARY TABLE "+t.name+" AS "+t.query), args...)
		if err != nil {
			return fmt.Errorf("recount: table %s: %w", t.name, err)
		}
		s.made = append(s.made, t.name)
		if t.index == "" {
			continue
		}
		if postgres {
			rows, err := done.RowsAffected()
			if err != nil {
				return fmt.Errorf("recount: table %s: %w", t.name, err)
			}
			if rows < indexFrom {
				continue
			}
		}
		if err := s.exec(ctx, "CREATE INDEX recount_"+t.name+" ON "+t.name+" ("+t.index+")"); err != nil {
			return err
		}
		if postgres {
			if err := s.exec(ctx, "ANALYZE "+t.name); err != nil {
				return err
			}
		}
	}
	return nil
}

// drop drops the tables made after the first n.
func (s *session) drop(ctx context.Context, n int) error {
	for len(s.made) > n {
		last := s.made[len(s.made)-1]
		if err := s.exec(ctx, "DROP TABLE "+last); err != nil {
			return err
		}
		s.made = s.made[:len(s.made)-1]
	}
	return nil
}

// prepare makes what an asOf needs, and drops what was made for others.
func (s *session) prepare(ctx context.Context, asOf city.Moment) error {
	if s.asOf == asOf && s.facts > 0 {
		return s.drop(ctx, s.facts)
	}
	if err := s.drop(ctx, s.fixed); err != nil {
		return err
	}
	s.asOf = asOf
	dues := noPauseTables
	if len(s.book.pausing) > 0 {
		dues = pauseTables
	}
	for _, tables := range [][]table{eventTables, complaintTables, firstDueTables, dues, clockTables} {
		if err := s.make(ctx, tables); err != nil {
			return err
		}
	}
	s.facts = len(s.made)
	return nil
}
