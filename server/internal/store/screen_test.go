package store

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestScreens(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		ctx := t.Context()
		revision := func() int64 {
			n, err := f.ScreensRevision(ctx)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		have := func() []Screen {
			all, err := f.Screens(ctx)
			if err != nil {
				t.Fatal(err)
			}
			return all
		}
		if n := revision(); n != 0 || len(have()) != 0 {
			t.Fatalf("revision %d, screens %v before the first", n, have())
		}
		last := int64(0)
		for _, step := range []struct {
			save Screen
			want []Screen
		}{
			{Screen{"lobby", "{1}", t0}, []Screen{{"lobby", "{1}", t0}}},
			{Screen{"annex", "{2}", t0}, []Screen{{"annex", "{2}", t0}, {"lobby", "{1}", t0}}},
			{Screen{"lobby", "{3}", t0 + 1}, []Screen{{"annex", "{2}", t0}, {"lobby", "{3}", t0 + 1}}},
			{Screen{"annex", "", t0 + 2}, []Screen{{"lobby", "{3}", t0 + 1}}},
			{Screen{"annex", "{4}", t0 + 2}, []Screen{{"annex", "{4}", t0 + 2}, {"lobby", "{3}", t0 + 1}}},
		} {
			if err := f.SaveScreen(ctx, step.save); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(step.want, have()); diff != "" {
				t.Errorf("after %v (-want +have):\n%s", step.save, diff)
			}
			n := revision()
			if n <= last {
				t.Errorf("revision %d after %d", n, last)
			}
			last = n
		}
	})
}
