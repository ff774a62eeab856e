package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Condition is what is found of a database without changing it.
type Condition struct {
	Name     string   // of the database, without a password
	Server   string   // product and version
	Migrated bool     // some migration was ever applied
	Pending  []string // migrations that are not applied yet
	Unusable error    // a newer program migrated it past what this one can work beside; nil = it did not
	ReadOnly string   // why nothing can be written; "" = it can
	Journal  string   // how commits are kept safe, as the database calls it
	Safe     bool     // what was committed survives a power cut
	Whole    bool     // all of a SQLite file was looked at for damage, which took no longer than it may
	Size     int64    // bytes
	Clock    time.Time
	Recorded city.Moment // of the last change; 0 = none
	SealedBy string      // fingerprint of the keys of personal data; "" = none yet
	Sealed   []uint32    // ids of the keys with which something is sealed; 0 = in the clear
	Tokens   int         // that are good
}

// Examine looks at the database of the DSN, whatever its state, while others use it or not. It makes none, migrates
// nothing, and takes back what it tries. The error says why it cannot be reached; it never holds a password.
func Examine(ctx context.Context, dsn string) (Condition, error) {
	t, err := parseDSN(dsn)
	if err != nil {
		return Condition{}, err
	}
	c := Condition{Name: t.String()}
	if err := t.mustExist(); err != nil {
		return c, err
	}
	db, err := t.connect(poolRead)
	if err != nil {
		return c, err
	}
	defer func() { _ = db.Close() }()
	if err := t.examineServer(ctx, db, &c); err != nil {
		return c, err
	}
	if err := t.examineFile(ctx, db, &c); err != nil {
		return c, err
	}
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return c, t.fault("read", err)
	}
	defer func() { _ = tx.Rollback() }()
	st, err := t.status(ctx, tx)
	if err != nil {
		return c, err
	}
	for _, m := range st.pending {
		c.Pending = append(c.Pending, m.name)
	}
	all, err := t.migrations()
	if err != nil {
		return c, err
	}
	if c.Migrated = len(st.pending) < len(all); c.Migrated {
		if c.Unusable = t.admits(ctx, tx, all[len(all)-1].number, st.unknown); c.Unusable == nil {
			err = t.examineRows(ctx, tx, &c)
		}
	}
	c.ReadOnly = t.readOnly(ctx)
	return c, err
}

// examineServer reads what holds for the database as a whole.
func (t target) examineServer(ctx context.Context, db *bun.DB, c *Condition) error {
	if t.sqlite() {
		var version, journal string
		var pages, size int64
		for query, into := range map[string]any{"SELECT sqlite_version()": &version, "PRAGMA journal_mode": &journal, "PRAGMA page_count": &pages, "PRAGMA page_size": &size} {
			if err := db.QueryRowContext(ctx, query).Scan(into); err != nil {
				return t.fault("read", err)
			}
		}
		c.Server, c.Journal, c.Size, c.Clock = "SQLite "+version, "journal_mode "+journal, pages*size, time.Now()
		c.Safe = journal == "wal" // this program's connections write with synchronous FULL
		return nil
	}
	var version, synced, commit string
	var size int64
	var at time.Time
	err := db.QueryRowContext(ctx, `SELECT current_setting('server_version'), current_setting('fsync'), current_setting('synchronous_commit'), pg_database_size(current_database()), clock_timestamp()`).
		Scan(&version, &synced, &commit, &size, &at)
	c.Server, c.Journal, c.Size, c.Clock = "PostgreSQL "+version, fmt.Sprintf("fsync %s, synchronous_commit %s", synced, commit), size, at
	c.Safe = synced == "on" && commit != "off"
	return t.fault("read", err)
}

// examineLasts bounds how long a SQLite file is looked at for damage.
const examineLasts = 15 * time.Second

// examineFile looks for damage of a SQLite file, as far as the time goes.
func (t target) examineFile(ctx context.Context, db *bun.DB, c *Condition) error {
	if !t.sqlite() {
		return nil
	}
	within, cancel := context.WithTimeout(ctx, examineLasts)
	defer cancel()
	var found string
	err := db.QueryRowContext(within, "PRAGMA quick_check(1)").Scan(&found)
	switch {
	case within.Err() != nil:
		return ctx.Err()
	case err != nil:
		return t.fault("read", err)
	case found != "ok":
		return &Damaged{fmt.Errorf("read %s: the file is damaged; restore it from a backup: %s", t, found)}
	}
	c.Whole = true
	return nil
}

// examineRows reads what the tables say. Those that a migration has yet to make say nothing.
func (t target) examineRows(ctx context.Context, tx bun.Tx, c *Condition) error {
	if len(c.Pending) > 0 {
		return nil
	}
	var recorded int64
	err := tx.QueryRowContext(ctx, "SELECT coalesce((SELECT recorded_at FROM change ORDER BY sequence DESC LIMIT 1), 0)").Scan(&recorded)
	c.Recorded = city.Moment(recorded)
	if err == nil {
		err = tx.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = 'sealed_by'").Scan(&c.SealedBy)
		if errors.Is(err, sql.ErrNoRows) {
			err = nil
		}
	}
	if err == nil {
		err = tx.QueryRowContext(ctx, "SELECT count(*) FROM access_token WHERE revoked_at = 0 AND (expires_at = 0 OR expires_at > ?)", time.Now().Unix()).Scan(&c.Tokens)
	}
	if err == nil {
		err = tx.NewRaw(`SELECT reporter_key FROM complaint WHERE reporter_key <> 0 OR reporter_name <> '' OR reporter_phone <> '' OR reporter_email <> ''
			UNION SELECT sealed_key FROM set_aside WHERE emptied_at IS NULL`).Scan(ctx, &c.Sealed)
	}
	return t.fault("read", err)
}

// readOnly says why nothing can be written: it begins to, and takes it back.
func (t target) readOnly(ctx context.Context) string {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	db, err := t.connect(poolWrite)
	if err != nil {
		return err.Error()
	}
	defer func() { _ = db.Close() }()
	tx, err := t.begin(ctx, db)
	if err != nil {
		return err.Error()
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(ctx, "CREATE TABLE tugu_doctor (n integer)"); err != nil {
		return t.fault("write to", err).Error()
	}
	return ""
}
