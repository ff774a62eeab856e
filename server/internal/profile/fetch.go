package profile

import (
	"maps"
	"net/url"
	"regexp"
	"slices"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// fetch says how a source is asked for records; see [city.Fetch].
type fetch struct {
	EveryMinutes   *int              `yaml:"everyMinutes"`
	OverlapMinutes *int              `yaml:"overlapMinutes"`
	Since          city.Date         `yaml:"since,required"`
	URL            string            `yaml:"url"`
	Headers        map[string]string `yaml:"headers"`
	Items          string            `yaml:"items"`
	Paging         string            `yaml:"paging"`
	PageParam      string            `yaml:"pageParam"`
	SizeParam      string            `yaml:"sizeParam"`
	PageSize       int               `yaml:"pageSize"`
	FirstPage      *int              `yaml:"firstPage"`
	Next           string            `yaml:"next"`
	Total          string            `yaml:"total"`
	Updated        string            `yaml:"updated,required"`
	UpdatedParam   string            `yaml:"updatedParam"`
	UpdatedLayout  string            `yaml:"updatedLayout"`
	Private        bool              `yaml:"private"`
	DSN            string            `yaml:"dsn"`
	View           string            `yaml:"view"`
	Key            string            `yaml:"key"`
}

// history says how the past of a record is read; see [city.History].
type history struct {
	At         string `yaml:"at,required"`
	Status     string `yaml:"status,required"`
	Department string `yaml:"department"`
	Text       string `yaml:"text"`
}

func (f *fetch) build() *city.Fetch {
	if f == nil {
		return nil
	}
	out := &city.Fetch{
		Every: city.Moment(orElse(f.EveryMinutes, 15)) * minute, Overlap: city.Moment(orElse(f.OverlapMinutes, 60)) * minute, Since: f.Since,
		URL: f.URL, Headers: f.Headers, Items: f.Items, Paging: f.Paging, PageParam: f.PageParam, SizeParam: f.SizeParam, PageSize: f.PageSize,
		FirstPage: orElse(f.FirstPage, 1), Next: f.Next, Total: f.Total, Updated: f.Updated, UpdatedParam: f.UpdatedParam, UpdatedLayout: f.UpdatedLayout,
		Private: f.Private, DSN: f.DSN, View: f.View, Key: f.Key,
	}
	if out.UpdatedLayout == "" {
		out.UpdatedLayout = "2006-01-02T15:04:05Z07:00"
	}
	if out.PageSize == 0 {
		out.PageSize = 500
	}
	return out
}

var (
	variable = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	header   = regexp.MustCompile("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")
	relation = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)?$`)
)

func (c *checker) fetch(p string, s *source) {
	f := s.Fetch
	if s.File == nil {
		c.bad(p, "the source has no \"file\"; add it: its columns, dates and words read what is fetched")
	}
	c.date(p+".since", f.Since)
	for _, n := range []struct {
		field string
		value *int
	}{{"everyMinutes", f.EveryMinutes}, {"overlapMinutes", f.OverlapMinutes}} {
		if n.value != nil && (*n.value < 1 || *n.value > 7*24*60) {
			c.bad(p+"."+n.field, "%d must be 1 to 10080", *n.value)
		}
	}
	if f.PageSize < 0 || f.PageSize > 5000 {
		c.bad(p+".pageSize", "%d must be 1 to 5000", f.PageSize)
	}
	switch {
	case (f.URL == "") == (f.View == ""):
		c.bad(p, "give either the url of an endpoint or the view of a database")
	case f.View != "":
		c.view(p, s)
	default:
		c.endpoint(p, f)
	}
}

func (c *checker) view(p string, s *source) {
	f := s.Fetch
	c.unused(p, "at a view", map[string]bool{
		"headers": len(f.Headers) > 0, "items": f.Items != "", "paging": f.Paging != "", "pageParam": f.PageParam != "", "sizeParam": f.SizeParam != "",
		"firstPage": f.FirstPage != nil, "next": f.Next != "", "total": f.Total != "", "updatedParam": f.UpdatedParam != "", "updatedLayout": f.UpdatedLayout != "",
	})
	if s.File != nil && !slices.Contains(s.File.DateLayouts, time.RFC3339) {
		c.bad(p, "moments of a view are read as %q; add that to \"dateLayouts\" of the source's file", time.RFC3339)
	}
	if !variable.MatchString(f.DSN) {
		c.bad(p+".dsn", "is not the name of an environment variable; name the one that holds postgres://… or sqlite:PATH, never the address itself")
	}
	if !relation.MatchString(f.View) {
		c.bad(p+".view", "%q is not the name of a view, such as \"public.v_aduan\"", f.View)
	}
	for _, n := range [][2]string{{"updated", f.Updated}, {"key", f.Key}} {
		if !variable.MatchString(n[1]) {
			c.bad(p+"."+n[0], "%q is not the name of a column", n[1])
		}
	}
}

// unused refuses keys that say nothing where they stand: whoever wrote them believes otherwise.
func (c *checker) unused(p, why string, given map[string]bool) {
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if given[name] {
			c.bad(p+"."+name, "has no effect %s; remove it", why)
		}
	}
}

func (c *checker) endpoint(p string, f *fetch) {
	c.unused(p, "at an endpoint", map[string]bool{"dsn": f.DSN != "", "key": f.Key != ""})
	if l := f.UpdatedLayout; l != "" && l != "unix" && !validLayout(l) {
		c.bad(p+".updatedLayout", "%q is neither \"unix\" nor a layout with year, month and day; write the moment 2 January 2006, 15:04:05 as the source wants it", l)
	}
	if f.UpdatedLayout != "" && f.UpdatedParam == "" {
		c.bad(p+".updatedLayout", "has no effect without updatedParam; name the query parameter, or remove it")
	}
	if f.Paging == "" {
		c.unused(p, "without paging", map[string]bool{"pageParam": f.PageParam != "", "firstPage": f.FirstPage != nil, "next": f.Next != ""})
	}
	u, err := url.Parse(f.URL)
	switch {
	case c.withUser(p+".url", u):
	case err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Fragment != "":
		c.bad(p+".url", "%q is not the address of an endpoint; write one such as \"https://city.example/api/complaints\"", f.URL)
	}
	c.variables(p+".headers", f.Headers)
	if f.Paging != "" {
		c.oneOf(p+".paging", f.Paging, []string{"page", "offset", "cursor", "link"})
	}
	if f.Paging != "" && f.Paging != "link" && f.PageParam == "" {
		c.bad(p+".pageParam", "is missing; name the query parameter of the %s", f.Paging)
	}
	if f.Paging == "cursor" && f.Next == "" {
		c.bad(p+".next", "is missing; name the path of the next cursor in the answer")
	}
}

// withUser refuses an address that holds a user, without repeating it: a password may
// stand beside.
func (c *checker) withUser(p string, u *url.URL) bool {
	if u == nil || u.User == nil {
		return false
	}
	c.bad(p, "holds a user, and maybe a password; remove it, and name in \"headers\" the environment variable of the header Authorization")
	return true
}

// variables checks that the values are names of environment variables.
func (c *checker) variables(p string, named map[string]string) {
	for _, name := range slices.Sorted(maps.Keys(named)) {
		if !header.MatchString(name) {
			c.bad(p, "%q is not the name of a header", name)
		}
		if !variable.MatchString(named[name]) {
			c.bad(p, "what %s is given is not the name of an environment variable; name the one that holds the value, never the value itself", name)
		}
	}
}
