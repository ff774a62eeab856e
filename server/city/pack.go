package city

import (
	"encoding/binary"
	"errors"
	"slices"
)

// packVersion is the first byte of packed facts; a store that finds another one
// derives the facts anew from the events.
const packVersion = 1

// ErrPacked is returned by Unpack for bytes that are not packed facts of this version.
var ErrPacked = errors.New("city: not packed facts of this version")

const (
	flagSimulated = 1 << iota
	flagSuspect
)

const (
	hasDepartment = 1 << iota
	hasCategory
	hasDistrict
	hasPriority
	hasRating
	isWithdrawn
)

// Pack appends the facts in a compact binary form that Unpack reads back whole.
func (f *Facts) Pack(b []byte) []byte {
	b = append(b, packVersion)
	b = append(b, f.ID[:]...)
	var flags byte
	if f.Simulated {
		flags |= flagSimulated
	}
	if f.Suspect {
		flags |= flagSuspect
	}
	b = append(b, flags)
	for _, s := range [...]string{f.Source, f.Channel, f.Policy, f.Calendar} {
		b = packString(b, s)
	}
	b = binary.AppendVarint(b, int64(f.Submitted))
	b = binary.AppendUvarint(b, uint64(len(f.Moves)))
	last := f.Submitted
	for i := range f.Moves {
		m := &f.Moves[i]
		b = binary.AppendVarint(b, int64(m.At-last))
		last = m.At
		b = packMove(b, m)
	}
	for _, dues := range f.Dues {
		b = binary.AppendUvarint(b, uint64(len(dues)))
		for _, d := range dues {
			b = binary.AppendVarint(b, int64(d.At-f.Submitted))
			if d.Paused {
				b = append(b, 1)
				continue
			}
			b = append(b, 0)
			b = binary.AppendVarint(b, int64(d.Due-f.Submitted))
		}
	}
	return b
}

func packMove(b []byte, m *Move) []byte {
	var has byte
	for i, s := range [...]string{m.Department, m.Category, m.District, m.Priority} {
		if s != "" {
			has |= 1 << i
		}
	}
	if m.Rating != 0 {
		has |= hasRating
	}
	if m.Withdrawn {
		has |= isWithdrawn
	}
	b = append(b, byte(m.Kind), has)
	for _, s := range [...]string{m.Department, m.Category, m.District, m.Priority} {
		if s != "" {
			b = packString(b, s)
		}
	}
	if m.Rating != 0 {
		b = append(b, m.Rating)
	}
	return b
}

func packString(b []byte, s string) []byte {
	b = binary.AppendUvarint(b, uint64(len(s)))
	return append(b, s...)
}

// Unpack reads facts written by Pack; it uses the lists of f again. intern, if not
// nil, returns a shared copy of a code, so that a million complaints do not hold a
// million copies of it.
func (f *Facts) Unpack(b []byte, intern func([]byte) string) error {
	if len(b) < 18 || b[0] != packVersion {
		return ErrPacked
	}
	if intern == nil {
		intern = func(b []byte) string { return string(b) }
	}
	r := unpacker{b: b[1:], intern: intern}
	*f = Facts{Moves: f.Moves[:0], Dues: [NumClocks][]DueChange{f.Dues[0][:0], f.Dues[1][:0]}}
	copy(f.ID[:], r.take(16))
	flags := r.byte()
	f.Simulated, f.Suspect = flags&flagSimulated != 0, flags&flagSuspect != 0
	f.Source, f.Channel, f.Policy, f.Calendar = r.string(), r.string(), r.string(), r.string()
	f.Submitted = Moment(r.varint())
	n := r.count()
	f.Moves = slices.Grow(f.Moves, min(n, len(r.b)/3)) // a move takes three bytes at least
	last := f.Submitted
	for range n {
		if r.bad {
			return ErrPacked
		}
		m := Move{At: last + Moment(r.varint())}
		last = m.At
		r.move(&m)
		f.Moves = append(f.Moves, m)
	}
	for c := range f.Dues {
		for range r.count() {
			if r.bad {
				return ErrPacked
			}
			d := DueChange{At: f.Submitted + Moment(r.varint())}
			if r.byte() == 1 {
				d.Paused = true
			} else {
				d.Due = f.Submitted + Moment(r.varint())
			}
			f.Dues[c] = append(f.Dues[c], d)
		}
	}
	if r.bad || len(r.b) != 0 {
		return ErrPacked
	}
	return nil
}

// unpacker reads from b; after the first fault it returns zeros and bad is set.
type unpacker struct {
	b      []byte
	intern func([]byte) string
	bad    bool
}

func (r *unpacker) take(n int) []byte {
	if n < 0 || n > len(r.b) {
		r.bad, r.b = true, nil
		return make([]byte, min(max(n, 0), 16))
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *unpacker) byte() byte { return r.take(1)[0] }

func (r *unpacker) varint() int64 {
	v, n := binary.Varint(r.b)
	if n <= 0 {
		r.bad, r.b = true, nil
		return 0
	}
	r.b = r.b[n:]
	return v
}

// count reads a length, which can never exceed the bytes that are left.
func (r *unpacker) count() int {
	v, n := binary.Uvarint(r.b)
	if n <= 0 || v > uint64(len(r.b)) {
		r.bad, r.b = true, nil
		return 0
	}
	r.b = r.b[n:]
	return int(v)
}

func (r *unpacker) string() string {
	n := r.count()
	if n == 0 {
		return ""
	}
	return r.intern(r.take(n))
}

func (r *unpacker) move(m *Move) {
	m.Kind = Kind(r.byte())
	has := r.byte()
	for i, s := range [...]*string{&m.Department, &m.Category, &m.District, &m.Priority} {
		if has&(1<<i) != 0 {
			*s = r.string()
		}
	}
	if has&hasRating != 0 {
		m.Rating = r.byte()
	}
	m.Withdrawn = has&isWithdrawn != 0
}
