package main

import (
	"bufio"
	"context"
	"database/sql"
	"fmt"
	"os"
	"strconv"
	"strings"

	_ "modernc.org/sqlite" // the driver "sqlite"
)

// openSQLite opens SQLite as tugu does (modernc.org/sqlite), loading it first if it is new.
func openSQLite(ctx context.Context, d *data) (*database, error) {
	path := d.path("flat.sqlite")
	_, err := os.Stat(path)
	fresh := os.IsNotExist(err)
	open := func(path string) (*database, error) {
		db, err := sql.Open("sqlite", "file:"+path+"?_pragma=journal_mode(OFF)&_pragma=synchronous(OFF)&_pragma=cache_size(-1048576)&_pragma=temp_store(2)&_pragma=mmap_size(4294967296)")
		if err != nil {
			return nil, fmt.Errorf("open SQLite: %w", err)
		}
		db.SetMaxOpenConns(1)
		return &database{name: "SQLite", db: db, close: db.Close, update: touch}, nil
	}
	if !fresh {
		return open(path)
	}
	if err := d.flat(); err != nil {
		return nil, err
	}
	_ = os.Remove(path + ".part") // of an interrupted load, if any
	b, err := open(path + ".part")
	if err != nil {
		return nil, err
	}
	if err := b.loadSQLite(ctx, d.path("flat.csv")); err != nil {
		return nil, err
	}
	if err := b.close(); err != nil {
		return nil, err
	}
	if err := os.Rename(path+".part", path); err != nil {
		return nil, err
	}
	return open(path)
}

func (b *database) loadSQLite(ctx context.Context, csv string) error {
	if err := b.exec(ctx, strings.Replace(create("TABLE"), "id INTEGER", "id INTEGER PRIMARY KEY", 1)); err != nil {
		return err
	}
	f, err := os.Open(csv)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	tx, err := b.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	insert, err := tx.PrepareContext(ctx, "INSERT INTO flat VALUES (?"+strings.Repeat(", ?", len(flatColumns)-1)+")")
	if err != nil {
		return err
	}
	defer func() { _ = insert.Close() }()
	args := make([]any, len(flatColumns))
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		for i, field := range strings.Split(lines.Text(), ",") {
			args[i] = nil
			if field != "" {
				n, err := strconv.ParseInt(field, 10, 64)
				if err != nil {
					return err
				}
				args[i] = n
			}
		}
		if _, err := insert.ExecContext(ctx, args...); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	var after []string
	for _, c := range indexed {
		after = append(after, fmt.Sprintf("CREATE INDEX flat_%s ON flat (%s)", c, c))
	}
	after = append(after, "CREATE INDEX flat_open ON flat (id) WHERE is_open = 1",
		"CREATE INDEX flat_unanswered ON flat (r_due) WHERE t1 IS NULL",
		"CREATE INDEX flat_place ON flat (kelurahan, category)", "CREATE INDEX flat_department ON flat (department, status)",
		"CREATE INDEX flat_pillar ON flat (pillar, channel)", "ANALYZE")
	return b.exec(ctx, after...)
}
