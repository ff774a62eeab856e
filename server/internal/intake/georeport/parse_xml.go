package georeport

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// parseXML divides a document into its request elements.
func parseXML(body []byte) ([]item, error) {
	prolog, root, err := findRoot(body)
	if err != nil {
		return nil, err
	}
	if bytes.Contains(bytes.ToUpper(prolog), []byte("<!")) && hasDirective(prolog) {
		return nil, city.Errorf(city.CodeInvalid, "the document has a DOCTYPE, which is refused: GeoReport needs none")
	}
	switch root {
	case "service_requests", "requests":
	case "errors", "error":
		return nil, city.Errorf(city.CodeInvalid, "the service answered with an error instead of requests%s", errorCode(body))
	default:
		return nil, city.Errorf(city.CodeInvalid, "the document is no list of service requests: its root element is another")
	}
	return requestElements(body, root)
}

// findRoot returns what stands before the root element, and the root's name.
func findRoot(body []byte) (prolog []byte, root string, err error) {
	d := xml.NewDecoder(bytes.NewReader(body))
	d.CharsetReader = func(charset string, in io.Reader) (io.Reader, error) { // it is valid UTF-8 whatever it says
		if c := strings.ToLower(charset); c == "utf8" || c == "us-ascii" {
			return in, nil
		}
		return nil, errors.New("charset")
	}
	for {
		token, err := d.RawToken()
		if err != nil {
			return nil, "", city.Errorf(city.CodeInvalid, "the document has no root element, or is not UTF-8 by its own word")
		}
		if start, ok := token.(xml.StartElement); ok {
			return body[:d.InputOffset()], start.Name.Local, nil
		}
	}
}

// hasDirective reports whether the prolog holds more than declarations and comments.
func hasDirective(prolog []byte) bool {
	d := xml.NewDecoder(bytes.NewReader(prolog))
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	for {
		switch token, err := d.RawToken(); token.(type) {
		case xml.Directive:
			return true
		case nil:
			return err != nil && !errors.Is(err, io.EOF)
		}
	}
}

// errorCode returns the code of an error document for people, or "".
func errorCode(body []byte) string {
	var e struct {
		Code string `xml:"error>code"`
	}
	if xml.Unmarshal(body, &e) != nil || e.Code == "" || len(e.Code) > 10 {
		return ""
	}
	return fmt.Sprintf(" (%s)", e.Code)
}

// requestElements finds each request by its tags alone, so that one that is broken
// inside spoils no other.
func requestElements(body []byte, root string) ([]item, error) {
	var items []item
	rest := body
	for {
		at := openTag(rest)
		if at < 0 {
			break
		}
		// What lies before the next request is all that this one can be.
		next := openTag(rest[at+1:])
		reach := rest[at:]
		if next >= 0 {
			reach = reach[:next+1]
		}
		end := bytes.Index(reach, []byte("</request>"))
		switch {
		case end >= 0:
			end += len("</request>")
		case selfClosed(reach):
			end = bytes.IndexByte(reach, '>') + 1
		case next < 0:
			return nil, city.Errorf(city.CodeInvalid, "the answer breaks off after %d requests", len(items))
		default:
			end = len(reach) // the element was not closed
		}
		if items = append(items, readXML(rest[at:at+end])); len(items) > maxItems {
			return nil, tooMany()
		}
		rest = rest[at+end:]
	}
	closed := bytes.Contains(rest, []byte("</"+root)) || bytes.HasSuffix(bytes.TrimSpace(body), []byte("/>"))
	if !closed {
		return nil, city.Errorf(city.CodeInvalid, "the answer breaks off after %d requests", len(items))
	}
	return items, nil
}

// openTag returns where the next request element begins, or -1.
func openTag(text []byte) int {
	from := 0
	for {
		at := bytes.Index(text[from:], []byte("<request"))
		if at < 0 {
			return -1
		}
		after := from + at + len("<request")
		if after < len(text) && strings.IndexByte("> \t\r\n/", text[after]) >= 0 {
			return from + at
		}
		from = after
	}
}

func selfClosed(element []byte) bool {
	end := bytes.IndexByte(element, '>')
	return end > 0 && element[end-1] == '/'
}

// readXML reads one request element: strictly, and once more without where that fails.
func readXML(raw []byte) item {
	it := item{raw: string(raw)}
	for _, strict := range []bool{true, false} {
		if it.values, it.fault = readElement(raw, strict); it.fault == "" {
			return it
		}
	}
	return it
}

// readElement returns the texts of an element's children; those that have children
// of their own are left out. Entities beyond XML's five are texts, never expanded.
func readElement(raw []byte, strict bool) (map[string]string, string) {
	d := xml.NewDecoder(bytes.NewReader(raw))
	d.Strict = strict
	values := map[string]string{}
	var path []string
	var text strings.Builder
	nested := false
	for {
		token, err := d.RawToken() // which invents no end tags
		if errors.Is(err, io.EOF) && len(path) == 0 {
			return values, ""
		}
		if end, ok := token.(xml.EndElement); ok && (len(path) == 0 || path[len(path)-1] != end.Name.Local) {
			err = errors.New("tags")
		}
		if err != nil {
			return nil, "the request is not well-formed XML; mend its syntax"
		}
		switch t := token.(type) {
		case xml.Directive:
			return nil, "the request holds a DOCTYPE or another directive, which is refused"
		case xml.StartElement:
			nested = len(path) > 1
			path = append(path, t.Name.Local)
			text.Reset()
			if len(path) > maxDepth || len(values) > maxFields {
				return nil, fmt.Sprintf("the request has more than %d fields or is nested deeper than %d", maxFields, maxDepth)
			}
		case xml.CharData:
			text.Write(t)
		case xml.EndElement:
			if len(path) == 2 && !nested {
				values[t.Name.Local] = strings.TrimSpace(text.String())
			}
			if path = path[:len(path)-1]; len(path) == 1 {
				nested = false
			}
		}
	}
}
