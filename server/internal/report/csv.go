package report

import (
	"encoding/csv"
	"io"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/internal/export"
)

// WriteCSV writes every table as one: a row per group that names its table, its codes, its figures under the names of
// the API's MetricRow, and what it was counted of, so that any row can stand alone. Numbers have a decimal point and
// full precision; no data is an empty cell. The encoding is UTF-8.
func (r *Recap) WriteCSV(w io.Writer) error {
	out := csv.NewWriter(w)
	head := []string{"table", "pillar", "pillarName", "department", "departmentName"}
	for i := range columns {
		head = append(head, columns[i].key())
		if columns[i].low != nil {
			head = append(head, columns[i].key()+"LowCount")
		}
	}
	head = append(head, "city", "windowFrom", "windowTo", "previousFrom", "previousTo", "asOf", "basis", "filter", "epoch", "sequence", "profileVersion", "simulated")
	rows := [][]string{head}
	tail := r.tail()
	for t := range r.Tables {
		for _, row := range r.Tables[t].Rows {
			cells := []string{r.Tables[t].Name, row.Pillar, row.PillarName, row.Department, row.DepartmentName}
			for i, v := range row.Values {
				cells = append(cells, v.plain())
				if columns[i].low != nil {
					cells = append(cells, truth(v.Low))
				}
			}
			rows = append(rows, append(cells, tail...))
		}
	}
	return writeAll(out, rows)
}

// WriteDefinitions writes what every column means, as CSV.
func (r *Recap) WriteDefinitions(w io.Writer) error {
	rows := [][]string{{"columns", "label", "definition", "basis", "unit", "target"}}
	for _, d := range r.definitions() {
		rows = append(rows, []string{d.columns, d.label, d.meaning, d.basis, d.unit, d.target})
	}
	return writeAll(csv.NewWriter(w), rows)
}

// tail says of what a row was counted.
func (r *Recap) tail() []string {
	bounds := func(from, to string) []string { return []string{from, to} }
	window := bounds(r.moment(int64(r.Window.From)), r.moment(int64(r.Window.To)))
	previous := bounds("", "")
	if r.Previous != nil {
		previous = bounds(r.moment(int64(r.Previous.From)), r.moment(int64(r.Previous.To)))
	}
	basis := string(r.Request.Basis)
	if basis == "" {
		basis = "DEFAULT"
	}
	out := append([]string{r.Profile.Code}, window...)
	out = append(out, previous...)
	return append(out, r.moment(int64(r.Request.AsOf)), basis, r.filterText(), r.Fresh.Epoch, plain(float64(r.Fresh.Sequence)), r.Fresh.Profile, truth(r.Fresh.Simulated))
}

func truth(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func (v Value) plain() string {
	if v.Null {
		return ""
	}
	return plain(v.Number)
}

// moment writes a moment as the API does; the ends of all time are empty.
func (r *Recap) moment(seconds int64) string {
	if seconds <= 0 || seconds > 253402300799 { // the end of the year 9999
		return ""
	}
	return time.Unix(seconds, 0).In(r.Profile.Zone).Format(time.RFC3339)
}

// writeAll writes rows of which no text is a formula to a spreadsheet.
func writeAll(out *csv.Writer, rows [][]string) error {
	for _, row := range rows {
		for i := range row {
			row[i] = harmless(row[i])
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// harmless is the text as no formula to a spreadsheet. Numbers stay as they are.
func harmless(text string) string {
	if number(text) {
		return text
	}
	return export.Harmless(text)
}

// number reports whether the text is a plain decimal number.
func number(text string) bool {
	text = strings.TrimPrefix(text, "-")
	return text != "" && strings.Trim(text, "0123456789.") == "" && strings.Count(text, ".") < 2
}
