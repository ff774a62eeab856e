package graph

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/gqlhttp"
)

// keeper returns a resolver of the town and a transport that keeps its answers.
func keeper(town *town) (*Resolver, *gqlhttp.Transport) {
	r := town.resolver()
	r.Observe = func(ctx context.Context, o Observation) {
		f := o.Freshness
		gqlhttp.Observed(ctx, gqlhttp.State{Epoch: f.Epoch, Sequence: f.Sequence}, f.ValidUntil.Time())
	}
	return r, gqlhttp.New(gqlhttp.Options{
		State: func() gqlhttp.State {
			p := town.Position()
			return gqlhttp.State{Epoch: p.Epoch, Sequence: p.Sequence}
		},
		Cacheable: AsksFigures, Class: ViewerClass, Now: town.now,
	})
}

// keeping serves a town with kept answers.
func keeping(t testing.TB, town *town, change func(*Resolver)) (*client, *gqlhttp.Transport) {
	t.Helper()
	r, over := keeper(town)
	if change != nil {
		change(r)
	}
	return serve(t, r, Options{HTTP: over, Introspect: func(Viewer) bool { return true }}), over
}

// send posts a body, or gets the query in it, and returns the response and its body.
func (c *client) send(method, query string, header ...string) (*http.Response, string) {
	c.t.Helper()
	at, body := c.url, io.Reader(http.NoBody)
	if method == http.MethodPost {
		b, _ := json.Marshal(map[string]string{"query": query})
		body = strings.NewReader(string(b))
	} else {
		at += "?query=" + url.QueryEscape(query)
	}
	req, err := http.NewRequestWithContext(c.t.Context(), method, at, body)
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept-Encoding", "identity")
	for i := 0; i < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	res, err := c.http.Do(req)
	if err != nil {
		c.t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	return res, string(b)
}
