package store

import (
	"errors"
	"log/slog"
	"sync/atomic"

	"github.com/tugu-city/tugu/server/city"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Damaged is an error of a SQLite file that is damaged: nothing mends it but a backup. Callers are told so
// without more; its own text is for the operator.
type Damaged struct{ err error }

func (d *Damaged) Error() string { return d.err.Error() }

// Unwrap returns what callers are told, and the cause.
func (d *Damaged) Unwrap() []error { return []error{errDamaged, d.err} }

// Is reports it as unavailable, too: what is known without the database is told on.
func (d *Damaged) Is(target error) bool { return target == city.ErrUnavailable }

var errDamaged = city.Errorf(city.CodeBusy, "the city's database is damaged and has to be restored from its backup; whoever runs this service is told more by its log")

// harm remembers that the file of an open store was found damaged, and tells the operator once.
type harm struct {
	log   *slog.Logger
	found atomic.Bool
}

func damaging(err error) bool {
	var lite *sqlite.Error
	if !errors.As(err, &lite) {
		return false
	}
	code := lite.Code() & 0xff
	return code == sqlite3.SQLITE_CORRUPT || code == sqlite3.SQLITE_NOTADB
}

// damaged marks err, and notes it for as long as the store is open.
func (t target) damaged(err error) error {
	if h := t.harm; h != nil && !h.found.Swap(true) {
		h.log.Error("the database file is damaged: stop tugu, keep the file aside, restore the last backup (tugu copy) and look at the disk", "database", t.String(), "error", err)
	}
	return &Damaged{err}
}

// Damaged reports whether the SQLite file was found damaged since the store was opened. Figures go on from memory.
func (s *Store) Damaged() bool { return s.target.harm != nil && s.target.harm.found.Load() }
