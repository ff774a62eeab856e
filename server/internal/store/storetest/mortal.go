package storetest

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// Mortal is a PostgreSQL that can be killed and comes back at the same address.
type Mortal struct{ server *server }

// NewMortal starts one, which ends with the test.
func NewMortal(t testing.TB) *Mortal {
	t.Helper()
	if os.Getenv(environment) == "skip" {
		t.Skip("TUGU_TEST_POSTGRES=skip: not tested on PostgreSQL")
	}
	dir, err := os.MkdirTemp("", "tugu-mortal-") //nolint:usetesting // the server's own user must be able to enter it
	if err != nil {
		t.Fatal(err)
	}
	m := &Mortal{}
	t.Cleanup(func() {
		if m.server != nil {
			if err := m.server.process.kill(); err != nil {
				t.Error(err)
			}
		}
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if m.server, err = serve(dir, "shared_buffers=32MB"); err != nil {
		t.Fatalf("PostgreSQL for tests: %v", err)
	}
	return m
}

// DSN is its address, whether it runs or not.
func (m *Mortal) DSN() string { return m.server.dsn }

// Kill ends it as kill -9 does.
func (m *Mortal) Kill() error { return m.server.process.kill() }

// Start starts it again, and returns when it answers. Processes of the one that was
// killed may keep it from starting for a moment.
func (m *Mortal) Start() error {
	bin, err := binaries()
	if err != nil {
		return err
	}
	dir, port := m.server.dir, m.server.port
	who, err := ownerOf(dir)
	if err != nil {
		return err
	}
	started := func() bool {
		var s *server
		if s, err = launch(bin, dir, filepath.Join(dir, "data"), who, port, []string{"shared_buffers=32MB"}); err == nil {
			m.server = s
		}
		return err == nil
	}
	if !withinAMinute(started) {
		return fmt.Errorf("start again: %w", err)
	}
	return nil
}
