package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

var (
	expandSQL   = migration{"9997", "9997_adds", "-- tugu:expand\nALTER TABLE complaint ADD COLUMN later text NOT NULL DEFAULT 'x';\n--bun:split\nCREATE TABLE later (id bigint PRIMARY KEY);\n--bun:split\nCREATE INDEX complaint_later ON complaint (later);\n"}
	contractSQL = migration{"9998", "9998_takes", "-- tugu:contract 9997\nDROP TABLE later;\n"}
)

// TestOldProgramBesideANewerDatabase: a program goes on, and can be started again, while
// and after a later version's migration adds to the database under its writes; one that
// would stop it is not applied while it runs, and refuses it afterwards.
func TestOldProgramBesideANewerDatabase(t *testing.T) {
	dsn := storetest.Postgres(t)
	f := newFixture(t, dsn)
	ctx := t.Context()
	newer, err := parseDSN(dsn)
	if err != nil {
		t.Fatal(err)
	}
	newer.postgres.RuntimeParams["application_name"] = sessionPrefix + "9998"
	newer.later = []migration{expandSQL}

	following, end := context.WithCancel(ctx)
	var followed atomic.Int64
	var work sync.WaitGroup
	work.Go(func() {
		err := f.Follow(following, Position{Epoch: f.stats(t).Last.Epoch}, func(changes []Change) error {
			followed.Add(int64(len(changes)))
			return nil
		})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("Follow = %v", err)
		}
	})
	var written atomic.Int64
	for w := range 3 {
		work.Go(func() {
			for n := 0; following.Err() == nil; n++ {
				res, err := f.Submit(ctx, record(1000*(w+1)+n))
				if err == nil {
					_, err = f.Append(ctx, res.ID, noted)
				}
				if err != nil {
					t.Error(err)
					return
				}
				written.Add(2)
			}
		})
	}
	more := func() {
		goal := written.Load() + 30
		for written.Load() < goal && !t.Failed() {
			pause(ctx, time.Millisecond)
		}
	}
	more()
	applied, err := newer.migrate(ctx, nil)
	if err != nil || len(applied) != 1 || applied[0] != "9997_adds" {
		t.Fatalf("migrate = %v, %v", applied, err)
	}
	more()
	again := open(t, dsn, testProfile(), f.clock) // as after a crash
	if _, err := again.Submit(ctx, record(9_000)); err != nil {
		t.Error(err)
	}
	written.Add(1)

	newer.later = append(newer.later, contractSQL)
	_, err = newer.migrate(ctx, nil)
	wantCode(t, err, city.CodeConflict)
	if err == nil || !strings.Contains(err.Error(), f.target.postgres.RuntimeParams["application_name"]) || !strings.Contains(err.Error(), "9998_takes") {
		t.Errorf("a migration that would stop a running program: %v", err)
	}
	more()
	for goal := written.Load(); followed.Load() < goal && !t.Failed(); {
		pause(ctx, time.Millisecond)
	}
	end()
	work.Wait()
	if st := f.stats(t); st.Last.Sequence != written.Load() {
		t.Errorf("%d changes were written, %d are there", written.Load(), st.Last.Sequence)
	}
	if err := errors.Join(again.Close(), f.Close()); err != nil {
		t.Error(err)
	}
	if applied, err = newer.migrate(ctx, nil); err != nil || len(applied) != 1 {
		t.Fatalf("when it is gone: %v, %v", applied, err)
	}
	_, err = Open(ctx, Config{DSN: dsn, Keys: storetest.Keys(), Profile: testProfile()})
	wantCode(t, err, city.CodeConflict)
	if err == nil || !strings.Contains(err.Error(), "newer tugu") || !strings.Contains(err.Error(), "9997") {
		t.Errorf("Open of a database that is too new = %v", err)
	}
}

// TestOutdatedProgramStops: should a database be migrated past a program that runs, it says
// so, and neither writes nor follows.
func TestOutdatedProgramStops(t *testing.T) {
	var log lockedLog
	dsn := storetest.Postgres(t)
	clock := newFixture(t, dsn).clock
	s := open(t, dsn, testProfile(), clock, func(c *Config) { c.Log = slog.New(slog.NewTextHandler(&log, nil)) })
	if _, err := s.write.ExecContext(t.Context(), "UPDATE meta SET value = '9998/9997' WHERE key = 'schema'"); err != nil {
		t.Fatal(err)
	}
	for !s.passed.Load() {
		pause(t.Context(), time.Millisecond) // to its next beat
	}
	if _, err := s.Submit(t.Context(), record(1)); !errors.Is(err, errOutdated) || !errors.Is(err, city.ErrUnavailable) {
		t.Errorf("Submit = %v", err)
	}
	if err := s.Follow(t.Context(), Position{}, nil); !errors.Is(err, errOutdated) {
		t.Errorf("Follow = %v", err)
	}
	if said := log.String(); !strings.Contains(said, "too old") || !strings.Contains(said, "needed=9997") {
		t.Errorf("it says %s", said)
	}
}

// lockedLog is what a logger wrote, from several goroutines.
type lockedLog struct {
	mu   sync.Mutex // guards text
	text strings.Builder
}

func (l *lockedLog) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *lockedLog) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// TestMigrationWaitsForNobodyLong: while a long transaction reads a table that a migration
// changes, others go on writing to it, and the migration is applied when that has ended.
func TestMigrationWaitsForNobodyLong(t *testing.T) {
	dsn := storetest.Postgres(t)
	f := newFixture(t, dsn)
	ctx := t.Context()
	newer, err := parseDSN(dsn)
	if err != nil {
		t.Fatal(err)
	}
	newer.later = []migration{expandSQL}
	long, err := f.snapshot(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := long.ExecContext(ctx, "SELECT count(*) FROM complaint"); err != nil {
		t.Fatal(err)
	}
	var log lockedLog
	done := make(chan error, 1)
	go func() {
		_, err := newer.migrate(ctx, slog.New(slog.NewTextHandler(&log, nil)))
		done <- err
	}()
	n := 0
	for ; !strings.Contains(log.String(), "trying again"); n++ {
		if _, err := f.Submit(ctx, record(n)); err != nil {
			t.Fatal(err)
		}
	}
	if err := long.Rollback(); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	if _, err := f.Submit(ctx, record(n)); err != nil {
		t.Error(err)
	}
}

// onlyAdds are the statements of a migration that expands. What a program does not know it must not fill in.
var onlyAdds = regexp.MustCompile(`(?is)^(CREATE (TABLE|INDEX|EXTENSION|VIRTUAL TABLE|(OR REPLACE )?FUNCTION)\b|CREATE TRIGGER \w+ AFTER (UPDATE|DELETE)\b|ALTER TABLE \w+ ALTER COLUMN \w+ SET STORAGE\b|ALTER TABLE \w+\s+ADD COLUMN\b[^,]*$|INSERT INTO|UPDATE|COMMENT ON|DO \$)`)

// adds returns what is wrong with a migration that is said to expand; "" = nothing.
func adds(m *migration) string {
	for _, part := range strings.Split(m.up, "--bun:split\n") {
		var text []string
		for line := range strings.Lines(part) {
			if !strings.HasPrefix(strings.TrimSpace(line), "--") {
				text = append(text, line)
			}
		}
		s := strings.TrimSpace(strings.Join(text, ""))
		column := strings.Contains(strings.ToUpper(s), "ADD COLUMN")
		if s != "" && !onlyAdds.MatchString(s) || column && strings.Contains(s, "NOT NULL") && !strings.Contains(s, "DEFAULT") {
			return s
		}
	}
	return ""
}

// demandsNoMore are migrations that expand although they do more than add, and why.
var demandsNoMore = map[string]string{
	"0020_references": "its triggers refuse what the foreign keys refused that it drops",
}

func TestMigrationsSayWhatTheyDo(t *testing.T) {
	for _, dialect := range []string{"sqlite", "postgres"} {
		all, err := migrations(dialect)
		if err != nil {
			t.Fatal(err)
		}
		for i := range all {
			m := &all[i]
			if m.number <= "0015" { // from before there was the rule
				continue
			}
			first, _, _ := strings.Cut(m.up, "\n")
			switch of := m.contracts(); {
			case of != "" && (of > m.number || !regexp.MustCompile(`^\d{4}$`).MatchString(of)):
				t.Errorf("%s %s: programs must know %q", dialect, m.name, of)
			case of == "" && first != "-- tugu:expand":
				t.Errorf("%s %s says neither tugu:expand nor tugu:contract in its first line", dialect, m.name)
			case of == "" && adds(m) != "" && demandsNoMore[m.name] == "":
				t.Errorf("%s %s is said to expand, and does: %s", dialect, m.name, adds(m))
			}
		}
	}
	for statement, good := range map[string]bool{
		"ALTER TABLE a ADD COLUMN b text NOT NULL DEFAULT ''": true, "CREATE INDEX i ON a (b)": true, "CREATE TABLE c (d text)": true, "CREATE TRIGGER t AFTER UPDATE OF b ON a": true,
		"ALTER TABLE a ADD COLUMN b text NOT NULL": false, "ALTER TABLE a DROP COLUMN b": false, "DROP TABLE a": false, "ALTER TABLE a RENAME TO b": false,
		"CREATE UNIQUE INDEX i ON a (b)": false, "CREATE TRIGGER t BEFORE INSERT ON a": false, "CREATE TRIGGER t BEFORE UPDATE ON a": false, "DELETE FROM a": false,
	} {
		if said := adds(&migration{up: "-- tugu:expand\n-- why\n" + statement + ";\n"}); (said == "") != good {
			t.Errorf("%s: taken for one that adds: %t", statement, said == "")
		}
	}
	if of := contractSQL.contracts(); of != "9997" || expandSQL.contracts() != "" || oldestOf([]migration{contractSQL, expandSQL}) != "9997" {
		t.Error(fmt.Sprint("contracts ", of))
	}
}
