package export

import (
	"io"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/xuri/excelize/v2"
)

// maxSheetRows is what a sheet holds below its head; tests have less.
var maxSheetRows = 1<<20 - 1

// WriteXLSX writes a workbook with the table, and a sheet that says what its columns are. Texts are texts, never
// formulas; moments are dates in the city's zone. A table of more rows than a sheet holds is an error of code TOO_LARGE.
func WriteXLSX(w io.Writer, t *Table) (err error) {
	book := excelize.NewFile()
	defer func() {
		if e := book.Close(); err == nil {
			err = e
		}
	}()
	name := []rune(t.Name)
	sheet := string(name[:min(len(name), excelize.MaxSheetNameLength)])
	if err := book.SetSheetName("Sheet1", sheet); err != nil {
		return err
	}
	head, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	format := "yyyy-mm-dd hh:mm:ss"
	date, err := book.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err != nil {
		return err
	}
	if err := t.sheet(book, sheet, head, date); err != nil {
		return err
	}
	if err := t.legend(book, head); err != nil {
		return err
	}
	_, err = book.WriteTo(w)
	return err
}

func (t *Table) sheet(book *excelize.File, name string, head, date int) error {
	out, err := book.NewStreamWriter(name)
	if err != nil {
		return err
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	cells := make([]any, len(t.Columns))
	for i, c := range t.Columns {
		cells[i] = excelize.Cell{StyleID: head, Value: c.Name}
	}
	if err := out.SetRow("A1", cells); err != nil {
		return err
	}
	n := 0
	for row, err := range t.Rows {
		if err != nil {
			return err
		}
		if n++; n > maxSheetRows {
			return city.Errorf(city.CodeTooLarge, "a sheet holds %d rows; ask for CSV or Parquet, or for less", maxSheetRows)
		}
		for i, v := range row {
			cells[i] = v
			if m, ok := v.(city.Moment); ok {
				cells[i] = excelize.Cell{StyleID: date, Value: wall(m, t)}
			}
		}
		at, err := excelize.CoordinatesToCellName(1, n+1)
		if err != nil {
			return err
		}
		if err := out.SetRow(at, cells); err != nil {
			return err
		}
	}
	return out.Flush()
}

// legend is the second sheet.
func (t *Table) legend(book *excelize.File, head int) error {
	const name = "columns"
	if _, err := book.NewSheet(name); err != nil {
		return err
	}
	out, err := book.NewStreamWriter(name)
	if err != nil {
		return err
	}
	if err := out.SetRow("A1", []any{excelize.Cell{StyleID: head, Value: "column"}, excelize.Cell{StyleID: head, Value: "description"}}); err != nil {
		return err
	}
	for i, c := range t.Columns {
		at, err := excelize.CoordinatesToCellName(1, i+2)
		if err != nil {
			return err
		}
		if err := out.SetRow(at, []any{c.Name, c.Description}); err != nil {
			return err
		}
	}
	return out.Flush()
}

// wall is the moment as a clock in the city shows it, for programs that know no zones.
func wall(m city.Moment, t *Table) time.Time {
	at := m.In(t.Zone)
	return time.Date(at.Year(), at.Month(), at.Day(), at.Hour(), at.Minute(), at.Second(), 0, time.UTC)
}
