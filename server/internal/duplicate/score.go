package duplicate

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Limits of what may be the same.
const (
	MaxDays     = 14   // between the submissions
	MaxMetres   = 500  // between the places
	Least       = 0.55 // score from which a candidate is shown
	placeWeight = 0.45
	wordWeight  = 0.40
	timeWeight  = 0.15
)

// Likeness says how alike two complaints are.
type Likeness struct {
	Score  float64  // 0 to 1
	Metres *float64 // between the places; nil where one has no coordinates
	Hours  float64  // between the submissions
	Words  float64  // likeness of title and text, 0 to 1
}

// Compare compares two complaints; ok is false where they cannot be the same: of
// another category, too far apart, or in other districts where a point is missing.
func Compare(a, b *store.Complaint) (l Likeness, ok bool) {
	return compare(&compared{Complaint: a}, &compared{Complaint: b})
}

// compared is a complaint with the pieces of its texts, once they were needed.
type compared struct {
	*store.Complaint
	words, address []piece
}

func (c *compared) wordPieces() []piece {
	if c.words == nil {
		c.words = pieces(c.Details.Title + " " + c.Details.Text)
	}
	return c.words
}

func (c *compared) addressPieces() []piece {
	if c.address == nil {
		c.address = pieces(c.Details.Address)
	}
	return c.address
}

func compare(a, b *compared) (l Likeness, ok bool) {
	if a.Course.Category != b.Course.Category || a.Header.ID == b.Header.ID {
		return l, false
	}
	apart := a.Facts.Submitted - b.Facts.Submitted
	if apart < 0 {
		apart = -apart
	}
	if apart > MaxDays*city.Day {
		return l, false
	}
	l.Hours = float64(apart) / float64(city.Hour)
	place := 0.0
	if metres, known := distance(&a.Details, &b.Details); known {
		if metres > MaxMetres {
			return l, false
		}
		l.Metres = &metres
		place = 1 - metres/MaxMetres
	} else {
		if a.Course.District == "" || a.Course.District != b.Course.District {
			return l, false
		}
		place = 0.3 // the district alone says little
		if address := alike(a.addressPieces(), b.addressPieces()); a.Details.Address != "" && b.Details.Address != "" {
			place = max(place, address)
		}
	}
	l.Score = placeWeight*place + timeWeight*(1-l.Hours/(MaxDays*24))
	if l.Score+wordWeight < Least { // not even by the same words
		return l, false
	}
	l.Words = alike(a.wordPieces(), b.wordPieces())
	l.Score += wordWeight * l.Words
	return l, l.Score >= Least
}

// distance returns the metres between two places.
func distance(a, b *store.Details) (float64, bool) {
	if a.Latitude == nil || a.Longitude == nil || b.Latitude == nil || b.Longitude == nil {
		return 0, false
	}
	const radius, degree = 6_371_000, math.Pi / 180
	lat1, lat2 := *a.Latitude*degree, *b.Latitude*degree
	dLat, dLon := lat2-lat1, (*b.Longitude-*a.Longitude)*degree
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(lat1)*math.Cos(lat2)*math.Pow(math.Sin(dLon/2), 2)
	return 2 * radius * math.Asin(math.Min(1, math.Sqrt(h))), true
}

// maxCompared bounds the letters of a text that are compared.
const maxCompared = 2000

// piece is three letters in a row, packed.
type piece uint64

// alike is the share of three-letter pieces that two texts have in common (Dice),
// case, punctuation and spaces aside. Misspellings cost little, other words much.
func alike(p, q []piece) float64 {
	if len(p) == 0 || len(q) == 0 {
		return 0
	}
	common := 0
	for i, j := 0, 0; i < len(p) && j < len(q); {
		switch {
		case p[i] < q[j]:
			i++
		case p[i] > q[j]:
			j++
		default:
			common++
			i++
			j++
		}
	}
	return 2 * float64(common) / float64(len(p)+len(q))
}

// pieces returns the pieces of a text in order, each once: two texts are compared in
// one walk, as a list of open complaints does half a million times.
func pieces(text string) []piece {
	var out []piece
	letters := 0
	const runeBits, keep = 21, 1<<42 - 1
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		window := piece(' ')<<(2*runeBits) | piece(' ')<<runeBits | ' '
		for i, r := range word + " " {
			window = window&keep<<runeBits | piece(r)
			if i > 0 {
				out = append(out, window)
			}
			if letters++; letters > maxCompared {
				break
			}
		}
		if letters > maxCompared {
			break
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
