package main

import (
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
)

const prometheusFolder = "../deploy/prometheus"

// needed returns the path of a program that .ci/install brings; without it the test is skipped, though not in CI.
func needed(t *testing.T, program string) string {
	t.Helper()
	path, err := exec.LookPath(program)
	switch {
	case err == nil:
	case os.Getenv("CI") != "":
		t.Fatalf("%s is missing; .ci/install prometheus", program)
	default:
		t.Skipf("NOT TESTED: %s is not installed; .ci/install prometheus", program)
	}
	return path
}

type ruleFile struct {
	Groups []struct {
		Name  string
		Rules []struct{ Record, Alert, Expr string }
	}
}

func readRules(t *testing.T) (rules ruleFile) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(prometheusFolder, "tugu.rules.yml"))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(text, &rules); err != nil {
		t.Fatal(err)
	}
	return rules
}

// TestRulesHoldTheirCases runs promtool over the rules and their cases, and sees to it that each alert has a case in
// which it speaks and a line in the page.
func TestRulesHoldTheirCases(t *testing.T) {
	promtool := needed(t, "promtool")
	cases := ""
	page, err := os.ReadFile(filepath.Join(prometheusFolder, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"check", "config", "--lint=all", "--lint-fatal", "prometheus.yml"},
		{"check", "rules", "--lint=all", "--lint-fatal", "tugu.rules.yml"},
		{"test", "rules", "tugu.test.yml"},
		{"test", "rules", "days.test.yml"},
		{"test", "rules", "surge.test.yml"},
	} {
		cmd := exec.CommandContext(t.Context(), promtool, args...)
		cmd.Dir = prometheusFolder
		cmd.Env = append(os.Environ(), "GOGC=800") // a third of its time goes into collecting little garbage
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("promtool %s: %v\n%s", strings.Join(args, " "), err, out)
		}
		if args[0] == "test" {
			text, err := os.ReadFile(filepath.Join(prometheusFolder, args[2]))
			if err != nil {
				t.Fatal(err)
			}
			cases += string(text)
		}
	}
	for _, g := range readRules(t).Groups {
		for _, r := range g.Rules {
			if r.Alert == "" {
				continue
			}
			if !regexp.MustCompile(`alertname: ` + r.Alert + `\n +eval_time: \w+\n +exp_alerts:\n +- exp_labels`).MatchString(cases) {
				t.Errorf("%s has no case in which it speaks", r.Alert)
			}
			if !strings.Contains(string(page), "| `"+r.Alert+"` |") {
				t.Errorf("%s is not explained in README.md", r.Alert)
			}
		}
	}
}

// TestPrometheusScrapes lets a real Prometheus scrape a running tugu with the rules of the kit, evaluates each expression,
// and sees to it that each metric that rules and dashboards name is really there.
func TestPrometheusScrapes(t *testing.T) {
	binary := needed(t, "prometheus")
	dir := t.TempDir()
	t.Setenv("TUGU_ALERT_OPS", alertSecret)
	p := start(t, "demo", "--listen", "127.0.0.1:0", "--complaints", "300", "--rate", "600",
		"--profile", alertingProfile(t, `  receivers: [{ code: OPS, webhook: { url: "http://127.0.0.1:1/", secret: TUGU_ALERT_OPS, private: true } }]`), "--keep", filepath.Join(dir, "tugu.db"), "--snapshot", filepath.Join(dir, "snapshot"), "--reports", dir)
	if code := p.ask(t, "", "{ nothingOfTheKind }", new(any)); code != "GRAPHQL_VALIDATION_FAILED" {
		t.Fatalf("a wrong question was answered with %q", code)
	}
	var total any
	if code := p.ask(t, "", "{ pillars { total { open } } }", &total); code != "" {
		t.Fatal(code)
	}
	prom := runPrometheus(t, binary, strings.TrimPrefix(p.base, "http://"))

	names := namedMetrics(t)
	eventually(t, "two scrapes", func() (string, bool) {
		v := prom.query(t, `min(count_over_time(up{job="tugu"}[1m]))`)
		return v, strings.Contains(v, `"2"`) || strings.Contains(v, `"3"`)
	})
	recorded := map[string]bool{}
	expressions := 0
	for _, g := range readRules(t).Groups {
		for _, r := range g.Rules {
			if r.Record != "" {
				recorded[r.Record] = true
			}
			prom.query(t, r.Expr) // fails the test where it cannot be evaluated
			expressions++
		}
	}
	for _, e := range dashboardExpressions(t) {
		prom.query(t, e)
		expressions++
	}
	for name, files := range names {
		if strings.Contains(name, ":") {
			if !recorded[name] {
				t.Errorf("%v: nothing records %s", files, name)
			}
			continue
		}
		if v := prom.query(t, name); v == "[]" {
			t.Errorf("%v: tugu has no metric %s", files, name)
		}
	}
	var rules struct {
		Groups []struct {
			Rules []struct{ Name, Health, LastError string }
		}
	}
	eventually(t, "every rule evaluated", func() (string, bool) {
		prom.get(t, "/api/v1/rules", &rules)
		for _, g := range rules.Groups {
			for _, r := range g.Rules {
				if r.Health != "ok" {
					return r.Name + ": " + r.Health + " " + r.LastError, r.Health == "err"
				}
			}
		}
		return "", true
	})
	for _, g := range rules.Groups {
		for _, r := range g.Rules {
			if r.Health != "ok" {
				t.Errorf("%s: %s", r.Name, r.LastError)
			}
		}
	}
	t.Logf("score: %d expressions evaluated, %d metric names found by a real Prometheus", expressions, len(names))
}

// metricName finds the names of metrics and of what rules record.
var metricName = regexp.MustCompile(`\b(?:[a-z_]+:)?(?:tugu|process|go)_[a-z0-9_]+(?::[a-z0-9_]+)?`)

// namedMetrics finds the metrics that rules, dashboards and their pages name, and where.
func namedMetrics(t *testing.T) map[string][]string {
	t.Helper()
	names := map[string][]string{}
	for _, pattern := range []string{"prometheus/tugu.rules.yml", "prometheus/README.md", "bi/grafana/*.json", "bi/grafana/provisioning/*.yml", "bi/grafana/README.md"} {
		files, err := filepath.Glob(filepath.Join("../deploy", pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("no file %s: %v", pattern, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range metricName.FindAllString(string(text), -1) {
				if !slices.Contains(names[name], filepath.Base(file)) {
					names[name] = append(names[name], filepath.Base(file))
				}
			}
		}
	}
	return names
}

// dashboardExpressions are the questions of the dashboards to Prometheus.
func dashboardExpressions(t *testing.T) (list []string) {
	t.Helper()
	text, err := os.ReadFile("../deploy/bi/grafana/operations.json")
	if err != nil {
		t.Fatal(err)
	}
	var board struct {
		Panels []struct{ Targets []struct{ Expr string } }
	}
	if err := json.Unmarshal(text, &board); err != nil {
		t.Fatal(err)
	}
	for _, p := range board.Panels {
		for _, target := range p.Targets {
			// Grafana puts these in itself.
			list = append(list, strings.NewReplacer("$__rate_interval", "1m", "$instance", ".*").Replace(target.Expr))
		}
	}
	if len(list) == 0 {
		t.Fatal("the dashboard asks nothing")
	}
	return list
}

// scraper is a running Prometheus.
type scraper struct{ base string }

func runPrometheus(t *testing.T, binary, target string) *scraper {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"prometheus.yml", "tugu.rules.yml"} {
		text, err := os.ReadFile(filepath.Join(prometheusFolder, name))
		if err != nil {
			t.Fatal(err)
		}
		changed := strings.NewReplacer("127.0.0.1:8080", target, "scrape_interval: 15s", "scrape_interval: 1s", "scrape_timeout: 10s", "scrape_timeout: 1s",
			"evaluation_interval: 30s", "evaluation_interval: 1s", "interval: 30s", "interval: 1s").Replace(string(text))
		if err := os.WriteFile(filepath.Join(dir, name), []byte(changed), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(binary, "--config.file="+filepath.Join(dir, "prometheus.yml"), "--storage.tsdb.path="+filepath.Join(dir, "data"), "--web.listen-address="+address)
	log := &lines{more: make(chan struct{}, 1)}
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // its data is not kept
		_ = cmd.Wait()
		if t.Failed() {
			t.Logf("Prometheus says:\n%s", log)
		}
	})
	p := &scraper{base: "http://" + address}
	eventually(t, "Prometheus ready", func() (string, bool) {
		res, err := http.Get(p.base + "/-/ready")
		if err != nil {
			return err.Error(), false
		}
		defer res.Body.Close()
		return res.Status, res.StatusCode == http.StatusOK
	})
	return p
}

// query returns the result as JSON.
func (p *scraper) query(t *testing.T, expression string) string {
	t.Helper()
	var data struct{ Result json.RawMessage }
	p.get(t, "/api/v1/query?query="+url.QueryEscape(expression), &data)
	return string(data.Result)
}

func (p *scraper) get(t *testing.T, path string, data any) {
	t.Helper()
	res, err := http.Get(p.base + path)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	answer := struct {
		Status, Error string
		Data          json.RawMessage
	}{}
	if err := json.Unmarshal(body, &answer); err != nil || answer.Status != "success" {
		t.Fatalf("%s: %s %v", path, body, err)
	}
	if err := json.Unmarshal(answer.Data, data); err != nil {
		t.Fatal(err)
	}
}

// eventually asks until ok, for a minute.
func eventually(t *testing.T, what string, ask func() (state string, ok bool)) {
	t.Helper()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	deadline := time.After(time.Minute)
	state := ""
	for ok := false; ; {
		if state, ok = ask(); ok {
			return
		}
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("waited in vain for %s: %s", what, state)
		}
	}
}
