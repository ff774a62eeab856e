package citizen

import (
	"context"
	"strings"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	actor = "citizen"
	// ReopenWithin is how long after its end a citizen may have a complaint opened
	// again: the time within which a reopening speaks against the result (reopenRate).
	ReopenWithin = 30 * city.Day
	maxWords     = 2000 // characters of what a citizen writes here
)

// standing returns the events that were not retracted, in the order of recording.
func standing(events []city.Event) []city.Event {
	gone := map[int64]bool{}
	for i := range events {
		if events[i].Kind == city.Retracted {
			gone[events[i].Retracts] = true
		}
	}
	var out []city.Event
	for i := range events {
		if e := &events[i]; e.Kind != city.Retracted && !gone[e.ID] {
			out = append(out, *e)
		}
	}
	return out
}

// ending returns the event that ended the last episode; ok is false while the
// complaint is open.
func ending(c *store.Complaint) (end city.Event, ok bool) {
	n := len(c.Course.Episodes)
	if n == 0 || c.Course.Episodes[n-1].Until == city.Never {
		return end, false
	}
	last := c.Course.Episodes[n-1]
	for _, e := range standing(c.Events) {
		// An event before the submission counts at it.
		if e.Kind == last.By && max(e.OccurredAt, c.Facts.Submitted) == last.Until {
			end, ok = e, true
		}
	}
	return end, ok
}

// rateable returns the result that may be rated: one that stands, and was not rated.
func rateable(c *store.Complaint) (end city.Event, ok bool) {
	end, ok = ending(c)
	if !ok || end.Kind != city.Resolved || !city.MayFollow(c.Course.Status, city.Rated) {
		return end, false
	}
	for _, e := range standing(c.Events) {
		if e.Kind == city.Rated && (e.OccurredAt > end.OccurredAt || e.OccurredAt == end.OccurredAt && e.ID > end.ID) {
			return end, false
		}
	}
	return end, true
}

// withdrawable tells whether the citizen may take the complaint back.
func withdrawable(c *store.Complaint) bool { return c.Course.Status.Open() }

// reopenable tells whether the citizen may have the complaint opened again.
func reopenable(c *store.Complaint, now city.Moment) bool {
	end, ok := ending(c)
	return ok && (end.Kind == city.Resolved || end.Kind == city.Closed) && now-end.OccurredAt <= ReopenWithin
}

// words checks what a citizen wrote.
func words(typed string, needed bool) (string, error) {
	text := strings.TrimSpace(strings.ReplaceAll(strings.ToValidUTF8(typed, ""), "\x00", ""))
	switch {
	case utf8.RuneCountInString(text) > maxWords:
		return "", city.FieldErrorf(city.CodeTooLarge, "text", "takes at most %d characters", maxWords)
	case needed && text == "":
		return "", city.FieldErrorf(city.CodeInvalid, "text", "is needed")
	}
	return text, nil
}

// errState refuses a step that the complaint's state does not allow any more.
var errState = city.Errorf(city.CodeConflict, "the complaint's state does not allow this any more")

// rate adds the citizen's rating, once for a result. ending is the result that the
// rating is meant for; 0 = the one that stands.
func (k *Keys) rate(ctx context.Context, id city.ID, result int64, rating int, text string) (*store.Complaint, error) {
	return k.store.Append(ctx, id, func(now *store.Complaint) ([]city.Event, error) {
		end, ok := rateable(now)
		if !ok || result != 0 && end.ID != result {
			return nil, errState
		}
		return []city.Event{{Kind: city.Rated, OccurredAt: city.At(k.now()), Rating: rating, Text: text, Actor: actor}}, nil
	})
}

// withdraw ends the complaint as its citizen wishes: no promise is broken by it.
func (k *Keys) withdraw(ctx context.Context, id city.ID, text string) (*store.Complaint, error) {
	return k.store.Append(ctx, id, func(now *store.Complaint) ([]city.Event, error) {
		if !withdrawable(now) {
			return nil, errState
		}
		return k.with(city.Event{Kind: city.Closed, Reason: city.ReasonWithdrawn}, text), nil
	})
}

// reopen begins a new episode of a complaint whose citizen is not content.
func (k *Keys) reopen(ctx context.Context, id city.ID, text string) (*store.Complaint, error) {
	return k.store.Append(ctx, id, func(now *store.Complaint) ([]city.Event, error) {
		if !reopenable(now, city.At(k.now())) {
			return nil, errState
		}
		return k.with(city.Event{Kind: city.Reopened}, text), nil
	})
}

// with puts the citizen's words beside the step, as a note for operators.
func (k *Keys) with(e city.Event, text string) []city.Event {
	e.OccurredAt, e.Actor = city.At(k.now()), actor
	events := []city.Event{e}
	if text != "" {
		events = append(events, city.Event{Kind: city.Noted, OccurredAt: e.OccurredAt, Actor: actor, Text: text})
	}
	return events
}
