package georeport

import (
	"bytes"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// Limits of an answer.
const (
	maxBody   = 32 << 20 // bytes
	maxItems  = 20_000   // requests in one answer
	maxFields = 200      // fields of one request
	maxDepth  = 30       // of one request
)

// item is one request of an answer: its content, and its fields or why it has none.
type item struct {
	raw    string
	values map[string]string
	fault  string
}

// parse divides an answer into its requests. The error is a *city.Error for whoever
// looks after the source; it holds no content of requests.
func parse(body []byte) ([]item, error) {
	if !utf8.Valid(body) {
		return nil, city.Errorf(city.CodeInvalid, "the answer is not UTF-8")
	}
	body = bytes.TrimSpace(bytes.TrimPrefix(body, []byte("\ufeff")))
	if len(body) == 0 {
		return nil, city.Errorf(city.CodeInvalid, "the answer is empty")
	}
	var items []item
	var err error
	switch body[0] {
	case '<':
		items, err = parseXML(body)
	case '[', '{':
		items, err = parseJSON(body)
	default:
		return nil, city.Errorf(city.CodeInvalid, "the answer is neither XML nor JSON")
	}
	if err != nil {
		return nil, err
	}
	return items, requests(items)
}

// requests refuses lists of something else: services, errors, updates.
func requests(items []item) error {
	ours := 0
	for i := range items {
		v := items[i].values
		switch {
		case v == nil:
			ours++ // it cannot be read; the others tell what it is
		case v["service_request_id"] != "" || v["requested_datetime"] != "" || v["token"] != "":
			return nil
		case has(v, "service_request_id"):
			ours++
		}
	}
	if len(items) > 0 && ours < len(items) {
		if code := items[0].values["code"]; code != "" && len(code) < 10 {
			return city.Errorf(city.CodeInvalid, "the service answered with the error %q instead of requests", code)
		}
		return city.Errorf(city.CodeInvalid, "the answer holds no service requests, but something else")
	}
	return nil
}

func has(values map[string]string, name string) bool { _, ok := values[name]; return ok }

// one reads the content of a single request, as it was set aside.
func one(raw string) item {
	body := bytes.TrimSpace([]byte(raw))
	switch {
	case len(body) > 0 && body[0] == '<':
		return readXML(body)
	case len(body) > 0 && body[0] == '{':
		return readJSON(body)
	}
	return item{raw: raw, fault: "the content is neither an XML element nor a JSON object"}
}
