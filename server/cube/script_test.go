package cube_test

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
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
			s := newScript(t, name)
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
	t        *testing.T
	file     string
	line     int
	profile  *city.Profile
	promised bool // the general promise was given; more are further policies
	targeted bool // the profile's own targets are gone
	headers  []city.Header
	events   [][]city.Event
	shown    *shown // what the tables showed; nil = nobody asks
}

func newScript(t *testing.T, file string) *script {
	return &script{t: t, file: file, profile: scriptCity()}
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
		case word == "target":
			s.target(rest)
		case word == "holiday":
			s.profile.Calendar.Holidays[city.Date(rest)] = "holiday"
		case word == "complaint":
			s.complaint(rest)
		case word == "ask":
			out.WriteString(s.ask(rest))
			table = true
		case word == "open":
			out.WriteString(s.open(rest))
			table = true
		case word == "zone":
			s.zone(rest)
		case strings.Contains(word, "-") && strings.HasPrefix(line, " "):
			s.event(strings.TrimSpace(line))
		default:
			s.fail("%q begins no line of a script", word)
		}
	}
	return out.String()
}

// zone moves the city into another zone.
func (s *script) zone(name string) {
	zone, err := time.LoadLocation(name)
	if err != nil {
		s.fail("%v", err)
	}
	s.profile.Zone, s.profile.Calendar.Zone = zone, zone
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
		e.Department, e.Category, e.District = set["department"], set["category"], set["district"]
		e.Priority, e.Reason = set["priority"], set["reason"]
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
		if t, err := time.ParseInLocation(layout, text, s.profile.Zone); err == nil {
			return city.At(t)
		}
	}
	s.fail("%q is not a date and time such as 2026-01-05 08:00", text)
	return 0
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
