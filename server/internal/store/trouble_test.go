package store

import (
	"errors"
	"net/url"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestMigrationThatFailsHalfWay: a later migration meets what it does not expect: nothing
// of any is left, the error names it, and all are applied once that is out of the way.
func TestMigrationThatFailsHalfWay(t *testing.T) {
	for name, dsn := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dsn := dsn(t)
			target, err := parseDSN(dsn)
			if err != nil {
				t.Fatal(err)
			}
			if target.sqlite() {
				if err := target.create(); err != nil {
					t.Fatal(err)
				}
			}
			db, err := target.connect(poolWrite)
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = db.Close() }()
			run := func(statement string) {
				t.Helper()
				if _, err := db.ExecContext(t.Context(), statement); err != nil {
					t.Fatal(err)
				}
			}
			run("CREATE TABLE lease (something integer)") // of the sixth
			_, err = Migrate(t.Context(), dsn, nil)
			if err == nil || !strings.Contains(err.Error(), "0006_lease") {
				t.Errorf("Migrate = %v, want the name of what failed", err)
			}
			var left int
			count := "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('complaint', 'bun_migrations')"
			if !target.sqlite() {
				count = "SELECT count(*) FROM pg_tables WHERE tablename IN ('complaint', 'bun_migrations')"
			}
			if err := db.QueryRowContext(t.Context(), count).Scan(&left); err != nil || left != 0 {
				t.Errorf("%d tables are left of what failed, %v", left, err)
			}
			if _, err := Open(t.Context(), Config{DSN: dsn, Keys: storetest.Keys(), Profile: testProfile()}); err == nil || !strings.Contains(err.Error(), "run tugu migrate") {
				t.Errorf("Open = %v", err)
			}
			run("DROP TABLE lease")
			f := newFixture(t, dsn)
			f.mustImport(t, record(1))
		})
	}
}

// TestFullDiskIsSaid: nothing of what did not fit is written, and it is when there is room.
func TestFullDiskIsSaid(t *testing.T) {
	f := newFixture(t, storetest.SQLite(t))
	f.mustImport(t, record(1))
	before := f.stats(t)
	room := func(pages string) {
		t.Helper()
		var n int64
		if err := f.write.QueryRowContext(t.Context(), "PRAGMA max_page_count = "+pages).Scan(&n); err != nil {
			t.Fatal(err)
		}
	}
	room("1") // no more than there are
	many := make([]Record, 500)
	for n := range many {
		many[n] = record(100 + n)
	}
	if _, err := f.Import(t.Context(), many); err == nil || !strings.Contains(err.Error(), "the disk is full") {
		t.Errorf("Import = %v", err)
	}
	if after := f.stats(t); after != before {
		t.Errorf("what did not fit left %+v, before it was %+v", after, before)
	}
	room("1000000")
	f.mustImport(t, many...)
	if after := f.stats(t); after.Complaints != before.Complaints+500 {
		t.Errorf("with room: %+v", after)
	}
}

// TestStatementTimeoutIsSaid: a write that PostgreSQL ends because it takes too long is
// one to send again, and was not done.
func TestStatementTimeoutIsSaid(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	id := f.mustImport(t, record(1))[0].ID
	u, err := url.Parse(f.dsn)
	if err != nil {
		t.Fatal(err)
	}
	u.RawQuery += "&statement_timeout=100"
	hurried := open(t, u.String(), testProfile(), f.clock)
	err = f.transact(t.Context(), "test", func(tx writeTx) error {
		if err := f.lock(t.Context(), tx, feedLock); err != nil { // longer than that
			return err
		}
		if _, err := hurried.Append(t.Context(), id, noted); !errors.Is(err, city.ErrUnavailable) || !strings.Contains(err.Error(), "statement_timeout") {
			t.Errorf("Append = %v", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := hurried.Append(t.Context(), id, noted); err != nil {
		t.Errorf("when the way is free: %v", err)
	}
	if c := f.complaint(t, id); len(c.Events) != 2 {
		t.Errorf("events%s, want one note", kinds(c.Events))
	}
}

// TestFullDiskOfPostgreSQL: what does not fit is refused with its cause, nothing of it is
// there, what is there is read and followed, and the same records are taken once there is room.
func TestFullDiskOfPostgreSQL(t *testing.T) {
	t.Parallel()
	dsn, grow := storetest.Small(t, 13)
	f := newFixture(t, dsn)
	words := strings.Repeat("Jalan berlubang di depan pasar. ", 30)
	batch := func(n int) []Record {
		many := make([]Record, 200)
		for i := range many {
			many[i] = record(1000*n + i)
			many[i].Details.Text = words
		}
		return many
	}
	full, before := 0, f.stats(t)
	for ; full < 100; full++ {
		if _, err := f.Import(t.Context(), batch(full)); err != nil {
			if !strings.Contains(err.Error(), "the disk of PostgreSQL is full") {
				t.Fatal(err)
			}
			break
		}
		before = f.stats(t)
	}
	if full == 0 || full == 100 {
		t.Fatalf("%d batches fit", full)
	}
	if after := f.stats(t); after != before {
		t.Errorf("what did not fit left %+v, before it was %+v", after, before)
	}
	read := 0
	if err := f.Replay(t.Context(), Position{Epoch: before.Last.Epoch}, func(c []Change) error { read += len(c); return nil }); err != nil || int64(read) != before.Last.Sequence {
		t.Errorf("%d of %d changes are followed, %v", read, before.Last.Sequence, err)
	}
	grow(64)
	f.mustImport(t, batch(full)...)
	if after := f.stats(t); after.Complaints != before.Complaints+200 {
		t.Errorf("with room: %+v", after)
	}
}
