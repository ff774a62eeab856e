package profile

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// Fields of a file mapping; see [city.FileMapping].
var (
	momentFields = []string{"submittedAt", "assignedAt", "respondedAt", "resolvedAt", "closedAt", "statusAt", "responseDue", "resolutionDue"}
	otherFields  = []string{"externalId", "reference", "category", "channel", "priority", "department", "district", "latitude", "longitude", "address", "title", "text", "status", "submittedTime", "confidence", "reporter", "kecamatan", "kelurahan", "finalText", "history"}
)

func (c *checker) sourceList() {
	for i, s := range c.doc.Sources {
		p := fmt.Sprintf("sources[%d]", i)
		c.reference(p+".channel", s.Channel, "channel", c.channels)
		for j, r := range s.Records {
			c.oneOf(fmt.Sprintf("%s.records[%d]", p, j), r, []string{"ASSIGNED", "RESPONDED", "RESOLVED"})
		}
		if s.ExpectedHours < 0 {
			c.bad(p+".expectedHours", "%d must be 0 (no rhythm) or more", s.ExpectedHours)
		}
		if s.File != nil {
			c.mapping(p+".file", s.File)
		}
		if s.SMS != nil {
			c.reference(p+".sms.channel", s.SMS.Channel, "channel", c.channels)
		}
		if s.Fetch != nil {
			c.fetch(p+".fetch", &s)
		}
		if s.Social != nil {
			c.social(p+".social", s.Social)
		}
		if s.Pull != nil {
			c.geoReport(p+".open311", s.Pull)
		}
	}
}

func (c *checker) mapping(p string, f *fileMapping) {
	known := slices.Concat(otherFields, momentFields)
	for _, name := range slices.Sorted(maps.Keys(f.Columns)) {
		cp := fmt.Sprintf("%s.columns[%q]", p, name)
		if !slices.Contains(known, name) {
			c.bad(cp, "there is no field %q%s (fields: %s)", name, suggest(name, known), strings.Join(known, ", "))
		}
		if f.Columns[name] == "" {
			c.bad(cp, "is empty; write the header of the column in the file")
		}
	}
	for _, required := range []string{"externalId", "submittedAt"} {
		if _, ok := f.Columns[required]; !ok && f.Columns != nil {
			c.bad(p+".columns", "the field %q is missing; without it no complaint can be read", required)
		}
	}
	for i, layout := range f.DateLayouts {
		if !validLayout(layout) {
			c.bad(fmt.Sprintf("%s.dateLayouts[%d]", p, i), "%q is not a layout with year, month and day; write the moment 2 January 2006, 15:04:05 as the file would, e.g. \"02/01/2006 15:04:05\"", layout)
		}
	}
	if f.Zone != "" {
		if _, err := time.LoadLocation(f.Zone); err != nil || f.Zone == "Local" {
			c.bad(p+".zone", "the time zone %q is unknown; write an IANA name such as \"Asia/Jakarta\"", f.Zone)
		}
	}
	for _, word := range slices.Sorted(maps.Keys(f.Statuses)) {
		c.status(fmt.Sprintf("%s.statuses[%q]", p, word), f, f.Statuses[word])
	}
	if _, ok := f.Columns["history"]; ok != (f.History != nil) {
		c.bad(p+".history", "the column history and \"history\" belong together; give both or none")
	}
	if _, ok := f.Columns["status"]; ok && len(f.Statuses) == 0 {
		c.bad(p+".statuses", "the file has a status column, and no word of it is explained; add each word")
	}
	c.words(p+".channels", f.Channels, "channel", c.channels)
	c.words(p+".departments", f.Departments, "department", c.departments)
	if f.Delimiter != "" {
		if r, size := utf8.DecodeRuneInString(f.Delimiter); size != len(f.Delimiter) || strings.ContainsRune("\"\r\n\ufffd", r) {
			c.bad(p+".delimiter", "%q must be one character", f.Delimiter)
		}
	}
	c.box(p+".city", f.City)
}

func (c *checker) status(p string, f *fileMapping, w statusWord) {
	kinds := make([]string, 0, city.Retracted)
	for k := city.Submitted; k <= city.Closed+3; k++ {
		if k != city.Rated {
			kinds = append(kinds, k.String())
		}
	}
	if w.Kind != "" {
		c.oneOf(p+".kind", w.Kind, kinds)
	}
	kind, _ := city.ParseKind(w.Kind)
	switch {
	case w.At == "":
		if kind != city.Submitted && w.Kind != "" {
			c.bad(p+".at", "is missing; name the field that holds the moment (%s)", choices(momentFields[:6]))
		}
	case w.At == city.AtSeen:
	case !slices.Contains(momentFields[:6], w.At):
		c.bad(p+".at", "%q is not a moment%s (possible: %s)", w.At, suggest(w.At, momentFields), choices(momentFields[:6]))
	default:
		if _, ok := f.Columns[w.At]; !ok {
			c.bad(p+".at", "the field %q has no column; add it to columns", w.At)
		}
	}
	if w.Reason != "" && kind != city.Closed && kind != city.Rejected {
		c.bad(p+".reason", "%q has a meaning for CLOSED and REJECTED only; remove it", w.Reason)
	}
}

func (c *checker) words(p string, words map[string]string, what string, known codes) {
	for _, word := range slices.Sorted(maps.Keys(words)) {
		c.reference(fmt.Sprintf("%s[%q]", p, word), words[word], what, known)
		if words[word] == "" {
			c.bad(fmt.Sprintf("%s[%q]", p, word), "is empty; name a %s", what)
		}
	}
}

func (c *checker) box(p string, box []float64) {
	switch {
	case box == nil:
	case len(box) != 4:
		c.bad(p, "has %d numbers; write [south, west, north, east] in degrees", len(box))
	case box[0] >= box[2] || box[1] >= box[3] || box[0] < -90 || box[2] > 90 || box[1] < -180 || box[3] > 180:
		c.bad(p, "%v is not a box; write [south, west, north, east] in degrees", box)
	}
}

// validLayout reports whether a layout tells moments of different dates apart
// and reads back what it writes.
func validLayout(layout string) bool {
	probe := time.Date(2019, time.November, 23, 17, 48, 39, 0, time.UTC)
	read, err := time.Parse(layout, probe.Format(layout))
	return err == nil && read.Year() == 2019 && read.YearDay() == probe.YearDay()
}
