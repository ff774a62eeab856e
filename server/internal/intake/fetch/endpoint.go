package fetch

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
	"github.com/tugu-city/tugu/server/internal/intake/wire"
)

// endpoint asks all pages of what changed since.
func (f *Fetcher) endpoint(ctx context.Context, from stand) (outbound.Pulled, error) {
	var sum outbound.Pulled
	of := f.Source.Fetch
	now := city.At(f.Now())
	next := stand{Until: from.Until}
	address, err := f.first(from)
	if err != nil {
		return sum, err
	}
	headers, err := outbound.Headers(of.Headers, f.Env)
	if err != nil {
		return sum, err
	}
	seen, trail := newSeen(f.Source.File.Columns["externalId"]), outbound.Trail{}
	for page := 0; ; page++ {
		if page >= maxPages {
			return sum, city.Errorf(city.CodeTooLarge, "the source has more than %d pages; set a larger pageSize", maxPages)
		}
		body, header, err := outbound.Get(ctx, f.http, address.String(), headers, maxBody, "set a smaller pageSize")
		if err != nil {
			return sum, err
		}
		items, err := f.items(body)
		if err != nil {
			return sum, err
		}
		sum.Pages++
		fresh := seen.fresh(items)
		for _, raw := range items {
			// A moment in the future is a mistake of a clock and moves nothing.
			if at, ok := f.moment(wire.TextOf(wire.At(raw, of.Updated))); ok && at <= now {
				next.Until = max(next.Until, at)
			}
		}
		following, more, err := f.following(trail, address, body, header, page, len(items))
		if err == nil && (!more || byNumber(of.Paging) && len(fresh) == 0) {
			if err = f.whole(page, len(items), len(fresh), seen); err == nil {
				if n, err := strconv.ParseInt(wire.TextOf(wire.At(body, of.Total)), 10, 64); err == nil && of.Total != "" {
					left := max(0, n-int64(len(seen.raw)))
					sum.Backlog = &left
				}
				return sum, f.deliver(ctx, fresh, &next, &sum)
			}
		}
		// What came is taken, also of a page that leads nowhere.
		if err := errors.Join(f.deliver(ctx, fresh, nil, &sum), err); err != nil {
			return sum, err
		}
		address = following
	}
}

// first is the address of the first page.
func (f *Fetcher) first(from stand) (*url.URL, error) {
	of := f.Source.Fetch
	address, err := url.Parse(of.URL)
	if err != nil {
		return nil, city.FieldErrorf(city.CodeInvalid, "url", "the address of %s cannot be read", f.Source.Code)
	}
	q := address.Query()
	if of.UpdatedParam != "" {
		since := from.Until - of.Overlap
		if from.Until == 0 {
			zone := f.Profile.Zone
			if zone == nil {
				zone = time.UTC
			}
			start, ok := of.Since.Start(zone)
			if !ok {
				return nil, city.FieldErrorf(city.CodeInvalid, "since", "the source %s does not say since when it is fetched", f.Source.Code)
			}
			since = start
		}
		if of.UpdatedLayout == "unix" {
			q.Set(of.UpdatedParam, strconv.FormatInt(int64(since), 10))
		} else {
			zone := f.Source.File.Zone
			if zone == nil {
				zone = time.UTC
			}
			q.Set(of.UpdatedParam, since.Time().In(zone).Format(of.UpdatedLayout))
		}
	}
	if of.SizeParam != "" {
		q.Set(of.SizeParam, strconv.Itoa(of.PageSize))
	}
	switch of.Paging {
	case "page":
		q.Set(of.PageParam, strconv.Itoa(of.FirstPage))
	case "offset":
		q.Set(of.PageParam, "0")
	}
	address.RawQuery = q.Encode()
	return address, nil
}

func (f *Fetcher) items(body []byte) ([]json.RawMessage, error) {
	raw := json.RawMessage(body)
	if of := f.Source.Fetch; of.Items != "" {
		raw = wire.At(raw, of.Items)
	}
	var items []json.RawMessage
	if err := json.Unmarshal(raw, &items); err != nil {
		return nil, city.Errorf(city.CodeInvalid, "the answer of %s holds no list of records where \"items\" says; correct it in the profile, or ask who runs the source", f.Source.Code)
	}
	return items, nil
}

// byNumber reports whether pages are asked for by where they stand, not by what the
// source names: past its end a source may say its last page again.
func byNumber(paging string) bool { return paging == "page" || paging == "offset" }

// whole refuses to take the pages of a source for all there is where some may be missing.
func (f *Fetcher) whole(page, got, fresh int, seen *seen) error {
	of := f.Source.Fetch
	switch {
	case !byNumber(of.Paging):
		return nil
	case page == 1 && got > 0 && fresh == 0 && (of.SizeParam == "" || got >= of.PageSize):
		return city.FieldErrorf(city.CodeInvalid, "paging", "the source answers its second page with the records of the first, so that others may be missing; correct pageParam or firstPage in the profile, or remove paging if it knows no pages")
	case seen.moved:
		return city.Errorf(city.CodeBusy, "records changed while the pages were read, so that others may have been passed over; what came is taken, and the same is asked again")
	}
	return nil
}

// following is the address of the next page; more is false after the last.
func (f *Fetcher) following(trail outbound.Trail, address *url.URL, body []byte, header http.Header, page, got int) (next *url.URL, more bool, err error) {
	of := f.Source.Fetch
	moved := *address
	q := moved.Query()
	switch of.Paging {
	case "page":
		q.Set(of.PageParam, strconv.Itoa(of.FirstPage+page+1))
		more = got > 0
	case "offset":
		before, err := strconv.Atoi(q.Get(of.PageParam))
		if err != nil {
			return nil, false, err
		}
		q.Set(of.PageParam, strconv.Itoa(before+got))
		more = got > 0
	case "cursor":
		cursor := wire.TextOf(wire.At(body, of.Next))
		q.Set(of.PageParam, cursor)
		more = cursor != ""
	case "link":
		link := outbound.NextLink(header)
		if of.Next != "" {
			link = wire.TextOf(wire.At(body, of.Next))
		}
		if link == "" {
			return nil, false, nil
		}
		next, err = trail.Follow(address, link)
		return next, true, err
	}
	moved.RawQuery = q.Encode()
	if of.Paging == "cursor" && more {
		err = trail.Step(address, &moved)
	}
	return &moved, more, err
}
