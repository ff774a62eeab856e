package graph

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/fnv"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Kinds of cursors, so that one list's cursor is not taken for another's.
const (
	cursorMoment byte = 'm'
	cursorSubmit byte = 's'
	cursorEvent  byte = 'e'
)

// placeLength is that of a cursor: its kind, the key, the id and the number among equal ones.
const placeLength = 1 + 8 + 16 + 2

// placeCursor writes where an edge stands in the list of the given kind.
func placeCursor(kind byte, p cube.Cursor) string {
	b := make([]byte, 0, placeLength)
	b = append(b, kind)
	b = binary.BigEndian.AppendUint64(b, uint64(p.Key))
	b = append(b, p.ID[:]...)
	b = binary.BigEndian.AppendUint16(b, p.N)
	return base64.RawURLEncoding.EncodeToString(b)
}

// parsePlace reads a cursor of the list of the given kind.
func parsePlace(kind byte, field, cursor string) (p cube.Cursor, err error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(b) != placeLength || b[0] != kind {
		return p, badCursor(field, cursor)
	}
	p.Key = city.Moment(binary.BigEndian.Uint64(b[1:]))
	copy(p.ID[:], b[9:])
	p.N = binary.BigEndian.Uint16(b[25:])
	return p, nil
}

func eventCursor(id int64) string {
	return base64.RawURLEncoding.EncodeToString(binary.BigEndian.AppendUint64([]byte{cursorEvent}, uint64(id)))
}

func parseEventCursor(cursor string) (id int64, err error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(b) != 9 || b[0] != cursorEvent {
		return 0, badCursor("after", cursor)
	}
	id = int64(binary.BigEndian.Uint64(b[1:]))
	if id < 0 {
		return 0, badCursor("after", cursor)
	}
	return id, nil
}

// logPlace is a place in the event log: the event that was read last. Its number alone does not tell it: a database that was restored gives
// the numbers after the restored moment anew. Ids of complaints never come again, so equal marks are equal logs up to there.
type logPlace struct {
	id   int64
	mark uint64 // 0 = not known
}

const logPlaceLength = 1 + 8 + 8

func placeOf(e *LoggedEvent) logPlace {
	h := fnv.New64a()
	_, _ = h.Write(e.Facts.ID[:]) // never fails
	_, _ = fmt.Fprint(h, e.Event.ID, " ", e.Event.Kind, " ", int64(e.Event.OccurredAt), " ", int64(e.Event.RecordedAt))
	return logPlace{e.Event.ID, max(h.Sum64(), 1)}
}

func (p logPlace) cursor() string {
	b := binary.BigEndian.AppendUint64([]byte{cursorEvent}, uint64(p.id))
	return base64.RawURLEncoding.EncodeToString(binary.BigEndian.AppendUint64(b, p.mark))
}

// parseLogPlace reads a cursor of the event log. One of a number alone, as earlier versions gave it, is taken for what it says.
func parseLogPlace(cursor string) (p logPlace, err error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(b) != logPlaceLength || b[0] != cursorEvent {
		p.id, err = parseEventCursor(cursor)
		return p, err
	}
	p = logPlace{int64(binary.BigEndian.Uint64(b[1:])), binary.BigEndian.Uint64(b[9:])}
	if p.id <= 0 || p.mark == 0 {
		return p, badCursor("after", cursor)
	}
	return p, nil
}

func badCursor(field, cursor string) error {
	return city.FieldErrorf(city.CodeInvalid, field,
		"%s is not a cursor of this list; use one that the same question with the same order returned", shown(cursor))
}
