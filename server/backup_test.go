package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestBackupAndBack backs up a running program's database, loses it, and brings it back
// into each kind of database: the recount finds no difference, and a new complaint is taken.
func TestBackupAndBack(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		admin := makeToken(t, dsn, "--role=admin", "--name=root", "--expires=never")
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn)
		submit := func(p *program, category, title string) {
			t.Helper()
			query := `mutation { complaintSubmit(input: {category: "` + category + `", channel: "` + p.channel(t) + `", title: "` + title + `", text: "` + title + `"}) { complaint { id } } }`
			if code := p.ask(t, admin, query, &struct{}{}); code != "" {
				t.Fatal(code)
			}
		}
		for range 5 {
			submit(p, "JALAN-RUSAK", "Jalan berlubang")
		}
		for name, query := range map[string]string{
			"stand": "{ overview(window: {preset: TODAY}) { freshness { epoch sequence } } }", "pillars": "{ pillars(window: {preset: ALL}) { items { pillar { code } kpis { received } } } }",
		} {
			if code := p.ask(t, admin, `mutation { questionSave(input: {name: "`+name+`", query: "`+query+`"}) { question { name } } }`, &struct{}{}); code != "" {
				t.Fatal(code)
			}
		}
		file := filepath.Join(t.TempDir(), "tugu.backup")
		for _, side := range []string{".partial", ".partial-journal", ".partial-wal"} { // of one that was killed
			if err := os.WriteFile(file+side, []byte("cut off"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		code, stdout, stderr := tugu(t, "backup", file, "--database="+dsn)
		if code != 0 || !strings.Contains(stdout, "no difference") || !strings.Contains(stdout, "sequence 5") {
			t.Fatalf("%d %s %s", code, stdout, stderr)
		}
		kept := lastCursors(t, p, admin, 5)
		submit(p, "JALAN-RUSAK", "after the backup")
		lost := lastCursors(t, p, admin, 6)
		p.measured(t, "tugu_engine_complaints 6")
		stand, pillars := p.question(t, admin, "stand", ""), p.question(t, admin, "pillars", "")
		if code, _, stderr := tugu(t, "backup", file, "--database="+dsn); code == 0 || !strings.Contains(stderr, "nothing is written over") {
			t.Errorf("a second backup of the same name: %d %s", code, stderr)
		}
		if left, err := filepath.Glob(file + "*"); err != nil || len(left) != 1 {
			t.Errorf("%v was left, %v", left, err)
		}
		p.stop()

		for _, to := range []string{"sqlite:" + filepath.Join(t.TempDir(), "back.db"), storetest.Postgres(t)} {
			if code, stdout, stderr := tugu(t, "copy", "--from=sqlite:"+file, "--to="+to); code != 0 || !strings.Contains(stdout, "no difference") {
				t.Fatalf("copy to %s: %d %s %s", to, code, stdout, stderr)
			}
			if code, stdout, stderr := tugu(t, "verify", "--database="+to); code != 0 || !strings.Contains(stdout, "over 5 complaints") {
				t.Errorf("verify of %s: %d %s %s", to, code, stdout, stderr)
			}
			q := start(t, "serve", "--listen=127.0.0.1:0", "--database="+to)
			submit(q, "SAMPAH", "after the return") // by the token that was in the backup
			kept.check(t, q, admin, "")
			lost.check(t, q, admin, "STALE")
			var out struct {
				Overview struct{ Kpis struct{ Received int } }
			}
			for deadline := time.Now().Add(20 * time.Second); out.Overview.Kpis.Received != 6; {
				if code := q.ask(t, admin, `{ overview(window: {preset: ALL}) { kpis { received } } }`, &out); code != "" || time.Now().After(deadline) {
					t.Fatalf("%s %+v", code, out)
				}
			}
			// As many complaints and changes as before, but others: what a reader kept of those is no answer.
			for name, before := range map[string]rowsAnswer{"stand": stand, "pillars": pillars} {
				now := q.question(t, admin, name, before.header.Get("Etag"))
				if before.status != 200 || now.status != 200 || now.header.Get("Etag") == before.header.Get("Etag") || now.body == before.body {
					t.Errorf("%s: %d %s before, %d %s with its tag", name, before.status, before.body, now.status, now.body)
				}
				if again := q.question(t, admin, name, now.header.Get("Etag")); again.status != http.StatusNotModified {
					t.Errorf("%s: %d with the tag of now", name, again.status)
				}
			}
			q.stop()
		}
	})
}

func TestBackupThatFailsLeavesNoFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "tugu.backup")
	code, _, stderr := tugu(t, "backup", file, "--database=sqlite:"+filepath.Join(dir, "missing.db"))
	if code == 0 || !strings.Contains(stderr, "there is no database") {
		t.Errorf("%d %s", code, stderr)
	}
	old := filepath.Join(dir, "broken.db")
	if err := os.WriteFile(old, []byte("SQLite format 3\x00 and then nothing that it is"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := tugu(t, "backup", file, "--database=sqlite:"+old); code == 0 || stderr == "" {
		t.Errorf("%d %s", code, stderr)
	}
	if left, err := filepath.Glob(file + "*"); err != nil || len(left) > 0 {
		t.Errorf("%v was left, %v", left, err)
	}
}

// TestBackupIntoAFolder: backups are named after the moment, and --keep deletes the oldest and nothing else.
func TestBackupIntoAFolder(t *testing.T) {
	dir := t.TempDir()
	dsn := "sqlite:" + filepath.Join(t.TempDir(), "tugu.db")
	makeToken(t, dsn, "--role=admin", "--name=root", "--expires=never")
	for _, name := range []string{"tugu-20250101T000000Z.db", "tugu-20250102T000000Z.db", "tugu-20250103T000000Z.db", "notes.txt", "tugu-mine.db"} {
		put(t, filepath.Join(dir, name), "x")
	}
	code, stdout, stderr := tugu(t, "backup", dir, "--keep=2", "--database="+dsn)
	if code != 0 || !strings.Contains(stdout, "deleted "+filepath.Join(dir, "tugu-20250102T000000Z.db")) {
		t.Fatalf("%d %s%s", code, stdout, stderr)
	}
	left, err := backups(dir)
	if err != nil || len(left) != 2 || filepath.Base(left[0]) != "tugu-20250103T000000Z.db" {
		t.Fatalf("%v %v", left, err)
	}
	if code, _, stderr := tugu(t, "copy", "--from=sqlite:"+left[1], "--to=sqlite:"+filepath.Join(t.TempDir(), "back.db")); code != 0 {
		t.Errorf("it cannot be brought back: %s", stderr)
	}
	if all, err := os.ReadDir(dir); err != nil || len(all) != 4 {
		t.Errorf("%v is left, %v", all, err)
	}
	if code, _, stderr := tugu(t, "backup", filepath.Join(dir, "one.db"), "--keep=2", "--database="+dsn); code == 0 || !strings.Contains(stderr, "no folder") {
		t.Errorf("--keep of a file: %d %s", code, stderr)
	}
}

func TestRemoveDatabaseTakesItsSideFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.partial")
	for _, side := range []string{"", "-wal", "-shm", "-journal"} {
		if err := os.WriteFile(path+side, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 { // the second time nothing is there
		if err := removeDatabase(path); err != nil {
			t.Fatal(err)
		}
	}
	if left, err := filepath.Glob(path + "*"); err != nil || len(left) > 0 {
		t.Errorf("%v was left, %v", left, err)
	}
}
