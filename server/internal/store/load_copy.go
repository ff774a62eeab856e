package store

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// copy lets a connection serve each yield; all see what tx sees.
func (l *loading) copy(ctx context.Context, tx bun.Tx, yields []func(*city.Facts) error) error {
	var name string
	if err := tx.QueryRowContext(ctx, "SELECT pg_export_snapshot()").Scan(&name); err != nil {
		return l.store.target.fault("load facts of", err)
	}
	many := min(len(yields), int((l.last-l.first)/l.store.loadRun)+1)
	return together(ctx, many, func(ctx context.Context, i int) error { return l.copies(ctx, name, yields[i]) })
}

// copies reads runs of rows by binary COPY, on a connection of its own that sees
// the named snapshot.
func (l *loading) copies(ctx context.Context, snapshot string, yield func(*city.Facts) error) error {
	fault := func(err error) error { return l.store.target.fault("load facts of", err) }
	conn, err := l.store.read.Conn(ctx)
	if err != nil {
		return fault(err)
	}
	defer func() { _ = conn.Close() }()
	var failed error // of the reading; Raw would take some for the connection's
	err = conn.Raw(func(driver any) error {
		pg := driver.(*stdlib.Conn).Conn()
		tx, err := pg.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly})
		if err != nil {
			failed = fault(err)
			return nil
		}
		defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }()
		if _, err := tx.Exec(ctx, "SET TRANSACTION SNAPSHOT '"+snapshot+"'"); err != nil {
			failed = fault(err)
			return nil
		}
		w := &copyReader{unpacking: newUnpacking(yield)}
		for r, ok := l.next(); ok && failed == nil; r, ok = l.next() {
			w.begin()
			query := fmt.Sprintf("COPY (SELECT facts FROM complaint WHERE row_id >= %d AND row_id < %d ORDER BY row_id) TO STDOUT (FORMAT binary)", r.from, r.to)
			if _, err := pg.PgConn().CopyTo(ctx, w, query); w.err != nil {
				failed = w.err
			} else if err != nil {
				failed = fault(err)
			} else if w.stale {
				l.setAside(r)
			}
		}
		return nil
	})
	if failed != nil {
		return failed
	}
	return fault(err)
}

// copyReader takes what a binary COPY of facts sends, in whatever pieces.
type copyReader struct {
	*unpacking
	rest  []byte // of a piece that ended within a row
	begun bool   // the header was read
	stale bool   // facts could not be unpacked
	err   error  // why nothing more is taken
}

// begin prepares for another COPY.
func (r *copyReader) begin() { r.rest, r.begun, r.stale = r.rest[:0], false, false }

var errCopy = errors.New("the database sent something that is not a binary COPY")

// Write implements io.Writer for CopyTo.
func (r *copyReader) Write(piece []byte) (int, error) {
	b := piece
	if len(r.rest) > 0 {
		r.rest = append(r.rest, piece...)
		b = r.rest
	}
	for len(b) > 0 && r.err == nil {
		n := r.item(b)
		if n == 0 {
			break
		}
		b = b[n:]
	}
	if r.err != nil {
		return 0, r.err
	}
	r.rest = append(r.rest[:0], b...)
	return len(piece), nil
}

// item takes the header, a row or the trailer at the beginning of b and returns
// its length, 0 where it is not all there yet.
func (r *copyReader) item(b []byte) int {
	if !r.begun {
		const fixed = len(copyHeader) + 8
		if len(b) < fixed {
			return 0
		}
		n := fixed + int(binary.BigEndian.Uint32(b[fixed-4:]))
		if string(b[:len(copyHeader)]) != copyHeader {
			r.err = errCopy
			return 0
		}
		if len(b) < n {
			return 0
		}
		r.begun = true
		return n
	}
	if len(b) < 2 {
		return 0
	}
	switch fields := int16(binary.BigEndian.Uint16(b)); fields {
	case -1: // the trailer
		return 2
	case 1:
	default:
		r.err = errCopy
		return 0
	}
	packed, n := field(b, 2)
	if n == 0 {
		return 0
	}
	switch err := r.take(packed); {
	case errors.Is(err, city.ErrPacked):
		r.stale = true
	case err != nil:
		r.err = err
	}
	return n
}

// field returns the field that begins at byte from and where it ends; 0 where it
// is not all there yet, or where from is 0.
func field(b []byte, from int) (value []byte, end int) {
	if from == 0 || len(b) < from+4 {
		return nil, 0
	}
	n := int(int32(binary.BigEndian.Uint32(b[from:])))
	if n = max(n, 0); len(b) < from+4+n { // a negative length is NULL
		return nil, 0
	}
	return b[from+4 : from+4+n], from + 4 + n
}
