package profile

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// Defaults of the profile.
const (
	defaultLowCount = 5
	defaultAtRisk   = 24 // hours
)

// build turns a document without mistakes into a profile.
func build(d *document, r *reader, all []bounds, rules *routing) *Loaded {
	zone := mustZone(d.Zone)
	p := &city.Profile{
		Code: d.Code, Version: r.version(), Name: label{d.Name, d.English}.label(), Service: d.Service,
		Zone: zone, Locale: d.Locale, Languages: d.Languages, Notes: d.Notes,
		Programmes: items(d.Programmes), AssetClasses: items(d.AssetClasses),
		Channels: items(d.Channels), Counter: d.Counter, Priorities: items(d.Priorities),
		Policies: d.Policies, Calendar: d.Calendar.build(zone),
		LowCount: orElse(d.LowCount, defaultLowCount), AtRiskWithin: city.Moment(orElse(d.AtRiskWithinHours, defaultAtRisk)) * city.Hour,
		Retention: d.Retention.build(), Access: d.Access.build(), CallingCode: d.CallingCode,
	}
	for _, x := range d.Pillars {
		p.Pillars = append(p.Pillars, city.Pillar{Item: x.item.item(), SubDimensions: items(x.SubDimensions)})
	}
	for _, x := range d.Departments {
		short := x.Abbreviation
		if short == "" {
			short = x.Code
		}
		p.Departments = append(p.Departments, city.Department{
			Item: x.item.item(), Abbreviation: short, Type: x.Type, ValidFrom: x.ValidFrom, ValidTo: x.ValidTo, Successors: x.Successors,
		})
	}
	for _, x := range d.Categories {
		p.Categories = append(p.Categories, x.placement.category(x.item.item()))
	}
	for _, x := range d.CategoryRules {
		p.CategoryRules = append(p.CategoryRules, city.CategoryRule{Match: x.Match, Category: x.placement.category(city.Item{})})
	}
	for i, l := range d.DistrictLevels {
		p.DistrictLevel[i] = l.label()
	}
	for _, x := range d.Districts {
		p.Districts = append(p.Districts, city.District{
			Item: x.item.item(), Level: x.Level, Parent: x.Parent, Latitude: x.Latitude, Longitude: x.Longitude, AreaKm2: x.AreaKm2,
		})
	}
	for _, x := range d.Populations {
		p.Populations = append(p.Populations, city.Population{District: x.District, AsOf: x.AsOf, Count: x.Count, Basis: x.Basis})
	}
	for _, x := range d.Sources {
		p.Sources = append(p.Sources, city.Source{
			Item: x.item.item(), Channel: x.Channel, Records: x.Records, Expected: city.Moment(x.ExpectedHours) * city.Hour, File: x.File.build(zone),
			SMS: x.SMS.build(), Pull: x.Pull.build(), Social: x.Social.build(), Fetch: x.Fetch.build(),
		})
	}
	for i := range p.Policies {
		for _, rule := range []*city.ClockRule{&p.Policies[i].Response, &p.Policies[i].Resolution} {
			if rule.Due == "" {
				rule.Due = city.DueExact
			}
		}
	}
	for _, x := range d.Targets {
		p.Targets = append(p.Targets, city.Target{Measure: x.Measure, Value: x.Value, From: x.From, Basis: x.Basis})
	}
	for _, x := range d.AlertRules {
		p.AlertRules = append(p.AlertRules, x.rule())
	}
	p.Alerting = d.Alerting.build(d.Languages)
	for _, x := range d.Questions {
		p.Questions = append(p.Questions, city.Question(x))
	}
	p.Open311 = d.Open311.build()
	if rules != nil {
		p.Routing = rules.build(r.files[d.Routing])
	}
	p.Index()
	l := &Loaded{Profile: p, Router: r.router(p), Locate: locator(all), Boundaries: map[int]json.RawMessage{}}
	for _, b := range all {
		l.Boundaries[b.level] = b.raw
	}
	return l
}

func items(list []item) []city.Item {
	out := make([]city.Item, len(list))
	for i, x := range list {
		out[i] = x.item()
	}
	return out
}

func orElse(v *int, standard int) int {
	if v == nil {
		return standard
	}
	return *v
}

// mustZone loads a zone that the checker has loaded before.
func mustZone(name string) *time.Location {
	zone, err := time.LoadLocation(name)
	if err != nil {
		panic(fmt.Sprintf("profile: zone %q was checked: %v", name, err))
	}
	return zone
}

func (x placement) category(i city.Item) city.Category {
	return city.Category{
		Item: i, Pillar: x.Pillar, SubDimension: x.SubDimension, Programme: x.Programme,
		AssetClass: x.AssetClass, Department: x.Department, Sensitive: x.Sensitive,
	}
}

func (f *fileMapping) build(zone *time.Location) *city.FileMapping {
	if f == nil {
		return nil
	}
	m := &city.FileMapping{
		Columns: f.Columns, DateLayouts: f.DateLayouts, Zone: zone, Statuses: map[string]city.StatusWord{},
		Channels: f.Channels, Departments: f.Departments, Delimiter: ',', Null: f.Null,
	}
	if f.Zone != "" {
		m.Zone = mustZone(f.Zone)
	}
	for word, w := range f.Statuses {
		kind, _ := city.ParseKind(w.Kind)
		m.Statuses[word] = city.StatusWord{Kind: kind, Reason: w.Reason, At: w.At}
	}
	if f.Delimiter != "" {
		m.Delimiter, _ = utf8.DecodeRuneInString(f.Delimiter)
	}
	if h := f.History; h != nil {
		m.History = &city.History{At: h.At, Status: h.Status, Department: h.Department, Text: h.Text}
	}
	if len(f.City) == 4 {
		m.City = (*[4]float64)(f.City)
	}
	return m
}

// build returns the calendar. Its version depends on what it says, not on how
// the file says it, and on nothing else in the profile.
func (c *calendar) build(zone *time.Location) city.Calendar {
	cal := city.Calendar{Zone: zone, Holidays: map[city.Date]string{}}
	if c == nil {
		return cal
	}
	cal.First, cal.Last = c.First, c.Last
	for _, w := range c.Weekend {
		cal.Weekend = append(cal.Weekend, weekdays[w])
	}
	for _, h := range c.Holidays {
		if before, ok := cal.Holidays[h.Date]; ok {
			cal.Holidays[h.Date] = before + " / " + h.Name
			continue
		}
		cal.Holidays[h.Date] = h.Name
	}
	hash := sha256.New()
	weekend := slices.Clone(cal.Weekend)
	slices.Sort(weekend)
	fmt.Fprintln(hash, zone, cal.First, cal.Last, weekend)
	for _, d := range slices.Sorted(maps.Keys(cal.Holidays)) {
		fmt.Fprintln(hash, d)
	}
	cal.Version = hex.EncodeToString(hash.Sum(nil))[:12]
	return cal
}

func (s *smsMapping) build() *city.SMSMapping {
	if s == nil {
		return nil
	}
	return &city.SMSMapping{Channel: s.Channel, Keywords: s.Keywords}
}
