package main

import (
	"io"
	"runtime/pprof"
	"syscall"
	"time"
)

// onProcessor makes stopwatch read the time that this program's processors spent.
var onProcessor bool

// stopwatch starts and returns what reads how long it took since.
func stopwatch() func() time.Duration {
	read := func() time.Duration { return time.Duration(time.Now().UnixNano()) }
	if onProcessor {
		read = func() time.Duration {
			var u syscall.Rusage
			if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
				panic(err) // of this very process
			}
			return time.Duration(u.Utime.Nano() + u.Stime.Nano())
		}
	}
	began := read()
	return func() time.Duration { return read() - began }
}

// profiled takes a CPU profile of what is measured last; nil = nobody wants it.
var profiled interface {
	io.WriteSeeker
	Truncate(size int64) error
}

// profile begins a profile, if one is wanted, and returns what ends it.
func profile() (stop func(), err error) {
	if profiled == nil {
		return func() {}, nil
	}
	if _, err := profiled.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	if err := profiled.Truncate(0); err != nil {
		return nil, err
	}
	return pprof.StopCPUProfile, pprof.StartCPUProfile(profiled)
}
