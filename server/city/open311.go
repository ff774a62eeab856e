package city

import "slices"

// Open311 says what the city's GeoReport v2 service tells and takes.
type Open311 struct {
	Jurisdiction string // jurisdiction_id; empty = the city has one service and asks for none
	Contact      string // how people reach whoever runs the service
	KeyService   string // where an api_key can be asked for
	// Source is the code of the source that complaints handed in through the service
	// belong to; empty = none are taken.
	Source string
	// Tokens answers a new complaint with a token, by which its id is asked for, in
	// place of the id.
	Tokens bool
	// Publish lists what is shown of a complaint to everyone: see the constants. What
	// is not listed is for callers with a token that may read complaints. Complaints
	// that are hidden show none of it.
	Publish  []string
	Services []Service
}

// What [Open311].Publish may list.
const (
	PublishDescription = "DESCRIPTION" // title and text, in the citizen's own words
	PublishLocation    = "LOCATION"    // address and coordinates
	PublishAnswers     = "ANSWERS"     // the public answers of departments
)

// Publishes reports whether everyone sees what.
func (o *Open311) Publishes(what string) bool { return slices.Contains(o.Publish, what) }

// Service is what the GeoReport service says of a category beyond its name.
type Service struct {
	Category    string // code
	Description string
	Keywords    []string
	Notice      string // what the citizen may expect, told with the complaint
	Attributes  []Attribute
}

// Service returns what is said of a category; the zero Service where nothing is.
func (o *Open311) Service(category string) Service {
	for i := range o.Services {
		if o.Services[i].Category == category {
			return o.Services[i]
		}
	}
	return Service{Category: category}
}

// Attribute is a question that a complaint of a category answers.
type Attribute struct {
	Code     string
	Datatype string // one of AttributeTypes
	Required bool
	Label    string   // the question
	Hint     string   // how to answer it
	Fixed    bool     // a text to be shown, no question
	Values   []Choice // of the list types
}

// Choice is a possible answer of a list.
type Choice struct{ Key, Name string }

// Data types of attributes, as GeoReport v2 names them.
const (
	TypeString   = "string"
	TypeNumber   = "number"
	TypeDatetime = "datetime"
	TypeText     = "text"
	TypeOne      = "singlevaluelist"
	TypeMany     = "multivaluelist"
)

// AttributeTypes lists the data types of attributes.
func AttributeTypes() []string {
	return []string{TypeString, TypeNumber, TypeDatetime, TypeText, TypeOne, TypeMany}
}
