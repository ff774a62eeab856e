package cube

// groups numbers the groups of one list of dimensions, as they are met.
type groups struct {
	by    []int // dimension numbers
	index map[uint64]int
	keys  []uint64
	// The group of the row in hand with its own department.
	row     int
	withDep bool
}

func newGroups(by []int) *groups {
	g := &groups{by: by, index: map[uint64]int{}}
	for _, d := range by {
		g.withDep = g.withDep || d == dimDepartment
	}
	return g
}

// of returns the group of the values; dims holds a row's values by dimension number.
func (g *groups) of(dims *[allDims]code) int {
	var key uint64
	for _, d := range g.by {
		key = key<<16 | uint64(dims[d])
	}
	return g.number(key)
}

// number returns the group of the key.
func (g *groups) number(key uint64) int {
	if i, ok := g.index[key]; ok {
		return i
	}
	i := len(g.keys)
	g.index[key] = i
	g.keys = append(g.keys, key)
	return i
}

// codes returns the group's values.
func (g *groups) codes(i int) []code { return codesOfKey(g.keys[i], len(g.by)) }

// codesOfKey returns the values in a key of n dimensions.
func codesOfKey(key uint64, n int) []code {
	out := make([]code, n)
	for k := n - 1; k >= 0; k-- {
		out[k] = code(key)
		key >>= 16
	}
	return out
}
