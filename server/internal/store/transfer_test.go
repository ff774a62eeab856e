package store

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// others are rows of the tables that complaints alone leave empty.
var others = []string{
	`INSERT INTO screen (code, definition, revision, updated_at) VALUES ('lobby', '{"a": "ü"}', 3, 5)`,
	`INSERT INTO intake_cursor (source, name, value, updated_at) VALUES ('SAMBAT', 'page', '7', 5)`,
	`INSERT INTO source_state (source, failures, error) VALUES ('SAMBAT', 2, 'refused')`,
	`INSERT INTO intake_answer (source, key, digest, answer, answered_at) VALUES ('SAMBAT', 'k', 'd', '{}', 5)`,
	`INSERT INTO set_aside (source, day, received_at, format, reason, message, raw, raw_bytes, digest, state) VALUES ('SAMBAT', '2026-11-24', 5, 'csv', 'INVALID', 'no', 'a,b', 3, 'x', 'WAITING')`,
	`INSERT INTO citizen_key (hash, purpose, complaint, issued_at) VALUES ('h', 'STATUS', 1, 5)`,
	`INSERT INTO not_same (low, high, decided_at) VALUES (1, 2, 5)`,
	`INSERT INTO intake_message (source, id, root, at) VALUES ('SAMBAT', 'm', 'r', 5)`,
	`INSERT INTO access_token (id, hash, name, role, departments, sources, created_at, expires_at, revoked_at, last_used_at) VALUES ('i', 'h', 'powerbi', 'ANALYST', '', '', 5, 0, 0, 0)`,
	`INSERT INTO device (token, label, approved_by) VALUES ('i', 'Lobi', 'desk')`,
	`INSERT INTO audit (at, caller, role, action, complaints, detail) VALUES (5, 'powerbi', 'ANALYST', 'READ', '', '')`,
	`INSERT INTO alert (id, rule, code, began_at, off_at, ended_at) VALUES ('a', 'LATE', 'DPUPR', 5, 0, 0)`,
	`INSERT INTO alert_told (alert, receiver, level, told_over) VALUES ('a', 'DESK', 1, 0)`,
	`INSERT INTO alert_message (id, receiver, body, created_at, tries, next_at, owner, until, done_at, error) VALUES ('m', 'DESK', '{}', 5, 0, 5, '', 0, 0, '')`,
	`INSERT INTO question (name, title, query, variables, saved_by, saved_at) VALUES ('open', '', '{ pillars { total { open } } }', '{}', 'powerbi', 5)`,
	`INSERT INTO alert_silence (id, rule, department, starts_at, ends_at, reason, made_by, made_at) VALUES ('s', 'LATE', '', 5, 6, 'flood', 'root', 5)`,
}

// filled returns a database with rows in the tables above.
func filled(t *testing.T, dsn string) fixture {
	t.Helper()
	f := newFixture(t, dsn)
	var records []Record
	for n := range 1234 {
		records = append(records, record(n, assigned(t0+city.Hour, "DPUPR"), at(city.Responded, t0+2*city.Hour)))
	}
	records[7].Details.Text, records[8].Details.Latitude = strings.Repeat("Jalan «berlubang» 道\n", 500), nil
	f.mustImport(t, records...)
	records[7].Events = records[7].Events[:2] // retracts an event
	f.mustImport(t, records[7])
	for _, q := range others {
		if _, err := f.write.ExecContext(t.Context(), q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
	return f
}

func newDatabases() map[string]func(testing.TB) string {
	return map[string]func(testing.TB) string{
		"sqlite":   func(t testing.TB) string { return "sqlite:" + filepath.Join(t.TempDir(), "copy.db") },
		"postgres": storetest.Postgres,
	}
}

func TestTransfer(t *testing.T) {
	for from, source := range newDatabases() {
		for to, destination := range newDatabases() {
			t.Run(from+" to "+to, func(t *testing.T) {
				t.Parallel()
				f := filled(t, source(t))
				dsn := destination(t)
				done, err := Transfer(t.Context(), f.dsn, dsn, nil)
				if err != nil {
					t.Fatal(err)
				}
				rows := map[string]int64{}
				for _, table := range done.Tables {
					rows[table.Name] = table.Rows
				}
				if rows["complaint"] != 1234 || rows["complaint_event"] != 1234*3+1 || rows["change"] != 1235 || done.Missed != 0 {
					t.Errorf("copied %v, missed %d", rows, done.Missed)
				}
				for _, q := range others {
					if table := strings.Fields(q)[2]; rows[table] != 1 {
						t.Errorf("%d rows of %s were copied", rows[table], table)
					}
				}
				g := newFixture(t, dsn)
				want, pos, _, err := load(t.Context(), f.Store)
				if err != nil {
					t.Fatal(err)
				}
				got, there, _, err := load(t.Context(), g.Store)
				if diff := cmp.Diff(want, got); err != nil || diff != "" {
					t.Errorf("facts (-want +got), %v:\n%s", err, diff)
				}
				if there.Sequence != pos.Sequence || there.Epoch == pos.Epoch {
					t.Errorf("the copy is at %v, the source at %v; want the same sequence of another epoch", there, pos)
				}
				// The copy goes on with numbers of its own.
				if r := g.mustImport(t, record(5000)); r[0].Outcome != New {
					t.Errorf("a new record: %+v", r[0])
				}
				for _, q := range others[4:5] {
					if _, err := g.write.ExecContext(t.Context(), strings.Replace(q, "'x'", "'y'", 1)); err != nil {
						t.Errorf("%s: %v", q, err)
					}
				}
				if _, err := g.write.ExecContext(t.Context(), others[10]); err != nil {
					t.Error(err)
				}
			})
		}
	}
}

// TestTransferOfAnOlderVersion: a backup of a database that was not migrated yet is of its version, comes back into either kind, and
// is migrated then like the original; a database that is already newer is no place for it.
func TestTransferOfAnOlderVersion(t *testing.T) {
	for kind, source := range newDatabases() {
		t.Run(kind, func(t *testing.T) {
			t.Parallel()
			f := filled(t, source(t))
			want, pos, _, err := load(t.Context(), f.Store)
			if err != nil {
				t.Fatal(err)
			}
			lacks := takeBack(t, &f, "0018")
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			backup := "sqlite:" + filepath.Join(t.TempDir(), "backup.db")
			done, err := Transfer(t.Context(), f.dsn, backup, nil)
			if err != nil || done.Lacks != lacks {
				t.Fatalf("lacks %d, want %d: %v", done.Lacks, lacks, err)
			}
			if steps, err := Pending(t.Context(), f.dsn); err != nil || len(steps) != lacks {
				t.Errorf("the source was changed: %v %v", steps, err)
			}
			newer := storetest.Postgres(t)
			if _, err := Migrate(t.Context(), newer, nil); err != nil {
				t.Fatal(err)
			}
			if _, err := Transfer(t.Context(), backup, newer, nil); city.CodeOf(err) != city.CodeConflict || !strings.Contains(err.Error(), "lacks migration") {
				t.Errorf("into a newer database: %v", err)
			}
			for to, destination := range newDatabases() {
				back := destination(t)
				if done, err := Transfer(t.Context(), backup, back, nil); err != nil || done.Lacks != lacks {
					t.Fatalf("to %s: %+v %v", to, done, err)
				}
				if applied, err := Migrate(t.Context(), back, nil); err != nil || len(applied) != lacks {
					t.Errorf("to %s: applied %v, want %d; %v", to, applied, lacks, err)
				}
				got, there, _, err := load(t.Context(), newFixture(t, back).Store)
				if diff := cmp.Diff(want, got); err != nil || diff != "" || there.Sequence != pos.Sequence {
					t.Errorf("to %s: at %v, %v; facts (-want +got):\n%s", to, there, err, diff)
				}
			}
		})
	}
}

// takeBack undoes the migrations from one on, and returns how many those are.
func takeBack(t *testing.T, f *fixture, from string) (n int) {
	t.Helper()
	all, err := migrations(f.target.dialect())
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range slices.Backward(all) {
		if m.number < from {
			break
		}
		text, err := migrationFiles.ReadFile("migrations/" + f.target.dialect() + "/" + m.name + ".down.sql")
		if err != nil {
			t.Fatal(err)
		}
		for part := range strings.SplitSeq(string(text), "--bun:split\n") {
			if _, err := f.write.Exec(part); err != nil {
				t.Fatalf("%s: %v", m.name, err)
			}
		}
		if _, err := f.write.Exec("DELETE FROM bun_migrations WHERE name = ?", m.number); err != nil {
			t.Fatal(err)
		}
		n++
	}
	return n
}

// TestTransferTellsWhatItMissed writes to the source while it is copied.
func TestTransferTellsWhatItMissed(t *testing.T) {
	f := filled(t, storetest.SQLite(t))
	written := false
	done, err := Transfer(t.Context(), f.dsn, storetest.Postgres(t), func(string, int64) {
		if !written {
			written = true
			f.mustImport(t, record(7000), record(7001))
		}
	})
	if err != nil || done.Missed != 2 {
		t.Errorf("missed %d, %v; want 2", done.Missed, err)
	}
}

func TestTransferWritesOverNothing(t *testing.T) {
	for from, source := range newDatabases() {
		for to, destination := range newDatabases() {
			t.Run(from+" to "+to, func(t *testing.T) {
				t.Parallel()
				f, taken := filled(t, source(t)), filled(t, destination(t))
				if _, err := Transfer(t.Context(), f.dsn, taken.dsn, nil); err == nil || !strings.Contains(err.Error(), "nothing is written over") {
					t.Errorf("a database that holds complaints: %v", err)
				}
				if _, err := Transfer(t.Context(), f.dsn, f.dsn, nil); err == nil || !strings.Contains(err.Error(), "name another") {
					t.Errorf("onto itself: %v", err)
				}
			})
		}
	}
}

// TestTransferThatFailsLeavesNothing: PostgreSQL takes no NUL in a text.
func TestTransferThatFailsLeavesNothing(t *testing.T) {
	f := filled(t, storetest.SQLite(t))
	if _, err := f.write.ExecContext(t.Context(), "UPDATE complaint SET address = 'a' || char(0) WHERE row_id = 1200"); err != nil {
		t.Fatal(err)
	}
	dsn := storetest.Postgres(t)
	if _, err := Transfer(t.Context(), f.dsn, dsn, nil); err == nil || !strings.Contains(err.Error(), "complaint") {
		t.Fatalf("Transfer = %v", err)
	}
	g := newFixture(t, dsn)
	if st := g.stats(t); st.Complaints != 0 {
		t.Errorf("%d complaints are there after the failure", st.Complaints)
	}
}

// TestTransferSeesADifference changes the copy under the comparison.
func TestTransferSeesADifference(t *testing.T) {
	a := Transferred{Tables: []TransferredTable{{"complaint", 2, "ab"}, {"change", 2, "cd"}}}
	for _, there := range [][]TransferredTable{
		{{"complaint", 2, "ab"}},
		{{"complaint", 2, "ab"}, {"change", 1, "cd"}},
		{{"complaint", 2, "ab"}, {"change", 2, "ce"}},
	} {
		if err := a.differs(Transferred{Tables: there}, target{path: "a"}, target{path: "b"}); err == nil || !strings.Contains(err.Error(), "change differs") {
			t.Errorf("%v: %v", there, err)
		}
	}
	if err := a.differs(a, target{path: "a"}, target{path: "b"}); err != nil {
		t.Error(err)
	}
	f := filled(t, storetest.SQLite(t))
	sums := func() string {
		e, err := f.target.open(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer e.close()
		done, err := e.sums(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(done.Tables)
	}
	before := sums()
	if _, err := f.write.ExecContext(t.Context(), "UPDATE complaint SET longitude = longitude + 1e-13 WHERE row_id = 3"); err != nil {
		t.Fatal(err)
	}
	if sums() == before {
		t.Error("the sums do not see the last digits of one number")
	}
}

// TestCopyOfAFileIsPrivate as the database is.
func TestCopyOfAFileIsPrivate(t *testing.T) {
	f := filled(t, storetest.SQLite(t))
	path := filepath.Join(t.TempDir(), "copy.db")
	if _, err := Transfer(t.Context(), f.dsn, "sqlite:"+path, nil); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}
