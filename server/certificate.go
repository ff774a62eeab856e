package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync/atomic"
	"time"
)

// certificateEvery is how often the files of the certificate are looked at.
const certificateEvery = 2 * time.Second

// certificate is that of the server, from files that may be replaced while it runs.
type certificate struct {
	cert, key string
	log       *slog.Logger
	current   atomic.Pointer[tls.Certificate]
	seen      [2]stamp // of the files when they were read last
}

// stamp tells whether a file is another one than before.
type stamp struct {
	at   time.Time
	size int64
}

// tlsFlags say by what certificate tugu speaks TLS.
type tlsFlags struct {
	TLSCert string `name:"tls-cert" help:"File with the certificate by which tugu speaks TLS itself, as PEM, with the chain. It and the key are looked at every two seconds: another pair holds for new connections." placeholder:"PATH"`
	TLSKey  string `name:"tls-key" help:"File with the certificate's key, as PEM." placeholder:"PATH"`
}

// checkTLS refuses half of a pair.
func (w *tlsFlags) checkTLS() error {
	if (w.TLSCert == "") != (w.TLSKey == "") {
		return errors.New("--tls-cert and --tls-key belong together; give both, or neither and have a proxy speak TLS")
	}
	return nil
}

// openCertificate reads the files; nil without any.
func (w *tlsFlags) openCertificate(log *slog.Logger) (*certificate, error) {
	if w.TLSCert == "" {
		return nil, nil //nolint:nilnil // no certificate is asked for
	}
	c := &certificate{cert: w.TLSCert, key: w.TLSKey, log: log}
	if err := c.read(c.stamps()); err != nil {
		return nil, err
	}
	return c, nil
}

func (c *certificate) stamps() (now [2]stamp) {
	for i, path := range []string{c.cert, c.key} {
		if info, err := os.Stat(path); err == nil { // what is missing is told by reading it
			now[i] = stamp{info.ModTime(), info.Size()}
		}
	}
	return now
}

func (c *certificate) read(now [2]stamp) error {
	c.seen = now
	pair, err := tls.LoadX509KeyPair(c.cert, c.key)
	if err != nil {
		return fmt.Errorf("--tls-cert %s, --tls-key %s: %w; give a chain, the server's certificate first, and its key, both as PEM", c.cert, c.key, err)
	}
	if end := pair.Leaf.NotAfter; time.Now().After(end) {
		c.log.Warn("the certificate has expired; clients will refuse it until the file is replaced", "file", c.cert, "end", end)
	}
	c.current.Store(&pair)
	return nil
}

// follow takes over what the files hold, when they have stood still for one look, so that a pair that is just being
// written is not taken for a broken one. While they are broken the last pair that was whole is shown.
func (c *certificate) follow(ctx context.Context) {
	tick := time.NewTicker(certificateEvery)
	defer tick.Stop()
	last := c.seen
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		now := c.stamps()
		if now == c.seen || now != last {
			last = now
			continue
		}
		if err := c.read(now); err != nil {
			c.log.Error("the certificate was not replaced, the last one stays", "error", err)
			continue
		}
		c.log.Info("the certificate was replaced", "file", c.cert, "end", c.current.Load().Leaf.NotAfter)
	}
}

// config shows the present certificate to each new connection.
func (c *certificate) config() *tls.Config {
	return &tls.Config{
		MinVersion:     tls.VersionTLS12,
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return c.current.Load(), nil },
	}
}
