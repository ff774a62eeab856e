package wire

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
)

// MaxBody is how much of a request is read, in bytes: 4 MB.
const MaxBody = 4 << 20

// Body reads the body of a request, or says why it cannot and reports false: too large (413), or
// it ended before its length (400).
func Body(w http.ResponseWriter, r *http.Request) ([]byte, bool) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		Problem(w, http.StatusRequestEntityTooLarge, "TOO_LARGE", "a body takes at most 4 MB; send the records in several")
		return nil, false
	case err != nil:
		Problem(w, http.StatusBadRequest, "TRUNCATED", "the body ended before its length; nothing of it was taken: send it again")
		return nil, false
	}
	return body, true
}

// Problem answers that a request was refused, and why: {"error": {"code", "message"}}.
func Problem(w http.ResponseWriter, status int, code, message string) {
	Respond(w, status, map[string]any{"error": map[string]string{"code": code, "message": message}})
}

// Respond answers in JSON, which nobody keeps.
func Respond(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // a peer that has gone needs no answer
}
