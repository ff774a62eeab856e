package intake

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/url"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/wire"
	"github.com/tugu-city/tugu/server/internal/store"
)

// FormatSMS is the format of text messages that a gateway hands in, as the JSON
// of an [sms].
const FormatSMS = "sms"

// sms is a text message. Gateways name its parts differently; see smsNames.
type sms struct {
	ID      string `json:"id"`
	Sender  string `json:"sender"`
	Text    string `json:"text"`
	Keyword string `json:"keyword"`
	At      string `json:"at"` // RFC 3339; when it was sent, or received here
}

// smsNames are the names by which gateways send each part.
var smsNames = map[string][]string{
	"id":      {"id", "message_id", "messageId", "msgid", "smsid"},
	"sender":  {"sender", "from", "msisdn", "phone", "number"},
	"text":    {"text", "message", "msg", "content", "body"},
	"keyword": {"keyword", "key"},
	"at":      {"at", "time", "timestamp", "received_at", "sent_at", "date"},
}

// parseSMS reads the parts from a form or an object of texts; ok is false where it
// is no text message. digest makes the id of a message whose gateway gives none.
func parseSMS(get func(name string) string, now time.Time, digest func(string) string) (m sms, ok bool) {
	part := func(name string) string {
		for _, n := range smsNames[name] {
			if v := strings.TrimSpace(get(n)); v != "" {
				return v
			}
		}
		return ""
	}
	m = sms{part("id"), part("sender"), part("text"), part("keyword"), part("at")}
	if m.Sender == "" || m.Text == "" {
		return m, false
	}
	at, err := time.Parse(time.RFC3339, m.At)
	if err != nil || m.At == "" {
		at = now
	}
	if m.ID == "" {
		// A gateway without ids repeats a message when it hears no answer: the same
		// words of the same sender on the same day are one message.
		m.ID = digest(m.Sender + "\x00" + m.Text + "\x00" + at.UTC().Format(time.DateOnly))
	}
	m.ID = "sms-" + m.ID // apart from the ids of the source's other ways
	m.At = at.UTC().Format(time.RFC3339)
	return m, true
}

func (p *Push) formSMS(values url.Values, now time.Time) (sms, bool) {
	return parseSMS(values.Get, now, p.digest)
}

// digest is a name for a text that tells nothing of it, as far as Digest is keyed.
func (p *Push) digest(text string) string {
	if p.Digest != nil {
		return p.Digest(text)
	}
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:10])
}

// objectSMS reads a JSON object whose values are texts or numbers.
func (p *Push) objectSMS(raw []byte, now time.Time) (sms, bool) {
	var object map[string]json.RawMessage
	if json.Unmarshal(raw, &object) != nil {
		return sms{}, false
	}
	return parseSMS(func(name string) string { return wire.TextOf(object[name]) }, now, p.digest)
}

// maxSMSTitle is how much of a message serves as title, in bytes.
const maxSMSTitle = 80

// ReadSMS is the [Reader] of FormatSMS.
func (t *Translator) ReadSMS(source *city.Source, o store.Origin) (store.Record, *store.Aside) {
	refuse := func(id, field, why, text string) (store.Record, *store.Aside) {
		return store.Record{}, &store.Aside{Source: source.Code, Origin: o, ExternalID: id, Field: field, Reason: why, Message: text}
	}
	var m sms
	if err := json.Unmarshal([]byte(o.Raw), &m); err != nil || m.ID == "" || m.Text == "" {
		return refuse("", "", store.ReasonNotSMS, "the message lacks its sender, text or id")
	}
	at, err := time.Parse(time.RFC3339, m.At)
	if err != nil || !plausible(at.UTC().Year(), city.At(at)) {
		return refuse(m.ID, "at", store.ReasonUnreadableMoment, "the message says no possible moment; write it as 2026-11-24T14:37:00+07:00")
	}
	text := m.Text
	channel := source.Channel
	if s := source.SMS; s != nil {
		if s.Channel != "" {
			channel = s.Channel
		}
		rest, found := cutKeyword(text, m.Keyword, s.Keywords)
		if !found {
			return refuse(m.ID, "keyword", store.ReasonNoKeyword, "the message begins with none of the source's keywords; replay it with one if it is a complaint, or discard it")
		}
		text = rest
	}
	if text == "" {
		return refuse(m.ID, "text", store.ReasonEmpty, "the message holds its keyword alone; discard it")
	}
	title, _, _ := strings.Cut(text, "\n")
	ev := city.Event{Kind: city.Submitted, OccurredAt: city.At(at)}
	return store.Record{
		Partial: true, Once: true, Header: city.Header{Source: source.Code, ExternalID: m.ID, Channel: channel},
		Details: store.Details{Title: cut(title, maxSMSTitle), Text: text, ReporterPhone: m.Sender},
		Events:  []city.Event{ev}, Origin: o,
	}, nil
}

// cutKeyword removes the keyword that a message begins with, whatever its case.
// Where the gateway names the keyword apart, the text may or may not repeat it.
func cutKeyword(text, keyword string, known []string) (rest string, found bool) {
	text = strings.TrimSpace(text)
	first, tail, _ := strings.Cut(text, " ")
	if i := strings.IndexAny(first, "#:,.;-\n\t"); i > 0 {
		first, tail = text[:i], text[i+1:]
	}
	for _, k := range known {
		if strings.EqualFold(first, k) {
			return strings.TrimSpace(tail), true
		}
	}
	for _, k := range known {
		if strings.EqualFold(keyword, k) {
			return text, true
		}
	}
	return text, len(known) == 0
}
