// Package dashboard serves the wall and GraphiQL. Both are built from TypeScript into dist, which is part of the
// repository and of the binary, so neither building nor running the server needs Node or a network.
package dashboard

import (
	"embed"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
)

//go:embed all:dist
var dist embed.FS

// A page is an HTML file of dist and the policy it is served under.
type page struct {
	file   string
	policy string
}

const (
	strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; " +
		"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
	// GraphiQL's icons and fonts are data addresses. It sets styles by its script alone, which the policy lets it do.
	graphiqlPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; " +
		"img-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; " +
		"frame-ancestors 'self'"
)

// Handler serves the wall at / and /wall, the KPI pages at /kpi and below, the editor of screens at /screens, the counter at /counter, GraphiQL at /graphiql, and their parts below /assets/. Pages are never
// cached, so that a new build is seen at once; assets carry a hash in their name and may be kept for a year.
// Everything else is 404.
func Handler() http.Handler {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the embedded tree always has dist
	}
	assets, err := fs.Sub(files, "assets")
	if err != nil {
		panic(err) // a constant path
	}
	pages := map[string]page{
		"/":            {"index.html", strictPolicy},
		"/wall":        {"index.html", strictPolicy},
		"/kpi":         {"kpi.html", strictPolicy},
		"/kpi/{at...}": {"kpi.html", strictPolicy}, // the pages read their own address
		"/screens":     {"screens.html", strictPolicy},
		"/counter":     {"counter.html", strictPolicy},
		"/graphiql":    {"graphiql.html", graphiqlPolicy},
	}
	mux := http.NewServeMux()
	for route, p := range pages {
		if route == "/" {
			route = "/{$}"
		}
		mux.HandleFunc("GET "+route, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Security-Policy", p.policy)
			w.Header().Set("Cache-Control", "no-cache")
			serve(w, r, files, p.file)
		})
	}
	mux.HandleFunc("GET /assets/{name}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		serve(w, r, assets, r.PathValue("name"))
	})
	return mux
}

// serve writes a file of dist with its type, packed for who takes gzip; net/http leaves the body out for HEAD.
func serve(w http.ResponseWriter, r *http.Request, files fs.FS, name string) {
	content, err := fs.ReadFile(files, name)
	if err != nil {
		w.Header().Del("Cache-Control")
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	w.Header().Set("Content-Type", typeOf(name))
	if packs(name) {
		w.Header().Set("Vary", "Accept-Encoding")
		if takesGzip(r.Header.Get("Accept-Encoding")) {
			w.Header().Set("Content-Encoding", "gzip")
			content = packed(name, content)
		}
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(content)))
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Referrer-Policy", "no-referrer")
	_, _ = w.Write(content) // the client is gone: nobody to tell
}

// typeOf does not depend on the machine's own list of types for what dist holds.
func typeOf(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	case ".ttf":
		return "font/ttf"
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}
