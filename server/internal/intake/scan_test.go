package intake

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// scanAll returns every row; it fails the test where the scanner does not end.
func scanAll(t interface{ Fatalf(string, ...any) }, text string) []row {
	s := newScanner(strings.NewReader(text), ',')
	var rows []row
	for n := 0; ; n++ {
		r, err := s.next()
		if errors.Is(err, io.EOF) {
			return rows
		}
		if err != nil {
			t.Fatalf("scan %q: %v", text, err)
		}
		if n > len(text) {
			t.Fatalf("scan %q does not end", text)
		}
		rows = append(rows, r)
	}
}

func TestScan(t *testing.T) {
	f := func(text string, want ...string) {
		t.Helper()
		var got []string
		for _, r := range scanAll(t, text) {
			if r.fault != nil {
				got = append(got, "!"+reasons[r.fault.reason]+" "+r.raw)
				continue
			}
			got = append(got, strings.Join(r.fields, "|"))
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q: want (-), got (+)\n%s", text, d)
		}
	}
	f("")
	f("\n\r\n")
	f("a,b\n", "a|b")
	f("a,b", "a|b")
	f("a,b\r\nc,d\r\n", "a|b", "c|d")
	f("a,b\r", "a|b")
	f(",\n", "|")
	f("a,\"b,\"\"c\"\"\r\nd\"\r\n", "a|b,\"c\"\r\nd")
	f(`"",""`, "|")
	f("a,b\"c\nd,e\n", "!QUOTES a,b\"c", "d|e")
	f("\"a\"b,c\nd,e\n", "!QUOTES \"a\"b,c", "d|e")
	f("a,\"b\nc,d\n", "!QUOTES a,\"b", "c|d")
	f("a,\"b\nc,d", "!QUOTES a,\"b", "c|d")
	f("a,\"b\nc,\"d\"\ne,f\n", "!QUOTES a,\"b", "c|d", "e|f")
	f("a,\"b\n\"", "a|b\n")
	f("a,\"b\r\"", "a|b\r")
	f("a,\"b\r\"\r", "a|b\r")
	f("\"a\r", "!QUOTES \"a")
	f("\"a\"\rb\nc,d\n", "!QUOTES \"a\"\rb", "c|d")
	f("a,\x00\nb,c\n", "!NUL_BYTE a,\x00", "b|c")
	f("a,\xe9\nb,c\n", "!ENCODING a,\xe9", "b|c")
}

func TestScanKnowsTheLine(t *testing.T) {
	rows := scanAll(t, "h,i\n\n\"a\nb\",c\nd,\"e\nf,g\nh,i\n")
	var got []int
	for _, r := range rows {
		got = append(got, r.line)
	}
	if d := cmp.Diff([]int{1, 3, 5, 6, 7}, got); d != "" {
		t.Error(d)
	}
}

// TestScanReadsWhatIsWritten checks the scanner against what encoding/csv writes.
func TestScanReadsWhatIsWritten(t *testing.T) {
	cell := rapid.StringMatching(`[ab",\n é]{0,6}`)
	rapid.Check(t, func(t *rapid.T) {
		records := rapid.SliceOfN(rapid.SliceOfN(cell, 2, 4), 0, 8).Draw(t, "records")
		var text strings.Builder
		w := csv.NewWriter(&text)
		w.UseCRLF = rapid.Bool().Draw(t, "crlf")
		_ = w.WriteAll(records)
		var got [][]string
		for _, r := range scanAll(t, text.String()) {
			if r.fault != nil {
				t.Fatalf("%q: %s", text.String(), r.fault.message)
			}
			for i := range r.fields {
				r.fields[i] = strings.ReplaceAll(r.fields[i], "\r\n", "\n")
			}
			got = append(got, r.fields)
		}
		if len(records) == 0 {
			records = nil
		}
		if d := cmp.Diff(records, got); d != "" {
			t.Fatal(d)
		}
	})
}

// FuzzScan holds that nothing of a file is lost: every line that is not blank is
// in exactly one row, in order, whatever the bytes.
func FuzzScan(f *testing.F) {
	for _, s := range []string{"", "a,b\r\nc,\"d\ne\"\n", "\"", "a\"b\nc", "\"a\n\"b\"\n\"\n", "\r", "\"a\"\r\"b\"\n", "\x00\xff\n,\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<16 {
			return
		}
		var got strings.Builder
		last := 0
		for _, r := range scanAll(t, text) {
			if r.line <= last {
				t.Fatalf("%q: line %d after line %d", text, r.line, last)
			}
			last = r.line
			if r.fault == nil && len(r.fields) == 0 {
				t.Fatalf("%q: a row without fields", text)
			}
			got.WriteString(r.raw)
		}
		if strings.Contains(text, `""`) {
			return // a line that is an empty quoted field is a blank one, and left out
		}
		strip := strings.NewReplacer("\n", "", "\r", "").Replace
		if g, w := strip(got.String()), strip(text); g != w {
			t.Fatalf("%q: the rows hold %q", text, g)
		}
	})
}
