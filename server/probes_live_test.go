package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// What the probes say.
const (
	probeInit = `> {"type":"connection_init"}`
	probeAck  = `< connection_ack`
	openKPI   = `overview { kpis { open } }`
	openData  = `{"data":{"overview":{"kpis":{"open":0}}}`
)

func probeSubscribe(id, query string) string {
	return fmt.Sprintf(`> {"type":"subscribe","id":%q,"payload":{"query":%q}}`, id, query)
}

// probes are conversations over graphql-transport-ws: "> message" is sent, "< type id payload" must come next
// (heartbeats aside; a payload is a beginning), "< silence" is an answered ping with nothing before its pong,
// "< close code" is the end, and "< end code" is that with whatever may come before.
var probes = []struct {
	name   string
	offers []string // subprotocols; nil: the right one
	script []string
}{
	{"subscribe before ack", nil, []string{probeSubscribe("1", "{ "+openKPI+" }"), "< close 4401"}},
	{"second connection_init", nil, []string{probeInit, probeAck, probeInit, "< close 4429"}},
	{"second connection_init at once", nil, []string{probeInit, probeInit, "< end 4429"}},
	{"no init in time", nil, []string{"< close 4408"}},
	{"no init in time, though it pings", nil, []string{"< silence", "< close 4408"}},
	{"id already active", nil, []string{
		probeInit, probeAck, probeSubscribe("1", "subscription { "+openKPI+" }"), "< next 1 " + openData,
		probeSubscribe("1", "{ "+openKPI+" }"), "< close 4409",
	}},
	{"id already active, of an event feed", nil, []string{
		probeInit, probeAck, probeSubscribe("1", "subscription { complaintEvents { cursor } }"),
		probeSubscribe("1", "subscription { "+openKPI+" }"), "< close 4409",
	}},
	{"bad JSON", nil, []string{probeInit, probeAck, `> {"type":`, "< close 4400"}},
	{"bad JSON before init", nil, []string{`> x`, "< close 4400"}},
	{"unknown type", nil, []string{probeInit, probeAck, `> {"type":"start","id":"1"}`, "< close 4400"}},
	{"no type", nil, []string{probeInit, probeAck, `> {"id":"1"}`, "< close 4400"}},
	{"no id", nil, []string{probeInit, probeAck, `> {"type":"subscribe","payload":{"query":"{ city { code } }"}}`, "< close 4400"}},
	{"complete without id", nil, []string{probeInit, probeAck, `> {"type":"complete"}`, "< close 4400"}},
	{"no query", nil, []string{probeInit, probeAck, `> {"type":"subscribe","id":"1","payload":{}}`, "< close 4400"}},
	{"no payload", nil, []string{probeInit, probeAck, `> {"type":"subscribe","id":"1"}`, "< close 4400"}},
	{"offered subprotocol unknown", []string{"graphql-ws", "chat"}, []string{"< close 4406"}},
	{"no subprotocol offered", []string{}, []string{"< close 4406"}},
	{"one of the offered subprotocols known", []string{"graphql-ws", "graphql-transport-ws"}, []string{probeInit, probeAck}},
	{"forbidden at init", nil, []string{`> {"type":"connection_init","payload":{"authorization":"Bearer nobody-knows-this"}}`, "< close 4403"}},
	{"allowed at init", nil, []string{`> {"type":"connection_init","payload":{"authorization":"Bearer ` + testToken + `"}}`, probeAck, "< silence"}},
	{"after error for an id nothing more", nil, []string{
		probeInit, probeAck, probeSubscribe("1", "subscription { nothing }"), "< error 1 [", "< silence",
		probeSubscribe("1", "{ nothing }"), "< error 1 [", "< silence", // the id is free
		probeSubscribe("1", "{ "), "< error 1 [", "< silence",
	}},
	{"ping before init", nil, []string{`> {"type":"ping","payload":{"a":[1,null]}}`, `< pong  {"a":[1,null]}`, probeInit, probeAck}},
	{"ping without payload", nil, []string{probeInit, probeAck, `> {"type":"ping"}`, "< pong"}},
	{"pong nobody asked for", nil, []string{probeInit, probeAck, `> {"type":"pong","payload":{}}`, "< silence"}},
	{"silence after complete", nil, []string{
		probeInit, probeAck, probeSubscribe("1", "subscription { "+openKPI+" }"), "< next 1 " + openData,
		`> {"type":"complete","id":"1"}`, "< silence", probeSubscribe("1", "{ city { code } }"), `< next 1 {"data":{"city"`, "< complete 1", "< silence",
	}},
	{"complete for an id that never was", nil, []string{probeInit, probeAck, `> {"type":"complete","id":"x"}`, "< silence"}},
	{"query over the socket", nil, []string{probeInit, probeAck, probeSubscribe("q", "{ "+openKPI+" }"), "< next q " + openData, "< complete q", "< silence"}},
	{"mutation over the socket, forbidden", nil, []string{
		probeInit, probeAck, probeSubscribe("m", `mutation { complaintSubmit(input: {channel: "WEB", text: "x"}) { complaint { id } } }`),
		`< error m [{"message":"Mutation.complaintSubmit takes`, "< silence",
	}},
	{"subscription to the past", nil, []string{
		probeInit, probeAck, probeSubscribe("p", `subscription { overview(asOf: "2026-01-01T00:00:00+07:00") { kpis { open } } }`),
		"< next p " + openData, "< complete p", "< silence",
	}},
	{"an id of its own for each", nil, []string{
		probeInit, probeAck, probeSubscribe(`a "1"`, "{ "+openKPI+" }"), `< next a_"1" ` + openData, `< complete a_"1"`,
	}},
}

// TestProbes: each conversation ends as the protocol says, with the close code that it names.
func TestProbes(t *testing.T) {
	t.Parallel()
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database=sqlite:"+filepath.Join(t.TempDir(), "tugu.db"), "--token="+testToken)
	t.Run("conversations", func(t *testing.T) {
		for _, probe := range probes {
			t.Run(probe.name, func(t *testing.T) {
				t.Parallel()
				offers := probe.offers
				if offers == nil {
					offers = []string{"graphql-transport-ws"}
				}
				d := websocket.Dialer{Subprotocols: offers}
				c, res, err := d.DialContext(t.Context(), strings.Replace(p.base, "http", "ws", 1)+"/graphql", nil)
				if err != nil {
					t.Fatal(err)
				}
				_ = res.Body.Close() // an upgrade's body is empty
				defer c.Close()
				for i, line := range probe.script {
					if message, ok := strings.CutPrefix(line, "> "); ok {
						err = c.WriteMessage(websocket.TextMessage, []byte(message))
					} else {
						err = expectProbe(c, strings.TrimPrefix(line, "< "))
					}
					if err != nil {
						t.Fatalf("line %d, %s: %v", i+1, line, err)
					}
				}
			})
		}
	})
	t.Run("event streams", func(t *testing.T) { streamProbes(t, p) })
	t.Run("service restart", func(t *testing.T) {
		c := p.socket(t, nil, `{"type":"connection_init"}`)
		await(t, c, "connection_ack")
		code := make(chan int, 1)
		go func() {
			var err error
			for err == nil { // heartbeats
				_, _, err = c.ReadMessage()
			}
			var closed *websocket.CloseError
			errors.As(err, &closed)
			if closed == nil {
				closed = &websocket.CloseError{}
			}
			code <- closed.Code
		}()
		if exit := p.stop(); exit != 0 {
			t.Errorf("a graceful stop exits with %d: %s", exit, p.log)
		}
		if got := <-code; got != 1012 {
			t.Errorf("closed with %d, want 1012", got)
		}
	})
}

// expectProbe reads the next message, or the end, and compares it.
func expectProbe(c *websocket.Conn, want string) error {
	if want == "silence" {
		if err := c.WriteMessage(websocket.TextMessage, []byte(`{"type":"ping","payload":{"still":"there?"}}`)); err != nil {
			return err
		}
		want = `pong  {"still":"there?"}`
	}
	kind, rest, _ := strings.Cut(want, " ")
	_ = c.SetReadDeadline(time.Now().Add(30 * time.Second))
	var m struct {
		Type, ID string
		Payload  json.RawMessage
	}
	for m.Type == "" || m.Type == "ping" || kind == "end" { // the server's heartbeat
		m.Type, m.ID, m.Payload = "", "", nil
		if err := c.ReadJSON(&m); err != nil {
			var closed *websocket.CloseError
			if kind != "close" && kind != "end" || !errors.As(err, &closed) {
				return err
			}
			if code, _ := strconv.Atoi(rest); closed.Code != code || closed.Text == "" {
				return fmt.Errorf("closed with %d %q", closed.Code, closed.Text)
			}
			return nil
		}
	}
	id, payload, _ := strings.Cut(rest, " ")
	if m.Type != kind || strings.ReplaceAll(m.ID, " ", "_") != id || !strings.HasPrefix(string(m.Payload), payload) {
		return fmt.Errorf("got %s %q %s", m.Type, m.ID, m.Payload)
	}
	return nil
}

// streamProbes are those of graphql-sse, in both modes.
func streamProbes(t *testing.T, p *program) {
	events := map[string]string{"Accept": "text/event-stream", "Content-Type": "application/json"}
	plain := map[string]string{"Content-Type": "application/json"}
	body := func(query, extensions string) string {
		return fmt.Sprintf(`{"query":%q%s}`, query, extensions)
	}
	_, token := p.request(t, "PUT", "/graphql", "", nil)
	with := func(h map[string]string) map[string]string {
		out := map[string]string{"X-GraphQL-Event-Stream-Token": token}
		for k, v := range h {
			out[k] = v
		}
		return out
	}
	for _, c := range []struct {
		name, method, path, body string
		header                   map[string]string
		status                   int
		answer                   string // a beginning
	}{
		{"query, distinct connections", "POST", "/graphql", body("{ "+openKPI+" }", ""), events, 200, "event: next\ndata: " + openData + "}\n\nevent: complete\ndata: \n\n"},
		{"query by GET", "GET", "/graphql?query=%7Bcity%7Bcode%7D%7D", "", events, 200, "event: next\ndata: {\"data\":{\"city\":"},
		{"mutation by GET", "GET", "/graphql?query=mutation%7BcomplaintAssign(input:%7Bid:%22x%22%7D)%7Bcomplaint%7Bid%7D%7D%7D", "", events, 200, "event: next\ndata: {\"errors\":["},
		{"invalid query", "POST", "/graphql", body("{ nothing }", ""), events, 200, "event: next\ndata: {\"errors\":["},
		{"no query", "POST", "/graphql", `{}`, events, 400, ""},
		{"bad JSON", "POST", "/graphql", `{"query":`, events, 400, ""},
		{"other content", "POST", "/graphql", `query`, map[string]string{"Accept": "text/event-stream", "Content-Type": "text/plain"}, 415, ""},
		{"foreign origin", "POST", "/graphql", body("{ "+openKPI+" }", ""), map[string]string{"Accept": "text/event-stream", "Content-Type": "application/json", "Origin": "https://elsewhere.example"}, 403, ""},
		{"reservation", "PUT", "/graphql", "", nil, 201, ""},
		{"unknown stream", "GET", "/graphql?token=unknown", "", events, 404, ""},
		{"operation of an unknown stream", "POST", "/graphql?token=unknown", body("{ "+openKPI+" }", `,"extensions":{"operationId":"1"}`), plain, 404, ""},
		{"operation without id", "POST", "/graphql", body("{ "+openKPI+" }", ""), with(plain), 400, ""},
		{"operation, single connection", "POST", "/graphql", body("subscription { "+openKPI+" }", `,"extensions":{"operationId":"1"}`), with(plain), 202, ""},
		{"id already active", "POST", "/graphql", body("{ "+openKPI+" }", `,"extensions":{"operationId":"1"}`), with(plain), 409, ""},
		{"complete without id", "DELETE", "/graphql", "", with(nil), 400, ""},
		{"complete", "DELETE", "/graphql?operationId=1", "", with(nil), 200, ""},
		{"query, single connection", "POST", "/graphql", body("{ "+openKPI+" }", `,"extensions":{"operationId":"2"}`), with(plain), 202, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			status, answer := p.request(t, c.method, c.path, c.body, c.header)
			if status != c.status || !strings.HasPrefix(answer, c.answer) {
				t.Errorf("answered with %d %q, want %d %q", status, answer, c.status, c.answer)
			}
		})
	}
	t.Run("the stream of single connection mode", func(t *testing.T) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.base+"/graphql?token="+token, nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Accept", "text/event-stream")
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if status, _ := p.request(t, "GET", "/graphql?token="+token, "", events); status != http.StatusConflict {
			t.Errorf("a second claim is answered with %d, want 409", status)
		}
		var got []string
		for lines := bufio.NewScanner(res.Body); len(got) < 4 && lines.Scan(); {
			if text := lines.Text(); text != "" && !strings.HasPrefix(text, ":") {
				got = append(got, text)
			}
		}
		want := []string{"event: next", `data: {"id":"2","payload":` + openData + "}}", "event: complete", `data: {"id":"2"}`}
		if !slices.Equal(got, want) { // nothing of the one that was completed
			t.Errorf("got %q, want %q", got, want)
		}
	})
}
