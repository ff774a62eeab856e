package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/pgdialect"
	"github.com/uptrace/bun/dialect/sqlitedialect"
	"modernc.org/sqlite" // also the driver "sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// target is a parsed DSN. Its String names the database without a password.
type target struct {
	path     string          // of the SQLite file; empty = PostgreSQL
	postgres *pgx.ConnConfig // nil = SQLite
	picks    bool            // of several hosts the one that takes writes is used, as the address does not say which
	harm     *harm           // of an open SQLite file; nil = nothing is noted
	later    []migration     // of a version after this one; in tests
	least    int             // version of PostgreSQL that is needed, as server_version_num; 0 = leastServer
	// without are numbers of migrations that the database is not to have: those of the older one that it is to be a copy of.
	without []string
}

func (t target) sqlite() bool { return t.postgres == nil }

// String names the database for people.
func (t target) String() string {
	if t.sqlite() {
		return t.path
	}
	c := t.postgres
	hosts := []string{hostPort(c.Host, c.Port)}
	for _, f := range c.Fallbacks { // hosts come again for each way to encrypt
		if h := hostPort(f.Host, f.Port); !slices.Contains(hosts, h) {
			hosts = append(hosts, h)
		}
	}
	return fmt.Sprintf("postgres://%s@%s/%s", c.User, strings.Join(hosts, ","), c.Database)
}

func hostPort(host string, port uint16) string { return fmt.Sprintf("%s:%d", host, port) }

func parseDSN(dsn string) (target, error) {
	if path, ok := strings.CutPrefix(dsn, "sqlite:"); ok {
		path = strings.TrimPrefix(path, "//")
		switch {
		case path == "":
			return target{}, city.FieldErrorf(city.CodeInvalid, "database", "sqlite: needs the path of a file, for example sqlite:tugu.db")
		case strings.HasPrefix(path, ":memory:"):
			return target{}, city.FieldErrorf(city.CodeInvalid, "database", "a database in memory cannot be shared by the connections of the store; name a file, for example sqlite:tugu.db")
		}
		return target{path: path}, nil
	}
	if strings.HasPrefix(dsn, "postgres://") || strings.HasPrefix(dsn, "postgresql://") {
		cfg, err := pgx.ParseConfig(dsn)
		if err != nil { // pgx repeats the DSN, with the password masked only where it could parse it
			return target{}, city.FieldErrorf(city.CodeInvalid, "database", "the address of the PostgreSQL database cannot be read; it has the form postgres://user:password@host:port/database?sslmode=require")
		}
		// bun writes arguments into the query, so preparing every query would cost
		// more than it saves.
		cfg.DefaultQueryExecMode = pgx.QueryExecModeExec
		picks := patient(cfg)
		cfg.RuntimeParams["timezone"] = "UTC"
		if cfg.RuntimeParams["application_name"] == "" {
			known, err := migrations("postgres")
			if err != nil {
				return target{}, err
			}
			cfg.RuntimeParams["application_name"] = sessionPrefix + known[len(known)-1].number
		}
		return target{postgres: cfg, picks: picks}, nil
	}
	return target{}, city.FieldErrorf(city.CodeInvalid, "database", "the database is named sqlite:PATH or postgres://user:password@host:port/database")
}

// connectTimeout bounds how long one host may take to answer, unless the address says
// so: the next one is tried then.
const connectTimeout = 5 * time.Second

// patient makes connections notice within half a minute that the other side is gone, and
// end at the one of several hosts that takes writes, unless the address says which.
func patient(cfg *pgx.ConnConfig) (picks bool) {
	if cfg.ConnectTimeout == 0 {
		cfg.ConnectTimeout = connectTimeout
	}
	cfg.DialFunc = dialer().DialContext
	several := slices.ContainsFunc(cfg.Fallbacks, func(f *pgconn.FallbackConfig) bool { return f.Host != cfg.Host || f.Port != cfg.Port })
	if picks = several && cfg.ValidateConnect == nil; picks {
		cfg.ValidateConnect = pgconn.ValidateConnectTargetSessionAttrsReadWrite
	}
	return picks
}

func dialer() *net.Dialer {
	return &net.Dialer{KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: 10 * time.Second, Interval: 5 * time.Second, Count: 3}}
}

// over makes connections of this target be looked after.
func (t target) over(w *wires) {
	if !t.sqlite() && w != nil {
		t.postgres.DialFunc = w.connect
	}
}

// mustExist refuses a SQLite file that is not there: opening would create it.
func (t target) mustExist() error {
	if !t.sqlite() {
		return nil
	}
	info, err := os.Stat(t.path)
	switch {
	case err == nil && info.IsDir():
		return city.FieldErrorf(city.CodeInvalid, "database", "%s is a directory, not a database file", t.path)
	case err == nil:
		return nil
	case !os.IsNotExist(err):
		return fmt.Errorf("open database %s: %w", t.path, err)
	}
	if err := t.directory(); err != nil {
		return err
	}
	return city.FieldErrorf(city.CodeNotFound, "database", "there is no database at %s; run tugu migrate to create it", t.path)
}

// directory refuses a SQLite path whose directory is missing.
func (t target) directory() error {
	dir := filepath.Dir(t.path)
	info, err := os.Stat(dir)
	switch {
	case os.IsNotExist(err):
		return city.FieldErrorf(city.CodeNotFound, "database", "the directory %s of the database %s does not exist; create it first", dir, t.path)
	case err != nil:
		return fmt.Errorf("open database %s: %w", t.path, err)
	case !info.IsDir():
		return city.FieldErrorf(city.CodeInvalid, "database", "%s is not a directory, so there can be no database %s", dir, t.path)
	}
	return nil
}

// create makes the file, readable by its owner alone since complaints hold
// personal data, if it is not there. SQLite gives its side files the same rights.
func (t target) create() error {
	f, err := os.OpenFile(t.path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	switch {
	case errors.Is(err, fs.ErrExist):
		return nil
	case err != nil:
		return city.FieldErrorf(city.CodeInvalid, "database", "the database %s cannot be created: %v; choose a directory that may be written", t.path, err)
	}
	return f.Close()
}

// idleConnections are kept of a pool on PostgreSQL.
const idleConnections = 6

type pool int

const (
	poolWrite pool = iota
	poolRead
)

// connect prepares a pool of connections; none is made yet.
func (t target) connect(p pool) (*bun.DB, error) {
	if !t.sqlite() {
		db := sql.OpenDB(stdlib.GetConnector(*t.postgres))
		db.SetMaxOpenConns(12)
		db.SetMaxIdleConns(idleConnections)
		return bun.NewDB(db, pgdialect.New()), nil
	}
	q := url.Values{}
	q.Add("_pragma", "busy_timeout(10000)")
	q.Add("_pragma", "journal_mode(WAL)")
	q.Add("_pragma", "foreign_keys(1)")
	q.Add("_pragma", "journal_size_limit(67108864)")
	if p == poolWrite {
		q.Add("_pragma", "synchronous(FULL)") // a commit waits for the disk: what is acknowledged survives a power cut
		q.Add("_pragma", "cache_size(-65536)")
		q.Add("_pragma", "temp_store(2)")    // what a statement of many rows would take back stays in memory, the pages that it touched
		q.Add("_pragma", "secure_delete(1)") // what is erased is overwritten
		q.Set("_txlock", "immediate")
	} else {
		q.Add("_pragma", "query_only(1)")
	}
	name := "file:" + (&url.URL{Path: t.path}).EscapedPath() + "?" + q.Encode()
	db, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, t.fault("open database", err)
	}
	conns := 8
	if p == poolWrite {
		conns = 1
	}
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	return bun.NewDB(db, sqlitedialect.New()), nil
}

// beginPatience is how long begin waits for processes that make the same SQLite file.
const beginPatience = 10 * time.Second

// begin begins the first transaction on a database. While another process turns a
// new SQLite file to WAL, SQLite answers "busy" at once whatever the timeout, so
// this is tried again.
func (t target) begin(ctx context.Context, db *bun.DB) (bun.Tx, error) {
	enough := time.After(beginPatience)
	for {
		tx, err := db.BeginTx(ctx, nil)
		var lite *sqlite.Error
		if !errors.As(err, &lite) || lite.Code()&0xff != sqlite3.SQLITE_BUSY {
			return tx, t.fault("open database", err)
		}
		select {
		case <-ctx.Done():
			return tx, t.fault("open database", ctx.Err())
		case <-enough:
			return tx, t.fault("open database", err)
		case <-time.After(10 * time.Millisecond):
		}
	}
}
