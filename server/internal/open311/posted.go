package open311

import (
	"context"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// maxUpdateID bounds the sender's own name of an update, in bytes.
const maxUpdateID = 200

// meaning is what a posted status asks for: the kinds of events that can say it, the
// first that is legal is taken. A status in which a complaint is already, and one
// without kinds, adds a note.
type meaning struct {
	is    []city.Status
	kinds []city.Kind
}

// meanings are the statuses of updates, as mySociety's extension of GeoReport names them.
var meanings = map[string]meaning{
	"OPEN":                        {openStatuses(), []city.Kind{city.Reopened}},
	"REOPEN":                      {openStatuses(), []city.Kind{city.Reopened}},
	"FOR_TRIAGE":                  {openStatuses(), []city.Kind{city.Reopened}},
	"INTERNAL_REFERRAL":           {openStatuses(), []city.Kind{city.Reopened}},
	"INVESTIGATING":               {openStatuses()[1:], []city.Kind{city.Verified}},
	"ACTION_SCHEDULED":            {openStatuses()[2:], []city.Kind{city.Verified}},
	"PLANNED":                     {openStatuses()[2:], []city.Kind{city.Verified}},
	"IN_PROGRESS":                 {[]city.Status{city.StatusInProgress}, []city.Kind{city.Started}},
	"FIXED":                       {[]city.Status{city.StatusResolved}, []city.Kind{city.Resolved}},
	"CLOSED":                      {closedStatuses(), []city.Kind{city.Closed}},
	"NO_FURTHER_ACTION":           {[]city.Status{city.StatusClosed, city.StatusRejected}, []city.Kind{city.Closed}},
	"NOT_COUNCILS_RESPONSIBILITY": {[]city.Status{city.StatusRejected}, []city.Kind{city.Rejected}},
	"DUPLICATE":                   {[]city.Status{city.StatusDuplicate}, []city.Kind{city.Duplicate}},
}

func openStatuses() []city.Status {
	return slices.DeleteFunc(city.Statuses(), func(s city.Status) bool { return !s.Open() })
}

func closedStatuses() []city.Status { return slices.DeleteFunc(city.Statuses(), city.Status.Open) }

// posted is an update that a client hands in.
type posted struct {
	request  city.ID
	updateID string
	status   string
	at       city.Moment
	words    string
}

type postedItem struct {
	ID        string `json:"update_id" xml:"update_id"`
	RequestID string `json:"service_request_id" xml:"service_request_id"`
	Account   text   `json:"account_id" xml:"account_id"`
}

// post takes what is posted to a list.
func (s *service) post(c *call) error {
	lists := map[string]endpoint{"requests": s.submit, "servicerequestupdates": s.postUpdate}
	if serve, ok := lists[c.name]; ok {
		return serve(c)
	}
	return s.nothing(c)
}

// form reads the form of a POST, whose api_key must be allowed to hand in what it is.
func (s *service) form(c *call, may func(Access) bool) (url.Values, error) {
	kind, _, err := mime.ParseMediaType(c.Header.Get("Content-Type"))
	if err != nil || kind != "application/x-www-form-urlencoded" {
		return nil, city.Errorf(city.CodeInvalid, "send the request as application/x-www-form-urlencoded in UTF-8")
	}
	if err := c.ParseForm(); err != nil {
		return nil, badForm(err)
	}
	if key := c.PostForm.Get("api_key"); key != "" {
		c.may = s.Access(key)
	}
	if !may(c.may) {
		return nil, city.Errorf(city.CodeForbidden, "api_key is missing, not known, or not for this: send it in the form, or as Authorization: Bearer …")
	}
	if err := c.note(); err != nil {
		return nil, err
	}
	// The client sends jurisdiction_id in the address or in the form.
	return c.PostForm, s.jurisdiction(c.Form.Get)
}

// postUpdate takes an update of a request. An update_id that the request already has
// is answered as it was the first time, and written once.
func (s *service) postUpdate(c *call) error {
	form, err := s.form(c, func(a Access) bool { return a.Work })
	if err != nil {
		return err
	}
	p, err := s.readUpdate(form)
	if err != nil {
		return err
	}
	id, err := s.takeUpdate(c.Context(), p)
	if err != nil {
		return err
	}
	out := c.begin(http.StatusOK, "service_request_updates")
	out.item("request_update", postedItem{ID: strconv.FormatInt(id, 10), RequestID: formatID(p.request)})
	out.end()
	return nil
}

// readUpdate reads the form. Who sends an update is not kept: tugu keeps the
// complaint's own reporter alone.
func (s *service) readUpdate(form url.Values) (p posted, err error) {
	given := form.Get("service_request_id")
	if given == "" {
		return p, city.FieldErrorf(city.CodeInvalid, "service_request_id", "was not provided")
	}
	id, ok := parseID(given)
	if !ok {
		return p, errNoRequest
	}
	p.request = id
	p.updateID = form.Get("update_id")
	if p.updateID == "" {
		p.updateID = form.Get("update_id_ext") // older senders
	}
	switch {
	case p.updateID == "":
		return p, city.FieldErrorf(city.CodeInvalid, "update_id", "was not provided; a repeated update is known by it")
	case len(p.updateID) > maxUpdateID || !utf8.ValidString(p.updateID) || strings.ContainsRune(p.updateID, 0):
		return p, city.FieldErrorf(city.CodeInvalid, "update_id", "takes at most %d bytes of UTF-8", maxUpdateID)
	}
	p.status = strings.ToUpper(form.Get("status"))
	if _, ok := meanings[p.status]; !ok {
		return p, city.FieldErrorf(city.CodeInvalid, "status", "%q is none of %s", cut(form.Get("status")), strings.Join(statusWords(), ", "))
	}
	if p.at, err = s.moment(form, "updated_datetime"); err != nil {
		return p, err
	}
	for _, name := range []string{"description", "media_url"} {
		if v := form.Get(name); utf8.RuneCountInString(v) > maxFields[name] {
			return p, city.FieldErrorf(city.CodeTooLarge, name, "takes at most %d characters", maxFields[name])
		} else if !utf8.ValidString(v) {
			return p, city.FieldErrorf(city.CodeInvalid, name, "is not UTF-8")
		}
	}
	media := slices.DeleteFunc(slices.Clone(form["media_url"]), func(u string) bool { return u == "" })
	for _, u := range media {
		if err := mediaURL(u); err != nil {
			return p, err
		}
	}
	p.words = words(form.Get("description"), nil, strings.Join(media, "\n"))
	return p, nil
}

// takeUpdate appends what the update says, once, and returns the id of its event.
func (s *service) takeUpdate(ctx context.Context, p posted) (int64, error) {
	// The name in the event is how a repetition is known, in the transaction that would write it again.
	actor := "open311 update " + p.updateID
	after, err := s.Store.Append(ctx, p.request, func(now *store.Complaint) ([]city.Event, error) {
		if e := by(now, actor); e != nil {
			if e.Text != p.words {
				return nil, city.FieldErrorf(city.CodeConflict, "update_id", "was sent before with other words; give a new update an id of its own")
			}
			return nil, nil
		}
		kind, err := p.kind(now.Course.Status)
		if err != nil {
			return nil, err
		}
		return []city.Event{{Kind: kind, OccurredAt: s.occurred(now, p.at), Actor: actor, Text: p.words}}, nil
	})
	if city.CodeOf(err) == city.CodeNotFound {
		return 0, errNoRequest
	}
	if err != nil {
		return 0, err
	}
	return by(after, actor).ID, nil
}

// by returns the event that an actor added; nil = there is none.
func by(c *store.Complaint, actor string) *city.Event {
	for i := range c.Events {
		if c.Events[i].Actor == actor {
			return &c.Events[i]
		}
	}
	return nil
}

// kind is the event that says the update of a complaint that stands as it does.
func (p *posted) kind(stands city.Status) (city.Kind, error) {
	m := meanings[p.status]
	if slices.Contains(m.is, stands) {
		return city.Noted, nil
	}
	for _, k := range m.kinds {
		if city.MayFollow(stands, k) {
			return k, nil
		}
	}
	return 0, city.FieldErrorf(city.CodeInvalid, "status", "%s cannot follow while the request is %s; nothing was taken", p.status, stands)
}

// occurred is when the update happened: as its sender says, but neither in the future
// nor before what the complaint went through already, by which its state is judged.
func (s *service) occurred(c *store.Complaint, said city.Moment) city.Moment {
	now := city.At(s.Now())
	if said == 0 || said > now {
		said = now
	}
	last := c.Facts.Submitted
	for i := range c.Events {
		if at := c.Events[i].OccurredAt; at <= now {
			last = max(last, at)
		}
	}
	return max(said, last)
}

func statusWords() []string {
	all := make([]string, 0, len(meanings))
	for word := range meanings {
		all = append(all, word)
	}
	slices.Sort(all)
	return all
}

var errNoRequest = city.Errorf(city.CodeNotFound, "service_request_id provided was not found")
