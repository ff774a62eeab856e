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
	ans   *Answer
	err   error
}

func newAnswers() *answers { return &answers{byKey: map[string]*kept{}} }

// get returns the kept answer, or computes and keeps it; askers of the same
// question wait for the first. Errors are not kept.
func (a *answers) get(key string, now city.Moment, compute func() (*Answer, error)) (*Answer, error) {
	a.mu.Lock()
	k := a.byKey[key]
	if k == nil || k.asked > now || k.ans != nil && k.ans.Freshness.ValidUntil <= now {
		if len(a.byKey) >= maxAnswers {
			clear(a.byKey)
		}
		k = &kept{asked: now}
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
