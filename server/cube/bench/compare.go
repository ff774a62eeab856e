package main

import (
	"context"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// side is the cube with what it takes to ask it.
type side struct {
	profile *city.Profile
	engine  *cube.Engine
	flat    *flattener
	changes *changes
	turns   int     // questions asked so far
	bytes   float64 // of live heap a complaint
}

// keeps bounds what the cube keeps of answers; it is the engine's default.
const keeps = 256 << 20

// fresh returns the question so that nothing kept of other answers answers it: as
// of a moment that was never asked about or, if a wall asks it, of the present, with
// nothing kept. A wall must also be told when its answer changes by time alone.
func (s *side) fresh(q *question) cube.Question {
	s.turns++
	if q.wall() {
		s.engine.Keep(0)
		s.engine.Keep(keeps)
		return q.ask(s.profile, 0, s.turns)
	}
	return q.ask(s.profile, end+city.Moment(s.turns), s.turns)
}

// time asks and returns how long it took.
func (s *side) time(ctx context.Context, q cube.Question) (time.Duration, error) {
	stop, err := profile()
	if err != nil {
		return 0, err
	}
	defer stop()
	spent := stopwatch()
	_, err = s.engine.Ask(ctx, q)
	return spent(), err
}

// check compares the cube's answer with a database's and returns how long the
// database took; an error says where they differ. It is not done where the
// database does not answer in time.
func (s *side) check(ctx context.Context, q *question, d *database, limit time.Duration) (took time.Duration, done bool, err error) {
	got, err := s.engine.Ask(ctx, q.ask(s.profile, end, 0))
	if err != nil {
		return 0, false, fmt.Errorf("cube: %q: %w", q.name, err)
	}
	within, stop := context.WithTimeout(ctx, limit)
	defer stop()
	for i, sql := range q.statements(d.quantile, got.Window, end) {
		spent := stopwatch()
		rows, err := d.rows(within, sql)
		took += spent()
		if within.Err() != nil && ctx.Err() == nil {
			return limit, false, nil
		}
		if err != nil {
			return 0, false, err
		}
		t := &q.tables[i]
		keys := len(t.by)
		if t.trend != "" {
			keys++
		}
		known := func(f int) bool { return d.quantile != "" || !strings.Contains(t.figures[f].name, " p") }
		if d := differ(s.flat.ofCube(t, &got.Tables[i]), ofRows(rows, keys), t.figures, known); len(d) > 0 {
			return 0, false, fmt.Errorf("%q differs:\n  %s\nby\n%s", q.name, strings.Join(d, "\n  "), sql)
		}
	}
	return took, true, nil
}

// median returns the median of measured times.
func median(list []time.Duration) time.Duration {
	slices.Sort(list)
	return list[len(list)/2]
}

// long is the time from which on one run is enough to know.
const long = 5 * time.Second

// repeat returns the median time of some runs, the first one apart, that warms up.
func repeat(runs int, run func() (time.Duration, error)) (time.Duration, error) {
	var list []time.Duration
	for i := range runs + 1 {
		t, err := run()
		if err != nil {
			return 0, err
		}
		if i > 0 {
			list = append(list, t)
		}
		if i > 0 && t > long {
			break
		}
	}
	return median(list), nil
}

// measured is what one question took.
type measured struct {
	q       *question
	cold    time.Duration            // of the cube
	again   time.Duration            // of the cube, after one change
	by      map[string]time.Duration // of the databases
	tooLong map[string]bool          // by then the database had not answered
}

// compare checks and times every question and writes a table of what they took.
func (s *side) compare(ctx context.Context, w io.Writer, databases []*database, o *options) ([]measured, error) {
	fmt.Fprintf(w, "\n| question | cube |")
	for _, d := range databases {
		fmt.Fprintf(w, " %s | |", d.name)
	}
	fmt.Fprintf(w, "\n|%s\n", strings.Repeat(" --- |", 2+2*len(databases)))
	var list []measured
	agree := map[string]int{}
	qs := questions()
	for i := range qs {
		if !strings.Contains(qs[i].name, o.only) {
			continue
		}
		m, err := s.measure(ctx, &qs[i], databases, o)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(w, "| %s | %s |", m.q.name, show(m.cold))
		for _, d := range databases {
			more := ""
			if m.tooLong[d.name] {
				more = "> "
			} else {
				agree[d.name]++
			}
			fmt.Fprintf(w, " %s%s | %s%s |", more, show(m.by[d.name]), more, ratio(m.by[d.name], m.cold))
		}
		fmt.Fprintln(w)
		list = append(list, m)
	}
	fmt.Fprintln(w)
	for i := range list { // last of all: the databases do not follow the changes
		if err := s.change(ctx, w, &list[i], o); err != nil {
			return nil, err
		}
	}
	for _, d := range databases {
		fmt.Fprintf(w, "%s gives the same figures as the cube: %d of %d questions\n", d.name, agree[d.name], len(list))
	}
	return list, nil
}

func (s *side) measure(ctx context.Context, q *question, databases []*database, o *options) (m measured, err error) {
	m = measured{q: q, by: map[string]time.Duration{}, tooLong: map[string]bool{}}
	if m.cold, err = repeat(o.runs, func() (time.Duration, error) { return s.time(ctx, s.fresh(q)) }); err != nil {
		return m, err
	}
	window := cube.Bounds{From: 0, To: city.Never}
	if got, err := s.engine.Ask(ctx, q.ask(s.profile, end, 0)); err == nil {
		window = got.Window
	}
	for _, d := range databases {
		took, done, err := s.check(ctx, q, d, o.patience)
		if err != nil {
			return m, fmt.Errorf("%s: %w", d.name, err)
		}
		if m.tooLong[d.name] = !done; done && took < long {
			took, err = repeat(max(o.runs-1, 1), func() (time.Duration, error) { return d.run(ctx, q.statements(d.quantile, window, end)) })
			if err != nil {
				return m, err
			}
		}
		m.by[d.name] = took
	}
	return m, nil
}

// change times the question again, each time after one change.
func (s *side) change(ctx context.Context, w io.Writer, m *measured, o *options) (err error) {
	now := m.q.ask(s.profile, 0, 0)
	m.again, err = repeat(2*o.runs, func() (time.Duration, error) {
		s.engine.Apply(s.changes.take(1))
		return s.time(ctx, now)
	})
	fmt.Fprintf(w, "after one change, %s: %s\n", m.q.name, show(m.again))
	return err
}

func show(d time.Duration) string {
	switch {
	case d < time.Millisecond:
		return fmt.Sprintf("%d µs", d.Microseconds())
	case d < 100*time.Millisecond:
		return fmt.Sprintf("%.2f ms", float64(d.Microseconds())/1000)
	default:
		return fmt.Sprintf("%d ms", d.Milliseconds())
	}
}

func ratio(t, of time.Duration) string {
	r := float64(t) / float64(of)
	if r < 10 {
		return fmt.Sprintf("%.1fx", r)
	}
	return fmt.Sprintf("%.0fx", math.Round(r))
}
