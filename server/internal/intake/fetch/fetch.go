// Package fetch asks sources for records that their file mapping reads: endpoints
// that answer JSON, page by page, and views of databases. It goes on where it
// stood: the place is written in the transaction that writes the records before it,
// and what is fetched again changes nothing.
package fetch

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	maxPages = 10_000   // of one time
	maxBody  = 32 << 20 // bytes of one answer
)

// Store keeps what is fetched, and where fetching goes on: the store.
type Store interface {
	outbound.Store
	Receive(ctx context.Context, d store.Delivery) (store.Receipt, error)
	Cursor(ctx context.Context, source, name string) (string, error)
}

// Options say which source is asked, and into what.
type Options struct {
	Profile *city.Profile                                     // required
	Source  *city.Source                                      // required, with Fetch and File
	Store   Store                                             // required
	Locate  func(lat, lng float64) (district string, ok bool) // nil = the profile has no boundaries
	Env     func(name string) string                          // required: the environment
	Now     func() time.Time                                  // nil = time.Now
	Wait    func(ctx context.Context, d time.Duration) error  // nil = a timer
	Jitter  func(d time.Duration) time.Duration               // nil = up to a tenth more, at random
	Log     *slog.Logger                                      // nil = slog.Default
}

// Fetcher asks one source.
type Fetcher struct {
	Options
	read     intake.Reader
	http     *http.Client
	schedule *outbound.Schedule
}

// New makes a fetcher.
func New(o Options) *Fetcher {
	if o.Now == nil {
		o.Now = time.Now
	}
	f := &Fetcher{Options: o, read: intake.JSONReader(o.Profile, o.Locate, o.Now), http: outbound.NewHTTP(o.Source.Fetch.Private)}
	f.schedule = &outbound.Schedule{
		Kind: "fetch", Source: o.Source.Code, Every: o.Source.Fetch.Every, Store: o.Store, Pull: f.Fetch, Now: o.Now, Wait: o.Wait, Jitter: o.Jitter, Log: o.Log,
	}
	f.schedule.Fill()
	return f
}

// Run fetches in the source's rhythm until ctx ends; of several processes on one
// database one does.
func (f *Fetcher) Run(ctx context.Context) {
	defer f.http.CloseIdleConnections()
	f.schedule.Run(ctx)
}

// cursorName names the cursor of a source that is fetched.
const cursorName = "fetch"

// stand is where fetching goes on.
type stand struct {
	Until   city.Moment `json:"until,omitempty"`   // of an endpoint: everything before it was fetched
	Updated string      `json:"updated,omitempty"` // of a view: the last row's
	Key     string      `json:"key,omitempty"`
}

// Fetch asks once for everything new.
func (f *Fetcher) Fetch(ctx context.Context) (outbound.Pulled, error) {
	var from stand
	value, err := f.Store.Cursor(ctx, f.Source.Code, cursorName)
	if err != nil {
		return outbound.Pulled{}, err
	}
	if value != "" && json.Unmarshal([]byte(value), &from) != nil {
		return outbound.Pulled{}, city.Errorf(city.CodeInvalid, "where fetching of %s stood cannot be read", f.Source.Code)
	}
	if f.Source.Fetch.View != "" {
		return f.view(ctx, from)
	}
	return f.endpoint(ctx, from)
}

// deliver writes records; with the last of them where to go on, if next is not nil.
func (f *Fetcher) deliver(ctx context.Context, items []json.RawMessage, next *stand, sum *outbound.Pulled) error {
	var to any // an untyped nil where next is nil
	if next != nil {
		to = next
	}
	return outbound.Take(ctx, f.Store, f.Source.Code, cursorName, items, func(raw json.RawMessage) (store.Record, *store.Aside) {
		return f.read(f.Source, store.Origin{Format: intake.FormatJSON, Raw: string(raw)})
	}, to, sum)
}

// moment reads a moment by the layouts of the source's mapping.
func (f *Fetcher) moment(text string) (city.Moment, bool) {
	zone := f.Source.File.Zone
	if zone == nil {
		zone = time.UTC
	}
	for _, layout := range append([]string{time.RFC3339, "2006-01-02 15:04:05.999999999-07", "2006-01-02 15:04:05"}, f.Source.File.DateLayouts...) {
		if t, err := time.ParseInLocation(layout, strings.TrimSpace(text), zone); err == nil {
			return city.At(t), true
		}
	}
	return 0, false
}
