package main

import (
	"context"
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

const pageSize = 50

// pages finds pages in the engine and reads their complaints from the databases.
func (b *bench) pages(ctx context.Context) error {
	b.table(fmt.Sprintf("Drill-down: a page of %d out of %s complaints of all time, found by the engine and read from the store; every measure and part, both orders and directions, first, middle and last page",
		pageSize, grouped(b.n)), "database", "pages", "p50", "p99", "the slowest", "which", "of it reading", "peer: the whole list cut")
	for _, s := range b.sides {
		st, err := b.open(ctx, s.dsn("imported"), false)
		if err != nil {
			return err
		}
		e, err := b.loaded(ctx, st)
		if err != nil {
			return err
		}
		var all []time.Duration
		var slowest, reading time.Duration
		which := ""
		for _, q := range b.asked() {
			began := time.Now()
			p, err := e.Page(ctx, q)
			if err != nil {
				return err
			}
			ids := make([]city.ID, len(p.Edges))
			for i := range ids {
				ids[i] = p.Edges[i].Cursor.ID
			}
			found := time.Since(began)
			if _, err := st.Complaints(ctx, ids); err != nil {
				return err
			}
			spent := time.Since(began)
			if all = append(all, spent); spent > slowest {
				slowest, reading = spent, spent-found
				which = fmt.Sprintf("%s %s of %s", q.Measure, q.Part, grouped(p.Total))
			}
		}
		began := time.Now()
		if _, err := e.Open(ctx, cube.OpenQuestion{Measure: cube.Received, Window: cube.Window{Preset: cube.AllTime}}); err != nil {
			return err
		}
		peer := time.Since(began)
		b.row(s.name, len(all), took(at(all, 50)), took(at(all, 99)), targeted(took(slowest), slowest < 20*time.Millisecond, "under 20 ms"), which, took(reading), took(peer))
		if err := st.Close(); err != nil {
			return err
		}
	}
	return nil
}

// asked lists a page of each figure, order and place.
func (b *bench) asked() (list []cube.PageQuestion) {
	middle := cube.Cursor{Key: city.At(time.Now().AddDate(-5, 0, 0))}
	figure := func(m cube.Measure, p cube.Part) {
		for n := range 12 {
			q := cube.PageQuestion{
				OpenQuestion: cube.OpenQuestion{Measure: m, Part: p, Window: cube.Window{Preset: cube.AllTime}},
				BySubmission: n&1 > 0, Descending: n&2 > 0, Size: pageSize,
			}
			switch n / 4 {
			case 1:
				q.After = &middle
			case 2:
				q.FromEnd = true
			}
			list = append(list, q)
		}
	}
	for _, def := range cube.Catalogue() {
		if def.Opens {
			figure(def.Code, "")
		}
		for _, part := range def.Parts {
			figure(def.Code, part)
		}
	}
	return list
}
