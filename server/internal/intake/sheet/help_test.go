package sheet_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/tugu-city/tugu/server/internal/intake/sheet"
	"github.com/xuri/excelize/v2"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	declare   = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
	top       = declare + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	book      = declare + `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="1" r:id="rId3"/></sheets></workbook>`
	near      = declare + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`
	sheetHead = declare + `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="1" max="2"/></cols><sheetData>`
	sheetTail = `</sheetData><mergeCells count="0"/></worksheet>`
	textsHead = declare + `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`
	textsTail = `</sst>`
)

const (
	sheetPart = "xl/worksheets/sheet1.xml"
	textsPart = "xl/sharedStrings.xml"
)

// archive writes a workbook with the rows and texts given; changes replace parts,
// an empty one leaves its part out.
func archive(t testing.TB, rows, texts string, changes map[string]string) []byte {
	t.Helper()
	parts := map[string]string{
		"_rels/.rels": top, "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": near,
		sheetPart: sheetHead + rows + sheetTail, textsPart: textsHead + texts + textsTail,
	}
	for name, text := range changes {
		parts[name] = text
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range parts {
		if text == "" {
			continue
		}
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// all reads a workbook to its end or its error.
func all(t testing.TB, file []byte, l sheet.Limits) ([]sheet.Row, error) {
	t.Helper()
	b, err := sheet.Open(bytes.NewReader(file), l)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	}()
	var rows []sheet.Row
	for {
		r, err := b.Next()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return rows, err
		}
		rows = append(rows, r)
	}
}

// written is a workbook as excelize writes it.
func written(t testing.TB, fill func(f *excelize.File) error) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	if err := fill(f); err != nil {
		t.Fatal(err)
	}
	b, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
