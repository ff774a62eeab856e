package notify

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/wneessen/go-mail"
)

// TLS of a connection to a mail server.
const (
	StartTLS    = "starttls" // the default: a server without it is refused
	ImplicitTLS = "tls"
	NoTLS       = "none"
)

// MailOptions say how mail is sent.
type MailOptions struct {
	Server         string // HOST:PORT
	From           string // address, maybe with a name
	User, Password string // empty = without
	TLS            string // StartTLS, ImplicitTLS or NoTLS
	TLSConfig      *tls.Config
	Now            func() time.Time
}

// Mail sends e-mail.
type Mail struct {
	o    MailOptions
	host string
	port int
}

// NewMail checks the options.
func NewMail(o MailOptions) (*Mail, error) {
	host, port, err := net.SplitHostPort(o.Server)
	if err != nil {
		return nil, fmt.Errorf("--mail-server %q is not a host and port such as mail.example.go.id:587", o.Server)
	}
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil || host == "" || n == 0 {
		return nil, fmt.Errorf("--mail-server %q is not a host and port such as mail.example.go.id:587", o.Server)
	}
	m := mail.NewMsg()
	if err := m.From(o.From); err != nil || strings.ContainsAny(o.From, "\r\n") {
		return nil, fmt.Errorf("--mail-from %q is not an address such as tugu@example.go.id", o.From)
	}
	if (o.User == "") != (o.Password == "") {
		return nil, errors.New("--mail-user and --mail-password belong together; give both, or none")
	}
	if o.User != "" && o.TLS == NoTLS {
		return nil, errors.New("--mail-tls none would send the password in the clear; use starttls or tls")
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Mail{o: o, host: host, port: int(n)}, nil
}

// Send sends the message to all of the receiver's addresses.
func (x *Mail) Send(ctx context.Context, to *city.Receiver, id string, message *Message) error {
	m, err := x.compose(to, id, message)
	if err != nil {
		return err
	}
	options := []mail.Option{mail.WithPort(x.port), mail.WithTimeout(sendTimeout), mail.WithTLSPolicy(mail.TLSMandatory)}
	switch x.o.TLS {
	case ImplicitTLS:
		options = append(options, mail.WithSSL())
	case NoTLS:
		options = append(options, mail.WithTLSPolicy(mail.NoTLS))
	}
	if x.o.TLSConfig != nil {
		options = append(options, mail.WithTLSConfig(x.o.TLSConfig))
	}
	if x.o.User != "" {
		options = append(options, mail.WithSMTPAuth(mail.SMTPAuthAutoDiscover), mail.WithUsername(x.o.User), mail.WithPassword(x.o.Password))
	}
	client, err := mail.NewClient(x.host, options...)
	if err != nil {
		return fmt.Errorf("reach the mail server: %w", err)
	}
	if err := client.DialAndSendWithContext(ctx, m); err != nil {
		return fmt.Errorf("the mail server did not take it: %w", err)
	}
	return nil
}

func (x *Mail) compose(to *city.Receiver, id string, message *Message) (*mail.Msg, error) {
	m := mail.NewMsg()
	if err := errors.Join(m.From(x.o.From), m.To(to.Email...)); err != nil {
		return nil, fmt.Errorf("address the message: %w", err)
	}
	w := words(to.Language)
	domain := x.o.From[strings.LastIndexByte(x.o.From, '@')+1:]
	m.SetMessageIDWithValue(id + "@" + strings.TrimRight(domain, "> "))
	m.SetDateWithValue(x.o.Now())
	m.Subject(subject(w, message))
	m.SetGenHeader("Auto-Submitted", "auto-generated") // nobody's vacation answers it
	p := pageOf(w, to.Language, message)
	text, html, err := p.write()
	if err != nil {
		return nil, err
	}
	m.SetBodyString(mail.TypeTextPlain, text)
	m.AddAlternativeString(mail.TypeTextHTML, html)
	return m, nil
}

// subject names the first alert, and how many there are.
func subject(w *speech, m *Message) string {
	head, count := w.newAlerts, len(m.Data.Alerts)+m.Data.More
	if m.Data.Status == statusResolved {
		head = w.allOver
	}
	text := fmt.Sprintf("[%s] "+head, m.Data.Name, count)
	if m.Data.Test {
		return plain(fmt.Sprintf("[%s] %s", m.Data.Name, w.test))
	}
	if len(m.Data.Alerts) > 0 {
		first := m.Data.Alerts[0]
		text += ": " + first.Name
		if first.Label != "" {
			text += " (" + first.Label + ")"
		}
	}
	return plain(text)
}
