package georeport

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// wrappers are names under which services put the list that should stand alone.
var wrappers = []string{"service_requests", "requests", "request", "results", "data"}

// parseJSON divides a list into its objects without trusting what is in them.
func parseJSON(body []byte) ([]item, error) {
	for range 3 {
		if body[0] == '[' {
			break
		}
		inner := unwrap(body)
		if inner == nil {
			if has(readJSON(body).values, "service_request_id") {
				return []item{readJSON(body)}, nil
			}
			return nil, city.Errorf(city.CodeInvalid, "the answer is a JSON object that holds no list of service requests")
		}
		body = inner
	}
	if body[0] != '[' {
		return nil, city.Errorf(city.CodeInvalid, "the answer holds no list of service requests")
	}
	return divide(body)
}

// unwrap returns the list or object below a known name, or nil.
func unwrap(body []byte) []byte {
	var outer map[string]json.RawMessage
	if json.Unmarshal(body, &outer) != nil {
		return nil
	}
	for _, name := range wrappers {
		if inner := bytes.TrimSpace(outer[name]); len(inner) > 0 && (inner[0] == '[' || inner[0] == '{') {
			return inner
		}
	}
	return nil
}

// divide finds the elements of an array by its brackets and quotes alone.
func divide(body []byte) ([]item, error) {
	var items []item
	depth, start := 0, -1
	for i := 0; i < len(body); i++ {
		switch b := body[i]; b {
		case '"':
			end := quoted(body, i)
			if end < 0 {
				return nil, city.Errorf(city.CodeInvalid, "the answer breaks off after %d requests", len(items))
			}
			if depth == 1 && start < 0 {
				start = i
			}
			i = end
		case '[', '{':
			if depth++; depth == 2 && start < 0 {
				start = i
			}
		case ']', '}':
			depth--
			if depth == 0 {
				if start >= 0 {
					items = append(items, readJSON(body[start:i]))
				}
				if rest := bytes.TrimSpace(body[i+1:]); len(rest) > 0 {
					return nil, city.Errorf(city.CodeInvalid, "something follows the list of requests")
				}
				return items, nil
			}
		case ',':
			if depth == 1 && start >= 0 {
				if items = append(items, readJSON(body[start:i])); len(items) > maxItems {
					return nil, tooMany()
				}
				start = -1
			}
		case ' ', '\t', '\r', '\n':
		default:
			if depth == 1 && start < 0 {
				start = i
			}
		}
	}
	return nil, city.Errorf(city.CodeInvalid, "the answer breaks off after %d requests", len(items))
}

func tooMany() error {
	return city.Errorf(city.CodeTooLarge, "the answer holds more than %d requests; set pageSize or a smaller windowDays", maxItems)
}

// quoted returns where the text that begins at i ends, or -1.
func quoted(body []byte, i int) int {
	for i++; i < len(body); i++ {
		switch body[i] {
		case '\\':
			i++
		case '"':
			return i
		}
	}
	return -1
}

// readJSON reads one object.
func readJSON(raw []byte) item {
	it := item{raw: string(bytes.TrimSpace(raw))}
	var fields map[string]any
	d := json.NewDecoder(bytes.NewReader(mendNumbers([]byte(it.raw))))
	d.UseNumber()
	if err := d.Decode(&fields); err != nil {
		it.fault = "the request is not a JSON object; mend its syntax"
		return it
	}
	if d.More() || len(fields) > maxFields {
		it.fault = fmt.Sprintf("the request is not one object of at most %d fields", maxFields)
		return it
	}
	it.values = make(map[string]string, len(fields))
	for name, v := range fields {
		if text, plain := plainText(v); plain {
			it.values[name] = text
		}
	}
	return it
}

// plainText returns the text of a value that is no list and no object.
func plainText(v any) (string, bool) {
	switch v := v.(type) {
	case nil:
		return "", true
	case string:
		return strings.TrimSpace(v), true
	case json.Number:
		return v.String(), true
	case bool:
		return fmt.Sprint(v), true
	}
	return "", false
}

// mendNumbers puts quotes around numbers with leading zeros, which the examples of
// the specification use for service codes: 006 means the code "006".
func mendNumbers(raw []byte) []byte {
	var out []byte
	last := 0
	for i := 0; i < len(raw); i++ {
		if raw[i] == '"' {
			end := quoted(raw, i)
			if end < 0 {
				break
			}
			i = end
			continue
		}
		if raw[i] != '0' || i > 0 && strings.IndexByte(":,[ \t\r\n", raw[i-1]) < 0 {
			continue
		}
		end := i
		for end < len(raw) && raw[end] >= '0' && raw[end] <= '9' {
			end++
		}
		if end-i > 1 && (end == len(raw) || strings.IndexByte(",]} \t\r\n", raw[end]) >= 0) {
			out = append(out, raw[last:i]...)
			out = append(append(append(out, '"'), raw[i:end]...), '"')
			last = end
		}
		i = end - 1
	}
	if out == nil {
		return raw
	}
	return append(out, raw[last:]...)
}
