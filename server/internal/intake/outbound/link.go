package outbound

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// linkNext finds the address of the next page in a header Link.
var linkNext = regexp.MustCompile(`<([^>]*)>\s*;[^,]*rel="?next"?`)

// NextLink is the address that the header Link of an answer names as its next page;
// "" = none.
func NextLink(header http.Header) string {
	if m := linkNext.FindStringSubmatch(strings.Join(header.Values("Link"), ", ")); m != nil {
		return m[1]
	}
	return ""
}

// Trail is the pages that one question has asked for. A service whose pages lead back
// would be read for ever, or be taken for read.
type Trail map[string]bool

// Follow returns the next page that the page at from links to. It must lie on the same
// origin, where alone what authorises us is sent, and not have been read before.
func (t Trail) Follow(from *url.URL, link string) (*url.URL, error) {
	to, err := from.Parse(link)
	if err != nil || Origin(to) != Origin(from) {
		return nil, city.Errorf(city.CodeInvalid, "the service links to another origin; nothing is sent there: if that is right, name it in the profile")
	}
	return to, t.Step(from, to)
}

// Step notes that the page at to is asked for after the one at from.
func (t Trail) Step(from, to *url.URL) error {
	t[from.String()] = true
	if t[to.String()] {
		return city.Errorf(city.CodeInvalid, "the service leads back to a page that was read already, and never to its end; what was read is taken, and it is asked again from where it stood")
	}
	return nil
}
