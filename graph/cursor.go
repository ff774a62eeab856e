package graph

import (
	"encoding/base64"
	"encoding/binary"

	"github.com/tugu-city/tugu/server/city"
)

// Kinds of cursors, so that one list's cursor is not taken for another's.
const (
	cursorMoment byte = 'm'
	cursorSubmit byte = 's'
	cursorEvent  byte = 'e'
)

// place is where an edge stands in a list ordered by key, then id. n counts the
// edges of equal key and id: a complaint can occur more than once in a second.
type place struct {
	key city.Moment
	id  city.ID
	n   uint16
}

const placeLength = 1 + 8 + 16 + 2

func (p place) cursor(kind byte) string {
	b := make([]byte, 0, placeLength)
	b = append(b, kind)
	b = binary.BigEndian.AppendUint64(b, uint64(p.key))
	b = append(b, p.id[:]...)
	b = binary.BigEndian.AppendUint16(b, p.n)
	return base64.RawURLEncoding.EncodeToString(b)
}

// parsePlace reads a cursor of the list of the given kind.
func parsePlace(kind byte, field, cursor string) (p place, err error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil || len(b) != placeLength || b[0] != kind {
		return p, badCursor(field, cursor)
	}
	p.key = city.Moment(binary.BigEndian.Uint64(b[1:]))
	copy(p.id[:], b[9:])
	p.n = binary.BigEndian.Uint16(b[25:])
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

func badCursor(field, cursor string) error {
	return city.FieldErrorf(city.CodeInvalid, field,
		"%s is not a cursor of this list; use one that the same question with the same order returned", shown(cursor))
}
