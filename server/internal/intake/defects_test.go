package intake_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
)

// testdata/defects.csv is made up: it holds every defect once, and the id of each
// record names it.

func TestEveryDefectHasItsOutcome(t *testing.T) {
	p := load(t, "baltimore")
	s := openStore(t, p.Profile)
	var rejects bytes.Buffer
	o := baltimore(p, s)
	o.Rejects = &rejects
	r, err := intake.Import(context.Background(), o, open(t, "testdata/defects.csv"), "defects.csv")
	if err != nil {
		t.Fatal(err)
	}
	balanced(t, r)

	long := "long-id-" + strings.Repeat("x", 500)
	want := map[string]string{ // reason and the line of each record set aside
		"too-few-fields": "FIELD_COUNT 29", "too-many-fields": "FIELD_COUNT 30", "bare-quote": "QUOTES 31", "text-after-quote": "QUOTES 32",
		"quote-never-closed": "QUOTES 33", "unknown-status": "UNKNOWN_STATUS 35", "no-status": "UNKNOWN_STATUS 36",
		"status-without-moment": "STATUS_WITHOUT_MOMENT 37", "unknown-channel": "UNKNOWN_CHANNEL 38", "unknown-department": "UNKNOWN_DEPARTMENT 39",
		"no-submission": "NO_SUBMISSION 40", "day-32": "UNREADABLE_MOMENT 41", "day-first": "UNREADABLE_MOMENT 42", "year-1900": "IMPOSSIBLE_MOMENT 43",
		"year-0001": "IMPOSSIBLE_MOMENT 44", "year-9999": "IMPOSSIBLE_MOMENT 45", "": "NO_ID 46", "'=cmd()|formula": "UNKNOWN_STATUS 47",
		"latin-1": "ENCODING 48", "nul-byte": "NUL_BYTE 49", long: "REFUSED 50",
	}
	got := map[string]string{}
	rows, err := csv.NewReader(bytes.NewReader(rejects.Bytes())).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows[1:] {
		id, _, _ := strings.Cut(row[7], ",") // the raw record begins with the id
		got[id] = row[5] + " " + row[0]
		for i, cell := range row {
			if !utf8.ValidString(cell) || strings.ContainsRune(cell, 0) || cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
				t.Errorf("reject of line %s: cell %d is not harmless: %q", row[0], i, cell)
			}
		}
		if row[6] == "" {
			t.Errorf("reject of line %s has no message", row[0])
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("set aside, want (-) and got (+):\n%s", d)
	}
	if r.SetAside != len(want) {
		t.Errorf("set aside %d, want %d", r.SetAside, len(want))
	}

	suspicions := map[string]int{}
	for _, c := range r.Suspicions {
		suspicions[c.Code] = c.Records
	}
	// due-before-submission is also late, closed-before-opened also suspect, and so on:
	// each code counts its own record only.
	if d := cmp.Diff(map[string]int{
		"OUTSIDE_CITY": 1, "WHOLE_DEGREES": 1, "BAD_COORDINATES": 1, "NO_DISTRICT": 1, "UNKNOWN_DISTRICT": 1, "NO_CATEGORY": 1, "UNKNOWN_CATEGORY": 1,
		"ENDED_AT_ONCE": 1, "EVENT_BEFORE_SUBMISSION": 1, "DUE_BEFORE_SUBMISSION": 1, "FUTURE_MOMENT": 1, "AMBIGUOUS_TIME": 1, "SKIPPED_TIME": 1, "OPEN_AFTER_END": 1,
	}, suspicions); d != "" {
		t.Errorf("suspicious, want (-) and got (+):\n%s", d)
	}
	if r.RepeatedSame != 1 || r.RepeatedDiffering != 1 || r.Changed != 1 || r.Unchanged != 1 {
		t.Errorf("repeated: same %d, differing %d; changed %d, unchanged %d; want 1 each", r.RepeatedSame, r.RepeatedDiffering, r.Changed, r.Unchanged)
	}

	for id, want := range map[string]string{
		"sound":                 "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 175500",
		"sound-quoted":          "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 175500",
		"open":                  "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE",
		"started":               "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, STARTED 175501",
		"duplicate-open":        "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, DUPLICATE 175501",
		"transferred":           "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, REJECTED 175500",
		"no-department":         "SUBMITTED 0, RESOLVED 175500",
		"ended-at-once":         "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 0",
		"closed-before-opened":  "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 0",
		"hour-twice":            "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 9000", // 01:30 summer time to 03:00 winter time
		"hour-skipped":          "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 1800", // 03:30 to 04:00
		"open-with-end":         "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, CLOSED 175500, REOPENED 254700",
		"twice-differing":       "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 261900",
		"after-the-open-quote":  "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 175500",
		"last-without-line-end": "SUBMITTED 0, ASSIGNED 0 SOLID-WASTE, RESOLVED 175500",
	} {
		c, err := s.ByReference(context.Background(), "BALTIMORE_311", id)
		if err != nil {
			t.Errorf("%s: %v", id, err)
			continue
		}
		var moves []string
		for _, m := range c.Facts.Moves {
			moves = append(moves, strings.TrimSpace(fmt.Sprintf("%s %d %s", m.Kind, m.At-c.Facts.Submitted, m.Department)))
		}
		if got := strings.Join(moves, ", "); got != want {
			t.Errorf("%s:\n got %s\nwant %s", id, got, want)
		}
	}
	c, err := s.ByReference(context.Background(), "BALTIMORE_311", "closed-before-opened")
	if err != nil || !c.Facts.Suspect {
		t.Errorf("closed-before-opened: suspect %v, error %v", c != nil && c.Facts.Suspect, err)
	}
	c, err = s.ByReference(context.Background(), "BALTIMORE_311", "sound-quoted")
	if err != nil || c.Details.Address != "2 \"Corner\" St,\nrear entrance" {
		t.Errorf("sound-quoted: address %q, error %v", c.Details.Address, err)
	}
	c, err = s.ByReference(context.Background(), "BALTIMORE_311", "sound")
	if err != nil || c.Header.Channel != "PHONE" || c.Course.District != "9" || c.Course.Category != "SW-Dirty Alley" ||
		c.Details.Latitude == nil || *c.Details.Latitude != 39.30 || c.Details.Reference != "sound" || c.Header.ResolutionDue-c.Facts.Submitted != 7*city.Day {
		t.Errorf("sound: %+v %+v, error %v", c.Header, c.Details, err)
	}
}

func TestErrorsNameTheFaultAndTheRemedy(t *testing.T) {
	p := load(t, "baltimore")
	for _, c := range []struct {
		name, text string
		want       []string // in the error
	}{
		{"empty", "", []string{"f.csv", "empty"}},
		{"blank lines", "\n\r\n\n", []string{"f.csv", "empty"}},
		{"byte order mark alone", "\ufeff", []string{"empty"}},
		{"header alone", header, []string{"header and no records"}},
		{"column missing", strings.Replace(header, "SRStatus", "SR Status", 1) + line("1"), []string{"f.csv", "line 1", `"SRStatus"`, "status", `"SR Status"`, "nothing was imported"}},
		{"two columns missing", strings.Replace(strings.Replace(header, "SRStatus", "Stat", 1), "Agency", "Dept", 1), []string{`"SRStatus"`, `"Agency"`}},
		{"column twice", strings.Replace(header, "Address", "SRStatus", 1), []string{`"SRStatus"`, "positions 6 and 11"}},
		{"other delimiter", strings.ReplaceAll(header, ",", ";"), []string{"lacks", `delimited by ";"`, `"delimiter"`}},
		{"UTF-16 without mark", "S\x00R\x00R\x00e\x00c\x00o\x00r\x00d\x00", []string{"UTF-16", "iconv -f UTF-16 -t UTF-8"}},
		{"UTF-32", "\xff\xfe\x00\x00S\x00\x00\x00", []string{"UTF-32"}},
		{"Excel", "PK\x03\x04\x14\x00", []string{"Excel", "CSV UTF-8"}},
		{"gzip", "\x1f\x8b\x08", []string{"compressed", "gunzip"}},
		{"header not UTF-8", "SRRecordID\xe9" + header, []string{"header", "UTF-8"}},
		{"header with a wrong quote", `"SRRecordID"x,` + header, []string{"header", "quote"}},
		{"nothing usable", header + line("1", "SRStatus", "Clsoed"), []string{"not one of its 1 records", "line 2", `"SRStatus"`, `"Clsoed"`, `similar: "Closed"`, "statuses"}},
	} {
		sink := &memory{}
		r, err := intake.Import(context.Background(), baltimore(p, sink), strings.NewReader(c.text), "f.csv")
		if city.CodeOf(err) != city.CodeInvalid {
			t.Errorf("%s: error %v, want a domain error", c.name, err)
			continue
		}
		for _, part := range c.want {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%s: the error lacks %s: %v", c.name, part, err)
			}
		}
		if len(sink.records) != 0 || r.New != 0 {
			t.Errorf("%s: something was imported", c.name)
		}
	}
	o := baltimore(p, &memory{})
	o.Source = "BALTIMORE311"
	if _, err := intake.Import(context.Background(), o, strings.NewReader(header), "f.csv"); err == nil || !strings.Contains(err.Error(), `similar: "BALTIMORE_311"`) {
		t.Errorf("unknown source: %v", err)
	}
}

// repeat reads like a file of n bytes of c between two texts.
func repeat(before string, c byte, n int64, after string) io.Reader {
	return io.MultiReader(strings.NewReader(before), io.LimitReader(endless(c), n), strings.NewReader(after))
}

type endless byte

func (e endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(e)
	}
	return len(p), nil
}

func TestALongFieldIsSetAsideWithoutBeingHeld(t *testing.T) {
	p := load(t, "baltimore")
	before, after, _ := strings.Cut(line("long", "Address", "HERE"), "HERE")
	size := int64(100 << 20)
	if racing {
		size = 5 << 20
	}
	for name, file := range map[string]io.Reader{
		"plain":  repeat(header+line("1")+before, 'x', size, after+line("2")),
		"quoted": repeat(header+line("1")+before+`"`, '\n', size, `"`+after+line("2")),
		"record": repeat(header+line("1"), ',', size, "\n"+line("2")),
	} {
		sink := &memory{}
		var start, end runtime.MemStats
		runtime.ReadMemStats(&start)
		r, err := intake.Import(context.Background(), baltimore(p, sink), file, "f.csv")
		runtime.ReadMemStats(&end)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if held := end.TotalAlloc - start.TotalAlloc; held > 24<<20 {
			t.Errorf("%s: a record of 100 MB makes the import allocate %d MB", name, held>>20)
		}
		if r.New != 2 || r.SetAside != 1 || r.Reason("TOO_LONG") != 1 {
			t.Errorf("%s: new %d, set aside %d for %v", name, r.New, r.SetAside, r.Reasons)
		}
	}
	// A quote that stays open over a megabyte of records stops the import where it stands.
	text := header + line("1") + `"open` + strings.Repeat(line("2"), 20_000)
	r, err := intake.Import(context.Background(), baltimore(p, &memory{}), strings.NewReader(text), "f.csv")
	if city.CodeOf(err) != city.CodeInvalid || !strings.Contains(err.Error(), "line 3: a quote opens") || r.New != 1 {
		t.Errorf("open quote: %d new, error %v", r.New, err)
	}
}
