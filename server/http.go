package main

import (
	"cmp"
	"context"
	"crypto/tls"
	"encoding/json"
	"net"
	"net/http"
	"path/filepath"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/tugu-city/tugu/dashboard"
	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/gqlhttp"
	"github.com/tugu-city/tugu/server/internal/open311"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/report"
	"github.com/tugu-city/tugu/server/internal/telemetry"
	"github.com/tugu-city/tugu/server/internal/tracing"
	"github.com/tugu-city/tugu/server/live"
)

const (
	maxBody = 256 << 10 // bytes of a request
	// staleAfter is for how long following may fail before the service says that its figures are not the database's.
	staleAfter = 30 * time.Second
)

func moment(t time.Time) city.Moment { return city.At(t) }

// resolver answers operations from the service.
func (s *service) resolver() *graph.Resolver {
	return &graph.Resolver{
		Profile: s.profile.Profile, Figures: s.figures(), Complaints: complaints{s.store, s.profile.Router},
		Events: eventLog{s.store, s.engine}, Screens: s.screens, Devices: newDevices(s.store, time.Now),
		Intake: operators{s.store, newDesk(s.profile, s.store, s.intake.Translator)}, Citizens: citizens{s.keys}, Audit: auditLog{s.store}, Silences: &silences{store: s.store}, Questions: s.questions, City: cityInfo{s.engine, s.profile}, Now: time.Now,
		Locate: s.profile.Locate, Observe: observe, Log: s.log,
	}
}

// liveOptions are those of the live transport.
func (s *service) liveOptions() live.Options {
	return live.Options{
		Scope: s.access.scope, GroupContext: ofScope, AllowOrigin: s.web.sameSite, Logger: s.log, Drain: min(3*time.Second, s.web.DrainTimeout/2),
		ExecuteTimeout: s.web.QueryTimeout, Age: s.age, ClientOf: s.door.liveClient, First: s.documents.Trusted, MaxConnections: s.web.MaxConnections, MaxConnectionsPerClient: s.web.MaxConnectionsPerClient,
	}
}

// newHandler builds what answers, and the live transport behind it.
func (s *service) newHandler() http.Handler {
	s.intake, s.door = s.newPush(), s.newDoor()
	s.access.doors = s.newDoors()
	s.questions = s.newQuestions()
	resolver := s.resolver()
	options := s.liveOptions()
	options.Delivered = func(after time.Duration) { s.tel.Delivered(after) }
	s.live = live.New(graph.Executable(resolver).Schema(), s.changes, options)
	over := s.overHTTP()
	gql := graph.NewServer(resolver, graph.Options{
		Introspect: s.web.introspect(), Admit: s.door.admit, Transports: []graphql.Transport{s.live}, HTTP: over, Documents: s.documents,
	})

	s.tel = s.telemetry(over)
	gql.Use(s.tel.GraphQL())
	if s.tracing != nil {
		gql.Use(tracing.GraphQL{})
	}

	mux := http.NewServeMux()
	mux.Handle("GET /metrics", s.tel.Handler())
	mux.Handle("/graphql", aged(s.age, s.access.authorise(bounded(gql))))
	mux.Handle("GET /q/{name}", aged(s.age, s.access.authorise(figures(s.questions.handler(gql)))))
	mux.Handle("GET /debug/live", s.access.insiders(s.live.Debug()))
	profiling(mux, s.access)
	s.signInPages(mux)
	s.access.doors.Register(mux)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { answer(w, http.StatusOK, "ok") })
	mux.HandleFunc("GET /readyz", s.ready)
	s.intake.Register(mux, func(r *http.Request) string { return bearer(r.Header.Get("Authorization")) })
	s.newWebhooks().Register(mux)
	mux.HandleFunc("GET /boundaries/{level}", boundaries(s.profile))
	mux.Handle("/reports/", aged(s.age, s.access.authorise(figures(report.Handler(s.recaps(), s.log)))))
	mux.Handle(open311.Prefix+"/", s.open311())
	mux.Handle("/export/", aged(s.age, s.access.authorise(s.exports(resolver))))
	s.citizenPages(mux)
	mux.Handle("/", dashboard.Handler())
	return s.web.knownHost(s.tracing.Middleware(s.tel.Middleware(s.door.limit(s.web.sameOrigin(mux)))))
}

// newServer makes the web server.
func (s *service) newServer(h http.Handler) *http.Server {
	return &http.Server{
		Handler:           headers(h),
		ReadHeaderTimeout: cmp.Or(s.web.HeaderTimeout, 10*time.Second), ReadTimeout: cmp.Or(s.web.ReadTimeout, 30*time.Second),
		WriteTimeout: max(60*time.Second, 2*s.web.QueryTimeout), IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10, ConnContext: narrowed,
	}
}

// sendBuffer is the size in bytes of the system's buffer for what leaves for one
// connection. The system's own grows to megabytes for who does not read.
const sendBuffer = 128 << 10

func narrowed(ctx context.Context, c net.Conn) context.Context {
	if wrapped, ok := c.(*tls.Conn); ok {
		c = wrapped.NetConn()
	}
	if tcp, ok := c.(*net.TCPConn); ok {
		_ = tcp.SetWriteBuffer(sendBuffer) // the system's own will do as well
	}
	return ctx
}

// agedFrom is how old figures are said to be that may lack changes: while the database
// answers, they are younger.
const agedFrom = 3 * time.Second

// age is for how long the database could not be followed; 0 while it is.
func (s *service) age() time.Duration {
	if age := s.store.Unread(); age >= agedFrom {
		return age
	}
	return 0
}

// aged tells in the header Age for how many seconds the database could not be followed,
// if it cannot: figures are answered nevertheless.
func aged(age func() time.Duration, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if age := age(); age > 0 {
			w.Header().Set("Age", strconv.Itoa(int(age.Seconds())))
		}
		next.ServeHTTP(w, r)
	})
}

// figures serves who may ask for figures.
func figures(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := graph.Require(r.Context(), city.ReadFigures); err != nil {
			answer(w, http.StatusForbidden, err.Error())
			return
		}
		next.ServeHTTP(w, r)
	})
}

// recaps makes the reports, from the same figures as the API.
func (s *service) recaps() *report.Maker {
	return &report.Maker{Profile: s.profile.Profile, Figures: s.engine, Now: time.Now}
}

// open311 serves complaints as Open311 GeoReport v2.
func (s *service) open311() http.Handler {
	return open311.NewHandler(open311.Options{
		Profile: s.profile.Profile, Store: s.store, Locate: s.profile.Locate, Log: s.log,
		Access: func(token string) open311.Access {
			v, _ := s.access.viewer(token)
			return open311.Access{
				List: v.May.Any(city.ReadComplaints), Read: v.May.Any(city.ReadPersonal) && len(v.Departments) == 0,
				Write: v.May.Any(city.Submit) && len(v.Sources) == 0, Work: v.May.Any(city.Work) && len(v.Departments) == 0,
				Noted: func(ctx context.Context, what string) error {
					return auditLog{s.store}.Record(context.WithoutCancel(ctx), graph.Audited{By: v, Action: "open311", Detail: beginningOf(what)})
				},
			}
		},
		Issue: func(ctx context.Context, id city.ID) (open311.Given, error) {
			given, err := s.keys.Issue(ctx, []city.ID{id}, false)
			if err != nil {
				return open311.Given{}, err
			}
			return open311.Given(given[0]), nil
		},
	})
}

// telemetry measures the program and publishes the city's figures.
func (s *service) telemetry(over *gqlhttp.Transport) *telemetry.Telemetry {
	drilled := s.store.Drilled
	if _, _, ok := drilled(); !ok {
		drilled = nil
	}
	return telemetry.New(prometheus.NewRegistry(), telemetry.Options{
		Version: version, Profile: s.profile.Profile, Figures: s.engine, Simulated: s.engine.Simulated, Live: s.live.Stats, HTTP: over.Stats, Log: s.log,
		Enabled: func() bool {
			return s.web.CityMetrics && s.store.Leading() && s.access.public.May.Any(city.ReadFigures)
		},
		Engine: func() (int64, int) { return s.engine.Position().Sequence, s.engine.Len() },
		Kept:   s.engine.Kept, Admissions: s.door.admissions,
		Sources: s.store.SourceStates,
		Firing:  s.engine.Firing, AlertQueues: s.alertQueues,
		Saves:   s.feed.saved.saves(),
		Leading: s.store.Leading,
		Drilled: drilled,
		Unread:  s.store.Unread,
		Locked:  s.store.Locked,
		Folders: s.folders(),
		Store: func(ctx context.Context) (int64, error) {
			stats, err := s.store.Stats(ctx)
			return stats.Last.Sequence, err
		},
	})
}

// folders are those on local disks that the program fills.
func (s *service) folders() map[string]string {
	folders := map[string]string{}
	if s.databaseFile != "" {
		folders["database"] = filepath.Dir(s.databaseFile)
	}
	if s.feed.saved != nil {
		folders["snapshot"] = filepath.Dir(s.feed.saved.path)
	}
	if s.web.Reports != "" {
		folders["reports"] = s.web.Reports
	}
	return folders
}

// bounded bounds the body of a request.
func bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body != http.NoBody {
			r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		}
		next.ServeHTTP(w, r)
	})
}

var (
	noSniff    = []string{"nosniff"}
	noReferrer = []string{"no-referrer"}
	denied     = []string{"DENY"}
	sameOrigin = []string{"same-origin"}
	nothing    = []string{"default-src 'none'; frame-ancestors 'none'"}
	nobody     = []string{"camera=(), microphone=(), geolocation=(), payment=(), usb=()"}
	always     = []string{"max-age=31536000"}
)

// headers are sent with everything: nothing may be framed, guessed, leaked or read by another site, and what is no page of
// ours may run nothing. Pages replace the policy by their own.
func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h["X-Content-Type-Options"], h["Referrer-Policy"], h["X-Frame-Options"] = noSniff, noReferrer, denied
		h["Cross-Origin-Opener-Policy"], h["Cross-Origin-Resource-Policy"] = sameOrigin, sameOrigin
		h["Content-Security-Policy"], h["Permissions-Policy"] = nothing, nobody
		if r.TLS != nil {
			h["Strict-Transport-Security"] = always
		}
		next.ServeHTTP(w, r)
	})
}

func answer(w http.ResponseWriter, code int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_, _ = w.Write([]byte(text + "\n")) // a peer that has gone needs no answer
}

// boundaries serves the polygons of a district level for maps.
func boundaries(p *profile.Loaded) http.HandlerFunc {
	levels := map[string]json.RawMessage{"kecamatan.geojson": p.Boundaries[0], "kelurahan.geojson": p.Boundaries[1]}
	return func(w http.ResponseWriter, r *http.Request) {
		body := levels[r.PathValue("level")]
		if len(body) == 0 {
			answer(w, http.StatusNotFound, "the profile has no such boundaries")
			return
		}
		tag := `"` + p.Version + `"`
		w.Header().Set("ETag", tag)
		w.Header().Set("Cache-Control", "no-cache")
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Content-Type", "application/geo+json")
		_, _ = w.Write(body) // as above
	}
}
