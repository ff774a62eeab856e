package outbound

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"time"
)

// maxDiscarded is how much of an answer is read, so that its connection can be used again.
const maxDiscarded = 64 << 10

// Post sends JSON, and takes any status of 200 to 299 for success. What is answered is nobody's business.
func Post(ctx context.Context, c *http.Client, address string, headers map[string]string, body []byte) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return errors.New("ask the service: its address cannot be read")
	}
	r.Header.Set("User-Agent", "tugu")
	r.Header.Set("Content-Type", "application/json")
	for name, value := range headers {
		r.Header.Set(name, value)
	}
	answer, err := c.Do(r)
	if err != nil {
		return unreached(err)
	}
	defer func() { _ = answer.Body.Close() }()
	_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, maxDiscarded)) // it was taken, or not, by its status
	if answer.StatusCode < 200 || answer.StatusCode > 299 {
		return refusedBy(answer)
	}
	return nil
}

// WaitOf returns how long a service asks to be left alone, by the error of Get or Post; 0 = it does not.
func WaitOf(err error) time.Duration { return waitOf(err) }
