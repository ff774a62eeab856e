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
	rules      [][]any // of views alone: number, regular expression, and of what matches all but the code
	pausing    [][]any // policy, clock, bound in (working) seconds or nil, working days only, to the end of a day
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
	b.districts = districtsOf(p)
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
	flag := func(f bool) int {
		if f {
			return 1
		}
		return 0
	}
	for i := range p.Policies {
		if p.Policies[i].Code != code {
			continue
		}
		for c := city.Response; c <= city.Resolution; c++ {
			r := p.Policies[i].Rule(c)
			if !r.Pause || r.Due == city.DueNone || r.Due == city.DueFromRecord {
				continue
			}
			var bound any
			if r.PauseCapDays > 0 {
				bound = int64(r.PauseCapDays) * int64(city.Day)
			}
			b.pausing = append(b.pausing, []any{code, int(c), bound, flag(r.Working), flag(r.Due == city.DueEndOfDay)})
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

// tables makes the temporary tables cat, dis, suc and pausing.
func (b *book) tables(ctx context.Context, s *session) error {
	for _, t := range []struct {
		name    string
		columns []string
		rows    [][]any
	}{
		{"cat", []string{"code text", "pillar text", "programme text", "asset text", "usual text"}, b.categories},
		{"dis", []string{"code text", "kecamatan text", "kelurahan text"}, b.districts},
		{"suc", []string{"code text", "usual text", "successor text"}, b.successors},
		{"pausing", []string{"policy text", "k bigint", "cap bigint", "working bigint", "eod bigint"}, b.pausing},
	} {
		if err := s.exec(ctx, "CREATE TEMPORARY TABLE "+t.name+" ("+strings.Join(t.columns, ", ")+")"); err != nil {
			return err
		}
		s.made = append(s.made, t.name)
		for _, row := range t.rows {
			if err := s.exec(ctx, "INSERT INTO "+t.name+" VALUES (?"+strings.Repeat(", ?", len(row)-1)+")", row...); err != nil {
				return err
			}
		}
	}
	return nil
}

// column names a dimension in the final select.
var column = map[cube.Dimension]string{
	cube.Pillar: "pillar", cube.Programme: "programme", cube.AssetClass: "asset", cube.Department: "department",
	cube.Category: "category", cube.Kecamatan: "kecamatan", cube.Kelurahan: "kelurahan", cube.Channel: "channel",
	cube.Source: "source", cube.Status: "status", cube.Priority: "priority",
}

// districtsOf lists every district with its kecamatan and its kelurahan.
func districtsOf(p *city.Profile) [][]any {
	all := make([][]any, len(p.Districts))
	for i := range p.Districts {
		d := &p.Districts[i]
		if d.Level == 0 {
			all[i] = []any{d.Code, d.Code, city.NotAssigned}
		} else {
			all[i] = []any{d.Code, orNone(d.Parent), d.Code}
		}
	}
	return all
}
