package georeport

import "hash/maphash"

// seen tells apart what the pages of one question brought.
type seen struct {
	seed  maphash.Seed
	raw   map[uint64]bool
	ids   map[uint64]bool
	moved bool // a request came again with another content: the list moved meanwhile
}

func newSeen() *seen {
	return &seen{seed: maphash.MakeSeed(), raw: map[uint64]bool{}, ids: map[uint64]bool{}}
}

// fresh keeps the items that were not there in the same words before. Repeated words
// within one page stay: they are the service's, and counted.
func (s *seen) fresh(items []item) []item {
	kept := items[:0:0]
	var raws, ids []uint64
	for _, it := range items {
		raw := maphash.String(s.seed, it.raw)
		if s.raw[raw] {
			continue
		}
		kept, raws = append(kept, it), append(raws, raw)
		if id := it.values["service_request_id"]; id != "" {
			h := maphash.String(s.seed, id)
			s.moved = s.moved || s.ids[h]
			ids = append(ids, h)
		}
	}
	for _, h := range raws {
		s.raw[h] = true
	}
	for _, h := range ids {
		s.ids[h] = true
	}
	return kept
}
