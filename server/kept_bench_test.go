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

const loadEnv = "TUGU_TEST_LOAD" // address, then a newline and the request

// BenchmarkEqualQuestion compares the running program, asked an equal question at
// an unchanged state, with a handler that does nothing but write the same bytes.
// The load comes from a process of its own; each iteration is a round of all.
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
	if err := (demoCommand{Complaints: 5000, Seed: 1}).fill(b.Context(), out, profile, dsn); err != nil {
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
	var ratios [2][]float64
	var times [2][2]time.Duration // of the processor for a request, of the static handler and ours
	var rate float64
	for b.Loop() {
		for i, request := range []string{get, post} {
			base, cheap := load(b, fixed, request)
			own, dear := load(b, s.address, request)
			rate = max(rate, own)
			ratios[i] = append(ratios[i], own/base)
			times[i][0], times[i][1] = times[i][0]+cheap, times[i][1]+dear
		}
	}
	for i, name := range []string{"get", "post"} {
		slices.Sort(ratios[i])
		ratio := ratios[i][len(ratios[i])/2]
		b.ReportMetric(ratio, name+"/static")
		holds := map[bool]string{true: "yes", false: "NO"}[ratio >= leastOfStatic]
		n := len(ratios[i])
		micros := func(sum time.Duration) float64 { return float64(sum) / float64(n) / float64(time.Microsecond) }
		fmt.Printf("| HTTP %s, an equal question at an unchanged state : static handler of the same %d bytes | >= %.0f %% | %s | %.0f %% of its requests a second (median of %d; from %.0f to %.0f %%); server CPU %.1f us : %.1f us a request |\n",
			strings.ToUpper(name), len(answer), 100*leastOfStatic, holds, 100*ratio, n, 100*ratios[i][0], 100*ratios[i][n-1], micros(times[i][1]), micros(times[i][0]))
	}
	b.ReportMetric(rate, "best_req/s")
	b.ReportMetric(float64(len(answer)), "bytes/answer")
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

// load lets another process ask for a while and returns the requests per second, and what each took of the processors
// here.
func load(b *testing.B, address, request string) (rate float64, each time.Duration) {
	b.Helper()
	before := processorTime(b)
	child := exec.CommandContext(b.Context(), os.Args[0], "-test.run=^$", "-test.bench=^BenchmarkEqualQuestion$", "-test.benchtime=1x")
	child.Env = append(os.Environ(), loadEnv+"="+address+"\n"+request)
	out, err := child.CombinedOutput()
	_, after, ok := strings.Cut(string(out), "rate ")
	if err != nil || !ok {
		b.Fatalf("%v: %s", err, out)
	}
	if rate, err = strconv.ParseFloat(strings.Fields(after)[0], 64); err != nil || rate == 0 {
		b.Fatalf("%v: %s", err, out)
	}
	return rate, time.Duration(float64(processorTime(b)-before) / (rate * lasts.Seconds()))
}

// lasts is how long a process asks.
const lasts = time.Second

// sendLoad asks over 16 connections for a while and prints the rate.
func sendLoad(b *testing.B, load string) {
	address, request, _ := strings.Cut(load, "\n")
	var count atomic.Int64
	var wait sync.WaitGroup
	end := time.Now().Add(lasts)
	for range 16 {
		wait.Go(func() {
			c, err := (&net.Dialer{}).DialContext(b.Context(), "tcp", address)
			if err != nil {
				b.Error(err)
				return
			}
			defer c.Close()
			in := bufio.NewReaderSize(c, 64<<10)
			for time.Now().Before(end) {
				if _, err := io.WriteString(c, request); err != nil {
					b.Error(err)
					return
				}
				if err := skipResponse(in); err != nil {
					b.Error(err)
					return
				}
				count.Add(1)
			}
		})
	}
	wait.Wait()
	fmt.Printf("rate %d \n", int64(float64(count.Load())/lasts.Seconds()))
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
