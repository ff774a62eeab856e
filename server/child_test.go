package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"go.uber.org/goleak"
)

const childEnv = "TUGU_TEST_CHILD" // arguments of the program as JSON

// beChild is the program in a process of its own, which tests can kill. It ends with its standard input at the latest,
// and says when it leaves a goroutine behind.
func beChild(encoded string) int {
	var args []string
	if err := json.Unmarshal([]byte(encoded), &args); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(3) // the tests are gone
	}()
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	ignore := goleak.IgnoreCurrent()
	code := run(ctx, args, os.Stdout, os.Stderr)
	if err := goleak.Find(ignore); err != nil {
		fmt.Fprintln(os.Stderr, "LEAK:", err)
		code = 4
	}
	stop()
	return code
}

// spawn starts the program as a process of its own and waits until it says where it is.
func spawn(t *testing.T, args ...string) *process {
	t.Helper()
	encoded, err := json.Marshal(args)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childEnv+"="+string(encoded))
	return launch(t, cmd)
}

// launch starts a program that serves and waits until it says where it is.
func launch(t *testing.T, cmd *exec.Cmd) *process {
	t.Helper()
	out, errs := &lines{more: make(chan struct{}, 1)}, &lines{more: make(chan struct{}, 1)}
	cmd.Stdout, cmd.Stderr = out, errs
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	exit := make(chan int, 1)
	go func() {
		_ = cmd.Wait() // the code tells
		exit <- cmd.ProcessState.ExitCode()
	}()
	p := &process{program: program{log: errs}, cmd: cmd}
	p.await = sync.OnceValue(func() int {
		defer stdin.Close()
		select {
		case code := <-exit:
			return code
		case <-time.After(60 * time.Second):
			_ = cmd.Process.Kill()
			<-exit
			return -2
		}
	})
	p.stop = func() int {
		_ = cmd.Process.Signal(syscall.SIGTERM) // it may be gone
		return p.await()
	}
	t.Cleanup(func() {
		p.kill()
		if log := errs.String(); strings.Contains(log, "DATA RACE") || strings.Contains(log, "panic") {
			t.Errorf("the program says:\n%s", log)
		}
	})
	p.base = awaitAddress(t, out, errs, exit)
	return p
}

// process is a running tugu that can be killed.
type process struct {
	program
	cmd   *exec.Cmd
	await func() int
}

// kill ends the process as kill -9 does.
func (p *process) kill() {
	_ = p.cmd.Process.Kill() // it may be gone
	p.await()
}

func (p *process) address() string { return strings.TrimPrefix(p.base, "http://") }
