package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/uptrace/bun"
)

// A first import writes without the indexes that only questions need, and makes them at its
// end, which takes a part of what keeping them up takes. What no rule may be broken for stays:
// keys, and that a source names a complaint once. The database itself notes which indexes are
// to be made, so that whoever opens it after a crash makes them.

// bulkKey is where meta keeps them, as JSON.
const bulkKey = "bulk"

// bulkIndex is an index that is to be made.
type bulkIndex struct{ Name, SQL string }

// bulkTables are those whose indexes are left out.
const bulkTables = "'complaint', 'complaint_event', 'change'"

// BeginBulk leaves the indexes out where the database holds no complaint yet and nobody
// serves it, or where an import that did so was interrupted and the store was opened with
// [Config.Bulk]. It returns whether they are; [Store.EndBulk] then makes them.
func (s *Store) BeginBulk(ctx context.Context) (bool, error) {
	left, err := s.leftOut(ctx, s.write)
	if err != nil || len(left) > 0 {
		return len(left) > 0, err
	}
	conn, err := s.write.Conn(ctx)
	if err != nil {
		return false, s.target.fault("begin a bulk import into", err)
	}
	defer func() { _ = conn.Close() }()
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return false, s.target.fault("begin a bulk import into", err)
	}
	defer func() { _ = tx.Rollback() }()
	if err := s.lock(ctx, writeTx{tx, conn}, importLock); err != nil {
		return false, err
	}
	if !s.target.sqlite() { // whoever reads an index now keeps it
		if _, err := tx.ExecContext(ctx, "SELECT set_config('lock_timeout', ?, true)", fmt.Sprintf("%dms", lockWaits.Milliseconds())); err != nil {
			return false, s.target.fault("begin a bulk import into", err)
		}
	}
	if busy, err := s.inUse(ctx, tx); err != nil || busy {
		return false, err
	}
	if left, err = s.indexes(ctx, tx); err != nil || len(left) == 0 {
		return false, err
	}
	text, err := json.Marshal(left)
	if err != nil {
		return false, fmt.Errorf("begin a bulk import: %w", err)
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO meta (key, value) VALUES (?, ?)", bulkKey, string(text)); err != nil {
		return false, s.target.fault("begin a bulk import into", err)
	}
	for _, i := range left {
		_, err := tx.ExecContext(ctx, "DROP INDEX ?", bun.Ident(i.Name))
		var pg *pgconn.PgError
		if errors.As(err, &pg) && pg.Code == lockNotAvailable {
			return false, nil
		}
		if err != nil {
			return false, s.target.fault("begin a bulk import into", err)
		}
	}
	if err := tx.Commit(); err != nil {
		return false, s.target.fault("begin a bulk import into", err)
	}
	return true, s.checkpoint(ctx, conn, bulkCheckpoint)
}

// Pages of SQLite's log after which they are put into the file, with a wait for the disk.
const (
	usualCheckpoint = 1000
	bulkCheckpoint  = 16_000 // 64 MB
)

// checkpoint says after how many pages of the log they are put into the file.
func (s *Store) checkpoint(ctx context.Context, on bun.IConn, pages int) error {
	if !s.target.sqlite() {
		return nil
	}
	_, err := on.ExecContext(ctx, fmt.Sprintf("PRAGMA wal_autocheckpoint = %d", pages))
	return s.target.fault("write to", err)
}

// inUse reports whether there are complaints, or, where that can be seen, a process that serves.
func (s *Store) inUse(ctx context.Context, tx bun.Tx) (busy bool, err error) {
	query := "SELECT EXISTS (SELECT 1 FROM complaint)"
	var args []any
	if !s.target.sqlite() {
		query += " OR EXISTS (SELECT 1 FROM lease WHERE name = ? AND until > floor(extract(epoch FROM clock_timestamp())))"
		args = []any{leadLease}
	}
	err = tx.QueryRowContext(ctx, query, args...).Scan(&busy)
	return busy, s.target.fault("look into", err)
}

// indexes lists those that can be left out.
func (s *Store) indexes(ctx context.Context, tx bun.Tx) (list []bulkIndex, err error) {
	query := "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN (" + bulkTables + ") AND sql NOT LIKE 'CREATE UNIQUE%' ORDER BY name"
	if !s.target.sqlite() {
		query = `SELECT i.relname AS name, pg_get_indexdef(x.indexrelid) AS sql FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
			WHERE t.relname IN (` + bulkTables + `) AND t.relnamespace = current_schema()::regnamespace AND NOT x.indisunique ORDER BY 1`
	}
	err = tx.NewRaw(query).Scan(ctx, &list)
	return list, s.target.fault("read the indexes of", err)
}

// leftOut returns the indexes that are to be made; none = there is nothing to do.
func (s *Store) leftOut(ctx context.Context, db bun.IDB) (list []bulkIndex, err error) {
	var text string
	err = db.QueryRowContext(ctx, "SELECT value FROM meta WHERE key = ?", bulkKey).Scan(&text)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err == nil {
		err = json.Unmarshal([]byte(text), &list)
	}
	return list, s.target.fault("read the indexes of", err)
}

// EndBulk makes the indexes that were left out, one after another, and tells step of each;
// nil = nobody is told. It may be called again after an error, by any process.
func (s *Store) EndBulk(ctx context.Context, step func(index string)) error {
	left, err := s.leftOut(ctx, s.write)
	if err != nil || len(left) == 0 {
		return err
	}
	for _, i := range left {
		if step != nil {
			step(i.Name)
		}
		query := "CREATE INDEX IF NOT EXISTS" + strings.TrimPrefix(i.SQL, "CREATE INDEX")
		if _, err := s.write.DB.ExecContext(ctx, query); err != nil {
			return s.target.fault("make the index "+i.Name+" of", err)
		}
	}
	if _, err = s.write.ExecContext(ctx, "DELETE FROM meta WHERE key = ?", bulkKey); err != nil {
		return s.target.fault("end the bulk import into", err)
	}
	return s.checkpoint(ctx, s.write, usualCheckpoint)
}

// finishBulk makes the indexes that an import left out which did not come to its end.
func (s *Store) finishBulk(ctx context.Context) error {
	left, err := s.leftOut(ctx, s.read)
	if err != nil || len(left) == 0 || s.cfg.Bulk {
		return err
	}
	s.cfg.Log.WarnContext(ctx, "a first import did not come to its end, or still runs: making the indexes that it left out", "database", s.target.String(), "indexes", len(left))
	began := time.Now()
	if err := s.EndBulk(ctx, nil); err != nil {
		return err
	}
	s.cfg.Log.InfoContext(ctx, "the indexes are made", "database", s.target.String(), "seconds", time.Since(began).Seconds())
	return nil
}

// Analyze has the database learn what its tables hold, so that questions asked right after a
// large import or copy are planned by it.
func (s *Store) Analyze(ctx context.Context) error {
	// Only columns by which complaints are sought: to read samples of all the words takes longer than the rest.
	return s.target.analyze(ctx, s.write, `complaint (row_id, id, source, external_id, submitted_at, updated_at, status, department, category, phone_hash, email_hash, reporter_key, erased_at),
		complaint_event (id, complaint, kind, occurred_at, recorded_at, category, from_source), change (sequence, complaint, recorded_at), routing (complaint), set_aside (id, source, state, external_id)`)
}

func (t target) analyze(ctx context.Context, db *bun.DB, tables string) error {
	query := "ANALYZE " + tables
	if t.sqlite() {
		query = "PRAGMA analysis_limit = 1000; ANALYZE"
	}
	_, err := db.DB.ExecContext(ctx, query)
	return t.fault("analyze the tables of", err)
}
