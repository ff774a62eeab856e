package main

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// rowsAnswer is what /q answered.
type rowsAnswer struct {
	status int
	body   string
	header http.Header
}

func (p *program) question(t *testing.T, token, path, tag string) rowsAnswer {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.base+"/q/"+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	if tag != "" {
		req.Header.Set("If-None-Match", tag)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return rowsAnswer{res.StatusCode, string(body), res.Header}
}

// executed is how many operations were executed, by the program's metrics.
func (p *program) executed(t *testing.T) (n int) {
	t.Helper()
	_, text := p.get(t, "/metrics")
	for line := range strings.SplitSeq(text, "\n") {
		if value, ok := strings.CutPrefix(line, `tugu_graphql_answers_total{from="executed"} `); ok {
			f, err := strconv.ParseFloat(value, 64)
			if err != nil {
				t.Fatal(err)
			}
			return int(f)
		}
	}
	t.Fatal("no metric tells of executions")
	return 0
}

// TestQuestions walks the bundled question, another one of the profile and one of an analyst through the running program on both databases: rows, tables, variables,
// who may read and who may save, what is kept and until when, and what is told of one that cannot be answered.
func TestQuestions(t *testing.T) {
	profile := t.TempDir()
	if err := os.CopyFS(profile, os.DirFS("city/malang")); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(profile, "city.yaml")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	put(t, file, strings.Replace(string(text), "{ window: THIS_MONTH }\n", "{ window: THIS_MONTH }\n  - { name: of-another-version, query: \"{ pillars { nothingOfTheKind } }\" }\n", 1))
	databases(t, func(t *testing.T, dsn string) {
		makeArgs := []string{"--profile=" + profile}
		analyst := makeToken(t, dsn, append(makeArgs, "--role=analyst", "--name=powerbi")...)
		other := makeToken(t, dsn, append(makeArgs, "--role=analyst", "--name=tableau")...)
		leader := makeToken(t, dsn, append(makeArgs, "--role=leader", "--name=mayor")...)
		intake := makeToken(t, dsn, append(makeArgs, "--role=intake", "--name=sensor")...)
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--profile="+profile, "--token="+testToken)
		if !strings.Contains(p.log.String(), "of-another-version") || !strings.Contains(p.log.String(), "nothingOfTheKind") {
			t.Errorf("the start does not tell of the question that cannot be answered:\n%s", p.log)
		}

		rows := p.question(t, "", "open-by-pillar", "")
		var list []map[string]any
		if err := json.Unmarshal([]byte(rows.body), &list); err != nil || rows.status != 200 || len(list) != 6 || list[0]["pillar_code"] != "GOVERNMENT" || list[0]["kpis_open"] != 0.0 {
			t.Fatalf("%d %s %v", rows.status, rows.body, err)
		}
		if cost, err := strconv.Atoi(rows.header.Get("Tugu-Cost")); err != nil || cost < 1000 || rows.header.Get("Etag") == "" {
			t.Errorf("%v", rows.header)
		}
		table := p.question(t, "", "open-by-pillar.csv?bom=true&pillars=LIVING,ECONOMY", "")
		if !strings.HasPrefix(table.body, "\uFEFFpillar_code,kpis_open,kpis_received\n") || strings.Count(table.body, "\n") != 7 || table.header.Get("Content-Type") != "text/csv; charset=utf-8" {
			t.Errorf("%q %v", table.body, table.header)
		}
		for path, want := range map[string]struct {
			status int
			says   string
		}{
			"open-by-pillar?window=LAST_MOON":        {400, "window"},
			"open-by-pillar?windw=TODAY":             {400, "those are: window, pillars"},
			"open-by-pillar?window=TODAY&window=ALL": {400, "twice"},
			"open-by-pillar?pillars=NOWHERE":         {400, "NOWHERE"},
			"open-by-pillar.xml":                     {404, ".csv"},
			"nothing-of-the-kind":                    {404, "no question"},
			"of-another-version":                     {409, "nothingOfTheKind"},
		} {
			if got := p.question(t, "", path, ""); got.status != want.status || !strings.Contains(got.body, want.says) {
				t.Errorf("%s: %d %s", path, got.status, got.body)
			}
		}

		// What is kept: the same question is executed once until a change.
		before := p.executed(t)
		again := p.question(t, other, "open-by-pillar", "")
		for range 5 {
			again = p.question(t, other, "open-by-pillar", "")
		}
		if n := p.executed(t) - before; n > 1 || again.body != rows.body {
			t.Errorf("executed %d times for one question of one class", n)
		}
		if same := p.question(t, "", "open-by-pillar", `"another", `+strings.TrimPrefix(rows.header.Get("Etag"), "W/")); same.status != http.StatusNotModified || same.body != "" {
			t.Errorf("%d %s", same.status, same.body)
		}
		if csv := p.question(t, "", "open-by-pillar.csv", rows.header.Get("Etag")); csv.status != 200 {
			t.Errorf("the tag of JSON is taken for that of CSV: %d", csv.status)
		}

		// An analyst saves one that lists complaints, with a variable.
		save := func(token, name, query, variables string) (code string, refused string) {
			t.Helper()
			quoted, err := json.Marshal(query)
			if err != nil {
				t.Fatal(err)
			}
			var out struct {
				QuestionSave struct {
					UserErrors []struct{ Code, Message string }
				}
			}
			code = p.ask(t, token, `mutation { questionSave(input: {name: "`+name+`", query: `+string(quoted)+`, variables: [`+variables+`]}) { userErrors { code message } } }`, &out)
			for _, e := range out.QuestionSave.UserErrors {
				refused = e.Code + " " + e.Message
			}
			return code, refused
		}
		const titles = `query($n: Int!) { complaints(first: $n) { nodes { id title events { kind } } } }`
		if code, refused := save(analyst, "latest", titles, `{name: "n", value: "5"}`); code+refused != "" {
			t.Fatal(code, refused)
		}
		for _, c := range []struct{ token, name, query, variables, code, refused string }{
			{"", "x", titles, "", "FORBIDDEN", ""},
			{intake, "x", titles, "", "FORBIDDEN", ""},
			{other, "latest", titles, `{name: "n", value: "1"}`, "", "CONFLICT"},
			{analyst, "open-by-pillar", titles, `{name: "n", value: "1"}`, "", "CONFLICT"},
			{analyst, "No Name", titles, `{name: "n", value: "1"}`, "", "INVALID"},
			{analyst, "x", titles, "", "", "INVALID"},
			{analyst, "x", titles, `{name: "n", value: "many"}`, "", "INVALID"},
			{analyst, "x", "mutation { screenDelete(input: {code: \"x\"}) { userErrors { code } } }", "", "", "INVALID"},
			{analyst, "x", "{ pillars { total { open } } overview { freshness { asOf } } }", "", "", "INVALID"},
			{analyst, "x", "{ nothing }", "", "", "INVALID"},
			{analyst, "x", "{ __schema { types { name } } }", "", "", "INVALID"},
		} {
			if code, refused := save(c.token, c.name, c.query, c.variables); code != c.code || !strings.HasPrefix(refused, c.refused) || c.refused == "" && refused != "" {
				t.Errorf("%s %s: %q %q, want %q %q", c.name, c.query, code, refused, c.code, c.refused)
			}
		}
		if got := p.question(t, analyst, "latest", ""); got.status != 200 || got.body != "[]\n" {
			t.Errorf("no complaint: %d %q", got.status, got.body)
		}
		if got := p.question(t, analyst, "latest.csv", ""); got.body != "id,title,events\n" {
			t.Errorf("no complaint: %q", got.body)
		}

		// A change is seen at once; each reads with the own rights.
		if code := p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "COUNTER", category: "JALAN-RUSAK", title: "=1+1 Jalan", text: "x"}) { complaint { id } } }`, &struct{}{}); code != "" {
			t.Fatal(code)
		}
		p.measured(t, "tugu_engine_complaints 1")
		changed := p.question(t, "", "open-by-pillar", rows.header.Get("Etag"))
		if changed.status != 200 || strings.Count(changed.body, `"kpis_open":1`) != 1 || changed.header.Get("Etag") == rows.header.Get("Etag") {
			t.Errorf("%d %s", changed.status, changed.body)
		}
		for token, want := range map[string]string{analyst: `"title":""`, leader: `"title":"=1+1 Jalan"`} {
			if got := p.question(t, token, "latest", ""); !strings.Contains(got.body, want) || !strings.Contains(got.body, `"events":"[{\"kind\":\"SUBMITTED\"}]"`) {
				t.Errorf("%d %s, want %s", got.status, got.body, want)
			}
		}
		if got := p.question(t, leader, "latest.csv?n=1", ""); !strings.Contains(got.body, ",'=1+1 Jalan,") {
			t.Errorf("a formula: %q", got.body)
		}
		for _, token := range []string{"", intake} { // the author's rights are not lent
			if got := p.question(t, token, "latest", ""); got.status != 403 {
				t.Errorf("%d %s", got.status, got.body)
			}
		}
		if got := p.question(t, "no-such-token-at-all", "latest", ""); got.status != 401 {
			t.Errorf("an unknown token: %d", got.status)
		}

		var told struct {
			Questions []struct {
				Name, Problem, SavedBy string
				Cost                   int
				Columns                []string
				Variables              []struct{ Name, Type, Value string }
			}
		}
		if code := p.ask(t, testToken, `{ questions { name problem savedBy cost columns variables { name type value } } }`, &told); code != "" || len(told.Questions) != 3 {
			t.Fatalf("%s %+v", code, told)
		}
		if q := told.Questions[2]; q.SavedBy != "powerbi" || q.Cost == 0 || strings.Join(q.Columns, " ") != "id title events" || len(q.Variables) != 1 || q.Variables[0].Value != "5" || q.Variables[0].Type != "Int!" {
			t.Errorf("%+v", q)
		}
		if q := told.Questions[1]; q.Problem == "" || q.Cost != 0 {
			t.Errorf("%+v", q)
		}
		if code := p.ask(t, "", `{ questions { query } }`, &told); code != "FORBIDDEN" {
			t.Errorf("a stranger reads queries: %s", code)
		}
		var gone struct {
			QuestionDelete struct{ UserErrors []struct{ Code string } }
		}
		for _, c := range []struct {
			token string
			n     int
		}{{other, 1}, {testToken, 0}} {
			if code := p.ask(t, c.token, `mutation { questionDelete(input: {name: "latest"}) { userErrors { code } } }`, &gone); code != "" || len(gone.QuestionDelete.UserErrors) != c.n {
				t.Errorf("%s %+v", code, gone)
			}
		}
		if got := p.question(t, analyst, "latest", ""); got.status != 404 {
			t.Errorf("a question that was forgotten: %d", got.status)
		}
		if _, body := p.request(t, "GET", "/export/audit.csv", "", map[string]string{"Authorization": "Bearer " + testToken}); !strings.Contains(body, ",powerbi,ANALYST,questionSave,,question latest") {
			t.Errorf("the audit log:\n%s", body)
		}
	})
}
