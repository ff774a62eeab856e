package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// byteOrderMark makes Excel read a CSV file as UTF-8.
const byteOrderMark = "\uFEFF"

// WriteCSV writes the table with a head. Numbers have a decimal point and full precision, no value is an empty cell, and
// no text is a formula to a spreadsheet.
func WriteCSV(w io.Writer, t *Table) error {
	out := csv.NewWriter(w)
	cells := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		cells[i] = c.Name
	}
	if err := out.Write(cells); err != nil {
		return err
	}
	for row, err := range t.Rows {
		if err != nil {
			out.Flush()
			return err
		}
		for i, v := range row {
			cells[i] = t.cell(v)
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

func (t *Table) cell(v any) string {
	switch v := v.(type) {
	case string:
		return Harmless(v)
	case int:
		return strconv.Itoa(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	case city.Moment:
		return t.moment(v)
	}
	return ""
}

// Harmless puts an apostrophe before a text that a spreadsheet would take for a formula.
func Harmless(text string) string {
	if text == "" || !strings.ContainsRune("=+-@\t\r\n＝＋－＠", []rune(text)[0]) {
		return text
	}
	return "'" + text
}
