package social

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Format is the format of posts, as the JSON of a [post].
const Format = "social"

// What was done to a post.
const (
	said    = "said"
	edited  = "edited"
	deleted = "deleted"
)

// post is a post, comment or message of any platform, or what became of one.
type post struct {
	Platform  string   `json:"platform"`
	ID        string   `json:"id"` // unique among all platforms
	Done      string   `json:"done"`
	At        string   `json:"at"` // RFC 3339
	Replies   []string `json:"replies,omitempty"`
	Talk      string   `json:"talk,omitempty"`
	Own       bool     `json:"own,omitempty"` // of the city's own account
	Author    string   `json:"author,omitempty"`
	Phone     string   `json:"phone,omitempty"`
	Text      string   `json:"text,omitempty"`
	Media     string   `json:"media,omitempty"` // what it holds beside words, e.g. "image"
	Latitude  *float64 `json:"latitude,omitempty"`
	Longitude *float64 `json:"longitude,omitempty"`
}

// maxTitle is how much of a post serves as title, in bytes.
const maxTitle = 80

// Deleted stands in place of words that were deleted where they were written.
const Deleted = "(deleted where it was written)"

// Reader reads posts that were set aside, for operators who take them.
func Reader(p *city.Profile, locate func(lat, lng float64) (string, bool)) intake.Reader {
	lists := map[string]*judge{}
	for i := range p.Sources {
		if s := p.Sources[i].Social; s != nil {
			lists[p.Sources[i].Code] = newJudge(s)
		}
	}
	return func(source *city.Source, o store.Origin) (store.Record, *store.Aside) {
		refuse := func(id, field, why, text string) (store.Record, *store.Aside) {
			return store.Record{}, &store.Aside{Source: source.Code, Origin: o, ExternalID: id, Field: field, Reason: why, Message: text}
		}
		j := lists[source.Code]
		if j == nil {
			return refuse("", "", store.ReasonNoMapping, "the source has no \"social\" in the profile; add it, or discard the post")
		}
		var m post
		if json.Unmarshal([]byte(o.Raw), &m) != nil || m.ID == "" {
			return refuse("", "", store.ReasonMalformed, "the post cannot be read; hand it in by hand, and discard this one")
		}
		at, err := time.Parse(time.RFC3339, m.At)
		if err != nil || at.Year() < 2000 || at.Year() > 2099 {
			return refuse(m.ID, "at", store.ReasonUnreadableMoment, "the post says no possible moment; write it as 2026-11-24T14:37:00+07:00")
		}
		if m.Own && len(m.Replies) == 0 && m.Talk == "" && !o.Replayed {
			return refuse(m.ID, "", store.ReasonOwnPost, "the city's own account began this; discard it, or replay it if it is a complaint")
		}
		return j.record(source, o, &m, city.At(at), locate), nil
	}
}

// record turns a post into a record.
func (j *judge) record(source *city.Source, o store.Origin, m *post, at city.Moment, locate func(lat, lng float64) (string, bool)) store.Record {
	channel := j.social.Channels[m.Platform]
	if channel == "" {
		channel = source.Channel
	}
	district := ""
	if m.Latitude != nil && m.Longitude != nil && locate != nil {
		district, _ = locate(*m.Latitude, *m.Longitude)
	}
	r := store.Record{
		Partial: true, Origin: o, Header: city.Header{Source: source.Code, ExternalID: m.ID, Channel: channel},
		Details: store.Details{Title: title(m.Text), Text: m.Text, Latitude: m.Latitude, Longitude: m.Longitude, ReporterName: m.Author, ReporterPhone: m.Phone},
		Events:  []city.Event{{Kind: city.Submitted, OccurredAt: at, District: district}},
		Message: &store.Message{ID: m.ID, Replies: m.Replies, Talk: m.Talk, Within: j.social.Within, At: at, Begins: !m.Own || o.Replayed},
	}
	text := m.Text
	if m.Media != "" {
		text = strings.TrimSpace(text + " (" + m.Media + ")")
	}
	ev := city.Event{Kind: city.Noted, OccurredAt: at, Actor: "citizen", Text: text}
	switch {
	case m.Done == edited || m.Done == deleted:
		// Who deleted it is not said, so nothing is ended: an operator decides.
		r.Message.ID = m.ID + "#" + m.Done + "@" + m.At
		r.Message.Replies, r.Message.Talk, r.Message.Begins, r.Message.Edits = []string{m.ID}, "", false, true
		r.Details = store.Details{Title: title(m.Text), Text: m.Text}
		ev.Text = "edited where it was written: " + text
		if m.Done == deleted {
			r.Details = store.Details{Title: Deleted, Text: Deleted}
			ev.Text = Deleted
		}
		if ev.Actor = "citizen"; m.Own {
			ev.Actor = "city"
		}
	case m.Own:
		ev.Actor = "city"
		if strings.TrimSpace(m.Text) != "" && !j.acknowledges(m.Text) {
			ev.Kind = city.Responded
		}
	}
	r.Message.Follow = []city.Event{ev}
	if district != "" && m.Done == said {
		r.Message.Follow = append(r.Message.Follow, city.Event{Kind: city.Classified, OccurredAt: at, District: district, Actor: "citizen"})
	}
	if why, text := j.doubt(m.Text); why != "" && !o.Replayed && !m.Own {
		r.Message.Doubt = &store.Aside{Source: source.Code, Origin: o, ExternalID: m.ID, Field: "text", Reason: why, Message: text}
	}
	return r
}

func title(text string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	if len(first) <= maxTitle {
		return first
	}
	cut := maxTitle
	for cut > 0 && first[cut]&0xc0 == 0x80 {
		cut--
	}
	return first[:cut]
}
