package profile

import "github.com/tugu-city/tugu/server/city"

// retention is how long what nobody needs any more is kept, in days.
//
// setAsideDays, 1 to 3,650, 90 unless given: a decision can be looked into for a
// quarter, and personal data is not kept for longer than it serves.
//
// messageDays, 31 to 3,650, 90 unless given: longer than a platform repeats a
// delivery (days) and than two messages of one talk may lie apart (withinHours, 30
// days at most).
//
// reporterDays, 31 to 3,650: not erased unless given, since the law names no period and
// the city decides; longer than the 30 days within which a citizen comes back.
type retention struct {
	SetAsideDays *int `yaml:"setAsideDays"`
	MessageDays  *int `yaml:"messageDays"`
	ReporterDays *int `yaml:"reporterDays"`
}

const (
	keepDays     = 90
	leastMessage = 31
	mostDays     = 3650
)

func (r retention) build() city.Retention {
	return city.Retention{
		SetAside:  city.Moment(orElse(r.SetAsideDays, keepDays)) * city.Day,
		Messages:  city.Moment(orElse(r.MessageDays, keepDays)) * city.Day,
		Reporters: city.Moment(orElse(r.ReporterDays, 0)) * city.Day,
	}
}

func (c *checker) retention() {
	r := c.doc.Retention
	for _, k := range [...]struct {
		name  string
		days  *int
		least int
	}{{"setAsideDays", r.SetAsideDays, 1}, {"messageDays", r.MessageDays, leastMessage}, {"reporterDays", r.ReporterDays, leastMessage}} {
		if k.days != nil && (*k.days < k.least || *k.days > mostDays) {
			c.bad("retention."+k.name, "%d must be %d to %d days", *k.days, k.least, mostDays)
		}
	}
}
