package main

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"testing"
)

// TestDatabaseDamaged: pages of a SQLite file are overwritten while it is served. What needs the database is refused
// in words, figures go on, readiness and the log say what is wrong, and the doctor what to do.
func TestDatabaseDamaged(t *testing.T) {
	t.Parallel()
	profile, err := loadProfile("malang")
	if err != nil {
		t.Fatal(err)
	}
	dsn := "sqlite:" + t.TempDir() + "/tugu.db"
	keys := sqliteFile(dsn) + ".keys"
	quiet := &output{stdout: io.Discard, stderr: io.Discard, log: slog.New(slog.DiscardHandler)}
	if err := (demoCommand{Complaints: 300, Seed: 4}).fill(t.Context(), quiet, profile, cityFlags{Database: dsn, KeyFile: keys}); err != nil {
		t.Fatal(err)
	}
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn, "--key-file="+keys, "--snapshot=none")
	channel := p.channel(t)
	if _, found := examined(t, "--database="+dsn, "--listen="+strings.TrimPrefix(p.base, "http://"), "--key-file="+keys); found["database"].State != stateOK || !strings.Contains(found["file"].Found, "no damage") {
		t.Errorf("before: %+v", found)
	}
	overwrite(t, sqliteFile(dsn))
	text := `mutation { complaintSubmit(input: {channel: "` + channel + `", text: "Lampu jalan mati"}) { complaint { id } userErrors { message } } }`
	const list = `{ complaints(first: 50) { nodes { title } } }`
	eventually(t, "the service says that it is not ready", func() (string, bool) {
		for _, query := range []string{text, list} {
			if code, body := askText(t, p, query); code != "" && (code != "BUSY" || !strings.Contains(body, "damaged")) {
				t.Errorf("refused with %s: %s", code, body)
			}
		}
		code, body := p.get(t, "/readyz")
		return body, code == http.StatusServiceUnavailable && strings.Contains(body, "damaged")
	})
	if _, body := askText(t, p, text); !strings.Contains(body, "has to be restored from its backup") {
		t.Errorf("a submission: %s", body)
	}
	var figures any
	if code := p.ask(t, testToken, "{ overview(window: {preset: LAST_30_DAYS}) { kpis { received } } }", &figures); code != "" {
		t.Errorf("figures are refused with %s", code)
	}
	if log := p.log.String(); strings.Count(log, "the database file is damaged") != 1 || !strings.Contains(log, "restore the last backup") {
		t.Errorf("the log: %s", log)
	}
	p.stop() // however it ends
	code, found := examined(t, "--database="+dsn, "--listen="+unused(t), "--key-file="+keys)
	if f := found["database"]; code != 2 || f.State != stateFail || !strings.Contains(f.Found, "damaged") || !strings.Contains(f.Remedy, "restore the last backup") {
		t.Errorf("the doctor: %d %+v", code, f)
	}
}

// askText asks with the token and returns the code of the error and the whole answer.
func askText(t *testing.T, p *program, query string) (code, body string) {
	t.Helper()
	question, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	_, body = p.send(t, http.MethodPost, "/graphql", string(question), "Authorization", "Bearer "+testToken, "Content-Type", "application/json")
	var answer struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal([]byte(body), &answer); err != nil {
		t.Fatalf("%s: %v", body, err)
	}
	if len(answer.Errors) > 0 {
		code = answer.Errors[0].Extensions.Code
	}
	return code, body
}

// overwrite puts noise over every second page but the first ones.
func overwrite(t *testing.T, path string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	noise := rand.NewChaCha8([32]byte{9})
	for at := int64(2 * page); at+page <= info.Size(); at += 2 * page {
		var b bytes.Buffer
		if _, err := io.CopyN(&b, noise, page); err != nil {
			t.Fatal(err)
		}
		if _, err := f.WriteAt(b.Bytes(), at); err != nil {
			t.Fatal(err)
		}
	}
}
