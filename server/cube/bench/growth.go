package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"
)

// growth shows how the cube's cost grows from ten thousand complaints on.
func (o *options) growth(ctx context.Context, w io.Writer) error {
	dir, err := filepath.Abs(o.dir)
	if err != nil {
		return err
	}
	var head []string
	qs := questions()
	rows := make([][]string, len(qs)+1)
	for n := 10_000; n <= o.n; n *= 10 {
		d := o.data(dir, n)
		if err := d.make(); err != nil {
			return err
		}
		s, err := o.side(io.Discard, d)
		if err != nil {
			return err
		}
		head = append(head, grouped(n))
		for i := range qs {
			cold, err := repeat(o.runs, func() (time.Duration, error) { return s.time(ctx, s.fresh(&qs[i])) })
			if err != nil {
				return err
			}
			now := qs[i].ask(s.profile, 0, 0)
			again, err := repeat(2*o.runs, func() (time.Duration, error) {
				s.engine.Apply(s.changes.take(1))
				return s.time(ctx, now)
			})
			if err != nil {
				return err
			}
			rows[i] = append(rows[i], show(cold)+", "+show(again))
		}
		rows[len(qs)] = append(rows[len(qs)], fmt.Sprintf("%.1f bytes", s.bytes))
	}
	fmt.Fprintf(w, "\nThe cube, cold and after one change, by complaints:\n\n| question | %s |\n|%s\n",
		strings.Join(head, " | "), strings.Repeat(" --- |", len(head)+1))
	for i := range qs {
		fmt.Fprintf(w, "| %s | %s |\n", qs[i].name, strings.Join(rows[i], " | "))
	}
	fmt.Fprintf(w, "| live heap a complaint | %s |\n", strings.Join(rows[len(qs)], " | "))
	return nil
}
