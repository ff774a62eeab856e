package store

import (
	"errors"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestReferencesHold: what foreign keys refuse is refused by the triggers that stand in their
// place on PostgreSQL, and by the foreign keys on SQLite, whoever writes.
func TestReferencesHold(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.mustImport(t, record(1, assigned(t0+city.Hour, "DLH")), record(2), record(3))
		const event = "INSERT INTO complaint_event (id, complaint, kind, occurred_at, recorded_at, retracts, from_source) VALUES "
		const change = "INSERT INTO change (sequence, complaint, recorded_at, facts, first_event, last_event) VALUES "
		const bare = "INSERT INTO complaint (row_id, id, source, external_id, hash, submitted_at, status, facts, created_at, updated_at) VALUES (9, 'x', 'SAMBAT', 'x', '', 1, 'OPEN', '', 1, 1)"
		for _, c := range []struct {
			name, statement string
			refused         bool
		}{
			{"an event of nobody", event + "(101, 99, 'NOTED', 1, 1, NULL, true)", true},
			{"one of nobody among others", event + "(101, 1, 'NOTED', 1, 1, NULL, true), (102, 2, 'NOTED', 1, 1, NULL, true), (103, 4, 'NOTED', 1, 1, NULL, true)", true},
			{"one of nobody between others", event + "(101, 1, 'NOTED', 1, 1, NULL, true), (102, 9, 'NOTED', 1, 1, NULL, true), (103, 5, 'NOTED', 1, 1, NULL, true)", true},
			{"events far apart", event + "(101, 1, 'NOTED', 1, 1, NULL, true), (102, 3, 'NOTED', 1, 1, NULL, true)", false},
			{"a retraction of nothing", event + "(101, 1, 'RETRACTED', 1, 1, 77, true)", true},
			{"a retraction", event + "(101, 1, 'RETRACTED', 1, 1, 2, true)", false},
			{"a retraction of what comes with it", event + "(101, 1, 'NOTED', 1, 1, NULL, true), (102, 1, 'RETRACTED', 1, 1, 101, true)", false},
			{"no events", "INSERT INTO complaint_event (id, complaint, kind, occurred_at, recorded_at, from_source) SELECT id, complaint, kind, 1, 1, true FROM complaint_event WHERE id < 0", false},
			{"a change of nobody", change + "(101, 99, 1, '', 1, 1)", true},
			{"a change", change + "(101, 2, 1, '', 1, 1)", false},
			{"a change that moves", "UPDATE change SET complaint = 99 WHERE sequence = 1", true},
			{"a complaint that is referred to, deleted", "DELETE FROM complaint WHERE row_id = 2", true},
			{"a complaint that is referred to, with another number", "UPDATE complaint SET row_id = 99 WHERE row_id = 2", true},
			{"a complaint of nothing", bare, false},
		} {
			err := f.transact(t.Context(), "test", func(tx writeTx) error {
				if _, err := tx.Tx.Tx.ExecContext(t.Context(), c.statement); err != nil {
					return err
				}
				return errUndo
			})
			if refused := !errors.Is(err, errUndo); refused != c.refused {
				t.Errorf("%s: %v, want it refused: %t", c.name, err, c.refused)
			}
		}
		if _, err := f.write.ExecContext(t.Context(), bare); err != nil {
			t.Fatal(err)
		}
		if _, err := f.write.ExecContext(t.Context(), "DELETE FROM complaint WHERE row_id = 9"); err != nil {
			t.Errorf("a complaint that nothing refers to cannot be deleted: %v", err)
		}
	})
}

var errUndo = errors.New("undo it")

// TestReferencesHoldAgainstADeletionAtTheSameTime: an event of a complaint whose deletion is
// not committed yet waits for it, and is refused then.
func TestReferencesHoldAgainstADeletionAtTheSameTime(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	ctx := t.Context()
	f.mustImport(t, record(1))
	const bare = "INSERT INTO complaint (row_id, id, source, external_id, hash, submitted_at, status, facts, created_at, updated_at) VALUES (9, 'x', 'SAMBAT', 'x', '', 1, 'OPEN', '', 1, 1)"
	if _, err := f.write.ExecContext(ctx, bare); err != nil {
		t.Fatal(err)
	}
	tx, err := f.write.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(ctx, "DELETE FROM complaint WHERE row_id = 9"); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		_, err := f.write.ExecContext(ctx, "INSERT INTO complaint_event (id, complaint, kind, occurred_at, recorded_at, from_source) VALUES (100, 9, 'NOTED', 1, 1, true)")
		done <- err
	}()
	for waiting := 0; waiting == 0; {
		if err := f.read.QueryRowContext(ctx, "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'complaint_event'::regclass").Scan(&waiting); err != nil {
			t.Fatal(err)
		}
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	var pg *pgconn.PgError
	if err := <-done; !errors.As(err, &pg) || pg.Code != "23503" {
		t.Errorf("the event of a complaint that is gone: %v", err)
	}
}
