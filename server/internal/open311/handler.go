package open311

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Store is what the service needs of the store.
type Store interface {
	List(ctx context.Context, l store.Listing) ([]store.Listed, error)
	Complaints(ctx context.Context, ids []city.ID) ([]*store.Complaint, error)
	ByReference(ctx context.Context, source, externalID string) (*store.Complaint, error)
	Submit(ctx context.Context, r store.Record) (store.Result, error)
	Append(ctx context.Context, id city.ID, build func(*store.Complaint) ([]city.Event, error)) (*store.Complaint, error)
	EventSince(ctx context.Context, at city.Moment) (int64, error)
	EventsAfter(ctx context.Context, afterID int64, limit int) ([]store.EventRow, error)
}

// Access is what a caller may do.
type Access struct {
	List  bool // see single complaints
	Read  bool // see the words, places and answers of complaints
	Write bool // hand in complaints
	Work  bool // hand in updates
	// Noted is told what a caller who may read words asks for, and what any caller hands
	// in, before it is done; what cannot be noted is not done. nil = nobody is told.
	Noted func(ctx context.Context, what string) error
}

// note tells what the call does.
func (c *call) note() error {
	if c.may.Noted == nil {
		return nil
	}
	return c.may.Noted(c.Context(), c.Method+" "+c.URL.Path)
}

// Given is what the citizen of a request comes back with. It is told once.
type Given struct{ Reference, Secret, Link string }

// Options configure the service.
type Options struct {
	Profile *city.Profile // required
	Store   Store         // required
	// Access returns what the bearer of a token may do; "" is the token of everyone else. Required.
	Access func(token string) Access
	// Locate returns the district that holds a point; nil = the profile has no boundaries.
	Locate func(lat, lng float64) (district string, ok bool)
	// Issue gives the citizen of a new request a secret for its own page; nil = nobody is given one.
	Issue func(ctx context.Context, id city.ID) (Given, error)
	Now   func() time.Time // nil = time.Now
	Log   *slog.Logger     // nil = slog.Default
}

// Prefix is where the handler is mounted.
const Prefix = "/open311"

// maxBody bounds the body of a request, in bytes.
const maxBody = 128 << 10

type service struct {
	Options
	zone *time.Location
}

// NewHandler returns the handler of everything below [Prefix].
func NewHandler(o Options) http.Handler {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	s := &service{Options: o, zone: o.Profile.Zone}
	if s.zone == nil {
		s.zone = time.UTC
	}
	mux := http.NewServeMux()
	for pattern, serve := range map[string]endpoint{
		"GET /open311/{file}":             s.one("discovery", s.discovery),
		"GET /open311/v2/{file}":          s.root,
		"POST /open311/v2/{file}":         s.post,
		"GET /open311/v2/services/{file}": s.definition,
		"GET /open311/v2/requests/{file}": s.listed(s.request),
		"GET /open311/v2/tokens/{file}":   s.listed(s.token),
		"/open311/":                       s.nothing,
	} {
		mux.Handle(pattern, s.handle(serve))
	}
	return mux
}

// call is one request of a client.
type call struct {
	*http.Request
	w    http.ResponseWriter
	form format
	name string // last part of the path without its suffix
	may  Access
	// alone says that one complaint was asked for by its id.
	alone bool
}

// endpoint answers a call, or returns why it cannot; it has then written nothing.
type endpoint func(c *call) error

// handle finds format and caller, and answers errors as GeoReport wants them.
func (s *service) handle(serve endpoint) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		serve := serve
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		c := &call{Request: r, w: w}
		file := r.PathValue("file")
		if file == "" {
			file = r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:]
		}
		c.name, c.form = split(file)
		c.may = s.Access(bearer(r))
		w.Header().Set("Cache-Control", "no-store")
		if c.form == "" {
			serve = s.nothing
		}
		err := error(nil)
		if c.may.Read && r.Method != http.MethodPost && strings.Contains(r.URL.Path, "request") {
			err = c.note()
		}
		if err == nil {
			err = serve(c)
		}
		if err != nil {
			s.refuse(c, err)
		}
	})
}

// split divides the last part of a path into its name and its format.
func split(file string) (string, format) {
	for _, f := range [...]format{formatXML, formatJSON} {
		if name, ok := strings.CutSuffix(file, "."+string(f)); ok {
			return name, f
		}
	}
	return file, ""
}

// bearer returns the token of the Authorization header.
func bearer(r *http.Request) string {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		return ""
	}
	return strings.TrimSpace(token)
}

// one serves one name of a folder.
func (s *service) one(name string, serve endpoint) endpoint {
	return func(c *call) error {
		if c.name != name {
			return s.nothing(c)
		}
		return serve(c)
	}
}

// root serves the lists.
func (s *service) root(c *call) error {
	lists := map[string]endpoint{
		"discovery": s.discovery, "services": s.services, "requests": s.listed(s.requests), "servicerequestupdates": s.listed(s.updates),
	}
	if serve, ok := lists[c.name]; ok {
		return serve(c)
	}
	return s.nothing(c)
}

// listed serves who may see single complaints.
func (s *service) listed(serve endpoint) endpoint {
	return func(c *call) error {
		if !c.may.List {
			return city.Errorf(city.CodeForbidden, "requests are listed to callers whose api_key, sent as Authorization: Bearer …, may list complaints")
		}
		return serve(c)
	}
}

func (s *service) nothing(c *call) error {
	switch c.Method {
	case http.MethodGet, http.MethodHead, http.MethodPost:
		return city.Errorf(city.CodeNotFound, "there is nothing at %s; see discovery.xml, and end addresses with .xml or .json", c.URL.Path)
	}
	return &status{http.StatusMethodNotAllowed, "only GET, and POST of requests and of servicerequestupdates, are answered"}
}

// jurisdiction refuses another city's jurisdiction_id. A city answers for itself
// alone, so that none may be given.
func (s *service) jurisdiction(values func(string) string) error {
	given := values("jurisdiction_id")
	if given == "" || s.Profile.Open311.Jurisdiction == "" || given == s.Profile.Open311.Jurisdiction {
		return nil
	}
	return city.Errorf(city.CodeNotFound, "jurisdiction_id provided was not found; this service is that of %s", s.Profile.Open311.Jurisdiction)
}

// status is an error with an HTTP status of its own.
type status struct {
	code    int
	message string
}

func (e *status) Error() string { return e.message }

// statusOf returns status and words of an error; ok is false for internal ones. As
// GeoReport has it, 404 says that an id, code, token or jurisdiction is not there, 403
// that the api_key is missing or does not open this, and 400 everything else that is
// wrong with a request. Beyond it, what the server itself cannot do is 500 or 503, so
// that a client does not take a fault for its own and sends the same again.
func statusOf(err error) (code int, text string, ok bool) {
	var own *status
	if errors.As(err, &own) {
		return own.code, own.message, true
	}
	var domain *city.Error
	if !errors.As(err, &domain) {
		if errors.Is(err, city.ErrUnavailable) {
			return http.StatusServiceUnavailable, "the database does not answer at the moment; try again", false
		}
		return http.StatusInternalServerError, "the request could not be answered; the server's log says why", false
	}
	switch domain.Code {
	case city.CodeNotFound:
		return http.StatusNotFound, domain.Error(), true
	case city.CodeForbidden:
		return http.StatusForbidden, domain.Error(), true
	case city.CodeBusy:
		return http.StatusServiceUnavailable, domain.Error(), true
	}
	return http.StatusBadRequest, domain.Error(), true
}

// refuse answers with the errors of GeoReport: a list of code and description.
func (s *service) refuse(c *call, err error) {
	if c.Context().Err() != nil {
		return // the client is gone: nobody to tell
	}
	code, text, known := statusOf(err)
	if !known {
		s.Log.Error("open311", "path", c.Pattern, "error", err)
	}
	if c.form == "" {
		c.form = formatXML
	}
	c.w.Header().Del("Link")
	if code == http.StatusMethodNotAllowed {
		c.w.Header().Set("Allow", "GET, HEAD, POST")
	}
	if code == http.StatusServiceUnavailable {
		c.w.Header().Set("Retry-After", "5")
	}
	out := c.begin(code, "errors")
	out.item("error", fault{Code: code, Description: text})
	out.end()
}

type fault struct {
	Code        int    `json:"code" xml:"code"`
	Description string `json:"description" xml:"description"`
}
