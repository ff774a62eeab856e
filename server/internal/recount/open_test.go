package recount_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/tugu-city/tugu/server/internal/recount"
	"github.com/tugu-city/tugu/server/internal/recount/randomcity"
)

// TestEngineOpensWhatIsCounted holds that the complaints behind a figure are the
// same in engine and database, each as often, in the same order.
func TestEngineOpensWhatIsCounted(t *testing.T) {
	for name, dsn := range databases() {
		t.Run(name, func(t *testing.T) {
			db := open(t, dsn(t))
			for seed := range uint64(2) {
				c, err := randomcity.New(100+seed, 60)
				if err != nil {
					t.Fatal(err)
				}
				empty(t, db)
				if err := c.Insert(t.Context(), db); err != nil {
					t.Fatal(err)
				}
				e := engine(c)
				for n := range 30 / raced {
					q := c.OpenQuestion()
					want, err := recount.Open(t.Context(), db, c.Profile, c.Now, q)
					if err != nil {
						t.Fatalf("seed %d question %d: recount: %v", seed, n, err)
					}
					got, err := e.Open(t.Context(), q)
					if err != nil {
						t.Fatalf("seed %d question %d: engine: %v", seed, n, err)
					}
					if diff := cmp.Diff(got.Occurrences, want, cmpopts.EquateEmpty()); diff != "" {
						t.Errorf("seed %d question %d: %+v (-engine +recount):\n%s", seed, n, q, diff)
					}
				}
			}
		})
	}
}
