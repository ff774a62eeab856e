package intake_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
)

// FuzzImport holds that whatever a file says, its report adds up, every record
// that was set aside is in the rejects, every complaint that was taken can be
// derived, and an error is one that people can read.
func FuzzImport(f *testing.F) {
	p := load(f, "baltimore")
	defects, err := os.ReadFile("testdata/defects.csv")
	if err != nil {
		f.Fatal(err)
	}
	for _, l := range bytes.SplitAfter(defects, []byte("\n")) {
		f.Add(string(l))
	}
	f.Add(line("1") + line("1") + "\"\n" + line("2"))
	f.Fuzz(func(t *testing.T, text string) {
		sink := &memory{}
		var rejects bytes.Buffer
		o := baltimore(p, sink)
		o.Rejects = &rejects
		r, err := intake.Import(context.Background(), o, strings.NewReader(header+text), "f.csv")
		if err != nil && city.CodeOf(err) == "" {
			t.Fatal(err)
		}
		balanced(t, r)
		for id, rec := range sink.records {
			if _, err := city.Derive(p.Profile, rec.Header, rec.Events); err != nil {
				t.Errorf("%q: %v", id, err)
			}
		}
		rows, err := csv.NewReader(&rejects).ReadAll()
		if err != nil || max(0, len(rows)-1) != r.SetAside {
			t.Errorf("%d rejects for %d records set aside: %v", len(rows)-1, r.SetAside, err)
		}
	})
}
