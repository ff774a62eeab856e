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
}

// newClient makes a client that reaches the service's origin and nothing else.
func newClient(of *city.GeoReport) *client { return &client{of, outbound.NewHTTP(of.Private)} }

func (c *client) close() { c.http.CloseIdleConnections() }

// ask gets requests by a query.
func (c *client) ask(ctx context.Context, query url.Values) ([]item, error) {
	if c.of.Jurisdiction != "" {
		query.Set("jurisdiction_id", c.of.Jurisdiction)
	}
	address := strings.TrimSuffix(c.of.URL, "/") + "/requests." + c.of.Format + "?" + query.Encode()
	body, _, err := outbound.Get(ctx, c.http, address, nil, maxBody, "set pageSize or a smaller windowDays")
	if err != nil {
		return nil, err
	}
	return parse(body)
}
