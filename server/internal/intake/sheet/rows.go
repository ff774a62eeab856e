package sheet

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"strconv"

	"github.com/tugu-city/tugu/server/city"
)

// Row is one row of the sheet.
type Row struct {
	Number int      // from 1, as Excel shows it
	Cells  []string // up to the last that is there; those left out are empty
	Size   int      // bytes of all cells as they are in the file
	// Long is the first column, from 1, that is longer than Limits.Cell or with
	// which the row is longer than Limits.Row: it is cut, and what follows may be
	// left out. 0 = all is there.
	Long int
}

// rows is the place in the sheet.
type rows struct {
	part io.ReadCloser
	in   *budget
	dec  *xml.Decoder
	last int // number of the last row
	done bool
}

// begin goes to the first row.
func (b *Book) begin(part string) error {
	f := b.parts[part]
	if err := b.check(f, "the sheet "+show(b.name), b.limits.Sheet); err != nil {
		return err
	}
	r, err := f.Open()
	if err != nil {
		return errDamaged("the sheet %s", show(b.name))
	}
	in := &budget{r: r, left: b.limits.Item}
	b.rows = &rows{part: r, in: in, dec: xml.NewDecoder(in)}
	_, ok, err := child(b.rows.dec) // worksheet
	for err == nil && ok {
		var el xml.StartElement
		if el, ok, err = child(b.rows.dec); err != nil || !ok || el.Name.Local == "sheetData" {
			break
		}
		err = skip(b.rows.dec)
	}
	if err == nil && !ok {
		err = io.ErrUnexpectedEOF // a sheet has rows, if only none of them
	}
	if err != nil {
		return b.rowFault(err)
	}
	return nil
}

// Next returns the next row that the sheet holds, blank ones included, or io.EOF.
// After an error that is a *city.Error nothing more can be read.
func (b *Book) Next() (Row, error) {
	r := b.rows
	for !r.done {
		r.in.left = b.limits.Item
		el, ok, err := child(r.dec)
		switch {
		case err != nil:
			return Row{}, b.rowFault(err)
		case !ok:
			r.done = true
			return Row{}, b.end()
		case el.Name.Local == "row":
			return b.row(el)
		}
		if err := skip(r.dec); err != nil {
			return Row{}, b.rowFault(err)
		}
	}
	return Row{}, io.EOF
}

// end reads what follows the rows, so that a damaged part is noticed.
func (b *Book) end() error {
	if _, err := io.Copy(io.Discard, b.rows.in.r); errors.Is(err, zip.ErrChecksum) {
		return city.Errorf(city.CodeInvalid, "the sheet %s is damaged, its checksum is wrong: values up to row %d, which were read, may be wrong too; export it again", show(b.name), b.rows.last)
	} else if err != nil {
		return b.rowFault(err)
	}
	return io.EOF
}

func (b *Book) rowFault(err error) error {
	where := b.rows.last + 1
	switch {
	case errors.Is(err, errBudget):
		return city.Errorf(city.CodeTooLarge, "row %d of the sheet %s is longer than %s; nothing from it on was read; "+remedy, where, show(b.name), bytesOf(uint64(b.limits.Item))) //nolint:gosec // limits are not negative
	case errors.Is(err, errOrder):
		return city.Errorf(city.CodeInvalid, "after row %d of the sheet %s comes one whose number is no later one up to %d; nothing from it on was read; "+remedy, b.rows.last, show(b.name), maxRows)
	}
	var domain *city.Error
	var disk *fs.PathError
	if errors.As(err, &domain) || errors.As(err, &disk) {
		return err
	}
	return errDamaged("row %d of the sheet %s, and what follows it,", where, show(b.name))
}

var errOrder = errors.New("row out of order")

// row reads the cells of a row that began.
func (b *Book) row(el xml.StartElement) (Row, error) {
	number := b.rows.last + 1
	if text := attr(el, "r"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil || n < number {
			return Row{}, b.rowFault(errOrder)
		}
		number = n
	}
	if number > maxRows {
		return Row{}, b.rowFault(errOrder)
	}
	row := Row{Number: number}
	for column := 0; ; {
		el, ok, err := child(b.rows.dec)
		switch {
		case err != nil:
		case !ok:
			b.rows.last = number
			return row, nil
		case el.Name.Local != "c":
			err = skip(b.rows.dec)
		default:
			if column = columnOf(attr(el, "r"), column+1); column > maxColumns {
				err = errDamaged("row %d of the sheet %s, which has a cell beyond column XFD,", number, show(b.name))
			} else {
				err = b.cell(&row, column, el)
			}
		}
		if err != nil {
			b.rows.last = number - 1
			return Row{}, b.rowFault(err)
		}
	}
}

func attr(el xml.StartElement, name string) string {
	for _, a := range el.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
