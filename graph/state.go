package graph

import (
	"strconv"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Freshness says how fresh and of what state an answer is.
type Freshness struct {
	cube.Freshness
	of directory
}

// Sequence returns the number of the last change included.
func (f *Freshness) Sequence() string { return strconv.FormatInt(f.Freshness.Sequence, 10) }

// ProfileVersion returns the version of the profile that was counted with.
func (f *Freshness) ProfileVersion() string { return f.Profile }

// Sources returns the state of each source.
func (f *Freshness) Sources() []*SourceFreshness {
	return mapped(f.Freshness.Sources, func(s *cube.SourceFreshness) *SourceFreshness {
		return &SourceFreshness{*s, f.of}
	})
}

// SourceFreshness says when a source was last heard.
type SourceFreshness struct {
	freshness cube.SourceFreshness
	of        directory
}

// Source returns the source.
func (s *SourceFreshness) Source() *Source { return s.of.source(s.freshness.Source) }

// LastReceivedAt returns when its last record was received; 0 = never.
func (s *SourceFreshness) LastReceivedAt() city.Moment { return s.freshness.Last }

// ExpectedWithinHours returns its expected rhythm; nil without expectation.
func (s *SourceFreshness) ExpectedWithinHours() *float64 {
	if s.freshness.Expected == 0 {
		return nil
	}
	h := hours(s.freshness.Expected)
	return &h
}

// Stale reports whether it has been silent for longer than expected.
func (s *SourceFreshness) Stale() bool { return s.freshness.Stale }

// Window is the window of an answer: [From, To), both 0 for ALL.
type Window struct {
	From, To city.Moment
	AsOf     city.Moment
	Preset   *cube.Preset
	Running  bool
}

// windowOf shows the bounds as of the moment.
func windowOf(b cube.Bounds, asOf city.Moment) *Window {
	w := &Window{From: b.From, To: b.To, AsOf: asOf, Running: b.To > asOf}
	if b.Preset != "" {
		w.Preset = &b.Preset
	}
	return w
}
