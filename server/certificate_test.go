package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// certify writes a certificate of the number for 127.0.0.1 and its key, and adds it to the roots.
func certify(t *testing.T, roots *x509.CertPool, number int64, certFile, keyFile string) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	of := &x509.Certificate{
		SerialNumber: big.NewInt(number), Subject: pkix.Name{CommonName: "tugu"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, of, of, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	roots.AppendCertsFromPEM(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}))
	for path, block := range map[string]*pem.Block{keyFile: {Type: "PRIVATE KEY", Bytes: private}, certFile: {Type: "CERTIFICATE", Bytes: der}} {
		if err := os.WriteFile(path, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestTLS: pages, questions and subscriptions come over TLS, a replaced certificate is shown to new connections while old
// ones go on, and a broken one is not taken.
func TestTLS(t *testing.T) {
	dir := t.TempDir()
	certFile, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	roots := x509.NewCertPool()
	certify(t, roots, 1, certFile, keyFile)
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--tls-cert="+certFile, "--tls-key="+keyFile)
	if !strings.HasPrefix(p.base, "https://") {
		t.Fatalf("it says that it is at %s", p.base)
	}
	address := strings.TrimPrefix(p.base, "https://")
	config := &tls.Config{RootCAs: roots}
	shown := func() int64 {
		t.Helper()
		c, err := tls.Dial("tcp", address, config)
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		return c.ConnectionState().PeerCertificates[0].SerialNumber.Int64()
	}
	if n := shown(); n != 1 {
		t.Fatalf("certificate %d is shown", n)
	}
	transport := &http.Transport{TLSClientConfig: config, ForceAttemptHTTP2: true}
	defer transport.CloseIdleConnections()
	res, err := (&http.Client{Transport: transport}).Post(p.base+"/graphql", "application/json", strings.NewReader(question))
	if err != nil {
		t.Fatal(err)
	}
	text, _ := io.ReadAll(res.Body) // what is missing fails below
	_ = res.Body.Close()
	if res.StatusCode != http.StatusOK || res.Proto != "HTTP/2.0" || !strings.Contains(string(text), `"open"`) || res.Header.Get("Strict-Transport-Security") == "" {
		t.Errorf("%s %s %s %v", res.Proto, res.Status, text, res.Header)
	}

	d := websocket.Dialer{Subprotocols: []string{"graphql-transport-ws"}, TLSClientConfig: &tls.Config{RootCAs: roots}}
	socket, up, err := d.DialContext(t.Context(), "wss://"+address+"/graphql", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	_ = up.Body.Close() // an upgrade's body is empty
	hear := func(kind string) {
		t.Helper()
		_ = socket.SetReadDeadline(time.Now().Add(time.Minute)) // a socket takes one
		for {
			var m struct {
				Type    string
				Payload json.RawMessage
			}
			if err := socket.ReadJSON(&m); err != nil {
				t.Fatalf("waiting for %s: %v", kind, err)
			}
			if m.Type == kind {
				return
			}
		}
	}
	say := func(m map[string]any) {
		t.Helper()
		if err := socket.WriteJSON(m); err != nil {
			t.Fatal(err)
		}
	}
	say(map[string]any{"type": "connection_init"})
	hear("connection_ack")
	say(map[string]any{"type": "subscribe", "id": "1", "payload": map[string]any{"query": "subscription { overview { kpis { open } } }"}})
	hear("next")

	if code, out, errs := tugu(t, "health", "--listen="+address, "--tls-cert="+certFile); code != 0 || out != "ready\n" {
		t.Errorf("health: %d %s%s", code, out, errs)
	}
	otherFile := filepath.Join(dir, "other.pem")
	certify(t, x509.NewCertPool(), 9, otherFile, filepath.Join(dir, "other.key"))
	if code, _, errs := tugu(t, "health", "--listen="+address, "--tls-cert="+otherFile); code == 0 || !strings.Contains(errs, "another certificate") {
		t.Errorf("health by another certificate: %d %s", code, errs)
	}
	if err := os.WriteFile(certFile, []byte("no certificate"), 0o600); err != nil {
		t.Fatal(err)
	}
	awaitLog(t, p, "the last one stays")
	if n := shown(); n != 1 {
		t.Errorf("with a broken file certificate %d is shown", n)
	}
	certify(t, roots, 2, certFile, keyFile)
	for deadline := time.Now().Add(2 * time.Minute); shown() != 2; {
		if time.Now().After(deadline) {
			t.Fatalf("the new certificate is not shown: %s", p.log)
		}
	}
	say(map[string]any{"type": "subscribe", "id": "2", "payload": map[string]any{"query": "subscription { pillars { total { open } } }"}})
	hear("next")

	old := &tls.Config{RootCAs: roots, MaxVersion: tls.VersionTLS11}
	if c, err := tls.Dial("tcp", address, old); err == nil {
		_ = c.Close()
		t.Error("TLS 1.1 is spoken")
	}
	if code, _, errs := tugu(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--tls-cert="+certFile); code != 1 || !strings.Contains(errs, "belong together") {
		t.Errorf("half a pair: %d %s", code, errs)
	}
	if code, _, errs := tugu(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--tls-cert="+keyFile, "--tls-key="+keyFile); code != 1 || !strings.Contains(errs, "PEM") {
		t.Errorf("a pair that is none: %d %s", code, errs)
	}
}

// awaitLog waits until the log says something.
func awaitLog(t *testing.T, p *program, text string) {
	t.Helper()
	for deadline := time.After(2 * time.Minute); !strings.Contains(p.log.String(), text); {
		select {
		case <-p.log.more:
		case <-deadline:
			t.Fatalf("the log does not say %q: %s", text, p.log)
		}
	}
}

// TestHeaders: every answer, page or not, found or not, comes with the headers that keep a browser safe, and no page lets
// anything run that does not come from this server.
func TestHeaders(t *testing.T) {
	p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+storetest.SQLite(t), "--token="+testToken)
	for _, path := range []string{
		"/", "/wall", "/kpi", "/kpi/report", "/screens", "/counter", "/graphiql", "/status", "/rate", "/graphql", "/metrics", "/healthz", "/readyz", "/none",
		"/export/metrics.csv", "/export/audit.csv", "/reports/recap.csv", "/open311/v2/services.xml", "/open311/discovery.xml", "/boundaries/kecamatan.geojson",
		"/debug/live", "/debug/pprof/", "/assets/none.js", "/intake/SAMBAT",
	} {
		res, _ := p.send(t, http.MethodGet, path, "")
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY",
			"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
		} {
			if got := res.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", path, name, got, want)
			}
		}
		policy := res.Header.Get("Content-Security-Policy")
		if !strings.HasPrefix(policy, "default-src 'none'") || !strings.Contains(policy, "frame-ancestors") || strings.Contains(policy, "unsafe-") {
			t.Errorf("%s: policy %q", path, policy)
		}
		if len(res.Header.Values("Content-Security-Policy")) != 1 {
			t.Errorf("%s: %d policies", path, len(res.Header.Values("Content-Security-Policy")))
		}
	}
	for role, want := range map[string]int{"": http.StatusForbidden, testToken: http.StatusOK} {
		if res, text := p.send(t, http.MethodGet, "/debug/pprof/goroutine?debug=1", "", "Authorization", "Bearer "+role); res.StatusCode != want {
			t.Errorf("profiles with %q: %d %.100s", role, res.StatusCode, text)
		}
	}
}
