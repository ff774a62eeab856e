package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
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
	args    []any
}

// newBatch makes an empty batch with room for so many rows.
func newBatch(table string, columns []string, rows int) *batch {
	return &batch{table, columns, make([]any, 0, rows*len(columns))}
}

// Sizes of the inserts: SQLite prepares one statement per size; PostgreSQL takes
// more than copyFrom rows by COPY.
var sqliteSizes = []int{64, 8, 1}

const copyFrom = 20

// insert writes the rows. [errRaced] where PostgreSQL finds a complaint's key taken.
func (s *Store) insert(ctx context.Context, tx writeTx, b *batch) error {
	var err error
	switch rows := len(b.args) / len(b.columns); {
	case s.target.sqlite():
		err = s.insertSQLite(ctx, tx, b)
	case rows > copyFrom:
		err = b.copy(ctx, tx, rows)
	case rows > 0:
		_, err = tx.Tx.Tx.ExecContext(ctx, b.query(rows, false), b.args...) // not through bun, which would write the arguments into the query
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) && pg.ConstraintName == "complaint_source_external_id_key" {
		return errRaced
	}
	return s.target.fault("write "+b.table+" in", err)
}

func (s *Store) insertSQLite(ctx context.Context, tx writeTx, b *batch) error {
	width := len(b.columns)
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

func sqliteChunk(rows int) int {
	for _, n := range sqliteSizes {
		if n <= rows {
			return n
		}
	}
	return rows
}

// copy sends the rows by COPY, on the connection of the transaction.
func (b *batch) copy(ctx context.Context, tx writeTx, rows int) error {
	width := len(b.columns)
	return tx.conn.Raw(func(driver any) error {
		conn, ok := driver.(*stdlib.Conn)
		if !ok {
			return fmt.Errorf("the driver %T cannot copy", driver)
		}
		_, err := conn.Conn().CopyFrom(ctx, pgx.Identifier{b.table}, b.columns, pgx.CopyFromSlice(rows, func(i int) ([]any, error) {
			return b.args[i*width : (i+1)*width], nil
		}))
		return err
	})
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
