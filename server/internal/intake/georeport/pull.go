package georeport

import (
	"context"
	"encoding/json"
	"hash/maphash"
	"log/slog"
	"net/url"
	"strconv"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
	"github.com/tugu-city/tugu/server/internal/store"
)

// maxPages bounds the pages of one question.
const maxPages = 10_000

// Store keeps what is pulled, and where pulling goes on: the store.
type Store interface {
	Receive(ctx context.Context, d store.Delivery) (store.Receipt, error)
	Cursor(ctx context.Context, source, name string) (string, error)
	outbound.Store
}

// Options say which source is pulled, and into what.
type Options struct {
	Profile *city.Profile                                     // required
	Source  *city.Source                                      // required, with Pull
	Store   Store                                             // required
	Locate  func(lat, lng float64) (district string, ok bool) // nil = the profile has no boundaries
	Now     func() time.Time                                  // nil = time.Now
	Wait    func(ctx context.Context, d time.Duration) error  // nil = a timer; returns ctx's error
	Jitter  func(d time.Duration) time.Duration               // nil = up to a tenth more, at random
	Log     *slog.Logger                                      // nil = slog.Default
}

// Pulled counts what one pull brought.
type Pulled = outbound.Pulled

// Puller pulls one source.
type Puller struct {
	Options
	client   *client
	reader   *reader
	schedule *outbound.Schedule
}

// cursorName names the cursor of a source that is pulled.
const cursorName = "open311"

// stand is where pulling goes on.
type stand struct {
	Until city.Moment `json:"until"` // everything before it was pulled
}

// Pull asks the service once for everything new, and delivers each page as one
// transaction, the last one together with where the next pull begins. What was
// delivered before an error stays, and is told as unchanged the next time.
func (p *Puller) Pull(ctx context.Context) (Pulled, error) {
	var sum Pulled
	from, err := p.begin(ctx)
	if err != nil {
		return sum, err
	}
	now := city.At(p.Now())
	if p.Source.Pull.ByUpdate {
		last := from
		err := p.question(ctx, map[string]city.Moment{"updated_after": max(1, from-p.Source.Pull.Overlap)}, &last, now, &sum)
		return sum, err
	}
	// By submission: older requests change as well, so that each pull looks back.
	from = min(from, now-p.Source.Pull.Window)
	for from < now {
		until := min(now, from+90*city.Day-1)
		last := until
		if err := p.question(ctx, map[string]city.Moment{"start_date": from, "end_date": until}, &last, now, &sum); err != nil {
			return sum, err
		}
		from = until
	}
	return sum, nil
}

// begin returns where pulling goes on.
func (p *Puller) begin(ctx context.Context) (city.Moment, error) {
	text, err := p.Store.Cursor(ctx, p.Source.Code, cursorName)
	if err != nil {
		return 0, err
	}
	var s stand
	if text != "" && json.Unmarshal([]byte(text), &s) == nil && s.Until > 0 {
		return s.Until, nil
	}
	zone := p.Profile.Zone
	if zone == nil {
		zone = time.UTC
	}
	at, ok := p.Source.Pull.Since.Start(zone)
	if !ok {
		return 0, city.FieldErrorf(city.CodeInvalid, "since", "the source %s does not say since when it is pulled", p.Source.Code)
	}
	return max(at, 1), nil
}

// question asks all pages of one question. until is where the next question begins;
// by updates it moves on to the last update that was seen.
func (p *Puller) question(ctx context.Context, bounds map[string]city.Moment, until *city.Moment, now city.Moment, sum *Pulled) error {
	query := url.Values{}
	for name, at := range bounds {
		query.Set(name, at.Time().Format("2006-01-02T15:04:05Z"))
	}
	seen, seed := map[uint64]bool{}, maphash.MakeSeed()
	for page := 1; ; page++ {
		if page > maxPages {
			return city.Errorf(city.CodeTooLarge, "the service has more than %d pages; set a larger pageSize", maxPages)
		}
		if p.Source.Pull.PageSize > 0 {
			query.Set("page", strconv.Itoa(page))
			query.Set("page_size", strconv.Itoa(p.Source.Pull.PageSize))
		}
		items, err := p.client.ask(ctx, query)
		if err != nil {
			return err
		}
		// A service that does not know pages says the same again; a last page may be
		// short, or full with an empty one after it.
		fresh := 0
		for i := range items {
			if h := maphash.String(seed, items[i].raw); p.Source.Pull.PageSize == 0 || !seen[h] {
				seen[h] = true
				items[fresh] = items[i]
				fresh++
			}
		}
		last := p.Source.Pull.PageSize == 0 || fresh == 0
		if p.Source.Pull.ByUpdate {
			*until = p.latest(items[:fresh], *until, now)
		}
		if err := p.deliver(ctx, items[:fresh], last, *until, sum); err != nil {
			return err
		}
		sum.Pages++
		if last {
			return nil
		}
	}
}

// latest returns the last moment of change among the items, by the service's own
// clock; a moment in the future is a mistake and moves nothing.
func (p *Puller) latest(items []item, at, now city.Moment) city.Moment {
	for i := range items {
		text := items[i].values["updated_datetime"]
		if t, err := time.Parse(time.RFC3339, text); err == nil && city.At(t) <= now {
			at = max(at, city.At(t))
		}
	}
	return at
}

// deliver writes the requests of a page; with the last of them where to go on.
func (p *Puller) deliver(ctx context.Context, items []item, last bool, until city.Moment, sum *Pulled) error {
	var next any
	if last {
		next = stand{until}
	}
	return outbound.Take(ctx, p.Store, p.Source.Code, cursorName, items, func(i item) (store.Record, *store.Aside) {
		o := store.Origin{Format: Format, Raw: i.raw}
		record, aside := p.reader.record(i, o)
		record.Origin = o
		return record, aside
	}, next, sum)
}
