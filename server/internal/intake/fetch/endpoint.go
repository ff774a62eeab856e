package fetch

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
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
	headers := map[string]string{}
	for name, variable := range of.Headers {
		if headers[name] = f.Env(variable); headers[name] == "" {
			return sum, city.FieldErrorf(city.CodeInvalid, "headers", "the environment variable %s, which holds the header %s, is not set", variable, name)
		}
	}
	seen := map[[32]byte]bool{}
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
		fresh := items[:0:0]
		for _, raw := range items {
			if h := sha256.Sum256(raw); !seen[h] {
				seen[h] = true
				fresh = append(fresh, raw)
			}
			// A moment in the future is a mistake of a clock and moves nothing.
			if at, ok := f.moment(wire.TextOf(wire.At(raw, of.Updated))); ok && at <= now {
				next.Until = max(next.Until, at)
			}
		}
		following, more, err := f.following(address, body, header, page, len(items))
		if err != nil {
			return sum, err
		}
		// A source that does not know pages says the same again.
		if !more || len(fresh) == 0 {
			if n, err := strconv.ParseInt(wire.TextOf(wire.At(body, of.Total)), 10, 64); err == nil && of.Total != "" {
				left := max(0, n-int64(len(seen)))
				sum.Backlog = &left
			}
			return sum, f.deliver(ctx, fresh, &next, &sum)
		}
		if err := f.deliver(ctx, fresh, nil, &sum); err != nil {
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

// linkNext finds the address of the next page in a header Link.
var linkNext = regexp.MustCompile(`<([^>]*)>\s*;[^,]*rel="?next"?`)

// following is the address of the next page; more is false after the last.
func (f *Fetcher) following(address *url.URL, body []byte, header http.Header, page, got int) (next *url.URL, more bool, err error) {
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
		link := ""
		if of.Next != "" {
			link = wire.TextOf(wire.At(body, of.Next))
		} else if m := linkNext.FindStringSubmatch(strings.Join(header.Values("Link"), ", ")); m != nil {
			link = m[1]
		}
		if link == "" {
			return nil, false, nil
		}
		to, err := address.Parse(link)
		if err != nil || outbound.Origin(to) != outbound.Origin(address) {
			return nil, false, city.Errorf(city.CodeInvalid, "the source %s links to another origin; nothing is sent there: if that is right, name it in the profile", f.Source.Code)
		}
		return to, true, nil
	}
	moved.RawQuery = q.Encode()
	return &moved, more, nil
}
