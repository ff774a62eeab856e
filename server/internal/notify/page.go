package notify

import (
	_ "embed"
	"fmt"
	"html/template"
	"strconv"
	"strings"
	text "text/template"
	"time"
)

var (
	//go:embed mail.txt
	plainText string
	//go:embed mail.html
	htmlText string

	plainPage = text.Must(text.New("mail.txt").Parse(plainText))
	htmlPage  = template.Must(template.New("mail.html").Parse(htmlText))
)

// page is what an e-mail says.
type page struct {
	Language, City, Test, More, Footer, Open string
	Groups                                   []group
}

// group is the alerts of one state.
type group struct {
	Heading string
	Lines   []line
}

type line struct{ Title, Figure, Times, Link, Severity string }

func pageOf(w *speech, language string, m *Message) *page {
	p := &page{Language: language, City: m.Data.Name, Footer: w.footer, Open: w.open}
	if m.Data.Test {
		p.Test = w.testBody
	}
	if m.Data.More > 0 {
		p.More = fmt.Sprintf(w.more, m.Data.More)
	}
	for _, s := range [][2]string{{statusFiring, w.firing}, {statusResolved, w.resolved}} {
		g := group{Heading: s[1]}
		for i := range m.Data.Alerts {
			if a := &m.Data.Alerts[i]; a.Status == s[0] {
				g.Lines = append(g.Lines, w.line(a))
			}
		}
		if len(g.Lines) > 0 {
			p.Groups = append(p.Groups, g)
		}
	}
	return p
}

func (w *speech) line(a *Item) line {
	l := line{Title: plain(a.Name), Link: a.Link, Severity: a.Severity, Times: w.since + " " + readable(a.BeganAt)}
	if a.Label != "" {
		l.Title += ": " + plain(a.Label)
	}
	if a.EndedAt != nil {
		l.Times += ". " + w.ended + " " + readable(*a.EndedAt)
	}
	if a.Level > 1 {
		l.Times += ". " + w.level + " " + strconv.Itoa(a.Level)
	}
	side := w.below
	if a.Above {
		side = w.above
	}
	if a.Figure != nil {
		l.Figure = fmt.Sprintf("%s %s, %s %s (%s)", w.figure, number(*a.Figure), side, number(a.Threshold), plain(a.Measure))
	}
	return l
}

// number writes at most three decimals.
func number(v float64) string {
	return strings.TrimRight(strings.TrimRight(strconv.FormatFloat(v, 'f', 3, 64), "0"), ".")
}

// readable writes a moment for people.
func readable(rfc3339 string) string {
	at, err := time.Parse(time.RFC3339, rfc3339)
	if err != nil {
		return plain(rfc3339)
	}
	return at.Format("2006-01-02 15:04 -07:00")
}

func (p *page) write() (asText, asHTML string, err error) {
	var t, h strings.Builder
	if err := plainPage.Execute(&t, p); err != nil {
		return "", "", fmt.Errorf("write the e-mail: %w", err)
	}
	if err := htmlPage.Execute(&h, p); err != nil {
		return "", "", fmt.Errorf("write the e-mail: %w", err)
	}
	return t.String(), h.String(), nil
}
