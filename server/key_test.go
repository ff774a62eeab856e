package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

const submitPerson = `mutation { complaintSubmit(input: {category: "JALAN-RUSAK", channel: "SAMBAT_WEB", text: "Jalan berlubang", reporter: {name: "Ratna Dewi", phone: "0812-7777-0001"}}) {
	complaint { id file { reporter { name phone } } } userErrors { code message } } }`

type submittedPerson struct {
	ComplaintSubmit struct {
		Complaint *struct {
			ID   string
			File struct {
				Reporter *struct{ Name, Phone string }
			}
		}
		UserErrors []struct{ Code, Message string }
	}
}

// What a citizen hands over lies open nowhere on the disk; its key is replaced while
// the city is served; without it, everything but that data goes on.
func TestPersonalDataIsSealed(t *testing.T) {
	dsn := storetest.SQLite(t)
	file := strings.TrimPrefix(dsn, "sqlite:")
	flags := []string{"--database=" + dsn, "--key-file=auto"}
	serve := append([]string{"serve", "--listen=127.0.0.1:0", "--token=" + testToken}, flags...)
	p := start(t, serve...)
	if log := p.log.String(); !strings.Contains(log, "made the keys of personal data") || !strings.Contains(log, file+".keys") {
		t.Errorf("the log does not tell of the key file:\n%s", log)
	}
	if info, err := os.Stat(file + ".keys"); err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("the key file: %v, %v", info, err)
	}
	var made submittedPerson
	if code := p.ask(t, testToken, submitPerson, &made); code != "" || made.ComplaintSubmit.Complaint == nil {
		t.Fatalf("%s, %+v", code, made)
	}
	reads := func(p *program, want string) {
		t.Helper()
		var got struct {
			Complaint struct {
				File struct {
					Text     string
					Reporter *struct{ Name, Phone string }
				}
			}
		}
		if code := p.ask(t, testToken, `{ complaint(id: "`+made.ComplaintSubmit.Complaint.ID+`") { file { text reporter { name phone } } } }`, &got); code != "" {
			t.Fatal(code)
		}
		phone := ""
		if got.Complaint.File.Reporter != nil {
			phone = got.Complaint.File.Reporter.Phone
		}
		if phone != want || got.Complaint.File.Text != "Jalan berlubang" {
			t.Errorf("read %+v, want the number %q", got, want)
		}
	}
	reads(p, "0812-7777-0001")
	nothingOpen := func() {
		t.Helper()
		all, err := filepath.Glob(file + "*")
		if err != nil || len(all) < 2 {
			t.Fatal(all, err)
		}
		for _, name := range all {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if bytes.Contains(b, []byte("7777-0001")) || bytes.Contains(b, []byte("Ratna")) {
				t.Errorf("%s holds the reporter in the clear", name)
			}
		}
	}
	nothingOpen()

	command := func(want int, says string, args ...string) {
		t.Helper()
		code, out, errs := tugu(t, append(args, flags...)...)
		if code != want || !strings.Contains(out+errs, says) {
			t.Errorf("tugu %s: %d, %s%s; want %d, %q", strings.Join(args, " "), code, out, errs, want, says)
		}
	}
	command(0, "in use", "key", "list")
	command(1, "nothing is lost", "key", "replace", "--reason=test")
	command(0, "1 reporters, 0 contents", "key", "rotate")
	command(1, "in a minute", "key", "retire")
	reads(p, "0812-7777-0001")
	nothingOpen()
	if code := p.stop(); code != 0 {
		t.Errorf("stopped with %d", code)
	}

	if err := os.Rename(file+".keys", file+".away"); err != nil {
		t.Fatal(err)
	}
	p = start(t, serve...)
	if log := p.log.String(); !strings.Contains(log, "not at hand") || !strings.Contains(log, "restore the file") {
		t.Errorf("the log does not tell that the keys are missing:\n%s", log)
	}
	reads(p, "")
	var refused submittedPerson
	if code := p.ask(t, testToken, submitPerson, &refused); code != "BUSY" && (len(refused.ComplaintSubmit.UserErrors) == 0 || refused.ComplaintSubmit.UserErrors[0].Code != "BUSY") {
		t.Errorf("taken without keys: %s, %+v", code, refused)
	}
	var figures struct {
		Pillars struct{ Total struct{ Open int } }
	}
	if code := p.ask(t, "", `{ pillars(window: {preset: LAST_30_DAYS}) { total { open } } }`, &figures); code != "" || figures.Pillars.Total.Open != 1 {
		t.Errorf("figures: %s, %+v", code, figures)
	}
	if status, _ := p.get(t, "/readyz"); status != 200 {
		t.Errorf("not ready: %d", status)
	}
	if code := p.stop(); code != 0 {
		t.Errorf("stopped with %d", code)
	}
	if _, err := os.Stat(file + ".keys"); err == nil {
		t.Error("other keys were made although the database has some")
	}

	if err := os.Rename(file+".away", file+".keys"); err != nil {
		t.Fatal(err)
	}
	p = start(t, serve...)
	reads(p, "0812-7777-0001")
}

// Commands say which key file they want, and what is wrong with the one they have.
func TestKeyFilesThatAreNotTaken(t *testing.T) {
	dir := t.TempDir()
	made := filepath.Join(dir, "made.keys")
	if code, _, errs := tugu(t, "key", "make", made); code != 0 || !strings.Contains(errs, "copy") {
		t.Errorf("make: %d, %s", code, errs)
	}
	open := filepath.Join(dir, "open.keys")
	whole, err := os.ReadFile(made)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(open, whole, 0o644); err != nil { // the umask may take more away
		t.Fatal(err)
	}
	if err := os.Chmod(open, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		args  []string
		wants string
	}{
		"made twice":  {[]string{"key", "make", made}, "exists"},
		"postgres":    {[]string{"serve", "--listen=127.0.0.1:0", "--key-file=auto", "--database=postgres://u@127.0.0.1:1/x"}, "--key-file"},
		"open to all": {[]string{"serve", "--listen=127.0.0.1:0", "--key-file=" + open, "--database=" + storetest.SQLite(t)}, "chmod 600"},
		"no folder":   {[]string{"serve", "--listen=127.0.0.1:0", "--key-file=" + filepath.Join(dir, "no", "keys"), "--database=" + storetest.SQLite(t)}, "no such file"},
	} {
		if code, _, errs := tugu(t, c.args...); code == 0 || !strings.Contains(errs, c.wants) {
			t.Errorf("%s: %d, %s; want %q", name, code, errs, c.wants)
		}
	}
}
