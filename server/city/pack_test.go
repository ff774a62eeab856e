package city_test

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/tugu-city/tugu/server/city"
	"pgregory.net/rapid"
)

func TestPackRoundTrip(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		p := promise(t, drawRule(rt, "response"), drawRule(rt, "resolution"))
		h := city.Header{Source: "S", Channel: rapid.String().Draw(rt, "channel"), Simulated: rapid.Bool().Draw(rt, "simulated"), ResolutionDue: t0 - 5}
		copy(h.ID[:], rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(rt, "id"))
		f, err := city.Derive(p, h, drawEvents(rt))
		if err != nil {
			rt.Fatal(err)
		}
		packed := f.Pack([]byte("before"))
		var got city.Facts
		interned := 0
		if err := got.Unpack(packed[len("before"):], func(b []byte) string { interned++; return string(b) }); err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(f, got, cmpopts.EquateEmpty()); diff != "" {
			rt.Fatal(diff)
		}
		if interned == 0 {
			rt.Fatal("codes were not interned")
		}
		for n := range len(packed) - len("before") {
			if err := got.Unpack(packed[len("before"):len("before")+n], nil); !errors.Is(err, city.ErrPacked) {
				rt.Fatalf("cut after %d bytes: %v", n, err)
			}
		}
		if err := got.Unpack(append(packed[len("before"):], 0), nil); !errors.Is(err, city.ErrPacked) {
			rt.Fatalf("with a byte too many: %v", err)
		}
	})
}

// TestPackIsSmall: a million complaints must fit.
func TestPackIsSmall(t *testing.T) {
	f := derive(t, promise(t, days(3), days(7)), script(t, "0s SUBMITTED ROAD; 1d VERIFIED; 1d ASSIGNED DPUPRPKP; 2d RESPONDED; 5d RESOLVED; 6d RATED 4"))
	if n := len(f.Pack(nil)); n > 110 {
		t.Errorf("an ordinary complaint takes %d bytes", n)
	}
}

func TestUnpackRefusesOtherVersions(t *testing.T) {
	f := derive(t, promise(t, days(3), days(7)), script(t, "0s SUBMITTED"))
	packed := f.Pack(nil)
	packed[0]++
	for _, b := range [][]byte{nil, {}, packed} {
		if err := new(city.Facts).Unpack(b, nil); !errors.Is(err, city.ErrPacked) {
			t.Errorf("%v: %v", b, err)
		}
	}
}

// TestUnpackRefusesCountsPastTheEnd: a length in the bytes is not believed.
func TestUnpackRefusesCountsPastTheEnd(t *testing.T) {
	f := city.Facts{Submitted: t0}
	packed := f.Pack(nil)
	packed = binary.AppendUvarint(packed[:len(packed)-3], 1<<50) // moves, response dues, resolution dues
	if err := new(city.Facts).Unpack(append(packed, 0, 0), nil); !errors.Is(err, city.ErrPacked) {
		t.Error(err)
	}
}

// FuzzUnpack: arbitrary bytes are refused or read, never a panic, and what was
// read survives another round.
func FuzzUnpack(f *testing.F) {
	for _, text := range []string{"0s SUBMITTED", "0s SUBMITTED ROAD; 1d ASSIGNED A; 2d WAITING; 3d CLOSED WITHDRAWN; 4d RATED 3"} {
		facts := derive(f, promise(f, days(3), city.ClockRule{Due: city.DueExact, Days: 7, Pause: true}), script(f, text))
		f.Add(facts.Pack(nil))
	}
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, b []byte) {
		var first, second city.Facts
		if err := first.Unpack(b, nil); err != nil {
			if !errors.Is(err, city.ErrPacked) {
				t.Fatal(err)
			}
			return
		}
		if err := second.Unpack(first.Pack(nil), nil); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(first, second); diff != "" {
			t.Fatal(diff)
		}
		city.Trace(&first)
	})
}
