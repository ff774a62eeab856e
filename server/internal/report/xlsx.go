package report

import (
	"fmt"
	"io"
	"time"

	"github.com/xuri/excelize/v2"
)

// styles are the numbers of a workbook's styles.
type styles struct{ title, label, text, head, name, sum, warn int }

// book is a workbook under construction. Texts are written as texts: nothing in it is a formula.
type book struct {
	*excelize.File
	recap   *Recap
	styles  styles
	formats map[string]int // styles of numbers
}

// WriteXLSX writes the recap as a workbook: what was counted and the city's figures, a sheet per table, and what every
// column means. Figures are numbers; "no data" is a text; few cases carry an asterisk.
func (r *Recap) WriteXLSX(w io.Writer) (err error) {
	b := &book{File: excelize.NewFile(), recap: r, formats: map[string]int{}}
	defer func() {
		if e := b.Close(); err == nil {
			err = e
		}
	}()
	if err := b.prepare(); err != nil {
		return fmt.Errorf("prepare workbook: %w", err)
	}
	if err := b.summary(); err != nil {
		return fmt.Errorf("write summary: %w", err)
	}
	for i := range r.Tables[1:] {
		if err := b.table(&r.Tables[i+1]); err != nil {
			return fmt.Errorf("write sheet %s: %w", r.Tables[i+1].Sheet, err)
		}
	}
	if err := b.definitions(); err != nil {
		return fmt.Errorf("write definitions: %w", err)
	}
	_, err = b.WriteTo(w)
	return err
}

func (b *book) prepare() error {
	style := func(into *int, s *excelize.Style) error {
		n, err := b.NewStyle(s)
		*into = n
		return err
	}
	font := func(bold bool, size float64, colour string) *excelize.Font {
		return &excelize.Font{Bold: bold, Size: size, Color: colour}
	}
	under := []excelize.Border{{Type: "bottom", Style: 1, Color: "1B1F20"}}
	over := []excelize.Border{{Type: "top", Style: 1, Color: "1B1F20"}}
	for _, s := range []struct {
		into *int
		it   *excelize.Style
	}{
		{&b.styles.title, &excelize.Style{Font: font(true, 16, "1B1F20")}},
		{&b.styles.label, &excelize.Style{Font: font(false, 10, "666C6E"), Alignment: &excelize.Alignment{Vertical: "top"}}},
		{&b.styles.text, &excelize.Style{Font: font(false, 10, "1B1F20"), Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}}},
		{&b.styles.head, &excelize.Style{Font: font(true, 10, "1B1F20"), Border: under, Alignment: &excelize.Alignment{WrapText: true, Vertical: "bottom"}}},
		{&b.styles.name, &excelize.Style{Font: font(false, 10, "1B1F20")}},
		{&b.styles.sum, &excelize.Style{Font: font(true, 10, "1B1F20"), Border: over}},
		{&b.styles.warn, &excelize.Style{Font: font(true, 12, "1C5F96")}},
	} {
		if err := style(s.into, s.it); err != nil {
			return err
		}
	}
	r := b.recap
	moment := r.Request.AsOf.Time().Format(time.RFC3339)
	return b.SetDocProps(&excelize.DocProperties{
		Title: r.heading(), Subject: r.span(r.Window), Creator: "tugu", LastModifiedBy: "tugu", Created: moment, Modified: moment,
	})
}

// summary is the first sheet.
func (b *book) summary() error {
	r, l := b.recap, b.recap.Request.Language
	s := b.sheet(r.Tables[0].Sheet)
	s.rename("Sheet1")
	s.put(b.styles.title, r.heading())
	if r.Fresh.Simulated {
		s.put(b.styles.warn, simulated.in(l))
	}
	s.row++
	for _, line := range r.statement() {
		s.row++
		s.text(1, b.styles.label, line.label)
		s.text(2, b.styles.text, line.text)
		s.merge(2, 4)
	}
	s.row++
	s.row++
	s.text(1, b.styles.head, figureWord.in(l))
	s.text(2, b.styles.head, cityWord.in(l))
	s.text(3, b.styles.head, columnWord.in(l))
	for i := range columns {
		s.row++
		s.text(1, b.styles.name, columns[i].label(l))
		s.value(2, r.Tables[0].Rows[0].Values[i], &columns[i], false)
		s.text(3, b.styles.label, columns[i].key())
	}
	s.row++
	s.put(b.styles.label, fmt.Sprintf(lowNote.in(l), r.Profile.LowCount))
	s.put(b.styles.label, sumNote.in(l))
	s.width(1, 52)
	s.width(2, 26)
	s.width(3, 30)
	s.page(false)
	return s.err
}

// table is a sheet with a row per group and the city's total below.
func (b *book) table(t *Table) error {
	r, l := b.recap, b.recap.Request.Language
	s := b.sheet(t.Sheet)
	s.add()
	s.put(b.styles.title, r.heading()+": "+t.Sheet)
	about := r.span(r.Window) + " · " + asOfWord.in(l) + " " + clock(r.Request.AsOf.In(r.Profile.Zone), l)
	if r.Fresh.Simulated {
		about += " · " + simulated.in(l)
	}
	s.put(b.styles.label, about)
	s.row += 2
	heads := t.heads(l)
	keys := s.row + 1
	for i, h := range heads {
		s.text(i+1, b.styles.head, h)
	}
	for i := range columns {
		s.text(len(heads)+i+1, b.styles.head, columns[i].label(l))
		s.at(keys, len(heads)+i+1, b.styles.label, columns[i].key())
	}
	s.row++
	for _, row := range t.Rows {
		s.row++
		for i, name := range t.names(&row) {
			s.text(i+1, b.styles.name, name)
		}
		for i, v := range row.Values {
			s.value(len(heads)+i+1, v, &columns[i], false)
		}
	}
	s.row++
	for i := range heads {
		s.text(i+1, b.styles.sum, "")
	}
	s.text(len(heads), b.styles.sum, totalWord.in(l))
	for i, v := range r.Tables[0].Rows[0].Values {
		s.value(len(heads)+i+1, v, &columns[i], true)
	}
	s.row++
	s.put(b.styles.label, fmt.Sprintf(lowNote.in(l), r.Profile.LowCount))
	s.put(b.styles.label, sumNote.in(l))
	for i := range heads {
		s.width(i+1, []float64{16, 44}[i%2])
	}
	for i := range columns {
		s.width(len(heads)+i+1, 14)
	}
	s.freeze(keys, len(heads))
	s.page(true)
	return s.err
}

// definitions is the last sheet.
func (b *book) definitions() error {
	l := b.recap.Request.Language
	s := b.sheet(sheetDefinitions.in(l))
	s.add()
	s.row = 1
	for i, h := range []word{figureWord, meaningWord, basisWord, unitWord, targetWord, columnWord} {
		s.text(i+1, b.styles.head, h.in(l))
		s.width(i+1, []float64{30, 70, 40, 18, 30, 40}[i])
	}
	for _, d := range b.recap.definitions() {
		s.row++
		for i, text := range []string{d.label, d.meaning, d.basis, d.unit, d.target, d.columns} {
			s.text(i+1, b.styles.text, text)
		}
	}
	s.page(true)
	return s.err
}

// heads are the heads of a table's columns before the figures.
func (t *Table) heads(l Language) []string {
	switch t.Name {
	case "DEPARTMENT":
		return []string{codeWord.in(l), departmentWord.in(l)}
	case "PILLAR":
		return []string{codeWord.in(l), pillarWord.in(l)}
	default:
		return []string{codeWord.in(l), pillarWord.in(l), codeWord.in(l), departmentWord.in(l)}
	}
}

// names are what a row says under the heads.
func (t *Table) names(r *Row) []string {
	switch t.Name {
	case "DEPARTMENT":
		return []string{r.Department, r.DepartmentName}
	case "PILLAR":
		return []string{r.Pillar, r.PillarName}
	default:
		return []string{r.Pillar, r.PillarName, r.Department, r.DepartmentName}
	}
}
