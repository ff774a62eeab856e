package graph

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// client asks a server over real HTTP.
type client struct {
	t      testing.TB
	url    string
	viewer Viewer
	http   *http.Client
}

// as is the bearer of a token of the role.
func as(role city.Role, departments ...string) Viewer {
	return Viewer{Role: role, May: role.Rights(len(departments) > 0), Name: "test", Departments: departments}
}

func serve(t testing.TB, r *Resolver, o Options) *client {
	t.Helper()
	c := &client{t: t, viewer: as(city.RoleAdmin)}
	c.viewer.Actor = "tester"
	srv := NewServer(r, o)
	web := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		srv.ServeHTTP(w, req.WithContext(WithViewer(req.Context(), c.viewer)))
	}))
	t.Cleanup(web.Close)
	c.url, c.http = web.URL, web.Client()
	return c
}

type reply struct {
	Data   map[string]any `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
}

func (c *client) ask(query string, variables map[string]any) reply {
	c.t.Helper()
	body, _ := json.Marshal(map[string]any{"query": query, "variables": variables})
	res, err := c.http.Post(c.url, "application/json", bytes.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	var out reply
	if err := json.Unmarshal(raw, &out); err != nil {
		c.t.Fatalf("%v in %s", err, raw)
	}
	return out
}

// data asks and fails on any error.
func (c *client) data(query string, variables map[string]any) map[string]any {
	c.t.Helper()
	r := c.ask(query, variables)
	if len(r.Errors) > 0 {
		c.t.Fatalf("%s: %+v", query, r.Errors)
	}
	return r.Data
}

// refuses asks and expects one error with the code that says all the words.
func (c *client) refuses(query, code string, words ...string) {
	c.t.Helper()
	r := c.ask(query, nil)
	if len(r.Errors) != 1 {
		c.t.Fatalf("%s: want one error, have %+v", query, r.Errors)
	}
	if have := r.Errors[0].Extensions["code"]; have != code {
		c.t.Errorf("%s: code %v, want %s (%s)", query, have, code, r.Errors[0].Message)
	}
	for _, w := range words {
		if !strings.Contains(r.Errors[0].Message, w) {
			c.t.Errorf("%s: %q does not say %q", query, r.Errors[0].Message, w)
		}
	}
}

// same fails unless have, read from JSON, is what want says.
func same(t testing.TB, have any, want string) {
	t.Helper()
	var w any
	if err := json.Unmarshal([]byte(want), &w); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(have, w) {
		h, _ := json.Marshal(have)
		t.Errorf("have %s\nwant %s", h, want)
	}
}
