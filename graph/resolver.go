package graph

import (
	"context"
	"log/slog"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Resolver holds what the resolvers need of the rest of the program. All of it
// is safe for use from many goroutines.
type Resolver struct {
	Profile    *city.Profile
	Figures    Figures
	Complaints Complaints
	Events     Events
	Screens    Screens
	Devices    Devices
	Intake     Intake
	Citizens   Citizens
	Audit      Audit     // nil = no log is kept
	Silences   Silences  // nil = nobody is told of alerts
	Questions  Questions // nil = none are kept
	City       CityInfo
	Now        func() time.Time // the clock of the city's figures
	// Locate returns the code of the smallest district that contains the point
	// (WGS 84 degrees); nil = coordinates tell no district.
	Locate func(latitude, longitude float64) (district string, ok bool)
	// Observe is told of what state each answer of the operation in ctx is, maybe from several goroutines at once; nil = nobody listens.
	Observe func(ctx context.Context, o Observation)
	Log     *slog.Logger // nil = the default logger
}

// Figures answers questions; the metrics engine does.
type Figures interface {
	Ask(ctx context.Context, q cube.Question) (*cube.Answer, error)
	Open(ctx context.Context, q cube.OpenQuestion) (*cube.Opened, error)
	Page(ctx context.Context, q cube.PageQuestion) (*cube.Page, error)
	DueNext(ctx context.Context, f cube.Filter, asOf city.Moment, first int) ([]cube.Due, cube.Freshness, error)
	Alerts(ctx context.Context, f cube.Filter, asOf city.Moment) ([]cube.Alert, cube.Freshness, error)
	// Changed returns a channel that is closed at the next change.
	Changed() <-chan struct{}
}

// Complaints reads and writes single complaints. Errors that people may read are
// *city.Error.
type Complaints interface {
	// Get returns the complaints in the order of ids, nil where there is none.
	Get(ctx context.Context, ids []city.ID) ([]*Record, error)
	// ByReference fails with NOT_FOUND where there is none.
	ByReference(ctx context.Context, source, externalID string) (*Record, error)
	// Search returns the ids of at most limit complaints whose reference, title or text
	// hold each of the words, of those alone that the departments are in charge of now; none = all.
	Search(ctx context.Context, words string, departments []string, limit int) ([]city.ID, error)
	// Submit adds a complaint, or returns the one that has its source and external id already.
	Submit(ctx context.Context, s Submission) (*Record, error)
	// Append lets build look at the complaint and appends the events that it
	// returns, in one transaction; build may run several times. It fails with
	// NOT_FOUND where there is no such complaint, and with build's own error.
	Append(ctx context.Context, id city.ID, build func(*Record) ([]city.Event, error)) (*Record, error)
	// Proposals returns words that rules might look for, of one category or, with "", of all.
	Proposals(ctx context.Context, category string, limit int) ([]Proposal, error)
	// Similar returns at most limit complaints that may be the same as one, the
	// likeliest first. It fails with NOT_FOUND where there is no such complaint.
	Similar(ctx context.Context, id city.ID, limit int) ([]Candidate, error)
	// Pairs returns the pairs of open complaints that may be the same, the likeliest first.
	Pairs(ctx context.Context) (PairsFound, error)
	// DecideNotSame keeps that two complaints are not the same, or with undo forgets
	// it. It fails with NOT_FOUND where one of them is not there.
	DecideNotSame(ctx context.Context, a, b city.ID, actor string, undo bool) error
	// OfReporter returns up to limit complaints, the newest first, of the reporter with
	// the telephone number or the e-mail address, in whatever spelling.
	OfReporter(ctx context.Context, phone, email string, limit int) ([]*Record, error)
	// Erase erases the reporters of the complaints and, with words, what was written,
	// and returns how many complaints it found.
	Erase(ctx context.Context, ids []city.ID, words bool) (int, error)
	// Corrections returns up to limit corrections of categories below the event id
	// before (0 = the newest), and their number in all.
	Corrections(ctx context.Context, before int64, limit int) ([]Correction, int, error)
}

// Citizens gives citizens what they come back with. What it returns is secret:
// it is neither logged nor kept.
type Citizens interface {
	// Issue gives a secret for the complaint; with renew it is the only one that is good.
	Issue(ctx context.Context, id city.ID, renew bool) (CitizenAccess, error)
	// Invite fails with CONFLICT where no result stands that was not rated.
	Invite(ctx context.Context, id city.ID) (RatingInvitation, error)
}

// Record is a complaint as graph shows it. What File holds and texts of events are
// shown to operators alone.
type Record struct {
	Header           city.Header
	Reference, Title string
	Anonymous        bool // the citizen asked not to be named
	Secret           bool // the citizen asked that operators alone read it
	File             File
	ErasedAt         city.Moment  // of what was known of the reporter; 0 = it was not
	Routing          *Routing     // what the rules said; nil = nothing was left to them
	Events           []city.Event // in ingestion order
	Facts            city.Facts
	Course           city.Course
}

// File is what the citizen wrote. It may hold personal data.
type File struct {
	Text, Address       string
	Latitude, Longitude *float64
	Reporter            Reporter
	Locked              bool // the reporter is known, but its key is not at hand
}

// Submission is a new complaint.
type Submission struct {
	Source, Channel              string
	ExternalID                   string // empty = the store gives one
	At                           city.Moment
	Category, District, Priority string
	Title, Text, Address         string
	Latitude, Longitude          *float64
	Reporter                     Reporter
	Anonymous, Secret            bool
	Actor                        string
}

// Reporter is who made a complaint. It is shown to operators alone, and never logged.
type Reporter struct{ Name, Phone, Email string }

// Events reads the event log.
type Events interface {
	// After returns up to limit events with an id above id, in order.
	After(ctx context.Context, id int64, limit int) ([]LoggedEvent, error)
	// Last returns the id of the last event; 0 = none.
	Last(ctx context.Context) (int64, error)
	// Wake returns a channel that is closed when events were appended.
	Wake() <-chan struct{}
}

// LoggedEvent is an event of the log with the complaint that it belongs to.
type LoggedEvent struct {
	Event city.Event
	Facts *city.Facts // of the complaint, as they are now
}

// CityInfo tells what the profile does not.
type CityInfo interface {
	Build() string // version of the running program
	// Boundaries reports whether there are polygons of kecamatan and of kelurahan.
	Boundaries() (kecamatan, kelurahan bool)
	// Simulated reports whether any complaint was made by the simulator.
	Simulated(ctx context.Context) (bool, error)
}

func (r *Resolver) directory() directory { return directory{r.Profile} }

func (r *Resolver) now() city.Moment { return city.At(r.Now()) }

// Observation is what [Resolver.Observe] is told of an answer.
type Observation struct {
	Freshness cube.Freshness
	// Question is what was asked: changes of complaints that its filter never lets
	// pass do not change the answer. nil = any change may.
	Question *cube.Question
	AsOf     city.Moment // the moment of the figures that was asked for; 0 = now
}

func (r *Resolver) observe(ctx context.Context, o Observation) {
	if r.Observe != nil {
		r.Observe(ctx, o)
	}
}

func (r *Resolver) log() *slog.Logger {
	if r.Log != nil {
		return r.Log
	}
	return slog.Default()
}
