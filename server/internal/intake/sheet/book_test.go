package sheet_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/internal/intake/sheet"
	"github.com/xuri/excelize/v2"
)

// TestReadsWhatAnotherReaderReads compares the values with those that excelize
// reads of the workbooks that it writes: shared and own texts, runs of rich text,
// numbers, dates, formulas, gaps.
func TestReadsWhatAnotherReaderReads(t *testing.T) {
	plain := func(f *excelize.File) error {
		return errors.Join(
			f.SetSheetRow("Sheet1", "A1", &[]any{"Nomor", " Judul ", "Tanggal", "Jumlah"}),
			f.SetSheetRow("Sheet1", "A2", &[]any{"L1", "Lubang <di> \"jalan\" & trotoar\nbaris dua", time.Date(2024, 9, 23, 14, 5, 9, 0, time.UTC), 3.25}),
			f.SetSheetRow("Sheet1", "C5", &[]any{"L1", "_x0041_ ditulis begitu", 35730101234567}),
			f.SetCellRichText("Sheet1", "B7", []excelize.RichTextRun{{Text: "tebal", Font: &excelize.Font{Bold: true}}, {Text: " dan biasa 🙂"}}),
			f.SetCellFormula("Sheet1", "XFD7", "1+1"),
			func() error { _, err := f.NewSheet("Other"); return err }(),
			f.SetCellStr("Other", "A1", "not this one"),
		)
	}
	stream := func(f *excelize.File) error {
		w, err := f.NewStreamWriter("Sheet1")
		if err != nil {
			return err
		}
		for i := range 50 {
			if err := w.SetRow(fmt.Sprintf("B%d", i*2+1), []any{fmt.Sprint("nomor ", i), nil, i, "<&>"}); err != nil {
				return err
			}
		}
		return w.Flush()
	}
	for name, fill := range map[string]func(*excelize.File) error{"plain": plain, "stream": stream, "empty": func(*excelize.File) error { return nil }} {
		file := written(t, fill)
		f, err := excelize.OpenReader(bytes.NewReader(file), excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		want, err := f.GetRows("Sheet1")
		if err := errors.Join(err, f.Close()); err != nil {
			t.Fatal(err)
		}
		rows, err := all(t, file, sheet.DefaultLimits())
		if err != nil {
			t.Fatal(err)
		}
		got := make([][]string, len(want))
		for _, r := range rows {
			if len(r.Cells) > 0 {
				got[r.Number-1] = r.Cells
			}
		}
		for i := range want { // excelize keeps empty cells at a row's end
			for len(want[i]) > 0 && want[i][len(want[i])-1] == "" {
				want[i] = want[i][:len(want[i])-1]
			}
			if len(want[i]) == 0 {
				want[i] = nil
			}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: excelize (-), we (+)\n%s", name, d)
		}
	}
}

func TestCells(t *testing.T) {
	f := func(cells, texts string, want ...string) {
		t.Helper()
		rows, err := all(t, archive(t, `<row r="3">`+cells+`</row>`, texts, nil), sheet.DefaultLimits())
		if err != nil || len(rows) != 1 || rows[0].Number != 3 {
			t.Errorf("%s: %+v, error %v", cells, rows, err)
			return
		}
		if d := cmp.Diff(want, rows[0].Cells); d != "" {
			t.Errorf("%s: want (-), got (+)\n%s", cells, d)
		}
	}
	f(``, ``)
	f(`<c/><c><v>1</v></c><c r="E3"><v>2</v></c><c><v>3</v></c>`, ``, "", "1", "", "", "2", "3")
	f(`<c r="b3"><v>2</v></c><c r="A3"><v>1</v></c><c r="B3"><v>9</v></c>`, ``, "1", "2")
	f(`<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2024-09-23</v></c><c><v>1E3</v></c>`, ``, "TRUE", "FALSE", "#N/A", "2024-09-23", "1E3")
	f(`<c t="str"><f>A1&amp;"x"</f><v>a x</v></c><c><f t="shared" si="0"/></c>`, ``, "a x")
	f(`<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c><c t="inlineStr"><is><r><t>b</t></r><rPh><t>no</t></rPh><r><t>c</t></r></is></c>`, ``, " a ", "bc")
	f(`<c t="s"><v>1</v></c><c t="s"><v> 0 </v></c><c t="s"/>`, `<si><t>nol</t></si><x><si><t>no</t></si></x><si><r><t>sa</t></r><r><t>tu</t></r></si>`, "satu", "nol")
	f(`<c t="inlineStr"><is><t>a_x000D__x000A_b _x00e_ _xD83D__xDE42_ _xD83D_ _x005F_x0041_</t></is></c>`, ``, "a\r\nb _x00e_ 🙂 \ufffd _x0041_")
	f(`<x:c xmlns:x="u"><x:v>7</x:v><x:extLst><x:v>8</x:v></x:extLst></x:c>`, ``, "7")
}

// TestLongRowsAreCut holds that a row or cell over the limit is told, and that one
// text of a megabyte in all 16,384 cells of a row does not become 16 GB.
func TestLongRowsAreCut(t *testing.T) {
	l := sheet.DefaultLimits()
	var many strings.Builder
	many.WriteString(`<row r="1">`)
	for range 16_384 {
		many.WriteString(`<c t="s"><v>0</v></c>`)
	}
	many.WriteString(`</row><row><c t="s"><v>1</v></c><c><v>2</v></c></row><row><c t="s"><v>0</v></c></row>`)
	file := archive(t, many.String(), `<si><t>`+strings.Repeat("é", 1<<19)+`</t></si><si><t>`+strings.Repeat("é", 1<<19)+`x</t></si>`, nil)
	var start, end runtime.MemStats
	runtime.ReadMemStats(&start)
	rows, err := all(t, file, l)
	runtime.ReadMemStats(&end)
	if err != nil || len(rows) != 3 {
		t.Fatalf("%d rows, error %v", len(rows), err)
	}
	if r := rows[0]; r.Long != 5 || r.Size != 16_384<<20 || len(r.Cells) != 4 {
		t.Errorf("a row of 16 GB: cut at %d, %d bytes, %d cells", r.Long, r.Size, len(r.Cells))
	}
	if r := rows[1]; r.Long != 1 || len(r.Cells) != 2 || len(r.Cells[0]) != 1<<20 {
		t.Errorf("a cell over 1 MB: cut at %d, %d cells", r.Long, len(r.Cells))
	}
	if r := rows[2]; r.Long != 0 || r.Number != 3 || len(r.Cells[0]) != 1<<20 {
		t.Errorf("a cell of 1 MB: %d, cut at %d", r.Number, r.Long)
	}
	if got := end.TotalAlloc - start.TotalAlloc; got > 64<<20 {
		t.Errorf("%d MB were allocated", got>>20)
	}
}

// TestMemoryDoesNotGrowWithTheFile reads workbooks of few and of many rows, each
// with texts of its own, and compares what is held in their last rows.
func TestMemoryDoesNotGrowWithTheFile(t *testing.T) {
	held := func(n int) (heap uint64, texts int) {
		var rows, strs strings.Builder
		for i := range n {
			fmt.Fprintf(&rows, `<row r="%d"><c t="s"><v>%d</v></c><c t="inlineStr"><is><t>%d</t></is></c></row>`, i+1, i, i)
			fmt.Fprintf(&strs, `<si><t>%0160d</t></si>`, i)
		}
		texts = strs.Len()
		file := archive(t, rows.String(), strs.String(), nil)
		rows, strs = strings.Builder{}, strings.Builder{}
		b, err := sheet.Open(bytes.NewReader(file), sheet.DefaultLimits())
		if err != nil {
			t.Fatal(err)
		}
		defer b.Close()
		for i := range n {
			if r, err := b.Next(); err != nil || r.Cells[0] != fmt.Sprintf("%0160d", i) {
				t.Fatalf("row %d: %v %v", i, r, err)
			}
		}
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		heap = m.HeapAlloc - uint64(len(file))
		if _, err := b.Next(); !errors.Is(err, io.EOF) {
			t.Errorf("after the last row: %v", err)
		}
		runtime.KeepAlive(file)
		return heap, texts
	}
	few, _ := held(100)
	many, texts := held(8_000)
	t.Logf("100 rows hold %d KB, 8,000 rows with %d KB of texts %d KB", few>>10, texts>>10, many>>10)
	if many > few+256<<10 {
		t.Errorf("100 rows hold %d KB, 8,000 rows %d KB", few>>10, many>>10)
	}
}
