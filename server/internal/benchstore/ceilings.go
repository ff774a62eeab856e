package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/tugu-city/tugu/server/internal/store"
)

// written are the tables that an import fills, parents first.
var written = []string{"complaint", "complaint_event", "change"}

// ceiling is what could be reached at most.
type ceiling struct {
	name string
	effort
}

// ceilings measures what an import cannot be faster than on this machine: everything that needs no
// database, and the very rows of the database by plain binary COPY in one transaction, into
// tables with all their indexes and checks, and into bare ones.
func (b *bench) ceilings(ctx context.Context, s *side, dsn string) ([]ceiling, error) {
	alone := ceiling{name: "no database: hash, derive, seal, encode"}
	st, err := b.open(ctx, dsn, false)
	if err != nil {
		return nil, err
	}
	err = b.records(b.n, func(list []store.Record) error {
		defer alone.begin(0)()
		d := store.Delivery{Records: list}
		st.Prepare(&d, true)
		return nil
	})
	if closed := st.Close(); err == nil {
		err = closed
	}
	if err != nil || s.name == "SQLite" {
		return []ceiling{alone}, err
	}
	rows := map[string][]byte{}
	from, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return nil, err
	}
	defer func() { _ = from.Close(ctx) }()
	for _, t := range written {
		var data bytes.Buffer
		if _, err := from.PgConn().CopyTo(ctx, &data, "COPY "+t+" TO STDOUT (FORMAT binary)"); err != nil {
			return nil, err
		}
		rows[t] = data.Bytes()
	}
	list := []ceiling{alone}
	for _, c := range []struct{ name, strip string }{
		{"plain COPY, all indexes and checks", ""},
		{"plain COPY, keys alone", stripIndexes},
		{"plain COPY, bare tables", stripIndexes + stripKeys},
	} {
		one := ceiling{name: c.name}
		into, err := s.fresh(ctx, "ceiling")
		if err != nil {
			return nil, err
		}
		if err := copied(ctx, into, c.strip, rows, &one); err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, nil
}

const (
	stripIndexes = `DO $$ DECLARE r record; BEGIN
		FOR r IN SELECT indexrelid::regclass AS i FROM pg_index WHERE indrelid IN ('complaint'::regclass, 'complaint_event'::regclass, 'change'::regclass) AND NOT indisunique
		LOOP EXECUTE format('DROP INDEX %s', r.i); END LOOP;
		DROP TRIGGER complaint_event_refers ON complaint_event; DROP TRIGGER change_refers ON change; END $$;`
	stripKeys = `DO $$ DECLARE r record; BEGIN
		FOR r IN SELECT conrelid::regclass AS t, conname FROM pg_constraint WHERE contype IN ('p', 'u') AND conrelid IN ('complaint'::regclass, 'complaint_event'::regclass, 'change'::regclass)
		LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', r.t, r.conname); END LOOP; END $$;`
)

// copied writes the rows.
func copied(ctx context.Context, dsn, strip string, rows map[string][]byte, c *ceiling) error {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(ctx) }()
	if strip != "" {
		if _, err := conn.Exec(ctx, strip); err != nil {
			return err
		}
	}
	server := postmaster(ctx, dsn)
	defer c.begin(server)()
	if _, err := conn.Exec(ctx, "BEGIN"); err != nil {
		return err
	}
	for _, t := range written {
		if _, err := conn.PgConn().CopyFrom(ctx, bytes.NewReader(rows[t]), "COPY "+t+" FROM STDIN (FORMAT binary)"); err != nil {
			return fmt.Errorf("copy into %s: %w", t, err)
		}
	}
	_, err = conn.Exec(ctx, "COMMIT")
	return err
}

// kindOf is the kind of database that an address names.
func kindOf(dsn string) string {
	kind, _, _ := strings.Cut(dsn, ":")
	return kind
}
