package main

import (
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

func FuzzExportCursor(f *testing.F) {
	c := exportCursor{place: store.Place{At: 1_790_000_000, Row: 7}, stand: store.Stand{Sequence: 12, Mark: 1 << 63, Epoch: 9}, newest: 1_790_000_000, sequence: 11}
	f.Add(c.String())
	f.Add("dgAAAA")
	f.Add("not a cursor")
	f.Fuzz(func(t *testing.T, text string) {
		c, ok := parseExportCursor(text)
		if !ok {
			return
		}
		again, ok := parseExportCursor(c.String())
		if !ok || again != c {
			t.Errorf("%+v becomes %+v", c, again)
		}
	})
}

// TestExportCursorGoesOn: what may have changed behind the cursor is looked for, and only then.
func TestExportCursorGoesOn(t *testing.T) {
	stand := func(sequence int64, at city.Moment) store.Stand {
		return store.Stand{Sequence: sequence, RecordedAt: at}
	}
	at := func(second city.Moment, row int64) store.Place { return store.Place{At: second, Row: row} }
	var c exportCursor
	check := func(name string, now store.Stand, after store.Place, since int64) {
		t.Helper()
		var l store.Listing
		c.goOn(&l, now)
		if *l.After != after || l.Since != since || (l.Passed != nil) != (since != 0) || l.Passed != nil && *l.Passed != c.place {
			t.Errorf("%s: after %+v, passed %v, since %d", name, *l.After, l.Passed, l.Since)
		}
	}
	c.read(stand(50, 9))
	c.place = at(8, 3)
	check("a second that is over", stand(60, 10), at(8, 3), 0)
	c.place = at(9, 4)
	check("the newest, nothing changed", stand(50, 9), at(9, 4), 0)
	check("the newest, something changed", stand(51, 9), at(9, 0), 50)
	c.read(stand(70, 12))
	c.place = at(12, 1)
	check("a further page", stand(70, 12), at(9, 0), 50)
	c = exportCursor{}
	c.read(stand(50, 9))
	c.place = at(8, 3)
	c.read(stand(70, 12))
	c.place = at(9, 1)
	check("over when its page was read", stand(99, 20), at(9, 1), 0)
}
