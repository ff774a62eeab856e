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

	"github.com/tugu-city/tugu/server/city"
)

// options are the program's flags.
type options struct {
	n, sqliteMost, runs int
	seed                uint64
	dir                 string
	engines, parts      string
}

func main() {
	var o options
	flag.IntVar(&o.n, "n", 1_000_000, "number of complaints")
	flag.IntVar(&o.sqliteMost, "sqlite-most", 1_000_000, "leave SQLite out beyond so many complaints")
	flag.IntVar(&o.runs, "runs", 5, "runs of which the median is shown")
	flag.Uint64Var(&o.seed, "seed", 1, "seed of the complaints")
	flag.StringVar(&o.dir, "dir", ".cache", "where complaints and databases are kept between runs")
	flag.StringVar(&o.engines, "engines", "duckdb,postgres,sqlite", "databases to compare with")
	flag.StringVar(&o.parts, "parts", "questions,changes,memory", "what to measure: prepare (nothing, only make the databases), questions, changes, memory, start")
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

func (o *options) run(ctx context.Context, w io.Writer) (err error) {
	dir, err := filepath.Abs(o.dir)
	if err != nil {
		return err
	}
	d := &data{profile: town(), dir: filepath.Join(dir, fmt.Sprintf("%d-%d", o.n, o.seed)), n: o.n, seed: o.seed}
	if err := d.make(); err != nil {
		return fmt.Errorf("make complaints: %w", err)
	}
	fmt.Fprintf(w, "%s complaints of ten years (seed %d): %d departments, %d pillars, %d kelurahan, %d channels, %d categories\n%s\n",
		grouped(o.n), o.seed, departments, pillars, kelurahan, channels, categories, mix)
	fmt.Fprintf(w, "%s, %d processors, load %s at the start; medians of %d runs\n\n", runtime.Version(), runtime.GOMAXPROCS(0), loadAverage(), o.runs)
	databases, err := o.databases(ctx, d)
	defer func() {
		for _, b := range databases {
			err = errors.Join(err, b.close())
		}
	}()
	if err != nil || o.does("prepare") {
		return err
	}
	if o.does("start") {
		if err := o.starts(ctx, w, d); err != nil {
			return err
		}
	}
	if !o.does("questions") && !o.does("changes") && !o.does("memory") {
		return nil
	}
	before := heap()
	began := time.Now()
	e, err := fill(d)
	if err != nil {
		return err
	}
	took := time.Since(began)
	fmt.Fprintf(w, "cube: %.1f bytes of live heap a complaint; filled in %.1f s\n", float64(heap()-before)/float64(o.n), took.Seconds())
	c, err := newChanges(d, 100_000)
	if err != nil {
		return err
	}
	s := &side{profile: d.profile, engine: e, flat: newFlattener(d.profile), changes: c}
	if o.does("questions") {
		if err := s.compare(ctx, w, databases, o.runs); err != nil {
			return err
		}
	}
	if o.does("changes") {
		if err := s.busy(ctx, w); err != nil {
			return err
		}
	}
	fmt.Fprintf(w, "load %s at the end\n", loadAverage())
	return nil
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

// busy measures how fast changes are applied, and how long questions take while
// they are.
func (s *side) busy(ctx context.Context, w io.Writer) error {
	for _, batch := range []int{1, 100, 1000} {
		fmt.Fprintf(w, "applying changes, %d at a time: %.0f a second\n", batch, s.changes.speed(s.engine, batch, 2*time.Second))
	}
	var qs []question
	for _, q := range questions() {
		if strings.HasPrefix(q.name, "wall") {
			qs = append(qs, q)
		}
	}
	ask := func(length time.Duration) (latency, error) {
		var list []time.Duration
		for until := time.Now().Add(length); time.Now().Before(until); {
			for i := range qs {
				t, err := s.time(ctx, s.fresh(&qs[i]))
				if err != nil {
					return latency{}, err
				}
				list = append(list, t)
				s.turns %= int(2 * city.Hour)
			}
		}
		return latencyOf(list), nil
	}
	idle, err := ask(5 * time.Second)
	if err != nil {
		return err
	}
	quit, stop := context.WithCancel(ctx)
	rate := make(chan float64, 1)
	go func() { rate <- s.changes.stream(quit, s.engine, 20_000, 10*time.Millisecond) }()
	busy, err := ask(5 * time.Second)
	stop()
	fmt.Fprintf(w, "the wall's questions, cold: idle p50 %s p99 %s worst %s; under %.0f changes a second p50 %s p99 %s worst %s (p99 %s)\n",
		show(idle.p50), show(idle.p99), show(idle.worst), <-rate, show(busy.p50), show(busy.p99), show(busy.worst), ratio(busy.p99, idle.p99))
	return err
}
