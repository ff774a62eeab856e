package social

import (
	"encoding/json"
	"time"
)

// feed is a change of a page's feed.
type feed struct {
	From    struct{ ID, Name text } `json:"from"`
	Sender  text                    `json:"sender_id"` // older versions, and mentions
	Named   text                    `json:"sender_name"`
	Item    string                  `json:"item"`
	Verb    string                  `json:"verb"`
	PostID  text                    `json:"post_id"`
	Comment text                    `json:"comment_id"`
	Parent  text                    `json:"parent_id"`
	Created text                    `json:"created_time"`
	Message string                  `json:"message"`
	Photo   json.RawMessage         `json:"photo"`
	Photos  json.RawMessage         `json:"photos"`
	Video   json.RawMessage         `json:"video"`
	Link    json.RawMessage         `json:"link"`
}

const fb = "facebook"

func (f *found) facebook(en *entry, c change, at, now time.Time) {
	var v feed
	if json.Unmarshal(c.Value, &v) != nil {
		f.odd("a change of the feed", c.Value)
		return
	}
	p := post{Platform: fb, Done: said, Author: string(v.From.Name), Text: v.Message}
	switch v.Item {
	case "comment":
		if v.Comment == "" {
			f.odd("a comment without its id", c.Value)
			return
		}
		p.ID = "fb:" + string(v.Comment)
		for _, id := range []text{v.Parent, v.PostID} {
			if id != "" && id != v.Comment && (len(p.Replies) == 0 || p.Replies[0] != "fb:"+string(id)) {
				p.Replies = append(p.Replies, "fb:"+string(id))
			}
		}
	case "post", "status", "photo", "video", "link", "album", "note", "share":
		if v.PostID == "" {
			f.odd("a post without its id", c.Value)
			return
		}
		p.ID = "fb:" + string(v.PostID)
	case "like", "reaction", "event", "rating", "offer", "picture", "profile_photo", "cover_photo", "milestone", "question":
		f.nothing++
		return
	default:
		f.odd("an item of the feed", c.Value)
		return
	}
	switch v.Verb {
	case "add", "":
	case "edit", "edited", "update":
		p.Done = edited
	case "remove", "delete":
		p.Done = deleted
	default: // hide, unhide, block, mute and the like change nothing of what was said
		f.nothing++
		return
	}
	from := v.From.ID
	if from == "" {
		from, p.Author = v.Sender, string(v.Named)
	}
	p.Own = from == en.ID && from != ""
	if p.Own {
		p.Author = ""
	}
	if v.Created != "" && p.Done == said {
		at = moment(string(v.Created), now)
	}
	p.At = stamp(at)
	switch {
	case len(v.Video) > 0:
		p.Media = "video"
	case len(v.Photo) > 0 || len(v.Photos) > 0:
		p.Media = "image"
	case len(v.Link) > 0:
		p.Media = "link"
	}
	f.posts = append(f.posts, p)
}

// talk is one event of Messenger's, or of Instagram's messages.
type talk struct {
	Sender    struct{ ID text } `json:"sender"`
	Recipient struct{ ID text } `json:"recipient"`
	Timestamp text              `json:"timestamp"`
	Message   *struct {
		MID         text   `json:"mid"`
		Text        string `json:"text"`
		Echo        bool   `json:"is_echo"`
		Deleted     bool   `json:"is_deleted"`
		Attachments []struct {
			Type    string `json:"type"`
			Payload struct {
				Coordinates *struct {
					Lat  float64 `json:"lat"`
					Long float64 `json:"long"`
				} `json:"coordinates"`
			} `json:"payload"`
		} `json:"attachments"`
		ReplyTo struct {
			MID text `json:"mid"`
		} `json:"reply_to"`
	} `json:"message"`
	Edit *struct {
		MID  text   `json:"mid"`
		Text string `json:"text"`
	} `json:"message_edit"`
}

// messaging reads a message to a page, or to an Instagram account.
func (f *found) messaging(object string, en *entry, raw json.RawMessage, at, now time.Time) {
	platform, prefix := fb, "fb:"
	if object == "instagram" {
		platform, prefix = instagram, "ig:"
	}
	var v talk
	if json.Unmarshal(raw, &v) != nil {
		f.odd("a message", raw)
		return
	}
	if v.Timestamp != "" {
		at = moment(string(v.Timestamp), now)
	}
	p := post{Platform: platform, Done: said, At: stamp(at)}
	switch m := v.Message; {
	case m != nil && m.MID != "":
		p.ID, p.Text = prefix+string(m.MID), m.Text
		p.Own = m.Echo || v.Sender.ID == en.ID && v.Sender.ID != ""
		if m.Deleted {
			p.Done, p.Text = deleted, ""
		}
		if m.ReplyTo.MID != "" {
			p.Replies = []string{prefix + string(m.ReplyTo.MID)}
		}
		for _, a := range m.Attachments {
			p.Media = a.Type
			if c := a.Payload.Coordinates; c != nil {
				p.Latitude, p.Longitude = &c.Lat, &c.Long
			}
		}
	case v.Edit != nil && v.Edit.MID != "":
		p.ID, p.Text, p.Done = prefix+string(v.Edit.MID), v.Edit.Text, edited
	case m != nil || v.Edit != nil:
		f.odd("a message without its id", raw)
		return
	default: // receipts, reactions, opt-ins, postbacks
		f.nothing++
		return
	}
	person := v.Sender.ID
	if p.Own {
		person = v.Recipient.ID
	}
	if p.Done == said && person != "" {
		p.Talk = talkKey(platform, string(en.ID), string(person))
	}
	f.posts = append(f.posts, p)
}
