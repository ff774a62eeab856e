package report_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/report"
	"github.com/xuri/excelize/v2"
)

// TestWorkbookReadsLikeAReport opens the workbook: figures are numbers with their formats, heads stay in sight and are
// not cut, pages are A4, every column is defined, and nothing is a formula.
func TestWorkbookReadsLikeAReport(t *testing.T) {
	p := malang(t)
	f := bookOf(t, made(t, maker(t, p, 2000, func() time.Time { return noon(p) }), report.Request{Compare: cube.PreviousPeriod, Language: report.English}))
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Recap", "Departments", "Pillars", "Pillars x departments", "Definitions"}) {
		t.Fatalf("sheets %v", got)
	}
	formats := map[string]string{"received": "#,##0", "responseOnTimeRate": "0.0%", "accuracy": "0.0%", "responseHoursP50": "#,##0.0", "satisfactionMean": "0.0", "score": "0.00"}
	for sheet, names := range map[string]int{"Departments": 2, "Pillars": 2, "Pillars x departments": 4} {
		rows := sheetOf(t, f, sheet)
		keys := slices.IndexFunc(rows, func(r []string) bool { return slices.Contains(r, "received") })
		panes, err := f.GetPanes(sheet)
		if err != nil || !panes.Freeze || panes.YSplit != keys+1 || panes.XSplit != names {
			t.Errorf("%s: panes %+v %v, the keys are row %d", sheet, panes, err, keys+1)
		}
		layout, err := f.GetPageLayout(sheet)
		if err != nil || layout.Size == nil || *layout.Size != 9 || *layout.Orientation != "landscape" || *layout.FitToWidth != 1 {
			t.Errorf("%s: layout %+v %v", sheet, layout, err)
		}
		if titles := definedName(f, sheet); titles == "" {
			t.Errorf("%s repeats no head on paper", sheet)
		}
		sum := slices.IndexFunc(rows, func(r []string) bool { return len(r) > names && r[names-1] == "Total" })
		if sum < 0 {
			t.Fatalf("%s has no total", sheet)
		}
		for c, key := range rows[keys] {
			want, ok := formats[key]
			if !ok {
				continue
			}
			cell := column(c) + strconv.Itoa(sum+1)
			id, err := f.GetCellStyle(sheet, cell)
			if err != nil {
				t.Fatal(err)
			}
			style, err := f.GetStyle(id)
			if err != nil || style.CustomNumFmt == nil || strings.TrimSuffix(*style.CustomNumFmt, `"*"`) != want {
				t.Errorf("%s %s (%s, %q): format %v, want %s", sheet, cell, key, rows[sum][c], style.CustomNumFmt, want)
			}
		}
		for r := range rows {
			for c := range rows[r] {
				cell := column(c) + strconv.Itoa(r+1)
				if formula, err := f.GetCellFormula(sheet, cell); err != nil || formula != "" {
					t.Fatalf("%s %s holds the formula %q (%v)", sheet, cell, formula, err)
				}
			}
		}
	}
	defined := ""
	for _, row := range sheetOf(t, f, "Definitions")[1:] {
		if len(row) < 6 || row[1] == "" || row[2] == "" {
			t.Errorf("a definition without words or basis: %v", row)
			continue
		}
		defined += " " + row[5] + " "
	}
	for _, key := range sheetOf(t, f, "Pillars")[slices.IndexFunc(sheetOf(t, f, "Pillars"), func(r []string) bool { return slices.Contains(r, "received") })][2:] {
		if !strings.Contains(defined, " "+key+" ") {
			t.Errorf("the column %s is not defined", key)
		}
	}
}

// column is the name of the nth column, from 0.
func column(n int) string {
	name, _ := excelize.ColumnNumberToName(n + 1) // in range
	return name
}

// definedName returns the rows that a sheet repeats on paper.
func definedName(f *excelize.File, sheet string) string {
	for _, d := range f.GetDefinedName() {
		if d.Scope == sheet && strings.HasPrefix(d.Name, "_xlnm.Print_Titles") {
			return d.RefersTo
		}
	}
	return ""
}
