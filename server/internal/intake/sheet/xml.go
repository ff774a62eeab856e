package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// maxDepth bounds elements within elements, each of which the decoder remembers.
const maxDepth = 32

var errDeep = errors.New("elements too deep")

// child returns the next child of the element in which the decoder stands; ok is
// false at that element's end.
func child(dec *xml.Decoder) (el xml.StartElement, ok bool, err error) {
	for {
		token, err := dec.Token()
		if err != nil {
			return el, false, err
		}
		switch el := token.(type) {
		case xml.StartElement:
			return el, true, nil
		case xml.EndElement:
			return xml.StartElement{}, false, nil
		}
	}
}

// skip reads to the end of the element in which the decoder stands.
func skip(dec *xml.Decoder) error {
	return walk(dec, func(int, xml.Token) {})
}

// walk reads to the end of the element in which the decoder stands and shows its
// tokens with their depth in it, from 1.
func walk(dec *xml.Decoder, see func(depth int, token xml.Token)) error {
	for depth := 0; ; {
		token, err := dec.Token()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			if depth++; depth > maxDepth {
				return errDeep
			}
			see(depth, token)
		case xml.EndElement:
			if depth == 0 {
				return nil
			}
			see(depth, token)
			depth--
		default:
			see(depth, token)
		}
	}
}

// budget bounds what may be read until it is set anew.
type budget struct {
	r    io.Reader
	left int64
}

func (b *budget) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errBudget
	}
	n, err := b.r.Read(p[:min(int64(len(p)), b.left)])
	b.left -= int64(n)
	return n, err
}

// bounded collects text up to a number of bytes.
type bounded struct {
	text strings.Builder
	most int
	long bool // there was more
}

func (b *bounded) add(text []byte) {
	if b.long {
		return
	}
	if b.text.Len()+len(text) > b.most {
		text, b.long = text[:b.most-b.text.Len()], true
	}
	b.text.Write(text)
}

// String returns valid text: what a cut left of a character goes.
func (b *bounded) String() string { return strings.ToValidUTF8(unescape(b.text.String()), "") }

// plain reads the text of an element, up to n bytes; long says that there is more.
func plain(dec *xml.Decoder, n int) (text string, long bool, err error) {
	b := bounded{most: n}
	err = walk(dec, func(_ int, token xml.Token) {
		if chars, ok := token.(xml.CharData); ok {
			b.add(chars)
		}
	})
	return b.String(), b.long, err
}

// richText reads the text of an element's runs, up to n bytes; long says that
// there is more. What tells how to speak a text (rPh) is none of it.
func richText(dec *xml.Decoder, n int) (text string, long bool, err error) {
	b := bounded{most: n}
	inText, spoken := 0, 0 // depths at which t and rPh opened; 0 = outside
	err = walk(dec, func(depth int, token xml.Token) {
		switch el := token.(type) {
		case xml.StartElement:
			switch {
			case el.Name.Local == "rPh" && spoken == 0:
				spoken = depth
			case el.Name.Local == "t" && inText == 0 && spoken == 0:
				inText = depth
			}
		case xml.CharData:
			if inText > 0 {
				b.add(el)
			}
		case xml.EndElement:
			switch depth {
			case inText:
				inText = 0
			case spoken:
				spoken = 0
			}
		}
	})
	return b.String(), b.long, err
}
