package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// wallQuestion is of the size that a wall asks, about 7 kB of answer.
const wallQuestion = `{ pillars(window: {preset: LAST_30_DAYS}) { freshness { asOf sequence } items { pillar { code name nameEn } kpis { open overdue atRisk received ended responseOnTime { met breached unobserved rate lowCount } resolutionOnTime { met breached unobserved rate lowCount } responseTime { p50Hours p90Hours } resolutionTime { p50Hours p90Hours } trend(granularity: DAY) { period kpis { received } } } } total { open overdue } } }`

// leastOfStatic is what part of a static handler's requests per second must remain.
const leastOfStatic = 0.7

const loadEnv = "TUGU_TEST_LOAD" // two addresses and the request, on lines of their own

// BenchmarkEqualQuestion compares the running program, asked an equal question at
// an unchanged state, with a handler that does nothing but write the same bytes.
// The load comes from a process of its own, which asks both by turns; each
// iteration is a round of turns.
func BenchmarkEqualQuestion(b *testing.B) {
	if load := os.Getenv(loadEnv); load != "" {
		sendLoad(b, load)
		return
	}
	out := &output{stdout: io.Discard, stderr: io.Discard, log: slog.New(slog.DiscardHandler)}
	profile, err := loadProfile("malang")
	if err != nil {
		b.Fatal(err)
	}
	dsn := "sqlite:" + filepath.Join(b.TempDir(), "tugu.db")
	if err := (demoCommand{Complaints: 5000, Seed: 1}).fill(b.Context(), out, profile, cityFlags{Database: dsn}); err != nil {
		b.Fatal(err)
	}
	s, err := openService(b.Context(), cityFlags{Database: dsn, Profile: "malang"},
		webFlags{Listen: "127.0.0.1:0", CityMetrics: true, DrainTimeout: time.Second}, out.log)
	if err != nil {
		b.Fatal(err)
	}
	defer func() {
		if err := s.close(); err != nil {
			b.Error(err)
		}
	}()
	body := `{"query":` + strconv.Quote(wallQuestion) + `}`
	res, err := http.Post("http://"+s.address+"/graphql", "application/json", strings.NewReader(body)) //nolint:noctx // a benchmark's
	if err != nil {
		b.Fatal(err)
	}
	answer, err := io.ReadAll(res.Body)
	if err != nil || res.Body.Close() != nil || bytes.Contains(answer, []byte(`"errors"`)) {
		b.Fatalf("%v: %.300s", err, answer)
	}
	static := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Header().Set("Content-Length", strconv.Itoa(len(answer)))
		_, _ = w.Write(answer)
	}))
	defer static.Close()

	get := "GET /graphql?query=" + url.QueryEscape(wallQuestion) + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
	post := fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
	fixed := static.Listener.Addr().String()
	asked := []*equal{{name: "GET"}, {name: "POST"}}
	for i, request := range []string{get, post} {
		asked[i].loader = startLoad(b, fixed, s.address, request)
	}
	for b.Loop() {
		for _, e := range asked {
			e.round(b)
		}
	}
	rate := 0.0
	fmt.Println()
	for _, e := range asked {
		e.stop(b)
		e.report(b, len(answer))
		rate = max(rate, e.rate)
	}
	b.ReportMetric(rate, "best_req/s")
	b.ReportMetric(float64(len(answer)), "bytes/answer")
}

// equal is what asking one way has shown so far, of the static handler and of ours.
type equal struct {
	*loader
	name   string
	count  [2]int
	used   [2]time.Duration // of the processor here
	ratios []float64
	rate   float64 // the best of ours
}

// round asks both by turns.
func (e *equal) round(b *testing.B) {
	b.Helper()
	for range turns {
		var n [2]int
		for i := range n {
			before := processorTime(b)
			n[i] = e.turn(b, i)
			e.used[i] += processorTime(b) - before
			e.count[i] += n[i]
		}
		e.ratios = append(e.ratios, float64(n[1])/float64(n[0]))
		e.rate = max(e.rate, float64(n[1])/turn.Seconds())
	}
}

// report prints a row of the table.
func (e *equal) report(b *testing.B, size int) {
	b.Helper()
	n := len(e.ratios)
	slices.Sort(e.ratios)
	ratio := e.ratios[n/2]
	b.ReportMetric(ratio, strings.ToLower(e.name)+"/static")
	micros := func(i int) float64 { return float64(e.used[i]) / float64(e.count[i]) / float64(time.Microsecond) }
	fmt.Printf("| HTTP %s, an equal question at an unchanged state : static handler of the same %d bytes | >= %.0f %% | %s | %.0f %% of its requests a second (median of %d turns of %s, half of them from %.0f to %.0f %%); server CPU %.1f us : %.1f us a request |\n",
		e.name, size, 100*leastOfStatic, map[bool]string{true: "yes", false: "NO"}[ratio >= leastOfStatic],
		100*ratio, n, turn, 100*e.ratios[n/4], 100*e.ratios[n*3/4], micros(1), micros(0))
}

// processorTime is what this process has used of the processors.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		b.Fatal(err)
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

const (
	turn  = 100 * time.Millisecond // for which one of both is asked
	turns = 15                     // of a round
)

// loader is another process that asks.
type loader struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Scanner
}

// startLoad has a process connect to both addresses.
func startLoad(b *testing.B, addresses ...string) *loader {
	b.Helper()
	cmd := exec.CommandContext(b.Context(), os.Args[0], "-test.run=^$", "-test.bench=^BenchmarkEqualQuestion$", "-test.benchtime=1x")
	cmd.Env = append(os.Environ(), loadEnv+"="+strings.Join(addresses, "\n"))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		b.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	return &loader{cmd, in, bufio.NewScanner(out)}
}

// turn has one of the addresses asked for a while and returns how often it answered.
func (l *loader) turn(b *testing.B, which int) int {
	b.Helper()
	if _, err := fmt.Fprintln(l.in, which); err != nil {
		b.Fatal(err)
	}
	var said []string
	for l.out.Scan() {
		if text, ok := strings.CutPrefix(l.out.Text(), "count "); ok {
			n, err := strconv.Atoi(text)
			if err != nil || n == 0 {
				b.Fatalf("%q: %v", text, err)
			}
			return n
		}
		said = append(said, l.out.Text())
	}
	b.Fatalf("the load ended: %s", strings.Join(said, "\n"))
	return 0
}

func (l *loader) stop(b *testing.B) {
	b.Helper()
	_ = l.in.Close()
	for l.out.Scan() { // to its end
	}
	if err := l.cmd.Wait(); err != nil {
		b.Error(err)
	}
}

// sendLoad asks over 16 connections to each address, for one turn whenever it is told to, and prints how often it was
// answered.
func sendLoad(b *testing.B, load string) {
	first, rest, _ := strings.Cut(load, "\n")
	second, request, _ := strings.Cut(rest, "\n")
	type peer struct {
		net.Conn
		in *bufio.Reader
	}
	var peers [2][16]peer
	for i, address := range []string{first, second} {
		for j := range peers[i] {
			c, err := (&net.Dialer{}).DialContext(b.Context(), "tcp", address)
			if err != nil {
				b.Fatal(err)
			}
			defer c.Close()
			peers[i][j] = peer{c, bufio.NewReaderSize(c, 64<<10)}
		}
	}
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		which := 0
		if lines.Text() == "1" {
			which = 1
		}
		var count atomic.Int64
		var wait sync.WaitGroup
		end := time.Now().Add(turn)
		for _, p := range peers[which] {
			wait.Go(func() {
				for time.Now().Before(end) {
					if _, err := io.WriteString(p, request); err != nil {
						b.Error(err)
						return
					}
					if err := skipResponse(p.in); err != nil {
						b.Error(err)
						return
					}
					count.Add(1)
				}
			})
		}
		wait.Wait()
		fmt.Printf("\ncount %d\n", count.Load())
	}
}

// skipResponse reads a response with a length and a status of 200.
func skipResponse(in *bufio.Reader) error {
	length := 0
	for n := 0; ; n++ {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return err
		}
		if n == 0 && !bytes.Contains(line, []byte(" 200 ")) {
			return fmt.Errorf("%s", line)
		}
		if v, ok := bytes.CutPrefix(line, []byte("Content-Length: ")); ok {
			if length, err = strconv.Atoi(string(bytes.TrimSpace(v))); err != nil {
				return err
			}
		}
		if len(line) == 2 {
			_, err := in.Discard(length)
			return err
		}
	}
}
