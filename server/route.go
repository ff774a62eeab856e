package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/route"
)

// routeCommand explains what the profile's rules say of a text, or measures them.
type routeCommand struct {
	Profile string `help:"City profile: the name of a bundled one, or a folder or city.yaml." default:"malang"`
	Title   string `help:"Title of the complaint."`
	Text    string `help:"Words of the complaint."`
	Address string `help:"Address of the complaint."`
	Test    string `help:"CSV file with the columns text and category, maybe title, address and district: print coverage, precision, accuracy and confusion." type:"existingfile" placeholder:"FILE"`
}

// Run implements the command.
func (c routeCommand) Run(out *output) error {
	p, err := loadProfile(c.Profile)
	if err != nil {
		return err
	}
	if c.Test != "" {
		return c.measure(out, p)
	}
	if c.Title+c.Text+c.Address == "" {
		return city.FieldErrorf(city.CodeInvalid, "--text", "give the words of a complaint, or a file of labelled ones with --test")
	}
	return c.explain(out, p)
}

func (c routeCommand) measure(out *output, p *profile.Loaded) error {
	file, err := os.Open(c.Test)
	if err != nil {
		return fmt.Errorf("open file: %w", err)
	}
	m, err := p.Router.Test(p.Profile, file)
	if err := errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("%s: %w", c.Test, err)
	}
	return m.Print(out.stdout, p.Router.Version())
}

func (c routeCommand) explain(out *output, p *profile.Loaded) error {
	d := p.Router.Decide(c.Title, c.Text)
	say := func(format string, args ...any) { fmt.Fprintf(out.stdout, format+"\n", args...) }
	say("category  %s", orNone(d.Category))
	say("          %s", d)
	for name, candidate := range map[string]*route.Candidate{"words": d.Best, "next": d.RunnerUp} {
		if candidate != nil {
			say("%-9s %s", name, strings.Join(c.words(candidate.Words), ", "))
		}
	}
	if category, ok := p.Category(d.Category); ok && category.Department != "" {
		say("department %s", category.Department)
	}
	place := p.Router.Place(c.Address, c.Title, c.Text)
	name := ""
	if x := p.District(place.District); x != nil {
		name = " " + x.Name.Local
	}
	say("district  %s%s %s", orNone(place.District), name, place.Why)
	if len(place.Words) > 0 {
		say("words     %s", strings.Join(c.words(place.Words), ", "))
	}
	say("rules     %s", p.Router.Version())
	return nil
}

// words quotes the words at their places.
func (c routeCommand) words(at []route.Word) []string {
	fields := [...][]rune{[]rune(c.Title), []rune(c.Text), []rune(c.Address)}
	out := make([]string, len(at))
	for i, w := range at {
		out[i] = fmt.Sprintf("%q", string(fields[w.Field][w.Start:w.Start+w.Length]))
	}
	return out
}

func orNone(code string) string {
	if code == "" {
		return city.NotAssigned
	}
	return code
}
