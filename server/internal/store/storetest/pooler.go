package storetest

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// Pooler runs a PgBouncer before the database, which gives its three connections out by
// the transaction and knows no startup parameters but its own, and returns the address
// through it. The test fails where there is no PgBouncer.
func Pooler(t testing.TB, dsn string) string {
	t.Helper()
	u, err := url.Parse(dsn)
	if err != nil {
		t.Fatalf("PgBouncer: %v", err)
	}
	bin, err := exec.LookPath("pgbouncer")
	if err != nil {
		if bin = "/usr/sbin/pgbouncer"; exists(bin) != nil {
			t.Fatalf("PgBouncer: not installed: install the package pgbouncer (Debian: apt-get install pgbouncer)")
		}
	}
	dir, err := os.MkdirTemp("", "tugu-pgbouncer-") //nolint:usetesting // the server's own user must be able to enter it
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	who, err := ownerOf(dir)
	if err != nil {
		t.Fatal(err)
	}
	port, err := freePort()
	if err != nil {
		t.Fatal(err)
	}
	config := filepath.Join(dir, "pgbouncer.ini")
	text := fmt.Sprintf(`[databases]
* = host=%s port=%s user=%s
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = %d
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 3
max_client_conn = 200
`, u.Hostname(), u.Port(), u.User.Username(), port)
	if err := os.WriteFile(config, []byte(text), 0o644); err != nil { //nolint:gosec // the server's own user reads it
		t.Fatal(err)
	}
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = log.Close() }()
	cmd := exec.Command(bin, config)
	who.apply(cmd)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, log, log
	p, err := run(cmd)
	if err != nil {
		t.Fatalf("PgBouncer: %v", err)
	}
	t.Cleanup(func() {
		if err := p.kill(); err != nil {
			t.Errorf("PgBouncer: %v", err)
		}
	})
	u.Host = "127.0.0.1:" + strconv.Itoa(port)
	if err := (&server{dsn: u.String()}).await(p); err != nil {
		out, _ := os.ReadFile(log.Name()) // for the message only
		t.Fatalf("PgBouncer: %v\n%s", err, out)
	}
	return u.String()
}

func exists(path string) error {
	_, err := os.Stat(path)
	return err
}

// kill ends the child at once.
func (p *process) kill() error {
	if err := p.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	select {
	case <-p.ended:
		return nil
	case <-time.After(time.Minute):
		return errors.New("does not end")
	}
}
