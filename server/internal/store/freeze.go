package store

import "github.com/tugu-city/tugu/server/city"

// deriveFrozen derives facts with the promise of old: policy, calendar version
// and due moments are frozen at submission, so a later change of the profile
// alters no past figure.
//
// Pauses that begin after the profile changed are reckoned by today's text of
// the frozen policy and calendar; the due moment before any pause stays as it was.
func deriveFrozen(p *city.Profile, h city.Header, events []city.Event, old *city.Facts) (city.Facts, error) {
	past := *p
	past.Policies = nil
	for _, pol := range p.Policies {
		if pol.Code == old.Policy {
			pol.ValidFrom, pol.Sources, pol.Categories = "", nil, nil
			past.Policies = []city.Policy{pol}
		}
	}
	facts, err := city.Derive(&past, h, events)
	if err != nil {
		return facts, err
	}
	facts.Policy, facts.Calendar = old.Policy, old.Calendar
	for c := range facts.Dues {
		facts.Dues[c] = frozenDues(old.Dues[c], facts.Dues[c])
	}
	return facts, nil
}

// sameSubmission reports whether the promise of old holds for fresh: a corrected
// submission (another moment, source or first category) is promised anew.
func sameSubmission(old, fresh *city.Facts) bool {
	return old.Submitted == fresh.Submitted && old.Source == fresh.Source && firstCategory(old) == firstCategory(fresh)
}

// frozenDues returns fresh, moved so that its first due moment is that of old.
func frozenDues(old, fresh []city.DueChange) []city.DueChange {
	if len(old) == 0 || len(fresh) == 0 {
		return old[:min(len(old), 1)]
	}
	shift := old[0].Due - fresh[0].Due
	if shift == 0 {
		return fresh
	}
	moved := make([]city.DueChange, len(fresh))
	for i, d := range fresh {
		if !d.Paused {
			d.Due += shift
		}
		moved[i] = d
	}
	return moved
}

// firstCategory returns the category that chose the policy.
func firstCategory(f *city.Facts) string {
	for i := range f.Moves {
		if c := f.Moves[i].Category; c != "" {
			return c
		}
	}
	return ""
}
