package store

import (
	"context"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// transferTable is a table as both databases have it.
type transferTable struct {
	name       string
	columns    []string // in alphabetical order
	flags      []bool   // by column: it is a boolean
	key        string   // its numbers, in whose order parents come first; empty = none
	identities []string // columns that PostgreSQL numbers
	parents    []string // tables that it refers to
}

// notTransferred are tables that belong to a database and not to its complaints, or follow from these.
var notTransferred = []string{"bun_migrations", "complaint_words", "device_authorization", "lease", "sqlite_sequence", "sqlite_stat1", "sqlite_stat4", "words_altered", "words_index", "words_segment"}

// refers are tables that refer to complaints without a foreign key, on PostgreSQL: triggers hold to it.
var refers = map[string]string{"change": "complaint", "complaint_event": "complaint"}

// catalog lists the tables, parents first.
func (t target) catalog(ctx context.Context, tx bun.Tx) ([]transferTable, error) {
	query := `SELECT m.name, c.name, lower(c.type) = 'boolean', lower(c.type) = 'integer' AND c.pk = 1, false,
		coalesce((SELECT group_concat(DISTINCT f."table") FROM pragma_foreign_key_list(m.name) f), '')
		FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '%\_fts%' ESCAPE '\' ORDER BY m.name, c.name`
	if !t.sqlite() {
		query = `SELECT c.relname, a.attname, a.atttypid = 'boolean'::regtype,
			a.atttypid = 'bigint'::regtype AND coalesce(a.attnum = ANY (k.conkey), false), a.attidentity <> '',
			coalesce((SELECT string_agg(DISTINCT p.relname, ',') FROM pg_constraint f JOIN pg_class p ON p.oid = f.confrelid WHERE f.conrelid = c.oid AND f.contype = 'f'), '')
			FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
			LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
			WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = current_schema()::regnamespace
			ORDER BY c.relname COLLATE "C", a.attname COLLATE "C"`
	}
	rows, err := tx.Tx.QueryContext(ctx, query)
	if err != nil {
		return nil, t.fault("read the tables of", err)
	}
	defer func() { _ = rows.Close() }()
	var all []transferTable
	for rows.Next() {
		var table, column, parents string
		var flag, key, identity bool
		if err := rows.Scan(&table, &column, &flag, &key, &identity, &parents); err != nil {
			return nil, t.fault("read the tables of", err)
		}
		if slices.Contains(notTransferred, table) {
			continue
		}
		if len(all) == 0 || all[len(all)-1].name != table {
			all = append(all, transferTable{name: table, parents: append(strings.Split(parents, ","), refers[table])})
		}
		x := &all[len(all)-1]
		x.columns, x.flags = append(x.columns, column), append(x.flags, flag)
		if key {
			x.key = column
		}
		if identity {
			x.identities = append(x.identities, column)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, t.fault("read the tables of", err)
	}
	return parentsFirst(all)
}

// parentsFirst puts the tables into an order in which rows may be written.
func parentsFirst(all []transferTable) (list []transferTable, err error) {
	placed := map[string]bool{}
	for len(list) < len(all) {
		before := len(list)
		for _, t := range all {
			ready := !placed[t.name] && !slices.ContainsFunc(t.parents, func(p string) bool { return p != "" && p != t.name && !placed[p] })
			if ready {
				placed[t.name] = true
				list = append(list, t)
			}
		}
		if len(list) == before {
			return nil, city.Errorf(city.CodeConflict, "the tables refer to each other in a circle")
		}
	}
	return list, nil
}
