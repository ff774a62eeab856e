package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/parquet-go/parquet-go"
	"github.com/tugu-city/tugu/server/city"
	"github.com/xuri/excelize/v2"
)

var jakarta = time.FixedZone("Asia/Jakarta", 7*3600)

// sample is a table of n rows with hostile texts; every fifth value is missing.
func sample(n int) *Table {
	texts := []string{`=HYPERLINK("http://x","y")`, "+1", "-2", "@x", "Jalan; \"Kawi\",\nMalang", "", "ꦗꦮ", "</script>\x00 \u2028", "\u202etxt", "'quoted"}
	at := city.At(time.Date(2026, 11, 29, 23, 59, 59, 0, jakarta))
	return &Table{
		Name: "sample", Zone: jakarta,
		Columns: []Column{{"text", "a text", Text}, {"int", "a number", Int}, {"float", "a share", Float}, {"bool", "a truth", Bool}, {"moment", "a moment", Moment}},
		Rows: func(yield func([]any, error) bool) {
			row := make([]any, 5)
			for i := range n {
				row[0], row[1], row[2], row[3], row[4] = texts[i%len(texts)], i-2, float64(i)/3, i%2 == 0, at+city.Moment(i)
				if i%5 == 3 {
					row[i%4+1] = nil
				}
				if !yield(row, nil) {
					return
				}
			}
		},
	}
}

// collect copies the rows.
func collect(t *Table) (rows [][]any) {
	for row, err := range t.Rows {
		if err != nil {
			panic(err) // of no sample
		}
		rows = append(rows, append([]any(nil), row...))
	}
	return rows
}

// readers read back what each format wrote, as the values of the table.
var readers = map[string]func(t *testing.T, body []byte) [][]any{
	"csv": func(t *testing.T, body []byte) (rows [][]any) {
		records, err := csv.NewReader(bytes.NewReader(body)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range records[1:] {
			rows = append(rows, []any{strings.TrimPrefix(r[0], "'"), parsed(r[1], strconv.Atoi), parsed(r[2], float), parsed(r[3], strconv.ParseBool), parsed(r[4], moment)})
		}
		return rows
	},
	"jsonl": func(t *testing.T, body []byte) (rows [][]any) {
		for line := range bytes.Lines(body) {
			var v struct {
				Text   any
				Int    *int
				Float  *float64
				Bool   *bool
				Moment *time.Time
			}
			if err := json.Unmarshal(line, &v); err != nil {
				t.Fatalf("%v in %s", err, line)
			}
			rows = append(rows, []any{v.Text, deref(v.Int), deref(v.Float), deref(v.Bool), nil})
			if v.Moment != nil {
				rows[len(rows)-1][4] = city.At(*v.Moment)
			}
		}
		return rows
	},
	"arrow": func(t *testing.T, body []byte) (rows [][]any) {
		r, err := ipc.NewReader(bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer r.Release()
		for r.Next() {
			rows = append(rows, values(r.RecordBatch())...)
		}
		if r.Err() != nil {
			t.Fatal(r.Err())
		}
		return rows
	},
	"parquet": func(t *testing.T, body []byte) (rows [][]any) {
		f, err := parquet.OpenFile(bytes.NewReader(body), int64(len(body)))
		if err != nil {
			t.Fatal(err)
		}
		names := []string{"text", "int", "float", "bool", "moment"}
		for i, c := range f.Root().Columns() {
			if c.Name() != names[i] {
				t.Fatalf("column %d is %s", i, c.Name())
			}
		}
		if about, ok := f.Lookup("float"); !ok || about != "a share" {
			t.Errorf("float is %q", about)
		}
		buffer := make([]parquet.Row, 100)
		for _, group := range f.RowGroups() {
			from := group.Rows()
			for {
				n, err := from.ReadRows(buffer)
				for _, r := range buffer[:n] {
					row := make([]any, len(names))
					for i, v := range r {
						switch {
						case v.IsNull():
						case i == 0:
							row[i] = string(v.ByteArray())
						case i == 1:
							row[i] = int(v.Int64())
						case i == 2:
							row[i] = v.Double()
						case i == 3:
							row[i] = v.Boolean()
						default:
							row[i] = city.Moment(v.Int64() / 1000)
						}
					}
					rows = append(rows, row)
				}
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
			}
			if err := from.Close(); err != nil {
				t.Fatal(err)
			}
		}
		return rows
	},
}

func float(s string) (float64, error) { return strconv.ParseFloat(s, 64) }

func moment(s string) (city.Moment, error) {
	at, err := time.Parse(time.RFC3339, s)
	return city.At(at), err
}

func parsed[T any](text string, parse func(string) (T, error)) any {
	if text == "" {
		return nil
	}
	v, err := parse(text)
	if err != nil {
		return err
	}
	return v
}

func deref[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

func values(b arrow.RecordBatch) (rows [][]any) {
	for i := range int(b.NumRows()) {
		row := make([]any, b.NumCols())
		for c := range row {
			if b.Column(c).IsNull(i) {
				continue
			}
			switch column := b.Column(c).(type) {
			case *array.String:
				row[c] = strings.Clone(column.Value(i))
			case *array.Int64:
				row[c] = int(column.Value(i))
			case *array.Float64:
				row[c] = column.Value(i)
			case *array.Boolean:
				row[c] = column.Value(i)
			case *array.Timestamp:
				row[c] = city.Moment(column.Value(i) / 1000)
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// TestFormatsTellTheTable writes and reads back every format; beyond one batch too.
func TestFormatsTellTheTable(t *testing.T) {
	for extension, read := range readers {
		for _, n := range []int{0, 25, 2*batchRows + 1} {
			var body bytes.Buffer
			if err := formats[extension].write(&body, sample(n)); err != nil {
				t.Fatalf("%s: %v", extension, err)
			}
			want, have := collect(sample(n)), read(t, body.Bytes())
			if extension == "csv" {
				for _, row := range want { // one apostrophe is as good as none
					row[0] = strings.TrimPrefix(row[0].(string), "'")
				}
			}
			if len(have) != n {
				t.Fatalf("%s: %d rows of %d", extension, len(have), n)
			}
			for i := range want {
				if !reflect.DeepEqual(have[i], want[i]) {
					t.Fatalf("%s, row %d: %#v\nwant %#v", extension, i, have[i], want[i])
				}
			}
		}
	}
}

func TestWorkbook(t *testing.T) {
	var body bytes.Buffer
	if err := WriteXLSX(&body, sample(25)); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&body)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows("sample", excelize.Options{RawCellValue: true})
	if err != nil || len(rows) != 26 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for i, want := range collect(sample(25)) {
		cell, _ := excelize.CoordinatesToCellName(1, i+2)
		if formula, _ := book.GetCellFormula("sample", cell); formula != "" {
			t.Errorf("%s is the formula %s", cell, formula)
		}
		text, _ := book.GetCellValue("sample", cell)
		if s := want[0].(string); !strings.ContainsAny(s, "\x00\n") && text != s {
			t.Errorf("%s: %q, want %q", cell, text, s)
		}
	}
	if shown, _ := book.GetCellValue("sample", "E2"); shown != "2026-11-29 23:59:59" {
		t.Errorf("the moment is shown as %q: it is the city's clock that people read", shown)
	}
	if legend, _ := book.GetCellValue("columns", "B2"); legend != "a text" {
		t.Errorf("legend %q", legend)
	}
}

func TestNoTextIsAFormula(t *testing.T) {
	var body bytes.Buffer
	if err := WriteCSV(&body, sample(10)); err != nil {
		t.Fatal(err)
	}
	records, err := csv.NewReader(&body).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range records[1:] {
		if r[0] != "" && strings.ContainsRune("=+-@\t\r", rune(r[0][0])) {
			t.Errorf("%q begins a formula", r[0])
		}
	}
	if records[1][1] != "-2" {
		t.Errorf("a negative number is %q", records[1][1])
	}
}

// breaking yields some rows and then an error.
func breaking(n int, err error) *Table {
	t := sample(0)
	rows := sample(n).Rows
	t.Rows = func(yield func([]any, error) bool) {
		for row, err := range rows {
			if !yield(row, err) {
				return
			}
		}
		yield(nil, err)
	}
	return t
}

func TestWritersPassErrorsOn(t *testing.T) {
	broken := errors.New("broken")
	for extension, f := range formats {
		if err := f.write(io.Discard, breaking(10, broken)); !errors.Is(err, broken) {
			t.Errorf("%s: %v", extension, err)
		}
		if err := f.write(failing{}, sample(3000)); !errors.Is(err, errFull) {
			t.Errorf("%s to a writer that fails: %v", extension, err)
		}
	}
}

var errFull = errors.New("full")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }
