package cube

import (
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// maxAnswers bounds the answers kept for one state.
const maxAnswers = 256

// answers keeps what was answered at one state, so that equal questions at an
// equal state are computed once. A kept answer is good until its validUntil; one
// about the past for as long as the state.
type answers struct {
	mu    sync.Mutex // guards byKey
	byKey map[string]*kept
}

type kept struct {
	once  sync.Once
	asked city.Moment
	asOf  city.Moment // of the question; 0 = the present
	ans   *Answer
	err   error
}

func newAnswers() *answers { return &answers{byKey: map[string]*kept{}} }

// carry returns the answers that still hold after changes none of which reaches
// back before the moment since: those about earlier moments. Their description
// of the state is renewed when they are asked for.
func (a *answers) carry(since sec) *answers {
	next := newAnswers()
	a.mu.Lock()
	defer a.mu.Unlock()
	for key, k := range a.byKey {
		if k.asOf != 0 && toSec(k.asOf) < since && k.ans != nil {
			next.byKey[key] = k
		}
	}
	return next
}

// get returns the kept answer, or computes and keeps it; askers of the same
// question wait for the first. Errors are not kept.
func (a *answers) get(key string, asOf, now city.Moment, compute func() (*Answer, error)) (*Answer, error) {
	a.mu.Lock()
	k := a.byKey[key]
	if k == nil || k.asked > now || k.ans != nil && k.ans.Freshness.ValidUntil <= now {
		if len(a.byKey) >= maxAnswers {
			clear(a.byKey)
		}
		k = &kept{asked: now, asOf: asOf}
		a.byKey[key] = k
	}
	a.mu.Unlock()
	k.once.Do(func() {
		ans, err := compute()
		a.mu.Lock()
		defer a.mu.Unlock()
		k.ans, k.err = ans, err
		if err != nil {
			delete(a.byKey, key)
		}
	})
	return k.ans, k.err
}
