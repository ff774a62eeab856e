package open311

import (
	"cmp"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// chunk is how many complaints are read and written at once.
const chunk = 100

func parseID(s string) (city.ID, bool) {
	if len(s) != 36 { // the other forms that uuid reads are not ours
		return city.ID{}, false
	}
	id, err := uuid.Parse(s)
	return city.ID(id), err == nil
}

func formatID(id city.ID) string { return uuid.UUID(id).String() }

// requests lists service requests.
func (s *service) requests(c *call) error {
	find, err := s.search(c)
	if err != nil {
		return err
	}
	if find.byID {
		return s.known(c, find)
	}
	// One more than the page holds tells whether another follows.
	l := find.listing
	l.Limit = min(find.size, chunk) + 1
	page, err := s.Store.List(c.Context(), l)
	if err != nil {
		return err
	}
	end, err := s.end(c, find, page)
	if err != nil {
		return err
	}
	if end != nil {
		c.w.Header().Set("Link", "<"+next(c, find, *end)+`>; rel="next"`)
	}
	out := c.begin(http.StatusOK, "service_requests")
	for left := find.size; ; {
		more := len(page) == l.Limit
		if more {
			page = page[:l.Limit-1]
		}
		for i := range page {
			if end != nil && beyond(page[i].Place, *end, l.ByUpdate) { // others changed since
				more = false
				break
			}
			// A search by service would name the kind that is hidden.
			if len(l.Categories) == 0 || c.may.Read || !s.hidden(page[i].Complaint) {
				out.item("request", s.view(c, page[i].Complaint, find.extended))
			}
		}
		if left -= len(page); !more || left == 0 || out.err != nil {
			break
		}
		l.After, l.Skip, l.Limit = &page[len(page)-1].Place, 0, min(left, chunk)+1
		if page, err = s.Store.List(c.Context(), l); err != nil {
			// The head is sent: breaking off is what tells that the answer is not whole.
			s.Log.Error("open311", "path", c.Pattern, "error", err)
			panic(http.ErrAbortHandler)
		}
	}
	out.end()
	return nil
}

// end returns the place of the page's last request, or nil where nothing follows it.
// first is what the page begins with, and one more.
func (s *service) end(c *call, find search, first []store.Listed) (*store.Place, error) {
	n := min(find.size, chunk)
	if len(first) <= n {
		return nil, nil
	}
	if find.size == n {
		return &first[n-1].Place, nil
	}
	l := find.listing
	l.After, l.Skip, l.Limit = &first[n-1].Place, find.size-n-1, 2
	rest, err := s.Store.List(c.Context(), l)
	if err != nil || len(rest) < 2 {
		return nil, err
	}
	return &rest[0].Place, nil
}

// beyond reports whether a place comes after another in the order of the list.
func beyond(p, q store.Place, byUpdate bool) bool {
	order := cmp.Or(cmp.Compare(p.At, q.At), cmp.Compare(p.Row, q.Row))
	if !byUpdate {
		order = -order
	}
	return order > 0
}

// next is the address of the page after a place.
func next(c *call, find search, after store.Place) string {
	q := c.URL.Query()
	q.Del("page")
	q.Set("after", placeText(after))
	q.Set("page_size", strconv.Itoa(find.size))
	if q.Get("start_date") == "" && find.listing.SubmittedFrom != 0 {
		q.Set("start_date", find.listing.SubmittedFrom.Time().Format(time.RFC3339))
	}
	if q.Get("end_date") == "" && find.listing.SubmittedUntil != 0 {
		q.Set("end_date", (find.listing.SubmittedUntil - 1).Time().Format(time.RFC3339))
	}
	return (&url.URL{Path: c.URL.Path, RawQuery: q.Encode()}).String()
}

// known lists the requests of service_request_id; what is not there is left out.
func (s *service) known(c *call, find search) error {
	found, err := s.Store.Complaints(c.Context(), find.ids)
	if err != nil {
		return err
	}
	out := c.begin(http.StatusOK, "service_requests")
	for _, one := range found {
		if one != nil {
			out.item("request", s.view(c, one, find.extended))
		}
	}
	out.end()
	return nil
}

// request answers with one request.
func (s *service) request(c *call) error {
	q := c.URL.Query()
	if err := s.jurisdiction(q.Get); err != nil {
		return err
	}
	id, ok := parseID(c.name)
	if !ok {
		return errNoRequest
	}
	found, err := s.Store.Complaints(c.Context(), []city.ID{id})
	if err != nil {
		return err
	}
	if found[0] == nil {
		return errNoRequest
	}
	c.alone = true
	out := c.begin(http.StatusOK, "service_requests")
	out.item("request", s.view(c, found[0], wantsMore(q)))
	out.end()
	return nil
}
