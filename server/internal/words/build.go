package words

import (
	"cmp"
	"encoding/binary"
	"hash/crc32"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// MostRows is how many neighbouring row ids a segment holds at most.
const MostRows = 1 << 16

// Builder collects the words of a segment.
type Builder struct {
	span    int
	ids     []byte
	numbers map[string]int32
	words   []entry
	letters []byte
}

// entry is a word and the places of those that hold it, in order.
type entry struct {
	text string
	rows []uint16
}

// NewBuilder makes a segment of span neighbouring rows, 1 to [MostRows].
func NewBuilder(span int) *Builder {
	return &Builder{span: span, ids: make([]byte, span*len(city.ID{})), numbers: make(map[string]int32, 4*span)}
}

// Add adds texts of the complaint at a place, 0 to span-1. Places come in order.
func (b *Builder) Add(place int, id city.ID, texts ...string) {
	copy(b.ids[place*len(id):], id[:])
	for _, text := range texts {
		for len(text) > 0 {
			text = b.next(text)
			if len(b.letters) > 0 {
				b.note(uint16(place)) //nolint:gosec // below MostRows
			}
		}
	}
}

// next puts the letters up to the next white space into letters, A to Z small, and returns what follows.
func (b *Builder) next(text string) string {
	b.letters = b.letters[:0]
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			switch {
			case c == ' ' || c >= '\t' && c <= '\r':
				return text[i+1:]
			case c >= 'A' && c <= 'Z':
				c += 'a' - 'A'
			}
			b.letters = append(b.letters, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			return text[i+n:]
		}
		b.letters = append(b.letters, text[i:i+n]...)
		i += n
	}
	return ""
}

// note notes that the complaint holds the word in letters.
func (b *Builder) note(place uint16) {
	n, known := b.numbers[string(b.letters)]
	if !known {
		n = int32(len(b.words)) //nolint:gosec // the texts of a segment have fewer words
		text := string(b.letters)
		b.numbers[text] = n
		b.words = append(b.words, entry{text: text})
	}
	w := &b.words[n]
	if k := len(w.rows); k == 0 || w.rows[k-1] != place {
		w.rows = append(w.rows, place)
	}
}

// Bytes returns the segment; [Open] reads it. The most frequent words come first, those that
// one complaint alone holds last, for which a list would be longer than what it says:
//
//	the CRC-32 (Castagnoli) of what follows; span, words, words of several rows, letters   uint32 each
//	16 bytes for each row: its id, 0 = there is none
//	uint32 for each word of several rows: where its list ends
//	uint16 for each other word: its row
//	the letters of the words, a line end after each
//	the lists: a uint16 for each row or, where that is shorter, a bit for every row
func (b *Builder) Bytes() []byte {
	slices.SortFunc(b.words, func(x, y entry) int {
		return cmp.Or(cmp.Compare(len(y.rows), len(x.rows)), strings.Compare(x.text, y.text))
	})
	several := len(b.words)
	for several > 0 && len(b.words[several-1].rows) == 1 {
		several--
	}
	letters := 0
	for i := range b.words {
		letters += len(b.words[i].text) + 1
	}
	le := binary.LittleEndian
	out := make([]byte, 0, header+len(b.ids)+4*len(b.words)+letters)
	for _, n := range [...]int{0, b.span, len(b.words), several, letters} {
		out = le.AppendUint32(out, uint32(n)) //nolint:gosec // the texts of a segment are shorter
	}
	out = append(out, b.ids...)
	var lists []byte
	for i := range b.words[:several] {
		lists = appendList(lists, b.words[i].rows, b.span)
		out = le.AppendUint32(out, uint32(len(lists))) //nolint:gosec // as above
	}
	for i := range b.words[several:] {
		out = le.AppendUint16(out, b.words[several+i].rows[0])
	}
	for i := range b.words {
		out = append(out, b.words[i].text...)
		out = append(out, '\n')
	}
	out = append(out, lists...)
	le.PutUint32(out, crc32.Checksum(out[4:], castagnoli))
	return out
}

const header = 20

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// bitmapOf is how many bytes hold a bit for every row.
func bitmapOf(span int) int { return (span + 63) / 64 * 8 }

func appendList(to []byte, rows []uint16, span int) []byte {
	n := bitmapOf(span)
	if 2*len(rows) < n {
		for _, r := range rows {
			to = binary.LittleEndian.AppendUint16(to, r)
		}
		return to
	}
	at := len(to)
	to = append(to, make([]byte, n)...)
	for _, r := range rows {
		to[at+int(r)/8] |= 1 << (r % 8)
	}
	return to
}
