package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// storedColumns are what the bench fills of tugu's own table; the words are about
// as long as those of the simulator, since a start has to step over them.
var storedColumns = []string{
	"row_id", "id", "source", "external_id", "hash", "channel", "submitted_at", "reference", "title", "text", "address",
	"simulated", "policy", "calendar", "response_due", "resolution_due", "status", "department", "category", "facts",
	"created_at", "updated_at",
}

// stored returns the row of one complaint.
func stored(args []any, row int, f *city.Facts, packed []byte) []any {
	c := city.Trace(f)
	name := fmt.Sprintf("SIM-%09d", row)
	due := func(k city.Clock) int64 { return int64(f.Dues[k][0].Due) }
	return append(args, row, uuid.UUID(f.ID).String(), f.Source, name, fmt.Sprintf("%064x", row), f.Channel, int64(f.Submitted), name,
		"Jalan rusak di Kelurahan Lowokwaru", "Simulasi: Jalan rusak dan berlubang. Mohon ditindaklanjuti.", "Kelurahan Lowokwaru",
		true, f.Policy, f.Calendar, due(city.Response), due(city.Resolution), c.Status.String(), c.Department(), c.Category,
		packed, int64(f.Submitted), int64(c.Clocks[0].At))
}

// existingStore returns the DSN of tugu's own database, if an earlier run made it.
func existingStore(d *data) (dsn string, ok bool) {
	path := d.path("store.sqlite")
	_, err := os.Stat(path)
	return "sqlite:" + path, err == nil
}

// sqliteStore returns the DSN of tugu's own database holding the complaints.
func sqliteStore(ctx context.Context, d *data) (string, error) {
	path := d.path("store.sqlite")
	dsn := "sqlite:" + path
	if _, err := os.Stat(path); err == nil { // of another version, maybe
		_, err := store.Migrate(ctx, dsn, nil)
		return dsn, err
	}
	part := path + ".part"
	for _, suffix := range []string{"", "-wal", "-shm"} {
		_ = os.Remove(part + suffix) // of an interrupted run, if any
	}
	if _, err := store.Migrate(ctx, "sqlite:"+part, nil); err != nil {
		return "", err
	}
	db, err := sql.Open("sqlite", "file:"+part+"?_pragma=locking_mode(EXCLUSIVE)&_pragma=journal_mode(OFF)&_pragma=synchronous(OFF)&_pragma=cache_size(-3145728)")
	if err != nil {
		return "", err
	}
	db.SetMaxOpenConns(1)
	err = fillSQLite(ctx, db, d)
	if err = errors.Join(err, db.Close()); err != nil {
		return "", err
	}
	return dsn, os.Rename(part, path)
}

func fillSQLite(ctx context.Context, db *sql.DB, d *data) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	insert, err := tx.PrepareContext(ctx, "INSERT INTO complaint ("+strings.Join(storedColumns, ", ")+") VALUES (?"+strings.Repeat(", ?", len(storedColumns)-1)+")")
	if err != nil {
		return err
	}
	defer func() { _ = insert.Close() }()
	row := 0
	var args []any
	err = d.records(func(f *city.Facts, packed []byte) error {
		row++
		args = stored(args[:0], row, f, packed)
		_, err := insert.ExecContext(ctx, args...)
		return err
	})
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, lastChange, row, int64(end)); err != nil {
		return err
	}
	return tx.Commit()
}

// lastChange notes where the feed ends.
const lastChange = `INSERT INTO change (sequence, complaint, recorded_at, facts, first_event, last_event)
SELECT $1, row_id, $2, facts, 0, -1 FROM complaint WHERE row_id = $1`

// postgresStore runs a PostgreSQL that holds the complaints in tugu's own tables.
func postgresStore(ctx context.Context, d *data) (dsn string, stop func() error, err error) {
	dir := d.path("postgres")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", nil, err
	}
	admin, stop, err := storetest.Serve(dir, postgresSettings...)
	if err != nil {
		return "", nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, stop())
		}
	}()
	conn, err := pgx.Connect(ctx, admin)
	if err != nil {
		return "", nil, err
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	u, err := url.Parse(admin)
	if err != nil {
		return "", nil, err
	}
	u.Path = "/store"
	dsn = u.String()
	var exists, whole bool
	const find = "SELECT count(*) > 0, coalesce(bool_or(NOT datistemplate AND datconnlimit <> 199), false) FROM pg_database WHERE datname = 'store'"
	if err := conn.QueryRow(ctx, find).Scan(&exists, &whole); err != nil {
		return "", nil, err
	}
	if whole {
		_, err := store.Migrate(ctx, dsn, nil)
		return dsn, stop, err
	}
	if exists { // of an interrupted run
		if _, err := conn.Exec(ctx, "DROP DATABASE store"); err != nil {
			return "", nil, err
		}
	}
	if _, err := conn.Exec(ctx, "CREATE DATABASE store CONNECTION LIMIT 199"); err != nil {
		return "", nil, err
	}
	if err := fillPostgres(ctx, dsn, d); err != nil {
		return "", nil, err
	}
	_, err = conn.Exec(ctx, "ALTER DATABASE store CONNECTION LIMIT -1")
	return dsn, stop, err
}

func fillPostgres(ctx context.Context, dsn string, d *data) (err error) {
	if _, err := store.Migrate(ctx, dsn, nil); err != nil {
		return err
	}
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	rows := make(chan []any, 1000)
	failed := make(chan error, 1)
	go func() {
		defer close(rows)
		row := 0
		failed <- d.records(func(f *city.Facts, packed []byte) error {
			row++
			select {
			case rows <- stored(nil, row, f, packed):
				return nil
			case <-ctx.Done():
				return ctx.Err()
			}
		})
	}()
	n, err := conn.CopyFrom(ctx, pgx.Identifier{"complaint"}, storedColumns, pgx.CopyFromFunc(func() ([]any, error) { return <-rows, nil }))
	if err = errors.Join(err, <-failed); err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, lastChange, n, int64(end)); err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "VACUUM ANALYZE")
	return err
}
