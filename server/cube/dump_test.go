package cube_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// dump returns the blocks of an engine.
func dump(t testing.TB, e *cube.Engine) [][]byte {
	t.Helper()
	var blocks [][]byte
	if _, err := e.Dump(func(b []byte) error { blocks = append(blocks, slices.Clone(b)); return nil }); err != nil {
		t.Fatal(err)
	}
	return blocks
}

// restore puts blocks into an engine.
func restore(e *cube.Engine, blocks [][]byte, sources map[string]city.Moment) error {
	r, err := e.Restore(blocks[0])
	if err != nil {
		return err
	}
	r.Chunks(len(blocks) - 1)
	for i, b := range blocks[1:] {
		if err := r.Chunk(i, b); err != nil {
			return fmt.Errorf("chunk %d: %w", i, err)
		}
	}
	return r.Done(sources)
}

// whole is the question about everything.
var whole = cube.Question{
	Window: cube.Window{Preset: cube.AllTime},
	Sets:   []cube.Set{{By: []cube.Dimension{cube.Department, cube.Category, cube.Kecamatan}, Measures: cube.AllMeasures()}},
}

// sameAnswers compares what two engines say, now and at an earlier moment.
func sameAnswers(t *testing.T, got, want *cube.Engine) {
	t.Helper()
	for _, asOf := range []city.Moment{0, start + 10*city.Day} {
		q := whole
		q.AsOf = asOf
		a, b := ask(t, got, q), ask(t, want, q)
		if x, y := rowsOf(a), rowsOf(b); fmt.Sprint(x) != fmt.Sprint(y) || len(x) == 0 {
			t.Errorf("as of %d: %.2000v\nwant %.2000v", asOf, x, y)
		}
		if fmt.Sprint(a.Freshness) != fmt.Sprint(b.Freshness) {
			t.Errorf("freshness %+v, want %+v", a.Freshness, b.Freshness)
		}
	}
}

// TestDumpComesBackWhole dumps and restores an engine as it was loaded, and again
// after changes, which leave drafts and rows that were written anew.
func TestDumpComesBackWhole(t *testing.T) {
	p := smallCity()
	list := manyLives(p, 9000)
	c := &clock{start + 60*city.Day}
	e := load(p, c, list[:7000])
	back := cube.New(p, c.now)
	if err := restore(back, dump(t, e), nil); err != nil {
		t.Fatal(err)
	}
	if err := cube.SameChunks(e, back); err != nil {
		t.Fatal(err)
	}
	sameAnswers(t, back, e)

	want := map[city.ID]*city.Facts{}
	var changes []cube.Change
	change := func(f *city.Facts) {
		changes = append(changes, cube.Change{Sequence: int64(7001 + len(changes)), RecordedAt: start, Facts: f})
	}
	for i, f := range list {
		if want[f.ID] = f; i >= 7000 || i%3 == 0 || i < 3000 {
			f.Moves = f.Moves[:1+i%len(f.Moves)]
			change(f)
		}
	}
	e.Apply(changes[:len(changes)/2])
	half := dump(t, e)
	e.Apply(changes[len(changes)/2:])
	for name, later := range map[string][]cube.Change{"at the end": nil, "with changes after it": changes[len(changes)/2:]} {
		again := cube.New(p, c.now)
		blocks := half
		if later == nil {
			blocks = dump(t, e)
		}
		if err := restore(again, blocks, map[string]city.Moment{"S1": start, "S2": start}); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		again.Apply(later)
		if err := cube.CheckRows(again, want); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		sameAnswers(t, again, e)
	}
}

func TestForeignDumpIsRefused(t *testing.T) {
	p := smallCity()
	c := &clock{start + 60*city.Day}
	blocks := dump(t, load(p, c, manyLives(p, 100)))
	other := smallCity()
	other.Departments[0].Code = "D9"
	other.Index()
	if err := restore(cube.New(other, c.now), blocks, nil); !errors.Is(err, cube.ErrDump) {
		t.Errorf("a dump of another profile: %v", err)
	}
	if err := restore(cube.New(p, c.now), blocks[:1], nil); !errors.Is(err, cube.ErrDump) {
		t.Errorf("a dump without its chunks: %v", err)
	}
	for n, b := range blocks {
		for _, size := range []int{0, 1, len(b) / 3, len(b) - 1} {
			cut := slices.Clone(blocks)
			cut[n] = b[:size]
			if err := restore(cube.New(p, c.now), cut, nil); !errors.Is(err, cube.ErrDump) {
				t.Errorf("block %d cut at %d: %v", n, size, err)
			}
		}
	}
}

// FuzzRestore reads blocks that no dump wrote: they are refused or taken, and
// nothing is read beyond them.
func FuzzRestore(f *testing.F) {
	p := smallCity()
	c := &clock{start + 60*city.Day}
	blocks := dump(f, load(p, c, manyLives(p, 8)))
	f.Add(blocks[0], blocks[1])
	f.Fuzz(func(t *testing.T, head, chunk []byte) {
		e := cube.New(p, c.now)
		for _, blocks := range [][][]byte{{head, chunk}, {blocks[0], chunk}, {head, blocks[1]}} {
			if err := restore(e, blocks, nil); err != nil && !errors.Is(err, cube.ErrDump) {
				t.Error(err)
			}
		}
	})
}
