package cube

import (
	"fmt"
	"reflect"

	"github.com/tugu-city/tugu/server/city"
)

// CheckRows compares every row with the facts that it was made of: the facts that
// it gives back, what it says of itself, and the place that the index names.
func CheckRows(e *Engine, want map[city.ID]*city.Facts) error {
	s := e.current.Load()
	e.writer.next = s
	defer func() { e.writer.next = nil }()
	seen := 0
	for n, c := range s.chunks.all() {
		live := 0
		for i := range c.rows {
			if c.gone.has(i) {
				continue
			}
			live++
			f := want[c.ids[i]]
			if f == nil {
				return fmt.Errorf("%x is in the engine only", c.ids[i])
			}
			if at, ok := e.writer.index.get(&f.ID, e.writer.id); !ok || at != placeOf(n, i) {
				return fmt.Errorf("the index has %v at %d, it is at %d", f.ID, at, placeOf(n, i))
			}
			if err := checkRow(s.dicts, c, i, f); err != nil {
				return err
			}
		}
		if seen += live; live != c.live {
			return fmt.Errorf("chunk %d says it has %d rows, it has %d", n, c.live, live)
		}
	}
	if seen != len(want) || s.rows != seen {
		return fmt.Errorf("%d rows, said to be %d, want %d", seen, s.rows, len(want))
	}
	return nil
}

func checkRow(d *dicts, c *chunk, i int, f *city.Facts) error {
	var back city.Facts
	c.facts(d, i, &back)
	if got, want := back.Pack(nil), f.Pack(nil); string(got) != string(want) {
		return fmt.Errorf("facts of row %d:\n%+v\nwant:\n%+v", i, back, *f)
	}
	var got, want row
	c.row(d, i, &got)
	want.build(d, f)
	if got, want := d.fates[c.col[colFate].at(i)], want.fate(); got != want {
		return fmt.Errorf("fate of row %d:\n%+v\nwant:\n%+v\nof %+v", i, got, want, *f)
	}
	if err := checkPast(d, &got, f); err != nil {
		return err
	}
	var g, w [1]episode
	if !reflect.DeepEqual(got.episodes(&g), want.episodes(&w)) {
		return fmt.Errorf("episodes of row %d:\n%+v\nwant:\n%+v\nof %+v", i, got.episodes(&g), want.episodes(&w), *f)
	}
	for k := range city.Clock(city.NumClocks) {
		var g, w [1]pending
		if gl, wl := got.pendings(k, &g), want.pendings(k, &w); len(gl)+len(wl) > 0 && !reflect.DeepEqual(gl, wl) {
			return fmt.Errorf("pendings of row %d:\n%+v\nwant:\n%+v\nof %+v", i, gl, wl, *f)
		}
	}
	if want.more != nil && len(want.more.charges) > 1 && !reflect.DeepEqual(got.more.charges, want.more.charges) {
		return fmt.Errorf("charges of row %d:\n%+v\nwant:\n%+v\nof %+v", i, got.more.charges, want.more.charges, *f)
	}
	for _, r := range []*row{&got, &want} {
		r.in, r.at, r.more, r.rest, r.plain = nil, 0, nil, more{}, [city.NumClocks][1]pending{}
	}
	if !reflect.DeepEqual(got, want) {
		return fmt.Errorf("row %d:\n%+v\nwant:\n%+v\nof %+v", i, got, want, *f)
	}
	return nil
}

// RowByRow makes the engine walk every row instead of scanning columns.
func RowByRow(e *Engine) { e.rowByRow = true }

// checkPast compares a row as it stood around each of its moves with what its
// facts up to then say.
func checkPast(d *dicts, r *row, f *city.Facts) error {
	for i := range f.Moves {
		for _, at := range []sec{toSec(f.Moves[i].At) - 1, toSec(f.Moves[i].At)} {
			var got, want row
			next, ok := got.stood(d, r, at)
			if !ok || at < r.t0 {
				continue
			}
			past, _ := f.AsOf(toMoment(at))
			want.build(d, &past)
			if !reflect.DeepEqual(got, want) {
				return fmt.Errorf("as of %d:\n%+v\nwant:\n%+v\nof %+v", at, got, want, *f)
			}
			after := never
			if n := len(past.Moves); n < len(f.Moves) {
				after = toSec(f.Moves[n].At)
			}
			if next != after {
				return fmt.Errorf("as of %d the next move is said to be at %d, it is at %d", at, next, after)
			}
		}
	}
	return nil
}

// ByKey makes the engine find every group by its key, as in tables too large to look up.
func ByKey(e *Engine) { e.byKey = true }

// Shaped reports whether columns hold the complaint: a chunk that holds one of which they
// do not is looked at with more care.
func Shaped(p *city.Profile, f *city.Facts) bool {
	w, d := newDraft(), newDicts(p)
	d.learn(f)
	w.add(d, newCatalog(), f)
	return !w.odd.has(0)
}
