package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/tugu-city/tugu/server/city"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// ErrEpoch says that a position cannot be followed any more: the database is
// another one, or the feed does not reach back that far. The reader loads anew.
var ErrEpoch = errors.New("store: the position is not part of this database's feed; load anew")

// errRaced says that another process wrote the same new complaint first: the
// transaction is to be run again.
var errRaced = errors.New("store: another process wrote the same complaint")

// fault wraps an error of the database with the operation and, where the cause
// is one that an operator can mend, a sentence that says how. Domain errors and
// the end of ctx pass through.
func (t target) fault(op string, err error) error {
	var domain *city.Error
	switch {
	case err == nil, errors.As(err, &domain), errors.Is(err, errRaced), errors.Is(err, errBehind), errors.Is(err, ErrEpoch):
		return err
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return fmt.Errorf("%s: %w", op, err)
	}
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		if why := sqliteCause(lite.Code() & 0xff); why != "" {
			err = fmt.Errorf("%s: %w", why, err)
		}
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		if why := postgresCause(pg.Code); why != "" {
			err = fmt.Errorf("%s: %w", why, err)
		}
	}
	if passing(err) {
		err = city.Unavailable(err)
	}
	if damaging(err) {
		return t.damaged(fmt.Errorf("%s %s: %w", op, t, err))
	}
	var connect *pgconn.ConnectError
	if errors.As(err, &connect) {
		return fmt.Errorf("%s %s: PostgreSQL cannot be reached; check address, user and whether it runs: %w", op, t, err)
	}
	return fmt.Errorf("%s %s: %w", op, t, err)
}

// passing reports whether the database comes back by itself: it was restarted,
// its connections are all taken, or another process holds it.
func passing(err error) bool {
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		code := lite.Code() & 0xff
		return code == sqlite3.SQLITE_BUSY || code == sqlite3.SQLITE_LOCKED
	}
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		switch pg.Code[:min(2, len(pg.Code))] {
		case "08", "57": // connection exception; operator intervention, such as a shutdown
			return true
		}
		return pg.Code == "53300" || pg.Code == "25P03" || standbyCode(pg.Code) || pg.Code == "40001" || pg.Code == "40P01"
	}
	var connect *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connect) || errors.As(err, &network) ||
		errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, driver.ErrBadConn) || pgconn.SafeToRetry(err) // nothing was sent
}

// standbyCode reports whether the code is how a standby refuses what needs the primary:
// to write, or to say where its log ends.
func standbyCode(code string) bool { return code == "25006" || code == "55000" }

func sqliteCause(code int) string {
	switch code {
	case sqlite3.SQLITE_NOTADB:
		return "the file is not a SQLite database"
	case sqlite3.SQLITE_CORRUPT:
		return "the file is damaged; restore it from a backup"
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM:
		return "the file or its directory cannot be written; check its permissions"
	case sqlite3.SQLITE_CANTOPEN:
		return "the file cannot be opened; check that it exists and may be read"
	case sqlite3.SQLITE_FULL:
		return "the disk is full"
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return "another process holds the database; try again"
	case sqlite3.SQLITE_IOERR:
		return "the disk failed"
	}
	return ""
}

func postgresCause(code string) string {
	switch code {
	case "3D000":
		return "there is no database of this name; create it first"
	case "28P01", "28000":
		return "the user or password is wrong"
	case "42501":
		return "the user lacks a permission"
	case "53300":
		return "PostgreSQL has no connection left"
	case "53100":
		return "the disk of PostgreSQL is full"
	case "57014":
		return "PostgreSQL ended the statement, which took longer than its statement_timeout allows"
	case "25P03":
		return "PostgreSQL ended the session, which held a transaction and said nothing"
	case "25006", "55000":
		return "the database is read-only, probably a standby"
	}
	return ""
}

// notFound turns "no row" into a domain error.
func notFound(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return city.Errorf(city.CodeNotFound, "there is no such complaint")
	}
	return err
}
