package main

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

func TestSecretsAreRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(file, []byte("the-secret-of-a-file-=1\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TUGU_INTAKE_VERIFY", "META=a-token-of-sixteen-or-more;OTHER=another-token-of-many")
	var w webFlags
	parser, err := kong.New(&w, kong.DefaultEnvars("TUGU"), kong.Vars{"version": "test"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse([]string{"--intake-secret", "META/meta=@" + file, "--intake-secret=X/mention=sixteen=letters=more"}); err != nil {
		t.Fatal(err)
	}
	if err := w.check(); err != nil {
		t.Fatal(err)
	}
	if want := (secrets{"META/meta": "the-secret-of-a-file-=1", "X/mention": "sixteen=letters=more"}); !maps.Equal(w.IntakeSecret, want) {
		t.Errorf("secrets: %v", w.IntakeSecret)
	}
	if want := (secrets{"META": "a-token-of-sixteen-or-more", "OTHER": "another-token-of-many"}); !maps.Equal(w.IntakeVerify, want) {
		t.Errorf("tokens: %v", w.IntakeVerify)
	}
}

// What is wrong with a secret is said without the secret.
func TestSecretsAreNotShown(t *testing.T) {
	const secret = "hush-hush-hush-hush"
	for setting, says := range map[string]string{
		"TUGU_INTAKE_SECRET=" + secret:             "--intake-secret: an entry is not SOURCE/HOOK=SECRET",
		"TUGU_INTAKE_SECRET=SAMBAT/meta=":          "--intake-secret: an entry is not",
		"TUGU_INTAKE_SECRET=SAMBAT/sms=" + secret:  "names no webhook",
		"TUGU_INTAKE_SECRET=SAMBAT/meta=hush-hush": "shorter than 16",
		"TUGU_INTAKE_TOKEN=" + secret:              "--intake-token: an entry is not SOURCE=TOKEN",
		"TUGU_INTAKE_VERIFY=;=" + secret:           "--intake-verify: an entry is not SOURCE=TOKEN",
		"TUGU_INTAKE_VERIFY=META=@/does/not/exist": "--intake-verify of META",
		"TUGU_INTAKE_TOKEN=SAMBT=" + secret:        "--intake-token: SAMBT is no source of the profile; those are SAMBAT,",
		"TUGU_INTAKE_SECRET=SAMBAT/meta=" + secret: "--intake-secret: SAMBAT is a source that takes no webhooks; those are SOCIAL",
		"TUGU_INTAKE_VERIFY=FACEBOOK=" + secret:    "--intake-verify: FACEBOOK is no source of the profile; those are SOCIAL",
	} {
		t.Run(setting, func(t *testing.T) {
			name, value, _ := strings.Cut(setting, "=")
			t.Setenv(name, value)
			code, out, errs := tugu(t, "serve", "--database", "sqlite:"+filepath.Join(t.TempDir(), "x.db"), "--listen", "127.0.0.1:0")
			if code == 0 || !strings.Contains(errs, says) || strings.Contains(out+errs, "hush") {
				t.Errorf("code %d, said %s%s", code, out, errs)
			}
		})
	}
}
