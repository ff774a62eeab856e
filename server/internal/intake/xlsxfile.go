package intake

import (
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/sheet"
)

// xlsxFile reads the rows of a workbook's first sheet as objects named by its
// first row that is not blank.
type xlsxFile struct {
	book   *sheet.Book
	header []string
}

func openXLSX(r io.Reader, name string) (*xlsxFile, error) {
	limits := sheet.DefaultLimits()
	limits.Row, limits.Cell = maxRecord, maxField
	book, err := sheet.Open(r, limits)
	if err != nil {
		return nil, named(name, err)
	}
	x := &xlsxFile{book: book}
	for {
		row, err := book.Next()
		switch {
		case errors.Is(err, io.EOF):
			err = city.Errorf(city.CodeInvalid, "its first sheet, %s, is empty; export it again with a header and records", show(book.Name()))
		case err == nil && row.Long > 0, err == nil && len(row.Cells) > maxFields:
			err = city.Errorf(city.CodeTooLarge, "row %d of the sheet %s is no header: it is longer than 4 MB, or has more than 10,000 cells", row.Number, show(book.Name()))
		}
		if err != nil {
			x.close()
			return nil, named(name, err)
		}
		if strings.TrimSpace(strings.Join(row.Cells, "")) != "" {
			for _, c := range row.Cells {
				x.header = append(x.header, strings.TrimSpace(c))
			}
			return x, nil
		}
	}
}

// named says of which file an error tells that people can read.
func named(name string, err error) error {
	var domain *city.Error
	if errors.As(err, &domain) {
		return city.Errorf(domain.Code, "%s: %s", name, domain.Message)
	}
	return err
}

func (x *xlsxFile) object() (row, error) {
	for {
		cells, err := x.book.Next()
		if err != nil {
			return row{}, err
		}
		object := make(map[string]string, len(x.header))
		for i, value := range cells.Cells {
			if i < len(x.header) && value != "" {
				object[x.header[i]] = value
			}
		}
		if len(cells.Cells) == 0 && cells.Long == 0 {
			continue
		}
		raw, err := json.Marshal(object)
		if err != nil {
			return row{}, city.Errorf(city.CodeInvalid, "row %d of the sheet is not text", cells.Number)
		}
		r := row{line: cells.Number, raw: string(raw)}
		if len(object) == 0 {
			r.fault = &fault{reason: reasonFields, message: "the row has values, but none below a column of the header; move them, or delete them"}
		}
		if cells.Long > 0 {
			r.raw, r.size, r.fault = cut(r.raw, 64<<10), int64(cells.Size), tooLong()
			if cells.Long <= len(x.header) {
				r.fault.column = x.header[cells.Long-1]
			}
		}
		return r, nil
	}
}

func (x *xlsxFile) close() { _ = x.book.Close() } // removes temporary files
