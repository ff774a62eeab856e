package report_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/tugu-city/tugu/server/internal/report"
)

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// months are the files of the months' recaps, as a folder lists them.
func months(list ...string) []string {
	var out []string
	for _, name := range list {
		for _, suffix := range []string{"-definisi.csv", "-en-definisi.csv", "-en.csv", "-en.xlsx", ".csv", ".xlsx"} {
			out = append(out, "rekap-malang-"+name+suffix)
		}
	}
	return out
}

// TestIssueOnce: the recap of the ended month is written some hours after its end, as of its last second, and never
// written again.
func TestIssueOnce(t *testing.T) {
	p := malang(t)
	now := time.Date(2026, 11, 1, 5, 59, 59, 0, p.Zone)
	dir := t.TempDir()
	s := &report.Schedule{Maker: maker(t, p, 500, func() time.Time { return now }), Dir: dir, After: 6 * time.Hour, Log: quiet()}
	issue := func(want ...string) {
		t.Helper()
		if err := s.Issue(t.Context(), now); err != nil {
			t.Fatal(err)
		}
		if got := names(t, dir); !slices.Equal(got, months(want...)) {
			t.Errorf("at %s: %v, want %v", now, got, want)
		}
	}
	issue("2026-09")
	now = now.Add(time.Second)
	issue("2026-09", "2026-10")
	file := filepath.Join(dir, "rekap-malang-2026-10.csv")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"2026-10-01T00:00:00+07:00", "2026-11-01T00:00:00+07:00", "2026-10-31T23:59:59+07:00"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the recap does not say %s", want)
		}
	}
	if err := os.WriteFile(file, []byte("signed"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "rekap-malang-2026-10.xlsx")); err != nil {
		t.Fatal(err)
	}
	now = now.AddDate(0, 0, 10)
	issue("2026-09", "2026-10")
	if text, err := os.ReadFile(file); err != nil || string(text) != "signed" {
		t.Errorf("a recap that was there was written again: %v", err)
	}
	s.Dir = filepath.Join(dir, "nowhere")
	if err := s.Issue(t.Context(), now); err == nil {
		t.Error("a folder that is missing is no error")
	}
}

// TestRunThroughTheYear: with a clock of its own, the schedule writes each month as it ends.
func TestRunThroughTheYear(t *testing.T) {
	p := malang(t)
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		first := time.Date(2026, 10, 15, 12, 0, 0, 0, p.Zone)
		m := maker(t, p, 100, func() time.Time { return first.Add(time.Since(began)) })
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan struct{})
		var leads atomic.Bool
		s := &report.Schedule{Maker: m, Dir: dir, After: time.Hour, Leads: leads.Load, Log: quiet()}
		go func() { defer close(done); s.Run(ctx) }()
		at := func(moment time.Time, want ...string) {
			t.Helper()
			time.Sleep(moment.Sub(m.Now())) // the bubble's clock: no time passes outside
			synctest.Wait()
			if got := names(t, dir); !slices.Equal(got, months(want...)) {
				t.Errorf("at %s: %v, want %v", moment, got, want)
			}
		}
		at(first.Add(time.Second)) // another process is to write them
		leads.Store(true)
		at(first.Add(10*time.Second), "2026-09")
		at(time.Date(2026, 11, 1, 0, 59, 59, 0, p.Zone), "2026-09")
		at(time.Date(2026, 11, 1, 1, 0, 1, 0, p.Zone), "2026-09", "2026-10")
		at(time.Date(2027, 1, 1, 1, 0, 1, 0, p.Zone), "2026-09", "2026-10", "2026-11", "2026-12")
		stop()
		<-done
	})
}
