//go:build linux

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/tugu-city/tugu/server/live"
	"github.com/tugu-city/tugu/server/live/bench/board"
	"github.com/vektah/gqlparser/v2/ast"
)

// usage is what the server process has used since it began.
type usage struct {
	CPU     time.Duration // user and system
	Mallocs uint64
	RSS     int64 // bytes, now
	// Goroutines are those that run now.
	Goroutines int
	Stats      live.Stats
}

// serve is the server process: it prints its address and ends with its standard input.
func serve(which string, screens int, in io.Reader, out io.Writer) error {
	state := board.New(screens)
	schema := board.Executable(state)
	gql := handler.New(schema)
	gql.SetQueryCache(lru.New[*ast.QueryDocument](1000))
	ours := live.New(schema.Schema(), state, live.Options{Logger: slog.New(slog.DiscardHandler)})
	switch which {
	case "ours":
		gql.AddTransport(ours)
	case "stock":
		gql.AddTransport(transport.Websocket{})
	default:
		return fmt.Errorf("there is no transport %q", which)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	srv := &http.Server{Handler: routes(gql, state, ours), ReadHeaderTimeout: time.Minute}
	go func() { _ = srv.Serve(listener) }() // ends with Close
	fmt.Fprintln(out, listener.Addr())
	_, _ = io.Copy(io.Discard, in) // until the load client is gone
	_ = srv.Close()
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_ = ours.Shutdown(ctx) // the process ends anyhow
	return nil
}

func routes(gql http.Handler, state *board.State, transport *live.Transport) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", gql)
	mux.HandleFunc("POST /change", func(w http.ResponseWriter, r *http.Request) {
		n, err := strconv.Atoi(r.FormValue("screens"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		fmt.Fprint(w, state.Change(n).UnixNano())
	})
	mux.HandleFunc("POST /collect", func(http.ResponseWriter, *http.Request) { debug.FreeOSMemory() })
	mux.HandleFunc("GET /usage", func(w http.ResponseWriter, _ *http.Request) {
		u, err := used(transport.Stats())
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		_ = json.NewEncoder(w).Encode(u) // to a client that waits for it
	})
	return mux
}

func used(stats live.Stats) (usage, error) {
	u := usage{Stats: stats, Goroutines: runtime.NumGoroutine()}
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return u, fmt.Errorf("getrusage: %w", err)
	}
	u.CPU = time.Duration(r.Utime.Nano() + r.Stime.Nano())
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	u.Mallocs = m.Mallocs
	statm, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return u, fmt.Errorf("read memory: %w", err)
	}
	fields := strings.Fields(string(statm))
	pages, err := strconv.ParseInt(fields[1], 10, 64)
	if err != nil {
		return u, fmt.Errorf("read memory: %w", err)
	}
	u.RSS = pages * int64(os.Getpagesize())
	return u, nil
}
