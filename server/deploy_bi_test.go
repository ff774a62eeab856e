package main

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const kits = "../deploy/bi/"

// simulated is a running tugu with a small city.
func simulated(t *testing.T) *program {
	t.Helper()
	return start(t, "demo", "--listen", "127.0.0.1:0", "--complaints", "1500", "--rate", "0")
}

// fetch gets what must be there.
func (p *program) fetch(t *testing.T, path string) string {
	t.Helper()
	res, err := http.Get(p.base + path)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d %s %v", path, res.StatusCode, body, err)
	}
	return string(body)
}

// table gets a CSV file with at least one row.
func (p *program) table(t *testing.T, path string) (header []string, rows [][]string) {
	t.Helper()
	all, err := csv.NewReader(strings.NewReader(p.fetch(t, path))).ReadAll()
	if err != nil || len(all) < 2 {
		t.Fatalf("%s: %d lines, %v", path, len(all), err)
	}
	return all[0], all[1:]
}

type infinityQuery struct {
	Type, URL string
	Columns   []struct{ Selector, Type string }
}

// TestGrafanaCity asks each question of the dashboard as Infinity does, and finds each column that its panels name.
func TestGrafanaCity(t *testing.T) {
	text, err := os.ReadFile(kits + "grafana/city.json")
	if err != nil {
		t.Fatal(err)
	}
	var board struct {
		Templating struct {
			List []struct {
				Name  string
				Query json.RawMessage
			}
		}
		Panels []struct{ Targets []infinityQuery }
	}
	if err := json.Unmarshal(text, &board); err != nil {
		t.Fatal(err)
	}
	queries := []infinityQuery{}
	for _, v := range board.Templating.List {
		var q struct{ InfinityQuery infinityQuery }
		if json.Unmarshal(v.Query, &q) == nil && q.InfinityQuery.URL != "" {
			queries = append(queries, q.InfinityQuery)
		}
	}
	if len(queries) != 2 {
		t.Fatalf("%d variables ask tugu, want pillar and department", len(queries))
	}
	for _, panel := range board.Panels {
		queries = append(queries, panel.Targets...)
	}
	p := simulated(t)
	for _, chosen := range []*strings.Replacer{
		strings.NewReplacer("${window}", "LAST_90_DAYS", "${pillar:csv}", "", "${department:csv}", ""), // All
		strings.NewReplacer("${window}", "THIS_YEAR", "${pillar:csv}", "LIVING,NONE", "${department:csv}", ""),
	} {
		for _, q := range queries {
			address := chosen.Replace(q.URL)
			if q.Type != "csv" || strings.Contains(address, "$") {
				t.Errorf("%s: %s", q.Type, address)
			}
			header, _ := p.table(t, address)
			for _, c := range q.Columns {
				if !slices.Contains(header, c.Selector) {
					t.Errorf("%s has no column %s: %v", address, c.Selector, header)
				}
			}
		}
	}
}

// TestPowerQuery asks the questions of the files as Web.Contents does.
func TestPowerQuery(t *testing.T) {
	p := simulated(t)
	text, err := os.ReadFile(kits + "powerbi/tugu.pq")
	if err != nil {
		t.Fatal(err)
	}
	_, call, ok := strings.Cut(string(text), "Months = Metrics([")
	if !ok {
		t.Fatal("the question is not where the test looks for it")
	}
	query := url.Values{}
	for _, pair := range regexp.MustCompile(`(\w+) = "([^"]*)"`).FindAllStringSubmatch(call, -1) {
		query.Set(pair[1], pair[2])
	}
	header, rows := p.table(t, "/export/metrics.csv?"+query.Encode())
	if want := append(strings.Split(query.Get("columns"), ","), "asOf", "simulated"); !slices.Equal(header, want) {
		t.Errorf("columns %v, want %v", header, want)
	}
	for i, name := range header { // as TypeOf has it
		number := regexp.MustCompile(`^(-?[0-9.]+(e-?[0-9]+)?)?$`).MatchString(rows[0][i])
		texty := strings.Contains(string(text), `"`+name+`"`) || strings.HasSuffix(name, "Start") || name == "asOf" || name == "simulated"
		if number == texty {
			t.Errorf("%s is %q, and the file takes it for another type", name, rows[0][i])
		}
	}
	text, err = os.ReadFile(kits + "powerbi/graphql.pq")
	if err != nil {
		t.Fatal(err)
	}
	_, question, _ := strings.Cut(string(text), `Question = "`)
	question, _, ok = strings.Cut(question, "\",\n")
	if !ok {
		t.Fatal("the question is not where the test looks for it")
	}
	var answer struct {
		Errors []any
		Data   struct {
			MetricRows struct{ Nodes []map[string]any }
		}
	}
	body := p.fetch(t, "/graphql?query="+url.QueryEscape(strings.ReplaceAll(question, `""`, `"`)))
	if err := json.Unmarshal([]byte(body), &answer); err != nil || len(answer.Errors) > 0 || len(answer.Data.MetricRows.Nodes) == 0 {
		t.Errorf("%v %s", err, body)
	}
}

// TestTableau gets the addresses of the page.
func TestTableau(t *testing.T) {
	text, err := os.ReadFile(kits + "tableau/README.md")
	if err != nil {
		t.Fatal(err)
	}
	address := regexp.MustCompile("`http://tugu.example.go.id(/export[^`]+)`").FindStringSubmatch(string(text))
	if address == nil {
		t.Fatal("the page names no address")
	}
	p := simulated(t)
	header, _ := p.table(t, address[1])
	if header[0] != "\ufeffpillar" || !slices.Contains(header, "resolutionOnTimeBreached") {
		t.Errorf("columns %q", header)
	}
	header, rows := p.table(t, "/export/complaints.csv?limit=5")
	updated, cursor := slices.Index(header, "updatedAt"), slices.Index(header, "cursor")
	if updated < 0 || cursor < 0 || rows[0][updated] > rows[4][updated] {
		t.Fatalf("updatedAt does not grow: %v %v", header, rows)
	}
	_, more := p.table(t, "/export/complaints.csv?limit=5&after="+rows[4][cursor])
	if more[0][0] == rows[4][0] || more[0][updated] < rows[4][updated] {
		t.Errorf("after %v comes %v", rows[4], more[0])
	}
}

// client runs a program of a kit against a running tugu; without what it needs the test is skipped, which exit code 77 says.
func client(t *testing.T, wants string, command ...string) {
	t.Helper()
	if _, err := exec.LookPath(command[0]); err != nil {
		t.Skipf("NOT TESTED: %s is not installed", command[0])
	}
	if wants != "" {
		if out, err := exec.CommandContext(t.Context(), command[0], "-c", "import "+wants).CombinedOutput(); err != nil {
			t.Skipf("NOT TESTED: %s cannot be imported: %s", wants, out)
		}
	}
	p := simulated(t)
	out, err := exec.CommandContext(t.Context(), command[0], append(command[1:], p.base)...).CombinedOutput()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 77 {
		t.Skipf("NOT TESTED: %s", out)
	}
	if err != nil {
		t.Fatalf("%v: %v\n%s", command, err, out)
	}
	t.Logf("%s", out)
}

// python is the interpreter: of the system, or that which is named.
func python() string {
	if named := os.Getenv("TUGU_TEST_PYTHON"); named != "" {
		return named
	}
	return "python3"
}

func TestPythonNotebook(t *testing.T) { client(t, "pandas", python(), kits+"notebooks/tugu.py") }

func TestRScript(t *testing.T) { client(t, "", "Rscript", kits+"notebooks/tugu.R") }

func TestSupersetAdapter(t *testing.T) { client(t, "", python(), kits+"superset/try.py") }
