package store

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/tugu-city/tugu/server/city"
)

// Beside is what is found of an address beside the database's own.
type Beside struct {
	Name    string        // of the database there, without a password
	Other   bool          // it is another database than that of the first address
	Pooled  bool          // a pooler gives its sessions to others
	Standby bool          // it takes no writes, but streams from a primary
	Behind  int64         // changes that it lacks
	Late    time.Duration // since it has replayed what it had, where changes lack; 0 = none do, or it is not known
}

// besideLasts bounds how long one address may take to say what it is.
const besideLasts = 8 * time.Second

// ExamineBeside looks at another address of the PostgreSQL of the DSN: the direct one, or, where standby says so, that
// of a standby. dsn may be "", then nothing is compared. The error says why it cannot be reached; it never holds a password.
func ExamineBeside(ctx context.Context, dsn, other string, standby bool) (Beside, error) {
	t, err := parseDSN(other)
	if err != nil {
		return Beside{}, err
	}
	b := Beside{Name: t.String()}
	if t.sqlite() {
		return b, city.Errorf(city.CodeInvalid, "it names a SQLite file; beside a PostgreSQL it is the address of a PostgreSQL")
	}
	if standby && t.picks {
		t.postgres.ValidateConnect = pgconn.ValidateConnectTargetSessionAttrsPreferStandby
	}
	there, err := t.identify(ctx)
	if err != nil {
		return b, err
	}
	b.Pooled, b.Standby = there.pooled, there.standby
	if dsn == "" {
		return b, nil
	}
	if t, err = parseDSN(dsn); err != nil || t.sqlite() {
		b.Other = true
		return b, err
	}
	here, err := t.identify(ctx)
	if err != nil {
		return b, err
	}
	b.Other = there.name != "" && here.name != "" && there.name != here.name
	if b.Behind = max(0, here.sequence-there.sequence); b.Behind > 0 {
		b.Late = there.idle
	}
	return b, nil
}

// Pooled reports whether the address is that of a pooler that gives sessions to others.
func Pooled(ctx context.Context, dsn string) (bool, error) {
	t, err := parseDSN(dsn)
	if err != nil || t.sqlite() {
		return false, err
	}
	is, err := t.identify(ctx)
	return is.pooled, err
}

// identity is what a PostgreSQL says of itself.
type identity struct {
	name            string // of cluster and database, the same on a standby; "" = it does not tell
	pooled, standby bool
	sequence        int64         // of the last change; 0 = none, or there are no tables yet
	idle            time.Duration // since a standby replayed the last transaction; 0 = it is none
}

func (t target) identify(ctx context.Context) (is identity, err error) {
	ctx, cancel := context.WithTimeout(ctx, besideLasts)
	defer cancel()
	conn, err := pgx.ConnectConfig(ctx, t.postgres)
	if err != nil {
		return is, t.fault("reach", err)
	}
	defer func() {
		within, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		_ = conn.Close(within) // it may be broken
	}()
	var backend uint32
	var idle float64
	err = conn.QueryRow(ctx, `SELECT pg_backend_pid(), pg_is_in_recovery(),
		coalesce(extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()), 0)::float8`).Scan(&backend, &is.standby, &idle)
	if ctx.Err() != nil {
		return is, fmt.Errorf("reach %s: it says nothing for %s: %w", t, besideLasts, city.ErrUnavailable)
	}
	if err != nil {
		return is, t.fault("reach", err)
	}
	is.pooled, is.idle = backend != conn.PgConn().PID(), time.Duration(idle*float64(time.Second))
	// Either may be refused, or not be there yet: then it is not compared.
	if err := conn.QueryRow(ctx, `SELECT concat(system_identifier, '/', (SELECT oid FROM pg_database WHERE datname = current_database())) FROM pg_control_system()`).Scan(&is.name); err != nil {
		is.name = ""
	}
	if err := conn.QueryRow(ctx, "SELECT coalesce(max(sequence), 0) FROM change").Scan(&is.sequence); err != nil {
		is.sequence = 0
	}
	return is, nil
}
