package snapshot

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

const t0 city.Moment = 1_700_449_200 // 2023-11-20T03:00:00Z

func testProfile() *city.Profile {
	zone := time.FixedZone("WIB", 7*3600)
	item := func(code string) city.Item { return city.Item{Code: code} }
	p := &city.Profile{
		Code: "test", Version: "1", Zone: zone, LowCount: 5, AtRiskWithin: city.Day,
		Pillars:     []city.Pillar{{Item: item("P1")}, {Item: item("P2")}},
		Departments: []city.Department{{Item: item("D1")}, {Item: item("D2")}},
		Categories:  []city.Category{{Item: item("C1"), Pillar: "P1"}, {Item: item("C2"), Pillar: "P2"}},
		Channels:    []city.Item{item("WEB")},
		Sources:     []city.Source{{Item: item("S"), Records: []string{"RESPONDED", "RESOLVED"}}},
		Policies:    []city.Policy{{Code: "P", Response: city.ClockRule{Due: city.DueExact, Days: 3}, Resolution: city.ClockRule{Due: city.DueExact, Days: 7}}},
	}
	p.Calendar.Zone = zone
	p.Index()
	return p
}

func now() time.Time { return (t0 + 60*city.Day).Time() }

// filled returns an engine that holds n complaints.
func filled(t testing.TB, p *city.Profile, n int) *cube.Engine {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 1))
	e := cube.New(p, now)
	l := e.Reset()
	for i := range n {
		at := t0 + city.Moment(i)*city.Hour/60
		h := city.Header{Source: "S", Channel: "WEB"}
		binary.BigEndian.PutUint64(h.ID[:], uint64(i+1))
		events := []city.Event{{ID: 1, Kind: city.Submitted, OccurredAt: at, Category: fmt.Sprintf("C%d", r.IntN(4))}}
		for k := range city.Moment(r.IntN(5)) {
			events = append(events, city.Event{
				ID: int64(k + 2), Kind: []city.Kind{city.Assigned, city.Responded, city.Resolved, city.Reopened}[r.IntN(4)],
				OccurredAt: at + k*city.Day, Department: "D1",
			})
		}
		f, err := city.Derive(p, h, events)
		if err != nil {
			t.Fatal(err)
		}
		l.Add(&f)
	}
	l.Done(cube.Position{Epoch: "e", Sequence: int64(n)}, t0, nil)
	return e
}

var identity = Identity{Program: "program", City: "test", Profile: "1"}

func mark(at cube.Position) (string, error) { return fmt.Sprint("mark of ", at.Sequence), nil }

// saved writes a snapshot of n complaints and returns its path.
func saved(t testing.TB, n int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "snapshot")
	at, err := Save(path, identity, filled(t, testProfile(), n), mark)
	if err != nil || at != (cube.Position{Epoch: "e", Sequence: int64(n)}) {
		t.Fatalf("Save = %v, %v", at, err)
	}
	return path
}

// answers asks an engine about everything.
func answers(t testing.TB, e *cube.Engine) string {
	t.Helper()
	a, err := e.Ask(context.Background(), cube.Question{
		Window: cube.Window{Preset: cube.AllTime},
		Sets:   []cube.Set{{By: []cube.Dimension{cube.Category, cube.Department}, Measures: cube.AllMeasures()}},
	})
	if err != nil {
		t.Fatal(err)
	}
	var s strings.Builder
	fmt.Fprint(&s, a.Freshness)
	for _, r := range a.Tables[0].Rows {
		fmt.Fprint(&s, r.Codes)
		for _, c := range cube.ColumnNames() {
			v, _ := r.Kpis.Column(c)
			fmt.Fprint(&s, " ", v)
		}
	}
	return s.String()
}

// open opens and restores; the engine must be as it was after an error.
func open(t testing.TB, path string) (*cube.Engine, error) {
	t.Helper()
	e := cube.New(testProfile(), now)
	f, err := Open(path, identity)
	if err == nil {
		err = f.Restore(e, nil)
		if closeErr := f.Close(); closeErr != nil {
			t.Error(closeErr)
		}
	}
	if err != nil && e.Len() > 0 {
		t.Errorf("%v, but %d complaints were restored", err, e.Len())
	}
	return e, err
}

func TestSnapshotBringsTheStateBack(t *testing.T) {
	path := saved(t, 5000)
	e, err := open(t, path)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := answers(t, e), answers(t, filled(t, testProfile(), 5000)); got != want {
		t.Errorf("restored:\n%.2000s\nloaded:\n%.2000s", got, want)
	}
	f, err := Open(path, identity)
	if err != nil {
		t.Fatal(err)
	}
	if f.Mark() != "mark of 5000" || f.Complaints() != 5000 || f.Position().Sequence != 5000 {
		t.Errorf("the snapshot says %+v", f.meta)
	}
	if err := f.Close(); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file is readable by others: %v, %v", info.Mode(), err)
	}
	if left, _ := filepath.Glob(path + ".part-*"); len(left) > 0 {
		t.Errorf("left over: %v", left)
	}
}

// wantUnusable fails unless the snapshot is refused for a reason.
func wantUnusable(t *testing.T, path, what string) {
	t.Helper()
	_, err := open(t, path)
	if u := (*Unusable)(nil); !errors.As(err, &u) {
		t.Errorf("%s: %v", what, err)
	}
}

func TestTruncatedSnapshotIsNotUsed(t *testing.T) {
	path := saved(t, 3000)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f, err := Open(path, identity)
	if err != nil {
		t.Fatal(err)
	}
	sizes := []int64{0, 1, 7, 8, 11, 12, 13}
	for _, at := range append(f.offsets, int64(len(whole)-footSize), int64(len(whole)-32), int64(len(whole)-1)) {
		sizes = append(sizes, at-1, at, at+1)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	for _, size := range sizes {
		if size >= int64(len(whole)) {
			continue
		}
		if err := os.WriteFile(path, whole[:size], 0o600); err != nil {
			t.Fatal(err)
		}
		wantUnusable(t, path, fmt.Sprintf("cut to %d of %d bytes", size, len(whole)))
	}
	if err := os.WriteFile(path, append(whole, 0), 0o600); err != nil {
		t.Fatal(err)
	}
	wantUnusable(t, path, "with a byte more")
}

func TestFlippedBitIsFound(t *testing.T) {
	path := saved(t, 8)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range whole {
		whole[i] ^= 1 << (i % 8)
		if err := os.WriteFile(path, whole, 0o600); err != nil {
			t.Fatal(err)
		}
		wantUnusable(t, path, fmt.Sprintf("byte %d of %d flipped", i, len(whole)))
		whole[i] ^= 1 << (i % 8)
	}
}

func TestForeignSnapshotIsNotUsed(t *testing.T) {
	path := saved(t, 10)
	for what, id := range map[string]Identity{
		"another program": {"other", "test", "1"},
		"another city":    {"program", "other", "1"},
		"another profile": {"program", "test", "2"},
	} {
		_, err := Open(path, id)
		if u := (*Unusable)(nil); !errors.As(err, &u) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if _, err := Open(filepath.Join(t.TempDir(), "none"), identity); !Missing(err) {
		t.Errorf("a snapshot that is not there: %v", err)
	}
	if _, err := Open(t.TempDir(), identity); err == nil || Missing(err) {
		t.Errorf("a folder: %v", err)
	}
}

func TestFailedSaveLeavesTheFileAsItWas(t *testing.T) {
	path := saved(t, 10)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	pruned := errors.New("pruned")
	if _, err := Save(path, identity, filled(t, testProfile(), 20), func(cube.Position) (string, error) { return "", pruned }); !errors.Is(err, pruned) {
		t.Errorf("Save = %v", err)
	}
	if after, err := os.ReadFile(path); err != nil || string(after) != string(before) {
		t.Errorf("the file changed, or is gone: %v", err)
	}
	if left, _ := filepath.Glob(path + ".part-*"); len(left) > 0 {
		t.Errorf("left over: %v", left)
	}
	if at, err := Save(path+"2", identity, cube.New(testProfile(), now), mark); err != nil || at != (cube.Position{}) {
		t.Errorf("Save of nothing = %v, %v", at, err)
	}
}

func TestProgramIsNamedByItsBytes(t *testing.T) {
	one, err := Program()
	if err != nil || len(one) != 64 {
		t.Fatalf("Program = %q, %v", one, err)
	}
	if two, err := Program(); two != one || err != nil {
		t.Errorf("Program changed: %q, %v", two, err)
	}
}

// FuzzOpen reads files that no Save wrote.
func FuzzOpen(f *testing.F) {
	whole, err := os.ReadFile(saved(f, 3))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add([]byte(magic))
	path := filepath.Join(f.TempDir(), "fuzz")
	f.Fuzz(func(t *testing.T, b []byte) {
		path := fmt.Sprint(path, os.Getpid())
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if e, err := open(t, path); err == nil && e.Len() != 3 {
			t.Errorf("%d complaints came from nowhere", e.Len())
		}
	})
}
