package recount_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/recount"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestDiff(t *testing.T) {
	half, almost := 0.5, 0.5+1e-12
	row := func(code string, k cube.Kpis) cube.Table {
		return cube.Table{Rows: []cube.Row{{Codes: []string{code}, Kpis: &k}}}
	}
	set := []cube.Set{{By: []cube.Dimension{cube.Pillar}, Measures: cube.Measures(cube.Received, cube.Open, cube.ResponseOnTime)}}
	base := cube.Kpis{Received: 1, ResponseOnTime: cube.Compliance{Met: 1, Breached: 1, Rate: &half}}
	tests := map[string]struct {
		engine, again cube.Table
		want          []string
	}{
		"equal":                  {row("LIVING", base), row("LIVING", base), nil},
		"equal to 1e-9":          {row("LIVING", base), row("LIVING", cube.Kpis{Received: 1, ResponseOnTime: cube.Compliance{Met: 1, Breached: 1, Rate: &almost}}), nil},
		"not asked for":          {row("LIVING", base), row("LIVING", cube.Kpis{Received: 1, Ended: 9, ResponseOnTime: base.ResponseOnTime}), nil},
		"a group of zeros":       {row("LIVING", cube.Kpis{ResponseOnTime: cube.Compliance{LowCount: true}}), cube.Table{}, nil},
		"a count":                {row("LIVING", base), row("LIVING", cube.Kpis{Received: 2, ResponseOnTime: base.ResponseOnTime}), []string{"PILLAR=LIVING: received: engine 1, recount 2"}},
		"a group that is absent": {cube.Table{}, row("LIVING", cube.Kpis{Open: 3}), []string{"PILLAR=LIVING: open: engine 0, recount 3"}},
		"a rate without cases": {
			row("LIVING", base), row("LIVING", cube.Kpis{Received: 1, ResponseOnTime: cube.Compliance{Met: 1, Breached: 1}}),
			[]string{"PILLAR=LIVING: responseOnTime.rate: engine 0.5, recount null"},
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := recount.Diff([]cube.Table{test.engine}, []cube.Table{test.again}, set)
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestWindows(t *testing.T) {
	p := &city.Profile{Zone: time.UTC}
	tests := map[string]struct {
		window   cube.Window
		compare  cube.Comparison
		asOf     string
		want     string // from, to and previous from, to, first seconds
		wantAsOf string
	}{
		"a running month against the same part of the one before": {
			cube.Window{Preset: cube.ThisMonth},
			cube.PreviousPeriod, "2024-03-31T10:00:00Z",
			"2024-03-01 2024-04-01 2024-02-01 2024-03-01", "2024-02-29T10:00:00Z",
		},
		"a complete month given by dates against the month before": {
			cube.Window{From: "2024-04-01", To: "2024-04-30"},
			cube.PreviousPeriod, "2024-05-15T10:00:00Z",
			"2024-04-01 2024-05-01 2024-03-01 2024-04-01", "2024-04-15T10:00:00Z",
		},
		"other dates against as many before": {
			cube.Window{From: "2024-04-02", To: "2024-04-30"},
			cube.PreviousPeriod, "2024-05-15T10:00:00Z",
			"2024-04-02 2024-05-01 2024-03-04 2024-04-02", "2024-04-16T10:00:00Z",
		},
		"a year earlier, 29 February is the 28th": {
			cube.Window{From: "2024-02-29", To: "2024-02-29"},
			cube.YearEarlier, "2024-02-29T10:00:00Z",
			"2024-02-29 2024-03-01 2023-02-28 2023-03-01", "2023-02-28T10:00:00Z",
		},
		"a year earlier, the 28th stays whole": {
			cube.Window{From: "2024-02-26", To: "2024-02-28"},
			cube.YearEarlier, "2024-03-05T10:00:00Z",
			"2024-02-26 2024-02-29 2023-02-26 2023-03-01", "2023-03-05T10:00:00Z",
		},
		"a year earlier, a whole February stays whole": {
			cube.Window{Preset: cube.LastMonth},
			cube.YearEarlier, "2025-03-05T10:00:00Z",
			"2025-02-01 2025-03-01 2024-02-01 2024-03-01", "2024-03-05T10:00:00Z",
		},
		"a week begins on Monday": {
			cube.Window{Preset: cube.ThisWeek}, cube.PreviousPeriod, "2024-03-03T10:00:00Z", // a Sunday
			"2024-02-26 2024-03-04 2024-02-19 2024-02-26", "2024-02-25T10:00:00Z",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			at, err := time.Parse(time.RFC3339, test.asOf)
			if err != nil {
				t.Fatal(err)
			}
			q := cube.Question{Window: test.window, Compare: test.compare}
			main, previous, pastAsOf, err := recount.Windows(p, city.At(at), q)
			if err != nil || previous == nil {
				t.Fatalf("previous %v, error %v", previous, err)
			}
			var dates []string
			for _, m := range []city.Moment{main.From, main.To, previous.From, previous.To} {
				dates = append(dates, m.Time().Format(time.DateOnly))
			}
			if got := strings.Join(dates, " "); got != test.want {
				t.Errorf("windows %s, want %s", got, test.want)
			}
			if got := pastAsOf.Time().Format(time.RFC3339); got != test.wantAsOf {
				t.Errorf("asOf of the compared window %s, want %s", got, test.wantAsOf)
			}
		})
	}
}

// TestAskLeavesTheConnectionGuarded holds that a store's reading connections
// refuse to write again after a recount, and that it leaves nothing behind.
func TestAskLeavesTheConnectionGuarded(t *testing.T) {
	dsn := storetest.SQLite(t)
	if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: handProfile()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	s.DB().SetMaxOpenConns(1)
	q := cube.Question{Sets: []cube.Set{{Measures: cube.AllMeasures()}}, Window: cube.Window{Preset: cube.AllTime}}
	if _, err := recount.Ask(t.Context(), s.DB(), handProfile(), 5, q); err != nil {
		t.Fatal(err)
	}
	if _, err := s.DB().ExecContext(t.Context(), "DELETE FROM complaint"); err == nil {
		t.Error("a reading connection writes after a recount")
	}
	var left int
	if err := s.DB().QueryRowContext(t.Context(), "SELECT count(*) FROM sqlite_temp_master").Scan(&left); err != nil || left != 0 {
		t.Errorf("%d temporary tables are left, error %v", left, err)
	}
}
