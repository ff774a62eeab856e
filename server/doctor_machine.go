package main

import (
	"bufio"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/internal/telemetry"
)

// certificateSoon is how long before its end a certificate is warned of.
const certificateSoon = 14 * 24 * time.Hour

// examineFiles tells whether others can read what holds personal data or secrets.
func (d *doctor) examineFiles() {
	files := map[string]string{}
	if file := sqliteFile(d.Database); file != "" {
		for _, end := range []string{"", "-wal", "-shm"} {
			files[file+end] = "the database"
		}
	}
	if path, err := d.keyPath(); err == nil {
		files[path] = "the key file"
	}
	secret, _ := strings.CutPrefix(d.OIDCSecret, "@")
	if secret == d.OIDCSecret {
		secret = ""
	}
	for path, what := range map[string]string{d.TokenFile: "the token file", d.TLSKey: "the certificate's key", secret: "the secret of --oidc-secret", snapshotPath(d.Snapshot, d.Database): "the snapshot"} {
		if path != "" {
			files[path] = what
		}
	}
	good := 0
	for path, what := range files {
		info, err := os.Stat(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		remedy := "chmod 600 " + path + ", and let it belong to the user of tugu"
		switch {
		case err != nil:
			d.fail("permissions", remedy, "%s: %v", what, err)
		case info.Mode().Perm()&0o007 != 0:
			d.fail("permissions", remedy, "%s %s may be read or written by everybody (%04o)", what, path, info.Mode().Perm())
		case info.Mode().Perm()&0o070 != 0:
			d.warn("permissions", remedy, "%s %s may be read or written by its group (%04o)", what, path, info.Mode().Perm())
		default:
			good++
		}
	}
	d.ok("permissions", "%d files are their owner's alone", good)
}

// examineDisks tells whether there is room for what is written.
func (d *doctor) examineDisks(database int64) {
	folders := map[string]string{}
	if file := sqliteFile(d.Database); file != "" {
		folders["database"] = filepath.Dir(file)
	}
	if d.Reports != "" {
		folders["reports"] = d.Reports
	}
	for what, folder := range folders {
		room, err := telemetry.SpaceOf(folder)
		const remedy = "make room, or move it to a larger disk: with none left, complaints are refused"
		switch {
		case err != nil:
			d.warn("disk", "see whether the folder is there", "the room for the %s is not known: %v", what, err)
		case room.Available < 100<<20 || room.Available < room.Size/50:
			d.fail("disk", remedy, "%s are left in %s, of %s", bytesOf(int64(room.Available)), folder, bytesOf(int64(room.Size)))
		case room.Available < room.Size/10 || int64(room.Available) < database:
			d.warn("disk", remedy, "%s are left in %s, of %s", bytesOf(int64(room.Available)), folder, bytesOf(int64(room.Size)))
		default:
			d.ok("disk", "%s are left in %s", bytesOf(int64(room.Available)), folder)
		}
	}
}

// examineCertificate tells until when clients take the certificate.
func (d *doctor) examineCertificate() {
	if d.TLSCert == "" {
		d.ok("certificate", "none: a proxy speaks TLS, or nobody does")
		return
	}
	const remedy = "replace both files; tugu takes them within seconds"
	pair, err := tls.LoadX509KeyPair(d.TLSCert, d.TLSKey)
	if err != nil {
		d.fail("certificate", "give a chain, the server's certificate first, and its key, both as PEM", "%v", err)
		return
	}
	switch left := pair.Leaf.NotAfter.Sub(d.now); {
	case left <= 0:
		d.fail("certificate", remedy, "it expired on %s: clients refuse it", pair.Leaf.NotAfter.Format(time.DateOnly))
	case d.now.Before(pair.Leaf.NotBefore):
		d.fail("certificate", remedy, "it is good from %s on", pair.Leaf.NotBefore.Format(time.RFC3339))
	case left < certificateSoon:
		d.warn("certificate", remedy, "it expires on %s", pair.Leaf.NotAfter.Format(time.DateOnly))
	default:
		d.ok("certificate", "good until %s, for %s", pair.Leaf.NotAfter.Format(time.DateOnly), strings.Join(namesOf(pair.Leaf), ", "))
	}
}

func namesOf(c *x509.Certificate) []string {
	names := append([]string{}, c.DNSNames...)
	for _, ip := range c.IPAddresses {
		names = append(names, ip.String())
	}
	return names
}

// examineAccess compares where tugu listens with who is let in.
func (d *doctor) examineAccess(tokens int, known bool) {
	host, _, err := net.SplitHostPort(d.Listen)
	if err != nil {
		return // told as a setting
	}
	whole := d.Token != ""
	if d.TokenFile != "" {
		if _, err := readToken(d.TokenFile); err != nil {
			d.fail("access", "write one line with a token of at least 16 characters into it", "%v", err)
			return
		}
		whole = true
	}
	switch {
	case loopback(host):
		d.ok("access", "listens on %s, this machine alone", d.Listen)
	case !whole && d.OIDCIssuer == "" && (tokens == 0 && known):
		d.fail("access", "make a token with tugu token create --role admin --name …, or give --token-file or --oidc-issuer", "listens on %s, beyond this machine, and nobody has a token: tugu serve refuses to start", d.Listen)
	case d.TLSCert == "" && len(d.TrustProxy) == 0:
		d.warn("access", "give --tls-cert and --tls-key, or let a proxy speak TLS and name it with --trust-proxy", "listens on %s, beyond this machine, without TLS: tokens can be read on the way", d.Listen)
	default:
		d.ok("access", "listens on %s; %d tokens are good", d.Listen, tokens)
	}
}

// examineService asks the running tugu, if there is one.
func (d *doctor) examineService(ctx context.Context) {
	host, port, err := net.SplitHostPort(d.Listen)
	if err != nil || port == "0" {
		return
	}
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 5 * time.Second}
	base := "http://" + net.JoinHostPort(host, port)
	if d.TLSCert != "" {
		config, err := showing(d.TLSCert)
		if err != nil {
			return // told as the certificate
		}
		client.Transport, base = &http.Transport{DisableKeepAlives: true, TLSClientConfig: config}, "https://"+net.JoinHostPort(host, port)
	}
	ready, text, err := readPage(ctx, client, base+"/readyz")
	if err != nil {
		d.ok("service", "no tugu answers on %s, so no feed is followed", d.Listen)
		return
	}
	if ready != http.StatusOK {
		d.fail("service", "see its log; it says why", "the tugu on %s is not ready: %s", d.Listen, strings.TrimSpace(text))
		return
	}
	if said := strings.TrimSpace(text); said != "ready" {
		d.warn("service", "see the other findings, and its log", "the tugu on %s says: %s", d.Listen, said)
	} else {
		d.ok("service", "the tugu on %s is ready", d.Listen)
	}
	_, text, err = readPage(ctx, client, base+"/metrics")
	if err != nil {
		d.warn("feed", "see its log", "its metrics cannot be read: %v", err)
		return
	}
	unread, behind := gauge(text, "tugu_feed_unread_seconds"), gauge(text, "tugu_feed_lag_seconds")
	if late := max(unread, behind); late > staleAfter.Seconds() {
		d.fail("feed", "see whether the database answers, and the log", "the figures are %.0f s behind the database", late)
	} else if late > agedFrom.Seconds() {
		d.warn("feed", "look again; where it stays so, see the log", "the figures are %.0f s behind the database", late)
	} else {
		d.ok("feed", "the figures follow the database")
	}
}

// readPage reads a page of the running tugu, of 4 MB at most.
func readPage(ctx context.Context, client *http.Client, address string) (code int, text string, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, http.NoBody)
	if err != nil {
		return 0, "", err
	}
	res, err := client.Do(req)
	if err != nil {
		return 0, "", err
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(io.LimitReader(res.Body, 4<<20))
	return res.StatusCode, string(body), err
}

// gauge is the value of a metric without labels; 0 where it is absent.
func gauge(text, name string) float64 {
	for lines := bufio.NewScanner(strings.NewReader(text)); lines.Scan(); {
		if value, ok := strings.CutPrefix(lines.Text(), name+" "); ok {
			n, _ := strconv.ParseFloat(value, 64) // what is none is 0
			return n
		}
	}
	return 0
}

// bytesOf is a size for people.
func bytesOf(n int64) string {
	size, unit := float64(n), "B"
	for _, next := range []string{"kB", "MB", "GB", "TB"} {
		if size < 1000 {
			break
		}
		size, unit = size/1000, next
	}
	return fmt.Sprintf("%.3g %s", size, unit)
}
