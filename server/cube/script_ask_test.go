package cube_test

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// question reads the settings that ask and open share, and returns the engine to ask.
func (s *script) question(set map[string]string) (cube.Question, *cube.Engine) {
	c := &clock{start + 365*city.Day}
	q := cube.Question{
		Window: s.window(set["window"]), Basis: cube.Basis(set["basis"]), Reading: cube.Reading(set["reading"]),
		Compare: cube.Comparison(set["compare"]),
	}
	if at := set["at"]; at != "" {
		c.m = s.moment(strings.Replace(at, "T", " ", 1))
	}
	for key, list := range map[string]*[]string{
		"pillars": &q.Filter.Pillars, "departments": &q.Filter.Departments, "categories": &q.Filter.Categories,
		"districts": &q.Filter.Districts, "kecamatan": &q.Filter.Kecamatan, "kelurahan": &q.Filter.Kelurahan,
		"statuses": &q.Filter.Statuses, "channels": &q.Filter.Channels, "sources": &q.Filter.Sources,
		"priorities": &q.Filter.Priorities, "programmes": &q.Filter.Programmes, "assetClasses": &q.Filter.AssetClasses,
	} {
		if set[key] != "" {
			*list = strings.Split(set[key], ",")
		}
	}
	for _, key := range []cube.Time{cube.SubmittedTime, cube.RespondedTime, cube.ResolvedTime, cube.ResponseVerdictTime, cube.ResolutionVerdictTime} {
		switch at := set[string(key)]; at {
		case "":
		case "never":
			q.Filter.Times = append(q.Filter.Times, cube.TimeFilter{Of: key, Never: true})
		default:
			w := s.window(at)
			q.Filter.Times = append(q.Filter.Times, cube.TimeFilter{Of: key, Since: w.Since, Until: w.Until})
		}
	}
	for key, flag := range map[string]**bool{"overdue": &q.Filter.Overdue, "atRisk": &q.Filter.AtRisk, "awaiting": &q.Filter.AwaitingResponse} {
		if set[key] != "" {
			yes := set[key] == "yes"
			*flag = &yes
		}
	}
	return q, load(s.profile, c, s.facts())
}

// window reads PRESET, FROM..TO in dates or FROM..TO in moments; all time if empty.
func (s *script) window(text string) cube.Window {
	from, to, ok := strings.Cut(text, "..")
	switch {
	case text == "":
		return cube.Window{Preset: cube.AllTime}
	case !ok:
		return cube.Window{Preset: cube.Preset(text)}
	case strings.Contains(from, "T"):
		return cube.Window{Since: s.moment(strings.Replace(from, "T", " ", 1)), Until: s.moment(strings.Replace(to, "T", " ", 1))}
	default:
		return cube.Window{From: city.Date(from), To: city.Date(to)}
	}
}

// ask reads "COLUMN,… [by=DIM,…] [times=TIME/GRANULARITY,…] [every=…]" and the settings of question.
func (s *script) ask(text string) string {
	names, rest, _ := strings.Cut(text, " ")
	set := s.settings(rest)
	q, e := s.question(set)
	columns := strings.Split(names, ",")
	table := cube.Set{Measures: s.measures(columns)}
	if set["by"] != "" {
		for _, d := range strings.Split(set["by"], ",") {
			table.By = append(table.By, cube.Dimension(d))
		}
	}
	if set["times"] != "" {
		for _, d := range strings.Split(set["times"], ",") {
			of, every, _ := strings.Cut(d, "/")
			table.Times = append(table.Times, cube.TimeDimension{Of: cube.Time(of), Every: cube.Granularity(every)})
		}
	}
	if g := cube.Granularity(set["every"]); g != "" {
		table.Trends = []cube.Trend{{Granularity: g, Measures: table.Measures}}
	}
	if q.Compare != "" {
		table.Previous = table.Measures
	}
	q.Sets = []cube.Set{table}
	a := ask(s.t, e, q)
	s.shown.asked(&q, &table)
	return s.table(columns, table, cube.Granularity(set["every"]), a.Tables[0].Rows)
}

// open reads "MEASURE [part=…]" and the settings of question, and lists what is counted.
func (s *script) open(text string) string {
	measure, rest, _ := strings.Cut(text, " ")
	set := s.settings(rest)
	q, e := s.question(set)
	o, err := e.Open(s.t.Context(), cube.OpenQuestion{
		Measure: cube.Measure(measure), Part: cube.Part(set["part"]), Filter: q.Filter, Window: q.Window, Basis: q.Basis, Reading: q.Reading,
	})
	if err != nil {
		s.fail("%v", err)
	}
	if len(o.Occurrences) > 0 {
		s.shown.opened(cube.Measure(measure), cube.Part(set["part"]))
	}
	lines := [][]string{{"complaint", "moment"}}
	for _, x := range o.Occurrences {
		lines = append(lines, []string{s.headers[binary.BigEndian.Uint64(x.ID[:])-1].ExternalID, x.Moment.In(s.profile.Zone).Format("2006-01-02T15:04:05")})
	}
	return aligned(lines)
}

func (s *script) measures(columns []string) cube.MeasureSet {
	var m cube.MeasureSet
	for _, name := range columns {
		x, ok := cube.ColumnMeasure(name)
		if !ok {
			s.fail("%q is no column", name)
		}
		m |= cube.Measures(x)
	}
	return m
}

// table prints the rows as an aligned table.
func (s *script) table(columns []string, set cube.Set, every cube.Granularity, rows []cube.Row) string {
	var head []string
	for _, d := range set.By {
		head = append(head, string(d))
	}
	for _, d := range set.Times {
		head = append(head, string(d.Of))
	}
	if every != "" {
		head = append(head, string(every))
	}
	head = append(head, columns...)
	if set.Previous != 0 && every == "" {
		for _, c := range columns {
			head = append(head, "previous "+c)
		}
	}
	lines := [][]string{head}
	for _, r := range rows {
		if every == "" {
			line := append(r.Codes[:len(r.Codes):len(r.Codes)], s.cells(r.Kpis, columns)...)
			if r.Previous != nil {
				line = append(line, s.cells(r.Previous, columns)...)
			}
			lines = append(lines, line)
			continue
		}
		for _, p := range r.Kpis.Trends[every] {
			name := p.Period
			if p.Partial {
				name += "*"
			}
			line := append(r.Codes[:len(r.Codes):len(r.Codes)], name)
			lines = append(lines, append(line, s.cells(p.Kpis, columns)...))
		}
	}
	return aligned(lines)
}

// aligned prints lines of cells as a table, the first as its head.
func aligned(lines [][]string) string {
	widths := make([]int, len(lines[0]))
	for _, l := range lines {
		for i, cell := range l {
			widths[i] = max(widths[i], len(cell))
		}
	}
	var out strings.Builder
	for _, l := range lines {
		out.WriteString("  |")
		for i, cell := range l {
			fmt.Fprintf(&out, " %-*s |", widths[i], cell)
		}
		out.WriteString("\n")
	}
	return out.String()
}

func (s *script) cells(k *cube.Kpis, columns []string) []string {
	var out []string
	for _, name := range columns {
		v, _ := k.Column(name)
		s.shown.cell(name, v)
		switch v := v.(type) {
		case nil:
			out = append(out, "-")
		case float64:
			out = append(out, fmt.Sprintf("%.4g", v))
		case city.Moment:
			out = append(out, v.In(s.profile.Zone).Format("2006-01-02T15:04:05"))
		default:
			out = append(out, fmt.Sprint(v))
		}
	}
	return out
}
