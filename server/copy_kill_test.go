package main

import (
	"database/sql"
	"encoding/json"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestKilledBackupAndCopy kills a backup, and a copy into PostgreSQL, with kill -9 in their midst: what they
// leave is in nobody's way, and the next one is whole.
func TestKilledBackupAndCopy(t *testing.T) {
	t.Parallel()
	from, to := storetest.Postgres(t), storetest.Postgres(t)
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	quiet := &output{stdout: io.Discard, stderr: io.Discard, log: slog.New(slog.DiscardHandler)}
	if err := (demoCommand{Complaints: 200, Seed: 3}).fill(t.Context(), quiet, profile, cityFlags{Database: from, KeyFile: os.Getenv(keyFileEnv)}); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Migrate(t.Context(), to, nil); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "tugu.backup")
	killWhere(t, from, "ACCESS EXCLUSIVE", "backup", file, "--database="+from)
	left, err := filepath.Glob(file + ".partial*")
	if err != nil || len(left) == 0 {
		t.Errorf("the killed backup left %v, %v: it had not begun", left, err)
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("a backup that was killed has its name")
	}
	if code, stdout, stderr := tugu(t, "backup", file, "--database="+from); code != 0 || !strings.Contains(stdout, "no difference") {
		t.Fatalf("the next backup: %d %s %s", code, stdout, stderr)
	}
	if left, err := filepath.Glob(file + "*"); err != nil || len(left) != 1 {
		t.Errorf("%v was left, %v", left, err)
	}
	killWhere(t, to, "SHARE ROW EXCLUSIVE", "copy", "--from=sqlite:"+file, "--to="+to)
	if code, stdout, stderr := tugu(t, "copy", "--from=sqlite:"+file, "--to="+to); code != 0 || !strings.Contains(stdout, "no difference") {
		t.Fatalf("the next copy: %d %s %s", code, stdout, stderr)
	}
	if code, stdout, stderr := tugu(t, "verify", "--database="+to); code != 0 || !strings.Contains(stdout, "over 200 complaints") {
		t.Errorf("verify: %d %s %s", code, stdout, stderr)
	}
}

// killWhere runs the program and kills it where it waits for a lock on the feed, which comes after other tables.
func killWhere(t *testing.T, dsn, mode string, args ...string) {
	t.Helper()
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	tx, err := db.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	if _, err := tx.ExecContext(t.Context(), "LOCK TABLE complaint_event IN "+mode+" MODE"); err != nil {
		t.Fatal(err)
	}
	encoded, err := json.Marshal(args)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childEnv+"="+string(encoded))
	var said lines
	said.more = make(chan struct{}, 1)
	cmd.Stderr = &said
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stdin.Close() }()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(time.Minute); ; wait(t.Context(), 10*time.Millisecond) {
		var waits bool
		if err := db.QueryRowContext(t.Context(), "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'complaint_event'::regclass)").Scan(&waits); err != nil {
			t.Fatal(err)
		}
		if waits {
			break
		}
		if time.Now().After(end) {
			_ = cmd.Process.Kill()
			t.Fatalf("%v does not come to the events: %s", args, said.String())
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
}
