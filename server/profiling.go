package main

import (
	"net/http"
	"net/http/pprof"

	"github.com/tugu-city/tugu/server/city"
)

// profiling adds Go's profiles to mux, for who sends a token of the role ADMIN and for
// nobody else: they hold what is in memory, and taking them costs.
func profiling(mux *http.ServeMux, a *access) {
	for path, serve := range map[string]http.HandlerFunc{
		"/debug/pprof/": pprof.Index, "/debug/pprof/profile": pprof.Profile, "/debug/pprof/trace": pprof.Trace, "/debug/pprof/symbol": pprof.Symbol,
	} {
		mux.Handle("GET "+path, a.administrators(serve))
	}
}

// administrators lets a page be seen by who sends a token of the role ADMIN.
func (a *access) administrators(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if v, _ := a.viewer(a.credential(r)); !v.May.Any(city.Administer) {
			answer(w, http.StatusForbidden, "this page is for who sends a token of the role ADMIN")
			return
		}
		next.ServeHTTP(w, r)
	})
}
