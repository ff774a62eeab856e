package store

import (
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

func TestLeaseIsOneOwners(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		await(t, "this process leads: who begins to frees what others had", f.Leading)
		want := func(owner string, want bool) {
			t.Helper()
			if got, err := f.Lease(t.Context(), "pull", owner, city.Hour); err != nil || got != want {
				t.Errorf("%s: %v, %v", owner, got, err)
			}
		}
		want("a", true)
		want("b", false)
		f.clock.Add(int64(city.Hour) - 1)
		want("a", true) // kept
		f.clock.Add(1)
		want("b", false)
		f.clock.Add(int64(city.Hour))
		want("b", true) // a is gone
		if err := f.Release(t.Context(), "pull", "a"); err != nil {
			t.Fatal(err)
		}
		want("c", false)
		if err := f.Release(t.Context(), "pull", "b"); err != nil {
			t.Fatal(err)
		}
		want("c", true)
	})
}
