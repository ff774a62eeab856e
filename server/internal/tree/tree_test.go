// Package tree holds tests of the repository itself, as git has it.
package tree

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const root = "../../.."

// tracked returns the files that git tracks, by path from the root.
func tracked(t *testing.T) []string {
	t.Helper()
	git := exec.Command("git", "-c", "safe.directory=*", "ls-files", "-z")
	git.Dir = root
	out, err := git.Output()
	if err != nil {
		t.Skipf("this is not a git checkout, or git is not installed: %v", err)
	}
	return strings.FieldsFunc(string(out), func(r rune) bool { return r == 0 })
}

// private matches what names one machine or one way of fetching packages. The
// parts are joined here so that this file does not match itself.
var private = regexp.MustCompile(strings.Join([]string{
	`(^|[\s"'(=:])/` + `(work|root|home/[a-z]+|Users/[a-z]+)/`,
	`C:\\` + `Users`,
	`registry` + `\.npmjs\.org`, `registry` + `\.yarnpkg\.com`,
	`proxy` + `\.golang\.org`, `sum` + `\.golang\.org`,
	`deb` + `\.debian\.org`,
	`"resolved": "http`,
}, "|"))

func TestNoFileNamesAMachineOrARegistry(t *testing.T) {
	for _, name := range tracked(t) {
		body, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			continue // deleted and not committed yet, or a link to nowhere
		}
		if bytes.IndexByte(body[:min(len(body), 8000)], 0) >= 0 {
			continue // not text
		}
		if at := private.FindIndex(body); at != nil {
			line := 1 + bytes.Count(body[:at[0]], []byte("\n"))
			t.Errorf("%s:%d: %q", name, line, body[at[0]:at[1]])
		}
	}
}

// marker is how Go marks generated files.
var marker = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

func TestHandWrittenFilesAreShort(t *testing.T) {
	const most = 300 // lines; a longer file holds a second concept
	for _, name := range tracked(t) {
		if filepath.Ext(name) != ".go" && filepath.Ext(name) != ".ts" && filepath.Ext(name) != ".tsx" {
			continue
		}
		body, err := os.ReadFile(filepath.Join(root, name))
		if err != nil || marker.Match(body) || strings.Contains(name, "/generated/") {
			continue
		}
		if n := bytes.Count(body, []byte("\n")); n > most {
			t.Errorf("%s has %d lines, more than %d", name, n, most)
		}
	}
}
