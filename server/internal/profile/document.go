package profile

import "github.com/tugu-city/tugu/server/city"

// document is city.yaml. Names are given in the city's own language with an
// English one beside them; without an English name the city's own serves both.
type document struct {
	Code              string         `yaml:"code,required"`
	Name              string         `yaml:"name,required"`
	English           string         `yaml:"english"`
	Service           string         `yaml:"service,required"`
	Zone              string         `yaml:"zone,required"`
	Locale            string         `yaml:"locale,required"`
	Languages         []string       `yaml:"languages,required"`
	Notes             []string       `yaml:"notes"`
	LowCount          *int           `yaml:"lowCount"`
	AtRiskWithinHours *int           `yaml:"atRiskWithinHours"`
	Pillars           []pillar       `yaml:"pillars,required"`
	Programmes        []item         `yaml:"programmes"`
	AssetClasses      []item         `yaml:"assetClasses"`
	Departments       []department   `yaml:"departments,required"`
	Categories        []category     `yaml:"categories"`
	CategoryRules     []categoryRule `yaml:"categoryRules"`
	DistrictLevels    []label        `yaml:"districtLevels"`
	Districts         []district     `yaml:"districts"`
	Boundaries        []boundary     `yaml:"boundaries"`
	Populations       []population   `yaml:"populations"`
	Channels          []item         `yaml:"channels,required"`
	Counter           []string       `yaml:"counter"` // codes of channels
	Priorities        []item         `yaml:"priorities"`
	Sources           []source       `yaml:"sources,required"`
	Policies          []city.Policy  `yaml:"policies"`
	Calendar          *calendar      `yaml:"calendar"`
	Targets           []target       `yaml:"targets"`
	AlertRules        []alertRule    `yaml:"alertRules"`
	Alerting          alerting       `yaml:"alerting"`
	Questions         []question     `yaml:"questions"`
	Open311           *open311       `yaml:"open311"`
	Retention         retention      `yaml:"retention"`
	Access            access         `yaml:"access"`
	CallingCode       string         `yaml:"callingCode"`
	Routing           string         `yaml:"routing"` // file of the rules for complaints without a category or a place
}

type label struct {
	Name    string `yaml:"name,required"`
	English string `yaml:"english"`
}

func (l label) label() city.Label {
	if l.English == "" {
		return city.Label{Local: l.Name, English: l.Name}
	}
	return city.Label{Local: l.Name, English: l.English}
}

type item struct {
	Code string `yaml:"code,required"`
	label
}

func (i item) item() city.Item { return city.Item{Code: i.Code, Name: i.label.label()} }

type pillar struct {
	item
	SubDimensions []item `yaml:"subDimensions"`
}

type department struct {
	item
	Abbreviation string    `yaml:"abbreviation"`
	Type         string    `yaml:"type"`
	ValidFrom    city.Date `yaml:"validFrom"`
	ValidTo      city.Date `yaml:"validTo"`
	Successors   []string  `yaml:"successors"`
}

// placement is where a category belongs.
type placement struct {
	Pillar       string `yaml:"pillar,required"` // code, or NONE where it belongs to none on purpose
	SubDimension string `yaml:"subDimension"`
	Programme    string `yaml:"programme"`
	AssetClass   string `yaml:"assetClass"`
	Department   string `yaml:"department"`
	Sensitive    bool   `yaml:"sensitive"`
}

type category struct {
	item
	placement
}

type categoryRule struct {
	Match string `yaml:"match,required"`
	placement
}

type district struct {
	item
	Level     int     `yaml:"level"`
	Parent    string  `yaml:"parent"`
	Latitude  float64 `yaml:"latitude"`
	Longitude float64 `yaml:"longitude"`
	AreaKm2   float64 `yaml:"areaKm2"`
}

// boundary names a GeoJSON file with the polygons of one district level.
type boundary struct {
	Level    int    `yaml:"level"`
	File     string `yaml:"file,required"`
	Property string `yaml:"property,required"` // property of a feature that holds the district's code
}

type population struct {
	District string    `yaml:"district"` // empty = the city
	AsOf     city.Date `yaml:"asOf,required"`
	Count    int       `yaml:"count,required"`
	Basis    string    `yaml:"basis"`
	Source   string    `yaml:"source"` // where the number was read, for people
}

type source struct {
	item
	Channel       string       `yaml:"channel,required"`
	Records       []string     `yaml:"records"`
	ExpectedHours int          `yaml:"expectedHours"`
	File          *fileMapping `yaml:"file"`
	Pull          *geoReport   `yaml:"open311"`
	SMS           *smsMapping  `yaml:"sms"`
	Social        *social      `yaml:"social"`
	Fetch         *fetch       `yaml:"fetch"`
}

type smsMapping struct {
	Channel  string   `yaml:"channel"`
	Keywords []string `yaml:"keywords"`
}

type fileMapping struct {
	Columns     map[string]string     `yaml:"columns,required"`
	DateLayouts []string              `yaml:"dateLayouts,required"`
	Zone        string                `yaml:"zone"` // default: the city's
	Statuses    map[string]statusWord `yaml:"statuses"`
	Channels    map[string]string     `yaml:"channels"`
	Departments map[string]string     `yaml:"departments"`
	Delimiter   string                `yaml:"delimiter"`
	Null        []string              `yaml:"null"`
	City        []float64             `yaml:"city"`
	History     *history              `yaml:"history"`
}

type statusWord struct {
	Kind   string `yaml:"kind,required"`
	At     string `yaml:"at"`
	Reason string `yaml:"reason"`
}

type calendar struct {
	First    city.Date `yaml:"first,required"`
	Last     city.Date `yaml:"last,required"`
	Weekend  []string  `yaml:"weekend"`
	Holidays []holiday `yaml:"holidays"`
}

type holiday struct {
	Date    city.Date `yaml:"date,required"`
	Name    string    `yaml:"name,required"`
	English string    `yaml:"english"`
	Type    string    `yaml:"type"`
}

type target struct {
	Measure string    `yaml:"measure,required"`
	Value   float64   `yaml:"value,required"`
	From    city.Date `yaml:"from"`
	Basis   string    `yaml:"basis"`
}

type alertRule struct {
	item
	Measure   string   `yaml:"measure,required"`
	Dimension string   `yaml:"dimension"`
	Window    string   `yaml:"window"`
	Above     *float64 `yaml:"above"`
	Below     *float64 `yaml:"below"`
	Severity  string   `yaml:"severity,required"`
}
