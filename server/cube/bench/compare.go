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
	turns   int // questions asked so far, each of another moment
}

// fresh returns the question as of a moment that was never asked about.
func (s *side) fresh(q *question) cube.Question {
	s.turns++
	return q.ask(s.profile, end+city.Moment(s.turns), s.turns)
}

// time asks and returns how long it took.
func (s *side) time(ctx context.Context, q cube.Question) (time.Duration, error) {
	began := time.Now()
	_, err := s.engine.Ask(ctx, q)
	return time.Since(began), err
}

// check compares the cube's answer with a database's; an error says where they differ.
func (s *side) check(ctx context.Context, q *question, d *database) error {
	got, err := s.engine.Ask(ctx, q.ask(s.profile, end, 0))
	if err != nil {
		return fmt.Errorf("cube: %q: %w", q.name, err)
	}
	for i, sql := range q.statements(d.quantile, got.Window, end) {
		rows, err := d.rows(ctx, sql)
		if err != nil {
			return err
		}
		t := &q.tables[i]
		keys := len(t.by)
		if t.trend != "" {
			keys++
		}
		known := func(f int) bool { return d.quantile != "" || !strings.Contains(t.figures[f].name, " p") }
		if d := differ(s.flat.ofCube(t, &got.Tables[i]), ofRows(rows, keys), t.figures, known); len(d) > 0 {
			return fmt.Errorf("%q differs:\n  %s\nby\n%s", q.name, strings.Join(d, "\n  "), sql)
		}
	}
	return nil
}

// median returns the median of measured times.
func median(list []time.Duration) time.Duration {
	slices.Sort(list)
	return list[len(list)/2]
}

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
		if i > 0 && t > 5*time.Second { // once is enough to know
			break
		}
	}
	return median(list), nil
}

// compare checks and times every question and writes the table.
func (s *side) compare(ctx context.Context, w io.Writer, databases []*database, runs int) error {
	qs := questions()
	for i := range qs {
		for _, d := range databases {
			if err := s.check(ctx, &qs[i], d); err != nil {
				return fmt.Errorf("%s: %w", d.name, err)
			}
		}
	}
	fmt.Fprintf(w, "all engines give the same figures (%d questions)\n\n| question | asked of the cube | cube |", len(qs))
	for _, d := range databases {
		fmt.Fprintf(w, " %s | |", d.name)
	}
	fmt.Fprintf(w, " after one change: cube |")
	for _, d := range databases {
		fmt.Fprintf(w, " %s |", d.name)
	}
	fmt.Fprintf(w, "\n|%s\n", strings.Repeat(" --- |", 4+3*len(databases)))
	for i := range qs {
		if err := s.line(ctx, w, &qs[i], databases, runs); err != nil {
			return err
		}
	}
	return nil
}

func (s *side) line(ctx context.Context, w io.Writer, q *question, databases []*database, runs int) error {
	cold, err := repeat(runs, func() (time.Duration, error) { return s.time(ctx, s.fresh(q)) })
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "| %s | %s | %s |", q.name, q.target, show(cold))
	got, err := s.engine.Ask(ctx, q.ask(s.profile, end, 0))
	if err != nil {
		return err
	}
	for _, d := range databases {
		t, err := repeat(runs, func() (time.Duration, error) { return d.run(ctx, q.statements(d.quantile, got.Window, end)) })
		if err != nil {
			return err
		}
		fmt.Fprintf(w, " %s | %s |", show(t), ratio(t, cold))
	}
	return s.changed(ctx, w, q, databases, runs)
}

// changed times the question again, each time after one change.
func (s *side) changed(ctx context.Context, w io.Writer, q *question, databases []*database, runs int) error {
	now := q.ask(s.profile, 0, 0)
	warm, err := repeat(2*runs, func() (time.Duration, error) {
		s.engine.Apply(s.changes.take(1))
		return s.time(ctx, now)
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(w, " %s |", show(warm))
	window := cube.Bounds{From: 0, To: city.Never}
	if got, err := s.engine.Ask(ctx, now); err == nil {
		window = got.Window
	}
	for _, d := range databases {
		t, err := repeat(min(runs, 3), func() (time.Duration, error) {
			if err := d.exec(ctx, d.update); err != nil {
				return 0, err
			}
			return d.run(ctx, q.statements(d.quantile, window, end))
		})
		if err != nil {
			return err
		}
		fmt.Fprintf(w, " %s |", show(t))
	}
	fmt.Fprintln(w)
	return nil
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
