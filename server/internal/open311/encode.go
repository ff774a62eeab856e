package open311

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"net/http"
	"strconv"
)

// format is how an answer is written, and the suffix of its address.
type format string

const (
	formatXML  format = "xml"
	formatJSON format = "json"
)

var contentTypes = map[format]string{formatXML: "text/xml; charset=utf-8", formatJSON: "application/json; charset=utf-8"}

// list writes an answer item by item: a JSON array, or elements below a root.
type list struct {
	w     io.Writer
	form  format
	root  string
	items int
	err   error // of the peer; what follows is not written
}

// begin sends the head of an answer.
func (c *call) begin(code int, root string) *list {
	l := &list{w: c.w, form: c.form, root: root}
	c.w.Header().Set("Content-Type", contentTypes[c.form])
	c.w.WriteHeader(code)
	if c.Method == http.MethodHead {
		l.w = io.Discard
	}
	if l.form == formatJSON {
		l.text("[")
	} else {
		l.text(xml.Header + "<" + root + ">")
	}
	return l
}

func (l *list) text(s string) {
	if l.err == nil {
		_, l.err = io.WriteString(l.w, s)
	}
}

// item writes one entry. Values that cannot be encoded do not exist: they are
// plain structs, and their numbers are finite.
func (l *list) item(name string, v any) {
	if l.err != nil {
		return
	}
	var body []byte
	if l.form == formatJSON {
		if l.items > 0 {
			l.text(",")
		}
		body, l.err = json.Marshal(v)
	} else {
		body, l.err = marshalXML(name, v)
	}
	l.items++
	l.text("\n")
	if l.err == nil {
		_, l.err = l.w.Write(body)
	}
}

func marshalXML(name string, v any) ([]byte, error) {
	var out bytes.Buffer
	e := xml.NewEncoder(&out)
	err := e.EncodeElement(v, xml.StartElement{Name: xml.Name{Local: name}})
	return out.Bytes(), errors.Join(err, e.Close())
}

// end writes the rest. An answer that broke off must not look whole.
func (l *list) end() {
	if l.form == formatJSON {
		l.text("\n]\n")
	} else {
		l.text("\n</" + l.root + ">\n")
	}
}

// object answers with one value that is no list.
func (c *call) object(root string, v any) error {
	var body []byte
	var err error
	if c.form == formatJSON {
		body, err = json.Marshal(v)
	} else {
		body, err = marshalXML(root, v)
		body = append([]byte(xml.Header), body...)
	}
	if err != nil {
		return err
	}
	c.w.Header().Set("Content-Type", contentTypes[c.form])
	if c.Method != http.MethodHead {
		_, _ = c.w.Write(append(body, '\n')) // the client is gone: nobody to tell
	}
	return nil
}

// text is null in JSON and an empty element in XML where there is none.
type text string

// MarshalJSON implements json.Marshaler.
func (t text) MarshalJSON() ([]byte, error) {
	if t == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(t))
}

// degrees are a coordinate that may be unknown.
type degrees struct{ *float64 }

// MarshalJSON implements json.Marshaler.
func (d degrees) MarshalJSON() ([]byte, error) { return json.Marshal(d.float64) }

// MarshalText implements encoding.TextMarshaler.
func (d degrees) MarshalText() ([]byte, error) {
	if d.float64 == nil {
		return nil, nil
	}
	return strconv.AppendFloat(nil, *d.float64, 'f', -1, 64), nil
}
