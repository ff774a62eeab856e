package storetest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// environment names the variable that chooses the server; see the package comment.
const environment = "TUGU_TEST_POSTGRES"

// SQLite returns the DSN of a SQLite file that does not exist yet, in a directory
// that is removed after the test.
func SQLite(t testing.TB) string {
	t.Helper()
	return "sqlite:" + filepath.Join(t.TempDir(), "tugu.db")
}

// databases numbers the databases of this process.
var databases atomic.Int64

// Postgres returns the DSN of a new, empty PostgreSQL database, dropped after the
// test. It fails the test where there is no PostgreSQL, and skips it where
// TUGU_TEST_POSTGRES is "skip".
func Postgres(t testing.TB) string {
	t.Helper()
	admin := os.Getenv(environment)
	if admin == "skip" {
		t.Skip("TUGU_TEST_POSTGRES=skip: not tested on PostgreSQL")
	}
	if admin == "" {
		c, err := cluster()
		if err != nil {
			t.Fatalf("PostgreSQL for tests: %v", err)
		}
		admin = c.dsn
	}
	name := fmt.Sprintf("tugu_test_%d_%d", os.Getpid(), databases.Add(1))
	if err := execute(admin, "CREATE DATABASE "+name+" TEMPLATE template0 ENCODING 'UTF8'"); err != nil {
		t.Fatalf("PostgreSQL for tests: create a database: %v", err)
	}
	t.Cleanup(func() {
		if err := execute(admin, "DROP DATABASE "+name+" WITH (FORCE)"); err != nil {
			t.Errorf("PostgreSQL for tests: drop the database: %v", err)
		}
	})
	u, err := url.Parse(admin)
	if err != nil {
		t.Fatalf("%s is not an address: postgres://user:password@host:port/database", environment)
	}
	u.Path = "/" + name
	return u.String()
}

// execute runs one statement on a connection of its own.
func execute(dsn, statement string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, statement)
	if closeErr := conn.Close(ctx); err == nil {
		err = closeErr
	}
	return err
}
