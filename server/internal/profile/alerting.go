package profile

import (
	"fmt"
	"net/mail"
	"net/url"
	"regexp"
	"slices"
	"strconv"

	"github.com/tugu-city/tugu/server/city"
)

// alerting says who is told of alerts, and when; see [city.Alerting].
type alerting struct {
	GroupMinutes *int         `yaml:"groupMinutes"` // 1 to 1,440, 5 unless given
	WorkingHours hours        `yaml:"workingHours"`
	Receivers    []receiver   `yaml:"receivers"`
	Escalations  []escalation `yaml:"escalations"`
}

// hours are the part of a working day that counts, as "07:30" and "16:00"; the whole day unless given.
type hours struct {
	From string `yaml:"from"`
	To   string `yaml:"to"`
}

type receiver struct {
	Code        string   `yaml:"code,required"`
	Webhook     *webhook `yaml:"webhook"`
	Email       []string `yaml:"email"`
	Severities  []string `yaml:"severities"`
	Departments []string `yaml:"departments"`
	Rules       []string `yaml:"rules"`
	Language    string   `yaml:"language"`
}

type webhook struct {
	URL     string `yaml:"url,required"`
	Secret  string `yaml:"secret,required"` // name of an environment variable
	Private bool   `yaml:"private"`
}

type escalation struct {
	Clock  string  `yaml:"clock"`
	Levels []level `yaml:"levels,required"`
}

type level struct {
	AfterHours int      `yaml:"afterHours"`
	Working    bool     `yaml:"working"`
	Receivers  []string `yaml:"receivers,required"`
}

const (
	groupMinutes   = 5
	mostReceivers  = 50
	mostAddresses  = 20
	mostEscalation = 24 * 90 // hours
)

var (
	severities = []string{"warning", "critical"}
	clockTime  = regexp.MustCompile(`^([01][0-9]|2[0-4]):([0-5][0-9])$`)
)

// seconds reads a time of day; what is none is 0.
func seconds(text string) city.Moment {
	m := clockTime.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	h, _ := strconv.Atoi(m[1]) // digits
	n, _ := strconv.Atoi(m[2])
	return city.Moment(h)*city.Hour + city.Moment(n)*city.Hour/60
}

func (a alerting) build(languages []string) city.Alerting {
	out := city.Alerting{
		Every: city.Moment(orElse(a.GroupMinutes, groupMinutes)) * city.Hour / 60,
		From:  seconds(a.WorkingHours.From), To: seconds(a.WorkingHours.To),
	}
	for _, r := range a.Receivers {
		x := city.Receiver{Code: r.Code, Email: r.Email, Severities: r.Severities, Departments: r.Departments, Rules: r.Rules, Language: r.Language}
		if x.Language == "" {
			x.Language = languages[0]
		}
		if r.Webhook != nil {
			x.Webhook = &city.Webhook{URL: r.Webhook.URL, Secret: r.Webhook.Secret, Private: r.Webhook.Private}
		}
		out.Receivers = append(out.Receivers, x)
	}
	for _, e := range a.Escalations {
		x := city.Escalation{Clock: e.Clock}
		for _, l := range e.Levels {
			x.Levels = append(x.Levels, city.EscalationLevel{After: city.Moment(l.AfterHours) * city.Hour, Working: l.Working, Receivers: l.Receivers})
		}
		out.Escalations = append(out.Escalations, x)
	}
	return out
}

func (c *checker) alerting() {
	a := &c.doc.Alerting
	if m := a.GroupMinutes; m != nil && (*m < 1 || *m > 24*60) {
		c.bad("alerting.groupMinutes", "%d must be 1 to %d minutes", *m, 24*60)
	}
	c.workingHours(a.WorkingHours)
	if len(a.Receivers) > mostReceivers {
		c.bad("alerting.receivers", "%d receivers are given; there are at most %d", len(a.Receivers), mostReceivers)
	}
	known := index(c, "alerting.receivers", a.Receivers, func(r receiver) string { return r.Code })
	rules := codes{}
	for i, r := range c.doc.AlertRules {
		rules[r.Code] = i
	}
	for i := range a.Receivers {
		c.receiver(fmt.Sprintf("alerting.receivers[%d]", i), &a.Receivers[i], rules)
	}
	seen := map[string]int{}
	for i := range a.Escalations {
		e, p := &a.Escalations[i], fmt.Sprintf("alerting.escalations[%d]", i)
		if e.Clock != "" {
			c.oneOf(p+".clock", e.Clock, []string{"RESPONSE", "RESOLUTION"})
		}
		if first, twice := seen[e.Clock]; twice {
			c.bad(p, "is for the same clock as line %d; put their levels together", c.at(fmt.Sprintf("alerting.escalations[%d]", first)).line)
		}
		seen[e.Clock] = i
		c.levels(p, e, known)
	}
}

func (c *checker) workingHours(h hours) {
	if h == (hours{}) {
		return
	}
	for _, x := range [][2]string{{"from", h.From}, {"to", h.To}} {
		if !clockTime.MatchString(x[1]) || seconds(x[1]) > 24*city.Hour {
			c.bad("alerting.workingHours."+x[0], "%q is not a time of day such as \"07:30\" (quote it)", x[1])
			return
		}
	}
	if seconds(h.From) >= seconds(h.To) {
		c.bad("alerting.workingHours", "end at %s, before they begin at %s; exchange them", h.To, h.From)
	}
}

func (c *checker) receiver(p string, r *receiver, rules codes) {
	switch {
	case r.Webhook == nil && len(r.Email) == 0:
		c.bad(p, "says nowhere to send to; give \"webhook\" or \"email\"")
	case r.Webhook != nil && len(r.Email) > 0:
		c.bad(p, "has both \"webhook\" and \"email\"; make two receivers of it, so that each is tried again by itself")
	}
	if w := r.Webhook; w != nil {
		u, err := url.Parse(w.URL)
		switch {
		case u != nil && u.User != nil:
			c.bad(p+".webhook.url", "holds a user, and maybe a password; remove it: messages are signed with the secret")
		case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.Fragment != "":
			c.bad(p+".webhook.url", "is not an address such as \"https://alerts.example.go.id/tugu\"")
		case u.Scheme == "http" && !w.Private:
			c.bad(p+".webhook.url", "is not https; use https, or set \"private\" where it lies in a network of your own")
		}
		if w.Secret != "" && !variable.MatchString(w.Secret) {
			c.bad(p+".webhook.secret", "is not the name of an environment variable; name the one that holds the secret, never the secret itself")
		}
	}
	if len(r.Email) > mostAddresses {
		c.bad(p+".email", "%d addresses are given; there are at most %d", len(r.Email), mostAddresses)
	}
	for i, address := range r.Email {
		if a, err := mail.ParseAddress(address); err != nil || a.Address != address {
			c.bad(fmt.Sprintf("%s.email[%d]", p, i), "%q is not an address such as \"posko@example.go.id\"", address)
		}
	}
	for i, s := range r.Severities {
		c.oneOf(fmt.Sprintf("%s.severities[%d]", p, i), s, severities)
	}
	for i, d := range r.Departments {
		c.reference(fmt.Sprintf("%s.departments[%d]", p, i), d, "department", c.departments)
	}
	for i, code := range r.Rules {
		c.reference(fmt.Sprintf("%s.rules[%d]", p, i), code, "alert rule", rules)
	}
	if r.Language != "" && !slices.Contains(c.doc.Languages, r.Language) {
		c.bad(p+".language", "%q is none of the profile's languages: %s", r.Language, choices(c.doc.Languages))
	}
}

func (c *checker) levels(p string, e *escalation, receivers codes) {
	before := 0
	for i, l := range e.Levels {
		lp := fmt.Sprintf("%s.levels[%d]", p, i)
		switch {
		case l.AfterHours < 0 || l.AfterHours > mostEscalation:
			c.bad(lp+".afterHours", "%d must be 0 to %d hours", l.AfterHours, mostEscalation)
		case i > 0 && l.AfterHours <= before:
			c.bad(lp+".afterHours", "%d is not later than the level before, after %d hours", l.AfterHours, before)
		}
		if l.Working && c.doc.Calendar == nil {
			c.bad(lp+".working", "needs a calendar; add \"calendar\" to the profile")
		}
		before = l.AfterHours
		for j, code := range l.Receivers {
			c.reference(fmt.Sprintf("%s.receivers[%d]", lp, j), code, "receiver", receivers)
		}
	}
}
