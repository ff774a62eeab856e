package store

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// rows yields the table's rows, each value as nil, int64, float64, string or []byte; they are good until yield returns.
func (e *ending) rows(ctx context.Context, t transferTable, yield func([]any) error) error {
	query := "SELECT " + strings.Join(t.columns, ", ") + " FROM " + t.name
	if t.key != "" {
		query += " ORDER BY " + t.key // parents before children of the same table
	}
	rows, err := e.tx.Tx.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	row, into := make([]any, len(t.columns)), make([]any, len(t.columns))
	for i := range row {
		into[i] = &row[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		for i, v := range row {
			if b, ok := v.(bool); ok {
				row[i] = int64(0)
				if b {
					row[i] = int64(1)
				}
			}
		}
		if err := yield(row); err != nil {
			return err
		}
	}
	return rows.Err()
}

// add adds the row's SHA-256 to the sum of a table, which so does not depend on their order.
func add(total *big.Int, row []any) {
	h := sha256.New()
	write := func(kind byte, n uint64, b string) {
		var head [9]byte
		head[0] = kind
		binary.BigEndian.PutUint64(head[1:], n)
		_, _ = h.Write(head[:])
		_, _ = h.Write([]byte(b))
	}
	for _, v := range row {
		switch v := v.(type) {
		case nil:
			write('n', 0, "")
		case int64:
			write('i', uint64(v), "")
		case float64:
			write('f', math.Float64bits(v), "")
		case string:
			write('s', uint64(len(v)), v)
		case []byte:
			write('s', uint64(len(v)), string(v))
		default:
			write('?', 0, fmt.Sprintf("%T %v", v, v))
		}
	}
	total.Add(total, new(big.Int).SetBytes(h.Sum(nil)))
}

// vacuum copies a SQLite file whole, as it stands, and leaves no room unused.
func (e *ending) vacuum(ctx context.Context, to target) error {
	if err := to.create(); err != nil { // with the rights of a database; SQLite fills an empty file
		return err
	}
	db, err := e.connect(poolWrite)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	_, err = db.DB.ExecContext(ctx, "VACUUM INTO ?", to.path)
	return to.fault("copy into", err)
}

// transferChunk is how many rows are sent at once.
const transferChunk = 1000

// pour sends all rows in one transaction: on an error none is there.
func (e *ending) pour(ctx context.Context, to target, step func(string, int64)) error {
	db, err := to.connect(poolWrite)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	conn, err := db.DB.Conn(ctx)
	if err != nil {
		return to.fault("write to", err)
	}
	defer func() { _ = conn.Close() }()
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return to.fault("write to", err)
	}
	defer func() { _ = tx.Rollback() }()
	p := &pouring{to: to, exec: func(query string, args ...any) error { _, err := tx.ExecContext(ctx, query, args...); return err }}
	p.copy = func(b *batch) error {
		width := len(b.columns)
		return conn.Raw(func(driver any) error {
			pg, ok := driver.(*stdlib.Conn)
			if !ok {
				return fmt.Errorf("the driver %T cannot copy", driver)
			}
			_, err := pg.Conn().CopyFrom(ctx, pgx.Identifier{b.table}, b.columns, pgx.CopyFromSlice(len(b.args)/width, func(i int) ([]any, error) {
				return b.args[i*width : (i+1)*width], nil
			}))
			return err
		})
	}
	for _, t := range e.tables {
		rows, err := p.table(ctx, e, t)
		if err != nil {
			return to.fault("write "+t.name+" of "+e.String()+" to", err)
		}
		step(t.name, rows)
	}
	return to.fault("write to", tx.Commit())
}

// pouring writes rows on one connection.
type pouring struct {
	to   target
	exec func(query string, args ...any) error
	copy func(*batch) error
}

func (p *pouring) table(ctx context.Context, e *ending, t transferTable) (n int64, err error) {
	if t.name == "meta" { // the migration's gives way
		if err := p.exec("DELETE FROM meta"); err != nil {
			return 0, err
		}
	}
	b := newBatch(t.name, t.columns, transferChunk)
	err = e.rows(ctx, t, func(row []any) error {
		n++
		for i, v := range row {
			if x, ok := v.(int64); ok && t.flags[i] && !p.to.sqlite() {
				v = x != 0
			}
			b.args = append(b.args, v)
		}
		if len(b.args) < transferChunk*len(b.columns) {
			return nil
		}
		return p.send(b)
	})
	if err != nil {
		return n, err
	}
	if err := p.send(b); err != nil || p.to.sqlite() {
		return n, err
	}
	for _, column := range t.identities {
		err := p.exec("SELECT setval(pg_get_serial_sequence($1, $2), greatest((SELECT max("+column+") FROM "+t.name+"), 1))", t.name, column)
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// send writes the batch and empties it.
func (p *pouring) send(b *batch) error {
	rows := len(b.args) / len(b.columns)
	defer func() { b.args = b.args[:0] }()
	if !p.to.sqlite() && rows > 0 {
		return p.copy(b)
	}
	width := len(b.columns)
	for args := b.args; len(args) > 0; {
		k := min(len(args)/width, 20)
		if err := p.exec(b.query(k, true), args[:k*width]...); err != nil {
			return err
		}
		args = args[k*width:]
	}
	return nil
}
