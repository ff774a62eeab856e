package city

// GeoReport says how to ask an Open311 GeoReport v2 service for service requests.
// What its words mean stands in the source's file mapping, whose columns are then
// the service's own fields; without one, [GeoReportMapping] applies.
type GeoReport struct {
	URL          string // of the service, e.g. https://city.example/open311/v2
	Jurisdiction string // jurisdiction_id, or empty
	Format       string // "json" or "xml"
	// ByUpdate asks for what changed (updated_after), which services beyond the
	// specification know; else for what was submitted in the last Window.
	ByUpdate bool
	PageSize int    // page_size, for services that know pages; 0 = it knows none
	Every    Moment // between two questions
	Overlap  Moment // how far each question by updates reaches back before the last one's end
	Window   Moment // how far back submissions are asked for, at most 90 days at once
	Since    Date   // where the first question begins
	Private  bool   // its address may lie in a private network or on this machine
	// Headers are sent with each question: the name of the environment variable that holds
	// each header's value, such as Authorization.
	Headers map[string]string
	// Categories maps service codes to category codes; others are kept as they are.
	Categories map[string]string
}

// GeoReportMapping is what GeoReport v2 says by itself: a closed request is CLOSED,
// since the service does not say whether a result was announced.
func GeoReportMapping() *FileMapping {
	return &FileMapping{
		Columns: map[string]string{
			"externalId": "service_request_id", "category": "service_code", "title": "service_name", "text": "description",
			"status": "status", "submittedAt": "requested_datetime", "statusAt": "updated_datetime", "resolutionDue": "expected_datetime",
			"address": "address", "latitude": "lat", "longitude": "long",
		},
		DateLayouts: []string{
			"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05-0700", "2006-01-02T15:04:05", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02T15:04Z07:00",
		},
		Statuses: map[string]StatusWord{
			"open": {Kind: Submitted}, "closed": {Kind: Closed, At: "statusAt"},
		},
	}
}
