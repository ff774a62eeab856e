package social

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"
)

const whatsapp = "whatsapp"

type waValue struct {
	Metadata struct {
		Phone text `json:"phone_number_id"`
	} `json:"metadata"`
	Contacts []struct {
		ID      text `json:"wa_id"`
		Profile struct {
			Name string `json:"name"`
		} `json:"profile"`
	} `json:"contacts"`
	Messages []json.RawMessage `json:"messages"`
	Echoes   []json.RawMessage `json:"message_echoes"`
	Statuses []json.RawMessage `json:"statuses"`
	Errors   []json.RawMessage `json:"errors"`
}

// words are those of a message's part.
type waPart struct {
	Body    string `json:"body"`
	Caption string `json:"caption"`
	Text    string `json:"text"`
}

type waMessage struct {
	From      text `json:"from"`
	To        text `json:"to"`
	ID        text `json:"id"`
	Timestamp text `json:"timestamp"`
	Type      string
	Text      waPart `json:"text"`
	Image     waPart `json:"image"`
	Video     waPart `json:"video"`
	Document  waPart `json:"document"`
	Button    waPart `json:"button"`
	Context   struct {
		ID text `json:"id"`
	} `json:"context"`
	Location *struct {
		Latitude  float64 `json:"latitude"`
		Longitude float64 `json:"longitude"`
		Name      string  `json:"name"`
		Address   string  `json:"address"`
	} `json:"location"`
	Interactive struct {
		Button struct{ Title string } `json:"button_reply"`
		List   struct{ Title string } `json:"list_reply"`
	} `json:"interactive"`
	Edit struct {
		Of      text       `json:"original_message_id"`
		Message *waMessage `json:"message"`
	} `json:"edit"`
	Revoke struct {
		Of text `json:"original_message_id"`
	} `json:"revoke"`
}

// waID is a message's id here, which everybody who lists complaints sees: WhatsApp's own
// holds the telephone number of its sender, coded but not hidden. It is drawn at random
// for the rest, so nobody finds the number by trying.
func waID(id text) string {
	sum := sha256.Sum256([]byte(id))
	return "wa:" + hex.EncodeToString(sum[:16])
}

func (m *waMessage) words() string {
	for _, s := range []string{
		m.Text.Body, m.Image.Caption, m.Video.Caption, m.Document.Caption, m.Button.Text, m.Interactive.Button.Title, m.Interactive.List.Title,
	} {
		if s != "" {
			return s
		}
	}
	return ""
}

func (f *found) whatsapp(c change, at, now time.Time) {
	var v waValue
	if json.Unmarshal(c.Value, &v) != nil {
		f.odd("a change of WhatsApp", c.Value)
		return
	}
	f.nothing += len(v.Statuses) + len(v.Errors)
	names := map[text]string{}
	for _, who := range v.Contacts {
		names[who.ID] = who.Profile.Name
	}
	for _, raw := range v.Messages {
		f.whatsappMessage(&v, raw, names, false, at, now)
	}
	for _, raw := range v.Echoes {
		f.whatsappMessage(&v, raw, names, true, at, now)
	}
}

func (f *found) whatsappMessage(v *waValue, raw json.RawMessage, names map[text]string, own bool, at, now time.Time) {
	var m waMessage
	if json.Unmarshal(raw, &m) != nil || m.ID == "" {
		f.odd("a message without its id", raw)
		return
	}
	if m.Type == "reaction" || m.Type == "system" {
		f.nothing++
		return
	}
	if m.Timestamp != "" {
		at = moment(string(m.Timestamp), now)
	}
	p := post{Platform: whatsapp, ID: waID(m.ID), Done: said, At: stamp(at), Own: own, Text: m.words()}
	person := m.From
	if own {
		person = m.To
	} else {
		p.Author, p.Phone = names[m.From], string(m.From)
	}
	switch {
	case m.Type == "edit" && m.Edit.Of != "" && m.Edit.Message != nil:
		p.ID, p.Done, p.Text = waID(m.Edit.Of), edited, m.Edit.Message.words()
	case m.Type == "revoke" && m.Revoke.Of != "":
		p.ID, p.Done, p.Text = waID(m.Revoke.Of), deleted, ""
	default:
		p.Talk = talkKey(whatsapp, string(v.Metadata.Phone), string(person))
		if m.Context.ID != "" {
			// The plain one is how older versions kept it.
			p.Replies = []string{waID(m.Context.ID), "wa:" + string(m.Context.ID)}
		}
		if m.Type != "text" {
			p.Media = m.Type
		}
	}
	if l := m.Location; l != nil {
		p.Latitude, p.Longitude = &l.Latitude, &l.Longitude
		if p.Text == "" {
			p.Text = l.Name
			if l.Address != "" {
				p.Text = l.Address
			}
		}
	}
	f.posts = append(f.posts, p)
}
