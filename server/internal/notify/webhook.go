package notify

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
)

// Hooks sends webhooks, signed by the Standard Webhooks scheme.
type Hooks struct {
	now      func() time.Time
	keys     map[string]*standardwebhooks.Webhook // by receiver
	anywhere *http.Client                         // of receivers in a network of the city's own
	public   *http.Client
}

// NewHooks reads the secrets of the receivers: secret returns what an environment variable holds, or the file that it names.
// The error names the receiver and the variable, never the secret.
func NewHooks(receivers []city.Receiver, secret func(variable string) (string, error), now func() time.Time) (*Hooks, error) {
	h := &Hooks{now: now, keys: map[string]*standardwebhooks.Webhook{}, anywhere: outbound.NewHTTP(true), public: outbound.NewHTTP(false)}
	for _, c := range []*http.Client{h.anywhere, h.public} {
		c.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse } // an address that moved is for people to look at
	}
	for i := range receivers {
		r := &receivers[i]
		if r.Webhook == nil {
			continue
		}
		text, err := secret(r.Webhook.Secret)
		if err != nil {
			return nil, fmt.Errorf("receiver %s of alerts: %w", r.Code, err)
		}
		if h.keys[r.Code], err = key(text); err != nil {
			return nil, fmt.Errorf("receiver %s of alerts: the secret in %s %w", r.Code, r.Webhook.Secret, err)
		}
	}
	return h, nil
}

// leastSecret is the length that the scheme asks for, in bytes; as Base64.
const leastSecret = 32

func key(text string) (*standardwebhooks.Webhook, error) {
	const prefix = "whsec_"
	if !strings.HasPrefix(text, prefix) || len(text) < len(prefix)+leastSecret {
		return nil, fmt.Errorf("is none of the form whsec_ and at least %d characters of Base64; make one: echo whsec_$(openssl rand -base64 32)", leastSecret)
	}
	k, err := standardwebhooks.NewWebhook(text)
	if err != nil { // it quotes nothing
		return nil, fmt.Errorf("is not Base64 behind whsec_; make one: echo whsec_$(openssl rand -base64 32)")
	}
	return k, nil
}

// Send posts the message. Any status of 200 to 299 means that it was taken.
func (h *Hooks) Send(ctx context.Context, to *city.Receiver, id string, m *Message) error {
	body, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("write the message: %w", err)
	}
	at := h.now()
	signature, err := h.keys[to.Code].Sign(id, at, body)
	if err != nil {
		return fmt.Errorf("sign the message: %w", err)
	}
	client := h.public
	if to.Webhook.Private {
		client = h.anywhere
	}
	return outbound.Post(ctx, client, to.Webhook.URL, map[string]string{
		standardwebhooks.HeaderWebhookID: id, standardwebhooks.HeaderWebhookTimestamp: strconv.FormatInt(at.Unix(), 10),
		standardwebhooks.HeaderWebhookSignature: signature,
	}, body)
}

// Close lets connections go.
func (h *Hooks) Close() {
	h.anywhere.CloseIdleConnections()
	h.public.CloseIdleConnections()
}
