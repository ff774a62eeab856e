package storetest

import (
	"errors"
	"os"
	"os/exec"
	"runtime"
	"time"
)

// process is a child that ends with this process.
type process struct {
	cmd   *exec.Cmd
	ended chan struct{} // closed when the child has ended
}

// run starts the child from a thread of its own that lives as long as the child:
// the system's death signal is bound to the thread that started it.
func run(cmd *exec.Cmd) (*process, error) {
	p := &process{cmd: cmd, ended: make(chan struct{})}
	begun := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		begun <- err
		if err != nil {
			return
		}
		_ = cmd.Wait() // how it ended is told by the log
		close(p.ended)
	}()
	return p, <-begun
}

// stop asks the child to end at once (SIGINT is PostgreSQL's fast shutdown) and
// kills it if it does not within ten seconds.
func (p *process) stop() error {
	_ = p.cmd.Process.Signal(os.Interrupt) // it may have ended by itself
	select {
	case <-p.ended:
		return nil
	case <-time.After(10 * time.Second):
	}
	if err := p.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	<-p.ended
	return nil
}

// withinAMinute asks again and again, and reports whether it became so: what another program does tells nobody.
func withinAMinute(so func() bool) bool {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(time.Minute); !so(); <-tick.C {
		if time.Now().After(end) {
			return false
		}
	}
	return true
}
