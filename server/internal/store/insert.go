package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"

	"github.com/uptrace/bun"
)

// batch collects the rows of one table for multi-row inserts: bun's one insert
// per model costs more than the database does.
type batch struct {
	table   string
	columns []string
	args    []any
}

// SQLite prepares one statement per size; PostgreSQL takes any size up to the largest.
var (
	sqliteSizes   = []int{64, 8, 1}
	postgresLimit = 500
)

// insert writes the rows and returns how many were written: fewer than collected
// only where PostgreSQL found a complaint's key taken.
func (s *Store) insert(ctx context.Context, tx bun.Tx, b *batch) (written int64, err error) {
	width := len(b.columns)
	for args := b.args; len(args) > 0; {
		n := s.chunk(len(args) / width)
		res, err := s.insertRows(ctx, tx, b, n, args[:n*width])
		if err != nil {
			return written, s.target.fault("write "+b.table+" in", err)
		}
		affected, err := res.RowsAffected()
		if err != nil {
			return written, s.target.fault("write "+b.table+" in", err)
		}
		written += affected
		args = args[n*width:]
	}
	return written, nil
}

func (s *Store) chunk(rows int) int {
	if !s.target.sqlite() {
		return min(rows, postgresLimit)
	}
	for _, n := range sqliteSizes {
		if n <= rows {
			return n
		}
	}
	return rows
}

func (s *Store) insertRows(ctx context.Context, tx bun.Tx, b *batch, n int, args []any) (sql.Result, error) {
	query := b.query(n, s.target.sqlite())
	if !s.target.sqlite() {
		return tx.Tx.ExecContext(ctx, query, args...)
	}
	return tx.Tx.StmtContext(ctx, s.statements[query]).ExecContext(ctx, args...)
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
	if !sqlite && b.table == "complaint" {
		q.WriteString(" ON CONFLICT DO NOTHING")
	}
	return q.String()
}

// prepare makes SQLite's insert statements, once, on the writing connection.
func (s *Store) prepare(ctx context.Context) error {
	s.statements = map[string]*sql.Stmt{}
	if !s.target.sqlite() {
		return nil
	}
	for _, b := range []batch{{table: "complaint", columns: complaintColumns}, {table: "complaint_event", columns: eventColumns}, {table: "change", columns: changeColumns}} {
		for _, n := range sqliteSizes {
			query := b.query(n, true)
			st, err := s.write.DB.PrepareContext(ctx, query)
			if err != nil {
				return s.target.fault("open database", err)
			}
			s.statements[query] = st
		}
	}
	return nil
}
