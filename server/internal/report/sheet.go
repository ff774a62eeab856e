package report

import (
	"fmt"
	"strings"

	"github.com/xuri/excelize/v2"
)

// sheet writes into one sheet and keeps the first error.
type sheet struct {
	*book
	name string
	row  int // the last row written; from 1
	err  error
}

func (b *book) sheet(name string) *sheet { return &sheet{book: b, name: name} }

func (s *sheet) do(err error) {
	if s.err == nil {
		s.err = err
	}
}

func (s *sheet) rename(old string) { s.do(s.SetSheetName(old, s.name)) }

func (s *sheet) add() {
	_, err := s.NewSheet(s.name)
	s.do(err)
}

func (s *sheet) cell(row, column int) string {
	name, err := excelize.CoordinatesToCellName(column, row)
	s.do(err)
	return name
}

// at writes a text, never a formula.
func (s *sheet) at(row, column, style int, text string) {
	cell := s.cell(row, column)
	s.do(s.SetCellStr(s.name, cell, text))
	s.do(s.SetCellStyle(s.name, cell, cell, style))
}

func (s *sheet) text(column, style int, text string) { s.at(s.row, column, style, text) }

// put writes a text into the first column of the next row.
func (s *sheet) put(style int, text string) {
	s.row++
	s.text(1, style, text)
}

// value writes a figure as a number with its format, or says that there is no data.
func (s *sheet) value(column int, v Value, c *column, sum bool) {
	cell := s.cell(s.row, column)
	if v.Null {
		s.do(s.SetCellStr(s.name, cell, noData.in(s.recap.Request.Language)))
	} else {
		s.do(s.SetCellFloat(s.name, cell, v.Number, -1, 64))
	}
	style, err := s.number(c.kind, v, sum)
	s.do(err)
	s.do(s.SetCellStyle(s.name, cell, cell, style))
}

// number returns the style of a figure.
func (s *sheet) number(k kind, v Value, sum bool) (int, error) {
	format := [...]string{count: "#,##0", share: "0.0%", hours: "#,##0.0", rating: "0.0", index: "0.00"}[k]
	if v.Low {
		format += `"*"`
	}
	key := format
	style := &excelize.Style{CustomNumFmt: &format, Font: &excelize.Font{Size: 10, Color: "1B1F20"}, Alignment: &excelize.Alignment{Horizontal: "right"}}
	if sum {
		key += " sum"
		style.Font.Bold, style.Border = true, []excelize.Border{{Type: "top", Style: 1, Color: "1B1F20"}}
	}
	if v.Null || v.Low {
		key += " grey"
		style.Font.Color = "666C6E"
	}
	if n, ok := s.formats[key]; ok {
		return n, nil
	}
	n, err := s.NewStyle(style)
	s.formats[key] = n
	return n, err
}

func (s *sheet) width(column int, width float64) {
	name, err := excelize.ColumnNumberToName(column)
	s.do(err)
	s.do(s.SetColWidth(s.name, name, name, width))
}

func (s *sheet) merge(from, to int) {
	s.do(s.MergeCell(s.name, s.cell(s.row, from), s.cell(s.row, to)))
}

// freeze keeps the head and the names in sight, and prints them on every page.
func (s *sheet) freeze(rows, columns int) {
	s.do(s.SetPanes(s.name, &excelize.Panes{
		Freeze: true, XSplit: columns, YSplit: rows, TopLeftCell: s.cell(rows+1, columns+1), ActivePane: "bottomRight",
	}))
	last, err := excelize.ColumnNumberToName(columns)
	s.do(err)
	name := "'" + strings.ReplaceAll(s.name, "'", "''") + "'"
	s.do(s.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", Scope: s.name, RefersTo: fmt.Sprintf("%s!$A:$%s,%s!$%d:$%d", name, last, name, rows-1, rows),
	}))
}

// page sets A4 and as many pages high as needed, one wide where it is upright.
func (s *sheet) page(landscape bool) {
	a4, one, many := 9, 1, 0
	orientation, fit := "portrait", true
	if landscape {
		orientation = "landscape"
	}
	s.do(s.SetPageLayout(s.name, &excelize.PageLayoutOptions{Size: &a4, Orientation: &orientation, FitToWidth: &one, FitToHeight: &many}))
	s.do(s.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &fit}))
}
