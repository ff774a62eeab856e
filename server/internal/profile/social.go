package profile

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// social says how a source's posts and messages are read; see [city.Social].
type social struct {
	Channels         map[string]string `yaml:"channels"`
	WithinHours      *int              `yaml:"withinHours"`
	Greetings        []string          `yaml:"greetings"`
	Praise           []string          `yaml:"praise"`
	Fillers          []string          `yaml:"fillers"`
	Acknowledgements []string          `yaml:"acknowledgements"`
	Mention          *mention          `yaml:"mention"`
}

type mention struct {
	Name        string            `yaml:"name,required"`
	Header      string            `yaml:"header,required"`
	Prefix      string            `yaml:"prefix"`
	Encoding    string            `yaml:"encoding"`
	Challenge   string            `yaml:"challenge"`
	Response    string            `yaml:"response"`
	Items       string            `yaml:"items"`
	Deleted     string            `yaml:"deleted"`
	DeletedID   string            `yaml:"deletedId"`
	Fields      map[string]string `yaml:"fields,required"`
	DateLayouts []string          `yaml:"dateLayouts,required"`
	Own         []string          `yaml:"own"`
}

// withinHours is how far apart the messages of one talk may be by default.
const withinHours = 24

func (s *social) build() *city.Social {
	if s == nil {
		return nil
	}
	out := &city.Social{
		Channels: s.Channels, Within: city.Moment(orElse(s.WithinHours, withinHours)) * city.Hour,
		Greetings: s.Greetings, Praise: s.Praise, Fillers: s.Fillers, Acknowledgements: s.Acknowledgements,
	}
	if m := s.Mention; m != nil {
		out.Mention = &city.Mention{
			Name: m.Name, Header: m.Header, Prefix: m.Prefix, Encoding: m.Encoding, Challenge: m.Challenge, Response: m.Response,
			Items: m.Items, Deleted: m.Deleted, DeletedID: m.DeletedID, Fields: m.Fields, DateLayouts: m.DateLayouts, Own: m.Own,
		}
		if m.Encoding == "" {
			out.Mention.Encoding = "hex"
		}
	}
	return out
}

// mentionFields are the fields of a post that a mention webhook may name.
var mentionFields = []string{"id", "text", "author", "authorName", "at", "parent", "conversation", "edits", "talk"}

func (c *checker) social(p string, s *social) {
	c.words(p+".channels", s.Channels, "channel", c.channels)
	platforms := []string{"facebook", "instagram", "whatsapp"}
	if s.Mention != nil {
		platforms = append(platforms, s.Mention.Name)
	}
	for _, name := range slices.Sorted(maps.Keys(s.Channels)) {
		if !slices.Contains(platforms, name) {
			c.bad(p+".channels", "there is no platform %q%s (platforms: %s)", name, suggest(name, platforms), strings.Join(platforms, ", "))
		}
	}
	if s.WithinHours != nil && (*s.WithinHours < 1 || *s.WithinHours > 24*30) {
		c.bad(p+".withinHours", "%d must be 1 to 720", *s.WithinHours)
	}
	if s.Mention != nil {
		c.mention(p+".mention", s.Mention)
	}
}

func (c *checker) mention(p string, m *mention) {
	if slices.Contains([]string{"facebook", "instagram", "whatsapp"}, m.Name) {
		c.bad(p+".name", "%q is a platform of Meta, whose webhook needs no description; name another one", m.Name)
	}
	if m.Header != "" && !header.MatchString(m.Header) {
		c.bad(p+".header", "%q is not the name of a header; write the one that holds the signature, such as \"X-Signature\"", m.Header)
	}
	for i, layout := range m.DateLayouts {
		if layout != "unix" && layout != "unixms" && !validLayout(layout) {
			c.bad(fmt.Sprintf("%s.dateLayouts[%d]", p, i), "%q is neither \"unix\", \"unixms\" nor a layout with year, month and day; write the moment 2 January 2006, 15:04:05 as the platform would", layout)
		}
	}
	if m.Encoding != "" {
		c.oneOf(p+".encoding", m.Encoding, []string{"hex", "base64"})
	}
	for _, name := range slices.Sorted(maps.Keys(m.Fields)) {
		if !slices.Contains(mentionFields, name) {
			c.bad(p+".fields", "there is no field %q%s (fields: %s)", name, suggest(name, mentionFields), strings.Join(mentionFields, ", "))
		}
	}
	for _, name := range []string{"id", "text", "at"} {
		if m.Fields != nil && m.Fields[name] == "" {
			c.bad(p+".fields", "the field %q is missing; without it no post can be read", name)
		}
	}
	if (m.Challenge == "") != (m.Response == "") {
		c.bad(p+".challenge", "challenge and response belong together; give both or none")
	}
	if (m.Deleted == "") != (m.DeletedID == "") {
		c.bad(p+".deleted", "deleted and deletedId belong together; give both or none")
	}
}
