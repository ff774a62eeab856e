package intake_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/store"
)

func TestBatches(t *testing.T) {
	p := load(t, "baltimore")
	sink := &memory{}
	o := baltimore(p, sink)
	o.Batch = 3
	text := header
	for i := range 7 {
		text += line(fmt.Sprint(i))
	}
	text += line("6")
	r, err := intake.Import(context.Background(), o, strings.NewReader(text), "f.csv")
	if err != nil {
		t.Fatal(err)
	}
	balanced(t, r)
	if got := fmt.Sprint(sink.batches); got != "[3 3 2]" {
		t.Errorf("batches %s", got)
	}
	if r.New != 7 || r.Changed != 1 || r.RepeatedDiffering != 1 {
		t.Errorf("new %d, changed %d, repeated %d", r.New, r.Changed, r.RepeatedDiffering)
	}
}

func TestAFailingStoreEndsTheImport(t *testing.T) {
	p := load(t, "baltimore")
	disk := errors.New("the disk is full")
	sink := &memory{err: disk}
	r, err := intake.Import(context.Background(), baltimore(p, sink), strings.NewReader(header+line("1")+line("2", "SRStatus", "x")), "f.csv")
	if !errors.Is(err, disk) || !strings.Contains(err.Error(), "lines 2 to 3") {
		t.Errorf("error %v", err)
	}
	if r.New != 0 || r.SetAside != 0 { // one transaction writes both
		t.Errorf("the report claims %d new, %d set aside", r.New, r.SetAside)
	}
	balanced(t, r)
}

func TestACancelledImportReportsWhatWasWritten(t *testing.T) {
	p := load(t, "baltimore")
	ctx, cancel := context.WithCancel(context.Background())
	o := baltimore(p, &memory{})
	o.Batch = 1
	o.Progress = func(p intake.Progress) {
		if p.Read == 2 {
			cancel()
		}
	}
	r, err := intake.Import(ctx, o, strings.NewReader(header+line("1")+line("2")+line("3")+line("4")), "f.csv")
	if !errors.Is(err, context.Canceled) || r.New != 2 {
		t.Errorf("new %d, error %v", r.New, err)
	}
	balanced(t, r)
}

// everything maps each field of a mapping to a column of its own name.
func everything() *city.FileMapping {
	f := &city.FileMapping{
		Columns: map[string]string{}, DateLayouts: []string{"2006-01-02 15:04:05"}, Delimiter: ';', Null: []string{"-"},
		Channels: map[string]string{"Web": "SAMBAT_WEB"},
		Statuses: map[string]city.StatusWord{
			"in": {Kind: city.Submitted}, "work": {Kind: city.Started, At: "statusAt"}, "done": {Kind: city.Resolved, At: "resolvedAt"},
			"shut": {Kind: city.Closed, At: "closedAt"}, "gone": {Kind: city.Closed, Reason: city.ReasonWithdrawn, At: "closedAt"},
		},
	}
	for _, n := range strings.Split(wide, ";") {
		f.Columns[n] = n
	}
	return f
}

const wide = "externalId;reference;category;channel;priority;department;district;latitude;longitude;address;title;text;status;submittedAt;assignedAt;respondedAt;resolvedAt;closedAt;statusAt;responseDue;resolutionDue"

func TestEveryField(t *testing.T) {
	p := load(t, "malang")
	profile := *p.Profile
	profile.Sources = []city.Source{{Item: city.Item{Code: "WIDE"}, Channel: "PHONE", File: everything()}}
	profile.Index()
	f := func(values, want string) {
		t.Helper()
		sink := &memory{}
		o := intake.Options{Profile: &profile, Locate: p.Locate, Source: "WIDE", Sink: sink, Now: now, Log: quiet()}
		if _, err := intake.Import(context.Background(), o, strings.NewReader(wide+"\n"+values+"\n"), "f.csv"); err != nil {
			t.Errorf("%s: %v", values, err)
			return
		}
		r := sink.records["1"]
		var b strings.Builder
		fmt.Fprintf(&b, "%s %s", r.Header.Channel, r.Details.Reference)
		t0 := r.Events[0].OccurredAt
		for _, e := range r.Events {
			fmt.Fprintf(&b, " | %s +%d", e.Kind, (e.OccurredAt-t0)/city.Day)
			for _, s := range []string{e.Category, e.District, e.Priority, e.Department, e.Reason} {
				if s != "" {
					b.WriteString(" " + s)
				}
			}
		}
		if got := b.String(); got != want {
			t.Errorf("%s:\n got %s\nwant %s", values, got, want)
		}
	}
	day := func(n int) string { return fmt.Sprintf("2025-03-%02d 08:00:00", n) }
	// The alun-alun lies in Kiduldalem, in Klojen: a point is more exact than the word for its kecamatan.
	f("1;R;JALAN-RUSAK;Web;Penting;Dishub;Klojen;-7.9826;112.6308;a;b;c;done;"+day(1)+";"+day(2)+";"+day(3)+";"+day(4)+";"+day(5)+";"+day(5)+";;",
		"SAMBAT_WEB R | SUBMITTED +0 JALAN-RUSAK 35.73.02.1004 HIGH | ASSIGNED +1 DISHUB | RESPONDED +2 | RESOLVED +3 | CLOSED +4")
	// The word wins over a point elsewhere; "Blimbing" alone proves the kecamatan only.
	f("1;R;jalan rusak;-;-;-;blimbing;-7,9826;112,6308;;;;in;"+day(1)+";;;;;;;", "PHONE R | SUBMITTED +0 JALAN-RUSAK 35.73.01")
	f("1;R;LAINNYA;;;;-;-7.9826;112.6308;;;;work;"+day(1)+";;"+day(2)+";;;"+day(3)+";;", "PHONE R | SUBMITTED +0 LAINNYA 35.73.02.1004 | RESPONDED +1 | STARTED +2")
	f("1;R;LAINNYA;;;;-;;;;;;shut;"+day(1)+";;;"+day(2)+";"+day(4)+";;;", "PHONE R | SUBMITTED +0 LAINNYA | RESOLVED +1 | CLOSED +3")
	f("1;R;LAINNYA;;;;-;;;;;;gone;"+day(1)+";;;;"+day(4)+";;;", "PHONE R | SUBMITTED +0 LAINNYA | CLOSED +3 WITHDRAWN")
	f("1;R;LAINNYA;;;;-;;;;;;work;"+day(1)+";;;"+day(2)+";;"+day(3)+";;", "PHONE R | SUBMITTED +0 LAINNYA | RESOLVED +1 | STARTED +2 | REOPENED +2")
}

func TestReopenedWorkIsInProgress(t *testing.T) {
	p := load(t, "malang")
	profile := *p.Profile
	profile.Sources = []city.Source{{Item: city.Item{Code: "WIDE"}, Channel: "PHONE", File: everything()}}
	profile.Index()
	s := openStore(t, &profile)
	o := intake.Options{Profile: &profile, Source: "WIDE", Sink: s, Now: now, Log: quiet()}
	row := "1;R;LAINNYA;;;;;;;;;;work;2025-03-01 08:00:00;;;2025-03-02 08:00:00;;2025-03-03 08:00:00;;\n"
	if _, err := intake.Import(context.Background(), o, strings.NewReader(wide+"\n"+row), "f.csv"); err != nil {
		t.Fatal(err)
	}
	c, err := s.ByReference(context.Background(), "WIDE", "1")
	if err != nil {
		t.Fatal(err)
	}
	if c.Course.Status != city.StatusInProgress || len(c.Course.Episodes) != 2 {
		t.Errorf("status %s, %d episodes", c.Course.Status, len(c.Course.Episodes))
	}
}

func TestReportInWordsAndJSON(t *testing.T) {
	p := load(t, "baltimore")
	text := header + line("1") + line("2", "CouncilDistrict", "") + line("3", "SRStatus", "Clsoed")
	r, err := intake.Import(context.Background(), baltimore(p, &memory{}), strings.NewReader(text), "f.csv")
	if err != nil {
		t.Fatal(err)
	}
	r.Elapsed = time.Second
	var b bytes.Buffer
	if err := r.Print(&b); err != nil {
		t.Fatal(err)
	}
	want := `f.csv (source BALTIMORE_311, 0.0 MB in 1.0 s, 3 records a second)
  3  read, of which
  2  new
  0  changed
  0  unchanged
  1  set aside
Set aside because of:
  1  unknown status
Taken, but suspicious:
  1  no district
First records set aside:
  line 4, column "SRStatus": the status "Clsoed" is unknown (similar: "Closed"); add it to "statuses" of the source in the profile
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	out, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var back intake.Report
	if err := json.Unmarshal(out, &back); err != nil || back.SetAside != 1 || back.Reason("UNKNOWN_STATUS") != 1 {
		t.Errorf("%s: %v", out, err)
	}
}

func TestRejectsFileIsPrivateAndOnlyThereWhenNeeded(t *testing.T) {
	p := load(t, "baltimore")
	run := func(text string) (*intake.RejectsFile, string) {
		path := filepath.Join(t.TempDir(), "rejects.csv")
		f := intake.NewRejectsFile(path)
		o := baltimore(p, &memory{})
		o.Rejects = f
		if _, err := intake.Import(context.Background(), o, strings.NewReader(text), "f.csv"); err != nil {
			t.Fatal(err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
		return f, path
	}
	f, path := run(header + line("1"))
	if _, written := f.Path(); written {
		t.Error("written without a reject")
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("there is a file without rejects: %v", err)
	}
	_, path = run(header + line("1") + line("2", "SRStatus", "Clsoed"))
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, error %v", info.Mode(), err)
	}
	o := baltimore(p, &memory{})
	o.Rejects = intake.NewRejectsFile(filepath.Join(t.TempDir(), "no", "such", "folder"))
	if _, err := intake.Import(context.Background(), o, strings.NewReader(header+line("1")+line("2", "SRStatus", "x")), "f.csv"); err == nil || !strings.Contains(err.Error(), "write rejects") {
		t.Errorf("an unwritable rejects file: %v", err)
	}
}

func TestTerminalProgress(t *testing.T) {
	var plain, drawn bytes.Buffer
	lines, bar := intake.TerminalProgress(&plain, false), intake.TerminalProgress(&drawn, true)
	for i := range 11 {
		p := intake.Progress{File: "f.csv", Bytes: int64(i) * 100, Size: 1000, Read: i * 7, New: i * 7, Elapsed: time.Duration(i) * time.Second, PerSecond: 7, Done: i == 10}
		lines(p)
		bar(p)
	}
	if got, want := strings.Count(plain.String(), "\n"), 4; got != want { // after 3, 6 and 9 s, and at the end
		t.Errorf("%d lines, want %d:\n%s", got, want, plain.String())
	}
	if !strings.HasSuffix(plain.String(), "f.csv: 100 % 70 read (7 a second), 70 new, 0 changed, 0 unchanged, 0 set aside\n") {
		t.Errorf("the last line is wrong:\n%s", plain.String())
	}
	if !strings.Contains(drawn.String(), "100%") || !strings.HasSuffix(drawn.String(), "\n") {
		t.Errorf("the bar does not end: %q", drawn.String())
	}
}

var _ intake.Sink = (*store.Store)(nil)
