//go:build unix

package live

import (
	"errors"
	"syscall"
)

// triesWrites tells whether tryWrite can write.
const triesWrites = true

// tryWrite writes as much of b as the socket takes at once; n < len(b) without an error means that it is full.
func tryWrite(raw syscall.RawConn, b []byte) (n int, err error) {
	var failed error
	err = raw.Write(func(fd uintptr) bool {
		for n < len(b) {
			m, e := syscall.Write(int(fd), b[n:])
			if m > 0 {
				n += m
			}
			if e == syscall.EINTR {
				continue
			}
			if e != nil || m == 0 {
				failed = e
				break
			}
		}
		return true
	})
	if err != nil {
		return n, err
	}
	if errors.Is(failed, syscall.EAGAIN) {
		failed = nil
	}
	return n, failed
}
