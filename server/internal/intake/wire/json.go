// Package wire is what the entrances of complaints share at their edge: values of JSON as
// others write them, bodies of requests, and how one is refused.
package wire

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Text is a JSON text, or a number as it stands; whatever else is "".
type Text string

// UnmarshalJSON implements [json.Unmarshaler].
func (t *Text) UnmarshalJSON(b []byte) error {
	b = bytes.TrimSpace(b)
	if len(b) > 0 && b[0] == '"' {
		var s string
		err := json.Unmarshal(b, &s)
		*t = Text(s)
		return err
	}
	if len(b) > 0 && (b[0] == '-' || b[0] >= '0' && b[0] <= '9') {
		*t = Text(b)
	}
	return nil // null, and what is neither, is nothing
}

// TextOf reads raw as a [Text]; what is no JSON is "".
func TextOf(raw json.RawMessage) string {
	var t Text
	if json.Unmarshal(raw, &t) != nil {
		return ""
	}
	return string(t)
}

// At returns what a dotted path of names leads to; nil = nothing. The empty path leads nowhere.
func At(raw json.RawMessage, path string) json.RawMessage {
	if path == "" {
		return nil
	}
	for _, name := range strings.Split(path, ".") {
		var object map[string]json.RawMessage
		if json.Unmarshal(raw, &object) != nil {
			return nil
		}
		raw = object[name]
	}
	return raw
}
