package cube_test

import (
	"bufio"
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

var rewrite = flag.Bool("rewrite", false, "write the present answers into testdata/*.test")

// TestScripts runs testdata/*.test: complaints, questions, expected tables. How
// to read and write them stands in testdata/README.md.
func TestScripts(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.test"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".test"), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			s := &script{t: t, file: name, profile: smallCity()}
			got := s.run(string(text))
			if *rewrite {
				if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != string(text) {
				t.Errorf("%s reads otherwise now; run go test ./server/cube -run Scripts -rewrite and look at the difference:\n%s", name, difference(string(text), got))
			}
		})
	}
}

// script is a run of one file.
type script struct {
	t       *testing.T
	file    string
	line    int
	profile *city.Profile
	headers []city.Header
	events  [][]city.Event
}

func (s *script) fail(format string, args ...any) {
	s.t.Helper()
	s.t.Fatalf("%s:%d: %s", s.file, s.line, fmt.Sprintf(format, args...))
}

// run returns the text with the tables as they are answered now.
func (s *script) run(text string) string {
	var out strings.Builder
	scan := bufio.NewScanner(strings.NewReader(text))
	table := false // within an expected table, which is answered anew
	for scan.Scan() {
		s.line++
		line := scan.Text()
		word, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		if table && word == "|" {
			continue
		}
		table = false
		out.WriteString(line + "\n")
		switch {
		case word == "" || strings.HasPrefix(word, "#"):
		case word == "promise":
			s.promise(rest)
		case word == "holiday":
			s.profile.Calendar.Holidays[city.Date(rest)] = "holiday"
		case word == "complaint":
			s.complaint(rest)
		case word == "ask":
			out.WriteString(s.ask(rest))
			table = true
		case strings.Contains(word, "-") && strings.HasPrefix(line, " "):
			s.event(strings.TrimSpace(line))
		default:
			s.fail("%q begins no line of a script", word)
		}
	}
	return out.String()
}

// settings reads "key=value" words.
func (s *script) settings(text string) map[string]string {
	m := map[string]string{}
	for _, word := range strings.Fields(text) {
		k, v, ok := strings.Cut(word, "=")
		if !ok {
			s.fail("%q is not key=value", word)
		}
		m[k] = v
	}
	return m
}

// promise reads "response=3 resolution=7 [days=working] [due=END_OF_DAY] [pause=2]".
func (s *script) promise(text string) {
	rule := city.ClockRule{Due: city.DueExact}
	pol := &s.profile.Policies[0]
	var response, resolution int
	for k, v := range s.settings(text) {
		var err error
		switch k {
		case "response":
			_, err = fmt.Sscan(v, &response)
		case "resolution":
			_, err = fmt.Sscan(v, &resolution)
		case "days":
			rule.Working = v == "working"
		case "due":
			rule.Due = city.Due(v)
		case "pause":
			rule.Pause = true
			_, err = fmt.Sscan(v, &rule.PauseCapDays)
		default:
			s.fail("%q is no setting of a promise", k)
		}
		if err != nil {
			s.fail("%s: %v", k, err)
		}
	}
	pol.Response, pol.Resolution = rule, rule
	pol.Response.Days, pol.Resolution.Days = response, resolution
	s.profile.Calendar = city.Calendar{
		Version: "script", First: "2016-01-01", Last: "2030-12-31", Zone: jakarta,
		Weekend: []time.Weekday{time.Saturday, time.Sunday}, Holidays: map[city.Date]string{},
	}
}

// complaint reads "NAME [source=S2]".
func (s *script) complaint(text string) {
	name, rest, _ := strings.Cut(text, " ")
	set := s.settings(rest)
	h := city.Header{Source: "S1", Channel: "WEB", ExternalID: name}
	if set["source"] != "" {
		h.Source = set["source"]
	}
	binary.BigEndian.PutUint64(h.ID[:], uint64(len(s.headers)+1))
	s.headers, s.events = append(s.headers, h), append(s.events, nil)
}

// event reads "2026-01-05 08:00:00 ASSIGNED department=D1".
func (s *script) event(text string) {
	if len(s.events) == 0 {
		s.fail("an event before any complaint")
	}
	fields := strings.SplitN(text, " ", 4)
	if len(fields) < 3 {
		s.fail("an event is a date, a time, a kind and its settings")
	}
	kind, ok := city.ParseKind(fields[2])
	if !ok {
		s.fail("%q is no kind of event", fields[2])
	}
	list := &s.events[len(s.events)-1]
	e := city.Event{ID: int64(len(*list) + 1), Kind: kind, OccurredAt: s.moment(fields[0] + " " + fields[1])}
	if len(fields) == 4 {
		set := s.settings(fields[3])
		e.Department, e.Category, e.District, e.Reason = set["department"], set["category"], set["district"], set["reason"]
		if set["rating"] != "" {
			if _, err := fmt.Sscan(set["rating"], &e.Rating); err != nil {
				s.fail("rating: %v", err)
			}
		}
	}
	*list = append(*list, e)
}

func (s *script) moment(text string) city.Moment {
	for _, layout := range []string{"2006-01-02 15:04:05", "2006-01-02 15:04"} {
		if t, err := time.ParseInLocation(layout, text, jakarta); err == nil {
			return city.At(t)
		}
	}
	s.fail("%q is not a date and time such as 2026-01-05 08:00", text)
	return 0
}

// ask reads "COLUMN,… [by=DIM,…] [window=PRESET|FROM..TO] [at=DATEThh:mm:ss] [basis=…] [reading=…] [every=…]".
func (s *script) ask(text string) string {
	names, rest, _ := strings.Cut(text, " ")
	set := s.settings(rest)
	c := &clock{start + 365*city.Day}
	q := cube.Question{Window: cube.Window{Preset: cube.AllTime}, Basis: cube.Basis(set["basis"]), Reading: cube.Reading(set["reading"])}
	if at := set["at"]; at != "" {
		c.m = s.moment(strings.Replace(at, "T", " ", 1))
	}
	if w := set["window"]; w != "" {
		if from, to, ok := strings.Cut(w, ".."); ok {
			q.Window = cube.Window{From: city.Date(from), To: city.Date(to)}
		} else {
			q.Window = cube.Window{Preset: cube.Preset(w)}
		}
	}
	columns := strings.Split(names, ",")
	table := cube.Set{Measures: s.measures(columns)}
	if set["by"] != "" {
		for _, d := range strings.Split(set["by"], ",") {
			table.By = append(table.By, cube.Dimension(d))
		}
	}
	if g := cube.Granularity(set["every"]); g != "" {
		table.Trends = []cube.Trend{{Granularity: g, Measures: table.Measures}}
	}
	q.Sets = []cube.Set{table}
	e := load(s.profile, c, s.facts())
	a := ask(s.t, e, q)
	return s.table(columns, table, cube.Granularity(set["every"]), a.Tables[0].Rows)
}

func (s *script) measures(columns []string) cube.MeasureSet {
	var m cube.MeasureSet
	for _, name := range columns {
		x, ok := cube.ColumnMeasure(name)
		if !ok {
			s.fail("%q is no column", name)
		}
		m |= cube.Measures(x)
	}
	return m
}

func (s *script) facts() []*city.Facts {
	list := make([]*city.Facts, len(s.headers))
	for i := range list {
		f, err := city.Derive(s.profile, s.headers[i], s.events[i])
		if err != nil {
			s.fail("complaint %s: %v", s.headers[i].ExternalID, err)
		}
		list[i] = &f
	}
	return list
}

// table prints the rows as an aligned table.
func (s *script) table(columns []string, set cube.Set, every cube.Granularity, rows []cube.Row) string {
	var head []string
	for _, d := range set.By {
		head = append(head, string(d))
	}
	if every != "" {
		head = append(head, string(every))
	}
	lines := [][]string{append(head, columns...)}
	for _, r := range rows {
		if every == "" {
			lines = append(lines, append(r.Codes[:len(r.Codes):len(r.Codes)], s.cells(r.Kpis, columns)...))
			continue
		}
		for _, p := range r.Kpis.Trends[every] {
			name := p.Period
			if p.Partial {
				name += "*"
			}
			line := append(r.Codes[:len(r.Codes):len(r.Codes)], name)
			lines = append(lines, append(line, s.cells(p.Kpis, columns)...))
		}
	}
	widths := make([]int, len(lines[0]))
	for _, l := range lines {
		for i, cell := range l {
			widths[i] = max(widths[i], len(cell))
		}
	}
	var out strings.Builder
	for _, l := range lines {
		out.WriteString("  |")
		for i, cell := range l {
			fmt.Fprintf(&out, " %-*s |", widths[i], cell)
		}
		out.WriteString("\n")
	}
	return out.String()
}

func (s *script) cells(k *cube.Kpis, columns []string) []string {
	var out []string
	for _, name := range columns {
		v, _ := k.Column(name)
		switch v := v.(type) {
		case nil:
			out = append(out, "-")
		case float64:
			out = append(out, fmt.Sprintf("%.4g", v))
		case city.Moment:
			out = append(out, v.In(jakarta).Format("2006-01-02T15:04:05"))
		default:
			out = append(out, fmt.Sprint(v))
		}
	}
	return out
}

// difference shows the lines that differ.
func difference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	var out strings.Builder
	for i := 0; i < max(len(w), len(g)); i++ {
		a, b := "", ""
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			fmt.Fprintf(&out, "line %d\n  file: %s\n  now:  %s\n", i+1, a, b)
		}
	}
	return out.String()
}
