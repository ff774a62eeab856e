package storetest

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// FreezePrimary stops the primary with all its processes as SIGSTOP does, until the end of the test: it takes
// connections, keeps those that it has, and says nothing.
func (p *Pair) FreezePrimary(t testing.TB) error {
	pid := p.primary.process.cmd.Process.Pid
	err := syscall.Kill(pid, syscall.SIGSTOP) // it has no new children from now on
	children, err2 := childrenOf(pid)
	err = errors.Join(err, err2)
	for _, child := range children {
		err = errors.Join(err, syscall.Kill(child, syscall.SIGSTOP))
	}
	t.Cleanup(func() {
		for _, pid := range append(children, pid) {
			_ = syscall.Kill(pid, syscall.SIGCONT) // it may be gone
		}
	})
	return err
}

func childrenOf(pid int) (children []int, err error) {
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		return nil, err
	}
	for _, path := range stats {
		text, err := os.ReadFile(path)
		if err != nil {
			continue // it has ended
		}
		_, after, ok := strings.Cut(string(text), ") ")
		fields := strings.Fields(after)
		if !ok || len(fields) < 2 {
			return nil, fmt.Errorf("%s: %q", path, text)
		}
		if fields[1] == strconv.Itoa(pid) {
			child, err := strconv.Atoi(filepath.Base(filepath.Dir(path)))
			if err != nil {
				return nil, err
			}
			children = append(children, child)
		}
	}
	return children, nil
}
