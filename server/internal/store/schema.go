package store

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Programs of two versions work on one database while a service is upgraded. So a
// migration says in its first line what it does to those that do not know it:
//
//	-- tugu:expand          only adds; programs of the schema before go on
//	-- tugu:contract 0016   takes away or changes what programs that know no
//	                        migration from 0016 on need: they are refused
//
// One without such a line expands. The database keeps what holds now, so that a program
// finds out about migrations that it does not know.

// schemaKey is where meta keeps "newest/oldest": the last migration, and the one that a
// program must know at least.
const schemaKey = "schema"

// contracts returns the migration that programs must know where this one is applied; ""
// = it expands.
func (m *migration) contracts() string {
	line, _, _ := strings.Cut(m.up, "\n")
	oldest, _ := strings.CutPrefix(strings.TrimSpace(line), "-- tugu:contract")
	if !strings.HasPrefix(line, "-- tugu:contract") {
		return ""
	}
	return strings.TrimSpace(oldest)
}

// oldestOf returns the migration that programs must know after all of these.
func oldestOf(list []migration) (oldest string) {
	for i := range list {
		oldest = max(oldest, list[i].contracts())
	}
	return oldest
}

// admits fails where the database is not one that a program whose last migration is
// newest can serve, for it holds unknown ones.
func (t target) admits(ctx context.Context, db bun.IDB, newest string, unknown []string) error {
	if len(unknown) == 0 {
		return nil
	}
	var values []string
	if err := db.NewRaw("SELECT value FROM meta WHERE key = ?", schemaKey).Scan(ctx, &values); err != nil {
		return t.fault("read the schema of", err)
	}
	if len(values) == 1 {
		last, oldest, _ := strings.Cut(values[0], "/")
		if unknown[len(unknown)-1] <= last && oldest <= newest {
			return nil
		}
	}
	return t.tooOld(unknown[0])
}

func (t target) tooOld(migration string) error {
	return city.Errorf(city.CodeConflict, "the database %s was written by a newer tugu (it holds migration %s, which this version does not know and cannot work beside); run that version, or restore an older database", t, migration)
}

// keepSchema notes what holds after all migrations of this version.
func (t target) keepSchema(ctx context.Context, tx bun.Tx, all []migration) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
		schemaKey, all[len(all)-1].number+"/"+oldestOf(all))
	return t.fault("note the schema of", err)
}

// sessionPrefix begins the name that sessions have on PostgreSQL, which the last migration
// that the program knows ends. Programs of before had it without a number.
const sessionPrefix = "tugu/"

// outlived fails where programs are connected that the migrations would stop.
func (t target) outlived(ctx context.Context, tx bun.Tx, pending []migration) error {
	oldest := oldestOf(pending)
	if oldest == "" || t.sqlite() {
		return nil
	}
	var names []string
	err := tx.NewRaw(`SELECT DISTINCT application_name FROM pg_stat_activity WHERE datname = current_database()
		AND (application_name = 'tugu' OR application_name LIKE 'tugu/%' AND application_name < ?)`, sessionPrefix+oldest).Scan(ctx, &names)
	if err != nil {
		return t.fault("look for older programs on", err)
	}
	if len(names) == 0 {
		return nil
	}
	return &olderPrograms{city.Errorf(city.CodeConflict, "the database %s is still used by an older tugu (its sessions are named %s), which could not go on after migration %s; stop it first, or upgrade by way of the version between",
		t, strings.Join(names, ", "), pending[len(pending)-1].name)}
}

// olderPrograms says that a migration would stop programs that are connected, or were a moment ago.
type olderPrograms struct{ error }

func (o *olderPrograms) Unwrap() error { return o.error }

// errOutdated is why a program writes and follows no more.
var errOutdated = errors.New("store: the database was migrated past what this program knows")

// heedSchema finds out whether another program migrated the database past this one.
func (s *Store) heedSchema(ctx context.Context, read func(query string) (string, error)) error {
	value, err := read("SELECT coalesce((SELECT value FROM meta WHERE key = '" + schemaKey + "'), '')")
	if err != nil {
		return err
	}
	_, oldest, _ := strings.Cut(value, "/")
	if past := oldest > s.newest; past != s.passed.Load() {
		s.passed.Store(past)
		if past {
			s.cfg.Log.ErrorContext(ctx, "this program is too old for the database and neither writes nor follows it any more: start the version that migrated it, and stop this one",
				"database", s.target.String(), "knows", s.newest, "needed", oldest)
		}
	}
	return nil
}

// Outdated reports whether another program migrated the database past this one, which neither writes nor follows it any more.
func (s *Store) Outdated() bool { return s.passed.Load() }

// current fails in a program that is too old.
func (s *Store) current() error {
	if s.passed.Load() {
		return city.Unavailable(fmt.Errorf("use %s: %w", s.target, errOutdated))
	}
	return nil
}
