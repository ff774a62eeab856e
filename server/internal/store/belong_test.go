package store_test

import (
	"os"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestADatabaseBelongsToOneCity: an empty database can change hands, one that
// holds complaints cannot.
func TestADatabaseBelongsToOneCity(t *testing.T) {
	for name, dsn := range map[string]string{"sqlite": storetest.SQLite(t), "postgres": storetest.Postgres(t)} {
		t.Run(name, func(t *testing.T) {
			if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
				t.Fatal(err)
			}
			open := func(code string) (*store.Store, error) {
				p := &city.Profile{Code: code, Zone: city.Moment(1).Time().Location(), Sources: []city.Source{{Item: city.Item{Code: "S"}}}}
				p.Index()
				return store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p})
			}
			for _, code := range []string{"first", "second"} {
				s, err := open(code)
				if err != nil {
					t.Fatal(err)
				}
				if code == "second" {
					_, err = s.Submit(t.Context(), store.Record{
						Header: city.Header{Source: "S", Channel: "C"}, Events: []city.Event{{Kind: city.Submitted, OccurredAt: 1_700_000_000}},
					})
				}
				if err != nil {
					t.Fatal(err)
				}
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := open("first"); city.CodeOf(err) != city.CodeConflict || !strings.Contains(err.Error(), `"second"`) {
				t.Errorf("another city opens it: %v", err)
			}
			if s, err := open("second"); err != nil || s.Close() != nil {
				t.Errorf("its own city cannot open it again: %v", err)
			}
			if path, ok := strings.CutPrefix(dsn, "sqlite:"); ok {
				info, err := os.Stat(path)
				if err != nil || info.Mode().Perm() != 0o600 {
					t.Errorf("the file is open to others: %v %v", info.Mode(), err)
				}
			}
		})
	}
}
