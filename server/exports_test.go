package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/tugu-city/tugu/server/cube"
)

// TestMetricsExportEqualsAPI downloads flat tables from a running city and compares every cell with what metrics answers
// at the same asOf.
func TestMetricsExportEqualsAPI(t *testing.T) {
	p := start(t, "demo", "--listen=127.0.0.1:0", "--complaints=3000", "--rate=0")
	asOf := time.Now().Add(-36 * time.Hour).UTC().Truncate(time.Second).Format(time.RFC3339)
	for _, c := range []struct {
		query url.Values
		typed string
	}{
		{url.Values{}, ``},
		{url.Values{"dimensions": {"PILLAR,DEPARTMENT"}, "window": {"THIS_YEAR"}}, `dimensions: [PILLAR, DEPARTMENT], window: {preset: THIS_YEAR}`},
		{url.Values{"dimensions": {"KECAMATAN"}, "granularity": {"MONTH"}, "window": {"LAST_90_DAYS"}}, `dimensions: [KECAMATAN], granularity: MONTH, window: {preset: LAST_90_DAYS}`},
		{url.Values{"dimensions": {"CATEGORY"}, "times": {"SUBMITTED:WEEK"}, "orderBy": {"-received"}}, `dimensions: [CATEGORY], times: [{of: SUBMITTED, every: WEEK}], orderBy: [{field: "received"}]`},
	} {
		c.query.Set("asOf", asOf)
		code, text := p.get(t, "/export/metrics.csv?"+c.query.Encode())
		if code != http.StatusOK {
			t.Fatalf("%v: %d %s", c.query, code, text)
		}
		table, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		head := table[0]
		if n := len(head); n < 30 || head[n-2] != "asOf" || head[n-1] != "simulated" || table[1][n-1] != "true" {
			t.Fatalf("head %v", head)
		}
		head = head[:len(head)-2]
		var answer struct {
			Metrics struct {
				Rows      []map[string]any
				TotalRows int
			}
		}
		arguments := strings.Trim(fmt.Sprintf("%s, limit: 10000, asOf: %q", c.typed, asOf), ", ")
		if code := p.ask(t, "", fmt.Sprintf(`{ metrics(%s) { rows { %s } totalRows } }`, arguments, strings.Join(head, " ")), &answer); code != "" {
			t.Fatalf("%v: %s", c.query, code)
		}
		if len(table)-1 != answer.Metrics.TotalRows || answer.Metrics.TotalRows == 0 {
			t.Fatalf("%v: %d rows, the API has %d", c.query, len(table)-1, answer.Metrics.TotalRows)
		}
		for i, row := range answer.Metrics.Rows {
			for j, column := range head {
				if have, want := table[i+1][j], plainCell(row[column]); have != want {
					t.Fatalf("%v, row %d: %s is %q, the API says %q", c.query, i, column, have, want)
				}
			}
		}
		checkArrow(t, p, c.query, head, table)
	}
	for path, says := range map[string]string{
		"/export/metrics.csv?dimension=PILLAR":              "did you mean dimensions",
		"/export/metrics.csv?columns=recieved":              "did you mean received",
		"/export/metrics.csv?columns=pillar":                "add PILLAR to dimensions",
		"/export/metrics.parquet?pillar=NOWHERE":            "pillar",
		"/export/metrics.xlsx?from=2026-12-01&to=2026-01-1": "to:",
	} {
		if code, text := p.get(t, path); code != http.StatusBadRequest || !strings.Contains(text, says) {
			t.Errorf("%s: %d %s, want %q", path, code, text, says)
		}
	}
}

// plainCell writes a value of the API as CSV has it.
func plainCell(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// checkArrow downloads the same table typed, and compares it with the CSV.
func checkArrow(t *testing.T, p *program, query url.Values, head []string, table [][]string) {
	t.Helper()
	code, body := p.get(t, "/export/metrics.arrow?"+query.Encode())
	if code != http.StatusOK {
		t.Fatalf("%v: %d %s", query, code, body)
	}
	r, err := ipc.NewReader(bytes.NewReader([]byte(body)))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Release()
	n := 0
	for r.Next() {
		b := r.RecordBatch()
		for i := range int(b.NumRows()) {
			n++
			for j, column := range head {
				if b.ColumnName(j) != column {
					t.Fatalf("column %d is %s, want %s", j, b.ColumnName(j), column)
				}
				if _, ok := cube.ColumnMeasure(column); !ok || b.Column(j).IsNull(i) {
					continue
				}
				var have any
				switch values := b.Column(j).(type) {
				case *array.Int64:
					have = strconv.FormatInt(values.Value(i), 10)
				case *array.Float64:
					have = strconv.FormatFloat(values.Value(i), 'f', -1, 64)
				case *array.Boolean:
					have = strconv.FormatBool(values.Value(i))
				default:
					continue
				}
				if !reflect.DeepEqual(have, table[n][j]) {
					t.Fatalf("%v, row %d: %s is %v as Arrow and %s as CSV", query, n, column, have, table[n][j])
				}
			}
		}
	}
	if r.Err() != nil || n != len(table)-1 {
		t.Fatalf("%v: %d rows of %d, %v", query, n, len(table)-1, r.Err())
	}
}
