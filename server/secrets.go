package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/alecthomas/kong"
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
