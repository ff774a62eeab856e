// Package outbound is how tugu asks services of others: only public addresses and the
// named origin, bounded, in a rhythm, by one process of several, and with patience.
package outbound

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
	"syscall"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/tracing"
)

const (
	maxRedirects = 3
	askTimeout   = 60 * time.Second // one answer, body included
	maxRetry     = 24 * time.Hour   // that a service may ask us to wait
)

// NewHTTP makes a client that reaches public addresses, or any where private, and
// follows redirects within the origin alone.
func NewHTTP(private bool) *http.Client {
	dialer := &net.Dialer{Timeout: 15 * time.Second}
	if !private {
		dialer.Control = func(_, address string, _ syscall.RawConn) error { return Public(address) }
	}
	return &http.Client{
		Timeout: askTimeout,
		// No proxy of the environment: it would reach what the dialer may not.
		Transport: tracing.Transport(&http.Transport{
			DialContext: dialer.DialContext, TLSHandshakeTimeout: 15 * time.Second, ResponseHeaderTimeout: 45 * time.Second,
			MaxResponseHeaderBytes: 64 << 10, MaxIdleConns: 2, IdleConnTimeout: 30 * time.Second, ForceAttemptHTTP2: true,
		}),
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if first := via[0].URL; r.URL.Scheme != first.Scheme || r.URL.Host != first.Host {
				return city.Errorf(city.CodeInvalid, "the service redirects to another origin, %s; if that is right, name it in the profile", Origin(r.URL))
			}
			if len(via) > maxRedirects {
				return city.Errorf(city.CodeInvalid, "the service redirects more than %d times", maxRedirects)
			}
			return nil
		},
	}
}

// Origin is the scheme and host of an address.
func Origin(u *url.URL) string { return u.Scheme + "://" + u.Host }

// Headers fills headers with what environment variables hold, which is no business of
// the profile's: named holds the variable of each.
func Headers(named map[string]string, env func(variable string) string) (map[string]string, error) {
	filled := make(map[string]string, len(named))
	for name, variable := range named {
		if filled[name] = env(variable); filled[name] == "" {
			return nil, city.FieldErrorf(city.CodeInvalid, "headers", "the environment variable %s, which holds the header %s, is not set", variable, name)
		}
	}
	return filled, nil
}

// Get asks and returns the body, of at most so many bytes. advice says what to do
// about a larger one.
func Get(ctx context.Context, c *http.Client, address string, headers map[string]string, most int64, advice string) ([]byte, http.Header, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, nil, errors.New("ask the service: its address cannot be read")
	}
	r.Header.Set("User-Agent", "tugu")
	for name, value := range headers {
		r.Header.Set(name, value)
	}
	answer, err := c.Do(r)
	if err != nil {
		return nil, nil, unreached(err)
	}
	defer func() { _ = answer.Body.Close() }()
	if answer.StatusCode != http.StatusOK {
		return nil, nil, refusedBy(answer)
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, most+1))
	switch {
	case err != nil:
		return nil, nil, unreached(err)
	case int64(len(body)) > most:
		return nil, nil, city.Errorf(city.CodeTooLarge, "the answer is larger than %d MB; %s", most>>20, advice)
	}
	return body, answer.Header, nil
}

// Public refuses an address that is not one of the public internet. It is asked
// after names were resolved, for each address that is dialled.
func Public(address string) error {
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
	after := answer.Header.Get("Retry-After")
	if after == "" || answer.StatusCode != http.StatusTooManyRequests && answer.StatusCode != http.StatusServiceUnavailable {
		return err
	}
	var wait time.Duration
	if seconds, bad := strconv.Atoi(after); bad == nil {
		wait = time.Duration(min(max(seconds, 0), 1<<30)) * time.Second
	} else if at, bad := http.ParseTime(after); bad == nil {
		now := time.Now()
		if theirs, bad := http.ParseTime(answer.Header.Get("Date")); bad == nil {
			now = theirs // by the clock that the moment was told by
		}
		wait = at.Sub(now)
	}
	if wait <= 0 {
		return err
	}
	return busy{err, min(wait, maxRetry)}
}

func (b busy) Unwrap() error { return b.error }

// waitOf returns how long a service asks to be left alone; 0 = it does not.
func waitOf(err error) time.Duration {
	var b busy
	if errors.As(err, &b) {
		return b.wait
	}
	return 0
}
