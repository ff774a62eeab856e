package city

// Fetch says how a source is asked for records that its File mapping reads: an
// endpoint that answers JSON, or a view of a database.
type Fetch struct {
	Every   Moment // between two times
	Overlap Moment // what changed so long before the last record seen is asked for again
	Since   Date   // where the first time begins

	// An endpoint.
	URL     string            // of the list
	Headers map[string]string // header to the name of the environment variable with its whole value
	Items   string            // dotted path of the list in an answer; empty = the answer is the list
	// Paging is "page", "offset", "cursor", "link" (an address, in the answer or in the
	// header Link) or empty: one answer holds all.
	Paging               string
	PageParam, SizeParam string // query parameters of the page, offset or cursor, and of the size
	PageSize             int
	FirstPage            int
	Next                 string // dotted path of the next cursor or address
	Total                string // dotted path of how many records there are in all; empty = not told
	Updated              string // field (dotted path) or column of the last change
	UpdatedParam         string // query parameter of the moment from which on; empty = always everything
	UpdatedLayout        string // Go layout of it, or "unix"
	Private              bool   // the endpoint may have an address that is not public

	// A view. DSN is the name of the environment variable with postgres://… or sqlite:PATH.
	DSN, View, Key string
}

// History says how the list in the column "history" of a record tells what happened
// to it: each entry an object whose fields are named here. The words of Status are
// those of the file mapping's statuses.
type History struct {
	At, Status, Department, Text string
}
