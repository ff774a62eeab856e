package graph

import (
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

const openQuestion = `{ overview(window: {preset: TODAY}) { kpis { received open overdue } freshness { sequence asOf validUntil } } }`

func TestEqualQuestionsShareAnAnswer(t *testing.T) {
	town := busyTown()
	c, over := keeping(t, town, nil)
	first, want := c.send(http.MethodPost, openQuestion)
	if first.StatusCode != http.StatusOK || first.Header.Get("ETag") == "" || first.Header.Get("Cache-Control") != "private, no-cache" {
		t.Fatalf("%d %v", first.StatusCode, first.Header)
	}
	for _, ask := range [][2]string{
		{http.MethodPost, openQuestion},
		{http.MethodGet, openQuestion},
		{http.MethodGet, openQuestion},
		{http.MethodPost, "# a remark\nquery {\n" + strings.Trim(openQuestion, "{}") + "}"},
	} {
		res, have := c.send(ask[0], ask[1])
		if have != want || res.Header.Get("ETag") != first.Header.Get("ETag") {
			t.Errorf("%s %s:\n%s\nwant %s", ask[0], ask[1], have, want)
		}
	}
	if s := over.Stats(); s.Executed != 1 || s.Hits != 4 {
		t.Errorf("%+v", s)
	}
	if _, other := c.send(http.MethodPost, `{ overview(window: {preset: ALL}) { kpis { received open overdue } } }`); other == want {
		t.Error("another question got the same answer")
	}

	town.submit(90, "ROAD")
	res, have := c.send(http.MethodPost, openQuestion)
	if have == want || res.Header.Get("ETag") == first.Header.Get("ETag") || !strings.Contains(have, `"received":2`) {
		t.Errorf("after a change: %s, before: %s", have, want)
	}
}

func TestVariablesAreOfTheQuestion(t *testing.T) {
	c, over := keeping(t, busyTown(), nil)
	const query = `query($p: [String!]) { pillars(filter: {pillars: $p}) { total { received } } }`
	ask := func(pillar any) string {
		return fmt.Sprint(c.data(query, map[string]any{"p": pillar}))
	}
	living := ask([]string{"LIVING"})
	if safety := ask([]string{"SAFETY"}); safety == living {
		t.Errorf("both %s", living)
	}
	if again := ask("LIVING"); again != living { // coerced to a list: the same question
		t.Errorf("%s, not %s", again, living)
	}
	if s := over.Stats(); s.Executed != 2 || s.Hits != 1 {
		t.Errorf("%+v", s)
	}
}

// TestTimeEndsAnswers moves the clock alone, over midnight and over a due moment.
func TestTimeEndsAnswers(t *testing.T) {
	town := newTown("2026-11-24 23:59:50")
	town.submit(1, "ROAD") // due in 7 days
	c, over := keeping(t, town, nil)
	figures := func(want string) {
		t.Helper()
		same(t, c.data(`{ overview(window: {preset: TODAY}) { kpis { received overdue } } }`, nil), `{"overview": {"kpis": `+want+`}}`)
	}
	figures(`{"received": 1, "overdue": 0}`)
	town.setClock(at("2026-11-24 23:59:59"))
	figures(`{"received": 1, "overdue": 0}`)
	if s := over.Stats(); s.Executed != 1 {
		t.Errorf("before midnight: %+v", s)
	}
	town.setClock(at("2026-11-25 00:00:00"))
	figures(`{"received": 0, "overdue": 0}`)
	town.setClock(at("2026-11-24 23:59:59")) // a clock that was put back
	figures(`{"received": 1, "overdue": 0}`)
	town.setClock(at("2026-12-01 23:59:49"))
	before := over.Stats().Executed
	c.data(`{ overview(window: {preset: ALL}) { kpis { overdue } } }`, nil)
	town.setClock(at("2026-12-01 23:59:52"))
	same(t, c.data(`{ overview(window: {preset: ALL}) { kpis { overdue } } }`, nil), `{"overview": {"kpis": {"overdue": 1}}}`)
	if s := over.Stats(); s.Executed != before+2 {
		t.Errorf("after a due moment: %+v", s)
	}
}

func TestViewersDoNotMix(t *testing.T) {
	c, over := keeping(t, busyTown(), nil)
	viewers := []Viewer{as(city.RoleScreen), as(city.RoleAnalyst), as(city.RoleLeader, "DPU"), as(city.RoleAdmin)}
	for range 2 {
		for _, c.viewer = range viewers {
			c.send(http.MethodPost, openQuestion)
		}
	}
	if s := over.Stats(); s.Executed != uint64(len(viewers)) || s.Hits != uint64(len(viewers)) {
		t.Errorf("%+v", s)
	}
}

// TestOnlyFiguresAreKept asks for single complaints, beside figures and inside
// of fragments, and for what fails.
func TestOnlyFiguresAreKept(t *testing.T) {
	c, over := keeping(t, busyTown(), nil)
	for n, query := range []string{
		`{ overview { kpis { open } } complaints { nodes { title } } }`,
		`{ ...F } fragment F on Query { ... on Query { complaint(id: "x") { id } } }`,
		`{ complaintByReference(source: "SAMBAT", externalId: "2") { title } city { code } }`,
		`{ overview(asOf: "2999-01-01T00:00:00Z") { kpis { open } } city { code } }`,
	} {
		for range 2 {
			res, body := c.send(http.MethodGet, query)
			if h := res.Header; res.StatusCode != http.StatusOK || h.Get("ETag") != "" || h.Get("Cache-Control") != "no-store" {
				t.Errorf("%s: %d %v %s", query, res.StatusCode, h, body)
			}
		}
		if s := over.Stats(); s.Executed != uint64(2*n+2) {
			t.Errorf("%s: %+v", query, s)
		}
	}
}

func TestNotModified(t *testing.T) {
	town := busyTown()
	c, over := keeping(t, town, nil)
	const query = `{ pillars(filter: {pillars: ["LIVING"]}) { total { received } } }`
	res, _ := c.send(http.MethodGet, query)
	tag := res.Header.Get("ETag")
	for _, method := range []string{http.MethodGet, http.MethodPost, http.MethodHead} {
		for _, have := range []string{tag, `"other", ` + tag, strings.TrimPrefix(tag, "W/"), "*"} {
			res, body := c.send(method, query, "If-None-Match", have)
			if res.StatusCode != http.StatusNotModified || body != "" || res.Header.Get("ETag") != tag {
				t.Errorf("%s %s: %d %q", method, have, res.StatusCode, body)
			}
		}
	}
	if res, body := c.send(http.MethodGet, query, "If-None-Match", `"other"`); res.StatusCode != http.StatusOK || body == "" {
		t.Errorf("another tag: %d %q", res.StatusCode, body)
	}
	town.submit(91, "ABUSE") // changes the state, not this answer
	executed := over.Stats().Executed
	if res, _ := c.send(http.MethodGet, query, "If-None-Match", tag); res.StatusCode != http.StatusNotModified {
		t.Errorf("an unchanged answer at another state: %d", res.StatusCode)
	}
	if have := over.Stats().Executed; have != executed+1 {
		t.Errorf("executed %d times, not %d", have, executed+1)
	}
	town.submit(92, "ROAD")
	if res, _ := c.send(http.MethodGet, query, "If-None-Match", tag); res.StatusCode != http.StatusOK {
		t.Errorf("a changed answer: %d", res.StatusCode)
	}
}

func TestCompression(t *testing.T) {
	c, _ := keeping(t, busyTown(), nil)
	for _, query := range []string{`{ catalog { measures { definitionId definitionEn } } }`, introspectQuery} {
		_, want := c.send(http.MethodPost, query)
		for range 2 {
			res, body := c.send(http.MethodPost, query, "Accept-Encoding", "br, gzip;q=0.5")
			if res.Header.Get("Content-Encoding") != "gzip" || len(body) > len(want)/2 {
				t.Fatalf("%v, %d bytes of %d", res.Header, len(body), len(want))
			}
			z, err := gzip.NewReader(strings.NewReader(body))
			if err != nil {
				t.Fatal(err)
			}
			if have, err := io.ReadAll(z); err != nil || string(have) != want {
				t.Errorf("%v: decompressed it is another answer", err)
			}
		}
		if res, _ := c.send(http.MethodPost, query, "Accept-Encoding", "gzip;q=0"); res.Header.Get("Content-Encoding") != "" {
			t.Error("compressed for a client that refuses it")
		}
	}
	if res, _ := c.send(http.MethodPost, `{ city { code } }`, "Accept-Encoding", "gzip"); res.Header.Get("Content-Encoding") != "" {
		t.Error("a small answer is compressed")
	}
}
