package intake

import (
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/transform"
)

const byteOrderMark = 0xfeff

// wideText turns UTF-16 into UTF-8. What is no UTF-16 becomes a byte that is no
// UTF-8, so that its record is set aside: x/text's own decoder would put a
// replacement character in its place, and the record be taken as if it were whole.
type wideText struct {
	transform.NopResetter
	order binary.ByteOrder
}

const noText = 0xff // a byte that UTF-8 does not have

func (w *wideText) Transform(dst, src []byte, atEOF bool) (wrote, read int, err error) {
	for read < len(src) {
		rest := src[read:]
		if len(rest) < 2 && !atEOF {
			return wrote, read, transform.ErrShortSrc
		}
		if wrote+utf8.UTFMax > len(dst) {
			return wrote, read, transform.ErrShortDst
		}
		if len(rest) < 2 {
			dst[wrote] = noText
			return wrote + 1, len(src), nil
		}
		r, n := rune(w.order.Uint16(rest)), 2
		if utf16.IsSurrogate(r) {
			switch {
			case len(rest) >= 4:
				r = utf16.DecodeRune(r, rune(w.order.Uint16(rest[2:])))
			case !atEOF:
				return wrote, read, transform.ErrShortSrc
			default:
				r = utf8.RuneError
			}
			if r == utf8.RuneError {
				dst[wrote] = noText
				wrote, read = wrote+1, read+2
				continue
			}
			n = 4
		}
		wrote += utf8.EncodeRune(dst[wrote:], r)
		read += n
	}
	return wrote, read, nil
}

// oldLines ends lines by line feeds where a file ends them by carriage returns
// alone, as Excel for the Macintosh does.
type oldLines struct{ transform.NopResetter }

func (oldLines) Transform(dst, src []byte, _ bool) (wrote, read int, err error) {
	n := copy(dst, src)
	for i, c := range dst[:n] {
		if c == '\r' {
			dst[i] = '\n'
		}
	}
	if n < len(src) {
		err = transform.ErrShortDst
	}
	return n, n, err
}
