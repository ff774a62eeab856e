package telemetry

import (
	"context"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/gqlhttp"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/live"
)

// Figures answers questions about the city; the metrics engine does.
type Figures interface {
	Ask(ctx context.Context, q cube.Question) (*cube.Answer, error)
}

// Options say what is measured. Functions are called at every scrape, maybe by
// several goroutines at once; those that are nil leave their metrics out.
type Options struct {
	// Version of the running program.
	Version string
	// Profile of the city, for tugu_city_info.
	Profile *city.Profile
	// Figures answers the city's figures, with one question a scrape.
	Figures Figures
	// Enabled tells whether this process publishes the city's figures; of several
	// processes on one database only one should. Nil = it does.
	Enabled func() bool
	// Simulated tells whether any complaint is simulated.
	Simulated func() bool
	// Live returns the subscription transport's figures.
	Live func() live.Stats
	// HTTP returns the figures of GraphQL over HTTP.
	HTTP func() gqlhttp.Stats
	// Admissions returns the figures of what was let in.
	Admissions func() Admissions
	// Engine returns the last change that the engine includes, and how many complaints it holds.
	Engine func() (sequence int64, complaints int)
	// Kept returns what the engine keeps of questions.
	Kept func() cube.Kept
	// Store returns the sequence of the last change in the store's feed, or why the store cannot be read.
	Store func(ctx context.Context) (sequence int64, err error)
	// Leading tells whether this process does the periodic work of all on one database.
	Leading func() bool
	// Drilled returns how many readings of single complaints a standby answered, and the primary in its place. Nil = no standby.
	Drilled func() (standby, primary int64, ok bool)
	// Unread returns for how long the store's feed could not be read.
	Unread func() time.Duration
	// Sources returns the state of every source.
	Sources func(ctx context.Context) (map[string]store.SourceState, error)
	// Firing returns the alerts that are raised; nil = they are not told.
	Firing func(ctx context.Context) ([]cube.Alert, error)
	// AlertQueues returns the messages about alerts that wait, by receiver; nil = nobody is told of alerts.
	AlertQueues func(ctx context.Context) (map[string]AlertQueue, error)
	// Saves returns how saving the snapshot went.
	Saves func() Saves
	// Locked tells whether the keys of personal data are missing.
	Locked func() bool
	// Folders on local disks whose room is told, by what they hold: database, snapshot, reports. Linux only.
	Folders map[string]string
	// Operations are names of GraphQL operations that are told apart however many
	// other names came before, e.g. those of the project's own pages.
	Operations []string
	// Timeout bounds what one scrape asks of the store and of the engine, each. 0 = 5 s.
	Timeout time.Duration
	// Now is the clock of tugu_feed_lag_seconds and of durations. Nil = the machine's.
	Now func() time.Time
	// Log gets what fails during a scrape. Nil = the default logger.
	Log *slog.Logger
}

// Telemetry measures one program.
type Telemetry struct {
	registry *prometheus.Registry
	http     *httpMetrics
	graphql  *graphqlMetrics
	delivery prometheus.Histogram
	alerts   *alertMetrics // nil = nobody is told of alerts
	log      *slog.Logger
}

// New registers every metric with reg, which the caller owns. It panics if one
// of them is registered already: one registry serves one program.
func New(reg *prometheus.Registry, o Options) *Telemetry {
	if o.Timeout == 0 {
		o.Timeout = 5 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	t := &Telemetry{registry: reg, http: newHTTPMetrics(o.Now), graphql: newGraphQLMetrics(o.Now, o.Operations), delivery: newDelivery(), log: o.Log}
	reg.MustRegister(
		collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		constant("tugu_build_info", "The running program; always 1.", prometheus.Labels{"version": o.Version}),
	)
	reg.MustRegister(t.http.collectors()...)
	reg.MustRegister(t.graphql.collectors()...)
	if o.Live != nil {
		reg.MustRegister(&liveCollector{stats: o.Live}, t.delivery)
	}
	if o.HTTP != nil {
		reg.MustRegister(&answersCollector{stats: o.HTTP})
	}
	if o.Admissions != nil {
		reg.MustRegister(admissionCollector{o.Admissions})
	}
	if o.Engine != nil {
		reg.MustRegister(newFeedCollector(&o))
	}
	if o.Leading != nil {
		reg.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "tugu_leading", Help: "1 if this process does what only one of several on a database does (pulling, erasing, pruning), else 0.",
		}, func() float64 {
			if o.Leading() {
				return 1
			}
			return 0
		}))
	}
	if o.Drilled != nil {
		reg.MustRegister(drilled(o.Drilled)...)
	}
	if o.Locked != nil {
		reg.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "tugu_keys_missing", Help: "1 if the keys of personal data are not at hand, so that reporters' data stays closed and none is taken, else 0.",
		}, func() float64 {
			if o.Locked() {
				return 1
			}
			return 0
		}))
	}
	if o.Unread != nil {
		reg.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "tugu_feed_unread_seconds", Help: "For how long the store's feed could not be read; under a second while it can.",
		}, func() float64 { return o.Unread().Seconds() }))
	}
	if o.Kept != nil {
		reg.MustRegister(keptCollector{o.Kept})
	}
	if o.Sources != nil {
		reg.MustRegister(&sourcesCollector{&o})
	}
	if o.Saves != nil {
		reg.MustRegister(savesCollector{o.Saves})
	}
	if len(o.Folders) > 0 && spaceKnown {
		reg.MustRegister(diskCollector{&o})
	}
	if o.Profile != nil {
		reg.MustRegister(infoCollector{&o}, expected(o.Profile))
		if last, ok := o.Profile.TakenUntil(); ok {
			reg.MustRegister(calendarEnd(o.Profile, last))
		}
	}
	if o.Figures != nil {
		reg.MustRegister(newCityCollector(&o))
	}
	if o.Firing != nil && o.Profile != nil && len(o.Profile.AlertRules) > 0 {
		reg.MustRegister(alertsCollector{&o})
	}
	if o.AlertQueues != nil && o.Profile != nil && len(o.Profile.Alerting.Receivers) > 0 {
		t.alerts = newAlertMetrics(o.Profile)
		reg.MustRegister(alertQueueCollector{&o}, t.alerts.deliveries, t.alerts.lag)
	}
	return t
}

// calendarEnd tells until when the calendar lets promises in working days be given.
func calendarEnd(p *city.Profile, last city.Date) prometheus.Collector {
	start, _ := last.Start(p.Zone) // a date of the calendar
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "tugu_calendar_taken_until_timestamp_seconds",
		Help: "Begin of the last date of which complaints under a promise in working days can be taken; later ones are refused until the profile's calendar is extended.",
	}, func() float64 { return float64(start) })
}

// expected tells how long each source may be silent.
func expected(p *city.Profile) prometheus.Collector {
	g := prometheus.NewGaugeVec(prometheus.GaugeOpts{
		Name: "tugu_source_expected_seconds",
		Help: "Silence of a source after which its figures are stale, as the profile says; absent where it says nothing.",
	}, []string{"source"})
	for i := range p.Sources {
		if s := &p.Sources[i]; s.Expected > 0 {
			g.WithLabelValues(s.Code).Set(float64(s.Expected))
		}
	}
	return g
}

// constant is a metric that is always 1 and tells something by its labels.
func constant(name, help string, labels prometheus.Labels) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help, ConstLabels: labels}, func() float64 { return 1 })
}

// Handler serves the metrics in Prometheus' formats.
func (t *Telemetry) Handler() http.Handler {
	return promhttp.HandlerFor(t.registry, promhttp.HandlerOpts{
		ErrorLog:            slog.NewLogLogger(t.log.Handler(), slog.LevelError),
		ErrorHandling:       promhttp.ContinueOnError,
		MaxRequestsInFlight: 4,
		EnableOpenMetrics:   true,
	})
}

// Middleware measures the requests that next, usually a mux, serves. A request is
// counted under the mux pattern that matched it, or under "unmatched".
func (t *Telemetry) Middleware(next http.Handler) http.Handler { return t.http.middleware(next) }

// GraphQL measures the operations of the server or transport that uses it.
func (t *Telemetry) GraphQL() graphql.HandlerExtension { return t.graphql }

// infoCollector tells which city this is.
type infoCollector struct{ o *Options }

var infoDesc = prometheus.NewDesc("tugu_city_info", "The city that is served, its profile, and whether any complaint is simulated; always 1.",
	[]string{"city", "profile_version", "simulated"}, nil)

// Describe implements prometheus.Collector.
func (infoCollector) Describe(out chan<- *prometheus.Desc) { out <- infoDesc }

// Collect implements prometheus.Collector.
func (c infoCollector) Collect(out chan<- prometheus.Metric) {
	simulated := c.o.Simulated != nil && c.o.Simulated()
	out <- prometheus.MustNewConstMetric(infoDesc, prometheus.GaugeValue, 1,
		c.o.Profile.Code, c.o.Profile.Version, strconv.FormatBool(simulated))
}
