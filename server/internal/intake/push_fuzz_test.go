package intake

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
)

// FuzzPush holds that whatever a body says, each of its records is taken or has a
// reason, and what is taken can be derived once it is submitted.
func FuzzPush(f *testing.F) {
	p, err := profile.Load("malang")
	if err != nil {
		f.Fatal(err)
	}
	t := NewTranslator(p.Profile, p.Locate)
	source := p.Source("SAMBAT")
	for _, seed := range []string{
		`{"externalId":"1","event":"SUBMITTED","occurredAt":"2026-11-02T08:00:00+07:00","text":"x","latitude":-7.98,"longitude":112.63,"category":"JALAN","anonymous":true}`,
		`[{"externalId":"1","event":"ASSIGNED","occurredAt":"2026-11-02T08:00:00Z","department":"DLH"},{},7]`,
		`{"events":[{"externalId":"1","event":"RATED","occurredAt":"2026-11-02T08:00:00Z","rating":5}]}`,
		`{"sender":"1","text":"SAMBAT x"}`, `{"events":null}`, `[`, "\xff", `{"externalId":"1","event":"SUBMITTED","occurredAt":"9999-11-02T08:00:00Z","title":"\u0000"}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(tt *testing.T, body []byte) {
		parts, refused := (&Push{Translator: t, Now: func() time.Time { return time.Unix(1_790_000_000, 0) }}).delivery(source, "application/json", body)
		if refused != nil {
			if refused.message == "" || refused.status < 400 {
				tt.Errorf("refused without a reason: %+v", refused)
			}
			return
		}
		for _, part := range parts {
			if a := part.aside; a != nil {
				if a.Reason == "" || a.Message == "" || a.Source != source.Code {
					tt.Errorf("set aside without a reason: %+v", a)
				}
				continue
			}
			if err := derivable(p.Profile, part.record); err != nil {
				tt.Errorf("%s: %v", part.record.Origin.Raw, err)
			}
		}
	})
}

// derivable derives a record, with a submission beside it if it is an event alone.
func derivable(p *city.Profile, r store.Record) error {
	events := r.Events
	if events[0].Kind != city.Submitted {
		events = append([]city.Event{{Kind: city.Submitted, OccurredAt: events[0].OccurredAt}}, events...)
	}
	_, err := city.Derive(p, r.Header, events)
	if city.CodeOf(err) != "" { // a refusal that people can read, e.g. beyond the calendar
		return nil
	}
	return err
}

// FuzzSMS holds that a form is a message with sender, text, id and moment, or none.
func FuzzSMS(f *testing.F) {
	f.Add("from=1&message=SAMBAT+x")
	f.Add("sender=%2B62&text=%F0%9F%98%80&time=2026-11-02T08:00:00Z&id=7")
	f.Add("a=%zz")
	now := time.Unix(1_790_000_000, 0)
	f.Fuzz(func(t *testing.T, form string) {
		values, err := url.ParseQuery(form)
		if err != nil {
			return
		}
		m, ok := (&Push{}).formSMS(values, now)
		if !ok {
			return
		}
		if m.Sender == "" || m.Text == "" || m.ID == "" || m.At == "" {
			t.Errorf("%+v", m)
		}
		rest, _ := cutKeyword(m.Text, m.Keyword, []string{"SAMBAT"})
		if len(rest) > len(m.Text) || utf8.ValidString(m.Text) && !utf8.ValidString(rest) {
			t.Errorf("%q is cut to %q", m.Text, rest)
		}
		if _, err := json.Marshal(m); err != nil {
			t.Error(err)
		}
	})
}

// FuzzKeyword holds that what a message says after its keyword stands in the message,
// and that a keyword is found whatever its case and wherever the gateway names it.
func FuzzKeyword(f *testing.F) {
	for _, s := range [][2]string{
		{"SAMBAT jalan rusak", ""}, {"sambat#jalan", ""}, {"sambat:\njalan", ""}, {"jalan rusak", "SAMBAT"}, {"SAMBAT jalan", "sambat"}, {"SAMBAT", ""}, {"#", ""}, {" ", " "}, {"\xff", "\xff"}, {"ſambat x", ""},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, text, keyword string) {
		known := []string{"SAMBAT"}
		rest, found := cutKeyword(text, keyword, known)
		if !strings.Contains(text, rest) {
			t.Errorf("%q is cut to %q", text, rest)
		}
		if _, ok := cutKeyword("Sambat "+text, "", known); !ok {
			t.Errorf("the keyword before %q is not found", text)
		}
		if _, ok := cutKeyword(text, "sambat", known); !ok {
			t.Errorf("the keyword beside %q is not found", text)
		}
		if !found && strings.HasPrefix(text, "SAMBAT ") {
			t.Errorf("%q has no keyword", text)
		}
	})
}
