package storetest

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strconv"
	"sync"
	"testing"
	"time"
)

// server is a private PostgreSQL cluster.
type server struct {
	dsn     string
	dir     string
	port    int
	process *process
	stop    func() error
}

var (
	startedMu sync.Mutex
	started   *server // guarded by startedMu
	startErr  error   // guarded by startedMu
)

// Main runs a package's tests and stops the cluster that they started; TestMain
// passes the result to os.Exit, through goleak if it likes.
func Main(m interface{ Run() int }) int {
	code := m.Run()
	if err := Stop(); err != nil {
		fmt.Fprintln(os.Stderr, "PostgreSQL for tests:", err)
		code = max(code, 1)
	}
	return code
}

var _ interface{ Run() int } = (*testing.M)(nil)

// Stop stops the cluster, if one was started, and removes its files. Should a
// test binary die without calling it, the system ends the server with it (Linux).
func Stop() error {
	startedMu.Lock()
	defer startedMu.Unlock()
	if started == nil {
		return nil
	}
	err := errors.Join(started.stop(), os.RemoveAll(started.dir))
	started = nil
	return err
}

// cluster returns the running cluster, starting it first where needed.
func cluster() (*server, error) {
	startedMu.Lock()
	defer startedMu.Unlock()
	if started == nil && startErr == nil {
		started, startErr = start()
	}
	return started, startErr
}

// binaries returns the directory of initdb and postgres, the newest one found.
func binaries() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(path); err == nil {
			path = real
		}
		if _, err := os.Stat(filepath.Join(filepath.Dir(path), "postgres")); err == nil {
			return filepath.Dir(path), nil
		}
	}
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/postgres") // the pattern is well-formed
	if len(found) == 0 {
		return "", fmt.Errorf("not installed: install the package postgresql (Debian: apt-get install postgresql), or name a server in %s, or set %s=skip", environment, environment)
	}
	version := func(path string) int {
		n, _ := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(path)))) // 0 for odd names
		return n
	}
	sort.Slice(found, func(i, j int) bool { return version(found[i]) > version(found[j]) })
	return filepath.Dir(found[0]), nil
}

// start makes a cluster and waits until it answers.
func start() (*server, error) {
	dir, err := os.MkdirTemp("", "tugu-postgres-")
	if err != nil {
		return nil, err
	}
	s, err := serve(dir, "shared_buffers=64MB")
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	return s, nil
}

// Serve runs a private PostgreSQL whose cluster lies in dir, where it is made if
// it is not there yet and stays afterwards. The settings ("name=value") are added
// to those of tests, which do not sync to disk. It returns the address for a
// superuser and what stops the server.
func Serve(dir string, settings ...string) (dsn string, stop func() error, err error) {
	s, err := serve(dir, settings...)
	if err != nil {
		return "", nil, err
	}
	return s.dsn, s.stop, nil
}

func serve(dir string, settings ...string) (*server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	who, err := ownerOf(dir)
	if err != nil {
		return nil, err
	}
	data := filepath.Join(dir, "data")
	if _, err := os.Stat(filepath.Join(data, "PG_VERSION")); err != nil {
		initdb := exec.Command(filepath.Join(bin, "initdb"), "--pgdata", data, "--username", "postgres",
			"--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync")
		who.apply(initdb)
		initdb.Dir = dir
		if out, err := initdb.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("initdb: %w\n%s", err, out)
		}
	}
	var failures []error
	for range 3 { // another process may take the free port first
		port, err := freePort()
		if err != nil {
			return nil, err
		}
		s, err := launch(bin, dir, data, who, port, settings)
		if err == nil {
			return s, nil
		}
		failures = append(failures, err)
	}
	return nil, errors.Join(failures...)
}

// launch runs postgres on a port.
func launch(bin, dir, data string, who owner, port int, settings []string) (*server, error) {
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		return nil, err
	}
	defer func() { _ = log.Close() }() // postgres has its own
	cmd := exec.Command(filepath.Join(bin, "postgres"), "-D", data,
		"-c", "listen_addresses=127.0.0.1", "-c", "port="+strconv.Itoa(port), "-c", "unix_socket_directories=",
		"-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200")
	for _, s := range settings {
		cmd.Args = append(cmd.Args, "-c", s)
	}
	who.apply(cmd)
	cmd.Dir = dir
	cmd.Stdout, cmd.Stderr = log, log
	p, err := run(cmd)
	if err != nil {
		return nil, err
	}
	s := &server{dir: dir, port: port, process: p, stop: p.stop, dsn: fmt.Sprintf("postgres://postgres@127.0.0.1:%d/postgres?sslmode=disable", port)}
	if err := s.await(p); err != nil {
		out, _ := os.ReadFile(log.Name()) // for the message only
		return nil, errors.Join(fmt.Errorf("postgres: %w\n%s", err, out), p.stop())
	}
	return s, nil
}

// await returns once the server answers, or fails when it ends or takes a minute.
func (s *server) await(p *process) error {
	deadline := time.After(time.Minute)
	for {
		if execute(s.dsn, "SELECT 1") == nil {
			return nil
		}
		select {
		case <-p.ended:
			return errors.New("ended at start")
		case <-deadline:
			return errors.New("does not answer")
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	return port, l.Close()
}
