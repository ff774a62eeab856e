package cube

import "github.com/tugu-city/tugu/server/city"

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
