package store

import (
	"encoding/binary"
	"errors"
	"reflect"
	"sync"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// shares returns n yields and what they were given.
func shares(n int) ([]func(*city.Facts) error, []map[city.ID]city.Facts) {
	yields, got := make([]func(*city.Facts) error, n), make([]map[city.ID]city.Facts, n)
	for i := range yields {
		got[i] = map[city.ID]city.Facts{}
		yields[i] = func(f *city.Facts) error {
			got[i][f.ID] = own(f)
			return nil
		}
	}
	return yields, got
}

func TestLoadInSharesYieldsEachComplaintOnce(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.loadRun = 4
		var records []Record
		for n := range 30 {
			records = append(records, record(n, assigned(t0+city.Hour, "DPUPR"), at(city.Resolved, t0+city.Day)))
		}
		f.mustImport(t, records...)
		if _, err := f.write.ExecContext(t.Context(), "UPDATE complaint SET facts = ? WHERE row_id IN (3, 17)", []byte{99}); err != nil {
			t.Fatal(err)
		}
		want, wantPos, wantAt, err := load(t.Context(), f.Store)
		if err != nil || len(want) != 30 {
			t.Fatalf("%d complaints, %v", len(want), err)
		}
		yields, got := shares(3)
		pos, recordedAt, err := f.Load(t.Context(), yields...)
		if err != nil || pos != wantPos || recordedAt != wantAt {
			t.Fatalf("Load = %v, %v, %v; want %v, %v", pos, recordedAt, err, wantPos, wantAt)
		}
		all := map[city.ID]city.Facts{}
		for _, share := range got {
			for id, facts := range share {
				if _, twice := all[id]; twice {
					t.Errorf("complaint %x is in two shares", id)
				}
				all[id] = facts
			}
		}
		if !reflect.DeepEqual(all, want) {
			t.Errorf("shares hold %d complaints that differ from the %d of a plain load", len(all), len(want))
		}
	})
}

func TestLoadEndsWithTheErrorOfAnyShare(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.loadRun = 2
		var records []Record
		for n := range 20 {
			records = append(records, record(n))
		}
		f.mustImport(t, records...)
		enough := errors.New("enough")
		refuse := func(*city.Facts) error { return enough }
		if _, _, err := f.Load(t.Context(), refuse, refuse, refuse); !errors.Is(err, enough) {
			t.Errorf("Load = %v", err)
		}
		if all, _, _, err := load(t.Context(), f.Store); err != nil || len(all) != 20 {
			t.Errorf("afterwards a load finds %d complaints, %v", len(all), err)
		}
	})
}

// TestLoadInSharesSeesOneState loads while complaints are written, one a change:
// what is loaded must be exactly what the position says.
func TestLoadInSharesSeesOneState(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.loadRun = 8
		var wait sync.WaitGroup
		quit := make(chan struct{})
		wait.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-quit:
					return
				default:
				}
				if _, err := f.Import(t.Context(), []Record{record(n)}); err != nil {
					t.Error(err)
					return
				}
			}
		})
		last := int64(0)
		for last < 100 && !t.Failed() {
			yields, got := shares(3)
			pos, _, err := f.Load(t.Context(), yields...)
			if err != nil {
				t.Error(err)
				break
			}
			n := 0
			for _, share := range got {
				n += len(share)
			}
			if int64(n) != pos.Sequence {
				t.Errorf("%d complaints were loaded at sequence %d", n, pos.Sequence)
				break
			}
			last = pos.Sequence
		}
		close(quit)
		wait.Wait()
	})
}

// copied is what a binary COPY of the facts sends.
func copied(facts ...[]byte) []byte {
	b := append([]byte(copyHeader), 0, 0, 0, 0, 0, 0, 0, 0)
	for _, f := range facts {
		b = append(b, 0, 1)
		b = append(binary.BigEndian.AppendUint32(b, uint32(len(f))), f...)
	}
	return append(b, 0xff, 0xff)
}

func TestCopyIsReadInPiecesOfAnySize(t *testing.T) {
	var want []city.Moment
	var packed [][]byte
	for i := range 5 {
		f := city.Facts{Submitted: t0 + city.Moment(i), Source: "SAMBAT", Moves: []city.Move{{At: t0, Kind: city.Submitted}}}
		want = append(want, f.Submitted)
		packed = append(packed, f.Pack(nil))
	}
	b := copied(append(packed, []byte("another version"))...)
	for size := 1; size <= len(b); size++ {
		var got []city.Moment
		r := &copyReader{unpacking: newUnpacking(func(f *city.Facts) error {
			got = append(got, f.Submitted)
			return nil
		})}
		r.begin()
		for rest := b; len(rest) > 0; rest = rest[min(size, len(rest)):] {
			if _, err := r.Write(rest[:min(size, len(rest))]); err != nil {
				t.Fatalf("pieces of %d bytes: %v", size, err)
			}
		}
		if !reflect.DeepEqual(got, want) || !r.stale {
			t.Fatalf("pieces of %d bytes: %v, another version seen: %t", size, got, r.stale)
		}
	}
}

// FuzzCopy feeds what no database sends.
func FuzzCopy(f *testing.F) {
	f.Add(copied([]byte{1}), 3)
	f.Add([]byte("PGCOPY\n"), 1)
	f.Fuzz(func(_ *testing.T, b []byte, size int) {
		r := &copyReader{unpacking: newUnpacking(func(*city.Facts) error { return nil })}
		r.begin()
		size = min(max(size, 1), len(b)+1)
		for ; len(b) > 0; b = b[min(size, len(b)):] {
			if _, err := r.Write(b[:min(size, len(b))]); err != nil {
				return
			}
		}
	})
}
