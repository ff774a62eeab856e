package words

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math/bits"

	"github.com/tugu-city/tugu/server/city"
)

// Segment is an index of the words of neighbouring complaints. Any number may look into it at once.
type Segment struct {
	span, several  int
	rows           int // that there are
	ids, ends, one []byte
	letters, lists []byte
	Size           int // bytes that it keeps
}

// ErrDamaged says that bytes are no segment.
var ErrDamaged = errors.New("words: the bytes are not those of a segment")

// Open reads what [Builder.Bytes] made, and keeps it. [ErrDamaged] where it is something else.
func Open(content []byte) (*Segment, error) {
	if len(content) < header || binary.LittleEndian.Uint32(content) != crc32.Checksum(content[4:], castagnoli) {
		return nil, ErrDamaged
	}
	field := func(i int) int { return int(binary.LittleEndian.Uint32(content[4*i:])) }
	g := &Segment{span: field(1), several: field(3), Size: len(content)}
	words, rest := field(2), content[header:]
	next := func(n int) (part []byte) {
		part, rest = rest[:n], rest[n:]
		return part
	}
	g.ids, g.ends, g.one, g.letters = next(g.span*len(city.ID{})), next(4*g.several), next(2*(words-g.several)), next(field(4))
	g.lists = rest
	for place := range g.span {
		if _, ok := g.ID(place); ok {
			g.rows++
		}
	}
	return g, nil
}

// end is where the lists of the first n words end.
func (g *Segment) end(n int) int {
	if n == 0 {
		return 0
	}
	return int(binary.LittleEndian.Uint32(g.ends[4*(n-1):]))
}

// ID returns the id of the complaint at a place; ok is false where there is none.
func (g *Segment) ID(place int) (id city.ID, ok bool) {
	copy(id[:], g.ids[place*len(id):])
	return id, id != city.ID{}
}

// Bits are places in a segment.
type Bits []uint64

// Count returns how many places there are.
func (b Bits) Count() (n int) {
	for _, w := range b {
		n += bits.OnesCount64(w)
	}
	return n
}

// Add adds a place.
func (b Bits) Add(place int) { b[place/64] |= 1 << (place % 64) }

// And keeps the places that are in both.
func (b Bits) And(o Bits) {
	for i := range b {
		b[i] &= o[i]
	}
}

// Down yields the places, the last first.
func (b Bits) Down(yield func(place int) bool) {
	for i := len(b) - 1; i >= 0; i-- {
		for w := b[i]; w != 0; {
			k := bits.Len64(w) - 1
			if w &^= 1 << k; !yield(64*i + k) {
				return
			}
		}
	}
}

// NewBits returns no places of a segment of span rows.
func NewBits(span int) Bits { return make(Bits, bitmapOf(span)/8) }

// Find returns the places of those that hold every text, each inside a word; texts have no white space, and A to Z small.
func (g *Segment) Find(texts []string) (found Bits) {
	for i, text := range texts {
		one := NewBits(g.span)
		g.find([]byte(text), one)
		if i == 0 {
			found = one
		} else {
			found.And(one)
		}
		if found.Count() == 0 {
			break
		}
	}
	return found
}

var lineEnd = []byte{'\n'}

// find adds the places of those with a word that has the text in it.
func (g *Segment) find(text []byte, to Bits) {
	rest, word, seldom := g.letters, 0, false
	for len(rest) > 0 {
		i := bytes.Index(rest, text)
		if i < 0 {
			return
		}
		if i > 0 {
			word += bytes.Count(rest[:i], lineEnd)
		}
		if !seldom && word >= g.several {
			if seldom = true; to.Count() == g.rows { // as of a single letter
				return
			}
		}
		g.add(word, to)
		word++
		rest = rest[i+len(text):]
		rest = rest[bytes.IndexByte(rest, '\n')+1:]
	}
}

// add adds the places of a word.
func (g *Segment) add(word int, to Bits) {
	le := binary.LittleEndian
	if word >= g.several {
		to.Add(int(le.Uint16(g.one[2*(word-g.several):])))
		return
	}
	list := g.lists[g.end(word):g.end(word+1)]
	if len(list) < 8*len(to) {
		for ; len(list) > 0; list = list[2:] {
			to.Add(int(le.Uint16(list)))
		}
		return
	}
	for i := range to {
		to[i] |= le.Uint64(list[8*i:])
	}
}
