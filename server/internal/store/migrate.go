package store

import (
	"cmp"
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// The files have the form of bun's migrate (NUMBER_name.up.sql, parts divided by
// --bun:split) and are recorded in its table, so that its tools can read them. There is
// no 0016: none was ever published under that number, and none may be, since programs compare numbers.
// They are run here because bun runs them outside one transaction, and several
// processes that start together would trip over each other.
//
//go:embed migrations
var migrationFiles embed.FS

// migrationLock is the key of the advisory lock that migrating processes hold.
const migrationLock int64 = 0x7475_6775_0001

type migration struct {
	number string // the leading digits of the file's name, as bun records it
	name   string // the file's name without its suffix
	up     string
}

// migrationStatus compares the database with the embedded files.
type migrationStatus struct {
	pending []migration
	unknown []string // applied but not known to this version
}

// migrations returns the embedded files of a dialect in order.
func migrations(dialect string) ([]migration, error) {
	names, err := fs.Glob(migrationFiles, path.Join("migrations", dialect, "*.up.sql"))
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	sort.Strings(names)
	all := make([]migration, 0, len(names))
	for _, n := range names {
		text, err := migrationFiles.ReadFile(n)
		if err != nil {
			return nil, fmt.Errorf("read migration: %w", err)
		}
		name := strings.TrimSuffix(path.Base(n), ".up.sql")
		number, _, _ := strings.Cut(name, "_")
		all = append(all, migration{number, name, string(text)})
	}
	return all, nil
}

// migrations returns those that this program knows, and the database may have.
func (t target) migrations() ([]migration, error) {
	all, err := migrations(t.dialect())
	all = append(all, t.later...)
	return slices.DeleteFunc(all, func(m migration) bool { return slices.Contains(t.without, m.number) }), err
}

func (t target) dialect() string {
	if t.sqlite() {
		return "sqlite"
	}
	return "postgres"
}

// leastServer is the PostgreSQL that is needed: before 14 a session that says nothing is never ended.
const leastServer = 140000

// recent refuses a PostgreSQL that is too old.
func (t target) recent(ctx context.Context, tx bun.Tx) error {
	if t.sqlite() {
		return nil
	}
	var number int
	var version string
	if err := tx.QueryRowContext(ctx, "SELECT current_setting('server_version_num')::int, current_setting('server_version')").Scan(&number, &version); err != nil {
		return t.fault("read the version of", err)
	}
	if least := cmp.Or(t.least, leastServer); number < least {
		return city.Errorf(city.CodeConflict, "the database %s is PostgreSQL %s, and tugu needs %d or later: upgrade PostgreSQL (pg_upgrade), or move to a newer one", t, version, least/10_000)
	}
	return nil
}

// status reads which migrations were applied; a database without the table has none.
func (t target) status(ctx context.Context, tx bun.Tx) (migrationStatus, error) {
	var st migrationStatus
	if err := t.recent(ctx, tx); err != nil {
		return st, err
	}
	all, err := t.migrations()
	if err != nil {
		return st, err
	}
	exists := "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'bun_migrations'"
	if !t.sqlite() {
		exists = "SELECT count(*) FROM pg_tables WHERE schemaname = ANY (current_schemas(false)) AND tablename = 'bun_migrations'"
	}
	var tables int
	if err := tx.QueryRowContext(ctx, exists).Scan(&tables); err != nil {
		return st, t.fault("read migrations of", err)
	}
	applied := map[string]bool{}
	if tables > 0 {
		var names []string
		if err := tx.NewRaw("SELECT name FROM bun_migrations ORDER BY id").Scan(ctx, &names); err != nil {
			return st, t.fault("read migrations of", err)
		}
		for _, n := range names {
			applied[n] = true
		}
	}
	for _, m := range all {
		if !applied[m.number] {
			st.pending = append(st.pending, m)
		}
		delete(applied, m.number)
	}
	for n := range applied {
		st.unknown = append(st.unknown, n)
	}
	sort.Strings(st.unknown)
	return st, nil
}

// Migrate brings the database to this version in one transaction, creating a
// SQLite file that is not there, and returns the names of the migrations that it
// applied. Several processes may call it at once, also beside programs that use the
// database: of an older version too, unless a migration would stop those, which is an
// error. A nil log is silent.
func Migrate(ctx context.Context, dsn string, log *slog.Logger) (applied []string, err error) {
	t, err := parseDSN(dsn)
	if err != nil {
		return nil, err
	}
	return t.migrate(ctx, log)
}

func (t target) migrate(ctx context.Context, log *slog.Logger) (applied []string, err error) {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	if t.sqlite() {
		if err := errors.Join(t.directory(), t.create()); err != nil {
			return nil, err
		}
	}
	for try := 1; ; try++ {
		err = t.migrating(ctx, func(tx bun.Tx, st migrationStatus) error {
			if applied = nil; len(st.pending) == 0 {
				return nil
			}
			if err := t.outlived(ctx, tx, st.pending); err != nil {
				return err
			}
			if err := t.apply(ctx, tx, st.pending); err != nil {
				return err
			}
			for _, m := range st.pending {
				applied = append(applied, m.name)
			}
			return nil
		})
		var pg *pgconn.PgError
		var older *olderPrograms
		if errors.As(err, &older) && try < endingTries { // sessions end a moment after their programs
			pause(ctx, lockWaits)
			continue
		}
		if !errors.As(err, &pg) || pg.Code != lockNotAvailable || try == lockTries {
			break
		}
		log.WarnContext(ctx, "the database is not migrated yet: another transaction holds what a migration changes; trying again", "database", t.String())
		pause(ctx, lockWaits)
	}
	if err != nil {
		return nil, err
	}
	if len(applied) > 0 {
		log.InfoContext(ctx, "database migrated", "database", t.String(), "applied", applied)
	}
	return applied, nil
}

// A migration that waits for a lock on a table lets all wait behind it that come later. So
// it waits for a moment only, undoes what it did, and tries again.
const (
	lockWaits        = time.Second
	lockTries        = 120
	endingTries      = 4
	lockNotAvailable = "55P03"
)

// Step is a migration that Migrate would apply.
type Step struct {
	Name string
	// Contracts names the migration that a program must know to go on beside it; "" = one
	// that does not know this migration goes on.
	Contracts string
}

// Pending returns the migrations that Migrate would apply; it
// changes nothing and does not create a SQLite file.
func Pending(ctx context.Context, dsn string) ([]Step, error) {
	t, err := parseDSN(dsn)
	if err != nil {
		return nil, err
	}
	var steps []Step
	list := func(pending []migration) {
		for _, m := range pending {
			steps = append(steps, Step{m.name, m.contracts()})
		}
	}
	if t.sqlite() && t.mustExist() != nil {
		if err := t.directory(); err != nil {
			return nil, err
		}
		all, err := t.migrations()
		list(all)
		return steps, err
	}
	err = t.migrating(ctx, func(_ bun.Tx, st migrationStatus) error {
		list(st.pending)
		return nil
	})
	return steps, err
}

// migrating runs fn in the one transaction that migrating processes take in turn.
func (t target) migrating(ctx context.Context, fn func(bun.Tx, migrationStatus) error) error {
	db, err := t.connect(poolWrite)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	tx, err := t.begin(ctx, db)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if !t.sqlite() {
		if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(?)", migrationLock); err != nil {
			return t.fault("lock database", err)
		}
		if _, err := tx.ExecContext(ctx, "SELECT set_config('lock_timeout', ?, true)", fmt.Sprintf("%dms", lockWaits.Milliseconds())); err != nil {
			return t.fault("lock database", err)
		}
	}
	st, err := t.status(ctx, tx)
	if err != nil {
		return err
	}
	if err := fn(tx, st); err != nil {
		return err
	}
	return t.fault("migrate database", tx.Commit())
}

// apply runs the migrations and records them as bun's migrate does.
func (t target) apply(ctx context.Context, tx bun.Tx, pending []migration) error {
	table := `CREATE TABLE IF NOT EXISTS bun_migrations (id integer PRIMARY KEY AUTOINCREMENT, name text, group_id integer, migrated_at timestamp NOT NULL DEFAULT current_timestamp)`
	if !t.sqlite() {
		table = `CREATE TABLE IF NOT EXISTS bun_migrations (id bigint PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY, name text, group_id bigint, migrated_at timestamptz NOT NULL DEFAULT current_timestamp)`
	}
	if _, err := tx.ExecContext(ctx, table); err != nil {
		return t.fault("migrate database", err)
	}
	var group int64
	if err := tx.QueryRowContext(ctx, "SELECT coalesce(max(group_id), 0) + 1 FROM bun_migrations").Scan(&group); err != nil {
		return t.fault("migrate database", err)
	}
	for _, m := range pending {
		for _, part := range strings.Split(m.up, "--bun:split\n") {
			if _, err := tx.Tx.ExecContext(ctx, part); err != nil {
				return t.fault("migration "+m.name+" of", err)
			}
		}
		if _, err := tx.ExecContext(ctx, "INSERT INTO bun_migrations (name, group_id) VALUES (?, ?)", m.number, group); err != nil {
			return t.fault("migration "+m.name+" of", err)
		}
	}
	all, err := t.migrations()
	if err != nil {
		return err
	}
	return t.keepSchema(ctx, tx, all)
}
