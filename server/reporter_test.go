package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// A citizen is given what is kept, and then it is erased while the city is served:
// by the number in another spelling; the recount finds the same figures.
func TestReporterExportAndErase(t *testing.T) {
	dsn := storetest.SQLite(t)
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn)
	var made submittedPerson
	if code := p.ask(t, testToken, submitPerson, &made); code != "" || made.ComplaintSubmit.Complaint == nil {
		t.Fatalf("%s, %+v", code, made)
	}
	id := made.ComplaintSubmit.Complaint.ID
	person := []string{"--database=" + dsn, "--phone=+62 812 77770001", "--reason=asked in writing"}
	code, out, errs := tugu(t, append([]string{"reporter", "export"}, person...)...)
	var given struct{ Complaints []exported }
	if code != 0 || json.Unmarshal([]byte(out), &given) != nil || len(given.Complaints) != 1 {
		t.Fatalf("export: %d, %s%s", code, out, errs)
	}
	if e := given.Complaints[0]; e.ID != id || e.Name != "Ratna Dewi" || e.Phone != "0812-7777-0001" || e.Text != "Jalan berlubang" || len(e.Events) == 0 || e.Events[0].Kind != "SUBMITTED" {
		t.Errorf("given out: %+v", e)
	}
	if code, out, errs := tugu(t, append([]string{"reporter", "erase"}, person...)...); code != 0 || !strings.Contains(out, "1 complaint") {
		t.Fatalf("erase: %d, %s%s", code, out, errs)
	}
	var after struct {
		Complaint struct {
			ErasedAt *string
			File     struct {
				Text     string
				Reporter *struct{ Name string }
			}
		}
	}
	if code := p.ask(t, testToken, `{ complaint(id: "`+id+`") { erasedAt file { text reporter { name } } } }`, &after); code != "" || after.Complaint.ErasedAt == nil || after.Complaint.File.Text != "" || after.Complaint.File.Reporter != nil {
		t.Errorf("%s, %+v", code, after)
	}
	status, log := p.request(t, "GET", "/export/audit.csv", "", map[string]string{"Authorization": "Bearer " + testToken})
	if status != 200 || !strings.Contains(log, "reporter export,"+id) || !strings.Contains(log, "reporter erase,"+id) || !strings.Contains(log, "asked in writing") || strings.Contains(log, "7777") {
		t.Errorf("the audit log: %d, %s", status, log)
	}
	if code := p.stop(); code != 0 {
		t.Errorf("stopped with %d", code)
	}
	if code, out, errs := tugu(t, "verify", "--database="+dsn); code != 0 || !strings.Contains(out, "over 1 complaints") {
		t.Errorf("verify: %d, %s%s", code, out, errs)
	}
	files, err := filepath.Glob(strings.TrimPrefix(dsn, "sqlite:") + "*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if b, err := os.ReadFile(name); err != nil || bytes.Contains(b, []byte("Jalan berlubang")) {
			t.Errorf("%s still holds the words (%v)", name, err)
		}
	}
	for wants, args := range map[string][]string{
		"no complaint is of":        {"--phone=0899 000 111"},
		"at least 3 digits":         {"--phone=x"},
		"telephone number of at le": {},
	} {
		code, _, errs := tugu(t, append([]string{"reporter", "export", "--database=" + dsn, "--reason=x"}, args...)...)
		if code == 0 || !strings.Contains(errs, wants) {
			t.Errorf("%v: %d, %s", args, code, errs)
		}
	}
}
