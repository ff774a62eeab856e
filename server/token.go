package main

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/tugu-city/tugu/server/city"
	tokens "github.com/tugu-city/tugu/server/internal/access"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
)

// tokenCommand holds the commands on tokens.
type tokenCommand struct {
	Create tokenCreateCommand `cmd:"" help:"Make a token. It is printed once, and kept as a hash alone."`
	List   tokenListCommand   `cmd:"" help:"List the tokens, without their secrets."`
	Revoke tokenRevokeCommand `cmd:"" help:"Take a token back: within seconds it opens nothing, and connections opened with it are closed."`
}

// tokenCreateCommand makes a token.
type tokenCreateCommand struct {
	cityFlags
	Role        string   `help:"screen, analyst, leader, operator, intake or admin: see the README." required:""`
	Name        string   `help:"What the token is for, such as powerbi or dpuprpkp-desk: events and the log name it." required:""`
	Expires     string   `help:"For how long it is good, such as 90d, 12h or never." default:"90d"`
	Departments []string `name:"department" help:"Department whose complaints alone the bearer reads the words of and works on; several may be given." placeholder:"CODE"`
	Sources     []string `name:"source" help:"Source that the bearer may hand in for; several may be given." placeholder:"CODE"`
}

const (
	mostExpiry = 10 * 366 * 24 * time.Hour
	dateOnly   = "2006-01-02"
)

var tokenName = regexp.MustCompile(`^[a-z0-9][a-z0-9.-]{0,39}$`)

// Run implements the command.
func (c tokenCreateCommand) Run(ctx context.Context, out *output) error {
	p, err := c.load()
	if err != nil {
		return err
	}
	now := time.Now()
	t, err := c.token(p, now)
	if err != nil {
		return err
	}
	var token string
	token, t.ID, t.Hash = tokens.Make()
	err = withStore(ctx, c.cityFlags, p, out, func(s *store.Store) error {
		if err := s.AddToken(ctx, t); err != nil {
			return err
		}
		return s.AddAudit(ctx, byCommand("token create", t))
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(out.stderr, "%s, role %s%s, %s. It is shown this once: keep it where its user alone reads it.\n", t.Name, t.Role, bounds(t), until(t, p.Zone))
	_, err = fmt.Fprintln(out.stdout, token)
	return err
}

// token checks the flags against the profile.
func (c tokenCreateCommand) token(p *profile.Loaded, now time.Time) (t store.Token, err error) {
	role, ok := city.ParseRole(c.Role)
	if !ok || role == city.RolePublic {
		return t, city.FieldErrorf(city.CodeInvalid, "--role", "%q is none of screen, analyst, leader, operator, intake, admin", c.Role)
	}
	if !tokenName.MatchString(c.Name) {
		return t, city.FieldErrorf(city.CodeInvalid, "--name", "takes 1 to 40 small letters, digits, dots and hyphens, such as powerbi")
	}
	t = store.Token{Name: c.Name, Role: role, Departments: c.Departments, Sources: c.Sources, CreatedAt: city.At(now)}
	for _, code := range t.Departments {
		if p.Department(code) == nil {
			return t, city.FieldErrorf(city.CodeInvalid, "--department", "the profile has no department %q", code)
		}
	}
	for _, code := range t.Sources {
		if !slices.ContainsFunc(p.Sources, func(s city.Source) bool { return s.Code == code }) {
			return t, city.FieldErrorf(city.CodeInvalid, "--source", "the profile has no source %q", code)
		}
	}
	switch {
	case len(t.Departments) > 0 && !role.Rights(false).Any(city.ReadWords):
		return t, city.FieldErrorf(city.CodeInvalid, "--department", "bounds what operators and leaders read; %s reads no words", strings.ToLower(string(role)))
	case len(t.Departments) > 0 && role == city.RoleAdmin:
		return t, city.FieldErrorf(city.CodeInvalid, "--department", "an admin is one of the whole city; make an operator")
	case len(t.Sources) > 0 && !role.Rights(false).Any(city.Submit):
		return t, city.FieldErrorf(city.CodeInvalid, "--source", "bounds what is handed in; %s hands nothing in", strings.ToLower(string(role)))
	}
	expiry, err := expires(c.Expires)
	if err != nil {
		return t, err
	}
	if expiry > 0 {
		t.ExpiresAt = city.At(now.Add(expiry))
	}
	return t, nil
}

// expires reads a length of time; 0 = never ends.
func expires(text string) (time.Duration, error) {
	if text == "never" {
		return 0, nil
	}
	d, err := time.ParseDuration(text)
	if days, ok := strings.CutSuffix(text, "d"); ok {
		n, parse := strconv.Atoi(days)
		d, err = time.Duration(n)*24*time.Hour, parse
		if n > int(mostExpiry/(24*time.Hour)) {
			d = mostExpiry + 1
		}
	}
	if err != nil || d < time.Minute || d > mostExpiry {
		return 0, city.FieldErrorf(city.CodeInvalid, "--expires", "%q is not a time of a minute to ten years, such as 90d or 12h, nor never", text)
	}
	return d, nil
}

// byCommand is the entry of the audit log about what was done to a token.
func byCommand(action string, t store.Token) store.AuditEntry {
	return store.AuditEntry{At: city.At(time.Now()), Caller: "command", Action: action, Detail: fmt.Sprintf("%s (%s), role %s%s", t.Name, t.ID, t.Role, bounds(t))}
}

func bounds(t store.Token) (text string) {
	if len(t.Departments) > 0 {
		text += ", departments " + strings.Join(t.Departments, " ")
	}
	if len(t.Sources) > 0 {
		text += ", sources " + strings.Join(t.Sources, " ")
	}
	return text
}

func until(t store.Token, zone *time.Location) string {
	if t.ExpiresAt == 0 {
		return "without an end"
	}
	return "good until " + t.ExpiresAt.Time().In(zone).Format(time.RFC3339)
}

// withStore brings the database to this version and uses it.
func withStore(ctx context.Context, c cityFlags, p *profile.Loaded, out *output, use func(*store.Store) error) error {
	if pending, err := store.Pending(ctx, c.Database); err != nil || len(pending) > 0 {
		if _, err = store.Migrate(ctx, c.Database, out.log); err != nil {
			return err
		}
	}
	s, err := store.Open(ctx, store.Config{DSN: c.Database, Profile: p.Profile, Log: out.log})
	if err != nil {
		return err
	}
	return errors.Join(use(s), s.Close())
}

// tokenListCommand lists the tokens.
type tokenListCommand struct {
	cityFlags
	All bool `help:"Also those that were revoked."`
}

// Run implements the command.
func (c tokenListCommand) Run(ctx context.Context, out *output) error {
	p, err := c.load()
	if err != nil {
		return err
	}
	return withStore(ctx, c.cityFlags, p, out, func(s *store.Store) error {
		all, err := s.Tokens(ctx)
		if err != nil {
			return err
		}
		day := func(m city.Moment) string {
			if m == 0 {
				return "-"
			}
			return m.Time().In(p.Zone).Format(dateOnly)
		}
		w := tabwriter.NewWriter(out.stdout, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "id\tname\trole\tmade\tends\tlast used\tstate")
		for _, t := range all {
			state := "good"
			switch {
			case t.RevokedAt != 0 && !c.All:
				continue
			case t.RevokedAt != 0:
				state = "revoked " + day(t.RevokedAt)
			case t.ExpiresAt != 0 && t.ExpiresAt.Time().Before(time.Now()):
				state = "expired"
			}
			fmt.Fprintf(w, "%s\t%s\t%s%s\t%s\t%s\t%s\t%s\n", t.ID, t.Name, strings.ToLower(string(t.Role)), bounds(t), day(t.CreatedAt), day(t.ExpiresAt), day(t.LastUsedAt), state)
		}
		return w.Flush()
	})
}

// tokenRevokeCommand takes a token back.
type tokenRevokeCommand struct {
	cityFlags
	Token string `arg:"" help:"Name or id of the token, as list shows them."`
}

// Run implements the command.
func (c tokenRevokeCommand) Run(ctx context.Context, out *output) error {
	p, err := c.load()
	if err != nil {
		return err
	}
	return withStore(ctx, c.cityFlags, p, out, func(s *store.Store) error {
		t, err := s.RevokeToken(ctx, c.Token, city.At(time.Now()))
		if err != nil {
			return err
		}
		fmt.Fprintf(out.stdout, "%s (%s) opens nothing any more\n", t.Name, t.ID)
		return s.AddAudit(ctx, byCommand("token revoke", t))
	})
}
