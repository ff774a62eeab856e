package social

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/tugu-city/tugu/server/internal/intake/wire"
)

// text is how ids come: as texts and as numbers.
type text = wire.Text

// envelope is what Meta sends.
type envelope struct {
	Object string  `json:"object"`
	Entry  []entry `json:"entry"`
}

type entry struct {
	ID        text              `json:"id"` // of the page or account
	Time      text              `json:"time"`
	Changes   []change          `json:"changes"`
	Messaging []json.RawMessage `json:"messaging"`
	// Apps with Instagram's own login are told one change without a list.
	Field string          `json:"field"`
	Value json.RawMessage `json:"value"`
}

type change struct {
	Field string          `json:"field"`
	Value json.RawMessage `json:"value"`
}

// found is what a delivery holds.
type found struct {
	posts   []post
	strange []strange // what is not understood
	nothing int       // likes, receipts and the like
}

// strange is a part of a delivery that is not understood.
type strange struct{ what, raw string }

func (f *found) odd(what string, raw []byte) {
	f.strange = append(f.strange, strange{what, string(raw)})
}

// decodeMeta reads a delivery of Meta's; ok is false where it is none.
func decodeMeta(body []byte, now time.Time) (f found, ok bool) {
	var e envelope
	if json.Unmarshal(body, &e) != nil || e.Object == "" {
		return f, false
	}
	for i := range e.Entry {
		en := &e.Entry[i]
		if en.Field != "" {
			en.Changes = append(en.Changes, change{en.Field, en.Value})
		}
		at := moment(string(en.Time), now)
		for _, c := range en.Changes {
			switch {
			case e.Object == "page" && (c.Field == "feed" || c.Field == "mention"):
				f.facebook(en, c, at, now)
			case e.Object == "instagram" && (c.Field == "comments" || c.Field == "live_comments"):
				f.instagramComment(en, c, at)
			case e.Object == "instagram" && c.Field == "mentions":
				f.instagramMention(c, at)
			case e.Object == "whatsapp_business_account" && (c.Field == "messages" || c.Field == "smb_message_echoes"):
				f.whatsapp(c, at, now)
			default:
				f.odd(fmt.Sprintf("the field %q of %q", c.Field, e.Object), c.Value)
			}
		}
		for _, raw := range en.Messaging {
			f.messaging(e.Object, en, raw, at, now)
		}
	}
	return f, true
}

// moment reads seconds or milliseconds since 1970, or ISO 8601. What is nothing of
// these, or later than now, is now: a delivery does not come before it was written.
func moment(s string, now time.Time) time.Time {
	var at time.Time
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && n > 0 {
		if at = time.Unix(n, 0); n > 1e11 {
			at = time.UnixMilli(n)
		}
	} else {
		for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05-0700"} {
			if t, err := time.Parse(layout, s); err == nil {
				at = t
				break
			}
		}
	}
	if at.IsZero() || at.After(now) {
		return now
	}
	return at
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// talkKey is the key of the talk between two, which tells neither.
func talkKey(platform, account, person string) string {
	sum := sha256.Sum256([]byte(platform + "\x00" + account + "\x00" + person))
	return "talk:" + hex.EncodeToString(sum[:12])
}
