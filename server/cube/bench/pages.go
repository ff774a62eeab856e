package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
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
	name   string
	of     cube.Filter
	window cube.Window // the zero one = all time
	asOf   city.Moment
}

func pageFilters(p *city.Profile) []pageFilter {
	yes, no := true, false
	year := end - 365*city.Day
	return []pageFilter{
		{name: "none", of: cube.Filter{}},
		{name: "a pillar", of: cube.Filter{Pillars: []string{p.Pillars[1].Code}}},
		{name: "a programme and an asset class", of: cube.Filter{Programmes: []string{p.Programmes[0].Code}, AssetClasses: []string{p.AssetClasses[1].Code}}},
		{name: "a department", of: cube.Filter{Departments: []string{p.Departments[3].Code}}},
		{name: "a rare category and a kelurahan", of: cube.Filter{Categories: []string{p.Categories[categories-1].Code}, Kelurahan: []string{p.Districts[len(p.Districts)-1].Code}}},
		{name: "a kecamatan, a channel, a source, a priority", of: cube.Filter{Kecamatan: []string{p.Districts[0].Code}, Channels: []string{p.Channels[2].Code}, Sources: []string{p.Sources[1].Code}, Priorities: []string{p.Priorities[1].Code}}},
		{name: "a status", of: cube.Filter{Statuses: []string{"CLOSED"}}},
		{name: "overdue", of: cube.Filter{Overdue: &yes}},
		{name: "not at risk, awaiting", of: cube.Filter{AtRisk: &no, AwaitingResponse: &yes}},
		{name: "submitted in a year", of: cube.Filter{Times: []cube.TimeFilter{{Of: cube.SubmittedTime, Since: year - 365*city.Day, Until: year}}}},
		{name: "responded in a year", of: cube.Filter{Times: []cube.TimeFilter{{Of: cube.RespondedTime, Since: year - 365*city.Day, Until: year}}}},
		{name: "never resolved", of: cube.Filter{Times: []cube.TimeFilter{{Of: cube.ResolvedTime, Never: true}}}},
		{name: "verdict on the result in a month", of: cube.Filter{Times: []cube.TimeFilter{{Of: cube.ResolutionVerdictTime, Since: year, Until: year + 30*city.Day}}}},
		{name: "verdict on the response in a month", of: cube.Filter{Times: []cube.TimeFilter{{Of: cube.ResponseVerdictTime, Since: year, Until: year + 30*city.Day}}}},
		{name: "a kelurahan, no verdict on the result", of: cube.Filter{Kelurahan: []string{p.Districts[len(p.Districts)-1].Code}, Times: []cube.TimeFilter{{Of: cube.ResolutionVerdictTime, Never: true}}}},
		{name: "window of 30 days", window: cube.Window{Preset: cube.Last30Days}},
		{name: "window of a month five years ago", window: cube.Window{From: "2020-03-01", To: "2020-03-31"}},
		{name: "a department, window of a month five years ago", of: cube.Filter{Departments: []string{p.Departments[3].Code}}, window: cube.Window{From: "2020-03-01", To: "2020-03-31"}},
		{name: "a kecamatan, window of a year", of: cube.Filter{Districts: []string{p.Districts[1].Code}}, window: cube.Window{From: "2023-01-01", To: "2023-12-31"}},
		{name: "as of a year ago", asOf: year},
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
	name  string
	took  []time.Duration
	pages []pageTook
	tries int
}

// pageTook is what one page took.
type pageTook struct {
	took time.Duration
	what string
}

// slowest is how many of the slowest pages of all are named.
const slowest = 20

// pages measures pages of every figure, filter and order, at the beginning, in the middle
// and at the end of the list, and the reading of a page from the stores.
func (o *options) pages(ctx context.Context, w io.Writer, d *data, t *targets) error {
	e, err := d.filled(o.restore)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "pages of %d, every measure and part, both orders and directions, at both ends and in the middle, each as if nothing had been asked before: milliseconds, the best of %d where one took longer than half of %s\n",
		pageSize, min(o.runs, 3), show(pageMost))
	fmt.Fprintf(w, "| filter | pages | p50 | p95 | slowest | which |\n| --- | --- | --- | --- | --- | --- |\n")
	var ids []city.ID
	var all []pageTook
	stop, err := profile()
	if err != nil {
		return err
	}
	defer stop()
	for _, filter := range pageFilters(d.profile) {
		if !strings.Contains(filter.name, o.only) {
			continue
		}
		of := paged{name: filter.name, tries: min(o.runs, 3)}
		if filter.window == (cube.Window{}) {
			filter.window.Preset = cube.AllTime
		}
		for _, q := range openFigures() {
			q.Filter, q.Window, q.AsOf = filter.of, filter.window, filter.asOf
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
		slices.SortFunc(of.pages, byTime)
		fmt.Fprintf(w, "| %s | %d | %s | %s | %s | %s |\n", filter.name, n, millis(of.took[n/2]), millis(of.took[n*95/100]), millis(of.took[n-1]), of.pages[0].what)
		all = append(all, of.pages...)
		t.add("page", "every page, filter "+filter.name, "under "+show(pageMost), show(of.took[n-1]), of.took[n-1] < pageMost)
	}
	slices.SortFunc(all, byTime)
	fmt.Fprintf(w, "the slowest of %d pages:\n", len(all))
	for _, x := range all[:min(len(all), slowest)] {
		fmt.Fprintf(w, "%8s %s\n", millis(x.took), x.what)
	}
	q := cube.OpenQuestion{Measure: cube.Received, Window: cube.Window{Preset: cube.AllTime}}
	spent := stopwatch()
	list, err := e.Open(ctx, q)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "peer: the whole list of %s, as it was cut before: %s\n", grouped(len(list.Occurrences)), show(spent()))
	return o.hydrate(ctx, w, d, ids)
}

func byTime(a, b pageTook) int { return cmp.Compare(b.took, a.took) }

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
		p, took, err := cold(ctx, e, ask)
		for try := 1; err == nil && try < x.tries && took > pageMost/2; try++ {
			var again time.Duration
			p, again, err = cold(ctx, e, ask)
			took = min(took, again)
		}
		if err != nil {
			return nil, err
		}
		x.took = append(x.took, took)
		x.pages = append(x.pages, pageTook{took, fmt.Sprintf("%s %s of %s, %s, by submission %t, descending %t, %s", q.Measure, q.Part, grouped(p.Total), name, q.BySubmission, q.Descending, x.name)})
		if len(p.Edges) > len(found) {
			found = p.Edges
		}
	}
	return found, nil
}

// cold asks for a page after all that is kept of earlier ones is forgotten.
func cold(ctx context.Context, e *cube.Engine, q cube.PageQuestion) (*cube.Page, time.Duration, error) {
	keeps := e.Kept().Limit
	e.Keep(0)
	e.Keep(keeps)
	spent := stopwatch()
	p, err := e.Page(ctx, q)
	return p, spent(), err
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
