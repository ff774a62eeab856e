package wire_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/tugu-city/tugu/server/internal/intake/wire"
)

func TestTextOf(t *testing.T) {
	for raw, want := range map[string]string{
		`"a \"b\""`: `a "b"`, `12`: "12", `-1.50`: "-1.50", `9007199254740993`: "9007199254740993", // no digit is lost
		`null`: "", `true`: "", `{"a":1}`: "", `[1]`: "", ``: "", `"open`: "", ` "x" `: "x",
	} {
		if got := wire.TextOf(json.RawMessage(raw)); got != want {
			t.Errorf("%s: got %q, want %q", raw, got, want)
		}
	}
}

func TestAt(t *testing.T) {
	raw := json.RawMessage(`{"a":{"b":{"c":1}},"list":[{"x":2}]}`)
	for path, want := range map[string]string{"a.b.c": "1", "a.b": `{"c":1}`, "": "", "a.z": "", "a.b.c.d": "", "list.x": ""} {
		if got := string(wire.At(raw, path)); got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
	if got := wire.At(json.RawMessage(`no JSON`), "a"); got != nil {
		t.Errorf("of no JSON: %q", got)
	}
}

func TestBody(t *testing.T) {
	for name, c := range map[string]struct {
		body   io.Reader
		status int
	}{
		"as much as is taken": {strings.NewReader(strings.Repeat("x", wire.MaxBody)), http.StatusOK},
		"a byte more":         {strings.NewReader(strings.Repeat("x", wire.MaxBody+1)), http.StatusRequestEntityTooLarge},
		"cut off":             {io.MultiReader(strings.NewReader("xxxxx"), iotest.ErrReader(io.ErrUnexpectedEOF)), http.StatusBadRequest},
	} {
		w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/", c.body)
		if body, ok := wire.Body(w, r); ok {
			wire.Respond(w, http.StatusOK, len(body))
		}
		if w.Code != c.status || w.Header().Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %d %v", name, w.Code, w.Header())
		}
	}
}
