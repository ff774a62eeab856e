package storetest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Archived is a PostgreSQL that archives what it writes, as deploy/PITR.md sets it up, so that it comes back as of any moment.
type Archived struct {
	server *server
	dir    string // of the cluster; archive and base backup lie in it
	bin    string
	owner  owner
}

// NewArchived starts one, which ends with the test.
func NewArchived(t testing.TB) *Archived {
	t.Helper()
	if os.Getenv(environment) == "skip" {
		t.Skip("TUGU_TEST_POSTGRES=skip: not tested on PostgreSQL")
	}
	a := &Archived{dir: folder(t)}
	var err error
	if a.bin, err = binaries(); err != nil {
		t.Fatal(err)
	}
	if a.owner, err = ownerOf(a.dir); err != nil {
		t.Fatal(err)
	}
	if err := a.run("mkdir", filepath.Join(a.dir, "archive")); err != nil {
		t.Fatal(err)
	}
	// PostgreSQL writes %p and %f over; it never writes a file over.
	a.server = launched(t, a.dir, "archive_mode=on", "archive_command=test ! -f "+a.dir+"/archive/%f && cp %p "+a.dir+"/archive/%f")
	return a
}

// folder is a folder that another user may enter, until the end of the test.
func folder(t testing.TB) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "tugu-archived-") //nolint:usetesting // the server's own user must be able to enter it
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

func launched(t testing.TB, dir string, settings ...string) *server {
	t.Helper()
	s, err := serve(dir, append(settings, "shared_buffers=32MB")...)
	if err != nil {
		t.Fatalf("PostgreSQL for tests: %v", err)
	}
	t.Cleanup(func() {
		if err := s.process.kill(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// run runs a program as the owner of the cluster.
func (a *Archived) run(program string, args ...string) error {
	cmd := exec.Command(program, args...)
	a.owner.apply(cmd)
	cmd.Dir = a.dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", program, err, out)
	}
	return nil
}

// DSN is the address of the one that archives.
func (a *Archived) DSN() string { return a.server.dsn }

// Backup makes the base backup.
func (a *Archived) Backup(t testing.TB) {
	t.Helper()
	u, err := url.Parse(a.server.dsn)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.run(filepath.Join(a.bin, "pg_basebackup"), "--pgdata", filepath.Join(a.dir, "base"), "--checkpoint=fast", "--no-sync",
		"--dbname", fmt.Sprintf("host=127.0.0.1 port=%s user=postgres", u.Port())); err != nil {
		t.Fatal(err)
	}
}

// Now is the moment by the server's clock, in the form that its settings take.
func (a *Archived) Now(t testing.TB) (moment string) {
	t.Helper()
	a.ask(t, &moment, "SELECT clock_timestamp()::text")
	return moment
}

// End lets the last of what was written be archived, and ends the server for good.
func (a *Archived) End(t testing.TB) {
	t.Helper()
	var last string
	a.ask(t, &last, "SELECT pg_walfile_name(pg_switch_wal())")
	archived := func() bool {
		_, err := os.Stat(filepath.Join(a.dir, "archive", last))
		return err == nil
	}
	if !withinAMinute(archived) {
		t.Fatalf("%s is not archived", last)
	}
	if err := a.server.process.kill(); err != nil {
		t.Fatal(err)
	}
}

func (a *Archived) ask(t testing.TB, into any, query string) {
	t.Helper()
	if err := scan(a.server.dsn, into, query); err != nil {
		t.Fatal(err)
	}
}

func scan(dsn string, into any, query string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(ctx) }()
	return conn.QueryRow(ctx, query).Scan(into)
}

// Restore starts a server of the base backup and the archive as of the moment, and returns its address once it takes writes.
func (a *Archived) Restore(t testing.TB, moment string) string {
	t.Helper()
	dir := folder(t)
	if _, err := ownerOf(dir); err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(dir, "data")
	if err := a.run("mv", filepath.Join(a.dir, "base"), data); err != nil {
		t.Fatal(err)
	}
	if err := a.run("touch", filepath.Join(data, "recovery.signal")); err != nil {
		t.Fatal(err)
	}
	s := launched(t, dir, "restore_command=cp "+a.dir+"/archive/%f %p", "recovery_target_time="+moment, "recovery_target_action=promote")
	takesWrites := func() bool {
		recovering := true
		return scan(s.dsn, &recovering, "SELECT pg_is_in_recovery()") == nil && !recovering
	}
	if !withinAMinute(takesWrites) {
		log, _ := os.ReadFile(filepath.Join(dir, "log")) // for the message only
		t.Fatalf("the restored server does not take writes:\n%s", log)
	}
	return s.dsn
}
