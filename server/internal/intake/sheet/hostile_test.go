package sheet_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/crc32"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/sheet"
)

// bomb is a workbook one of whose parts holds so many blanks besides.
func bomb(t testing.TB, part string, blanks int64) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{
		"_rels/.rels": top, "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": near,
		sheetPart: sheetHead + sheetTail, textsPart: textsHead + textsTail, "xl/styles.xml": declare + "<styleSheet/>", "xl/media/image1.png": "",
	} {
		of := int64(0)
		if name == part {
			of = blanks
		}
		packed, err := padded(of, text)
		if err != nil {
			t.Fatal(err)
		}
		h := &zip.FileHeader{Name: name, Method: zip.Deflate, Flags: 0x8, CRC32: packed.sum, CompressedSize64: uint64(len(packed.data)), UncompressedSize64: uint64(of) + uint64(len(text))}
		w, err := z.CreateRaw(h)
		if err == nil {
			_, err = w.Write(packed.data)
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

// packed is deflated data with the checksum of what it holds.
type packed struct {
	data []byte
	sum  uint32
}

// padded packs so many blanks and the text. A megabyte of blanks is packed once and repeated: it begins and ends at a byte, and
// refers to nothing before it.
func padded(blanks int64, text string) (packed, error) {
	var p packed
	chunk := bytes.Repeat([]byte(" "), 1<<20)
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.DefaultCompression)
	if err != nil {
		return p, err
	}
	if _, err := w.Write(chunk); err != nil {
		return p, err
	}
	if err := w.Flush(); err != nil {
		return p, err
	}
	whole := blanks / int64(len(chunk))
	p.data = bytes.Repeat(b.Bytes(), int(whole))
	for range whole {
		p.sum = crc32.Update(p.sum, crc32.IEEETable, chunk)
	}
	rest := append(chunk[:blanks%int64(len(chunk))], text...)
	p.sum = crc32.Update(p.sum, crc32.IEEETable, rest)
	b.Reset()
	w.Reset(&b)
	if _, err := w.Write(rest); err != nil {
		return p, err
	}
	err = w.Close()
	p.data = append(p.data, b.Bytes()...)
	return p, err
}

// lie makes the archive declare that a part unpacks to n bytes.
func lie(t testing.TB, file []byte, part string, n uint32) []byte {
	t.Helper()
	file = bytes.Clone(file)
	for at := 0; ; {
		i := bytes.Index(file[at:], []byte("PK\x01\x02"))
		if i < 0 {
			t.Fatalf("the archive has no part %s", part)
		}
		at += i
		if bytes.HasPrefix(file[at+46:], []byte(part)) {
			binary.LittleEndian.PutUint32(file[at+24:], n)
			return file
		}
		at += 4
	}
}

func TestBombsAreRefusedAndNamed(t *testing.T) {
	// A part that nothing asks for is not unpacked, whatever it holds.
	for _, part := range []string{"xl/styles.xml", "xl/media/image1.png"} {
		if rows, err := all(t, bomb(t, part, 32<<20), sheet.DefaultLimits()); err != nil || len(rows) != 0 {
			t.Errorf("%s: %d rows, error %v", part, len(rows), err)
		}
	}
	f := func(name string, file []byte, l sheet.Limits, code city.Code, want ...string) {
		t.Helper()
		_, err := all(t, file, l)
		if city.CodeOf(err) != code {
			t.Errorf("%s: error %v, want %s", name, err, code)
			return
		}
		for _, part := range append(want, `"CSV UTF-8"`) {
			if !strings.Contains(err.Error(), part) {
				t.Errorf("%s: the error lacks %s: %v", name, part, err)
			}
		}
	}
	l := sheet.DefaultLimits()
	f("sheet", bomb(t, sheetPart, 64<<20), l, city.CodeTooLarge, `the sheet "Data"`, "64 MB", "100 to 1")
	f("texts", bomb(t, textsPart, 64<<20), l, city.CodeTooLarge, "the table of the workbook's texts", "64 MB")
	f("list of sheets", bomb(t, "xl/workbook.xml", 5<<20), l, city.CodeTooLarge, "list of sheets", "4096 KB")
	f("a lie", lie(t, bomb(t, sheetPart, 20<<20), sheetPart, 1<<20), l, city.CodeInvalid, `row 1 of the sheet "Data"`)
	f("a row that never ends", archive(t, `<row r="7"><c><v>1</v></c></row><row><c t="inlineStr"><is><t>`+strings.Repeat("ab", 5<<20), "", nil), l, city.CodeTooLarge, `row 8 of the sheet "Data"`, "8192 KB")
	f("a text that never ends", archive(t, ``, `<si><t>a</t></si><si><t>`+strings.Repeat("ab", 5<<20), nil), l, city.CodeTooLarge, "text 2 of the workbook")
	f("deep", archive(t, `<row><c>`+strings.Repeat("<a>", 1<<16), "", nil), l, city.CodeInvalid, "row 1")
	f("deep texts", archive(t, ``, `<si>`+strings.Repeat("<r>", 1<<16), nil), l, city.CodeInvalid, "text 1")
	f("deep before the rows", archive(t, "", "", map[string]string{sheetPart: strings.Repeat("<a>", 1<<16)}), l, city.CodeInvalid, "row 1")
	f("entities", archive(t, "", "", map[string]string{textsPart: `<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>`}), l, city.CodeInvalid, "text 1")
	f("external entity", archive(t, "", "", map[string]string{sheetPart: `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>`}), l, city.CodeInvalid, "row 1")
	small := l
	small.Count = 2
	f("many texts", archive(t, ``, strings.Repeat(`<si><t/></si>`, 3), nil), small, city.CodeTooLarge, "more than 2 different texts")
	small = l
	small.Sheet = 100
	f("large sheet", archive(t, ``, ``, nil), small, city.CodeTooLarge, `the sheet "Data"`, "at most 100 bytes")
	small = l
	small.File = 100
	f("large file", archive(t, ``, ``, nil), small, city.CodeTooLarge, "larger than 100 bytes")
}

func TestBrokenWorkbooks(t *testing.T) {
	good := archive(t, `<row><c t="s"><v>0</v></c></row>`, `<si><t>a</t></si>`, nil)
	flipped := bytes.Clone(good) // one bit of a checksum in the directory
	at := bytes.LastIndex(flipped, []byte(sheetPart)) - 46 + 16
	flipped[at] ^= 1
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"nothing":           {nil, "cut short"},
		"cut":               {good[:len(good)-30], "cut short"},
		"no workbook":       {archive(t, "", "", map[string]string{"_rels/.rels": ""}), "zip archive and no Excel workbook"},
		"a document":        {archive(t, "", "", map[string]string{"xl/workbook.xml": ""}), "no Excel workbook"},
		"no sheet":          {archive(t, "", "", map[string]string{"xl/workbook.xml": "<workbook/>"}), "has no sheet"},
		"sheet missing":     {archive(t, "", "", map[string]string{sheetPart: ""}), `the sheet "Data" cannot be read`},
		"days from 1904":    {archive(t, "", "", map[string]string{"xl/workbook.xml": `<workbook><workbookPr date1904="1"/></workbook>`}), "1904"},
		"text missing":      {archive(t, `<row><c t="s"><v>0</v></c></row><row><c/><c t="s"><v>7</v></c></row>`, `<si><t>a</t></si>`, nil), `cell B2 of the sheet "Data", whose text "7" is not there`},
		"no texts":          {archive(t, `<row><c t="s"><v>0</v></c></row>`, "", map[string]string{textsPart: ""}), "cell A1"},
		"rows go back":      {archive(t, `<row r="2"/><row r="2"/>`, "", nil), "after row 2"},
		"row zero":          {archive(t, `<row r="0"/>`, "", nil), "after row 0"},
		"too many rows":     {archive(t, `<row r="1048576"/><row/>`, "", nil), "after row 1048576"},
		"too many columns":  {archive(t, `<row><c r="XFE1"/></row>`, "", nil), "beyond column XFD"},
		"not XML":           {archive(t, `<row></c>`, "", nil), `row 1 of the sheet "Data"`},
		"cut XML":           {archive(t, "", "", map[string]string{sheetPart: sheetHead + `<row><c><v>1</v></c></row><row><c>`}), "row 2"},
		"no rows at all":    {archive(t, "", "", map[string]string{sheetPart: `<worksheet/>`}), "row 1"},
		"another encoding":  {archive(t, "", "", map[string]string{sheetPart: `<?xml version="1.0" encoding="EBCDIC"?><worksheet/>`}), "row 1"},
		"checksum is wrong": {flipped, "values up to row 1"},
	} {
		_, err := all(t, c.file, sheet.DefaultLimits())
		if city.CodeOf(err) != city.CodeInvalid || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %s", name, err, c.want)
		}
	}
}

// FuzzBook holds that whatever a sheet and its texts say, rows come in order and
// within the limits, and an error is one that people can read.
func FuzzBook(f *testing.F) {
	f.Add(`<row r="3"><c t="s" r="B3"><v>0</v></c><c t="inlineStr"><is><r><t>x</t></r></is></c></row>`, `<si><t>a_x000D_</t></si>`)
	f.Add(`<row><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>1</f><v>_xD83D__xDE42_</v></c></row><row r="9"/>`, ``)
	f.Add(`<row><c r="XFD1"><v>&lt;</v></c></row></sheetData><x/>`, `<si><rPh><t>n</t></rPh></si><x/>`)
	l := sheet.DefaultLimits()
	l.Row, l.Cell, l.Item, l.Count = 64, 16, 1024, 4
	f.Fuzz(func(t *testing.T, sheetText, texts string) {
		rows, err := all(t, archive(t, sheetText, texts, nil), l)
		if err != nil && city.CodeOf(err) == "" {
			t.Fatalf("an error of ours: %v", err)
		}
		last := 0
		for _, r := range rows {
			size := 0
			for _, c := range r.Cells {
				size += len(c)
			}
			if r.Number <= last || size > r.Size && size > l.Row || r.Long == 0 && r.Size > l.Row {
				t.Errorf("after row %d: %+v", last, r)
			}
			last = r.Number
		}
	})
}
