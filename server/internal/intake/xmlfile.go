package intake

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// xmlFile reads the children of an XML document's root as objects, e.g. the
// requests of an Open311 dump. Entities that the document declares are not
// expanded, and nothing outside of it is read.
type xmlFile struct {
	in   *budget
	dec  *xml.Decoder
	root bool
	n    int
}

func newXMLFile(r io.Reader) *xmlFile {
	b := &budget{r: r}
	return &xmlFile{in: b, dec: xml.NewDecoder(b)}
}

func (x *xmlFile) object() (row, error) {
	x.in.left = 2 * maxRecord
	for {
		token, err := x.dec.Token()
		if errors.Is(err, io.EOF) && x.root {
			return row{}, io.EOF
		}
		if err != nil {
			return row{}, errArray(x.n+1, "it is not XML")
		}
		_, ok := token.(xml.StartElement)
		switch {
		case !ok:
		case !x.root:
			x.root = true
		default:
			x.n++
			object := map[string]any{}
			if err := x.members(object, 1); err != nil {
				return row{}, errArray(x.n, "it is not XML, too deep or longer than 4 MB")
			}
			raw, err := json.Marshal(object)
			if err != nil {
				return row{}, errArray(x.n, "it is not text")
			}
			return row{line: x.n, raw: string(raw)}, nil
		}
	}
}

// maxXMLDepth bounds elements within elements.
const maxXMLDepth = 16

// members reads the children of an element; the first of a name stays.
func (x *xmlFile) members(into map[string]any, depth int) error {
	if depth > maxXMLDepth {
		return errBudget
	}
	for {
		token, err := x.dec.Token()
		if err != nil {
			return err
		}
		switch el := token.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			value, err := x.value(depth + 1)
			if err != nil {
				return err
			}
			if _, taken := into[el.Name.Local]; !taken {
				into[el.Name.Local] = value
			}
		}
	}
}

// value reads an element: its text, or its children where it has any.
func (x *xmlFile) value(depth int) (any, error) {
	if depth > maxXMLDepth {
		return nil, errBudget
	}
	var text strings.Builder
	children := map[string]any{}
	for {
		token, err := x.dec.Token()
		if err != nil {
			return nil, err
		}
		switch el := token.(type) {
		case xml.CharData:
			text.Write(el)
		case xml.StartElement:
			value, err := x.value(depth + 1)
			if err != nil {
				return nil, err
			}
			if _, taken := children[el.Name.Local]; !taken {
				children[el.Name.Local] = value
			}
		case xml.EndElement:
			if len(children) > 0 {
				return children, nil
			}
			return strings.TrimSpace(text.String()), nil
		}
	}
}

func (*xmlFile) close() {}
