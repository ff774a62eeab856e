package intake_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
)

func explain(t *testing.T, file []byte) string {
	t.Helper()
	var out bytes.Buffer
	if err := intake.Explain(bytes.NewReader(file), "f", &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func holds(t *testing.T, text string, wanted ...string) {
	t.Helper()
	for _, w := range wanted {
		if !strings.Contains(text, w) {
			t.Errorf("the explanation lacks %q:\n%s", w, text)
		}
	}
}

func TestExplainProposesAMapping(t *testing.T) {
	rows := [][]string{
		lapor("L1", "23 Sep 2024", "14:05:09", "Rahasia", "Website", "Dinas Perhubungan", "Selesai", "Klojen", "Klojen"),
		lapor("L2", "3 Mei 2025", "08:00:00", "", "Website", "", "Ditutup oleh Sistem", "Klojen", ""),
	}
	for name, file := range map[string][]byte{"csv": asCSV(t, rows), "xlsx": asXLSX(t, rows), "json": asJSON(rows, "", "\n", "")} {
		text := explain(t, file)
		holds(t, text, `externalId: "Tracking ID"`, `submittedAt: "Tanggal Laporan Masuk"`, `submittedTime: "Waktu Laporan Masuk"`, `confidence: "Tipe Laporan (Anonim/Rahasia)"`,
			`100 % read as 2 Jan 2006`, `"2 Jan 2006 15:04:05"`, `"Selesai": { kind: RESOLVED`, `"Ditutup oleh Sistem": { kind: CLOSED`, `"Website": ?  # 2 of 2`)
		for _, personal := range []string{"Sumiyati", "Isi awal", "Isi akhir", "Lubang"} {
			if strings.Contains(text, personal) {
				t.Errorf("%s: the explanation shows %q", name, personal)
			}
		}
	}
	holds(t, explain(t, []byte("id;created_at\n1;03/04/2026 08:00:00\n2;05/06/2026 09:00:00\n")), `delimiter: ";"`, "day and month may be exchanged")
	holds(t, explain(t, []byte("<requests><request><service_request_id>7</service_request_id><requested_datetime>2010-04-14T06:37:38-08:00</requested_datetime></request></requests>")),
		`externalId: "service_request_id"`, "2006-01-02T15:04:05Z07:00")
	var out bytes.Buffer
	if err := intake.Explain(strings.NewReader("a,b\n"), "f", &out); err == nil {
		t.Error("a file without records is explained")
	}
}

func TestExplainRealFiles(t *testing.T) {
	text := explain(t, readFile(t, sample(t)))
	holds(t, text, `externalId: "SRRecordID"`, `submittedAt: "CreatedDate"`, `01/02/2006 03:04:05 PM`, `status: "SRStatus"`, `latitude: "Latitude"`)
	dir := filepath.Join(filepath.Dir(sample(t)), "open311")
	text = explain(t, readFile(t, filepath.Join(dir, "sf-2011-requests-500.json")))
	holds(t, text, `externalId: "service_request_id"`, `submittedAt: "requested_datetime"`, `"2006-01-02 15:04:05"`)
}

// TestRealDumpGoesThrough imports the real requests of San Francisco with the
// mapping that their explanation proposes.
func TestRealDumpGoesThrough(t *testing.T) {
	path := filepath.Join(filepath.Dir(sample(t)), "open311", "sf-2011-requests-500.json")
	p := load(t, "malang")
	with := *p.Profile
	with.Sources = append([]city.Source{{
		Item: city.Item{Code: "SF"}, Channel: with.Channels[0].Code, Records: []string{"RESOLVED"},
		File: &city.FileMapping{
			Columns: map[string]string{
				"externalId": "service_request_id", "submittedAt": "requested_datetime", "statusAt": "updated_datetime", "status": "status",
				"category": "service_name", "latitude": "lat", "longitude": "long", "address": "address", "text": "description",
			},
			DateLayouts: []string{"2006-01-02 15:04:05"},
			Statuses:    map[string]city.StatusWord{"Open": {Kind: city.Submitted}, "Closed": {Kind: city.Resolved, At: "statusAt"}},
		},
	}}, with.Sources...)
	with.Index()
	sink := &memory{}
	r, err := intake.Import(t.Context(), intake.Options{Profile: &with, Source: "SF", Sink: sink, Now: now, Log: quiet()}, bytes.NewReader(readFile(t, path)), "sf.json")
	if err != nil {
		t.Fatal(err)
	}
	balanced(t, r)
	t.Logf("read %d, new %d, changed %d, unchanged %d, set aside %d: %v", r.Read, r.New, r.Changed, r.Unchanged, r.SetAside, r.Reasons)
	if r.Read != 500 || r.New != 500 || r.SetAside != 0 || r.Suspicion("EVENT_BEFORE_SUBMISSION") != 38 {
		t.Errorf("%+v", r)
	}
}

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
