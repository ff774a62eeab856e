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
	"strconv"
	"strings"
	"time"
)

// options are the program's flags.
type options struct {
	n, sqliteMost, runs int
	seed                uint64
	dir                 string
	engines, parts      string
	only, profile       string
	patience            time.Duration
	restore             bool
}

func main() {
	var o options
	flag.IntVar(&o.n, "n", 1_000_000, "number of complaints")
	flag.IntVar(&o.sqliteMost, "sqlite-most", 10_000_000, "leave SQLite out beyond so many complaints")
	flag.IntVar(&o.runs, "runs", 5, "runs of which the median is shown")
	flag.Uint64Var(&o.seed, "seed", 1, "seed of the complaints")
	flag.StringVar(&o.dir, "dir", ".cache", "where complaints and databases are kept between runs")
	flag.StringVar(&o.engines, "engines", "duckdb,postgres,sqlite", "databases to compare with")
	flag.StringVar(&o.parts, "parts", "questions,changes,start,growth", "what to measure: prepare (nothing, only make all that the other parts need, and keep it), questions, changes, memory, pages (of complaints behind figures), start, growth (the cube from ten thousand complaints on)")
	flag.DurationVar(&o.patience, "patience", time.Minute, "give a database so much time for a question")
	flag.BoolVar(&onProcessor, "cpu", false, "show the time of this program's processors, not the clock's: for a machine with other work (not of PostgreSQL)")
	flag.BoolVar(&o.restore, "restore", false, "fill the cube from a snapshot of an earlier run, whatever build made it")
	flag.StringVar(&o.only, "only", "", "ask only the questions whose name contains this")
	flag.StringVar(&o.profile, "cpuprofile", "", "write a CPU profile of the cube's answers to this file")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := o.run(ctx, os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func (o *options) does(part string) bool {
	for _, p := range strings.Split(o.parts, ",") {
		if p == part {
			return true
		}
	}
	return false
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

// data is n of the run's complaints.
func (o *options) data(dir string, n int) *data {
	return &data{profile: town(), dir: filepath.Join(dir, fmt.Sprintf("%d-%d", n, o.seed)), n: n, seed: o.seed}
}

func (o *options) run(ctx context.Context, w io.Writer) (err error) {
	dir, err := filepath.Abs(o.dir)
	if err != nil {
		return err
	}
	d := o.data(dir, o.n)
	if o.profile != "" {
		f, err := os.Create(o.profile)
		if err != nil {
			return err
		}
		defer func() { _ = f.Close() }()
		profiled = f
	}
	if err := d.make(); err != nil {
		return fmt.Errorf("make complaints: %w", err)
	}
	fmt.Fprintf(w, "%s complaints of ten years (seed %d): %d departments, %d pillars, %d kelurahan, %d channels, %d categories\n%s\n",
		grouped(o.n), o.seed, departments, pillars, kelurahan, channels, categories, mix)
	fmt.Fprintf(w, "%s, %d processors, load %s at the start; medians of %d runs\n\n", runtime.Version(), runtime.GOMAXPROCS(0), loadAverage(), o.runs)
	databases, err := o.databases(ctx, d)
	done := func() (err error) { // the parts after them start PostgreSQL anew
		for _, b := range databases {
			err = errors.Join(err, b.close())
		}
		databases = nil
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	if err != nil {
		return err
	}
	if o.does("prepare") {
		if err := done(); err != nil {
			return err
		}
		return o.prepare(ctx, w, d)
	}
	t := &targets{w: w}
	if o.does("questions") || o.does("changes") || o.does("memory") {
		if err := o.cube(ctx, w, d, databases, t); err != nil {
			return err
		}
	}
	if err := done(); err != nil {
		return err
	}
	if o.does("pages") {
		if err := o.pages(ctx, w, d, t); err != nil {
			return err
		}
	}
	if o.does("start") {
		if err := o.starts(ctx, w, d, t); err != nil {
			return err
		}
	}
	if o.does("growth") {
		if err := o.growth(ctx, w); err != nil {
			return err
		}
	}
	t.write(o.n)
	fmt.Fprintf(w, "\nload %s at the end\n", loadAverage())
	return nil
}

// prepare makes what the parts start and growth need beside the databases, so that
// a later run on a quiet machine only measures.
func (o *options) prepare(ctx context.Context, w io.Writer, d *data) error {
	step := func(what string, began time.Time) {
		fmt.Fprintf(w, "%s: ready after %.0f s\n", what, time.Since(began).Seconds())
	}
	began := time.Now()
	if _, err := sqliteStore(ctx, d); err != nil {
		return fmt.Errorf("fill SQLite: %w", err)
	}
	step("tugu's own tables in SQLite", began)
	began = time.Now()
	_, stop, err := postgresStore(ctx, d)
	if err != nil {
		return fmt.Errorf("fill PostgreSQL: %w", err)
	}
	step("tugu's own tables in PostgreSQL", began)
	for n := 10_000; n < o.n; n *= 10 {
		if err := o.data(filepath.Dir(d.dir), n).make(); err != nil {
			return errors.Join(err, stop())
		}
	}
	return stop()
}

// cube measures what is asked of a running cube.
func (o *options) cube(ctx context.Context, w io.Writer, d *data, databases []*database, t *targets) error {
	s, err := o.side(w, d)
	if err != nil {
		return err
	}
	t.add("memory", "columns and index, as live heap", "at most 64 bytes a complaint", fmt.Sprintf("%.1f bytes", s.bytes), s.bytes <= 64)
	if o.does("questions") {
		list, err := s.compare(ctx, w, databases, o)
		if err != nil {
			return err
		}
		t.questions(list)
	}
	if o.does("changes") {
		return s.busy(ctx, w, t)
	}
	return nil
}

// side fills a cube, and measures what it takes.
func (o *options) side(w io.Writer, d *data) (*side, error) {
	before := heap()
	began := time.Now()
	e, err := d.filled(o.restore)
	if err != nil {
		return nil, err
	}
	took := time.Since(began)
	bytes := float64(heap()-before) / float64(d.n)
	fmt.Fprintf(w, "cube of %s: %.1f bytes of live heap a complaint; filled in %.1f s\n", grouped(d.n), bytes, took.Seconds())
	c, err := newChanges(d, 100_000)
	return &side{profile: d.profile, engine: e, flat: newFlattener(d.profile), changes: c, bytes: bytes}, err
}

// databases opens those asked for, making what is not there yet.
func (o *options) databases(ctx context.Context, d *data) (list []*database, err error) {
	if !o.does("questions") && !o.does("prepare") {
		return nil, nil
	}
	for _, name := range strings.Split(o.engines, ",") {
		var b *database
		switch name {
		case "duckdb":
			b, err = openDuckDB(ctx, d)
		case "postgres":
			b, err = openPostgres(ctx, d)
		case "sqlite":
			if o.n > o.sqliteMost {
				continue
			}
			b, err = openSQLite(ctx, d)
		case "":
			continue
		default:
			err = fmt.Errorf("there is no engine %q", name)
		}
		if err != nil {
			return list, err
		}
		list = append(list, b)
	}
	return list, nil
}

// grouped writes a number with commas.
func grouped(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
