package notify

import (
	"crypto/tls"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net"
	"net/http"
	"net/http/httptest"
	"net/mail"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// post is a mail server.
type post struct {
	address string
	client  *tls.Config // by which it is trusted
	mu      sync.Mutex  // guards what follows
	letters []letter
	refuse  bool // for the time being
}

type letter struct {
	from, as string
	secure   bool
	to       []string
	text     string
}

// delivery is one session.
type delivery struct {
	post *post
	conn *smtp.Conn
	l    letter
}

func (d *delivery) Reset() {}

func (d *delivery) Logout() error { return nil }

func (d *delivery) Mail(from string, _ *smtp.MailOptions) error {
	d.post.mu.Lock()
	defer d.post.mu.Unlock()
	if d.post.refuse {
		return &smtp.SMTPError{Code: 451, Message: "later"}
	}
	_, d.l.secure = d.conn.TLSConnectionState()
	d.l.from = from
	return nil
}

func (d *delivery) Rcpt(to string, _ *smtp.RcptOptions) error {
	d.l.to = append(d.l.to, to)
	return nil
}

func (d *delivery) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	d.l.text = string(text)
	d.post.mu.Lock()
	defer d.post.mu.Unlock()
	d.post.letters = append(d.post.letters, d.l)
	return err
}

func (*delivery) AuthMechanisms() []string { return []string{sasl.Plain} }

func (d *delivery) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, name, password string) error {
		if name != "tugu" || password != "a-password" {
			return errors.New("no")
		}
		d.l.as = name
		return nil
	}), nil
}

// newPost starts a mail server, with STARTTLS or without.
func newPost(t *testing.T, secure bool) *post {
	t.Helper()
	p := &post{}
	s := smtp.NewServer(smtp.BackendFunc(func(c *smtp.Conn) (smtp.Session, error) { return &delivery{post: p, conn: c}, nil }))
	s.Domain, s.AllowInsecureAuth = "localhost", true
	if secure { // the certificate of the standard library's test server
		web := httptest.NewTLSServer(nil)
		defer web.Close()
		s.TLSConfig = &tls.Config{Certificates: web.TLS.Certificates, MinVersion: tls.VersionTLS12}
		p.client = web.Client().Transport.(*http.Transport).TLSClientConfig.Clone()
		p.client.ServerName = "example.com"
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p.address = l.Addr().String()
	done := make(chan struct{})
	go func() { defer close(done); _ = s.Serve(l) }()
	t.Cleanup(func() { _ = s.Close(); <-done })
	return p
}

func (p *post) mailer(t *testing.T, o MailOptions) *Mail {
	t.Helper()
	o.Server, o.TLSConfig = p.address, p.client
	if o.From == "" {
		o.From = "Tugu <tugu@example.go.id>"
	}
	m, err := NewMail(o)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// parts returns the texts of a letter by their types.
func parts(t *testing.T, text string) (mail.Header, map[string]string) {
	t.Helper()
	m, err := mail.ReadMessage(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	_, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for r := multipart.NewReader(m.Body, params["boundary"]); ; {
		part, err := r.NextRawPart()
		if errors.Is(err, io.EOF) {
			return m.Header, found
		}
		if err != nil {
			t.Fatal(err)
		}
		kind, _, _ := mime.ParseMediaType(part.Header.Get("Content-Type"))
		body, err := io.ReadAll(quotedprintable.NewReader(part))
		if err != nil {
			t.Fatal(err)
		}
		found[kind] = string(body)
	}
}

// TestMail sends an alert by a real mail server: over TLS, signed in, to the receiver's addresses alone, in its language, as text and
// HTML, and again after the server refused.
func TestMail(t *testing.T) {
	t.Parallel()
	s := newPost(t, true)
	p := profile(city.Receiver{Code: "PU", Email: []string{"posko@example.go.id", "kepala@example.go.id"}, Language: "id"})
	r := newRoom(t, p, nil)
	r.Sender = Senders{Mail: s.mailer(t, MailOptions{User: "tugu", Password: "a-password", Now: func() time.Time { return at(begin).Time() }})}
	s.refuse = true
	r.hold("LATE DPU")
	r.pass(0)
	s.mu.Lock()
	s.refuse = false
	s.mu.Unlock()
	r.pass(10 * time.Second)
	r.pass(time.Minute)
	if len(s.letters) != 1 {
		t.Fatalf("%d letters; %v", len(s.letters), r.results)
	}
	l := s.letters[0]
	if !l.secure || l.as != "tugu" || l.from != "tugu@example.go.id" || strings.Join(l.to, " ") != "posko@example.go.id kepala@example.go.id" {
		t.Errorf("%+v", l)
	}
	head, texts := parts(t, l.text)
	subject, err := new(mime.WordDecoder).DecodeHeader(head.Get("Subject"))
	if err != nil || subject != "[Kota Kecil] 1 peringatan: Terlambat (Dinas DPU)" || head.Get("Auto-Submitted") != "auto-generated" || !strings.HasPrefix(head.Get("Message-Id"), "<msg_") {
		t.Errorf("%q %v", subject, head)
	}
	for _, want := range []string{"[critical] Terlambat: Dinas DPU", "Angka 7, di atas ambang 3 (OVERDUE)", "Sejak 2026-11-24 09:00 +07:00", "https://tugu.example.go.id/kpi?rule=LATE&code=DPU", "tidak memuat data pribadi"} {
		if !strings.Contains(texts["text/plain"], want) {
			t.Errorf("%q is not in:\n%s", want, texts["text/plain"])
		}
	}
	if !strings.Contains(texts["text/html"], `<a href="https://tugu.example.go.id/kpi?rule=LATE&amp;code=DPU">Lihat aduan</a>`) || !strings.Contains(texts["text/html"], `<html lang="id">`) {
		t.Error(texts["text/html"])
	}
}

// TestMailInjection holds that a name cannot add a header, a recipient or markup.
func TestMailInjection(t *testing.T) {
	t.Parallel()
	s := newPost(t, true)
	p := profile(city.Receiver{Code: "PU", Email: []string{"posko@example.go.id"}, Language: "en"})
	const evil = "Roads\r\nBcc: thief@example.com\r\n\r\n<script>alert(1)</script>"
	p.Departments[0].Name.English = evil
	p.Index()
	r := newRoom(t, p, nil)
	r.Sender = Senders{Mail: s.mailer(t, MailOptions{})}
	r.holding = []cube.Alert{{Rule: p.AlertRule("LATE"), Code: "DPU", Figure: 1}, {Rule: p.AlertRule("KIND"), Code: evil, Figure: 1}}
	r.pass(0)
	if len(s.letters) != 1 {
		t.Fatalf("%d letters; %v", len(s.letters), r.results)
	}
	l := s.letters[0]
	head, texts := parts(t, l.text)
	if head.Get("Bcc") != "" || len(l.to) != 1 || strings.Contains(l.text, "\nBcc:") || strings.Contains(texts["text/html"], "<script>") {
		t.Errorf("%v\n%s", l.to, l.text)
	}
}

// TestMailRefusals holds that mail is not sent in the clear unless somebody says so, nor a password ever, and which settings are refused.
func TestMailRefusals(t *testing.T) {
	t.Parallel()
	to := &city.Receiver{Code: "PU", Email: []string{"posko@example.go.id"}, Language: "en"}
	clear := newPost(t, false)
	if err := clear.mailer(t, MailOptions{}).Send(t.Context(), to, "msg_1", &Message{}); err == nil || len(clear.letters) != 0 {
		t.Errorf("a server without STARTTLS: %v, %d letters", err, len(clear.letters))
	}
	if err := clear.mailer(t, MailOptions{TLS: NoTLS}).Send(t.Context(), to, "msg_1", &Message{}); err != nil || len(clear.letters) != 1 {
		t.Errorf("in the clear, as was said: %v", err)
	}
	secure := newPost(t, true)
	secure.client = nil // nobody vouches for its certificate
	if err := secure.mailer(t, MailOptions{}).Send(t.Context(), to, "msg_1", &Message{}); err == nil || len(secure.letters) != 0 {
		t.Errorf("a certificate that nobody vouches for: %v", err)
	}
	wrong := newPost(t, true)
	err := wrong.mailer(t, MailOptions{User: "tugu", Password: "hunter2hunter2"}).Send(t.Context(), to, "msg_1", &Message{})
	if err == nil || strings.Contains(err.Error(), "hunter2") || len(wrong.letters) != 0 {
		t.Errorf("a wrong password: %v", err)
	}
	for _, o := range []MailOptions{
		{Server: "mail.example.go.id", From: "a@b.c"},
		{Server: "mail:0", From: "a@b.c"},
		{Server: ":25", From: "a@b.c"},
		{Server: "mail:25", From: "nobody"},
		{Server: "mail:25", From: "a@b.c\r\nBcc: d@e.f"},
		{Server: "mail:25", From: "a@b.c", User: "x"},
		{Server: "mail:25", From: "a@b.c", User: "x", Password: "y", TLS: NoTLS},
	} {
		if _, err := NewMail(o); err == nil {
			t.Errorf("%+v is taken", o)
		}
	}
}

// TestTestMessage holds that a test says that it is one.
func TestTestMessage(t *testing.T) {
	t.Parallel()
	s := newPost(t, true)
	p := profile(city.Receiver{Code: "PU", Email: []string{"posko@example.go.id"}, Language: "en"})
	id, err := Test(t.Context(), p, &p.Alerting.Receivers[0], s.mailer(t, MailOptions{}), nil, at(begin).Time())
	if err != nil || len(s.letters) != 1 {
		t.Fatal(err)
	}
	head, texts := parts(t, s.letters[0].text)
	if head.Get("Subject") != "[Small Town] Test" || !strings.Contains(head.Get("Message-Id"), id) || !strings.Contains(texts["text/plain"], "This is a test") {
		t.Errorf("%v %s", head, texts["text/plain"])
	}
}
