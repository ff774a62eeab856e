package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"database/sql"
	"encoding/json"
	"encoding/pem"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// examined runs tugu doctor and returns its exit code and the worst state of each check.
func examined(t *testing.T, args ...string) (code int, found map[string]finding) {
	t.Helper()
	code, stdout, stderr := tugu(t, append([]string{"doctor", "--json"}, args...)...)
	var report struct {
		State    state
		Findings []finding
	}
	if err := json.Unmarshal([]byte(stdout), &report); err != nil {
		t.Fatalf("%v: %s%s", err, stdout, stderr)
	}
	if want := map[int]state{0: stateOK, 1: stateWarn, 2: stateFail}[code]; report.State != want {
		t.Errorf("exit code %d and state %s", code, report.State)
	}
	rank := map[state]int{stateOK: 0, stateWarn: 1, stateFail: 2}
	found = map[string]finding{}
	for _, f := range report.Findings {
		if f.Found == "" || (f.State == stateOK) != (f.Remedy == "") {
			t.Errorf("%+v: what is not good has a remedy", f)
		}
		if was, ok := found[f.Check]; !ok || rank[f.State] > rank[was.State] {
			found[f.Check] = f
		}
	}
	return code, found
}

// unused is an address that nobody answers on.
func unused(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// TestDoctor breaks each thing for real and holds that the doctor says so, and nothing else of it.
func TestDoctor(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "tugu.db")
	dsn, keys := "sqlite:"+file, file+".keys"
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn, "--key-file="+keys)
	p.submit(t, p.channel(t))
	running := strings.TrimPrefix(p.base, "http://")
	if code, found := examined(t, "--database="+dsn, "--listen="+running, "--key-file="+keys); code == 2 || found["service"].State != stateOK || !strings.Contains(found["service"].Found, "ready") || found["feed"].State != stateOK {
		t.Errorf("while it runs: %d %+v", code, found)
	}
	if code := p.stop(); code != 0 {
		t.Fatal(code)
	}
	listen := unused(t)
	base := []string{"--database=" + dsn, "--listen=" + listen, "--key-file=" + keys}
	_, found := examined(t, base...)
	for check, f := range found {
		// The machine's own room and the bundled calendar's end are as they are.
		if f.State != stateOK && check != "disk" && check != "calendar" && check != "profile" {
			t.Errorf("untouched: %+v", f)
		}
	}
	cert, key := filepath.Join(dir, "c.pem"), filepath.Join(dir, "k.pem")
	ends := func(t *testing.T, at time.Time) {
		t.Helper()
		certPEM, keyPEM := selfSigned(t, at)
		put(t, cert, certPEM)
		put(t, key, keyPEM)
	}
	token := filepath.Join(dir, "token")
	put(t, token, testToken+"\n")
	backup := filepath.Join(dir, "backup.db")
	put(t, backup, "x")
	folder := t.TempDir()
	aged := func(t *testing.T, age time.Duration) {
		t.Helper()
		if err := os.Chtimes(backup, time.Now(), time.Now().Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	for name, c := range map[string]struct {
		flags []string
		do    func(t *testing.T) // and undone by cleanup
		check string
		want  state
		says  string
	}{
		"database elsewhere":        {[]string{"--database=sqlite:" + dir + "/none.db"}, nil, "database", stateFail, "no database"},
		"no database at all":        {[]string{"--database=sqlite:" + token}, nil, "database", stateFail, ""},
		"a PostgreSQL that is away": {[]string{"--database=postgres://tugu:verysecret@127.0.0.1:1/x"}, nil, "database", stateFail, "127.0.0.1:1"},
		"profile":                   {[]string{"--profile=" + dir}, nil, "profile", stateFail, ""},
		"readable by the group":     {nil, func(t *testing.T) { mode(t, file, 0o640) }, "permissions", stateWarn, "group"},
		"readable by everybody":     {nil, func(t *testing.T) { mode(t, file, 0o644) }, "permissions", stateFail, "everybody"},
		"token file of everybody":   {[]string{"--token-file=" + token}, func(t *testing.T) { mode(t, token, 0o604) }, "permissions", stateFail, "token file"},
		"key file of the group":     {nil, func(t *testing.T) { mode(t, keys, 0o660) }, "permissions", stateWarn, "key file"},
		"key file of everybody":     {nil, func(t *testing.T) { mode(t, keys, 0o644) }, "keys", stateFail, "everybody"},
		"key file gone":             {nil, func(t *testing.T) { moved(t, keys) }, "keys", stateFail, "not there"},
		"another key file": {nil, func(t *testing.T) {
			moved(t, keys)
			if _, err := sealed.Create(keys); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = os.Remove(keys) }) // before the other one comes back
		}, "keys", stateFail, "other keys"},
		"certificate expired":     {[]string{"--tls-cert=" + cert, "--tls-key=" + key}, func(t *testing.T) { ends(t, time.Now().Add(-time.Hour)) }, "certificate", stateFail, "expired"},
		"certificate ends soon":   {[]string{"--tls-cert=" + cert, "--tls-key=" + key}, func(t *testing.T) { ends(t, time.Now().Add(72*time.Hour)) }, "certificate", stateWarn, "expires"},
		"certificate good":        {[]string{"--tls-cert=" + cert, "--tls-key=" + key}, func(t *testing.T) { ends(t, time.Now().Add(9000*time.Hour)) }, "certificate", stateOK, "good until"},
		"certificate is none":     {[]string{"--tls-cert=" + token, "--tls-key=" + token}, nil, "certificate", stateFail, ""},
		"open to strangers":       {[]string{"--listen=0.0.0.0:8123"}, nil, "access", stateFail, "refuses"},
		"tokens on the wire":      {[]string{"--listen=0.0.0.0:8123", "--token=" + testToken}, nil, "access", stateWarn, "TLS"},
		"half a pair":             {[]string{"--tls-cert=" + cert}, nil, "settings", stateFail, "--tls-key"},
		"backup of yesterday":     {[]string{"--backup=" + backup}, func(t *testing.T) { aged(t, 10*time.Hour) }, "backup", stateOK, "10h"},
		"backup of two days ago":  {[]string{"--backup=" + backup}, func(t *testing.T) { aged(t, 48*time.Hour) }, "backup", stateWarn, "48h"},
		"backup of two weeks ago": {[]string{"--backup=" + backup}, func(t *testing.T) { aged(t, 400*time.Hour) }, "backup", stateFail, "400h"},
		"folder of backups":       {[]string{"--backup=" + folder}, func(t *testing.T) { put(t, filepath.Join(folder, "tugu-20261130T190000Z.db"), "x") }, "backup", stateOK, "tugu-20261130T190000Z.db is"},
		"folder without backups":  {[]string{"--backup=" + t.TempDir()}, nil, "backup", stateFail, "holds no backup"},
		"no backup":               {[]string{"--backup=" + backup + "x"}, nil, "backup", stateFail, "no such file"},
		"a migration is missing": {nil, func(t *testing.T) {
			alter(t, dsn, "CREATE TABLE aside AS SELECT * FROM bun_migrations; DELETE FROM bun_migrations WHERE name = (SELECT max(name) FROM bun_migrations)")
			t.Cleanup(func() {
				alter(t, dsn, "DELETE FROM bun_migrations; INSERT INTO bun_migrations SELECT * FROM aside; DROP TABLE aside")
			})
		}, "migrations", stateWarn, "to be applied"},
	} {
		t.Run(name, func(t *testing.T) {
			if c.do != nil {
				c.do(t)
			}
			_, found := examined(t, append(append([]string{}, base...), c.flags...)...)
			f := found[c.check]
			if f.State != c.want || !strings.Contains(f.Found, c.says) {
				t.Errorf("%+v, want %s %q", f, c.want, c.says)
			}
			all, err := json.Marshal(found)
			if err != nil || strings.Contains(string(all), testToken) || strings.Contains(string(all), "verysecret") {
				t.Errorf("it tells a secret: %s %v", all, err)
			}
		})
	}
	if code, stdout, _ := tugu(t, append([]string{"doctor", "--backup=" + backup + "x"}, base...)...); code != 2 || !strings.Contains(stdout, "FAIL  backup") || !strings.Contains(stdout, "-> run tugu backup") {
		t.Errorf("%d %s", code, stdout)
	}
}

// TestDoctorPostgres looks at an empty PostgreSQL, a served one, and one that takes nothing.
func TestDoctorPostgres(t *testing.T) {
	dsn := storetest.Postgres(t)
	args := []string{"--database=" + dsn, "--listen=" + unused(t)}
	if _, found := examined(t, args...); found["database"].State != stateOK || !strings.Contains(found["database"].Found, "PostgreSQL") || found["migrations"].State != stateWarn {
		t.Errorf("empty: %+v", found)
	}
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn)
	p.submit(t, p.channel(t))
	_, found := examined(t, args...)
	for _, check := range []string{"database", "migrations", "writing", "clock", "keys"} {
		if found[check].State != stateOK {
			t.Errorf("while it is served: %+v", found[check])
		}
	}
	if _, found := examined(t, "--database="+dsn+"&default_transaction_read_only=on", args[1]); found["writing"].State != stateFail {
		t.Errorf("read-only: %+v", found["writing"])
	}
	if code := p.stop(); code != 0 {
		t.Error(code)
	}
}

// TestDoctorBeside looks at the addresses beside that of the database: closed ones, another database, the wrong kind
// of server, a pooler, and the right ones.
func TestDoctorBeside(t *testing.T) {
	t.Parallel()
	pair := storetest.NewPair(t, false)
	elsewhere := storetest.Postgres(t)
	pooler := storetest.Pooler(t, pair.Primary())
	if code, _, stderr := tugu(t, "migrate", "--database="+pair.Primary()); code != 0 {
		t.Fatal(stderr)
	}
	const closed = "postgres://u:verysecret@127.0.0.1:1/x"
	for name, c := range map[string]struct {
		database, direct, standby string
		check                     string
		want                      state
		says                      string
	}{
		"direct closed":           {pooler, closed, "", "direct", stateFail, "cannot be reached"},
		"direct elsewhere":        {pooler, elsewhere, "", "direct", stateFail, "another database"},
		"direct to the standby":   {pooler, pair.Standby(), "", "direct", stateFail, "is a standby"},
		"direct through a pooler": {pooler, pooler, "", "direct", stateWarn, "pooler"},
		"no direct":               {pooler, "", "", "direct", stateWarn, "--database is that of a pooler"},
		"direct":                  {pooler, pair.Primary(), "", "direct", stateOK, "past any pooler"},
		"standby closed":          {pair.Primary(), "", closed, "standby", stateWarn, "cannot be reached"},
		"standby elsewhere":       {pair.Primary(), "", elsewhere, "standby", stateFail, "another database"},
		"standby is the primary":  {pair.Primary(), "", pair.Primary(), "standby", stateWarn, "no standby"},
		"standby":                 {pair.Both(), "", pair.Both(), "standby", stateOK, "follows"},
		"beside SQLite":           {"sqlite:" + t.TempDir() + "/x.db", closed, "", "settings", stateFail, "SQLite"},
	} {
		d := &doctor{doctorCommand: doctorCommand{cityFlags: cityFlags{Database: c.database}, webFlags: webFlags{databaseFlags: databaseFlags{DatabaseDirect: c.direct, DatabaseStandby: c.standby}}}}
		d.examineBeside(t.Context(), true)
		found := map[string]finding{}
		for _, f := range d.findings {
			found[f.Check] = f
		}
		if f := found[c.check]; f.State != c.want || !strings.Contains(f.Found, c.says) || strings.Contains(f.Found, "verysecret") {
			t.Errorf("%s: %+v, want %s %q", name, f, c.want, c.says)
		}
	}
}

// TestKeysMissing holds that a tugu without the keys is ready, says what is closed, and is counted.
func TestKeysMissing(t *testing.T) {
	dsn := "sqlite:" + t.TempDir() + "/tugu.db"
	keys := sqliteFile(dsn) + ".keys"
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn, "--key-file="+keys)
	if _, text := p.get(t, "/readyz"); text != "ready\n" {
		t.Error(text)
	}
	p.awaitMetric(t, "tugu_keys_missing", 0)
	p.stop()
	moved(t, keys)
	p = start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn, "--key-file="+keys)
	if code, text := p.get(t, "/readyz"); code != 200 || !strings.Contains(text, "key file") {
		t.Error(code, text)
	}
	p.awaitMetric(t, "tugu_keys_missing", 1)
	if _, found := examined(t, "--database="+dsn, "--listen="+strings.TrimPrefix(p.base, "http://"), "--key-file="+keys); found["service"].State != stateWarn || !strings.Contains(found["service"].Found, "key file") {
		t.Errorf("the doctor finds %+v", found["service"])
	}
	p.stop()
}

// TestKeysMissingBesidePostgres holds that a process without the keys does not start where others may have them: it would
// refuse its share of the complaints.
func TestKeysMissingBesidePostgres(t *testing.T) {
	dsn, dir := storetest.Postgres(t), t.TempDir()
	keys, other := filepath.Join(dir, "keys"), filepath.Join(dir, "other")
	p := start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn, "--key-file="+keys)
	p.stop()
	if _, err := sealed.Create(other); err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{"none": filepath.Join(dir, "none"), "others": other} {
		code, _, stderr := tugu(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn, "--key-file="+path)
		if code != 1 || !strings.Contains(stderr, path) || !strings.Contains(stderr, "restore the file") {
			t.Errorf("%s: %d %s", name, code, stderr)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "none")); err == nil {
		t.Error("other keys were made although the database has some")
	}
	p = start(t, "serve", "--listen=127.0.0.1:0", "--token="+testToken, "--database="+dsn, "--key-file="+keys)
	if strings.Contains(p.log.String(), "migrated") {
		t.Errorf("nothing was to be migrated:\n%s", p.log)
	}
	p.stop()
}

// put writes a file that its owner alone reads.
func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// alter changes a SQLite database behind the program's back.
func alter(t *testing.T, dsn, query string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+sqliteFile(dsn)+"?_pragma=busy_timeout(5000)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(context.WithoutCancel(t.Context()), query); err != nil {
		t.Fatal(err)
	}
}

// selfSigned is a certificate that ends at the moment, and its key, as PEM.
func selfSigned(t *testing.T, end time.Time) (cert, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	of := &x509.Certificate{SerialNumber: big.NewInt(7), NotBefore: end.Add(-24 * 365 * 2 * time.Hour), NotAfter: end, DNSNames: []string{"wall.example"}}
	der, err := x509.CreateCertificate(rand.Reader, of, of, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	closed, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})), string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: closed}))
}

// mode gives a file other rights until the test ends.
func mode(t *testing.T, path string, m os.FileMode) {
	t.Helper()
	if err := os.Chmod(path, m); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(path, 0o600) })
}

// moved hides a file until the test ends.
func moved(t *testing.T, path string) {
	t.Helper()
	if err := os.Rename(path, path+".aside"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Rename(path+".aside", path) })
}
