package main

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/alecthomas/kong"
	"github.com/tugu-city/tugu/server/city"
)

// secrets are values by key, KEY=SECRET;KEY=SECRET, that must not be shown: what cannot
// be read of them is refused by check and not by kong, whose errors quote the value.
type secrets map[string]string

// Decode implements [kong.MapperValue]. It never fails; an entry without key or secret is kept under "".
func (s *secrets) Decode(ctx *kong.DecodeContext) error {
	var text string
	if err := ctx.Scan.PopValueInto("secrets", &text); err != nil {
		return err // no value stands there, so none is quoted
	}
	if *s == nil {
		*s = secrets{}
	}
	for _, entry := range strings.Split(text, ";") {
		if strings.TrimSpace(entry) == "" {
			continue
		}
		key, secret, ok := strings.Cut(entry, "=")
		if key = strings.TrimSpace(key); !ok || secret == "" {
			key = ""
		}
		(*s)[key] = secret
	}
	return nil
}

// check refuses entries that say nothing and secrets that are short. Those that name a file
// (@PATH), where files is true, are replaced by its line. form is how one is written.
func (s secrets) check(flag, form string, files bool) error {
	if _, faulty := s[""]; faulty {
		return fmt.Errorf("%s: an entry is not %s; several are separated by semicolons (what was given is not repeated here, since it may be secret)", flag, form)
	}
	for _, key := range slices.Sorted(maps.Keys(s)) {
		secret := s[key]
		if path, ok := strings.CutPrefix(secret, "@"); ok && files {
			var err error
			if secret, err = readToken(path); err != nil {
				return fmt.Errorf("%s of %s: %w", flag, key, err)
			}
		}
		if len(secret) < minToken {
			return fmt.Errorf("%s of %s is shorter than %d characters; choose a longer one", flag, key, minToken)
		}
		s[key] = secret
	}
	return nil
}

// checkSources refuses settings of sources that the profile does not have, or that take
// no such delivery: a slip there would let a source's door stay shut without a word.
func (w *webFlags) checkSources(p *city.Profile) error {
	knows := func(flag, key string, social bool) error {
		code, _, _ := strings.Cut(key, "/")
		s := p.Source(code)
		if s != nil && (!social || s.Social != nil) {
			return nil
		}
		var known []string
		for i := range p.Sources {
			if !social || p.Sources[i].Social != nil {
				known = append(known, p.Sources[i].Code)
			}
		}
		what := "is no source of the profile"
		if s != nil {
			what = "is a source that takes no webhooks"
		}
		return fmt.Errorf("%s: %s %s; those are %s", flag, code, what, strings.Join(known, ", "))
	}
	var all []error
	for key := range w.IntakeToken {
		all = append(all, knows("--intake-token", key, false))
	}
	for key := range w.IntakeSecret {
		all = append(all, knows("--intake-secret", key, true))
	}
	for key := range w.IntakeVerify {
		all = append(all, knows("--intake-verify", key, true))
	}
	return errors.Join(all...)
}
