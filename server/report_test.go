package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/cube"
	"github.com/xuri/excelize/v2"
)

// TestReportEqualsAPI downloads a recap from a running city as CSV and as a
// workbook and compares every cell with what the API answers at the same asOf.
func TestReportEqualsAPI(t *testing.T) {
	p := start(t, "demo", "--listen=127.0.0.1:0", "--complaints=3000", "--rate=0")
	asOf := time.Now().Add(-36 * time.Hour).UTC().Truncate(time.Second).Format(time.RFC3339)
	query := url.Values{"window": {"THIS_YEAR"}, "asOf": {asOf}, "compare": {"PREVIOUS_PERIOD"}}.Encode()
	code, text := p.get(t, "/reports/recap.csv?"+query)
	if code != http.StatusOK {
		t.Fatalf("CSV: %d %s", code, text)
	}
	table, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	code, text = p.get(t, "/reports/recap.xlsx?"+query)
	if code != http.StatusOK {
		t.Fatalf("workbook: %d %s", code, text)
	}
	book, err := excelize.OpenReader(bytes.NewReader([]byte(text)))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()

	head := table[0]
	var asked []string
	for _, name := range head {
		if _, ok := cube.ColumnMeasure(name); ok || strings.HasPrefix(name, "previous") && !strings.HasSuffix(name, "LowCount") && name != "previousFrom" && name != "previousTo" {
			asked = append(asked, name)
		}
	}
	if len(asked) < 40 {
		t.Fatalf("only %d columns: %v", len(asked), head)
	}
	for _, c := range []struct {
		name, sheet string
		by          []string // dimensions
		codes       []string // columns of the API and of the CSV that hold their codes
		cells       []int    // columns of the workbook that hold them
	}{
		{"CITY", "", nil, nil, nil},
		{"DEPARTMENT", "Perangkat daerah", []string{"DEPARTMENT"}, []string{"department"}, []int{0}},
		{"PILLAR", "Pilar", []string{"PILLAR"}, []string{"pillar"}, []int{0}},
		{"PILLAR_DEPARTMENT", "Pilar x perangkat daerah", []string{"PILLAR", "DEPARTMENT"}, []string{"pillar", "department"}, []int{0, 2}},
	} {
		t.Run(c.name, func(t *testing.T) {
			answered := p.rows(t, fmt.Sprintf(`{ metrics(dimensions: [%s], window: {preset: THIS_YEAR}, asOf: %q, compare: PREVIOUS_PERIOD, limit: 10000) { rows { %s %s } } }`,
				strings.Join(c.by, " "), asOf, strings.Join(c.codes, " "), strings.Join(asked, " ")))
			inBook := workbook(t, book, c.sheet, c.cells)
			seen := 0
			for _, row := range table[1:] {
				if row[0] != c.name {
					continue
				}
				key := ""
				for _, name := range c.codes {
					key += row[slices.Index(head, name)] + "/"
				}
				api, counted := answered[key]
				for i, name := range head {
					if !slices.Contains(asked, name) {
						continue
					}
					want := api[name]
					if !counted { // a group with nothing in it: counts are 0, the rest is no data, few cases are marked
						want = row[i]
						if few := strings.HasSuffix(name, "LowCount") && row[i] == "true"; row[i] != "" && row[i] != "0" && !few {
							t.Errorf("%s %s: the CSV says %s, the API has no such row", key, name, row[i])
						}
					}
					if row[i] != want {
						t.Errorf("%s %s: the CSV says %q, the API %q", key, name, row[i], want)
					}
					if got := inBook[key][name]; !strings.HasSuffix(name, "LowCount") && !sameIn15Digits(got, want) {
						t.Errorf("%s %s: the workbook says %q, the API %q", key, name, got, want)
					}
				}
				delete(answered, key)
				seen++
			}
			if seen == 0 || len(answered) > 0 {
				t.Errorf("%d rows; rows of the API alone: %v", seen, answered)
			}
		})
	}
	for _, want := range []string{"DEFAULT", "true"} {
		if !slices.Contains(table[1], want) {
			t.Errorf("the CSV does not say %s: %v", want, table[1])
		}
	}
	if code, text := p.get(t, "/reports/recap.csv?department=NOWHERE"); code != http.StatusBadRequest || !strings.Contains(text, "NOWHERE") {
		t.Errorf("an unknown department: %d %s", code, text)
	}
}

// sameIn15Digits compares as spreadsheets do, which keep 15 digits of a number.
func sameIn15Digits(a, b string) bool {
	x, errX := strconv.ParseFloat(a, 64)
	y, errY := strconv.ParseFloat(b, 64)
	if errX != nil || errY != nil {
		return a == b
	}
	return math.Abs(x-y) <= math.Abs(y)*1e-13
}

// rows asks for a flat table and returns its cells as texts, by the codes of its dimensions.
func (p *program) rows(t *testing.T, query string) map[string]map[string]string {
	t.Helper()
	var data struct {
		Metrics struct{ Rows []map[string]json.RawMessage }
	}
	if code := p.ask(t, "", query, &data); code != "" {
		t.Fatalf("%s: %s", code, query)
	}
	out := map[string]map[string]string{}
	for _, row := range data.Metrics.Rows {
		cells := map[string]string{}
		for name, raw := range row {
			cells[name] = strings.Trim(string(raw), `"`)
			if n, err := strconv.ParseFloat(cells[name], 64); err == nil {
				cells[name] = strconv.FormatFloat(n, 'f', -1, 64)
			}
			if cells[name] == "null" {
				cells[name] = ""
			}
		}
		key := ""
		for _, name := range []string{"pillar", "department"} {
			if code, ok := cells[name]; ok {
				key += code + "/"
			}
		}
		out[key] = cells
	}
	return out
}

// workbook reads a sheet's cells, unformatted, by the codes in the given columns; the first sheet holds the city's
// figures below each other.
func workbook(t *testing.T, f *excelize.File, sheet string, codes []int) map[string]map[string]string {
	t.Helper()
	if sheet == "" {
		sheet = f.GetSheetName(0)
	}
	rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	plain := func(text string) string {
		if text == "tak ada data" {
			return ""
		}
		if n, err := strconv.ParseFloat(text, 64); err == nil {
			return strconv.FormatFloat(n, 'f', -1, 64)
		}
		return text
	}
	out := map[string]map[string]string{}
	if len(codes) == 0 {
		out[""] = map[string]string{}
		for _, row := range rows {
			if len(row) == 3 {
				out[""][row[2]] = plain(row[1])
			}
		}
		return out
	}
	keys := slices.IndexFunc(rows, func(row []string) bool { return slices.Contains(row, "received") })
	for _, row := range rows[keys+1:] {
		key := ""
		for _, c := range codes {
			if c < len(row) {
				key += row[c] + "/"
			}
		}
		cells := map[string]string{}
		for i, name := range rows[keys] {
			if name != "" && i < len(row) {
				cells[name] = plain(row[i])
			}
		}
		out[key] = cells
	}
	return out
}
