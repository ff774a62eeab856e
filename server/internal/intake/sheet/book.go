package sheet

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// Book is an open workbook, at a place in its first sheet.
type Book struct {
	limits Limits
	spool  *os.File
	size   int64 // of the archive
	parts  map[string]*zip.File
	name   string // of the sheet
	texts  *texts
	rows   *rows
}

// Open reads a workbook up to its first sheet's first row. An error that is a
// *city.Error tells people what is wrong with the file. The caller closes the book.
func Open(r io.Reader, l Limits) (*Book, error) {
	b := &Book{limits: l}
	if err := b.open(r); err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}

func (b *Book) open(r io.Reader) (err error) {
	if b.spool, err = temporary(); err != nil {
		return err
	}
	if b.size, err = io.Copy(b.spool, io.LimitReader(r, b.limits.File+1)); err != nil {
		return fmt.Errorf("spool workbook: %w", err)
	}
	if b.size > b.limits.File {
		return city.Errorf(city.CodeTooLarge, "the workbook is larger than %s; "+remedy, bytesOf(uint64(b.limits.File))) //nolint:gosec // limits are not negative
	}
	z, err := zip.NewReader(b.spool, b.size)
	if err != nil {
		return city.Errorf(city.CodeInvalid, "the Excel workbook is cut short, damaged or none; export it again, or "+remedy)
	}
	if len(z.File) > maxParts {
		return city.Errorf(city.CodeTooLarge, "the workbook has more than %d parts; "+remedy, maxParts)
	}
	b.parts = make(map[string]*zip.File, len(z.File))
	for _, f := range z.File {
		if name := partName(f.Name); b.parts[name] == nil {
			b.parts[name] = f
		}
	}
	sheet, texts, err := b.find()
	if err != nil {
		return err
	}
	if texts != "" {
		if err := b.readTexts(texts); err != nil {
			return err
		}
	}
	return b.begin(sheet)
}

// Name returns the name of the sheet.
func (b *Book) Name() string { return b.name }

// Close removes what the book keeps on disk.
func (b *Book) Close() error {
	var err error
	if b.rows != nil {
		err = b.rows.part.Close()
	}
	if b.texts != nil {
		err = errors.Join(err, b.texts.close())
	}
	if b.spool != nil {
		err = errors.Join(err, discard(b.spool))
	}
	return err
}

// partName is how parts are compared: names in archives differ by case, and some
// writers use backslashes.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(name, `\`, "/")), "/"))
}

type relations struct {
	Relationship []struct {
		ID     string `xml:"Id,attr"`
		Type   string `xml:"Type,attr"`
		Target string `xml:"Target,attr"`
		Mode   string `xml:"TargetMode,attr"`
	}
}

// target returns the part to which a relation of the given part leads, the first
// that fits; "" = none.
func (r relations) target(of string, fits func(id, kind string) bool) string {
	for _, x := range r.Relationship {
		if x.Mode == "External" || !fits(x.ID, path.Base(x.Type)) {
			continue
		}
		if strings.HasPrefix(x.Target, "/") {
			return partName(x.Target)
		}
		return partName(path.Join(path.Dir(of), strings.ReplaceAll(x.Target, `\`, "/")))
	}
	return ""
}

// find returns the parts of the first sheet and of the shared texts ("" = the
// workbook has none).
func (b *Book) find() (sheet, texts string, err error) {
	var top, near relations
	if err := b.list("_rels/.rels", &top); err != nil {
		return "", "", err
	}
	book := top.target("", func(_, kind string) bool { return kind == "officeDocument" })
	var w struct {
		Properties struct {
			Date1904 string `xml:"date1904,attr"`
		} `xml:"workbookPr"`
		Sheets []struct {
			Name string     `xml:"name,attr"`
			Attr []xml.Attr `xml:",any,attr"`
		} `xml:"sheets>sheet"`
	}
	if err := b.list(book, &w); err != nil {
		return "", "", err
	}
	if d := w.Properties.Date1904; d == "1" || d == "true" {
		return "", "", city.Errorf(city.CodeInvalid, "the workbook counts its days from 1904, so its dates would be read four years wrong; "+remedy)
	}
	if len(w.Sheets) == 0 {
		return "", "", city.Errorf(city.CodeInvalid, "the workbook has no sheet; export it again, or "+remedy)
	}
	b.name = w.Sheets[0].Name
	if err := b.list(path.Join(path.Dir(book), "_rels", path.Base(book)+".rels"), &near); err != nil {
		return "", "", err
	}
	id := ""
	for _, a := range w.Sheets[0].Attr {
		if a.Name.Local == "id" && a.Name.Space != "" {
			id = a.Value
		}
	}
	sheet = near.target(book, func(x, kind string) bool { return x == id && kind == "worksheet" })
	texts = near.target(book, func(_, kind string) bool { return kind == "sharedStrings" })
	if b.parts[texts] == nil {
		texts = ""
	}
	if b.parts[sheet] == nil {
		return "", "", errDamaged("the sheet %s", show(b.name))
	}
	return sheet, texts, nil
}

// list reads a small part of the workbook.
func (b *Book) list(name string, into any) error {
	f := b.parts[name]
	if f == nil {
		return city.Errorf(city.CodeInvalid, "the file is a zip archive and no Excel workbook, or one that is damaged; unpack it, or "+remedy)
	}
	if err := b.check(f, "the workbook's list of sheets", maxList); err != nil {
		return err
	}
	r, err := f.Open()
	if err != nil {
		return errDamaged("the workbook's list of sheets")
	}
	defer r.Close() // read only
	if err := xml.NewDecoder(r).Decode(into); err != nil {
		return errDamaged("the workbook's list of sheets")
	}
	return nil
}
