// Package tree holds tests of the repository itself, as git has it.
package tree

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
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

// foreign is what names one machine or one way of fetching packages. Each is
// written in two parts, so that this file does not hold what it forbids.
var foreign = []string{
	"/work/" + "main", "/work/" + "shared", "/root/" + ".", "/root/" + "go", "/tmp/" + "bash", "C:\\" + "Users", "/Users" + "/",
	"registry." + "npmjs.org", "registry." + "yarnpkg.com", "proxy." + "golang.org", "sum." + "golang.org", "deb." + "debian.org",
	`"resolved": ` + `"http`,
}

// find returns the first foreign name in body, or nil.
func find(body []byte) []byte {
	for _, name := range foreign {
		if at := bytes.Index(body, []byte(name)); at >= 0 {
			return body[at : at+len(name)]
		}
	}
	return nil
}

func TestNoFileNamesAMachineOrARegistry(t *testing.T) {
	for _, name := range tracked(t) {
		body, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			continue // deleted and not committed yet
		}
		if found := find(body); found != nil {
			line := 1 + bytes.Count(body[:bytes.Index(body, found)], []byte("\n"))
			t.Errorf("%s:%d holds %q", name, line, found)
		}
	}
}

func TestForeignNamesAreFound(t *testing.T) {
	if got := find([]byte("see /work/" + "main/go.mod")); string(got) != "/work/"+"main" {
		t.Errorf("found %q", got)
	}
	if got := find([]byte("POST /works on the network")); got != nil {
		t.Errorf("found %q in text that names nothing", got)
	}
}
