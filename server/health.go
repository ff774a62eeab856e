package main

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"time"
)

// healthCommand asks a running tugu whether it is ready, for containers that hold no other program.
type healthCommand struct {
	Listen  string `help:"Where the tugu to ask listens, as for serve." default:"127.0.0.1:8080"`
	TLSCert string `name:"tls-cert" help:"File with the certificate that it shows, as for serve, if it speaks TLS." placeholder:"PATH"`
}

// Run implements the command. It fails unless /readyz answers 200 within five seconds.
func (c healthCommand) Run(ctx context.Context, out *output) error {
	host, port, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("--listen %q is not an address and port such as 127.0.0.1:8080", c.Listen)
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1" // it listens everywhere
		if ip != nil && ip.To4() == nil {
			host = "::1"
		}
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+net.JoinHostPort(host, port)+"/readyz", http.NoBody)
	if err != nil {
		return fmt.Errorf("ask %s: %w", c.Listen, err)
	}
	transport := &http.Transport{DisableKeepAlives: true}
	if c.TLSCert != "" {
		req.URL.Scheme = "https"
		if transport.TLSClientConfig, err = showing(c.TLSCert); err != nil {
			return err
		}
	}
	client := &http.Client{Transport: transport}
	res, err := client.Do(req)
	if err != nil {
		return fmt.Errorf("ask %s: %w", c.Listen, err)
	}
	defer func() { _ = res.Body.Close() }()
	text, err := io.ReadAll(io.LimitReader(res.Body, 1000))
	if err != nil {
		return fmt.Errorf("ask %s: %w", c.Listen, err)
	}
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("not ready: %s", strings.TrimSpace(string(text)))
	}
	_, err = fmt.Fprint(out.stdout, string(text))
	return err
}

// showing trusts a server that shows the very certificate of the file, whatever name it is for.
func showing(file string) (*tls.Config, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("--tls-cert: %w", err)
	}
	leaf, _ := pem.Decode(text)
	if leaf == nil || leaf.Type != "CERTIFICATE" {
		return nil, fmt.Errorf("--tls-cert %s: holds no certificate as PEM", file)
	}
	return &tls.Config{
		MinVersion:         tls.VersionTLS12,
		InsecureSkipVerify: true, // in place of its name and issuer the certificate itself is compared
		VerifyConnection: func(s tls.ConnectionState) error {
			if !bytes.Equal(s.PeerCertificates[0].Raw, leaf.Bytes) {
				return errors.New("another certificate is shown than that of --tls-cert")
			}
			return nil
		},
	}, nil
}
