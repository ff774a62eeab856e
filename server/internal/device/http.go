package device

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/access"
	"github.com/tugu-city/tugu/server/internal/admission"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	// Lasts is how long a code is good: an operator has to walk to a desk.
	Lasts = 10 * time.Minute
	// Interval is how often a screen asks whether it was let in.
	Interval = 5 * time.Second
	// cookieLasts is what browsers keep a cookie for at most; each [seen] begins it anew.
	cookieLasts = 400 * 24 * time.Hour
	// client is the client that RFC 8628 wants to be named: tugu's own wall alone.
	client    = "wall"
	grantType = "urn:ietf:params:oauth:grant-type:device_code"
	maxForm   = 4 << 10 // bytes
	maxCookie = 200
)

// Store keeps what screens ask for.
type Store interface {
	AddDeviceAuthorization(ctx context.Context, a store.DeviceAuthorization) error
	RedeemDevice(ctx context.Context, hash string, t store.Token, now city.Moment) (store.DeviceAuthorization, error)
}

// Options are what the endpoints need. All are required.
type Options struct {
	Store   Store
	Public  string // address under which the server is reached; "" = as the screen reached it
	Now     func() time.Time
	Address func(*http.Request) netip.Addr
	Good    func(token string) bool     // whether a token is good
	Given   func(context.Context) error // a token was made: it is to be known at once
	Log     *slog.Logger
}

// Doors lets screens in.
type Doors struct {
	Options
	polls *admission.Limiter
}

// New makes the doors.
func New(o Options) *Doors {
	return &Doors{o, admission.NewLimiter(1/(Interval-time.Second).Seconds(), 2, o.Now)}
}

// Register adds /device/authorization and /device/token, as RFC 8628 names them, and /device/seen, by which a screen
// that was let in says that it is there, to mux.
func (d *Doors) Register(mux *http.ServeMux) {
	mux.HandleFunc("POST /device/authorization", d.authorization)
	mux.HandleFunc("POST /device/token", d.token)
	mux.HandleFunc("POST /device/seen", d.seen)
}

// Token returns the token that a screen's browser sends; "" without one.
func (d *Doors) Token(r *http.Request) string {
	c, err := r.Cookie(d.cookie(r))
	if err != nil || len(c.Value) > maxCookie {
		return ""
	}
	return c.Value
}

// authorization gives a screen a code to show (RFC 8628, 3.1 and 3.2).
func (d *Doors) authorization(w http.ResponseWriter, r *http.Request) {
	if !d.form(w, r) {
		return
	}
	now, deviceCode, hash := d.Now(), "", ""
	var code string
	err := store.ErrDeviceTaken
	for attempt := 0; attempt < 5 && errors.Is(err, store.ErrDeviceTaken); attempt++ { // of ten thousand millions, another one's
		deviceCode, hash = newDeviceCode()
		code = newUserCode()
		err = d.Store.AddDeviceAuthorization(r.Context(), store.DeviceAuthorization{
			Hash: hash, UserCode: code, Address: admission.AddressKey(d.Address(r)), CreatedAt: city.At(now), ExpiresAt: city.At(now.Add(Lasts)),
		})
	}
	if err != nil {
		d.fail(w, err)
		return
	}
	page := d.base(r) + "/screens"
	reply(w, http.StatusOK, map[string]any{
		"device_code": deviceCode, "user_code": Shown(code), "verification_uri": page, "verification_uri_complete": page + "?user_code=" + Shown(code),
		"expires_in": int(Lasts.Seconds()), "interval": int(Interval.Seconds()),
	})
}

// token tells a screen whether it was let in, and if so lets it in (RFC 8628, 3.4 and 3.5).
func (d *Doors) token(w http.ResponseWriter, r *http.Request) {
	if !d.form(w, r) {
		return
	}
	hash := hashOf(r.PostForm.Get("device_code"))
	switch {
	case r.PostForm.Get("grant_type") != grantType:
		refuse(w, "unsupported_grant_type")
		return
	case d.polls.Take(hash, 1) > 0:
		refuse(w, "slow_down")
		return
	}
	made := store.Token{Role: city.RoleScreen, CreatedAt: city.At(d.Now())}
	var token string
	token, made.ID, made.Hash = access.Make()
	made.Name = "screen-" + made.ID
	a, err := d.Store.RedeemDevice(r.Context(), hash, made, made.CreatedAt)
	switch {
	case city.CodeOf(err) == city.CodeNotFound: // never was, expired, or was redeemed
		refuse(w, "expired_token")
	case city.CodeOf(err) == city.CodeTooLarge:
		d.Log.Warn("a screen cannot be let in", "error", err)
		refuse(w, "access_denied")
	case err != nil:
		d.fail(w, err)
	case a.State == store.DeviceDenied:
		refuse(w, "access_denied")
	case a.State != store.DeviceApproved:
		refuse(w, "authorization_pending")
	default:
		if err := d.Given(r.Context()); err != nil { // then it is known within a second
			d.Log.Warn("tokens cannot be read again", "error", err)
		}
		d.Log.Info("a screen was let in", "name", made.Name, "by", a.DecidedBy)
		d.set(w, r, token)
		reply(w, http.StatusOK, map[string]any{"token_type": "Cookie"})
	}
}

// seen tells a screen whether it is let in. Asking begins the time for which its browser keeps the cookie anew.
func (d *Doors) seen(w http.ResponseWriter, r *http.Request) {
	token := d.Token(r)
	good := token != "" && d.Good(token)
	if good {
		d.set(w, r, token)
	}
	reply(w, http.StatusOK, map[string]any{"paired": good})
}

// form reads a form of the wall; false where it was refused.
func (d *Doors) form(w http.ResponseWriter, r *http.Request) bool {
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	switch err := r.ParseForm(); {
	case err != nil:
		refuse(w, "invalid_request")
	case r.PostForm.Get("client_id") != client:
		refuse(w, "invalid_client")
	default:
		return true
	}
	return false
}

func (d *Doors) base(r *http.Request) string {
	if d.Public != "" {
		return strings.TrimSuffix(d.Public, "/")
	}
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

func (d *Doors) secure(r *http.Request) bool {
	return r.TLS != nil || strings.HasPrefix(d.Public, "https://")
}

// cookie is the cookie's name: over TLS one that no other site of the domain can set.
func (d *Doors) cookie(r *http.Request) string {
	if d.secure(r) {
		return "__Host-tugu-screen"
	}
	return "tugu-screen"
}

func (d *Doors) set(w http.ResponseWriter, r *http.Request, token string) {
	http.SetCookie(w, &http.Cookie{
		Name: d.cookie(r), Value: token, Path: "/", MaxAge: int(cookieLasts.Seconds()), HttpOnly: true, Secure: d.secure(r), SameSite: http.SameSiteStrictMode,
	})
}

// fail says that the server cannot answer now, and nothing of what is inside.
func (d *Doors) fail(w http.ResponseWriter, err error) {
	if city.CodeOf(err) != city.CodeBusy {
		d.Log.Error("a screen cannot be let in", "error", err)
	}
	w.Header().Set("Retry-After", "30")
	reply(w, http.StatusServiceUnavailable, map[string]any{"error": "temporarily_unavailable"})
}

func refuse(w http.ResponseWriter, why string) {
	reply(w, http.StatusBadRequest, map[string]any{"error": why})
}

func reply(w http.ResponseWriter, status int, body map[string]any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // a client that is gone needs no answer
}
