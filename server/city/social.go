package city

// Social says how what people write to the city's accounts becomes complaints: a
// thread is one complaint, its replies are events, and the city's own are answers.
type Social struct {
	// Channels maps a platform (facebook, instagram, whatsapp, or the name of the
	// mention webhook) to the code of a channel; an unlisted one has the source's.
	Channels map[string]string
	// Within is how far apart the messages of one talk may be and still be about one complaint.
	Within Moment
	// A text of these words alone is no complaint: it is set aside for an operator.
	Greetings, Praise, Fillers []string
	// Acknowledgements are beginnings of answers that the city's accounts give by
	// themselves: they count for nothing.
	Acknowledgements []string
	Mention          *Mention // nil = the source has no webhook of another platform
}

// Mention says how to read the webhook of a platform that is not Meta's.
type Mention struct {
	Name     string // the platform, in ids and in Channels, e.g. "x"
	Header   string // header that holds the signature: HMAC-SHA256 of the body
	Prefix   string // before the signature, e.g. "sha256="
	Encoding string // of the signature: "hex" or "base64"
	// Challenge is the query parameter of the platform's check by GET, whose HMAC is
	// answered in the JSON field Response; empty = it has none.
	Challenge, Response string
	Items               string // dotted path of the list of posts; empty = the body is one post
	Deleted             string // dotted path of a list of deletions; empty = none
	DeletedID           string // dotted path of the id in a deletion
	// Fields maps id, text, author, authorName, at, parent, conversation, edits and talk to
	// dotted paths in a post. id, text and at are needed.
	Fields      map[string]string
	DateLayouts []string // Go layouts; also "unix" (seconds) and "unixms"
	Own         []string // ids of the city's own accounts, as author holds them
}
