package georeport

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
)

// client asks one service.
type client struct {
	of   *city.GeoReport
	http *http.Client
	env  func(name string) string
}

// newClient makes a client that reaches the service's origin and nothing else.
func newClient(of *city.GeoReport, env func(name string) string) *client {
	return &client{of, outbound.NewHTTP(of.Private), env}
}

func (c *client) close() { c.http.CloseIdleConnections() }

// address is where requests are asked for by a query.
func (c *client) address(query url.Values) (*url.URL, error) {
	if c.of.Jurisdiction != "" {
		query.Set("jurisdiction_id", c.of.Jurisdiction)
	}
	at, err := url.Parse(strings.TrimSuffix(c.of.URL, "/") + "/requests." + c.of.Format + "?" + query.Encode())
	if err != nil {
		return nil, city.FieldErrorf(city.CodeInvalid, "url", "the address of the service cannot be read")
	}
	return at, nil
}

// ask gets requests, and the link to the next page, if the service gives one.
func (c *client) ask(ctx context.Context, at *url.URL) (items []item, next string, err error) {
	headers, err := outbound.Headers(c.of.Headers, c.env)
	if err != nil {
		return nil, "", err
	}
	body, header, err := outbound.Get(ctx, c.http, at.String(), headers, maxBody, "set pageSize or a smaller windowDays")
	if err != nil {
		return nil, "", err
	}
	if items, err = parse(body); err != nil {
		return nil, "", err
	}
	return items, outbound.NextLink(header), nil
}
