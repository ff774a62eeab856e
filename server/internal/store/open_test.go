package store

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestOpenExplainsWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "notes.txt")
	if err := os.WriteFile(text, []byte(strings.Repeat("This is not a database.\n", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for dsn, want := range map[string]string{
		"":                       "sqlite:PATH or postgres://",
		"mysql://localhost/tugu": "sqlite:PATH or postgres://",
		"sqlite:":                "needs the path of a file",
		"sqlite::memory:":        "name a file",
		"sqlite:" + dir:          "is a directory",
		"sqlite:" + filepath.Join(dir, "none.db"):                "run tugu migrate",
		"sqlite:" + filepath.Join(dir, "a/b.db"):                 "does not exist; create it first",
		"sqlite:" + text:                                         "is not a SQLite database",
		"sqlite:" + filepath.Join(text, "x.db"):                  "not a directory",
		"postgres://u:s3cret@127.0.0.1:1/tugu?connect_timeout=2": "cannot be reached",
		"postgres://u:s3cret@127.0.0.1:notaport/tugu":            "has the form postgres://",
		"postgres://u:s3cret@%zz/tugu":                           "has the form postgres://",
	} {
		_, err := Open(t.Context(), Config{DSN: dsn, Keys: storetest.Keys(), Profile: testProfile()})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Open(%q) = %v, want %q", dsn, err, want)
		}
		if strings.Contains(err.Error(), "s3cret") {
			t.Errorf("Open(%q) tells the password: %v", dsn, err)
		}
		if strings.HasSuffix(dsn, "none.db") {
			continue // Migrate creates it
		}
		_, err = Migrate(t.Context(), dsn, nil)
		if err == nil || strings.Contains(err.Error(), "s3cret") {
			t.Errorf("Migrate(%q) = %v, want an error without the password", dsn, err)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "a")); !os.IsNotExist(err) {
		t.Errorf("a directory was made: %v", err)
	}
	if _, err := Open(t.Context(), Config{DSN: storetest.SQLite(t)}); err == nil {
		t.Error("Open without a profile succeeded")
	}
}

func TestOpenOddPath(t *testing.T) {
	dsn := "sqlite:" + filepath.Join(t.TempDir(), "kota malang #1 100%?x=y & más.db")
	f := newFixture(t, dsn)
	f.mustImport(t, record(1))
	if _, err := os.Stat(strings.TrimPrefix(dsn, "sqlite:")); err != nil {
		t.Error(err)
	}
}

func TestOpenPostgresExplains(t *testing.T) {
	dsn := storetest.Postgres(t)
	_, err := Open(t.Context(), Config{DSN: strings.Replace(dsn, "/tugu_test", "/no_such_tugu_test", 1), Profile: testProfile()})
	if err == nil || !strings.Contains(err.Error(), "create it first") {
		t.Errorf("Open of a database that does not exist = %v", err)
	}
	_, err = Open(t.Context(), Config{DSN: strings.Replace(dsn, "postgres@", "nobody:s3cret@", 1), Profile: testProfile()})
	if err == nil || strings.Contains(err.Error(), "s3cret") {
		t.Errorf("Open as an unknown user = %v", err)
	}
}

func TestDamagedFileIsReported(t *testing.T) {
	f := newFixture(t, storetest.SQLite(t))
	var records []Record
	for n := range 300 {
		records = append(records, record(n))
	}
	f.mustImport(t, records...)
	if _, err := f.write.ExecContext(t.Context(), "PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		t.Fatal(err)
	}
	path := strings.TrimPrefix(f.dsn, "sqlite:")
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 3 * 4096; i < len(whole); i++ {
		whole[i] = 0xAA
	}
	damaged := filepath.Join(t.TempDir(), "damaged.db")
	if err := os.WriteFile(damaged, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.Context(), Config{DSN: "sqlite:" + damaged, Profile: testProfile()})
	if err == nil {
		_, _, err = s.Load(t.Context(), func(*city.Facts) error { return nil })
		if closeErr := s.Close(); closeErr != nil {
			t.Error(closeErr)
		}
	}
	if err == nil || !strings.Contains(err.Error(), "restore it from a backup") || !strings.Contains(err.Error(), damaged) {
		t.Errorf("reading a damaged file = %v", err)
	}
}

func TestReadOnlyFileIsReported(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root writes to read-only files too")
	}
	f := newFixture(t, storetest.SQLite(t))
	path := strings.TrimPrefix(f.dsn, "sqlite:")
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	_, err := Open(t.Context(), Config{DSN: f.dsn, Keys: storetest.Keys(), Profile: testProfile()})
	if err == nil || !strings.Contains(err.Error(), "cannot be written") {
		t.Errorf("Open of a read-only file = %v", err)
	}
}

// TestCommitsWaitForTheDisk: what was acknowledged survives a power cut on SQLite, too.
func TestCommitsWaitForTheDisk(t *testing.T) {
	f := newFixture(t, storetest.SQLite(t))
	var journal string
	var synchronous int
	if err := f.write.QueryRowContext(t.Context(), "PRAGMA journal_mode").Scan(&journal); err != nil {
		t.Fatal(err)
	}
	if err := f.write.QueryRowContext(t.Context(), "PRAGMA synchronous").Scan(&synchronous); err != nil {
		t.Fatal(err)
	}
	if journal != "wal" || synchronous != 2 {
		t.Errorf("journal_mode %s, synchronous %d; want wal and 2 (FULL)", journal, synchronous)
	}
}
