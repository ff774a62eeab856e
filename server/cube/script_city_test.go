package cube_test

import (
	"encoding/binary"
	"fmt"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// scriptCity is the city that scripts are about: smallCity with something of every
// dimension, and a department that was split between two.
func scriptCity() *city.Profile {
	item := func(code string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
	}
	p := smallCity()
	p.Programmes, p.AssetClasses = []city.Item{item("G1")}, []city.Item{item("ROADS")}
	p.Categories[0].Programme, p.Categories[1].AssetClass = "G1", "ROADS"
	p.Channels, p.Priorities = append(p.Channels, item("SMS")), []city.Item{item("URGENT")}
	p.Departments = append(p.Departments, city.Department{Item: item("BOTH"), ValidTo: "2026-01-10", Successors: []string{"D1", "D2"}})
	p.Index()
	return p
}

// promise reads "response=3 resolution=7 [days=working] [due=END_OF_DAY] [pause=2]
// [from=2026-01-08] [category=C2] [source=S2]". The first is the general one; those
// after it are further versions and exceptions.
func (s *script) promise(text string) {
	rule := city.ClockRule{Due: city.DueExact}
	pol := city.Policy{Code: fmt.Sprint("promise ", s.line)}
	var response, resolution int
	for k, v := range s.settings(text) {
		var err error
		switch k {
		case "response":
			_, err = fmt.Sscan(v, &response)
		case "resolution":
			_, err = fmt.Sscan(v, &resolution)
		case "days":
			rule.Working = v == "working"
		case "due":
			rule.Due = city.Due(v)
		case "pause":
			rule.Pause = true
			_, err = fmt.Sscan(v, &rule.PauseCapDays)
		case "from":
			pol.ValidFrom = city.Date(v)
		case "category":
			pol.Categories = []string{v}
		case "source":
			pol.Sources = []string{v}
		default:
			s.fail("%q is no setting of a promise", k)
		}
		if err != nil {
			s.fail("%s: %v", k, err)
		}
	}
	pol.Response, pol.Resolution = rule, rule
	pol.Response.Days, pol.Resolution.Days = response, resolution
	if s.promised {
		s.profile.Policies = append(s.profile.Policies, pol)
		return
	}
	s.promised, s.profile.Policies = true, []city.Policy{pol}
	s.profile.Calendar = city.Calendar{
		Version: "script", First: "2016-01-01", Last: "2030-12-31", Zone: s.profile.Zone,
		Weekend: []time.Weekday{time.Saturday, time.Sunday}, Holidays: map[city.Date]string{},
	}
}

// target reads "REOPEN_RATE=0.1 [from=2026-01-08]"; the first takes the place of the
// profile's own.
func (s *script) target(text string) {
	if !s.targeted {
		s.targeted, s.profile.Targets = true, nil
	}
	var t city.Target
	for k, v := range s.settings(text) {
		if k == "from" {
			t.From = city.Date(v)
			continue
		}
		t.Measure = k
		if _, err := fmt.Sscan(v, &t.Value); err != nil {
			s.fail("%s: %v", k, err)
		}
	}
	s.profile.Targets = append(s.profile.Targets, t)
}

// complaint reads "NAME [source=S2] [channel=SMS] [responseDue=2026-01-08T08:00] [resolutionDue=…]".
func (s *script) complaint(text string) {
	name, rest, _ := strings.Cut(text, " ")
	h := city.Header{Source: "S1", Channel: "WEB", ExternalID: name}
	for k, v := range s.settings(rest) {
		switch k {
		case "source":
			h.Source = v
		case "channel":
			h.Channel = v
		case "responseDue":
			h.ResponseDue = s.moment(strings.Replace(v, "T", " ", 1))
		case "resolutionDue":
			h.ResolutionDue = s.moment(strings.Replace(v, "T", " ", 1))
		default:
			s.fail("%q is no setting of a complaint", k)
		}
	}
	binary.BigEndian.PutUint64(h.ID[:], uint64(len(s.headers)+1))
	s.headers, s.events = append(s.headers, h), append(s.events, nil)
}
