package store

// Codes of why records are set aside. Operators read them, and so do the counter and
// the senders of records: one that was released keeps its name.
const (
	ReasonAwaiting            = "AWAITS_SUBMISSION"
	ReasonEmpty               = "EMPTY"
	ReasonEncoding            = "ENCODING"
	ReasonFieldCount          = "FIELD_COUNT"
	ReasonGreeting            = "GREETING"
	ReasonImpossibleMoment    = "IMPOSSIBLE_MOMENT"
	ReasonMalformed           = "MALFORMED"
	ReasonNoID                = "NO_ID"
	ReasonNoKeyword           = "NO_KEYWORD"
	ReasonNoMapping           = "NO_MAPPING"
	ReasonNoObject            = "NO_OBJECT"
	ReasonNoSubmission        = "NO_SUBMISSION"
	ReasonNoText              = "NO_TEXT"
	ReasonNotJSON             = "NOT_JSON"
	ReasonNotSMS              = "NOT_SMS"
	ReasonNUL                 = "NUL_BYTE"
	ReasonOwnPost             = "OWN_POST"
	ReasonPraise              = "PRAISE"
	ReasonQuotes              = "QUOTES"
	ReasonRefused             = "REFUSED"
	ReasonSchema              = "SCHEMA"
	ReasonStatusWithoutMoment = "STATUS_WITHOUT_MOMENT"
	ReasonTooLong             = "TOO_LONG"
	ReasonUnknownChannel      = "UNKNOWN_CHANNEL"
	ReasonUnknownConfidence   = "UNKNOWN_CONFIDENCE"
	ReasonUnknownDepartment   = "UNKNOWN_DEPARTMENT"
	ReasonUnknownForm         = "UNKNOWN_FORM"
	ReasonUnknownPriority     = "UNKNOWN_PRIORITY"
	ReasonUnknownStatus       = "UNKNOWN_STATUS"
	ReasonUnreadableMoment    = "UNREADABLE_MOMENT"
)

// Reasons lists every code and what it says. The schema names them all, too.
func Reasons() map[string]string {
	return map[string]string{
		ReasonAwaiting:            "an event of a complaint that was not submitted yet; taken by itself when it is",
		ReasonEmpty:               "nothing but a keyword, or nothing at all",
		ReasonEncoding:            "not UTF-8",
		ReasonFieldCount:          "wrong number of fields",
		ReasonGreeting:            "a post that only greets",
		ReasonImpossibleMoment:    "a moment before 1970 or after 2099",
		ReasonMalformed:           "cannot be read at all",
		ReasonNoID:                "no external id",
		ReasonNoKeyword:           "a message with none of the source's keywords",
		ReasonNoMapping:           "the profile does not say how the source is read",
		ReasonNoObject:            "not a JSON object",
		ReasonNoSubmission:        "no moment of submission",
		ReasonNoText:              "a post without words",
		ReasonNotJSON:             "not JSON",
		ReasonNotSMS:              "a message without sender, text or id",
		ReasonNUL:                 "NUL byte",
		ReasonOwnPost:             "a thread that the city's own account began",
		ReasonPraise:              "a post that only praises or thanks",
		ReasonQuotes:              "quotes are wrong",
		ReasonRefused:             "refused by the store",
		ReasonSchema:              "does not keep to the schema of records",
		ReasonStatusWithoutMoment: "a status without its moment",
		ReasonTooLong:             "a field over 1 MB or a record over 4 MB",
		ReasonUnknownChannel:      "unknown channel",
		ReasonUnknownConfidence:   "neither anonymous nor secret nor public",
		ReasonUnknownDepartment:   "unknown department",
		ReasonUnknownForm:         "a kind of post that is not understood",
		ReasonUnknownPriority:     "unknown priority",
		ReasonUnknownStatus:       "unknown status",
		ReasonUnreadableMoment:    "a moment in no known layout",
	}
}
