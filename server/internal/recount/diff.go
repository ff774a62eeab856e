package recount

import (
	"fmt"
	"math"
	"strings"

	"github.com/tugu-city/tugu/server/cube"
)

// Diff compares what the engine answered with what was counted again, table by
// table, over the measures that the sets asked for, and returns one sentence per
// difference, e.g. "PILLAR=LIVING: responseOnTime.met: engine 12, recount 13". A
// group that one side lacks counts as nothing but zeros. Floats may differ by
// 1e-9 of their size.
func Diff(engine, again []cube.Table, sets []cube.Set) []string {
	if len(engine) != len(sets) || len(again) != len(sets) {
		return []string{fmt.Sprintf("tables: engine %d, recount %d, asked %d", len(engine), len(again), len(sets))}
	}
	var all []string
	for i, set := range sets {
		d := differ{}
		d.table(&engine[i], &again[i], set)
		for _, line := range d.lines {
			if len(sets) > 1 {
				line = fmt.Sprintf("table %d: %s", i, line)
			}
			all = append(all, line)
		}
	}
	return all
}

type differ struct {
	at    string
	empty bool // one side has no such row: marks without cases are not compared
	lines []string
}

func (d *differ) table(engine, again *cube.Table, set cube.Set) {
	rows := map[string][2]*cube.Row{}
	var keys []string
	for side, t := range []*cube.Table{engine, again} {
		for i := range t.Rows {
			key := strings.Join(t.Rows[i].Codes, "\x00")
			pair, known := rows[key]
			if !known {
				keys = append(keys, key)
			}
			if pair[side] != nil {
				d.lines = append(d.lines, fmt.Sprintf("%s twice in one table", label(set.By, t.Rows[i].Codes)))
			}
			pair[side] = &t.Rows[i]
			rows[key] = pair
		}
	}
	for _, key := range keys {
		pair := rows[key]
		var codes []string
		for _, r := range pair {
			if r != nil {
				codes = r.Codes
			}
		}
		name := label(set.By, codes)
		side := func(previous bool, i int) *cube.Kpis {
			switch {
			case pair[i] == nil:
				return nil
			case previous:
				return pair[i].Previous
			}
			return pair[i].Kpis
		}
		for _, previous := range []bool{false, true} {
			a, b := side(previous, 0), side(previous, 1)
			if a == nil && b == nil {
				continue
			}
			want := set.Measures
			d.at = name + ": "
			if previous {
				want = set.Previous
				d.at += "previous "
			}
			at := d.at
			d.kpis(a, b, want)
			for _, t := range set.Trends {
				m := t.Measures
				if previous {
					m = t.Previous
				}
				if m != 0 {
					d.at = at
					d.trend(a, b, t.Granularity, m)
				}
			}
		}
	}
}

func label(by []cube.Dimension, codes []string) string {
	if len(codes) == 0 {
		return "total"
	}
	parts := make([]string, len(codes))
	for i, c := range codes {
		parts[i] = c
		if i < len(by) {
			parts[i] = string(by[i]) + "=" + c
		}
	}
	return strings.Join(parts, " ")
}

func (d *differ) trend(a, b *cube.Kpis, g cube.Granularity, want cube.MeasureSet) {
	var x, y []cube.TrendPoint
	if a != nil {
		x = a.Trends[g]
	}
	if b != nil {
		y = b.Trends[g]
	}
	at := d.at
	if a != nil && b != nil && len(x) != len(y) {
		d.say(fmt.Sprintf("trend %s periods", g), len(x), len(y))
		return
	}
	for i := range max(len(x), len(y)) {
		var p, q *cube.Kpis
		if i < len(x) {
			p = x[i].Kpis
		}
		if i < len(y) {
			q = y[i].Kpis
		}
		d.at = fmt.Sprintf("%strend %s %d: ", at, g, i)
		if i < len(x) && i < len(y) {
			same(d, "from", x[i].From, y[i].From)
			same(d, "to", x[i].To, y[i].To)
			same(d, "partial", x[i].Partial, y[i].Partial)
		}
		d.kpis(p, q, want)
	}
	d.at = at
}

func (d *differ) say(what string, engine, again any) {
	d.lines = append(d.lines, fmt.Sprintf("%s%s: engine %v, recount %v", d.at, what, engine, again))
}

func same[T comparable](d *differ, what string, a, b T) {
	if a != b {
		d.say(what, a, b)
	}
}

func (d *differ) float(what string, a, b *float64) {
	switch {
	case a == nil && b == nil:
	case a == nil || b == nil:
		if d.empty && deref(a) == 0 && deref(b) == 0 {
			return
		}
		d.say(what, show(a), show(b))
	case math.Abs(*a-*b) > 1e-9*math.Max(math.Abs(*a), math.Abs(*b)) || math.IsNaN(*a) || math.IsNaN(*b):
		d.say(what, *a, *b)
	}
}

func show(f *float64) any {
	if f == nil {
		return "null"
	}
	return *f
}

// flag compares marks that an absent group does not have.
func (d *differ) flag(what string, a, b bool) {
	if !d.empty {
		same(d, what, a, b)
	}
}

func (d *differ) matured(what string, a, b *bool) {
	if d.empty {
		return
	}
	word := func(f *bool) string {
		if f == nil {
			return "null"
		}
		return fmt.Sprint(*f)
	}
	same(d, what, word(a), word(b))
}

// counts are the measures that are one number.
var counts = []struct {
	measure cube.Measure
	name    string
	of      func(*cube.Kpis) int
}{
	{cube.Received, "received", func(k *cube.Kpis) int { return k.Received }},
	{cube.Responded, "responded", func(k *cube.Kpis) int { return k.Responded }},
	{cube.Resolved, "resolved", func(k *cube.Kpis) int { return k.Resolved }},
	{cube.Closed, "closed", func(k *cube.Kpis) int { return k.Closed }},
	{cube.Rejected, "rejected", func(k *cube.Kpis) int { return k.Rejected }},
	{cube.Duplicates, "duplicates", func(k *cube.Kpis) int { return k.Duplicates }},
	{cube.Reopened, "reopened", func(k *cube.Kpis) int { return k.Reopened }},
	{cube.Ended, "ended", func(k *cube.Kpis) int { return k.Ended }},
	{cube.Net, "net", func(k *cube.Kpis) int { return k.Net }},
	{cube.Open, "open", func(k *cube.Kpis) int { return k.Open }},
	{cube.AwaitingResponse, "awaitingResponse", func(k *cube.Kpis) int { return k.AwaitingResponse }},
	{cube.ResponseOverdue, "responseOverdue", func(k *cube.Kpis) int { return k.ResponseOverdue }},
	{cube.ResolutionOverdue, "resolutionOverdue", func(k *cube.Kpis) int { return k.ResolutionOverdue }},
	{cube.Overdue, "overdue", func(k *cube.Kpis) int { return k.Overdue }},
	{cube.AtRisk, "atRisk", func(k *cube.Kpis) int { return k.AtRisk }},
	{cube.Unanswered, "unanswered", func(k *cube.Kpis) int { return k.Unanswered }},
	{cube.TransfersOut, "transfersOut", func(k *cube.Kpis) int { return k.TransfersOut }},
	{cube.TransfersIn, "transfersIn", func(k *cube.Kpis) int { return k.TransfersIn }},
}
