package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/notify"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/telemetry"
)

// mailFlags say how e-mail about alerts is sent.
type mailFlags struct {
	MailServer   string `help:"Mail server by which receivers of alerts are told that the profile names with e-mail addresses." placeholder:"HOST:PORT"`
	MailFrom     string `help:"Address that it is sent from, e.g. tugu@example.go.id." placeholder:"ADDRESS"`
	MailUser     string `help:"Name by which tugu signs in at the mail server. Without one it does not." placeholder:"NAME"`
	MailPassword string `help:"Password of that name (rather set TUGU_MAIL_PASSWORD, which ps does not show). A value @PATH is read from that file." placeholder:"PASSWORD"`
	MailTLS      string `name:"mail-tls" help:"starttls refuses a server that does not offer it, tls speaks TLS from the beginning, none sends in the clear." enum:"starttls,tls,none" default:"starttls"`
}

// senders make the ways by which the profile's receivers are told. The error says what is missing, and never a secret.
func (m *mailFlags) senders(p *city.Profile) (notify.Senders, error) {
	var s notify.Senders
	var err error
	if s.Hooks, err = notify.NewHooks(p.Alerting.Receivers, secretIn, time.Now); err != nil {
		return s, err
	}
	if m.MailServer != "" {
		password := m.MailPassword
		if path, ok := strings.CutPrefix(password, "@"); ok {
			if password, err = lineOf(path); err != nil {
				return s, fmt.Errorf("--mail-password: %w", err)
			}
		}
		s.Mail, err = notify.NewMail(notify.MailOptions{Server: m.MailServer, From: m.MailFrom, User: m.MailUser, Password: password, TLS: m.MailTLS})
		return s, err
	}
	for i := range p.Alerting.Receivers {
		if r := &p.Alerting.Receivers[i]; r.Webhook == nil {
			return s, fmt.Errorf("receiver %s of alerts is told by e-mail: %w", r.Code, notify.ErrNoMail)
		}
	}
	return s, nil
}

// secretIn returns what an environment variable holds, or the line of the file that it names with @PATH.
func secretIn(variable string) (string, error) {
	text := os.Getenv(variable)
	if path, ok := strings.CutPrefix(text, "@"); ok {
		line, err := lineOf(path)
		if err != nil {
			return "", fmt.Errorf("%s: %w", variable, err)
		}
		return line, nil
	}
	if text == "" {
		return "", fmt.Errorf("the environment variable %s, which holds the secret that its messages are signed with, is not set", variable)
	}
	return text, nil
}

// lineOf returns the one line of a file.
func lineOf(path string) (string, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	line := strings.TrimSpace(string(text))
	if line == "" || len(line) > maxTokenFile || strings.ContainsAny(line, "\r\n") {
		return "", fmt.Errorf("%s does not hold one line", path)
	}
	return line, nil
}

// notifyAll tells the profile's receivers of alerts, while this process leads.
func (s *service) notifyAll(ctx context.Context) {
	if len(s.profile.Alerting.Receivers) == 0 || s.web.NoOutbound {
		return
	}
	n := notify.New(notify.Options{
		Profile: s.profile.Profile, Store: s.store, Sender: s.senders, Firing: s.engine.Firing, Link: alertLink(s.web.PublicURL),
		Delivered: s.tel.AlertDelivered, Log: s.log,
	})
	s.wait.Go(func() {
		defer s.senders.Hooks.Close()
		n.Run(ctx)
	})
}

// alertQueues says which messages wait, for who measures.
func (s *service) alertQueues(ctx context.Context) (map[string]telemetry.AlertQueue, error) {
	found, err := s.store.AlertQueues(ctx)
	if err != nil {
		return nil, err
	}
	queues := make(map[string]telemetry.AlertQueue, len(found))
	for _, q := range found {
		queues[q.Receiver] = telemetry.AlertQueue{Waiting: q.Waiting, Oldest: max(0, time.Since(q.Oldest.Time()))}
	}
	return queues, nil
}

// alertLink makes addresses of the complaints behind alerts; none where nobody said under which address this server is reached.
func alertLink(public string) func(cube.Alert) string {
	return func(a cube.Alert) string {
		page := graph.AlertPage(a)
		if public == "" || page == "" {
			return ""
		}
		return strings.TrimRight(public, "/") + page
	}
}

// silencesFor is how long silences are taken for what they were.
const silencesFor = time.Second

// silences lets graph keep silences in the store. While the database is away, the last ones known are told.
type silences struct {
	store *store.Store

	mu   sync.Mutex // guards what follows
	last []graph.Silence
	read time.Time
}

// Silences implements graph.Silences.
func (s *silences) Silences(ctx context.Context) ([]graph.Silence, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	if !s.read.IsZero() && now.Sub(s.read) < silencesFor {
		return s.last, nil
	}
	found, err := s.store.Silences(ctx)
	if err != nil {
		if !s.read.IsZero() && errors.Is(err, city.ErrUnavailable) {
			return s.last, nil
		}
		return nil, err
	}
	s.last, s.read = make([]graph.Silence, len(found)), now
	for i, f := range found {
		s.last[i] = graph.Silence{ID: f.ID, StartsAt: f.StartsAt, EndsAt: f.EndsAt, Reason: f.Reason, MadeBy: f.MadeBy, MadeAt: f.MadeAt}
		if f.Rule != "" {
			s.last[i].Rule = &f.Rule
		}
		if f.Department != "" {
			s.last[i].Department = &f.Department
		}
	}
	return s.last, nil
}

// Add implements graph.Silences.
func (s *silences) Add(ctx context.Context, x graph.Silence) error {
	defer s.forget()
	row := store.Silence{ID: x.ID, StartsAt: x.StartsAt, EndsAt: x.EndsAt, Reason: x.Reason, MadeBy: x.MadeBy, MadeAt: x.MadeAt}
	if x.Rule != nil {
		row.Rule = *x.Rule
	}
	if x.Department != nil {
		row.Department = *x.Department
	}
	return s.store.AddSilence(ctx, row)
}

// End implements graph.Silences.
func (s *silences) End(ctx context.Context, id string) (bool, error) {
	defer s.forget()
	return s.store.EndSilence(ctx, id)
}

func (s *silences) forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.read = time.Time{}
}

// alertCommand holds the commands on alerts.
type alertCommand struct {
	Test alertTestCommand `cmd:"" help:"Send a receiver of alerts a message that says that it is a test."`
}

// alertTestCommand tells one receiver that nothing is wrong.
type alertTestCommand struct {
	mailFlags
	Profile   string `help:"City profile, as for serve." default:"malang"`
	PublicURL string `name:"public-url" help:"Address under which this server is reached, as for serve." placeholder:"URL"`
	Receiver  string `help:"Code of the receiver." required:"" placeholder:"CODE"`
}

// Run implements the command. It fails unless the message was taken.
func (c alertTestCommand) Run(ctx context.Context, out *output) error {
	p, err := loadProfile(c.Profile)
	if err != nil {
		return err
	}
	var codes []string
	for i := range p.Alerting.Receivers {
		r := &p.Alerting.Receivers[i]
		if codes = append(codes, r.Code); r.Code != c.Receiver {
			continue
		}
		only := *p.Profile
		only.Alerting.Receivers = []city.Receiver{*r} // others' secrets need not be at hand
		senders, err := c.senders(&only)
		if err != nil {
			return err
		}
		defer senders.Hooks.Close()
		id, err := notify.Test(ctx, p.Profile, r, senders, alertLink(c.PublicURL), time.Now())
		if err != nil {
			return fmt.Errorf("receiver %s: %w", r.Code, err)
		}
		_, err = fmt.Fprintf(out.stdout, "%s took the test message %s\n", r.Code, id)
		return err
	}
	if len(codes) == 0 {
		return fmt.Errorf("the profile %s has no receivers of alerts; add them under alerting: receivers", c.Profile)
	}
	return fmt.Errorf("the profile has no receiver %q of alerts; it has %s", c.Receiver, strings.Join(codes, ", "))
}
