package city

// Routing is how a complaint that comes without a category, or without a place, is
// given one by what it says: words and rules, no code. Package route reads it.
type Routing struct {
	Version string // changes whenever what the rules say does (a hash of the file)

	// Score is what a category's evidence must reach, Margin by how much it must
	// exceed that of the next one; below either the complaint is not assigned.
	Score, Margin float64
	// Lead is what the category whose words come first gains over those whose words
	// come at least LeadWords later; Title what evidence in the title gains.
	Lead, Title float64
	LeadWords   int

	Fillers   []string            // words that say nothing: they are not counted between others
	Spellings map[string][]string // a word or phrase, and how else people write it
	Known     []string            // words that are what they look like: neither stripped of affixes nor taken for misspellings
	Sets      map[string][]string // words by a name that rules call as $name
	Places    RoutingPlaces
	Rules     []RoutingRule
	Districts RoutingDistricts
}

// RoutingPlaces tell where something is from what it is about: a landmark within
// Within words after a marker ("near the market") is no evidence.
type RoutingPlaces struct {
	Markers, Landmarks []string
	Within             int
}

// RoutingRule is evidence for one category, or, of the category [NotAssigned], that
// none is right. An expression is a row of words that
// follow each other; ".." between two lets up to three others stand there; "=word"
// takes the word itself, without affixes; "$name" stands for a set.
type RoutingRule struct {
	Code     string
	Category string
	Weight   float64
	Any      []string   // expressions of which one must be there
	All      [][]string // groups of expressions: of each group one must be there
	None     []string   // expressions of which none may be there
	Within   int        // words that may stand between the first group and each other one; 0 = anywhere
	Match    []string   // texts that the rule must decide
	Not      []string   // texts that it must not match
}

// RoutingDistricts say how districts are named in addresses.
type RoutingDistricts struct {
	Prefixes [][]string          // by district level: words before a name that say which level is meant
	Streets  []string            // words after which a district's name is that of a street or a building
	Between  []string            // words that may stand between those and the name
	Variants map[string][]string // by district code: other spellings
	Prefixed []string            // codes of districts whose name is an ordinary word, too
	Except   []string            // phrases that begin with a district's name and are another place
	Outside  []string            // phrases that mean places outside of the city
	Examples []RoutingPlace
}

// RoutingPlace is a text and the district that it names; "" = none is certain.
type RoutingPlace struct{ Text, District string }
