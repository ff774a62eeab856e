package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
)

// download reads an export of complaints as CSV, by the names of its columns.
func download(t *testing.T, p *program, token string, query url.Values) (rows []map[string]string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.base+"/export/complaints.csv?"+query.Encode(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		b, _ := io.ReadAll(res.Body)
		t.Fatalf("%v: %s %s", query, res.Status, b)
	}
	table, err := csv.NewReader(res.Body).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, cells := range table[1:] {
		row := map[string]string{}
		for i, name := range table[0] {
			row[name] = cells[i]
		}
		rows = append(rows, row)
	}
	return rows
}

func TestComplaintsExport(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		profile, err := loadProfile("malang")
		if err != nil {
			t.Fatal(err)
		}
		quiet := &output{stdout: io.Discard, stderr: io.Discard, log: slog.New(slog.DiscardHandler)}
		if err := (demoCommand{Complaints: 1700, Seed: 3}).fill(t.Context(), quiet, profile, cityFlags{Database: dsn, KeyFile: os.Getenv(keyFileEnv)}); err != nil {
			t.Fatal(err)
		}
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken, "--public=complaints")
		all := download(t, p, "", nil)
		var counted struct {
			Overview struct{ Kpis struct{ Received int } }
		}
		if code := p.ask(t, "", `{ overview(window: {preset: ALL}) { kpis { received } } }`, &counted); code != "" || len(all) != counted.Overview.Kpis.Received || len(all) == 0 {
			t.Fatalf("%d rows; the API counts %d (%s)", len(all), counted.Overview.Kpis.Received, code)
		}
		if !slices.IsSortedFunc(all, func(a, b map[string]string) int { return strings.Compare(a["updatedAt"], b["updatedAt"]) }) {
			t.Error("rows are not in the order of their last change")
		}

		t.Run("rows are the API's", func(t *testing.T) {
			for _, row := range []map[string]string{all[0], all[len(all)/2], all[len(all)-1]} {
				var one struct{ Complaint map[string]any }
				if code := p.ask(t, "", fmt.Sprintf(`{ complaint(id: %q) { reference externalId status category { code } department { code } kelurahan { code } submittedAt respondedAt resolvedAt rating simulated response { dueAt verdict } } }`, row["id"]), &one); code != "" {
					t.Fatal(code)
				}
				c := one.Complaint
				for name, want := range map[string]any{
					"reference": c["reference"], "externalId": c["externalId"], "status": c["status"], "submittedAt": c["submittedAt"], "respondedAt": c["respondedAt"],
					"resolvedAt": c["resolvedAt"], "rating": c["rating"], "simulated": c["simulated"],
					"category": c["category"].(map[string]any)["code"], "department": c["department"].(map[string]any)["code"], "kelurahan": c["kelurahan"].(map[string]any)["code"],
					"responseDueAt": c["response"].(map[string]any)["dueAt"], "responseVerdict": c["response"].(map[string]any)["verdict"],
				} {
					if row[name] != plainCell(want) {
						t.Errorf("%s: %s is %q, the API says %v", row["id"], name, row[name], want)
					}
				}
			}
		})

		t.Run("words are for those who may read them", func(t *testing.T) {
			for _, row := range all {
				if row["title"] != "" {
					t.Fatalf("a title without a token: %v", row)
				}
			}
			var made struct {
				ComplaintSubmit struct{ Complaint struct{ ID string } }
			}
			text := "Lubang di Jalan Kawi, hubungi Ibu Sari 08123456789"
			if code := p.ask(t, testToken, fmt.Sprintf(`mutation { complaintSubmit(input: {channel: %q, title: "=Jalan rusak", text: %q, reporter: {name: "Sari Dewi", phone: "08123456789"}}) { complaint { id } } }`, p.channel(t), text), &made); code != "" {
				t.Fatal(code)
			}
			last := all[len(all)-1]
			for token, title := range map[string]string{"": "", testToken: "'=Jalan rusak"} {
				rows := download(t, p, token, url.Values{"after": {last["cursor"]}})
				if len(rows) != 1 || rows[0]["id"] != made.ComplaintSubmit.Complaint.ID || rows[0]["title"] != title {
					t.Errorf("what is new: %v", rows)
				}
				for _, row := range rows {
					for name, cell := range row {
						if strings.Contains(cell, "Sari") || strings.Contains(cell, "0812") || strings.Contains(cell, "Kawi") {
							t.Errorf("%s tells %q", name, cell)
						}
					}
				}
				rows = download(t, p, token, url.Values{"updatedAfter": {rows[0]["updatedAt"]}})
				if len(rows) == 0 || rows[len(rows)-1]["id"] != made.ComplaintSubmit.Complaint.ID {
					t.Errorf("since its change: %v", rows)
				}
			}
		})

		t.Run("pages", func(t *testing.T) {
			var got []map[string]string
			query := url.Values{"limit": {"700"}}
			for len(got) < len(all) {
				page := download(t, p, "", query)
				if len(page) == 0 {
					t.Fatal("an empty page before the end")
				}
				got = append(got, page...)
				query.Set("after", page[len(page)-1]["cursor"])
			}
			for i := range all {
				if got[i]["id"] != all[i]["id"] {
					t.Fatalf("row %d differs", i)
				}
			}
		})

		t.Run("conditions", func(t *testing.T) {
			day := all[len(all)/2]["submittedAt"][:len("2026-11-24")]
			want := 0
			for _, row := range all {
				if strings.HasPrefix(row["submittedAt"], day) && row["status"] == "CLOSED" {
					want++
				}
			}
			rows := download(t, p, "", url.Values{"from": {day}, "to": {day}, "status": {"CLOSED,VERIFIED"}})
			got := 0
			for _, row := range rows {
				if row["status"] == "CLOSED" {
					got++
				}
				if !strings.HasPrefix(row["submittedAt"], day) {
					t.Errorf("a row of %s", row["submittedAt"])
				}
			}
			if got != want {
				t.Errorf("%d closed complaints of %s, want %d", got, day, want)
			}
		})

		for query, says := range map[string]string{
			"status=OPEN": "status", "from=1.1.2026": "from", "updatedAfter=today": "updatedAfter", "after=x": "after", "limit=0": "limit", "category=ABUSE": "category",
		} {
			if code, text := p.get(t, "/export/complaints.csv?"+query); code != http.StatusBadRequest || !strings.HasPrefix(text, says+":") {
				t.Errorf("%s: %d %s", query, code, text)
			}
		}
	})
}

// The file behind a figure has as many rows as the figure counts, in its window and filter, and says the same to those who may not read.
func TestFigureExport(t *testing.T) {
	p := start(t, "demo", "--listen=127.0.0.1:0", "--complaints=1500", "--rate=0", "--seed=3", "--token="+testToken)
	get := func(token string, query string) (code int, body string) {
		t.Helper()
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.base+"/export/figure.csv?"+query, nil)
		if err != nil {
			t.Fatal(err)
		}
		if token != "" {
			req.Header.Set("Authorization", "Bearer "+token)
		}
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		b, err := io.ReadAll(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		return res.StatusCode, string(b)
	}
	for _, x := range []struct{ query, graphql string }{
		{"measure=RECEIVED&window=LAST_30_DAYS", `measure: RECEIVED, window: {preset: LAST_30_DAYS}`},
		{"measure=OPEN", `measure: OPEN`},
		{"measure=RECEIVED&department=DPUPRPKP&window=ALL", `measure: RECEIVED, window: {preset: ALL}, filter: {departments: ["DPUPRPKP"]}`},
		{"measure=RESOLUTION_ON_TIME&part=BREACHED&window=ALL&basis=EVENT", `measure: RESOLUTION_ON_TIME, part: BREACHED, window: {preset: ALL}, basis: EVENT`},
	} {
		var asked struct {
			Complaints struct {
				TotalCount int
				Freshness  struct{ AsOf string }
				Edges      []struct {
					Moment string
					Node   struct{ Reference string }
				}
			}
		}
		if code := p.ask(t, testToken, `{ complaints(`+x.graphql+`, first: 100) { totalCount freshness { asOf } edges { moment node { reference } } } }`, &asked); code != "" {
			t.Fatal(x.graphql, code)
		}
		status, body := get(testToken, x.query)
		if status != http.StatusOK {
			t.Fatal(x.query, status, body)
		}
		table, err := csv.NewReader(strings.NewReader(body)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if want := asked.Complaints.TotalCount; len(table)-1 != want || want == 0 {
			t.Errorf("%s: %d rows, the figure counts %d", x.query, len(table)-1, want)
		}
		reference, moment := slices.Index(table[0], "reference"), slices.Index(table[0], "moment")
		for i, e := range asked.Complaints.Edges {
			if row := table[i+1]; row[reference] != e.Node.Reference || row[moment] != e.Moment {
				t.Fatalf("%s: row %d is %s at %s, the list says %s at %s", x.query, i, row[reference], row[moment], e.Node.Reference, e.Moment)
			}
		}
	}
	for query, says := range map[string]string{
		"measure=OPENN": "OPEN", "dimensions=PILLAR": "dimensions", "department=DPUX": "DPU", "part=MET&measure=OPEN": "part", "orderBy=x": "orderBy",
	} {
		if code, body := get(testToken, query); code != http.StatusBadRequest || !strings.Contains(body, says) {
			t.Errorf("%s: %d %s", query, code, body)
		}
	}
	if code, body := get("", "search=jalan"); code != http.StatusForbidden {
		t.Errorf("searching without a token: %d %s", code, body)
	}
}
