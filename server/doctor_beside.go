package main

import (
	"context"
	"time"

	"github.com/tugu-city/tugu/server/internal/store"
)

// standbyLate is for how long a standby may lack changes before it is warned of.
const standbyLate = 30 * time.Second

// examineBeside tries the addresses by which a PostgreSQL is reached besides; reached: its own is.
func (d *doctor) examineBeside(ctx context.Context, reached bool) {
	if sqliteFile(d.Database) != "" {
		if d.DatabaseDirect != "" || d.DatabaseStandby != "" {
			d.fail("settings", "leave --database-direct and --database-standby out beside SQLite", "they are addresses of a PostgreSQL, and the database is a SQLite file")
		}
		return
	}
	compared := ""
	if reached {
		compared = d.Database
	}
	d.examineDirect(ctx, compared)
	if d.DatabaseStandby != "" {
		d.examineStandby(ctx, compared)
	}
}

// examineDirect tries where processes lead and hear of each other.
func (d *doctor) examineDirect(ctx context.Context, compared string) {
	const check = "direct"
	if d.DatabaseDirect == "" {
		if compared == "" {
			return
		}
		if pooled, err := store.Pooled(ctx, compared); err == nil && pooled {
			d.warn(check, "give the server's own address by --database-direct (TUGU_DATABASE_DIRECT)", "--database is that of a pooler: processes hear of each other's commits late")
		}
		return
	}
	b, err := store.ExamineBeside(ctx, compared, d.DatabaseDirect, false)
	switch {
	case err != nil:
		d.fail(check, "open the way to it, or correct --database-direct, its user and its password: without it no process leads, and none is migrated", "%v", err)
	case b.Other:
		d.fail(check, "name the same database in --database and --database-direct", "%s is another database than that of --database", b.Name)
	case b.Standby:
		d.fail(check, "name the primary, or all hosts: the one that takes writes is used then", "%s is a standby", b.Name)
	case b.Pooled:
		d.warn(check, "name the server's own address, past the pooler", "%s is a pooler's: its sessions hold nothing", b.Name)
	default:
		d.ok(check, "%s, past any pooler", b.Name)
	}
}

// examineStandby tries where single complaints are read.
func (d *doctor) examineStandby(ctx context.Context, compared string) {
	const check = "standby"
	b, err := store.ExamineBeside(ctx, compared, d.DatabaseStandby, true)
	switch {
	case err != nil:
		d.warn(check, "start it, or correct --database-standby, its user and its password; the primary answers meanwhile", "%v", err)
	case b.Other:
		d.fail(check, "name a standby of the database of --database", "%s is another database than that of --database", b.Name)
	case !b.Standby:
		d.warn(check, "name a standby, or leave --database-standby out", "%s is no standby, but takes writes itself", b.Name)
	case b.Late > standbyLate:
		d.warn(check, "see whether it still streams (pg_stat_replication on the primary); the primary answers meanwhile", "%s lacks %d changes, and has replayed nothing for %s", b.Name, b.Behind, b.Late.Round(time.Second))
	default:
		d.ok(check, "%s follows the primary", b.Name)
	}
}
