package open311

import (
	"encoding/base64"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	maxSpan  = 90 * city.Day // of requested_datetime in one search
	maxPage  = 1000          // requests of one page, and the default
	maxSkip  = 100_000       // requests that page numbers may pass over; cursors have no bound
	maxIDs   = 500           // of service_request_id
	maxCodes = 100           // of service_code
)

// search is what the query of GET requests asks for.
type search struct {
	ids      []city.ID // those of service_request_id; nil = by the listing
	byID     bool
	listing  store.Listing
	size     int
	extended bool
}

// dateLayouts are tried in order; those without an offset are the city's time.
var dateLayouts = []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", time.DateOnly}

// moment reads a date of the query; zero where it is not given. A "+" that was sent
// as it is arrives as a space and is understood.
func (s *service) moment(q url.Values, name string) (city.Moment, error) {
	given := q.Get(name)
	if given == "" {
		return 0, nil
	}
	for _, text := range []string{given, strings.Replace(given, " ", "+", 1)} {
		for _, layout := range dateLayouts {
			if t, err := time.ParseInLocation(layout, text, s.zone); err == nil && t.Year() >= 1970 && t.Year() < 2100 && city.At(t) > 0 {
				return city.At(t), nil
			}
		}
	}
	return 0, city.FieldErrorf(city.CodeInvalid, name, "%q is not a moment between 1970 and 2099; write one such as 2026-11-29T08:00:00Z", cut(given))
}

// span reads a pair of bounds; the last second of the later one is included.
func (s *service) span(q url.Values, from, until string) (a, b city.Moment, err error) {
	if a, err = s.moment(q, from); err != nil {
		return 0, 0, err
	}
	if b, err = s.moment(q, until); err != nil {
		return 0, 0, err
	}
	if b != 0 {
		b++
	}
	if a != 0 && b != 0 && b <= a {
		return 0, 0, city.FieldErrorf(city.CodeInvalid, until, "lies before %s; exchange them", from)
	}
	return a, b, nil
}

// wantsMore reports whether a caller asks for what goes beyond the specification.
func wantsMore(q url.Values) bool {
	return q.Get("extensions") == "true" || q.Get("extensions") == "v1"
}

// search reads the query of GET requests.
func (s *service) search(c *call) (search, error) {
	q := c.URL.Query()
	find := search{size: maxPage, extended: wantsMore(q)}
	if err := s.jurisdiction(q.Get); err != nil {
		return find, err
	}
	if given := q.Get("service_request_id"); given != "" {
		return find, find.readIDs(given)
	}
	l := &find.listing
	for _, read := range []func() error{
		func() error { return s.readSpans(q, l) },
		func() error { return readStatus(q, l) },
		func() error { return s.readCodes(c, q, l) },
		func() error { return find.readPage(q) },
	} {
		if err := read(); err != nil {
			return find, err
		}
	}
	return find, nil
}

// readIDs reads service_request_id. What is no id of ours is not found, as an
// unknown one is.
func (f *search) readIDs(given string) error {
	names := strings.Split(given, ",")
	if len(names) > maxIDs {
		return city.FieldErrorf(city.CodeTooLarge, "service_request_id", "takes at most %d ids; ask in parts", maxIDs)
	}
	f.byID = true
	for _, name := range names {
		if id, ok := parseID(strings.TrimSpace(name)); ok && !slices.Contains(f.ids, id) {
			f.ids = append(f.ids, id)
		}
	}
	return nil
}

// readSpans reads the moments. A search by submission spans 90 days at most, and
// the last 90 days where it says nothing; one by changes may span everything.
func (s *service) readSpans(q url.Values, l *store.Listing) (err error) {
	if l.SubmittedFrom, l.SubmittedUntil, err = s.span(q, "start_date", "end_date"); err != nil {
		return err
	}
	if l.UpdatedFrom, l.UpdatedUntil, err = s.span(q, "updated_after", "updated_before"); err != nil {
		return err
	}
	l.ByUpdate = l.UpdatedFrom != 0 || l.UpdatedUntil != 0
	from, until := &l.SubmittedFrom, &l.SubmittedUntil
	switch {
	case *from != 0 && *until != 0:
		if *until-*from > maxSpan+1 {
			return city.FieldErrorf(city.CodeInvalid, "end_date", "lies more than 90 days after start_date; ask in parts, or by updated_after")
		}
	case *from != 0:
		*until = *from + maxSpan
	case *until != 0:
		*from = max(1, *until-maxSpan)
	case !l.ByUpdate:
		*from = city.At(s.Now()) - maxSpan
	}
	return nil
}

func readStatus(q url.Values, l *store.Listing) error {
	given := q.Get("status")
	if given == "" {
		return nil
	}
	for _, word := range strings.Split(given, ",") {
		open := word == "open"
		if !open && word != "closed" {
			return city.FieldErrorf(city.CodeInvalid, "status", "%q is neither open nor closed", cut(word))
		}
		for _, st := range city.Statuses() {
			if st.Open() == open && !slices.Contains(l.Statuses, st) {
				l.Statuses = append(l.Statuses, st)
			}
		}
	}
	return nil
}

// readCodes reads service_code. Sensitive services are not searched for by callers
// who may not read complaints: the search would name what the list hides.
func (s *service) readCodes(c *call, q url.Values, l *store.Listing) error {
	given := q.Get("service_code")
	if given == "" {
		return nil
	}
	codes := strings.Split(given, ",")
	if len(codes) > maxCodes {
		return city.FieldErrorf(city.CodeTooLarge, "service_code", "takes at most %d codes; ask in parts", maxCodes)
	}
	for _, code := range codes {
		if code == city.NotAssigned {
			l.Categories = append(l.Categories, "")
			continue
		}
		category, ok := s.Profile.Category(code)
		switch {
		case !ok:
			return city.FieldErrorf(city.CodeNotFound, "service_code", "%q was not found; see services.%s", cut(code), c.form)
		case category.Sensitive && !c.may.Read:
			return city.FieldErrorf(city.CodeForbidden, "service_code", "requests of a sensitive service are listed to callers whose api_key, sent as Authorization: Bearer …, may read them")
		}
		l.Categories = append(l.Categories, code)
	}
	return nil
}

// readPage reads page_size and page or after.
func (f *search) readPage(q url.Values) error {
	number := func(name string, least, most int) (int, error) {
		n, err := strconv.Atoi(q.Get(name))
		if err != nil || n < least || n > most {
			return 0, city.FieldErrorf(city.CodeInvalid, name, "%q is not a number from %d to %d", cut(q.Get(name)), least, most)
		}
		return n, nil
	}
	var err error
	if q.Get("page_size") != "" {
		if f.size, err = number("page_size", 1, maxPage); err != nil {
			return err
		}
	}
	if q.Get("page") != "" {
		page, err := number("page", 1, 1+maxSkip/f.size)
		if err != nil {
			return fmt.Errorf("%w; go on with the Link header of a page, which leads to the next one without a bound", err)
		}
		f.listing.Skip = (page - 1) * f.size
	}
	if given := q.Get("after"); given != "" {
		if f.listing.Skip > 0 {
			return city.FieldErrorf(city.CodeInvalid, "after", "give page or after, not both")
		}
		if f.listing.After, err = parsePlace(given); err != nil {
			return err
		}
	}
	return nil
}

// placeText writes a place of a list for the next page's address.
func placeText(p store.Place) string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d.%d", p.At, p.Row))
}

func parsePlace(given string) (*store.Place, error) {
	bad := city.FieldErrorf(city.CodeInvalid, "after", "is not from a Link header of this service")
	if len(given) > 80 {
		return nil, bad
	}
	raw, err := base64.RawURLEncoding.DecodeString(given)
	at, row, ok := strings.Cut(string(raw), ".")
	if err != nil || !ok {
		return nil, bad
	}
	moment, errAt := strconv.ParseInt(at, 10, 64)
	number, errRow := strconv.ParseInt(row, 10, 64)
	if errAt != nil || errRow != nil || moment < 0 || number < 0 {
		return nil, bad
	}
	return &store.Place{At: city.Moment(moment), Row: number}, nil
}

// cut shortens what an error shows of a client's text.
func cut(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
