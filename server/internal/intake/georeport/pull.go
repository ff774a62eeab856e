package georeport

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/url"
	"strconv"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	maxPages = 10_000 // of one question
	// mayBeCut is how many requests an answer holds at least that may lack others: the
	// specification lets a service answer with the first 1,000 alone, and say nothing.
	mayBeCut = 1000
)

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
	Env     func(name string) string                          // the environment, for headers; nil = it is empty
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
	const longest = 90*city.Day - 1
	for span := longest; from < now; {
		until := min(now, from+span)
		last := until
		err := p.question(ctx, map[string]city.Moment{"start_date": from, "end_date": until}, &last, now, &sum)
		switch {
		case errors.Is(err, errCut) && until > from: // a shorter time holds fewer
			span = (until - from) / 2
			continue
		case err != nil:
			return sum, err
		case until == from:
			until++
		}
		from, span = until, min(2*span+1, longest)
	}
	return sum, nil
}

// errCut says that an answer may lack requests.
var errCut = error(city.Errorf(city.CodeTooLarge, "the service answers with %d requests or more at once, which may not be all; set pageSize, if it knows pages", mayBeCut))

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
// by updates it moves on to the last update that was seen. Where to go on is kept with
// the last page alone.
func (p *Puller) question(ctx context.Context, bounds map[string]city.Moment, until *city.Moment, now city.Moment, sum *Pulled) error {
	query := url.Values{}
	for name, at := range bounds {
		query.Set(name, at.Time().Format("2006-01-02T15:04:05Z"))
	}
	size := p.Source.Pull.PageSize
	if size > 0 {
		query.Set("page", "1")
		query.Set("page_size", strconv.Itoa(size))
	}
	at, err := p.client.address(query)
	if err != nil {
		return err
	}
	trail, seen, linked := outbound.Trail{}, newSeen(), false
	for page := 1; ; page++ {
		if page > maxPages {
			return city.Errorf(city.CodeTooLarge, "the service has more than %d pages; set a larger pageSize", maxPages)
		}
		items, link, err := p.client.ask(ctx, at)
		if err != nil {
			return err
		}
		got := len(items)
		if size == 0 && link == "" && page == 1 && got >= mayBeCut {
			return errCut
		}
		items, linked = seen.fresh(items), linked || link != ""
		last := link == "" && (linked || size == 0 || len(items) == 0)
		if p.Source.Pull.ByUpdate {
			*until = p.latest(items, *until, now)
		}
		if last && !linked && size > 0 {
			// A service that does not know pages says the same again, and a list that
			// moves while it is read by numbers passes requests over.
			if err := p.whole(page, got, seen); err != nil {
				return errors.Join(p.deliver(ctx, items, false, *until, sum), err)
			}
		}
		if err := p.deliver(ctx, items, last, *until, sum); err != nil {
			return err
		}
		sum.Pages++
		if last {
			return nil
		}
		if at, err = p.turnPage(trail, at, link, query, page+1); err != nil {
			return err
		}
	}
}

// turnPage returns the address of the next page: that which the service names, or the next number.
func (p *Puller) turnPage(trail outbound.Trail, at *url.URL, link string, query url.Values, number int) (*url.URL, error) {
	if link != "" {
		return trail.Follow(at, link)
	}
	query.Set("page", strconv.Itoa(number))
	return p.client.address(query)
}

// whole refuses to take a question by page numbers for answered that may lack requests.
func (p *Puller) whole(page, got int, seen *seen) error {
	switch {
	case page == 2 && got >= p.Source.Pull.PageSize:
		return city.Errorf(city.CodeInvalid, "the service answers page 2 with the requests of page 1, so that further ones may be missing; leave pageSize out")
	case seen.moved:
		return city.Errorf(city.CodeBusy, "requests changed while the pages were read, so that others may have been passed over; what came is taken, and the same is asked again")
	}
	return nil
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
