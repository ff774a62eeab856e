package storetest

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Pair is a primary and a standby that streams from it.
type Pair struct {
	primary, standby *server
}

// NewPair starts both; they end with the test. synchronous lets the primary
// acknowledge nothing that the standby does not have on disk.
func NewPair(t testing.TB, synchronous bool) *Pair {
	t.Helper()
	if os.Getenv(environment) == "skip" {
		t.Skip("TUGU_TEST_POSTGRES=skip: not tested on PostgreSQL")
	}
	p, err := newPair(t, synchronous)
	if err != nil {
		t.Fatalf("a primary and its standby: %v", err)
	}
	return p
}

func newPair(t testing.TB, synchronous bool) (*Pair, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	var dirs [2]string
	for i := range dirs {
		if dirs[i], err = os.MkdirTemp("", "tugu-pair-"); err != nil { //nolint:usetesting // the server's own user must be able to enter it
			return nil, err
		}
		t.Cleanup(func() {
			if err := os.RemoveAll(dirs[i]); err != nil {
				t.Error(err)
			}
		})
	}
	start := func(dir string) (*server, error) {
		s, err := serve(dir, "shared_buffers=32MB", "wal_keep_size=64MB")
		if err == nil {
			t.Cleanup(func() {
				if err := s.process.kill(); err != nil {
					t.Error(err)
				}
			})
		}
		return s, err
	}
	pair := &Pair{}
	if pair.primary, err = start(dirs[0]); err != nil {
		return nil, err
	}
	who, err := ownerOf(dirs[1])
	if err != nil {
		return nil, err
	}
	u, err := url.Parse(pair.primary.dsn)
	if err != nil {
		return nil, err
	}
	backup := exec.Command(filepath.Join(bin, "pg_basebackup"), "--pgdata", filepath.Join(dirs[1], "data"), "--checkpoint=fast", "--wal-method=stream",
		"--write-recovery-conf", "--no-sync", "--dbname", fmt.Sprintf("host=127.0.0.1 port=%s user=postgres application_name=standby", u.Port()))
	who.apply(backup)
	backup.Dir = dirs[1]
	if out, err := backup.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("pg_basebackup: %w\n%s", err, out)
	}
	if pair.standby, err = start(dirs[1]); err != nil {
		return nil, err
	}
	if synchronous {
		return pair, errors.Join(
			execute(pair.primary.dsn, "ALTER SYSTEM SET synchronous_standby_names = 'standby'"),
			execute(pair.primary.dsn, "SELECT pg_reload_conf()"))
	}
	return pair, nil
}

// DSN names both servers, the primary first.
func (p *Pair) DSN() string {
	first, second := p.primary.dsn, p.standby.dsn
	u, _ := url.Parse(first) // made by launch
	v, _ := url.Parse(second)
	return fmt.Sprintf("postgres://postgres@%s,%s/postgres?sslmode=disable&target_session_attrs=read-write", u.Host, v.Host)
}

// Both names both servers, the primary first, and leaves open which is meant.
func (p *Pair) Both() string { return strings.TrimSuffix(p.DSN(), "&target_session_attrs=read-write") }

// Standby is the address of the standby alone.
func (p *Pair) Standby() string { return p.standby.dsn }

// Primary is the address of the primary alone.
func (p *Pair) Primary() string { return p.primary.dsn }

// Sever ends the streaming: what is written from then on, the standby never gets.
func (p *Pair) Sever() error {
	return errors.Join(
		execute(p.standby.dsn, "ALTER SYSTEM SET primary_conninfo = ''"),
		execute(p.standby.dsn, "SELECT pg_reload_conf()"))
}

// KillPrimary ends the primary as kill -9 does.
func (p *Pair) KillPrimary() error { return p.primary.process.kill() }

// Promote makes the standby the primary, and returns when it takes writes.
func (p *Pair) Promote() error { return execute(p.standby.dsn, "SELECT pg_promote(true, 60)") }

// KillStandby ends the standby as kill -9 does.
func (p *Pair) KillStandby() error { return p.standby.process.kill() }
