package live

import (
	"encoding/json"
	"time"
)

// wishes are extensions.live of a subscribe message: what the peer already has, as it was told, and how often it wants
// to hear. What cannot be read is ignored, as extensions are.
type wishes struct {
	revision
	MinIntervalMs float64 `json:"minIntervalMs"`
}

func wishesOf(extensions map[string]any) (w wishes) {
	in, ok := extensions["live"].(map[string]any)
	if !ok {
		return w
	}
	data, err := json.Marshal(in)
	if err != nil || json.Unmarshal(data, &w) != nil {
		return wishes{}
	}
	return w
}

// has tells whether the peer has the answer of f already.
func (w *wishes) has(f *frame) bool {
	if f.live == nil || f.live.Epoch == nil || w.Epoch == nil || *f.live.Epoch != *w.Epoch {
		return false
	}
	if w.Digest != "" {
		return w.Digest == f.digest
	}
	return w.same(f.live)
}

// intervals are what a wish for a least interval is rounded up to, so that wishes do not split groups without end.
var intervals = [...]time.Duration{
	250 * time.Millisecond, 500 * time.Millisecond, time.Second, 2 * time.Second, 5 * time.Second,
	10 * time.Second, 15 * time.Second, 30 * time.Second, time.Minute,
}

// interval returns the least interval of a group for a wish in milliseconds.
func (o *Options) interval(ms float64) time.Duration {
	if !(ms > 0) || ms*float64(time.Millisecond) <= float64(o.Window) {
		return 0
	}
	for _, d := range intervals {
		if ms*float64(time.Millisecond) <= float64(d) {
			return d
		}
	}
	return intervals[len(intervals)-1]
}
