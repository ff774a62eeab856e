package fetch

import (
	"crypto/sha256"
	"encoding/json"

	"github.com/tugu-city/tugu/server/internal/intake/wire"
)

// seen tells apart what the pages of one time brought.
type seen struct {
	id    string // path of a record's id
	raw   map[[32]byte]bool
	ids   map[string]bool
	moved bool // a record came again with another content: the list moved meanwhile
}

func newSeen(id string) *seen {
	return &seen{id: id, raw: map[[32]byte]bool{}, ids: map[string]bool{}}
}

// fresh keeps the records that were not there in the same words before.
func (s *seen) fresh(items []json.RawMessage) []json.RawMessage {
	kept := items[:0:0]
	var ids []string
	for _, raw := range items {
		h := sha256.Sum256(raw)
		if s.raw[h] {
			continue
		}
		s.raw[h] = true
		kept = append(kept, raw)
		if id := wire.TextOf(wire.At(raw, s.id)); id != "" {
			s.moved = s.moved || s.ids[id]
			ids = append(ids, id)
		}
	}
	for _, id := range ids { // twice within one page is the source's own affair
		s.ids[id] = true
	}
	return kept
}
