package main

import (
	"context"
	"encoding/base64"
	"encoding/binary"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// exportCursor is where an export of complaints stands, in the order of their last change.
//
// Complaints that change in the second of the newest change come at any place of that second. Once an export has reached the newest
// second that it knew of, whoever reads on looks for those from that second on again.
type exportCursor struct {
	place store.Place
	stand store.Stand // of the last page
	// newest is the second of the newest change as it was when the export reached it, and sequence that of the change.
	newest   city.Moment
	sequence int64
}

// read notes of which state a page is, before its rows are.
func (c *exportCursor) read(page store.Stand) {
	if c.newest == 0 || c.place.At < c.newest { // what was read so far can change no more
		c.newest, c.sequence = page.RecordedAt, page.Sequence
	}
	c.stand = page
}

// goOn lets the listing go on behind the cursor, in a database that now stands there.
func (c *exportCursor) goOn(l *store.Listing, now store.Stand) {
	l.After = &c.place
	if c.place.At >= c.newest && now.Sequence > c.sequence {
		l.After, l.Passed, l.Since = &store.Place{At: c.newest}, &c.place, c.sequence
	}
}

const exportCursorKind = 'v'

func (c *exportCursor) String() string {
	b := []byte{exportCursorKind}
	b = binary.BigEndian.AppendUint64(b, c.stand.Mark)
	b = binary.BigEndian.AppendUint32(b, c.stand.Epoch)
	for _, n := range [...]int64{int64(c.place.At), c.place.Row, c.stand.Sequence, int64(c.newest), c.sequence} {
		b = binary.AppendUvarint(b, uint64(n))
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

func parseExportCursor(text string) (c exportCursor, ok bool) {
	b, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || len(b) < 13 || b[0] != exportCursorKind {
		return c, false
	}
	c.stand.Mark, c.stand.Epoch = binary.BigEndian.Uint64(b[1:]), binary.BigEndian.Uint32(b[9:])
	b = b[13:]
	var numbers [5]int64
	for i := range numbers {
		n, length := binary.Uvarint(b)
		if numbers[i] = int64(n); length <= 0 || numbers[i] < 0 {
			return c, false
		}
		b = b[length:]
	}
	c.place = store.Place{At: city.Moment(numbers[0]), Row: numbers[1]}
	c.stand.Sequence, c.newest, c.sequence = numbers[2], city.Moment(numbers[3]), numbers[4]
	return c, len(b) == 0
}

// after lets the listing go on behind the cursor.
func (s *service) after(ctx context.Context, l *store.Listing, cursor string) error {
	c, ok := parseExportCursor(cursor)
	if !ok {
		return city.FieldErrorf(city.CodeInvalid, "after", "is not a cursor of this export; give the one of the last row that was read, or read anew without")
	}
	holds, now, err := s.store.Holds(ctx, c.stand)
	if err != nil {
		return err
	}
	if !holds {
		return city.FieldErrorf(city.CodeStale, "after", "the database no longer holds what this cursor was read of: it was restored, or is another one; drop what was exported and read anew without a cursor")
	}
	c.goOn(l, now)
	return nil
}
