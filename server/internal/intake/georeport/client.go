package georeport

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

const (
	maxRedirects = 3
	askTimeout   = 60 * time.Second // one answer, body included
	maxRetry     = 24 * time.Hour   // that a service may ask us to wait
)

// client asks one service.
type client struct {
	of   *city.GeoReport
	http *http.Client
}

// newClient makes a client that reaches the service's origin and nothing else.
func newClient(of *city.GeoReport) *client {
	dialer := &net.Dialer{Timeout: 15 * time.Second}
	if !of.Private {
		dialer.Control = func(_, address string, _ syscall.RawConn) error { return public(address) }
	}
	return &client{of: of, http: &http.Client{
		Timeout: askTimeout,
		// No proxy of the environment: it would reach what the dialer may not.
		Transport: &http.Transport{
			DialContext: dialer.DialContext, TLSHandshakeTimeout: 15 * time.Second, ResponseHeaderTimeout: 45 * time.Second,
			MaxResponseHeaderBytes: 64 << 10, MaxIdleConns: 2, IdleConnTimeout: 30 * time.Second, ForceAttemptHTTP2: true,
		},
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if first := via[0].URL; r.URL.Scheme != first.Scheme || r.URL.Host != first.Host {
				return city.Errorf(city.CodeInvalid, "the service redirects to another origin, %s; if that is right, name it in the profile", origin(r.URL))
			}
			if len(via) > maxRedirects {
				return city.Errorf(city.CodeInvalid, "the service redirects more than %d times", maxRedirects)
			}
			return nil
		},
	}}
}

func origin(u *url.URL) string { return u.Scheme + "://" + u.Host }

func (c *client) close() { c.http.CloseIdleConnections() }

// public refuses an address that is not one of the public internet. It is asked
// after names were resolved, for each address that is dialled.
func public(address string) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("dial %s: %w", address, err)
	}
	ip := at.Addr().Unmap()
	if !ip.IsGlobalUnicast() || ip.IsPrivate() || ip.IsLoopback() || reserved(ip) {
		return city.Errorf(city.CodeForbidden, "the service's name leads to %s, which is not a public address; set \"private\" in the profile if that is right", ip)
	}
	return nil
}

// notPublic are networks that are global by form alone.
var notPublic = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("240.0.0.0/4"), netip.MustParsePrefix("64:ff9b::/96"),
	netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("2002::/16"), netip.MustParsePrefix("2001::/32"),
}

func reserved(ip netip.Addr) bool {
	for _, p := range notPublic {
		if p.Contains(ip) {
			return true
		}
	}
	return false
}

// busy says that the service asks to be left alone for a while.
type busy struct {
	error
	wait time.Duration
}

// ask gets requests by a query.
func (c *client) ask(ctx context.Context, query url.Values) ([]item, error) {
	if c.of.Jurisdiction != "" {
		query.Set("jurisdiction_id", c.of.Jurisdiction)
	}
	address := strings.TrimSuffix(c.of.URL, "/") + "/requests." + c.of.Format + "?" + query.Encode()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, fmt.Errorf("ask the service: %w", err)
	}
	r.Header.Set("User-Agent", "tugu")
	answer, err := c.http.Do(r)
	if err != nil {
		return nil, unreached(err)
	}
	defer func() { _ = answer.Body.Close() }()
	if answer.StatusCode != http.StatusOK {
		return nil, refusedBy(answer)
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, maxBody+1))
	switch {
	case err != nil:
		return nil, unreached(err)
	case len(body) > maxBody:
		return nil, city.Errorf(city.CodeTooLarge, "the answer is larger than %d MB; set pageSize or a smaller windowDays", maxBody>>20)
	}
	return parse(body)
}

// unreached makes an error without the address asked, whose query is nobody's business.
func unreached(err error) error {
	var domain *city.Error
	if errors.As(err, &domain) {
		return domain
	}
	var inURL *url.Error
	if errors.As(err, &inURL) {
		err = inURL.Err
	}
	return fmt.Errorf("the service cannot be reached: %w", err)
}

// refusedBy makes an error of an answer that is none.
func refusedBy(answer *http.Response) error {
	err := city.Errorf(city.CodeBusy, "the service answered with the HTTP status %d", answer.StatusCode)
	seconds, bad := strconv.Atoi(answer.Header.Get("Retry-After"))
	if bad != nil || seconds <= 0 || answer.StatusCode != http.StatusTooManyRequests && answer.StatusCode != http.StatusServiceUnavailable {
		return err
	}
	return busy{err, min(time.Duration(min(seconds, 1<<30))*time.Second, maxRetry)}
}

func (b busy) Unwrap() error { return b.error }
