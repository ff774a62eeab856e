package recount

import (
	"context"
	"fmt"
	"sort"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/uptrace/bun"
)

// book holds what the profile says about the codes that occur in the events. It
// enters the SQL as VALUES.
type book struct {
	categories [][]any // code, pillar, programme, asset class, usual department
	districts  [][]any // code, kecamatan, kelurahan
	successors [][]any // code, usual department of the category, department it reads as
	pausing    [][]any // policy, clock, bound in seconds or nil
	uncounted  []string
}

// readBook looks up every code that the tables hold.
func readBook(ctx context.Context, db bun.IDB, p *city.Profile) (*book, error) {
	b := &book{}
	codes, err := distinct(ctx, db, "SELECT DISTINCT category FROM complaint_event WHERE category <> ''")
	if err != nil {
		return nil, err
	}
	usual := map[string]bool{"": true}
	for _, code := range codes {
		c, _ := p.Category(code)
		b.categories = append(b.categories, []any{code, orNone(c.Pillar), orNone(c.Programme), orNone(c.AssetClass), c.Department})
		usual[c.Department] = true
	}
	for i := range p.Districts {
		d := &p.Districts[i]
		if d.Level == 0 {
			b.districts = append(b.districts, []any{d.Code, d.Code, city.NotAssigned})
		} else {
			b.districts = append(b.districts, []any{d.Code, orNone(d.Parent), d.Code})
		}
	}
	departments, err := distinct(ctx, db, "SELECT DISTINCT department FROM complaint_event WHERE department <> ''")
	if err != nil {
		return nil, err
	}
	for _, code := range departments {
		for u := range usual {
			if s := p.Successor(code, u); s != code {
				b.successors = append(b.successors, []any{code, u, s})
			}
		}
	}
	policies, err := distinct(ctx, db, "SELECT DISTINCT policy FROM complaint WHERE policy <> ''")
	if err != nil {
		return nil, err
	}
	for _, code := range policies {
		b.pauses(p, code)
	}
	return b, nil
}

// pauses notes the clocks of a policy that pause.
func (b *book) pauses(p *city.Profile, code string) {
	for i := range p.Policies {
		if p.Policies[i].Code != code {
			continue
		}
		for c := city.Response; c <= city.Resolution; c++ {
			r := p.Policies[i].Rule(c)
			switch {
			case !r.Pause || r.Due == city.DueNone || r.Due == city.DueFromRecord:
			case r.Working || r.Due == city.DueEndOfDay:
				b.uncounted = append(b.uncounted, code)
			case r.PauseCapDays > 0:
				b.pausing = append(b.pausing, []any{code, int(c), int64(r.PauseCapDays) * int64(city.Day)})
			default:
				b.pausing = append(b.pausing, []any{code, int(c), nil})
			}
		}
	}
}

func distinct(ctx context.Context, db bun.IDB, query string) ([]string, error) {
	var list []string
	if err := db.NewRaw(query).Scan(ctx, &list); err != nil {
		return nil, fmt.Errorf("recount: read codes: %w", err)
	}
	sort.Strings(list)
	return list, nil
}

func orNone(code string) string {
	if code == "" {
		return city.NotAssigned
	}
	return code
}

// statement collects SQL and its arguments.
type statement struct {
	text strings.Builder
	args []any
}

func (s *statement) add(sql string, args ...any) {
	s.text.WriteString(sql)
	s.args = append(s.args, args...)
}

// values adds a table of constants. The first row, which gives the columns their
// types, is one that nothing joins to.
func (s *statement) values(name, columns, first string, rows [][]any) {
	s.add("\n" + name + "(" + columns + ") AS (VALUES " + first)
	for _, r := range rows {
		s.add(", (?"+strings.Repeat(", ?", len(r)-1)+")", r...)
	}
	s.add("),")
}

// mapping adds the profile's tables.
func (s *statement) mapping(b *book) {
	s.values("cat", "code, pillar, programme, asset, usual", "(CAST('' AS text), CAST('' AS text), CAST('' AS text), CAST('' AS text), CAST('' AS text))", b.categories)
	s.values("dis", "code, kecamatan, kelurahan", "(CAST('' AS text), CAST('' AS text), CAST('' AS text))", b.districts)
	s.values("suc", "code, usual, successor", "(CAST('-' AS text), CAST('-' AS text), CAST('-' AS text))", b.successors)
	if len(b.pausing) > 0 {
		s.values("pausing", "policy, k, cap", "(CAST('' AS text), CAST(-1 AS bigint), CAST(NULL AS bigint))", b.pausing)
	}
}

// column names a dimension in the final select.
var column = map[cube.Dimension]string{
	cube.Pillar: "pillar", cube.Programme: "programme", cube.AssetClass: "asset", cube.Department: "department",
	cube.Category: "category", cube.Kecamatan: "kecamatan", cube.Kelurahan: "kelurahan", cube.Channel: "channel",
	cube.Source: "source", cube.Status: "status", cube.Priority: "priority",
}
