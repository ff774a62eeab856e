// Command benchstore measures the store on SQLite and on a PostgreSQL of its own, side by side:
// submissions through GraphQL, bulk import, the feed, pages of complaints and text search.
// make bench-store runs it; it fails on nothing but what does not work at all.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// bench is one run.
type bench struct {
	n, submissions int
	batch, bulk    int // complaints in a transaction; of a first import
	parts          []string
	cpu            string
	program        string
	w              io.Writer
	profile        *profile.Loaded
	dir            string
	reuse          bool
	sides          []*side
}

// side is a database.
type side struct {
	name string
	dsn  func(name string) string // of a database that may be made
}

func main() {
	var b bench
	var parts, keep string
	flag.IntVar(&b.n, "n", 200_000, "number of complaints")
	flag.IntVar(&b.batch, "batch", 1000, "complaints imported in one transaction")
	flag.IntVar(&b.bulk, "bulk", 5000, "the same of a first import")
	flag.IntVar(&b.submissions, "submissions", 3000, "single submissions by each number of clients")
	flag.StringVar(&parts, "parts", "submit,import,feed,pages,search", "what to measure; all but submit import first")
	flag.StringVar(&b.program, "program", "bin/tugu", "the program that takes submissions")
	flag.StringVar(&keep, "dir", "", "where databases are made and kept; left out: a temporary folder")
	flag.StringVar(&b.cpu, "cpu", "", "where profiles of the imports are written, one a database")
	flag.BoolVar(&b.reuse, "reuse", false, "with -dir: take what a run before imported there, if its -n was the same")
	flag.Parse()
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400) // as tugu import does
	}
	b.parts, b.w = strings.Split(parts, ","), os.Stdout
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := b.run(ctx, keep)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func (b *bench) does(part string) bool { return slices.Contains(b.parts, part) }

func (b *bench) run(ctx context.Context, keep string) (err error) {
	if b.profile, err = profile.Load("malang"); err != nil {
		return err
	}
	if b.dir = keep; keep == "" {
		if b.dir, err = os.MkdirTemp("", "tugu-bench-store-"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(b.dir)) }()
	}
	if b.dir, err = filepath.Abs(b.dir); err != nil {
		return err
	}
	server := filepath.Join(b.dir, "postgres")
	if err := os.MkdirAll(server, 0o755); err != nil {
		return err
	}
	if err := os.Chmod(b.dir, 0o755); err != nil { //nolint:gosec // the server's own user must be able to enter it
		return err
	}
	admin, stop, err := storetest.Serve(server, "fsync=on", "full_page_writes=on", "shared_buffers=512MB", "max_wal_size=4GB", "maintenance_work_mem=256MB", "checkpoint_timeout=15min")
	if err != nil {
		return fmt.Errorf("start PostgreSQL: %w", err)
	}
	defer func() { err = errors.Join(err, stop()) }()
	b.sides = []*side{
		{"SQLite", func(name string) string { return "sqlite:" + filepath.Join(b.dir, name+".db") }},
		{"PostgreSQL", func(name string) string { return postgres(ctx, admin, name) }},
	}
	fmt.Fprintf(b.w, "%s, %d processors, load %s at the start; PostgreSQL on the same machine, both sync to disk\n", runtime.Version(), runtime.GOMAXPROCS(0), loadAverage())
	for _, part := range []struct {
		name string
		run  func(context.Context) error
	}{
		{"submit", b.submit}, {"import", b.imports}, {"feed", b.feed}, {"pages", b.pages}, {"search", b.search},
	} {
		if !b.does(part.name) && (part.name != "import" || !b.does("feed") && !b.does("pages") && !b.does("search")) {
			continue
		}
		if part.name == "import" && b.reuse {
			if err := b.again(ctx); err != nil {
				return err
			}
			continue
		}
		began := time.Now()
		if err := part.run(ctx); err != nil {
			return fmt.Errorf("%s: %w", part.name, err)
		}
		fmt.Fprintf(b.w, "\n(%s: %.0f s, load %s)\n", part.name, time.Since(began).Seconds(), loadAverage())
	}
	return nil
}

// table prints the head of a table.
func (b *bench) table(title string, columns ...string) {
	fmt.Fprintf(b.w, "\n%s\n\n| %s |\n|%s\n", title, strings.Join(columns, " | "), strings.Repeat(" --- |", len(columns)))
}

func (b *bench) row(cells ...any) {
	for _, c := range cells {
		fmt.Fprintf(b.w, "| %v ", c)
	}
	fmt.Fprintln(b.w, "|")
}

// loadAverage is the machine's load over one minute, as it says it.
func loadAverage() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	one, _, _ := strings.Cut(string(b), " ")
	return one
}

// grouped writes a number with commas.
func grouped(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func perSecond(n int, d time.Duration) string { return grouped(int(float64(n) / d.Seconds())) }

// took writes a time in milliseconds.
func took(d time.Duration) string {
	return fmt.Sprintf("%.1f ms", float64(d)/float64(time.Millisecond))
}

// at returns the p-th percentile of times, which it sorts.
func at(list []time.Duration, p int) time.Duration {
	slices.Sort(list)
	return list[min(len(list)*p/100, len(list)-1)]
}

// targeted writes what was measured and, beside it, whether it is what was asked.
func targeted(measured string, met bool, asked string) string {
	return fmt.Sprintf("%s (%s: %s)", measured, asked, map[bool]string{true: "met", false: "MISSED"}[met])
}
