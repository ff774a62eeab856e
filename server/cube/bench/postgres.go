package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// postgresSettings suit one question at a time on a machine of two cores.
var postgresSettings = []string{
	"shared_buffers=1GB", "work_mem=256MB", "maintenance_work_mem=512MB", "effective_cache_size=4GB", "max_wal_size=8GB",
	"wal_level=minimal", "max_wal_senders=0", "max_parallel_workers=2", "max_parallel_workers_per_gather=2", "random_page_cost=1.1", "autovacuum=off",
}

// openPostgres runs a private PostgreSQL, loading it first if it is new.
func openPostgres(ctx context.Context, d *data) (_ *database, err error) {
	dir := d.path("postgres")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	dsn, stop, err := storetest.Serve(dir, postgresSettings...)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, stop())
		}
	}()
	cfg, err := pgx.ParseConfig(dsn)
	if err != nil {
		return nil, err
	}
	cfg.DefaultQueryExecMode = pgx.QueryExecModeExec
	db := sql.OpenDB(stdlib.GetConnector(*cfg))
	b := &database{
		name: "PostgreSQL", quantile: postgresQuantile, db: db, update: touch,
		close: func() error { return errors.Join(db.Close(), stop()) },
	}
	var ready bool
	if err := db.QueryRowContext(ctx, "SELECT to_regclass('ready') IS NOT NULL").Scan(&ready); err != nil {
		return nil, err
	}
	if ready {
		return b, nil
	}
	if err := d.flat(); err != nil {
		return nil, err
	}
	return b, b.loadPostgres(ctx, dsn, d.path("flat.csv"))
}

func (b *database) loadPostgres(ctx context.Context, dsn, csv string) error {
	if err := b.exec(ctx, "DROP TABLE IF EXISTS flat", create("UNLOGGED TABLE")); err != nil {
		return err
	}
	f, err := os.Open(csv)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	_, err = conn.PgConn().CopyFrom(ctx, f, "COPY flat FROM STDIN (FORMAT csv)")
	if err = errors.Join(err, conn.Close(ctx)); err != nil {
		return err
	}
	// Complaints are stored in the order of submission, and everything about one
	// happens soon after it: block ranges find a window at no cost.
	after := []string{"CREATE INDEX flat_id ON flat (id)"}
	for _, c := range indexed {
		after = append(after, fmt.Sprintf("CREATE INDEX flat_%s ON flat USING brin (%s)", c, c))
	}
	after = append(after, "CREATE INDEX flat_open ON flat (id) WHERE is_open = 1",
		"CREATE INDEX flat_unanswered ON flat (r_due) WHERE t1 IS NULL",
		"CREATE INDEX flat_place ON flat (kelurahan, category)", "CREATE INDEX flat_department ON flat (department, status)",
		"CREATE INDEX flat_pillar ON flat (pillar, channel)", "VACUUM ANALYZE flat", "CREATE TABLE ready ()")
	return b.exec(ctx, after...)
}
