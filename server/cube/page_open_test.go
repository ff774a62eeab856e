package cube_test

import (
	"cmp"
	"context"
	"reflect"
	"slices"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// opened is the list behind a figure in ascending order, as Open tells it.
func opened(t interface{ Fatal(...any) }, e *cube.Engine, q cube.PageQuestion) ([]cube.Edge, *cube.Opened) {
	all, err := e.Open(context.Background(), q.OpenQuestion)
	if err != nil {
		t.Fatal(err)
	}
	submitted := map[city.ID]city.Moment{}
	if q.BySubmission {
		received, err := e.Open(context.Background(), cube.OpenQuestion{Measure: cube.Received, Window: cube.Window{Preset: cube.AllTime}, AsOf: q.AsOf})
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range received.Occurrences {
			submitted[o.ID] = o.Moment
		}
	}
	var list []cube.Edge
	for _, o := range all.Occurrences {
		if q.Only != nil && !q.Only.Has(&o.ID) {
			continue
		}
		key := o.Moment
		if q.BySubmission {
			key = submitted[o.ID]
		}
		list = append(list, cube.Edge{Cursor: cube.Cursor{Key: key, ID: o.ID}, Moment: o.Moment})
	}
	slices.SortFunc(list, func(a, b cube.Edge) int {
		if n := a.Cursor.Compare(b.Cursor); n != 0 {
			return n
		}
		return cmp.Compare(a.Moment, b.Moment)
	})
	for i := 1; i < len(list); i++ {
		if before := list[i-1].Cursor; before.Key == list[i].Cursor.Key && before.ID == list[i].Cursor.ID {
			list[i].Cursor.N = before.N + 1
		}
	}
	return list, all
}

// cut is the page of a list, by definition.
func cut(list []cube.Edge, q cube.PageQuestion) (page []cube.Edge, previous, next bool) {
	list = slices.Clone(list)
	if q.Descending {
		slices.Reverse(list)
	}
	ahead := func(a, b cube.Cursor) bool {
		if q.Descending {
			a, b = b, a
		}
		return a.Compare(b) < 0
	}
	lo, hi := 0, len(list)
	for q.After != nil && lo < len(list) && !ahead(*q.After, list[lo].Cursor) {
		lo++
	}
	for q.Before != nil && hi > 0 && !ahead(list[hi-1].Cursor, *q.Before) {
		hi--
	}
	if hi = max(lo, hi); q.FromEnd {
		lo = max(lo, hi-q.Size)
	} else {
		hi = min(hi, lo+q.Size)
	}
	return list[lo:hi], lo > 0, hi < len(list)
}

// openable makes a random question about the complaints behind a figure.
func openable(t *rapid.T, asOf city.Moment) cube.OpenQuestion {
	var all []cube.OpenQuestion
	for _, def := range cube.Catalogue() {
		if def.Opens {
			all = append(all, cube.OpenQuestion{Measure: def.Code})
		}
		for _, part := range def.Parts {
			all = append(all, cube.OpenQuestion{Measure: def.Code, Part: part})
		}
	}
	q := rapid.SampledFrom(all).Draw(t, "figure")
	wide := widely(t, asOf)
	q.Filter, q.Window, q.Basis, q.AsOf, q.Reading = wide.Filter, wide.Window, wide.Basis, wide.AsOf, wide.Reading
	return q
}

// checkPages compares pages of random questions with what Open lists.
func checkPages(t *rapid.T, e *cube.Engine, now city.Moment, complaints int) {
	asOf := city.Moment(0)
	if rapid.Bool().Draw(t, "past") {
		asOf = min(now, anyMoment(t, "asOf"))
	}
	q := cube.PageQuestion{OpenQuestion: openable(t, asOf)}
	q.BySubmission, q.Descending = rapid.Bool().Draw(t, "by submission"), rapid.Bool().Draw(t, "descending")
	if rapid.IntRange(0, 4).Draw(t, "only") == 0 {
		ids := []city.ID{{1, 2, 3}}
		for range rapid.SampledFrom([]int{0, 3, 30, 3 * complaints}).Draw(t, "ids") {
			ids = append(ids, gen(t, smallCity(), rapid.Uint64Range(0, uint64(complaints)+3).Draw(t, "id")).ID)
		}
		q.Only = cube.NewIDs(ids)
	}
	list, all := opened(t, e, q)
	cursor := func(name string) *cube.Cursor {
		if len(list) == 0 || rapid.Bool().Draw(t, name) {
			return nil
		}
		c := list[rapid.IntRange(0, len(list)-1).Draw(t, name+" at")].Cursor
		switch rapid.IntRange(0, 5).Draw(t, name+" beside") {
		case 0:
			c.Key--
		case 1:
			c.ID[15]++
		}
		return &c
	}
	for range 3 {
		q.Size, q.FromEnd = rapid.IntRange(0, 7).Draw(t, "size"), rapid.Bool().Draw(t, "from the end")
		q.After, q.Before = cursor("after"), cursor("before")
		p, err := e.Page(context.Background(), q)
		if err != nil {
			t.Fatal(err)
		}
		want, previous, next := cut(list, q)
		if len(p.Edges) != len(want) || len(want) > 0 && !slices.Equal(p.Edges, want) || p.HasPrevious != previous || p.HasNext != next || p.Total != len(list) {
			t.Fatalf("%+v after %v before %v\nhave %d %v %v %v\nwant %d %v %v %v", q, q.After, q.Before, p.Total, p.HasPrevious, p.HasNext, p.Edges, len(list), previous, next, want)
		}
		if q.Only == nil && !reflect.DeepEqual(p.Freshness, all.Freshness) || p.Window != all.Window {
			t.Fatalf("%+v\nthe page %+v\nthe list %+v", q, p.Freshness, all.Freshness)
		}
	}
}

// TestPages: a page of any figure, order and place is that part of what Open lists,
// however it is found.
func TestPages(t *testing.T) {
	p := smallCity()
	rapid.Check(t, func(t *rapid.T) {
		c := &clock{anyMoment(t, "now")}
		n := rapid.SampledFrom([]int{0, 3, 40, 150}).Draw(t, "complaints")
		shaped := rapid.Bool().Draw(t, "shaped")
		var list []*city.Facts
		for i := range n {
			if f := gen(t, p, uint64(i)); !shaped || cube.Shaped(p, f) {
				list = append(list, f)
			}
		}
		e := load(p, c, list)
		var changes []cube.Change
		for i := range rapid.SampledFrom([]int{0, 5, 30}).Draw(t, "changes") {
			changes = append(changes, cube.Change{Sequence: int64(n + i), RecordedAt: start, Facts: gen(t, p, rapid.Uint64Range(0, 160).Draw(t, "which"))})
		}
		e.Apply(changes)
		checkPages(t, e, c.m, n)
	})
}

// TestPagesOfChunks does the same where complaints fill several chunks, settled and not, some written anew.
func TestPagesOfChunks(t *testing.T) {
	p := smallCity()
	const n = 5000
	list := make([]*city.Facts, n)
	for i := range list {
		list[i] = rapid.Custom(func(t *rapid.T) *city.Facts { return gen(t, p, uint64(i)) }).Example(i)
	}
	c := &clock{start + 60*city.Day}
	e := load(p, c, list)
	var changes []cube.Change
	for i := range 400 {
		changes = append(changes, cube.Change{Sequence: int64(n + i), RecordedAt: start, Facts: rapid.Custom(func(t *rapid.T) *city.Facts { return gen(t, p, uint64(i*11)) }).Example(n + i)})
	}
	e.Apply(changes)
	rapid.Check(t, func(t *rapid.T) { checkPages(t, e, c.m, n) })
}
