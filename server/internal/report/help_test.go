package report_test

import (
	"encoding/binary"
	"io"
	"log/slog"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/intake/simulate"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/report"
)

// malang returns the bundled profile.
func malang(t testing.TB) *city.Profile {
	t.Helper()
	p, err := profile.Load("malang")
	if err != nil {
		t.Fatal(err)
	}
	return p.Profile
}

// noon is a moment of the city from which the tests look back.
func noon(p *city.Profile) time.Time { return time.Date(2026, 11, 24, 12, 0, 0, 0, p.Zone) }

// maker returns a maker over n simulated complaints of the half year before noon, as of now.
func maker(t testing.TB, p *city.Profile, n int, now func() time.Time) *report.Maker {
	t.Helper()
	e := cube.New(p, now)
	l := e.Reset()
	end := noon(p)
	for i, rec := range simulate.History(p, 7, end.AddDate(0, -6, 0), end, n) {
		var id city.ID
		binary.BigEndian.PutUint64(id[:], uint64(i+1))
		rec.Header.ID = id
		for k := range rec.Events {
			rec.Events[k].ID = int64(i*100 + k + 1)
		}
		facts, err := city.Derive(p, rec.Header, rec.Events)
		if err != nil {
			t.Fatal(err)
		}
		l.Add(&facts)
	}
	l.Done(cube.Position{Epoch: "e", Sequence: int64(n)}, city.At(end), nil)
	return &report.Maker{Profile: p, Figures: e, Now: now}
}

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }
