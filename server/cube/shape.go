package cube

import (
	"encoding/binary"
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// Most complaints live one of a few hundred kinds of lives. A shape is such a
// life without its moments and codes: which moves happened in which order and
// what each of them set. Together with a row's columns and the few bytes that
// the row has in its chunk's arena it gives back the facts, all of them.
type shape struct {
	steps    []step
	dues     [city.NumClocks][]bool // a clock's due changes: paused or not
	odd      bool                   // not a life in numbers: the arena holds the packed facts
	status   uint8
	statuses []uint8 // after so many steps
	// What follows from the order of moves alone.
	by       city.Kind // that ended the first episode, 0 = still open
	exempts  bool      // that end exempts from the promise
	resolved bool      // a result was announced; the column end holds when first, else when the first episode ended
}

// step is one move of a shape.
type step struct {
	kind city.Kind
	sets uint8
	at   source // of the moment
	own  uint8  // of what it sets, that which the row's columns hold
}

// What a step sets.
const (
	setsDepartment = 1 << iota
	setsCategory
	setsDistrict
	setsPriority
	setsRating
	setsWithdrawn
)

// source says where a move's moment is kept.
type source uint8

const (
	fromArena source = iota
	fromSubmitted
	fromAssigned
	fromT1
	fromEnd
	fromRated
)

// attr is what many complaints have in common.
type attr struct {
	source, channel, prio code
	simulated, suspect    bool
	policy, calendar      string
}

// catalog numbers shapes and attrs as they are met. Readers hold the lists, which
// only grow; the maps belong to the writer.
type catalog struct {
	shapes  []shape
	attrs   []attr
	keys    []string // of shapes
	shapeOf map[string]int
	attrOf  map[attr]int
	key     []byte

	parent   *catalog // gives the numbers, if not nil
	parentMu *sync.Mutex
}

// maxShapes bounds the memory that shapes take; lives beyond keep their facts whole.
const maxShapes = 1 << 16

func newCatalog() *catalog {
	return &catalog{
		shapes: []shape{{odd: true}}, keys: []string{""}, shapeOf: map[string]int{}, attrOf: map[attr]int{},
	}
}

// follow takes over what the parent numbered meanwhile.
func (c *catalog) follow(parent *catalog) {
	for n := len(c.shapes); n < len(parent.shapes); n++ {
		c.shapes, c.keys = append(c.shapes, parent.shapes[n]), append(c.keys, parent.keys[n])
		c.shapeOf[parent.keys[n]] = n
	}
	for n := len(c.attrs); n < len(parent.attrs); n++ {
		c.attrs = append(c.attrs, parent.attrs[n])
		c.attrOf[parent.attrs[n]] = n
	}
}

// attr returns the number of an attr.
func (c *catalog) attr(a attr) int {
	n, ok := c.attrOf[a]
	if !ok && c.parent != nil {
		c.parentMu.Lock()
		defer c.parentMu.Unlock()
		n = c.parent.attr(a)
		c.follow(c.parent)
		return n
	}
	if !ok {
		n = len(c.attrs)
		c.attrs = append(c.attrs, a)
		c.attrOf[a] = n
	}
	return n
}

// shape returns the number of the shape of facts, 0 where it has none.
func (c *catalog) shape(f *city.Facts) int {
	if len(f.Moves) > 250 || len(f.Dues[0]) > 250 || len(f.Dues[1]) > 250 {
		return 0
	}
	key := c.key[:0]
	for i := range f.Moves {
		key = append(key, byte(f.Moves[i].Kind), sets(&f.Moves[i]))
	}
	for _, dues := range f.Dues {
		key = append(key, 0xff)
		for _, d := range dues {
			key = append(key, byte(bit(d.Paused)))
		}
	}
	c.key = key
	if n, ok := c.shapeOf[string(key)]; ok {
		return n
	}
	if c.parent != nil {
		c.parentMu.Lock()
		defer c.parentMu.Unlock()
		n := c.parent.shape(f)
		c.follow(c.parent)
		return n
	}
	if len(c.shapes) == maxShapes {
		return 0
	}
	n := len(c.shapes)
	c.shapes, c.keys = append(c.shapes, makeShape(f)), append(c.keys, string(key))
	c.shapeOf[c.keys[n]] = n
	return n
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func sets(m *city.Move) uint8 {
	var s uint8
	for i, v := range [...]bool{m.Department != "", m.Category != "", m.District != "", m.Priority != "", m.Rating != 0, m.Withdrawn} {
		if v {
			s |= 1 << i
		}
	}
	return s
}

// makeShape finds out which moves the columns speak of: the first assignment,
// answer and result or end, the last rating, and the last of each code.
func makeShape(f *city.Facts) shape {
	s := shape{steps: make([]step, len(f.Moves)), statuses: make([]uint8, len(f.Moves)+1)}
	for n := range s.statuses {
		then := city.Facts{Moves: f.Moves[:n]}
		s.statuses[n] = uint8(city.Trace(&then).Status)
	}
	s.status = s.statuses[len(f.Moves)]
	assigned, t1, t2, end, rated := -1, -1, -1, -1, -1
	last := [4]int{-1, -1, -1, -1}
	open := false
	first := func(at *int, i int) {
		if *at < 0 {
			*at = i
		}
	}
	for i := range f.Moves {
		m := &f.Moves[i]
		s.steps[i] = step{kind: m.Kind, sets: sets(m)}
		switch {
		case m.Kind == city.Submitted:
			open = true
		case m.Kind == city.Assigned && m.Department != "":
			first(&assigned, i)
			last[0] = i
		case m.Kind == city.Responded:
			first(&t1, i)
		case m.Kind == city.Resolved:
			first(&t1, i)
			first(&t2, i)
		case m.Kind == city.Rated:
			rated = i
		}
		if m.Kind.Ends() && open {
			if open = false; end < 0 {
				end, s.by = i, m.Kind
				s.exempts = m.Kind == city.Rejected || m.Kind == city.Duplicate || m.Withdrawn
			}
		}
		for k := 1; k < 4; k++ {
			if s.steps[i].sets&(1<<k) != 0 {
				last[k] = i
			}
		}
	}
	if s.resolved = t2 >= 0; s.resolved {
		end = t2
	}
	for _, x := range []struct {
		at   int
		from source
	}{{assigned, fromAssigned}, {t1, fromT1}, {end, fromEnd}, {rated, fromRated}} {
		if x.at >= 0 {
			s.steps[x.at].at = x.from
		}
	}
	for k, at := range last {
		if at >= 0 {
			s.steps[at].own |= 1 << k
		}
	}
	if rated >= 0 {
		s.steps[rated].own |= setsRating
	}
	if len(s.steps) > 0 {
		s.steps[0].at = fromSubmitted
	}
	for k, dues := range f.Dues {
		for _, d := range dues {
			s.dues[k] = append(s.dues[k], d.Paused)
		}
	}
	return s
}

// numbers are the row's columns that facts speak of.
type numbers struct {
	t0, assigned, t1, end, ratedAt sec
	category, district, dep, prio  code
	rating                         uint8
	due                            [city.NumClocks]sec
}

// codes returns the columns that hold a move's codes, and the dict of each.
func (d *dicts) codes(n *numbers, m *city.Move) [4]struct {
	dict *dict
	code *code
	name *string
} {
	return [4]struct {
		dict *dict
		code *code
		name *string
	}{
		{&d.dim[dimDepartment], &n.dep, &m.Department}, {&d.dim[dimCategory], &n.category, &m.Category},
		{&d.district, &n.district, &m.District}, {&d.dim[dimPriority], &n.prio, &m.Priority},
	}
}

// write appends what the columns do not say of facts; ok is false where shape and
// numbers cannot say all.
func (s *shape) write(b []byte, d *dicts, n *numbers, f *city.Facts) (out []byte, ok bool) {
	ok = city.Moment(n.t0) == f.Submitted && len(f.Moves) > 0
	moments := [...]sec{fromSubmitted: n.t0, fromAssigned: n.assigned, fromT1: n.t1, fromEnd: n.end, fromRated: n.ratedAt}
	last := f.Submitted
	for i := range s.steps {
		st, m := &s.steps[i], &f.Moves[i]
		if st.at == fromArena {
			b = binary.AppendVarint(b, int64(m.At-last))
		} else {
			ok = ok && city.Moment(moments[st.at]) == m.At
		}
		last = m.At
		for k, x := range d.codes(n, m) {
			if st.sets&(1<<k) == 0 {
				continue
			}
			c := x.dict.lookup(*x.name)
			ok = ok && x.dict.names[c] == *x.name
			if st.own&(1<<k) == 0 {
				b = binary.AppendUvarint(b, uint64(c))
			} else {
				ok = ok && c == *x.code
			}
		}
		if st.sets&setsRating != 0 && st.own&setsRating == 0 {
			b = append(b, m.Rating)
		}
	}
	for k, dues := range f.Dues {
		for i, x := range dues {
			switch {
			case i == 0 && x.At == f.Submitted && !x.Paused && city.Moment(n.due[k]) == x.Due && x.Due != 0:
			case i == 0:
				ok = false
			default:
				b = binary.AppendVarint(b, int64(x.At-f.Submitted))
				b = binary.AppendVarint(b, int64(x.Due-f.Submitted))
			}
		}
	}
	return b, ok
}

// read gives back the facts, but for their id and attr; f's lists are used again.
func (s *shape) read(b []byte, d *dicts, n *numbers, f *city.Facts) {
	next := func() int64 {
		v, k := binary.Varint(b)
		b = b[k:]
		return v
	}
	moments := [...]sec{fromSubmitted: n.t0, fromAssigned: n.assigned, fromT1: n.t1, fromEnd: n.end, fromRated: n.ratedAt}
	f.Submitted = city.Moment(n.t0)
	f.Moves = f.Moves[:0]
	last := f.Submitted
	for i := range s.steps {
		st := &s.steps[i]
		if st.at == fromArena {
			last += city.Moment(next())
		} else {
			last = city.Moment(moments[st.at])
		}
		f.Moves = append(f.Moves, city.Move{At: last, Kind: st.kind, Withdrawn: st.sets&setsWithdrawn != 0})
		m := &f.Moves[i]
		if st.sets&(setsDepartment|setsCategory|setsDistrict|setsPriority) != 0 {
			for k, x := range d.codes(n, m) {
				if st.sets&(1<<k) == 0 {
					continue
				}
				c := *x.code
				if st.own&(1<<k) == 0 {
					v, size := binary.Uvarint(b)
					b, c = b[size:], code(v)
				}
				*x.name = x.dict.names[c]
			}
		}
		if st.sets&setsRating != 0 {
			if m.Rating = n.rating; st.own&setsRating == 0 {
				m.Rating, b = b[0], b[1:]
			}
		}
	}
	for k := range s.dues {
		f.Dues[k] = f.Dues[k][:0]
		for i, paused := range s.dues[k] {
			x := city.DueChange{At: f.Submitted, Due: city.Moment(n.due[k]), Paused: paused}
			if i > 0 {
				x.At += city.Moment(next())
				x.Due = f.Submitted + city.Moment(next())
			}
			f.Dues[k] = append(f.Dues[k], x)
		}
	}
}

// last returns the moment of the row's last move or change of a due moment.
func (s *shape) last(c *chunk, i int, n *numbers) sec {
	moments := [...]sec{fromSubmitted: n.t0, fromAssigned: n.assigned, fromT1: n.t1, fromEnd: n.end, fromRated: n.ratedAt}
	if len(s.dues[0]) <= 1 && len(s.dues[1]) <= 1 {
		if at := s.steps[len(s.steps)-1].at; at != fromArena {
			return moments[at]
		}
	}
	b := c.bytes(i)
	last := int64(n.t0)
	next := func() int64 {
		v, k := binary.Varint(b)
		b = b[k:]
		return v
	}
	for i := range s.steps {
		st := &s.steps[i]
		if st.at == fromArena {
			last += next()
		} else {
			last = int64(moments[st.at])
		}
		for other := st.sets &^ st.own & (setsRating - 1); other != 0; other &= other - 1 {
			_, k := binary.Uvarint(b)
			b = b[k:]
		}
		if st.sets&^st.own&setsRating != 0 {
			b = b[1:]
		}
	}
	latest := last
	for k := range s.dues {
		for range max(1, len(s.dues[k])) - 1 {
			latest = max(latest, int64(n.t0)+next())
			next()
		}
	}
	return sec(latest)
}
