package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	pageSize = 50
	pageMost = 20 * time.Millisecond
)

// pageFilter is a filter of the pages that are asked for.
type pageFilter struct {
	name string
	of   cube.Filter
}

func pageFilters(p *city.Profile) []pageFilter {
	yes, no := true, false
	year := end - 365*city.Day
	return []pageFilter{
		{"none", cube.Filter{}},
		{"a pillar", cube.Filter{Pillars: []string{p.Pillars[1].Code}}},
		{"a programme and an asset class", cube.Filter{Programmes: []string{p.Programmes[0].Code}, AssetClasses: []string{p.AssetClasses[1].Code}}},
		{"a department", cube.Filter{Departments: []string{p.Departments[3].Code}}},
		{"a rare category and a kelurahan", cube.Filter{Categories: []string{p.Categories[categories-1].Code}, Kelurahan: []string{p.Districts[len(p.Districts)-1].Code}}},
		{"a kecamatan, a channel, a source, a priority", cube.Filter{Kecamatan: []string{p.Districts[0].Code}, Channels: []string{p.Channels[2].Code}, Sources: []string{p.Sources[1].Code}, Priorities: []string{p.Priorities[1].Code}}},
		{"a status", cube.Filter{Statuses: []string{"CLOSED"}}},
		{"overdue", cube.Filter{Overdue: &yes}},
		{"not at risk, awaiting", cube.Filter{AtRisk: &no, AwaitingResponse: &yes}},
		{"submitted in a year", cube.Filter{Times: []cube.TimeFilter{{Of: cube.SubmittedTime, Since: year - 365*city.Day, Until: year}}}},
		{"responded in a year", cube.Filter{Times: []cube.TimeFilter{{Of: cube.RespondedTime, Since: year - 365*city.Day, Until: year}}}},
		{"never resolved", cube.Filter{Times: []cube.TimeFilter{{Of: cube.ResolvedTime, Never: true}}}},
		{"verdict on the result in a month", cube.Filter{Times: []cube.TimeFilter{{Of: cube.ResolutionVerdictTime, Since: year, Until: year + 30*city.Day}}}},
	}
}

// figures lists every measure and part that complaints opens.
func openFigures() (list []cube.OpenQuestion) {
	for _, def := range cube.Catalogue() {
		if def.Opens {
			list = append(list, cube.OpenQuestion{Measure: def.Code})
		}
		for _, part := range def.Parts {
			list = append(list, cube.OpenQuestion{Measure: def.Code, Part: part})
		}
	}
	return list
}

// paged is what the pages of a filter took.
type paged struct {
	took  []time.Duration
	worst string
}

// pages measures pages of every figure, filter and order, at the beginning, in the middle
// and at the end of the list, and the reading of a page from the stores.
func (o *options) pages(ctx context.Context, w io.Writer, d *data, t *targets) error {
	e, err := d.filled(o.restore)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "pages of %d of all time, every measure and part, both orders and directions, at both ends and in the middle, each once: milliseconds\n", pageSize)
	fmt.Fprintf(w, "| filter | pages | p50 | p95 | worst | which |\n| --- | --- | --- | --- | --- | --- |\n")
	var ids []city.ID
	stop, err := profile()
	if err != nil {
		return err
	}
	defer stop()
	for _, filter := range pageFilters(d.profile) {
		var of paged
		for _, q := range openFigures() {
			q.Filter, q.Window = filter.of, cube.Window{Preset: cube.AllTime}
			for _, by := range []bool{false, true} {
				for _, descending := range []bool{false, true} {
					found, err := of.page(ctx, e, cube.PageQuestion{OpenQuestion: q, BySubmission: by, Descending: descending})
					if err != nil {
						return err
					}
					if len(found) == pageSize {
						ids = ids[:0]
						for _, x := range found {
							ids = append(ids, x.Cursor.ID)
						}
					}
				}
			}
		}
		slices.Sort(of.took)
		n := len(of.took)
		fmt.Fprintf(w, "| %s | %d | %s | %s | %s | %s |\n", filter.name, n, millis(of.took[n/2]), millis(of.took[n*95/100]), millis(of.took[n-1]), of.worst)
		t.add("page", "every page, filter "+filter.name, "under "+show(pageMost), show(of.took[n-1]), of.took[n-1] < pageMost)
	}
	q := cube.OpenQuestion{Measure: cube.Received, Window: cube.Window{Preset: cube.AllTime}}
	spent := stopwatch()
	all, err := e.Open(ctx, q)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "peer: the whole list of %s, as it was cut before: %s\n", grouped(len(all.Occurrences)), show(spent()))
	return o.hydrate(ctx, w, d, ids)
}

// page asks for the page at the beginning, in the middle and at the end.
func (x *paged) page(ctx context.Context, e *cube.Engine, q cube.PageQuestion) ([]cube.Edge, error) {
	q.Size = pageSize
	middle := cube.Cursor{Key: first + (end-first)/2}
	var found []cube.Edge
	for name, at := range map[string]func(*cube.PageQuestion){
		"first": func(*cube.PageQuestion) {}, "middle": func(q *cube.PageQuestion) { q.After = &middle }, "last": func(q *cube.PageQuestion) { q.FromEnd = true },
	} {
		ask := q
		at(&ask)
		spent := stopwatch()
		p, err := e.Page(ctx, ask)
		took := spent()
		if err != nil {
			return nil, err
		}
		if x.took = append(x.took, took); took >= slices.Max(x.took) {
			x.worst = fmt.Sprintf("%s %s of %s, %s, by submission %t, descending %t", q.Measure, q.Part, grouped(p.Total), name, q.BySubmission, q.Descending)
		}
		if len(p.Edges) > len(found) {
			found = p.Edges
		}
	}
	return found, nil
}

// hydrate reads the complaints of a page from the stores that earlier parts left.
func (o *options) hydrate(ctx context.Context, w io.Writer, d *data, ids []city.ID) error {
	dsn, ok := existingStore(d)
	if !ok {
		fmt.Fprintf(w, "tugu's own tables in SQLite are not there (-parts prepare makes them): the reading of a page was not measured\n")
		return nil
	}
	s, err := store.Open(ctx, store.Config{DSN: dsn, Profile: d.profile, Now: clock})
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	var took []time.Duration
	for range 20 {
		spent := stopwatch()
		if _, err := s.Complaints(ctx, ids); err != nil {
			return err
		}
		took = append(took, spent())
	}
	fmt.Fprintf(w, "reading %d complaints from SQLite: first %s, then %s\n", len(ids), show(took[0]), show(median(took[1:])))
	return nil
}

func millis(d time.Duration) string { return fmt.Sprintf("%.1f", float64(d)/float64(time.Millisecond)) }
