package profile

import (
	"fmt"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// open311 is the city's GeoReport v2 service; see [city.Open311].
type open311 struct {
	Jurisdiction string    `yaml:"jurisdiction"`
	Contact      string    `yaml:"contact"`
	KeyService   string    `yaml:"keyService"`
	Source       string    `yaml:"source"`
	Tokens       bool      `yaml:"tokens"`
	Publish      []string  `yaml:"publish"`
	Services     []service `yaml:"services"`
}

type service struct {
	Category    string      `yaml:"category,required"`
	Description string      `yaml:"description"`
	Keywords    []string    `yaml:"keywords"`
	Notice      string      `yaml:"notice"`
	Attributes  []attribute `yaml:"attributes"`
}

type attribute struct {
	Code     string   `yaml:"code,required"`
	Datatype string   `yaml:"datatype,required"`
	Required bool     `yaml:"required"`
	Label    string   `yaml:"label,required"`
	Hint     string   `yaml:"hint"`
	Fixed    bool     `yaml:"fixed"`
	Values   []choice `yaml:"values"`
}

type choice struct {
	Key  string `yaml:"key,required"`
	Name string `yaml:"name,required"`
}

func (o *open311) build() city.Open311 {
	if o == nil {
		return city.Open311{}
	}
	out := city.Open311{
		Jurisdiction: o.Jurisdiction, Contact: o.Contact, KeyService: o.KeyService,
		Source: o.Source, Tokens: o.Tokens, Publish: o.Publish,
	}
	for _, s := range o.Services {
		to := city.Service{Category: s.Category, Description: s.Description, Keywords: s.Keywords, Notice: s.Notice}
		for _, a := range s.Attributes {
			at := city.Attribute{Code: a.Code, Datatype: a.Datatype, Required: a.Required, Label: a.Label, Hint: a.Hint, Fixed: a.Fixed}
			for _, v := range a.Values {
				at.Values = append(at.Values, city.Choice(v))
			}
			to.Attributes = append(to.Attributes, at)
		}
		out.Services = append(out.Services, to)
	}
	return out
}

func (c *checker) open311() {
	o := c.doc.Open311
	if o == nil {
		return
	}
	c.reference("open311.source", o.Source, "source", c.sources)
	for i, what := range o.Publish {
		c.oneOf(fmt.Sprintf("open311.publish[%d]", i), what, []string{city.PublishDescription, city.PublishLocation, city.PublishAnswers})
	}
	seen := map[string]bool{}
	for i, s := range o.Services {
		p := fmt.Sprintf("open311.services[%d]", i)
		if len(c.doc.CategoryRules) == 0 {
			c.reference(p+".category", s.Category, "category", c.categories)
		}
		if seen[s.Category] && s.Category != "" {
			c.bad(p+".category", "%q stands there twice; join the two", s.Category)
		}
		seen[s.Category] = true
		for j, k := range s.Keywords {
			if strings.Contains(k, ",") {
				c.bad(fmt.Sprintf("%s.keywords[%d]", p, j), "%q holds a comma, which divides keywords; write two", k)
			}
		}
		index(c, p+".attributes", s.Attributes, func(a attribute) string { return a.Code })
		for j := range s.Attributes {
			c.attribute(fmt.Sprintf("%s.attributes[%d]", p, j), &s.Attributes[j])
		}
	}
}

func (c *checker) attribute(p string, a *attribute) {
	if a.Datatype != "" {
		c.oneOf(p+".datatype", a.Datatype, city.AttributeTypes())
	}
	list := slices.Contains([]string{city.TypeOne, city.TypeMany}, a.Datatype)
	switch {
	case list && len(a.Values) == 0:
		c.bad(p+".values", "a %s needs its values; add each with key and name", a.Datatype)
	case !list && len(a.Values) > 0:
		c.bad(p+".values", "only %s and %s have values; remove them or change the datatype", city.TypeOne, city.TypeMany)
	}
	if a.Fixed && a.Required {
		c.bad(p+".required", "a fixed text asks nothing, so nothing is required; remove one of the two")
	}
	seen := map[string]bool{}
	for i, v := range a.Values {
		if seen[v.Key] {
			c.bad(fmt.Sprintf("%s.values[%d].key", p, i), "%q stands there twice", v.Key)
		}
		seen[v.Key] = true
	}
}
