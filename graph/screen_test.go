package graph

import (
	"context"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// memoryScreens keeps screens in memory.
type memoryScreens struct {
	mu   sync.Mutex
	all  []StoredScreen
	wake chan struct{}
}

func (m *memoryScreens) Screens(context.Context) ([]StoredScreen, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.all), nil
}

func (m *memoryScreens) Save(_ context.Context, s StoredScreen) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.all = slices.DeleteFunc(m.all, func(o StoredScreen) bool { return o.Code == s.Code })
	if s.Definition != "" {
		m.all = append(m.all, s)
	}
	slices.SortFunc(m.all, func(a, b StoredScreen) int { return strings.Compare(a.Code, b.Code) })
	close(m.wake)
	m.wake = make(chan struct{})
	return nil
}

func (m *memoryScreens) Wake() <-chan struct{} {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.wake
}

func screenTown() (*Resolver, *memoryScreens) {
	r, m := newTown("2026-11-24 12:00:00").resolver(), &memoryScreens{wake: make(chan struct{})}
	r.Screens = m
	return r, m
}

func TestScreensAreSetAndForgotten(t *testing.T) {
	r, _ := screenTown()
	c := serve(t, r, Options{})
	same(t, c.data(`{ screens { code } }`, nil), `{"screens": []}`)
	const all = `screen { code name scenes rotateSeconds stays { scene seconds } language theme measure level updatedAt filter { departments pillars } } userErrors { field code message }`
	made := c.data(`mutation { screenSave(input: {code: "lobby", name: "Lobi", scenes: [OVERVIEW, MAP], filter: {departments: ["DPU"]}}) { `+all+` } }`, nil)
	same(t, made, `{"screenSave": {"screen": {"code": "lobby", "name": "Lobi", "scenes": ["OVERVIEW", "MAP"], "rotateSeconds": 30, "stays": [], "language": null,
		"theme": "DARK", "measure": "OPEN", "level": "KELURAHAN", "updatedAt": "2026-11-24T12:00:00+07:00", "filter": {"departments": ["DPU"], "pillars": null}}, "userErrors": []}}`)
	c.data(`mutation { screenSave(input: {code: "annex", name: "Annex", scenes: [FLOW], rotateSeconds: 10, stays: [{scene: FLOW, seconds: 90}], language: "en", theme: LIGHT}) { `+all+` } }`, nil)
	same(t, c.data(`{ screens { code name stays { scene seconds } language theme filter { departments } } }`, nil), `{"screens": [
		{"code": "annex", "name": "Annex", "stays": [{"scene": "FLOW", "seconds": 90}], "language": "en", "theme": "LIGHT", "filter": {"departments": null}},
		{"code": "lobby", "name": "Lobi", "stays": [], "language": null, "theme": "DARK", "filter": {"departments": ["DPU"]}}]}`)
	same(t, c.data(`mutation { screenDelete(input: {code: "annex"}) { `+all+` } }`, nil), `{"screenDelete": {"screen": null, "userErrors": []}}`)
	same(t, c.data(`{ screens { code } }`, nil), `{"screens": [{"code": "lobby"}]}`)
}

func TestScreensThatAreRefused(t *testing.T) {
	r, m := screenTown()
	c := serve(t, r, Options{})
	for _, x := range []struct{ input, field, says string }{
		{`code: "Lobby", name: "x", scenes: [MAP]`, "code", "small letters"},
		{`code: "a", name: " ", scenes: [MAP]`, "name", "empty"},
		{`code: "a", name: "x", scenes: []`, "scenes", "at least one"},
		{`code: "a", name: "x", scenes: [MAP, FLOW, MAP]`, "scenes", "MAP twice"},
		{`code: "a", name: "x", scenes: [MAP], rotateSeconds: 3`, "rotateSeconds", "10 to 3600"},
		{`code: "a", name: "x", scenes: [MAP], stays: [{scene: FLOW, seconds: 20}]`, "stays", "none of the screen's scenes"},
		{`code: "a", name: "x", scenes: [MAP], stays: [{scene: MAP, seconds: 20}, {scene: MAP, seconds: 30}]`, "stays", "MAP twice"},
		{`code: "a", name: "x", scenes: [MAP], stays: [{scene: MAP, seconds: 9}]`, "stays", "10 to 3600"},
		{`code: "a", name: "x", scenes: [MAP], language: "fr"`, "language", "id, en"},
		{`code: "a", name: "x", scenes: [MAP], filter: {departments: ["DPV"]}`, "filter.departments", "DPU"},
		{`code: "a", name: "x", scenes: [MAP], filter: {overdue: true}`, "filter", "alone"},
	} {
		out := c.data(`mutation { screenSave(input: {`+x.input+`}) { screen { code } userErrors { field message } } }`, nil)["screenSave"].(map[string]any)
		errs := out["userErrors"].([]any)
		if len(errs) != 1 || out["screen"] != nil {
			t.Fatalf("%s: %v", x.input, out)
		}
		e := errs[0].(map[string]any)
		var path []string
		for _, part := range e["field"].([]any) {
			path = append(path, part.(string))
		}
		if have := strings.Join(path, "."); have != "input."+x.field || !strings.Contains(e["message"].(string), x.says) {
			t.Errorf("%s: %v", x.input, e)
		}
	}
	gone := c.data(`mutation { screenDelete(input: {code: "none"}) { userErrors { code } } }`, nil)
	same(t, gone, `{"screenDelete": {"userErrors": [{"code": "NOT_FOUND"}]}}`)
	if len(m.all) != 0 {
		t.Errorf("refused, but kept: %v", m.all)
	}
	c.viewer = as(city.RoleAnalyst)
	c.refuses(`mutation { screenSave(input: {code: "a", name: "x", scenes: [MAP]}) { screen { code } } }`, "FORBIDDEN", "token")
	c.refuses(`mutation { screenDelete(input: {code: "a"}) { screen { code } } }`, "FORBIDDEN", "token")
	same(t, c.data(`{ screens { code } }`, nil), `{"screens": []}`)
}

// A screen hears of its own changes, of its end, and of nothing else.
func TestScreenChanges(t *testing.T) {
	r, _ := screenTown()
	ctx, cancel := context.WithCancel(WithViewer(t.Context(), as(city.RoleAdmin)))
	defer cancel()
	changes, err := r.screenChanges(ctx, "lobby")
	if err != nil {
		t.Fatal(err)
	}
	next := func() *Screen {
		t.Helper()
		select {
		case s := <-changes:
			return s
		case <-time.After(30 * time.Second):
			t.Fatal("no change arrived")
			return nil
		}
	}
	save := func(code, name string) {
		t.Helper()
		out, err := r.saveScreen(ctx, ScreenSaveInput{Code: code, Name: name, Scenes: []Scene{SceneMap}, RotateSeconds: 30, Theme: ScreenThemeDark, Measure: MapMeasureOpen, Level: DistrictLevelKelurahan})
		if err != nil || len(out.UserErrors) > 0 {
			t.Fatal(err, out)
		}
	}
	if s := next(); s != nil {
		t.Errorf("%v before it was set", s)
	}
	save("lobby", "first")
	if s := next(); s == nil || s.Name != "first" || s.Code != "lobby" {
		t.Errorf("first: %v", s)
	}
	save("annex", "another")
	save("lobby", "second")
	if s := next(); s == nil || s.Name != "second" {
		t.Errorf("second: %v", s)
	}
	if _, err := r.deleteScreen(ctx, "lobby"); err != nil {
		t.Fatal(err)
	}
	if s := next(); s != nil {
		t.Errorf("%v after it was forgotten", s)
	}
	cancel()
	for range changes { // until the end
	}
}
