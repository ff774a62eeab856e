package main

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestHealth(t *testing.T) {
	p := start(t, "serve", "--listen", "127.0.0.1:0", "--database", "sqlite:"+filepath.Join(t.TempDir(), "t.db"))
	address := strings.TrimPrefix(p.base, "http://")
	_, port, _ := strings.Cut(address, ":")
	for _, listen := range []string{address, "0.0.0.0:" + port, ":" + port} {
		if code, stdout, stderr := tugu(t, "health", "--listen", listen); code != 0 || stdout != "ready\n" {
			t.Errorf("--listen %s: %d %s%s", listen, code, stdout, stderr)
		}
	}
	p.stop()
	if code, _, stderr := tugu(t, "health", "--listen", address); code != 1 || !strings.Contains(stderr, "ask "+address) {
		t.Errorf("a stopped tugu: %d %s", code, stderr)
	}
	if code, _, stderr := tugu(t, "health", "--listen", "nowhere"); code != 1 || !strings.Contains(stderr, "not an address and port") {
		t.Errorf("a wrong address: %d %s", code, stderr)
	}
}
