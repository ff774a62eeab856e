package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// statementKey names a prepared insert of SQLite.
type statementKey struct {
	table string
	rows  int
}

// batch collects the rows of one table for multi-row inserts: bun's one insert
// per model costs more than the database does.
type batch struct {
	table   string
	columns []string
	rows    int

	binary bool   // the rows are sent by COPY
	data   []byte // of a binary COPY
	args   []any  // of an insert
}

// newBatch makes an empty batch with room for so many rows.
func newBatch(table string, columns []string, rows int) *batch {
	return &batch{table: table, columns: columns, args: make([]any, 0, rows*len(columns))}
}

// newBatch makes an empty batch for so many rows, at most, of about so many bytes each.
func (s *Store) newBatch(table string, columns []string, rows, size int) *batch {
	if s.target.sqlite() || rows <= copyFrom {
		return newBatch(table, columns, rows)
	}
	b := &batch{table: table, columns: columns, binary: true, data: make([]byte, 0, rows*size+64)}
	b.data = append(append(b.data, copyHeader...), make([]byte, 8)...)
	return b
}

// Sizes of the inserts: SQLite prepares one statement per size; PostgreSQL takes
// more than copyFrom rows by COPY.
var sqliteSizes = []int{64, 8, 1}

const copyFrom = 20

// insert writes the rows. [errRaced] where PostgreSQL finds a complaint's key taken.
func (s *Store) insert(ctx context.Context, tx writeTx, b *batch) error {
	var err error
	switch {
	case b.rows == 0:
	case s.target.sqlite():
		err = s.insertSQLite(ctx, tx, b)
	case b.binary:
		err = b.copy(ctx, tx)
	default:
		_, err = tx.Tx.Tx.ExecContext(ctx, b.query(b.rows, false), b.args...) // not through bun, which would write the arguments into the query
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) && pg.ConstraintName == "complaint_source_external_id_key" {
		return errRaced
	}
	return s.target.fault("write "+b.table+" in", err)
}

// rawFrom is from how many rows on they are handed to SQLite's driver itself: database/sql
// looks at each value once more, and a statement is worth preparing for them.
const rawFrom = 4 * 64

func (s *Store) insertSQLite(ctx context.Context, tx writeTx, b *batch) error {
	width := len(b.columns)
	if b.rows >= rawFrom {
		if err := s.insertRaw(ctx, tx, b); err != nil {
			return err
		}
	}
	for args := b.args; len(args) > 0; {
		n := sqliteChunk(len(args) / width)
		_, err := tx.StmtContext(ctx, s.statements[statementKey{b.table, n}]).ExecContext(ctx, args[:n*width]...)
		if err != nil {
			return err
		}
		args = args[n*width:]
	}
	return nil
}

// insertRaw inserts all rows but those that fill no statement of the largest size, and
// leaves these in the batch.
func (s *Store) insertRaw(ctx context.Context, tx writeTx, b *batch) error {
	return tx.conn.Raw(func(conn any) error {
		preparer, ok := conn.(driver.ConnPrepareContext)
		if !ok {
			return fmt.Errorf("the driver %T cannot prepare", conn)
		}
		rows := sqliteSizes[0]
		prepared, err := preparer.PrepareContext(ctx, b.query(rows, true))
		if err != nil {
			return err
		}
		defer func() { _ = prepared.Close() }()
		st, ok := prepared.(driver.StmtExecContext)
		if !ok {
			return fmt.Errorf("the statement %T cannot take a context", prepared)
		}
		values := make([]driver.NamedValue, rows*len(b.columns))
		for i := range values {
			values[i].Ordinal = i + 1
		}
		for len(b.args) >= len(values) {
			for i := range values {
				values[i].Value = b.args[i]
			}
			if _, err := st.ExecContext(ctx, values); err != nil {
				return err
			}
			b.args = b.args[len(values):]
		}
		return nil
	})
}

func sqliteChunk(rows int) int {
	for _, n := range sqliteSizes {
		if n <= rows {
			return n
		}
	}
	return rows
}

// query is the insert of n rows.
func (b *batch) query(n int, sqlite bool) string {
	var q strings.Builder
	fmt.Fprintf(&q, "INSERT INTO %s (%s) VALUES ", b.table, strings.Join(b.columns, ", "))
	arg := 0
	for row := range n {
		if row > 0 {
			q.WriteByte(',')
		}
		for col := range b.columns {
			if col == 0 {
				q.WriteByte('(')
			} else {
				q.WriteByte(',')
			}
			if arg++; sqlite {
				q.WriteByte('?')
			} else {
				q.WriteByte('$')
				q.WriteString(strconv.Itoa(arg))
			}
		}
		q.WriteByte(')')
	}
	return q.String()
}

// prepare makes SQLite's insert statements, once, on the writing connection.
func (s *Store) prepare(ctx context.Context) error {
	s.statements = map[statementKey]*sql.Stmt{}
	if !s.target.sqlite() {
		return nil
	}
	for _, b := range []*batch{
		newBatch("complaint", complaintColumns, 0), newBatch("complaint_event", eventColumns, 0), newBatch("change", changeColumns, 0), newBatch("routing", routingColumns, 0),
	} {
		for _, n := range sqliteSizes {
			st, err := s.write.DB.PrepareContext(ctx, b.query(n, true))
			if err != nil {
				return s.target.fault("open database", err)
			}
			s.statements[statementKey{b.table, n}] = st
		}
	}
	return nil
}
