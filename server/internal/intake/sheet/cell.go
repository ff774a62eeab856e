package sheet

import (
	"encoding/xml"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// cell reads a cell that began into its row.
func (b *Book) cell(row *Row, column int, el xml.StartElement) error {
	kind := attr(el, "t")
	text, long, err := b.value(kind)
	if err != nil {
		return err
	}
	size := len(text)
	if kind == "s" {
		i, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil {
			i = -1
		}
		from, to, cut, ok, err := b.texts.span(i)
		switch {
		case err != nil:
			return err
		case !ok && text == "":
			return nil
		case !ok:
			return errDamaged("cell %s of the sheet %s, whose text %s is not there,", columnName(column)+strconv.Itoa(row.Number), show(b.name), show(text))
		}
		size, long = int(to-from), cut     //nolint:gosec // at most Limits.Cell
		if row.Size+size <= b.limits.Row { // else it is not kept
			if text, err = b.texts.text(i, from, to); err != nil {
				return err
			}
		}
	}
	row.Size += size
	if row.Long == 0 && (long || row.Size > b.limits.Row) {
		row.Long = column
	}
	if row.Size > b.limits.Row || text == "" {
		return nil
	}
	for len(row.Cells) < column {
		row.Cells = append(row.Cells, "")
	}
	if at := &row.Cells[column-1]; *at == "" { // of a cell that comes twice the first counts
		*at = text
	}
	return nil
}

// value reads the rest of a cell: its value, or its own text.
func (b *Book) value(kind string) (text string, long bool, err error) {
	dec := b.rows.dec
	for {
		el, ok, err := child(dec)
		switch {
		case err != nil:
		case !ok:
			return text, long, nil
		case el.Name.Local == "v" && kind != "inlineStr":
			text, long, err = plain(dec, b.limits.Cell)
			if word, ok := truth[text]; ok && kind == "b" {
				text = word
			}
		case el.Name.Local == "is" && kind == "inlineStr":
			text, long, err = richText(dec, b.limits.Cell)
		default:
			err = skip(dec)
		}
		if err != nil {
			return "", false, err
		}
	}
}

// truth are the words for what the format keeps as numbers.
var truth = map[string]string{"0": "FALSE", "1": "TRUE"}

// columnOf reads the column, from 1, of a cell's name such as AB12; where it has
// none the cell follows the one before.
func columnOf(name string, next int) int {
	column := 0
	for i := 0; i < len(name); i++ {
		c := name[i] &^ 0x20
		if c < 'A' || c > 'Z' {
			break
		}
		if column = column*26 + int(c-'A') + 1; column > maxColumns {
			return column
		}
	}
	if column == 0 {
		return next
	}
	return column
}

func columnName(column int) string {
	name := ""
	for ; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}

// unescape writes the characters that XML cannot hold, which the format keeps as
// _xHHHH_ (ISO/IEC 29500-1, 22.9.2.19).
func unescape(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		unit, ok := escaped(s[i:])
		if !ok {
			b.WriteByte(s[i])
			i++
			continue
		}
		i += 7
		r := rune(unit)
		if low, ok := escaped(s[i:]); ok && utf16.IsSurrogate(r) {
			if pair := utf16.DecodeRune(r, rune(low)); pair != utf8.RuneError {
				r = pair
				i += 7
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

func escaped(s string) (unit uint16, ok bool) {
	if len(s) < 7 || s[:2] != "_x" || s[6] != '_' {
		return 0, false
	}
	n, err := strconv.ParseUint(s[2:6], 16, 16)
	return uint16(n), err == nil //nolint:gosec // 16 bits were parsed
}
