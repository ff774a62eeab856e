package open311

import (
	"net/http"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

type serviceItem struct {
	Code        string `json:"service_code" xml:"service_code"`
	Name        string `json:"service_name" xml:"service_name"`
	Description text   `json:"description" xml:"description"`
	Metadata    bool   `json:"metadata" xml:"metadata"`
	Type        string `json:"type" xml:"type"`
	Keywords    text   `json:"keywords" xml:"keywords"`
	Group       text   `json:"group" xml:"group"`
}

// services lists the categories of the profile.
func (s *service) services(c *call) error {
	if err := s.jurisdiction(c.URL.Query().Get); err != nil {
		return err
	}
	out := c.begin(http.StatusOK, "services")
	for i := range s.Profile.Categories {
		out.item("service", s.serviceItem(&s.Profile.Categories[i]))
	}
	out.end()
	return nil
}

func (s *service) serviceItem(category *city.Category) serviceItem {
	of := s.Profile.Open311.Service(category.Code)
	item := serviceItem{
		Code: category.Code, Name: category.Name.Local, Description: text(of.Description),
		Metadata: len(of.Attributes) > 0, Type: "realtime", Keywords: text(strings.Join(of.Keywords, ", ")),
	}
	if s.Profile.Open311.Tokens {
		item.Type = "batch"
	}
	if p := s.Profile.Pillar(category.Pillar); p != nil {
		item.Group = text(p.Name.Local)
	}
	return item
}

type definition struct {
	Code       string           `json:"service_code" xml:"service_code"`
	Attributes []definitionItem `json:"attributes" xml:"attributes>attribute"`
}

type definitionItem struct {
	Variable bool         `json:"variable" xml:"variable"`
	Code     string       `json:"code" xml:"code"`
	Datatype string       `json:"datatype" xml:"datatype"`
	Required bool         `json:"required" xml:"required"`
	Hint     text         `json:"datatype_description" xml:"datatype_description"`
	Order    int          `json:"order" xml:"order"`
	Label    string       `json:"description" xml:"description"`
	Values   []choiceItem `json:"values,omitempty" xml:"values>value,omitempty"`
}

type choiceItem struct {
	Key  string `json:"key" xml:"key"`
	Name string `json:"name" xml:"name"`
}

// definition lists the attributes of one service.
func (s *service) definition(c *call) error {
	if err := s.jurisdiction(c.URL.Query().Get); err != nil {
		return err
	}
	if _, ok := s.Profile.Category(c.name); !ok {
		return city.Errorf(city.CodeNotFound, "service_code provided was not found; see services.%s", c.form)
	}
	out := definition{Code: c.name, Attributes: []definitionItem{}}
	for i, a := range s.Profile.Open311.Service(c.name).Attributes {
		item := definitionItem{
			Variable: !a.Fixed, Code: a.Code, Datatype: a.Datatype, Required: a.Required,
			Hint: text(a.Hint), Order: i + 1, Label: a.Label,
		}
		for _, v := range a.Values {
			item.Values = append(item.Values, choiceItem(v))
		}
		out.Attributes = append(out.Attributes, item)
	}
	return c.object("service_definition", out)
}
