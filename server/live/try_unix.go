//go:build unix

package live

import (
	"errors"
	"syscall"
)

// triesWrites tells whether an attempt can write.
const triesWrites = true

// attempt writes to sockets without waiting. One attempt serves one goroutine for any number of writes, which then
// allocate nothing.
type attempt struct {
	rest []byte
	n    int
	err  error
	call func(fd uintptr) bool // a.once
}

func newAttempt() *attempt {
	a := &attempt{}
	a.call = a.once
	return a
}

// write writes as much of b as the socket takes at once; n < len(b) without an error means that it is full.
func (a *attempt) write(raw syscall.RawConn, b []byte) (n int, err error) {
	a.rest, a.n, a.err = b, 0, nil
	err = raw.Write(a.call)
	a.rest = nil
	if err == nil && !errors.Is(a.err, syscall.EAGAIN) {
		err = a.err
	}
	return a.n, err
}

// once always returns true: whatever the socket did not take is not waited for.
func (a *attempt) once(fd uintptr) bool {
	for len(a.rest) > 0 {
		n, err := syscall.Write(int(fd), a.rest)
		if n > 0 {
			a.n, a.rest = a.n+n, a.rest[n:]
		}
		if errors.Is(err, syscall.EINTR) {
			continue
		}
		if err != nil || n == 0 {
			a.err = err
			break
		}
	}
	return true
}
