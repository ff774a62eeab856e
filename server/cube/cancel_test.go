package cube_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// ending is a context that ends once it was looked at so often.
type ending struct {
	context.Context
	after  int64
	looked *atomic.Int64
}

func (e ending) Err() error {
	if e.looked.Add(1) > e.after {
		return context.Canceled
	}
	return nil
}

// A question whose caller has gone stops in the midst of its pass, leaves nothing
// half counted behind, and is answered whole when it is asked again.
func TestCancelledQuestionStops(t *testing.T) {
	p := smallCity()
	c := &clock{start + 725*city.Day}
	e := load(p, c, many(p, 40_000))
	q := cube.Question{Window: cube.Window{Preset: cube.AllTime}, Sets: []cube.Set{{By: []cube.Dimension{cube.Pillar}, Measures: cube.AllMeasures()}}}
	whole := ending{t.Context(), 1 << 40, new(atomic.Int64)}
	other := q
	other.AsOf = c.m - 1
	if _, err := e.Ask(whole, other); err != nil {
		t.Fatal(err)
	}
	steps := whole.looked.Load()
	if steps < 8 {
		t.Fatalf("a whole pass looks only %d times whether it is still wanted", steps)
	}
	gone := ending{t.Context(), 4, new(atomic.Int64)}
	if ans, err := e.Ask(gone, q); !errors.Is(err, context.Canceled) || ans != nil {
		t.Fatalf("%v %v", ans, err)
	}
	if looked := gone.looked.Load(); looked >= steps {
		t.Errorf("it went on: looked %d times, a whole pass %d", looked, steps)
	}
	fresh := load(p, c, many(p, 40_000))
	if got, want := show(ask(t, e, q).Tables), show(ask(t, fresh, q).Tables); got != want {
		t.Errorf("asked again:\n%.1000s\nwant\n%.1000s", got, want)
	}
	gone = ending{t.Context(), 4, new(atomic.Int64)}
	if _, err := e.Open(gone, cube.OpenQuestion{Measure: cube.Received, Window: q.Window}); !errors.Is(err, context.Canceled) {
		t.Errorf("opening a figure: %v", err)
	}
}
