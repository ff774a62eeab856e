package live

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"html/template"
	"net/http"
	"strings"
	"time"
)

// debugStyle is the page's own, and debugPolicy lets a browser take that alone.
const debugStyle = `
body{font:14px/1.4 system-ui,sans-serif;margin:2em} table{border-collapse:collapse} th,td{text-align:left;vertical-align:top;padding:.3em .8em;border-bottom:1px solid #ccc}
td.n{text-align:right;font-variant-numeric:tabular-nums} pre{margin:0;white-space:pre-wrap;max-width:60em}
`

var debugPolicy = func() string {
	sum := sha256.Sum256([]byte(debugStyle))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; frame-ancestors 'none'"
}()

var debugPage = template.Must(template.New("live").Funcs(template.FuncMap{
	"text": func(v json.RawMessage) string { return string(v) },
	"keys": func(keys []string) string {
		if keys == nil {
			return "everything"
		}
		return strings.Join(keys, " ")
	},
}).Parse(`<!doctype html>
<meta charset="utf-8"><title>Live groups</title>
<style>` + debugStyle + `</style>
<h1>Live groups</h1>
<p>{{.Stats.Connections}} connections, {{.Stats.Subscriptions}} operations, {{.Stats.Groups}} groups with {{.Stats.Members}} members;
{{.Stats.Executions}} executions, {{.Stats.Shared}} spared by sharing, {{.Stats.Skipped}} by dependencies; {{.Stats.Deliveries}} deliveries,
{{.Stats.Dropped}} dropped, {{.Stats.Missed}} missed.</p>
<table>
<tr><th>Members<th>Executions<th>Last took<th>Bytes<th>Sequence<th>Valid until<th>Scope<th>Depends on<th>Operation
{{range .Groups}}<tr><td class="n">{{.Members}}<td class="n">{{.Executions}}<td class="n">{{.Took}}<td class="n">{{.Bytes}}
<td class="n">{{with .Sequence}}{{.}}{{end}}<td>{{with .ValidUntil}}{{.}}{{end}}<td>{{.Scope}}{{if .Alone}} (alone){{end}}<td>{{keys .Keys}}
<td><pre>{{.Query}}
{{text .Variables}}</pre>
{{end}}</table>
`))

// Debug is a page that lists the groups, as HTML or, for who accepts application/json alone, as the JSON of [Stats] and
// [GroupInfo]. It shows what is asked, by nobody in particular; whether it is anybody's business is the caller's to
// decide.
func (t *Transport) Debug() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		page := struct {
			Now    time.Time   `json:"now"`
			Stats  Stats       `json:"stats"`
			Groups []GroupInfo `json:"groups"`
		}{t.options.Clock.Now(), t.Stats(), t.Groups()}
		var err error
		if r.Header.Get("Accept") == "application/json" {
			w.Header().Set("Content-Type", "application/json")
			err = json.NewEncoder(w).Encode(page)
		} else {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Header().Set("Content-Security-Policy", debugPolicy)
			err = debugPage.Execute(w, page)
		}
		if err != nil {
			t.options.Logger.Debug("live: debug page not written", "error", err)
		}
	})
}
