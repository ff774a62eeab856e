package storetest

import (
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"testing"
)

// Small returns the DSN of a new PostgreSQL database on a file system of its own of so many megabytes, of
// which the empty database takes some eight, and what gives it more. The test is skipped where none can be made: that takes root.
func Small(t testing.TB, megabytes int) (dsn string, grow func(megabytes int)) {
	t.Helper()
	if os.Getenv(environment) != "" {
		t.Skip("a full disk is tried on a PostgreSQL of the test's own")
	}
	c := NewMortal(t).server                    // its own: while a disk is full, no database of its cluster is dropped, for want of a checkpoint
	dir, err := os.MkdirTemp("", "tugu-small-") //nolint:usetesting // the server's own user must be able to enter it
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Remove(dir) })
	size := func(megabytes int) string { return fmt.Sprintf("size=%dm", megabytes) }
	if out, err := exec.CommandContext(t.Context(), "mount", "-t", "tmpfs", "-o", size(megabytes), "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("no file system of its own could be made, which takes root: %v %s", err, out)
	}
	name := fmt.Sprintf("tugu_small_%d_%d", os.Getpid(), databases.Add(1))
	t.Cleanup(func() {
		for _, statement := range []string{"DROP DATABASE IF EXISTS " + name + " WITH (FORCE)", "DROP TABLESPACE IF EXISTS " + name} {
			if err := execute(c.dsn, statement); err != nil {
				t.Errorf("PostgreSQL for tests: %v", err)
			}
		}
		if out, err := exec.Command("umount", dir).CombinedOutput(); err != nil { //nolint:noctx // the test's context has ended
			t.Errorf("umount: %v %s", err, out)
		}
	})
	if _, err := ownerOf(dir); err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{"CREATE TABLESPACE " + name + " LOCATION '" + dir + "'", "CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' TABLESPACE " + name} {
		if err := execute(c.dsn, statement); err != nil {
			t.Fatalf("PostgreSQL for tests: %v", err)
		}
	}
	u, err := url.Parse(c.dsn)
	if err != nil {
		t.Fatal(err)
	}
	u.Path = "/" + name
	return u.String(), func(megabytes int) {
		if out, err := exec.CommandContext(t.Context(), "mount", "-o", "remount,"+size(megabytes), dir).CombinedOutput(); err != nil {
			t.Fatalf("remount: %v %s", err, out)
		}
	}
}
