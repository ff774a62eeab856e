package store

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"math"
	"strings"

	"github.com/jackc/pgx/v5/stdlib"
)

// The rows of a batch are written here in the form of a binary COPY: pgx's CopyFrom takes
// each value in an interface and looks up how to encode it, which costs several times what
// the rest of an import does.

// copyHeader is how a binary COPY begins; flags and an extension follow.
const copyHeader = "PGCOPY\n\xff\r\n\x00"

// begin begins a row.
func (b *batch) begin() {
	b.rows++
	if b.binary {
		b.data = binary.BigEndian.AppendUint16(b.data, uint16(len(b.columns)))
	}
}

// number adds a bigint to the row.
func (b *batch) number(n int64) {
	if !b.binary {
		b.args = append(b.args, n)
		return
	}
	b.data = binary.BigEndian.AppendUint64(append(b.data, 0, 0, 0, 8), uint64(n))
}

// small adds an integer of four bytes.
func (b *batch) small(n int) {
	if !b.binary {
		b.args = append(b.args, int64(n))
		return
	}
	b.data = binary.BigEndian.AppendUint32(append(b.data, 0, 0, 0, 4), uint32(int32(n)))
}

// optional adds a bigint or NULL.
func (b *batch) optional(n *int64) {
	if n == nil {
		b.null()
		return
	}
	b.number(*n)
}

func (b *batch) float(f *float64) {
	switch {
	case f == nil:
		b.null()
	case !b.binary:
		b.args = append(b.args, *f)
	default:
		b.data = binary.BigEndian.AppendUint64(append(b.data, 0, 0, 0, 8), math.Float64bits(*f))
	}
}

func (b *batch) text(s string) {
	if !b.binary {
		b.args = append(b.args, s)
		return
	}
	b.data = append(binary.BigEndian.AppendUint32(b.data, uint32(len(s))), s...)
}

// blob adds bytes; nil is NULL.
func (b *batch) blob(p []byte) {
	switch {
	case !b.binary:
		b.args = append(b.args, p)
	case p == nil:
		b.null()
	default:
		b.data = append(binary.BigEndian.AppendUint32(b.data, uint32(len(p))), p...)
	}
}

func (b *batch) flag(f bool) {
	switch {
	case !b.binary:
		b.args = append(b.args, f)
	case f:
		b.data = append(b.data, 0, 0, 0, 1, 1)
	default:
		b.data = append(b.data, 0, 0, 0, 1, 0)
	}
}

func (b *batch) null() {
	if !b.binary {
		b.args = append(b.args, nil)
		return
	}
	b.data = append(b.data, 0xff, 0xff, 0xff, 0xff)
}

// copy sends the rows by COPY, on the connection of the transaction.
func (b *batch) copy(ctx context.Context, tx writeTx) error {
	return tx.conn.Raw(func(driver any) error {
		conn, ok := driver.(*stdlib.Conn)
		if !ok {
			return fmt.Errorf("the driver %T cannot copy", driver)
		}
		b.data = append(b.data, 0xff, 0xff)
		query := fmt.Sprintf("COPY %s (%s) FROM STDIN (FORMAT binary)", b.table, strings.Join(b.columns, ", "))
		_, err := conn.Conn().PgConn().CopyFrom(ctx, bytes.NewReader(b.data), query)
		return err
	})
}
