package intake_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/store"
)

var errCrash = errors.New("crash")

// crashing is a store that dies before or after its n-th write.
type crashing struct {
	*store.Store
	left  int
	after bool
}

func (c *crashing) Receive(ctx context.Context, d store.Delivery) (store.Receipt, error) {
	c.left--
	if c.left < 0 && !c.after {
		return store.Receipt{}, errCrash
	}
	r, err := c.Store.Receive(ctx, d)
	if c.left < 0 && err == nil {
		err = errCrash
	}
	return r, err
}

// TestACrashAtAnyPointResumesToTheSameResult interrupts imports of every format
// before and after each of their writes, and compares what an import that goes on
// leaves with what an uninterrupted one does: complaints, events, days, report.
func TestACrashAtAnyPointResumesToTheSameResult(t *testing.T) {
	p := load(t, "malang")
	var rows [][]string
	for i := range 23 {
		status := "Selesai"
		if i%7 == 3 {
			status = "Entahlah"
		}
		rows = append(rows, lapor(fmt.Sprintf("L%d", i%19), "3 Mei 2025", "08:00:00", "", "Website", "", status, "Klojen", ""))
	}
	csvFile := asCSV(t, rows)
	// A quote that falls back leaves lines to be read again in the scanner.
	csvFile = append(csvFile, []byte("\"open,\nnever closed\n")...)
	csvFile = append(csvFile, asCSV(t, rows[:5])[bytes.IndexByte(csvFile, '\n')+1:]...)
	for name, file := range map[string][]byte{"a.csv": csvFile, "a.xlsx": asXLSX(t, rows), "a.jsonl": asJSON(rows, "", "\n", ""), "a.json": asJSON(rows, "[", ",", "]")} {
		t.Run(name, func(t *testing.T) {
			clock := time.Date(2026, 6, 1, 3, 0, 0, 0, time.UTC)
			run := func(sink intake.Sink, restart bool) (intake.Report, error) {
				o := intake.Options{Profile: p.Profile, Source: "SP4N_EXPORT", Sink: sink, Batch: 4, Now: func() time.Time { return clock }, Log: quiet(), Size: int64(len(file)), Restart: restart}
				return intake.Import(t.Context(), o, bytes.NewReader(file), name)
			}
			whole := clocked(t, p.Profile, &clock)
			want, err := run(whole, false)
			if err != nil {
				t.Fatal(err)
			}
			for crash := range 8 {
				for _, after := range []bool{false, true} {
					s := clocked(t, p.Profile, &clock)
					_, err := run(&crashing{s, crash, after}, false)
					if err == nil {
						continue // fewer writes than that
					}
					if !errors.Is(err, errCrash) {
						t.Fatal(err)
					}
					got, err := run(s, false)
					if err != nil {
						t.Fatalf("crash %d after=%v: %v", crash, after, err)
					}
					// After the last write the file is taken whole: another import is a new one,
					// which the days count and which changes nothing else.
					complete := after && got.Resumed == 0
					got.Resumed, got.Elapsed, want.Elapsed = 0, 0, 0
					// Repeats are noticed within one run only; the ids before the crash are forgotten.
					got.RepeatedSame, got.RepeatedDiffering = want.RepeatedSame, want.RepeatedDiffering
					if diff := cmp.Diff(want, got); diff != "" && !complete {
						t.Errorf("crash %d after=%v: report (-whole +resumed):\n%s", crash, after, diff)
					}
					if diff := cmp.Diff(contents(t, whole, !complete), contents(t, s, !complete)); diff != "" {
						t.Errorf("crash %d after=%v (-whole +resumed):\n%s", crash, after, diff)
					}
				}
			}
		})
	}
}

func asJSON(rows [][]string, before, between, after string) []byte {
	var objects []string
	for _, r := range rows {
		var fields []string
		for i, v := range r {
			fields = append(fields, fmt.Sprintf("%q:%q", laporHeader[i], v))
		}
		objects = append(objects, "{"+strings.Join(fields, ",")+"}")
	}
	return []byte(before + strings.Join(objects, between) + after)
}

// contents is what a store holds, without random ids.
func contents(t *testing.T, s *store.Store, days bool) (all []string) {
	t.Helper()
	var lines []string
	for _, q := range []string{
		"SELECT external_id || ' ' || hash || ' ' || status || ' ' || row_id FROM complaint ORDER BY row_id",
		"SELECT id || ' ' || complaint || ' ' || kind || ' ' || occurred_at || ' ' || coalesce(retracts, 0) FROM complaint_event ORDER BY id",
		"SELECT source || ' ' || day || ' ' || received || ' ' || added || ' ' || changed || ' ' || unchanged || ' ' || waiting || ' ' || repeated FROM intake_day ORDER BY 1",
		"SELECT line || ' ' || reason || ' ' || digest FROM set_aside ORDER BY line",
		"SELECT source || name FROM intake_cursor",
	} {
		if !days && strings.Contains(q, "intake_day") {
			continue
		}
		if err := s.DB().NewRaw(q).Scan(t.Context(), &lines); err != nil {
			t.Fatal(err)
		}
		all = append(all, lines...)
		lines = nil
	}
	return all
}

// TestAnotherFileIsNotResumed refuses to go on in a file that differs before the
// place where the import stood.
func TestAnotherFileIsNotResumed(t *testing.T) {
	p := load(t, "malang")
	clock := time.Date(2026, 6, 1, 3, 0, 0, 0, time.UTC)
	s := clocked(t, p.Profile, &clock)
	var rows [][]string
	for i := range 2000 { // beyond the beginning by which files are told apart
		rows = append(rows, lapor(fmt.Sprintf("L%04d", i), "3 Mei 2025", "08:00:00", "", "Website", "", "Selesai", "Klojen", ""))
	}
	file := asCSV(t, rows)
	other := bytes.Replace(file, []byte("L0900"), []byte("X0900"), 1)
	run := func(sink intake.Sink, file []byte, restart bool) error {
		o := intake.Options{Profile: p.Profile, Source: "SP4N_EXPORT", Sink: sink, Batch: 500, Now: now, Log: quiet(), Size: int64(len(file)), Restart: restart}
		_, err := intake.Import(t.Context(), o, bytes.NewReader(file), "a.csv")
		return err
	}
	if err := run(&crashing{s, 2, false}, file, false); !errors.Is(err, errCrash) {
		t.Fatal(err)
	}
	if err := run(s, other, false); city.CodeOf(err) != city.CodeConflict || !strings.Contains(err.Error(), "--restart") {
		t.Errorf("error %v", err)
	}
	if err := run(s, other, true); err != nil {
		t.Error(err)
	}
}

// TestHostileFiles hands in files that are too large, broken or made to hurt.
func TestHostileFiles(t *testing.T) {
	p := load(t, "malang")
	good := string(asJSON([][]string{lapor("L1", "3 Mei 2025", "08:00", "", "Website", "", "Selesai", "Klojen", "")}, "", "\n", ""))
	long := `{"Tracking ID":"` + strings.Repeat("x", 5<<20) + `"}`
	for _, c := range []struct {
		name, text, code string
		taken, aside     int
	}{
		{"long line", good + "\n" + long + "\n" + strings.ReplaceAll(good, "L1", "L2"), "", 2, 1},
		{"broken line", good + "\n{\"Tracking ID\":\n" + strings.ReplaceAll(good, "L1", "L2"), "", 2, 1},
		{"an object over several lines", "{\n  \"a\": 1\n}\n", "INVALID", 0, 0},
		{"latin-1", good + "\n{\"a\":\"\xe9\"}", "", 1, 1},
		{"array that ends", "[" + good + ",", "INVALID", 1, 0},
		{"array with a mistake", "[" + good + ",{]", "INVALID", 1, 0},
		{"array of no objects", "[" + good + ",7,null]", "", 1, 2},
		{"long element", "[" + good + ",\"" + strings.Repeat("x", 9<<20) + "\"]", "TOO_LARGE", 1, 0},
		{"entities", "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\">]><a><b><c>&y;</c></b></a>", "INVALID", 0, 0},
		{"external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a><b><c>&x;</c></b></a>", "INVALID", 0, 0},
		{"deep XML", "<a>" + strings.Repeat("<b>", 100) + strings.Repeat("</b>", 100) + "</a>", "INVALID", 0, 0},
		{"cut XML", "<a><b><c>1</c>", "INVALID", 0, 0},
		{"no workbook", "PK\x03\x04nothing", "INVALID", 0, 0},
	} {
		sink := &memory{}
		o := intake.Options{Profile: p.Profile, Source: "SP4N_EXPORT", Sink: sink, Now: now, Log: quiet()}
		r, err := intake.Import(t.Context(), o, strings.NewReader(c.text), "f")
		if string(city.CodeOf(err)) != c.code || (err != nil) != (c.code != "") {
			t.Errorf("%s: error %v, want %q", c.name, err, c.code)
		}
		if len(sink.records) != c.taken || r.SetAside != c.aside || len(sink.aside) != c.aside {
			t.Errorf("%s: %d taken, %d set aside, want %d and %d", c.name, len(sink.records), r.SetAside, c.taken, c.aside)
		}
		balanced(t, r)
	}
}
