package cube

import (
	"hash/maphash"
	"math/bits"

	"github.com/tugu-city/tugu/server/city"
)

// place says where a complaint's row is: its chunk's number and its row in it.
type place uint32

func placeOf(chunk, row int) place { return place(chunk<<chunkBits | row) }

func (p place) chunk() int { return int(p >> chunkBits) }
func (p place) row() int   { return int(p & (chunkRows - 1)) }

// index finds a complaint's row by its id. It is made of many small open tables
// that grow one by one and by a quarter, so that growth never takes long and
// little room is left empty: five bytes a slot. Only the writer uses it.
type index struct {
	seed   maphash.Seed
	shards [indexShards]shard
}

const indexShards = 1 << 10

type shard struct {
	used   int
	tags   []uint8 // 0 = empty, else some bits of the id's hash
	places []place
}

func newIndex() *index { return &index{seed: maphash.MakeSeed()} }

// ider returns the id of the row at a place.
type ider func(place) *city.ID

func (x *index) hash(id *city.ID) uint64 { return maphash.Bytes(x.seed, id[:]) }

func (x *index) shard(h uint64) *shard { return &x.shards[h>>54] }

// slot spreads a hash over n slots; its upper ten bits chose the shard.
func slotOf(h uint64, n int) int {
	hi, _ := bits.Mul64(h<<10, uint64(n))
	return int(hi)
}

func tagOf(h uint64) uint8 { return uint8(h) | 1 }

// find returns the slot that holds id.
func (s *shard) find(h uint64, id *city.ID, at ider) (slot int, ok bool) {
	n := len(s.tags)
	if n == 0 {
		return 0, false
	}
	tag := tagOf(h)
	for i := slotOf(h, n); s.tags[i] != 0; {
		if s.tags[i] == tag && *at(s.places[i]) == *id {
			return i, true
		}
		if i++; i == n {
			i = 0
		}
	}
	return 0, false
}

// get returns the place of id.
func (x *index) get(id *city.ID, at ider) (place, bool) {
	h := x.hash(id)
	s := x.shard(h)
	if i, ok := s.find(h, id, at); ok {
		return s.places[i], true
	}
	return 0, false
}

// put sets the place of id; at must know the places of all ids that are in the index.
func (x *index) put(id *city.ID, p place, at ider) {
	h := x.hash(id)
	s := x.shard(h)
	if i, ok := s.find(h, id, at); ok {
		s.places[i] = p
		return
	}
	if s.used+1 > len(s.tags)*13/16 {
		x.grow(s, at)
	}
	s.used++
	s.add(h, p)
}

// ref returns where the place of an id that is at p is kept, until the next put.
func (x *index) ref(id *city.ID, p place) *place {
	h := x.hash(id)
	s := x.shard(h)
	n, tag := len(s.tags), tagOf(h)
	for i := slotOf(h, n); ; {
		if s.tags[i] == tag && s.places[i] == p {
			return &s.places[i]
		}
		if i++; i == n {
			i = 0
		}
	}
}

func (s *shard) add(h uint64, p place) {
	n := len(s.tags)
	i := slotOf(h, n)
	for s.tags[i] != 0 {
		if i++; i == n {
			i = 0
		}
	}
	s.tags[i], s.places[i] = tagOf(h), p
}

// grow makes a shard a quarter larger.
func (x *index) grow(s *shard, at ider) {
	old := *s
	n := max(8, len(old.tags)*5/4)
	s.tags, s.places = make([]uint8, n), make([]place, n)
	for i, t := range old.tags {
		if t != 0 {
			s.add(x.hash(at(old.places[i])), old.places[i])
		}
	}
}
