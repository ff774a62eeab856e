package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"time"
)

const (
	// tokenEvery is how often the file of the token is looked at.
	tokenEvery = time.Second
	// maxTokenFile is the size in bytes that the file may have.
	maxTokenFile = 4 << 10
)

// readToken reads the one line of a file that is the token.
func readToken(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("--token-file: %w", err)
	}
	defer f.Close()
	b := make([]byte, maxTokenFile+1)
	n, _ := f.Read(b) // nothing read is too short
	token := strings.TrimSpace(string(b[:n]))
	switch {
	case n > maxTokenFile || strings.ContainsAny(token, "\r\n"):
		return "", fmt.Errorf("--token-file %s: holds more than the one line that is the token", path)
	case len(token) < minToken:
		return "", fmt.Errorf("--token-file %s: the token is shorter than %d characters; choose a longer one", path, minToken)
	}
	return token, nil
}

// follow takes over what the file of the token says, when it has said so twice, so
// that one that is just being written is not taken for empty. While the file
// cannot be read, or holds no token, nobody may write. Changed is called after
// each change.
func (a *access) follow(ctx context.Context, log *slog.Logger, changed func()) {
	tick := time.NewTicker(tokenEvery)
	defer tick.Stop()
	last := *a.token.Load()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		token, err := readToken(a.web.TokenFile) // none in case of an error
		if token == *a.token.Load() || token != last {
			last = token
			continue
		}
		a.token.Store(&token)
		if err != nil {
			log.Error("the token is taken back, and nobody may write", "reason", err)
		} else {
			log.Info("the token has changed", "file", a.web.TokenFile)
		}
		changed()
	}
}
