package report_test

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/report"
	"github.com/xuri/excelize/v2"
)

func made(t *testing.T, m *report.Maker, r report.Request) *report.Recap {
	t.Helper()
	recap, err := m.Make(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	return recap
}

func csvOf(t *testing.T, r *report.Recap) [][]string {
	t.Helper()
	var b bytes.Buffer
	if err := r.WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func bookOf(t *testing.T, r *report.Recap) *excelize.File {
	t.Helper()
	var b bytes.Buffer
	if err := r.WriteXLSX(&b); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() }) // read only
	return f
}

// sheetOf returns the cells of a sheet as they are shown.
func sheetOf(t *testing.T, f *excelize.File, sheet string) [][]string {
	t.Helper()
	rows, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// TestRecapAddsUp: every additive column of departments, of pillars and of both adds up to the city's, and every
// group of the profile has a row.
func TestRecapAddsUp(t *testing.T) {
	p := malang(t)
	m := maker(t, p, 2000, func() time.Time { return noon(p) })
	rows := csvOf(t, made(t, m, report.Request{Compare: cube.PreviousPeriod}))
	additive := map[cube.Measure]bool{}
	for _, d := range cube.Catalogue() {
		additive[d.Code] = d.Additive
	}
	parts := []string{"Met", "Breached", "Pending", "Exempt"}
	checked := 0
	for c, name := range rows[0] {
		measure, ok := cube.ColumnMeasure(name)
		part := strings.TrimPrefix(strings.TrimPrefix(name, "responseOnTime"), "resolutionOnTime")
		if !ok || !additive[measure] && !slices.Contains(parts, part) {
			continue
		}
		sums := map[string]float64{}
		for _, row := range rows[1:] {
			v, err := strconv.ParseFloat(row[c], 64)
			if err != nil {
				t.Fatalf("%s of %s: %v", name, row[0], err)
			}
			sums[row[0]] += v
		}
		for table, sum := range sums {
			if sum != sums["CITY"] {
				t.Errorf("%s: the rows of %s add up to %v, the city has %v", name, table, sum, sums["CITY"])
			}
		}
		checked++
	}
	if checked < 15 {
		t.Errorf("only %d columns were added up", checked)
	}
	for i := range p.Pillars {
		if code := p.Pillars[i].Code; !slices.ContainsFunc(rows, func(r []string) bool { return r[0] == "PILLAR" && r[1] == code }) {
			t.Errorf("no row for pillar %s", code)
		}
	}
}

// TestNoDataIsNotZero: a month without complaints has counts of 0 and no rates.
func TestNoDataIsNotZero(t *testing.T) {
	p := malang(t)
	m := maker(t, p, 50, func() time.Time { return noon(p) })
	recap := made(t, m, report.Request{Window: cube.Window{From: "2020-01-01", To: "2020-01-31"}, Language: report.English})
	rows := csvOf(t, recap)
	cell := func(name string) string { return rows[1][slices.Index(rows[0], name)] }
	if cell("received") != "0" || cell("responseOnTimeRate") != "" || cell("score") != "" {
		t.Errorf("received %q, rate %q, score %q", cell("received"), cell("responseOnTimeRate"), cell("score"))
	}
	said := slices.ContainsFunc(sheetOf(t, bookOf(t, recap), "Recap"), func(row []string) bool {
		return len(row) > 2 && row[2] == "responseOnTimeRate" && row[1] == "no data"
	})
	if !said {
		t.Error("the workbook does not say that there is no data")
	}
}

// TestStatement: a recap says of what window, basis, moment and filter it is, and what its columns mean.
func TestStatement(t *testing.T) {
	p := malang(t)
	m := maker(t, p, 300, func() time.Time { return noon(p) })
	code := p.Departments[0].Code
	recap := made(t, m, report.Request{
		Window: cube.Window{From: "2026-10-01", To: "2026-10-31"}, Compare: cube.PreviousPeriod, Basis: cube.BasisCohort,
		AsOf: city.At(time.Date(2026, 11, 3, 9, 5, 0, 0, p.Zone)), Filter: cube.Filter{Departments: []string{code}},
	})
	text := ""
	for _, row := range sheetOf(t, bookOf(t, recap), "Rekap") {
		text += strings.Join(row, " ") + "\n"
	}
	for _, want := range []string{
		"Rekap Pengaduan Kota Malang", "1 Oktober 2026 – 31 Oktober 2026", "1 September 2026 – 30 September 2026",
		"3 November 2026 pukul 09.05.00 WIB", "kohort", "department = " + code, p.Version,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the workbook does not say %q:\n%s", want, text)
		}
	}
	var b bytes.Buffer
	if err := recap.WriteDefinitions(&b); err != nil {
		t.Fatal(err)
	}
	defined, err := csv.NewReader(&b).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	explained := map[string]bool{}
	for _, row := range defined[1:] {
		for _, name := range strings.Fields(row[0]) {
			explained[name] = row[1] != "" && row[2] != "" && row[3] != ""
		}
	}
	for _, name := range csvOf(t, recap)[0] {
		column := strings.TrimSuffix(strings.TrimPrefix(name, "previous"), "LowCount")
		column = strings.ToLower(column[:1]) + column[1:]
		if _, ok := cube.ColumnMeasure(column); ok && name == column && !explained[name] {
			t.Errorf("column %s is not explained", name)
		}
	}
}

// TestNothingIsAFormula: names that look like formulas reach a spreadsheet as text.
func TestNothingIsAFormula(t *testing.T) {
	p := malang(t)
	evil := []string{"=HYPERLINK(\"http://evil\")", "+1+2", "-2+3", "@SUM(A1)", "\tx", "\rx", "＝1+1"}
	for i, name := range evil {
		p.Departments[i].Name = city.Label{Local: name, English: name}
	}
	m := maker(t, p, 200, func() time.Time { return noon(p) })
	recap := made(t, m, report.Request{Window: cube.Window{Preset: cube.Last90Days}})
	got := map[string]bool{}
	for _, row := range csvOf(t, recap) {
		for _, cell := range row {
			got[cell] = true
			if cell != "" && strings.ContainsAny(cell[:1], "=+@\t\r") {
				t.Errorf("CSV cell %q begins as a formula", cell)
			}
		}
	}
	for _, name := range evil {
		if !got["'"+name] {
			t.Errorf("%q is not in the CSV with an apostrophe before it", name)
		}
	}
	f := bookOf(t, recap)
	for _, sheet := range f.GetSheetList() {
		for r, row := range sheetOf(t, f, sheet) {
			for c := range row {
				cell, err := excelize.CoordinatesToCellName(c+1, r+1)
				if err != nil {
					t.Fatal(err)
				}
				if formula, err := f.GetCellFormula(sheet, cell); err != nil || formula != "" {
					t.Errorf("%s!%s holds the formula %q (%v)", sheet, cell, formula, err)
				}
			}
		}
	}
}
