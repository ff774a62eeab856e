package intake

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/xuri/excelize/v2"
)

// Limits of a workbook. Its parts are unpacked to temporary files beyond 16 MB.
const (
	maxWorkbook = 256 << 20 // bytes of the file
	maxUnpacked = 1 << 30   // bytes of all parts, as the archive declares and must keep to
)

// xlsxFile reads the rows of a workbook's first sheet as objects named by its first row.
type xlsxFile struct {
	book   *excelize.File
	rows   *excelize.Rows
	header []string
	line   int
}

func openXLSX(r io.Reader, name string) (*xlsxFile, error) {
	content, err := io.ReadAll(io.LimitReader(r, maxWorkbook+1))
	if err != nil {
		return nil, err
	}
	if len(content) > maxWorkbook {
		return nil, city.Errorf(city.CodeTooLarge, "%s is larger than 256 MB; save it as \"CSV UTF-8\" and import that", name)
	}
	book, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: 16 << 20})
	if err != nil {
		return nil, city.Errorf(city.CodeInvalid, "%s cannot be read as an Excel workbook, or unpacks to more than 1 GB; save it as \"CSV UTF-8\" and import that", name)
	}
	x := &xlsxFile{book: book}
	sheets := book.GetSheetList()
	if len(sheets) > 0 {
		x.rows, err = book.Rows(sheets[0])
	}
	if err != nil || len(sheets) == 0 {
		x.close()
		return nil, city.Errorf(city.CodeInvalid, "%s: its first sheet cannot be read; save it as \"CSV UTF-8\" and import that", name)
	}
	for {
		cells, err := x.cells()
		if errors.Is(err, io.EOF) {
			x.close()
			return nil, city.Errorf(city.CodeInvalid, "%s is empty; export it again with a header and records", name)
		}
		if err != nil {
			x.close()
			return nil, city.Errorf(city.CodeInvalid, "%s: %s", name, err.Error())
		}
		if strings.TrimSpace(strings.Join(cells, "")) != "" {
			x.header = cells
			return x, nil
		}
	}
}

// cells returns the next row.
func (x *xlsxFile) cells() ([]string, error) {
	if !x.rows.Next() {
		if err := x.rows.Error(); err != nil {
			return nil, city.Errorf(city.CodeInvalid, "row %d of the sheet cannot be read; save it as \"CSV UTF-8\" and import that", x.line+1)
		}
		return nil, io.EOF
	}
	x.line++
	cells, err := x.rows.Columns()
	if err != nil {
		return nil, city.Errorf(city.CodeInvalid, "row %d of the sheet cannot be read; save it as \"CSV UTF-8\" and import that", x.line)
	}
	return cells, nil
}

func (x *xlsxFile) object() (row, error) {
	for {
		cells, err := x.cells()
		if err != nil {
			return row{}, err
		}
		object := make(map[string]string, len(x.header))
		size := 0
		for i, value := range cells {
			if i < len(x.header) && value != "" {
				object[strings.TrimSpace(x.header[i])] = value
				size += len(value)
			}
		}
		if size == 0 {
			continue
		}
		raw, err := json.Marshal(object)
		if err != nil {
			return row{}, city.Errorf(city.CodeInvalid, "row %d of the sheet is not text", x.line)
		}
		r := row{line: x.line, raw: string(raw)}
		if size > maxRecord {
			r.raw, r.size, r.fault = cut(r.raw, 64<<10), int64(size), tooLong()
		}
		return r, nil
	}
}

func (x *xlsxFile) close() {
	if x.rows != nil {
		_ = x.rows.Close() // read only
	}
	_ = x.book.Close() // removes its temporary files
}
