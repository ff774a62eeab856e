package intake

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// part is one record of a body on its way.
type part struct {
	record store.Record
	aside  *store.Aside
}

// refusal is why a body is not received at all.
type refusal struct {
	status        int
	code, message string
}

// delivery reads a body. What is no record at all is one that is set aside.
func (p *Push) delivery(source *city.Source, contentType string, body []byte) ([]part, *refusal) {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil && contentType != "" {
		return nil, &refusal{http.StatusUnsupportedMediaType, "INVALID", "the Content-Type cannot be read; send application/json or application/x-www-form-urlencoded"}
	}
	now := time.Now()
	if p.Now != nil {
		now = p.Now()
	}
	switch kind {
	case "application/x-www-form-urlencoded":
		values, err := url.ParseQuery(string(body))
		if m, ok := p.formSMS(values, now); err == nil && ok {
			return []part{p.sms(source, m)}, nil
		}
		return []part{malformed(source, FormatSMS, body, "the form lacks the sender or the text of a message")}, nil
	case "", "application/json", "text/json", "application/cloudevents+json":
	default:
		return nil, &refusal{http.StatusUnsupportedMediaType, "INVALID", "a body is application/json or application/x-www-form-urlencoded"}
	}
	list, err := splitPush(body)
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF) && len(bytes.TrimSpace(body)) == 0:
		return nil, &refusal{http.StatusBadRequest, "EMPTY", "the body is empty; send a record, an array of records, or an object with the array as \"events\""}
	case err != nil:
		return []part{malformed(source, FormatPush, body, "the body is not JSON; send it again as the schema says, and discard this one")}, nil
	case len(list) > maxPushRecords:
		return nil, &refusal{http.StatusRequestEntityTooLarge, "TOO_LARGE", "a body takes at most 1000 records; send them in several"}
	}
	parts := make([]part, len(list))
	for i, raw := range list {
		if m, ok := p.objectSMS(raw, now); ok {
			parts[i] = p.sms(source, m)
			continue
		}
		r, a := p.Translator.Read(source, store.Origin{Format: FormatPush, Line: i + 1, Raw: string(raw)})
		parts[i] = part{r, a}
	}
	return parts, nil
}

func (p *Push) sms(source *city.Source, m sms) part {
	r, a := p.Translator.ReadSMS(source, store.Origin{Format: FormatSMS, Raw: contextJSON(m)})
	return part{r, a}
}

func malformed(source *city.Source, format string, body []byte, message string) part {
	return part{aside: &store.Aside{
		Source: source.Code, Reason: store.ReasonMalformed, Message: message, Origin: store.Origin{Format: format, Raw: string(body)},
	}}
}
