package main

import (
	"strconv"

	"github.com/tugu-city/tugu/server/city"
)

// flatColumns are the columns of the flat table that the databases get: what a
// good analyst would derive once from the events. Codes are small integers, 0 =
// not assigned; moments are UTC seconds, NULL = has not happened; months count
// from 1970 in the city's time. A life of this simulation has at most two episodes
// and two departments.
var flatColumns = []struct{ name, kind string }{
	{"id", "INTEGER"},
	{"pillar", "SMALLINT"},
	{"programme", "SMALLINT"},
	{"asset_class", "SMALLINT"},
	{"department", "SMALLINT"},
	{"category", "SMALLINT"},
	{"kecamatan", "SMALLINT"},
	{"kelurahan", "SMALLINT"},
	{"channel", "SMALLINT"},
	{"source", "SMALLINT"},
	{"status", "SMALLINT"},
	{"priority", "SMALLINT"},
	{"t0", "INTEGER"},
	{"t0_month", "SMALLINT"},
	{"assigned", "INTEGER"},
	{"t1", "INTEGER"},
	{"t2", "INTEGER"},
	{"response_seconds", "INTEGER"},
	{"resolution_seconds", "INTEGER"},
	{"transfer", "INTEGER"},
	{"is_open", "SMALLINT"},
	{"e1_end", "INTEGER"},
	{"e1_month", "SMALLINT"},
	{"e1_by", "SMALLINT"},
	{"e1_transferred", "SMALLINT"},
	{"e2_start", "INTEGER"},
	{"e2_end", "INTEGER"},
	{"e2_month", "SMALLINT"},
	{"e2_by", "SMALLINT"},
	{"e2_transferred", "SMALLINT"},
	{"r_verdict", "SMALLINT"},
	{"r_at", "INTEGER"},
	{"r_due", "INTEGER"},
	{"s_verdict", "SMALLINT"},
	{"s_at", "INTEGER"},
	{"s_due", "INTEGER"},
	{"rating", "SMALLINT"},
	{"rated", "INTEGER"},
}

// null stands for NULL in a flat row.
const null = int64(-1 << 62)

// flattener turns facts into flat rows.
type flattener struct {
	profile *city.Profile
	index   map[string]int64 // code to number, by dimension prefix
}

func newFlattener(p *city.Profile) *flattener {
	f := &flattener{profile: p, index: map[string]int64{}}
	for _, d := range dimensions {
		for i, code := range d.codes(p) {
			f.index[string(d.name)+code] = int64(i + 1)
		}
	}
	return f
}

func moment(m city.Moment) int64 {
	if m == 0 || m == city.Never {
		return null
	}
	return int64(m)
}

// month numbers the local month of a moment.
func month(m city.Moment) int64 {
	if m == 0 || m == city.Never {
		return null
	}
	t := m.In(zone)
	return int64(t.Year()-1970)*12 + int64(t.Month()) - 1
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// row appends the flat row of the facts, in the order of flatColumns.
func (f *flattener) row(out []int64, id int, facts *city.Facts) []int64 {
	c := city.Trace(facts)
	cat, _ := f.profile.Category(c.Category)
	kel := f.profile.District(c.District)
	kec := ""
	if kel != nil {
		kec = kel.Parent
	}
	at := func(d, code string) int64 { return f.index[d+code] }
	since := func(m city.Moment) int64 {
		if m == 0 {
			return null
		}
		return int64(m - facts.Submitted)
	}
	transfer := null
	if len(c.Departments) > 1 {
		transfer = int64(c.Departments[1].At)
	}
	out = append(out, int64(id),
		at("PILLAR", cat.Pillar), at("PROGRAMME", cat.Programme), at("ASSET_CLASS", cat.AssetClass), at("DEPARTMENT", c.Department()),
		at("CATEGORY", c.Category), at("KECAMATAN", kec), at("KELURAHAN", c.District), at("CHANNEL", facts.Channel),
		at("SOURCE", facts.Source), int64(c.Status), at("PRIORITY", c.Priority),
		int64(facts.Submitted), month(facts.Submitted), moment(c.AssignedAt), moment(c.RespondedAt), moment(c.ResolvedAt),
		since(c.RespondedAt), since(c.ResolvedAt), transfer, bit(c.Status.Open()))
	one := c.Episodes[0]
	out = append(out, moment(one.Until), month(one.Until), int64(one.By), bit(one.Transferred))
	if len(c.Episodes) > 1 {
		two := c.Episodes[1]
		out = append(out, moment(two.From), moment(two.Until), month(two.Until), int64(two.By), bit(two.Transferred))
	} else {
		out = append(out, null, null, null, null, null)
	}
	for k := range c.Clocks {
		out = append(out, int64(c.Clocks[k].Verdict), moment(c.Clocks[k].At), moment(c.Clocks[k].Due))
	}
	rating := null
	if c.Rating != 0 {
		rating = int64(c.Rating)
	}
	return append(out, rating, moment(c.RatedAt))
}

// csv appends a row as a line of CSV, NULL being empty.
func csv(line []byte, row []int64) []byte {
	for i, v := range row {
		if i > 0 {
			line = append(line, ',')
		}
		if v != null {
			line = strconv.AppendInt(line, v, 10)
		}
	}
	return append(line, '\n')
}
