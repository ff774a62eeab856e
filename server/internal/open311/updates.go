package open311

import (
	"net/http"
	"slices"
	"strconv"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// maxUpdates bounds the events that one answer looks at, and the updates in it.
const maxUpdates = 1000

type updateItem struct {
	ID          string `json:"update_id" xml:"update_id"`
	RequestID   string `json:"service_request_id" xml:"service_request_id"`
	Status      string `json:"status" xml:"status"`
	Updated     string `json:"updated_datetime" xml:"updated_datetime"`
	Description text   `json:"description" xml:"description"`
	MediaURL    text   `json:"media_url" xml:"media_url"`
}

// updates lists what changed the status of requests, in the order in which it became
// known: of start_date to end_date (by that order's moment, 90 days at most, the last
// day where nothing is said), or after an update_id.
func (s *service) updates(c *call) error {
	q := c.URL.Query()
	if err := s.jurisdiction(q.Get); err != nil {
		return err
	}
	from, until, err := s.span(q, "start_date", "end_date")
	if err != nil {
		return err
	}
	switch {
	case from == 0 && until == 0:
		from = city.At(s.Now()) - city.Day
	case from == 0:
		from = max(1, until-maxSpan)
	case until == 0:
		until = from + maxSpan
	case until-from > maxSpan+1:
		return city.FieldErrorf(city.CodeInvalid, "end_date", "lies more than 90 days after start_date; ask in parts")
	}
	first, err := s.Store.EventSince(c.Context(), from)
	if err != nil {
		return err
	}
	if given := q.Get("after"); given != "" {
		id, err := strconv.ParseInt(given, 10, 64)
		if err != nil || id < 0 {
			return city.FieldErrorf(city.CodeInvalid, "after", "%q is not an update_id", cut(given))
		}
		first = max(first, id+1)
	}
	return s.list(c, first, from, until)
}

// list answers with the updates among the events from first on.
func (s *service) list(c *call, first int64, from, until city.Moment) error {
	rows, err := s.Store.EventsAfter(c.Context(), first-1, maxUpdates)
	if err != nil {
		return err
	}
	ended := len(rows) < maxUpdates
	var kept []store.EventRow
	for _, row := range rows {
		// A clock that was set back by more than an hour is the one thing that ends a list early.
		if until != 0 && row.Event.RecordedAt >= until+city.Hour {
			ended = true
			break
		}
		if at := row.Event.RecordedAt; at >= from && (until == 0 || at < until) && changesStatus(row.Event.Kind) {
			kept = append(kept, row)
		}
	}
	complaints, err := s.of(c, kept)
	if err != nil {
		return err
	}
	if !ended {
		q := c.URL.Query()
		q.Set("after", strconv.FormatInt(rows[maxUpdates-1].Event.ID, 10))
		c.w.Header().Set("Link", "<"+c.URL.Path+"?"+q.Encode()+`>; rel="next"`)
	}
	out := c.begin(http.StatusOK, "service_requests_updates")
	for _, row := range kept {
		one := complaints[row.ComplaintID]
		if one == nil || retracted(one, row.Event.ID) {
			continue
		}
		past, _ := one.Facts.AsOf(max(row.Event.OccurredAt, one.Facts.Submitted))
		course := city.Trace(&past)
		item := updateItem{
			ID: strconv.FormatInt(row.Event.ID, 10), RequestID: formatID(row.ComplaintID),
			Status: openOrClosed(course.Status), Updated: s.format(row.Event.OccurredAt),
		}
		if s.sight(c, one).answers && (row.Event.Kind == city.Responded || row.Event.Kind == city.Resolved) {
			item.Description = text(row.Event.Text)
		}
		out.item("request_update", item)
	}
	out.end()
	return nil
}

// of reads the complaints of the rows.
func (s *service) of(c *call, rows []store.EventRow) (map[city.ID]*store.Complaint, error) {
	byID := map[city.ID]*store.Complaint{}
	var ids []city.ID
	for _, row := range rows {
		if _, seen := byID[row.ComplaintID]; !seen {
			byID[row.ComplaintID] = nil
			ids = append(ids, row.ComplaintID)
		}
	}
	found, err := s.Store.Complaints(c.Context(), ids)
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		byID[id] = found[i]
	}
	return byID, nil
}

// retracted reports whether the source took the event back.
func retracted(one *store.Complaint, id int64) bool {
	return slices.ContainsFunc(one.Events, func(e city.Event) bool { return e.Kind == city.Retracted && e.Retracts == id })
}

// changesStatus reports whether an event of the kind is an update for the citizen.
func changesStatus(k city.Kind) bool {
	switch k {
	case city.Verified, city.Assigned, city.Responded, city.Started, city.Waiting,
		city.Resolved, city.Closed, city.Rejected, city.Duplicate, city.Reopened:
		return true
	}
	return false
}
