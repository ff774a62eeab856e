package gqlhttp

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
)

// fields are a request's parameters as they were sent.
type fields struct {
	Query         json.RawMessage `json:"query"`
	DocumentID    json.RawMessage `json:"documentId"`
	OperationName json.RawMessage `json:"operationName"`
	Variables     json.RawMessage `json:"variables"`
	Extensions    json.RawMessage `json:"extensions"`
}

// parseBody reads the parameters of a POST. It keeps nothing of body.
func parseBody(body []byte) (*request, *refusal) {
	body = bytes.TrimSpace(body)
	switch {
	case len(body) == 0:
		return nil, badRequest(`the request has no body; send {"query": …}`)
	case !utf8.Valid(body):
		return nil, badRequest("the body is not UTF-8")
	case body[0] == '[' && json.Valid(body):
		return nil, &refusal{status: http.StatusBadRequest, err: coded(CodeTooLarge, "a request holds one operation, not a list; send the operations one by one")}
	case body[0] != '{':
		return nil, badRequest("the body is not a JSON object")
	}
	var f fields
	if err := json.Unmarshal(body, &f); err != nil {
		return nil, badRequest("the body is not valid JSON: %v", err)
	}
	return f.request()
}

// parseURL reads the parameters of a GET.
func parseURL(raw string) (*request, *refusal) {
	values, err := url.ParseQuery(raw)
	if err != nil {
		return nil, badRequest("the parameters are not URL-encoded: %v", err)
	}
	var f fields
	for name, into := range map[string]*json.RawMessage{"query": &f.Query, "documentId": &f.DocumentID, "operationName": &f.OperationName} {
		text := values.Get(name)
		if !utf8.ValidString(text) {
			return nil, badRequest("%s is not UTF-8", name)
		}
		if text != "" {
			*into, _ = json.Marshal(text) // texts can always be encoded
		}
	}
	for name, into := range map[string]*json.RawMessage{"variables": &f.Variables, "extensions": &f.Extensions} {
		text := values.Get(name)
		if text == "" {
			continue
		}
		if !json.Valid([]byte(text)) {
			return nil, badRequest("%s is not valid JSON", name)
		}
		*into = json.RawMessage(text)
	}
	return f.request()
}

// request is what is asked.
type request struct {
	graphql.RawParams
	documentID string
}

func (f *fields) request() (*request, *refusal) {
	r := &request{}
	for _, text := range []struct {
		name string
		raw  json.RawMessage
		into *string
	}{{"query", f.Query, &r.Query}, {"documentId", f.DocumentID, &r.documentID}, {"operationName", f.OperationName, &r.OperationName}} {
		if len(text.raw) > 0 && json.Unmarshal(text.raw, text.into) != nil {
			return nil, badRequest("%s is not a text", text.name)
		}
	}
	for _, object := range []struct {
		name string
		raw  json.RawMessage
		into *map[string]any
	}{{"variables", f.Variables, &r.Variables}, {"extensions", f.Extensions, &r.Extensions}} {
		if len(object.raw) == 0 {
			continue
		}
		d := json.NewDecoder(bytes.NewReader(object.raw))
		d.UseNumber() // ids may be longer than a float's digits
		if d.Decode(object.into) != nil {
			return nil, badRequest("%s is not an object", object.name)
		}
	}
	switch {
	case r.documentID != "" && r.Query != "":
		return nil, badRequest("give either query or documentId, not both")
	case r.documentID == "" && r.Query == "" && r.Extensions["persistedQuery"] == nil:
		return nil, badRequest("there is no query; send its text as query, or its id as documentId")
	}
	return r, nil
}
