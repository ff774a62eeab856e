package notify

import (
	"context"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Test sends the receiver a message that is marked as a test, with the profile's first rule as an example, and returns its id.
// Nothing is kept, and nothing tried again.
func Test(ctx context.Context, p *city.Profile, r *city.Receiver, s Sender, link func(cube.Alert) string, now time.Time) (string, error) {
	n := New(Options{Profile: p, Link: link})
	id := "msg_" + uuid.NewString()
	var items []Item
	if len(p.AlertRules) > 0 {
		rule := &p.AlertRules[0]
		holds := cube.Alert{Rule: rule, Figure: rule.Threshold}
		items = append(items, n.item(r, rule, &store.Alert{ID: "test", Rule: rule.Code, BeganAt: city.At(now)}, &holds, 1))
	}
	m := n.message(r, city.At(now), items)
	m.Data.Test = true
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	return id, s.Send(ctx, r, id, m)
}
