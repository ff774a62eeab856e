package recount

import (
	"context"
	"errors"
	"regexp"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// mappings writes down what the profile says, in tables of their own.
func (s *session) mappings(ctx context.Context) error {
	if err := s.book.permanent(ctx, s); err != nil {
		return err
	}
	if err := s.exec(ctx, "CREATE TABLE day (working bigint, i bigint, start bigint, finish bigint, cum bigint)"); err != nil {
		return err
	}
	if len(s.book.pausing) > 0 {
		const from, to = 946684800, 2524608000 // 2000 to 2050
		for _, working := range []bool{false, true} {
			if err := s.insertDays(ctx, working, from, to); err != nil {
				return err
			}
		}
		if err := errors.Join(s.exec(ctx, "CREATE INDEX ON day (working, start)"), s.exec(ctx, "CREATE INDEX ON day (working, cum)")); err != nil {
			return err
		}
	}
	return errors.Join(s.names(ctx), s.exec(ctx, "ANALYZE day"))
}

// names makes tugu_bi.name(dimension, code, local, english).
func (s *session) names(ctx context.Context) error {
	if err := s.exec(ctx, "CREATE TABLE tugu_bi.name (dimension text, code text, local text, english text, PRIMARY KEY (dimension, code))"); err != nil {
		return err
	}
	p := s.profile
	var err error
	add := func(dimension string, item city.Item) {
		if err == nil {
			err = s.exec(ctx, "INSERT INTO tugu_bi.name VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", dimension, item.Code, item.Name.Local, item.Name.English)
		}
	}
	for i := range p.Pillars {
		add("pillar", p.Pillars[i].Item)
	}
	for i := range p.Programmes {
		add("programme", p.Programmes[i])
	}
	for i := range p.Departments {
		add("department", p.Departments[i].Item)
	}
	for i := range p.Categories {
		add("category", p.Categories[i].Item)
	}
	for i := range p.Districts {
		add("district", p.Districts[i].Item)
	}
	for i := range p.Channels {
		add("channel", p.Channels[i])
	}
	for i := range p.Sources {
		add("source", p.Sources[i].Item)
	}
	return err
}

// profileBook is the book of all that the profile names, occurring or not.
func profileBook(p *city.Profile) *book {
	b := &book{}
	usual := map[string]bool{"": true}
	for i := range p.Categories {
		c := &p.Categories[i]
		b.categories = append(b.categories, []any{c.Code, orNone(c.Pillar), orNone(c.Programme), orNone(c.AssetClass), c.Department, c.Sensitive})
		usual[c.Department] = true
	}
	b.districts = districtsOf(p)
	for i := range p.CategoryRules {
		r := &p.CategoryRules[i]
		b.rules = append(b.rules, []any{i, matching(r.Match), orNone(r.Pillar), orNone(r.Programme), orNone(r.AssetClass), r.Department, r.Sensitive})
		usual[r.Department] = true
	}
	for i := range p.Departments {
		code := p.Departments[i].Code
		for u := range usual {
			if s := p.Successor(code, u); s != code {
				b.successors = append(b.successors, []any{code, u, s})
			}
		}
	}
	seen := map[string]bool{}
	for i := range p.Policies {
		if code := p.Policies[i].Code; !seen[code] {
			seen[code] = true
			b.pauses(p, code)
		}
	}
	return b
}

// matching is a pattern of path.Match as a regular expression of PostgreSQL.
func matching(pattern string) string {
	var b strings.Builder
	b.WriteByte('^')
	class := false
	for i := 0; i < len(pattern); i++ {
		c := pattern[i]
		switch {
		case c == '\\' && i+1 < len(pattern):
			i++
			b.WriteString(regexp.QuoteMeta(pattern[i : i+1]))
		case class:
			class = c != ']'
			b.WriteByte(c)
		case c == '[':
			class = true
			b.WriteByte(c)
		case c == '*':
			b.WriteString(".*")
		case c == '?':
			b.WriteByte('.')
		default:
			b.WriteString(regexp.QuoteMeta(pattern[i : i+1]))
		}
	}
	return b.String() + "$"
}

// permanent makes the tables listed and rule, of which cat is made, and dis, suc and pausing.
func (b *book) permanent(ctx context.Context, s *session) error {
	for _, t := range []struct {
		table string
		rows  [][]any
	}{
		{"listed (code text, pillar text, programme text, asset text, usual text, sensitive boolean)", b.categories},
		{"rule (n bigint, pattern text, pillar text, programme text, asset text, usual text, sensitive boolean)", b.rules},
		{"dis (code text, kecamatan text, kelurahan text)", b.districts},
		{"suc (code text, usual text, successor text)", b.successors},
		{"pausing (policy text, k bigint, cap bigint, working bigint, eod bigint)", b.pausing},
	} {
		name, _, _ := strings.Cut(t.table, " ")
		if err := s.exec(ctx, "CREATE TABLE "+t.table); err != nil {
			return err
		}
		for _, row := range t.rows {
			if err := s.exec(ctx, "INSERT INTO "+name+" VALUES (?"+strings.Repeat(", ?", len(row)-1)+")", row...); err != nil {
				return err
			}
		}
		if err := s.exec(ctx, "ANALYZE "+name); err != nil {
			return err
		}
	}
	return nil
}
