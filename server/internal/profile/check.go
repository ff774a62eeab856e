package profile

import (
	"fmt"
	"regexp"
	"slices"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// checker looks for what is well written but wrong.
type checker struct {
	*reader
	options
	doc  *document
	zone *time.Location
	last city.Date // last date of the calendar, empty without one

	pillars, programmes, assets, departments codes
	categories, districts, channels          codes
	priorities, sources                      codes
}

// codes maps a list's codes to the index of their entry.
type codes map[string]int

func (c codes) list() []string {
	all := make([]string, 0, len(c))
	for code := range c {
		all = append(all, code)
	}
	slices.SortFunc(all, func(a, b string) int { return c[a] - c[b] })
	return all
}

var (
	codeForm     = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)
	localeForm   = regexp.MustCompile(`^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`)
	languageForm = regexp.MustCompile(`^[a-z]{2,3}$`)
)

func (c *checker) run() {
	d := c.doc
	c.head()
	c.pillars = index(c, "pillars", d.Pillars, func(p pillar) string { return p.Code })
	c.programmes = index(c, "programmes", d.Programmes, itemCode)
	c.assets = index(c, "assetClasses", d.AssetClasses, itemCode)
	c.departments = index(c, "departments", d.Departments, func(x department) string { return x.Code })
	c.categories = index(c, "categories", d.Categories, func(x category) string { return x.Code })
	c.districts = index(c, "districts", d.Districts, func(x district) string { return x.Code })
	c.channels = index(c, "channels", d.Channels, itemCode)
	c.priorities = index(c, "priorities", d.Priorities, itemCode)
	c.sources = index(c, "sources", d.Sources, func(x source) string { return x.Code })
	for i, p := range d.Pillars {
		index(c, fmt.Sprintf("pillars[%d].subDimensions", i), p.SubDimensions, itemCode)
	}
	c.departmentList()
	c.categoryLists()
	c.districtList()
	c.populationList()
	c.calendar()
	c.sourceList()
	c.policyList()
	c.targetList()
	c.alertList()
	c.alerting()
	c.questions()
	c.open311()
	c.counter()
	c.retention()
	c.access()
	if code := c.doc.CallingCode; code != "" && !callingCode.MatchString(code) {
		c.bad("callingCode", "%q is not the calling code of a country: 1 to 4 digits without a plus, such as 62 (quote it)", code)
	}
}

var callingCode = regexp.MustCompile(`^[1-9][0-9]{0,3}$`)

// counter checks the channels that the counter offers.
func (c *checker) counter() {
	for i, code := range c.doc.Counter {
		path := fmt.Sprintf("counter[%d]", i)
		c.reference(path, code, "channel", c.channels)
		switch first := slices.Index(c.doc.Counter, code); {
		case code == "":
			c.bad(path, "is empty; name a channel")
		case first < i:
			c.bad(path, "the channel %q is named twice; remove one of them", code)
		}
	}
}

func itemCode(i item) string { return i.Code }

// index checks the codes of a list and returns them, or nil where the list could
// not be read whole.
func index[T any](c *checker, path string, list []T, code func(T) string) codes {
	found := make(codes, len(list))
	for i := range list {
		p := fmt.Sprintf("%s[%d].code", path, i)
		own := code(list[i])
		first, twice := found[own]
		switch {
		case own == "":
			c.spoiled[path] = true // reported while decoding
		case own == city.NotAssigned:
			c.bad(p, "the code %s is kept for complaints without one; choose another", city.NotAssigned)
		case twice:
			c.bad(p, "the code %q is given twice; line %d has it already (%s[%d])", own, c.at(fmt.Sprintf("%s[%d].code", path, first)).line, path, first)
		case !codeForm.MatchString(own):
			c.bad(p, "the code %q must be 1 to 64 letters, digits, \".\", \"_\" or \"-\", beginning with a letter or digit", own)
			found[own] = i
		default:
			found[own] = i
		}
	}
	if c.spoiled[path] {
		return nil
	}
	return found
}

// reference checks that a field names an entry of a list. Of a list that is nil
// nothing is known.
func (c *checker) reference(path, value, what string, known codes) {
	if _, ok := known[value]; ok || value == "" || known == nil {
		return
	}
	if len(known) == 0 {
		c.bad(path, "there is no %s %q: the profile lists none", what, value)
		return
	}
	if s := suggest(value, known.list()); s != "" {
		c.bad(path, "there is no %s %q%s", what, value, s)
		return
	}
	c.bad(path, "there is no %s %q; there are %s", what, value, choices(known.list()))
}

// oneOf checks that a field holds one of a few words.
func (c *checker) oneOf(path, value string, words []string) {
	if !slices.Contains(words, value) {
		c.bad(path, "%q is unknown%s (possible: %s)", value, suggest(value, words), choices(words))
	}
}

// date checks a date; an empty one is fine.
func (c *checker) date(path string, d city.Date) bool {
	if d == "" {
		return true
	}
	if _, err := time.Parse(time.DateOnly, string(d)); err != nil {
		c.bad(path, "%q is not a date; write YYYY-MM-DD with a day that exists", string(d))
		return false
	}
	return true
}

// span checks two dates and their order.
func (c *checker) span(fromPath string, from city.Date, toPath string, to city.Date) {
	a, b := c.date(fromPath, from), c.date(toPath, to)
	if a && b && from != "" && to != "" && to < from {
		c.bad(toPath, "the last day %s is before the first day %s; exchange them", to, from)
	}
}

func (c *checker) head() {
	d := c.doc
	if d.Code != "" && !codeForm.MatchString(d.Code) {
		c.bad("code", "%q must be letters, digits, \".\", \"_\" or \"-\"", d.Code)
	}
	if d.Zone != "" {
		zone, err := time.LoadLocation(d.Zone)
		if err != nil || d.Zone == "Local" {
			c.bad("zone", "the time zone %q is unknown; write an IANA name such as \"Asia/Jakarta\"", d.Zone)
		} else {
			c.zone = zone
		}
	}
	if c.zone == nil {
		c.zone = time.UTC
	}
	if d.Locale != "" && !localeForm.MatchString(d.Locale) {
		c.bad("locale", "%q is not a BCP 47 locale; write one such as \"id-ID\"", d.Locale)
	}
	seen := map[string]bool{}
	for i, l := range d.Languages {
		p := fmt.Sprintf("languages[%d]", i)
		if !languageForm.MatchString(l) {
			c.bad(p, "%q is not a language code; write one such as \"id\" or \"en\"", l)
		} else if seen[l] {
			c.bad(p, "%q is given twice; remove one", l)
		}
		seen[l] = true
	}
	if d.LowCount != nil && *d.LowCount < 0 {
		c.bad("lowCount", "%d must be 0 or more", *d.LowCount)
	}
	if h := d.AtRiskWithinHours; h != nil && (*h < 1 || *h > 24*366) {
		c.bad("atRiskWithinHours", "%d must be 1 to %d hours", *h, 24*366)
	}
}
