package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// line is one line of what a recap says about itself.
type line struct{ label, text string }

// heading is the title of the recap, with the city.
func (r *Recap) heading() string {
	l := r.Request.Language
	return title.in(l) + " " + pick(l, r.Profile.Name.Local, r.Profile.Name.English)
}

// statement says what was counted, of when, and of what state.
func (r *Recap) statement() []line {
	l := r.Request.Language
	lines := []line{{windowWord.in(l), r.span(r.Window)}}
	if r.Previous != nil {
		lines = append(lines, line{comparedTo.in(l), r.span(*r.Previous)})
	}
	basis := ownBasis.in(l)
	if r.Request.Basis != "" {
		basis = bases[r.Request.Basis].in(l)
	}
	lines = append(lines,
		line{asOfWord.in(l), clock(r.Request.AsOf.In(r.Profile.Zone), l)},
		line{basisWord.in(l), basis},
		line{filterWord.in(l), r.filterText()},
		line{stateWord.in(l), fmt.Sprintf("%s / %d", r.Fresh.Epoch, r.Fresh.Sequence)},
		line{profileWord.in(l), r.Fresh.Profile},
		line{sourceWord.in(l), r.sources()},
	)
	return lines
}

// span writes a window with its last date included.
func (r *Recap) span(b cube.Bounds) string {
	l, zone := r.Request.Language, r.Profile.Zone
	if b.From == 0 || b.To == city.Never {
		return allTime.in(l)
	}
	text := date(b.From.In(zone), l) + " – " + date(b.To.In(zone).Add(-time.Second), l)
	if b.To > r.Request.AsOf+1 && b == r.Window {
		text += " (" + running.in(l) + ")"
	}
	return text
}

// sources names each source and when it was last heard.
func (r *Recap) sources() string {
	l := r.Request.Language
	var parts []string
	for _, s := range r.Fresh.Sources {
		name := s.Source
		if found := r.Profile.Source(name); found != nil {
			name = pick(l, found.Name.Local, found.Name.English)
		}
		heard := neverWord.in(l)
		if s.Last != 0 {
			heard = clock(s.Last.In(r.Profile.Zone), l)
		}
		if s.Stale {
			heard += ", " + silentWord.in(l)
		}
		parts = append(parts, name+": "+heard)
	}
	return strings.Join(parts, "; ")
}

// defined is one line of the definitions.
type defined struct{ columns, label, meaning, basis, unit, target string }

// definitions explains every measure of the recap, in the order of its columns.
func (r *Recap) definitions() []defined {
	l := r.Request.Language
	var out []defined
	seen := map[cube.Measure]int{}
	for i := range columns {
		c := &columns[i]
		m := c.measure()
		if n, ok := seen[m]; ok {
			out[n].columns += " " + c.key()
			continue
		}
		d := definition(m)
		if d == nil {
			continue
		}
		seen[m] = len(out)
		out = append(out, defined{
			columns: c.key(), label: pick(l, d.LabelID, d.LabelEN), meaning: pick(l, d.DefinitionID, d.DefinitionEN),
			basis: bases[r.basisOf(d)].in(l), unit: units[d.Unit].in(l), target: r.target(m),
		})
	}
	return out
}

// basisOf returns the basis that a measure was counted on.
func (r *Recap) basisOf(d *cube.Definition) cube.Basis {
	if slices.Contains(d.Bases, r.Request.Basis) {
		return r.Request.Basis
	}
	return d.DefaultBasis
}

// target returns the target of a measure on the recap's day and where it comes from, or nothing.
func (r *Recap) target(m cube.Measure) string {
	day := city.DateOf(r.Request.AsOf, r.Profile.Zone)
	var best *city.Target
	for i := range r.Profile.Targets {
		t := &r.Profile.Targets[i]
		if t.Measure == string(m) && t.From <= day && (best == nil || t.From >= best.From) {
			best = t
		}
	}
	if best == nil {
		return ""
	}
	text := plain(best.Value)
	if d := definition(m); d != nil && d.Unit == "share" {
		text = strconv.FormatFloat(best.Value*100, 'f', -1, 64) + " %"
	}
	if best.Basis != "" {
		text += " (" + best.Basis + ")"
	}
	return text
}

// file is the name of the recap's file without its ending: rekap-malang-2026-10, or with both dates.
func (r *Recap) file() string {
	name := "rekap-" + r.Profile.Code
	if r.Window.From == 0 || r.Window.To == city.Never {
		return name
	}
	from, to := r.Window.From.In(r.Profile.Zone), r.Window.To.In(r.Profile.Zone)
	if from.Day() == 1 && from.AddDate(0, 1, 0).Equal(to) {
		return name + from.Format("-2006-01")
	}
	return name + from.Format("-20060102") + to.Add(-time.Second).Format("-20060102")
}
