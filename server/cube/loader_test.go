package cube_test

import (
	"sync"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"pgregory.net/rapid"
)

// manyLives makes n complaints with lives of all kinds, some with codes that the
// profile does not know.
func manyLives(p *city.Profile, n int) []*city.Facts {
	lives := rapid.Custom(func(t *rapid.T) *city.Facts { return gen(t, p, 0) })
	list := make([]*city.Facts, n)
	for i := range list {
		f := *lives.Example(i % 500)
		f.Moves = append([]city.Move(nil), f.Moves...)
		f.ID[0], f.ID[1], f.ID[15] = byte(i), byte(i>>8), byte(i>>16)
		switch i % 97 {
		case 1:
			if len(f.Dues[0]) > 0 { // not as Derive makes them
				f.Dues[0] = append([]city.DueChange(nil), f.Dues[0]...)
				f.Dues[0][0].At--
			}
		case 2:
			f.Policy, f.Calendar, f.Suspect, f.Simulated = "other", "2", true, true
		case 3:
			f.Moves[0].Category = city.NotAssigned
		case 4:
			f.Moves[0].Category, f.Moves[0].District = "NEW"+string(rune('A'+i%26)), "K9"+string(rune('A'+i%26))
		case 5:
			f.Channel = "CHANNEL" + string(rune('A'+i%26))
		}
		list[i] = &f
	}
	return list
}

// TestSharesMakeOneState fills an engine from several goroutines.
func TestSharesMakeOneState(t *testing.T) {
	p := smallCity()
	list := manyLives(p, 7000)
	c := &clock{start + 60*city.Day}
	e := cube.New(p, c.now)
	l := e.Reset()
	const shares = 3
	var wait sync.WaitGroup
	for s := range shares {
		share := l.Share()
		wait.Go(func() {
			for i := s; i < len(list); i += shares {
				share.Add(list[i])
			}
		})
	}
	wait.Wait()
	l.Done(cube.Position{Epoch: "e", Sequence: 7000}, start-100*city.Day, nil)
	want := map[city.ID]*city.Facts{}
	for _, f := range list {
		want[f.ID] = f
	}
	if err := cube.CheckRows(e, want); err != nil {
		t.Fatal(err)
	}
	plain := load(p, c, list)
	if a, b := rowsOf(ask(t, e, whole)), rowsOf(ask(t, plain, whole)); len(a) == 0 || len(a) != len(b) {
		t.Fatalf("%d groups by shares, %d without", len(a), len(b))
	} else {
		for codes := range a {
			if a[codes] != b[codes] {
				t.Errorf("%s:\nby shares %s\nwithout   %s", codes, a[codes], b[codes])
			}
		}
	}
	changes := make([]cube.Change, 0, 500)
	for i := range 500 {
		f := list[i*7]
		f.Moves = f.Moves[:1]
		changes = append(changes, cube.Change{Sequence: int64(7001 + i), RecordedAt: start, Facts: f})
	}
	e.Apply(changes)
	if err := cube.CheckRows(e, want); err != nil {
		t.Fatalf("after changes: %v", err)
	}
}

// rowsOf returns what a single table says, by group: codes unknown to the profile
// are listed in the order in which they were met.
func rowsOf(a *cube.Answer) map[string]string {
	rows := map[string]string{}
	for _, r := range a.Tables[0].Rows {
		key := ""
		for _, c := range r.Codes {
			key += c + "|"
		}
		rows[key] = showKpis(r.Kpis)
	}
	return rows
}
