//go:build linux

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"runtime"
	"sync"
	"syscall"
	"time"

	"github.com/tugu-city/tugu/server/live/bench/board"
)

// patience is how long anything may take before the measurement is given up.
const patience = time.Minute

// perSource is how many connections come from one loopback address.
const perSource = 20_000

// fleet is many connections that one goroutine reads by epoll, so that the client takes as little as can be of the
// processors that it shares with the server.
type fleet struct {
	epoll      int
	compressed bool
	done       chan struct{}

	mu       sync.Mutex // guards what follows
	peers    []*peer    // by file descriptor
	fds      []int
	open     int
	lost     int
	bytes    int64
	arrivals []int64 // of answers, in Unix nanoseconds
	want     int     // arrivals that reached tells of
	reached  chan struct{}
	stopped  bool
}

func newFleet(compressed bool) (*fleet, error) {
	epoll, err := syscall.EpollCreate1(syscall.EPOLL_CLOEXEC)
	if err != nil {
		return nil, fmt.Errorf("epoll: %w", err)
	}
	f := &fleet{epoll: epoll, compressed: compressed, done: make(chan struct{})}
	go f.read()
	return f, nil
}

// join opens n connections that subscribe to screen(i), and waits for their first answers.
func (f *fleet) join(ctx context.Context, address string, n int, screen func(i int) int) error {
	f.begin()
	var wait sync.WaitGroup
	var once sync.Once
	var failed error
	next := make(chan int)
	for range 16 {
		wait.Go(func() {
			for i := range next {
				if fd, err := f.dial(address, i, screen(i), 0); err != nil {
					once.Do(func() { failed = err })
				} else if err := f.add(fd, i < 100); err != nil {
					once.Do(func() { failed = err })
				}
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wait.Wait()
	if failed != nil {
		return failed
	}
	_, _, err := f.wait(ctx, n)
	return err
}

// stall opens n connections that subscribe and never read.
func (f *fleet) stall(address string, n int) error {
	for i := range n {
		fd, err := f.dial(address, i, 0, 4096)
		if err != nil {
			return err
		}
		f.mu.Lock()
		f.fds = append(f.fds, fd)
		f.mu.Unlock()
	}
	return nil
}

// dial opens a connection and subscribes.
func (f *fleet) dial(address string, i, screen, receive int) (int, error) {
	to, err := net.ResolveTCPAddr("tcp4", address)
	if err != nil {
		return 0, fmt.Errorf("connect: %w", err)
	}
	fd, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		return 0, fmt.Errorf("connect: %w", err)
	}
	if receive > 0 {
		err = errors.Join(syscall.SetsockoptInt(fd, syscall.SOL_SOCKET, syscall.SO_RCVBUF, receive),
			syscall.SetsockoptInt(fd, syscall.IPPROTO_TCP, syscall.TCP_MAXSEG, 536)) // else the system buffers megabytes over loopback
	}
	from := &syscall.SockaddrInet4{Addr: [4]byte{127, 0, 0, byte(1 + i/perSource)}}
	if i >= perSource {
		err = errors.Join(err, syscall.Bind(fd, from))
	}
	server := &syscall.SockaddrInet4{Port: to.Port, Addr: [4]byte(to.IP.To4())}
	subscribe, encodeErr := json.Marshal(map[string]any{
		"id": fmt.Sprintf("7f3c1a52-6f0e-4c7b-9d5e-%012d", i), "type": "subscribe",
		"payload": map[string]any{"query": "subscription { " + fmt.Sprintf(board.Question, screen) + " }"},
	})
	if err = errors.Join(err, encodeErr, syscall.Connect(fd, server)); err == nil {
		err = greet(fd, request(f.compressed), appendText(appendText(nil, `{"type":"connection_init"}`), string(subscribe)))
	}
	if err != nil {
		_ = syscall.Close(fd)
		return 0, fmt.Errorf("connect: %w", err)
	}
	return fd, nil
}

// greet upgrades and sends the first messages.
func greet(fd int, upgrade, messages []byte) error {
	if _, err := syscall.Write(fd, upgrade); err != nil {
		return err
	}
	response := make([]byte, 0, 1024)
	for !bytes.Contains(response, []byte("\r\n\r\n")) {
		n, err := syscall.Read(fd, response[len(response):cap(response)])
		if err != nil || n == 0 {
			return fmt.Errorf("no answer to the upgrade: %w", err)
		}
		response = response[:len(response)+n]
	}
	if !bytes.HasPrefix(response, []byte("HTTP/1.1 101 ")) {
		return fmt.Errorf("upgrade refused: %.60s", response)
	}
	if agreed := bytes.Contains(response, []byte("permessage-deflate")); agreed != bytes.Contains(upgrade, []byte("permessage-deflate")) {
		return fmt.Errorf("compression agreed: %t: %s", agreed, response)
	}
	_, err := syscall.Write(fd, messages)
	return err
}

// add has the connection read from now on.
func (f *fleet) add(fd int, keeps bool) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for len(f.peers) <= fd {
		f.peers = append(f.peers, nil)
	}
	f.peers[fd] = &peer{keeps: keeps}
	f.fds = append(f.fds, fd)
	f.open++
	event := syscall.EpollEvent{Events: syscall.EPOLLIN, Fd: int32(fd)}
	return errors.Join(syscall.SetNonblock(fd, true), syscall.EpollCtl(f.epoll, syscall.EPOLL_CTL_ADD, fd, &event))
}

// read takes what arrives until close.
func (f *fleet) read() {
	runtime.LockOSThread()
	defer close(f.done)
	events := make([]syscall.EpollEvent, 256)
	buf := make([]byte, 64<<10)
	for {
		n, err := syscall.EpollWait(f.epoll, events, 100)
		if err != nil && !errors.Is(err, syscall.EINTR) {
			return
		}
		f.mu.Lock()
		if f.stopped {
			f.mu.Unlock()
			return
		}
		for _, e := range events[:max(0, n)] {
			f.receive(int(e.Fd), buf)
		}
		f.mu.Unlock()
	}
}

// receive reads once. Callers hold f.mu.
func (f *fleet) receive(fd int, buf []byte) {
	n, err := syscall.Read(fd, buf)
	if errors.Is(err, syscall.EAGAIN) {
		return
	}
	if n <= 0 {
		_ = syscall.EpollCtl(f.epoll, syscall.EPOLL_CTL_DEL, fd, nil)
		f.open--
		f.lost++
		return
	}
	f.bytes += int64(n)
	p := f.peers[fd]
	answers := p.take(buf[:n])
	if p.pinged {
		p.pinged = false
		_, _ = syscall.Write(fd, pong) // a server that is gone shows at the next read
	}
	if answers == 0 {
		return
	}
	now := time.Now().UnixNano()
	for range answers {
		f.arrivals = append(f.arrivals, now)
	}
	if f.reached != nil && len(f.arrivals) >= f.want {
		close(f.reached)
		f.reached = nil
	}
}
