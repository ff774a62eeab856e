package profile

import (
	"net/url"

	"github.com/tugu-city/tugu/server/city"
)

// geoReport is an Open311 service that is asked for complaints; see [city.GeoReport].
type geoReport struct {
	URL            string            `yaml:"url,required"`
	Jurisdiction   string            `yaml:"jurisdiction"`
	Format         string            `yaml:"format"`
	ByUpdate       bool              `yaml:"byUpdate"`
	PageSize       int               `yaml:"pageSize"`
	EveryMinutes   *int              `yaml:"everyMinutes"`
	OverlapMinutes *int              `yaml:"overlapMinutes"`
	WindowDays     *int              `yaml:"windowDays"`
	Since          city.Date         `yaml:"since,required"`
	Private        bool              `yaml:"private"`
	Headers        map[string]string `yaml:"headers"`
	Categories     map[string]string `yaml:"categories"`
}

const minute = city.Hour / 60

func (g *geoReport) build() *city.GeoReport {
	if g == nil {
		return nil
	}
	out := &city.GeoReport{
		URL: g.URL, Jurisdiction: g.Jurisdiction, Format: g.Format, ByUpdate: g.ByUpdate, PageSize: g.PageSize,
		Every: city.Moment(orElse(g.EveryMinutes, 15)) * minute, Overlap: city.Moment(orElse(g.OverlapMinutes, 60)) * minute,
		Window: city.Moment(orElse(g.WindowDays, 30)) * city.Day, Since: g.Since, Private: g.Private, Headers: g.Headers, Categories: g.Categories,
	}
	if out.Format == "" {
		out.Format = "json"
	}
	return out
}

func (c *checker) geoReport(p string, g *geoReport) {
	u, err := url.Parse(g.URL)
	if g.URL != "" && !c.withUser(p+".url", u) && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "") {
		c.bad(p+".url", "%q is not the address of a service; write one such as \"https://city.example/open311/v2\", without user or query", g.URL)
	}
	if g.Format != "" {
		c.oneOf(p+".format", g.Format, []string{"json", "xml"})
	}
	c.date(p+".since", g.Since)
	if g.PageSize < 0 || g.PageSize > 1000 {
		c.bad(p+".pageSize", "%d must be 0 (the service knows no pages) to 1000", g.PageSize)
	}
	for _, n := range []struct {
		field string
		value *int
		most  int
	}{{"everyMinutes", g.EveryMinutes, 7 * 24 * 60}, {"overlapMinutes", g.OverlapMinutes, 7 * 24 * 60}, {"windowDays", g.WindowDays, 90}} {
		if n.value != nil && (*n.value < 1 || *n.value > n.most) {
			c.bad(p+"."+n.field, "%d must be 1 to %d", *n.value, n.most)
		}
	}
	c.variables(p+".headers", g.Headers)
	if len(c.doc.CategoryRules) == 0 {
		c.words(p+".categories", g.Categories, "category", c.categories)
	}
}
