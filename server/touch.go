package main

import (
	"context"
	"slices"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/gqlhttp"
	"github.com/tugu-city/tugu/server/live"
)

// changes tells the live transport when and what the engine's changes touch. A key
// is a dimension and a code, as "DEPARTMENT:DPUPRPKP".
type changes struct {
	engine  *cube.Engine
	profile *city.Profile
	read    func() time.Time // when the feed's last changes were read
	journal live.Journal
	keys    []string // of the one writer
}

var (
	_ live.Dirtier   = (*changes)(nil)
	_ live.Committer = (*changes)(nil)
)

// Changed implements live.Source.
func (c *changes) Changed() <-chan struct{} { return c.engine.Changed() }

// Dirty implements live.Dirtier.
func (c *changes) Dirty(epoch string, sequence int64, keys []string) bool {
	return c.journal.Dirty(epoch, sequence, keys)
}

// Committed implements live.Committer.
func (c *changes) Committed() time.Time { return c.read() }

// touched notes a change, before the figures show it: whatever the complaint was
// counted under before, or is now, at any moment of its life.
func (c *changes) touched(sequence int64, was, now *city.Facts) {
	c.keys = c.keys[:0]
	for _, f := range []*city.Facts{was, now} {
		if f != nil {
			c.keys = appendKeys(c.keys, c.profile, f)
		}
	}
	slices.Sort(c.keys)
	c.journal.Record(sequence, slices.Compact(c.keys)...)
}

func key(d cube.Dimension, code string) string { return string(d) + ":" + code }

// appendKeys adds the keys of all that filters can find the complaint by, and that
// does not change with time.
func appendKeys(keys []string, p *city.Profile, f *city.Facts) []string {
	add := func(d cube.Dimension, code string) {
		if code != "" {
			keys = append(keys, key(d, code))
		}
	}
	add(cube.Source, f.Source)
	add(cube.Channel, f.Channel)
	for i := range f.Moves {
		m := &f.Moves[i]
		add(cube.Department, m.Department)
		add(cube.Category, m.Category)
		if m.Category != "" {
			category, _ := p.Category(m.Category)
			add(cube.Pillar, category.Pillar)
			add(cube.Programme, category.Programme)
			add(cube.AssetClass, category.AssetClass)
		}
		add(district, m.District)
		if d := p.District(m.District); d != nil {
			add(district, d.Parent)
		}
	}
	return keys
}

// district is kecamatan and kelurahan, which one filter names.
const district cube.Dimension = "DISTRICT"

// dependencies returns the keys of the changes that can change the answer; nil =
// any change can. It is enough to look at one field of the filter, since a
// complaint must match all: the one with the fewest codes.
func dependencies(q *cube.Question) (keys []string) {
	if q == nil || q.Reading == cube.BySuccessor {
		return nil // who succeeds depends on more than the complaint
	}
	if w := &q.Window; w.Preset == cube.AllTime || w.From == "" && w.To != "" {
		return nil // begins with the first complaint of all
	}
	f := &q.Filter
	var by cube.Dimension
	var codes []string
	for _, field := range []struct {
		by    cube.Dimension
		codes []string
	}{
		{cube.Department, f.Departments},
		{cube.Category, f.Categories},
		{district, f.Districts},
		{cube.AssetClass, f.AssetClasses},
		{cube.Programme, f.Programmes},
		{cube.Pillar, f.Pillars},
		{cube.Channel, f.Channels},
		{cube.Source, f.Sources},
	} {
		usable := len(field.codes) > 0 && !slices.Contains(field.codes, city.NotAssigned)
		if usable && (codes == nil || len(field.codes) < len(codes)) {
			by, codes = field.by, field.codes
		}
	}
	for _, c := range codes {
		keys = append(keys, key(by, c))
	}
	return keys
}

// observe tells the transports of what state an answer is, what it depends on and
// until when it holds.
func observe(ctx context.Context, o graph.Observation) {
	f := &o.Freshness
	var until time.Time // zero: for ever
	if f.ValidUntil != city.Never {
		until = f.ValidUntil.Time()
	}
	live.Revision(ctx, f.Epoch, f.Sequence, f.Tick.Time())
	live.ValidUntil(ctx, until)
	live.DependsOn(ctx, dependencies(o.Question)...)
	if o.AsOf != 0 && o.AsOf < moment(time.Now()) { // as far as it was known: what is handed in later is for who asks again
		live.Final(ctx)
	}
	gqlhttp.Observed(ctx, gqlhttp.State{Epoch: f.Epoch, Sequence: f.Sequence}, until)
}
