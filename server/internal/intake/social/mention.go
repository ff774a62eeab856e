package social

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/wire"
)

// decodeMention reads a delivery of the platform that the profile describes; ok is
// false where it is not JSON.
func decodeMention(body []byte, m *city.Mention, now time.Time) (f found, ok bool) {
	if !json.Valid(body) {
		return f, false
	}
	items := []json.RawMessage{body}
	if m.Items != "" {
		items = list(wire.At(body, m.Items))
	}
	for _, raw := range items {
		f.mention(m, raw, now)
	}
	gone := []json.RawMessage{}
	if m.Deleted != "" {
		gone = list(wire.At(body, m.Deleted))
	}
	for _, raw := range gone {
		id := wire.TextOf(wire.At(raw, m.DeletedID))
		if id == "" {
			f.odd("a deletion without its id", raw)
			continue
		}
		f.posts = append(f.posts, post{Platform: m.Name, ID: m.Name + ":" + id, Done: deleted, At: stamp(now)})
	}
	if len(items)+len(gone) == 0 {
		f.nothing++
	}
	return f, true
}

func (f *found) mention(m *city.Mention, raw json.RawMessage, now time.Time) {
	get := func(field string) string {
		if m.Fields[field] == "" {
			return ""
		}
		return wire.TextOf(wire.At(raw, m.Fields[field]))
	}
	id, of := get("id"), get("edits")
	if id == "" {
		f.odd("a post without its id", raw)
		return
	}
	when, ok := mentioned(get("at"), m.DateLayouts, now)
	if !ok {
		f.odd("a post without its moment", raw)
		return
	}
	p := post{Platform: m.Name, ID: m.Name + ":" + id, Done: said, At: stamp(when), Author: get("authorName"), Text: get("text")}
	for _, own := range m.Own {
		p.Own = p.Own || own == get("author")
	}
	if p.Own {
		p.Author = ""
	}
	for _, field := range []string{"parent", "conversation"} {
		if ref := get(field); ref != "" && ref != id && (len(p.Replies) == 0 || p.Replies[0] != m.Name+":"+ref) {
			p.Replies = append(p.Replies, m.Name+":"+ref)
		}
	}
	if of != "" && of != id {
		p.ID, p.Done = m.Name+":"+of, edited
	}
	if key := get("talk"); key != "" && p.Done == said {
		p.Talk = talkKey(m.Name, "", key)
	}
	f.posts = append(f.posts, p)
}

// mentioned reads a moment by the layouts; one that is later than now is now.
func mentioned(s string, layouts []string, now time.Time) (time.Time, bool) {
	for _, layout := range layouts {
		if layout == "unix" || layout == "unixms" {
			if s != "" && strings.Trim(s, "0123456789") == "" && len(s) < 16 {
				return moment(s, now), true
			}
			continue
		}
		if t, err := time.Parse(layout, s); err == nil && t.Year() >= 2000 && t.Year() <= 2099 {
			if t.After(now) {
				t = now
			}
			return t, true
		}
	}
	return time.Time{}, false
}

func list(raw json.RawMessage) []json.RawMessage {
	var items []json.RawMessage
	_ = json.Unmarshal(raw, &items) // what is no list holds nothing
	return items
}
