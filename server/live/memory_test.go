package live_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/live"
	"github.com/tugu-city/tugu/server/live/internal/testserver"
)

const (
	idleServer = "TUGU_LIVE_IDLE_SERVER"      // set in the process that serves
	idleCount  = "TUGU_LIVE_IDLE_CONNECTIONS" // how many to open; 10,000 for the figure of record
)

// maxIdle is the most resident memory that a connection with one subscription may cost, in bytes.
const maxIdle = 12_000

// TestServeIdle is the server of TestIdleMemory, in a process of its own: it serves until its input ends, and answers
// each line of it with figures of its memory.
func TestServeIdle(t *testing.T) {
	if os.Getenv(idleServer) == "" {
		t.Skip("is run by TestIdleMemory")
	}
	state := testserver.NewState()
	transport := live.New(testserver.Schema(), state, live.Options{})
	s := httptest.NewServer(state.Handler(transport))
	fmt.Printf("address %s\n", s.Listener.Addr())
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		if in.Text() == "gc" {
			runtime.GC()
		}
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		st := transport.Stats()
		fmt.Printf("memory connections=%d subscriptions=%d goroutines=%d heap=%d stack=%d rss=%d\n",
			st.Connections, st.Subscriptions, runtime.NumGoroutine(), m.HeapAlloc, m.StackInuse, resident(t))
	}
	os.Exit(0) // nobody waits for ten thousand goodbyes
}

// resident returns the process's resident memory in bytes.
func resident(t *testing.T) int {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := bytes.Cut(status, []byte("VmRSS:"))
	kb, err := strconv.Atoi(string(bytes.Fields(rest)[0]))
	if err != nil {
		t.Fatal(err)
	}
	return kb << 10
}

func TestIdleMemory(t *testing.T) {
	if raceEnabled || runtime.GOOS != "linux" {
		t.Skip("resident memory is read from /proc, and is another one under the race detector")
	}
	n := 2_000
	if v := os.Getenv(idleCount); v != "" {
		n, _ = strconv.Atoi(v)
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestServeIdle$")
	cmd.Env = append(os.Environ(), idleServer+"=1")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		_ = in.Close()
		_ = cmd.Wait()
	}()
	lines := bufio.NewScanner(out)
	line := func(prefix string) string {
		t.Helper()
		for lines.Scan() {
			if rest, ok := strings.CutPrefix(lines.Text(), prefix+" "); ok {
				return rest
			}
		}
		t.Fatalf("the server ended: %v", lines.Err())
		return ""
	}
	address := line("address")
	memory := func(command string) map[string]int {
		t.Helper()
		_, _ = io.WriteString(in, command+"\n")
		text := line("memory")
		got := map[string]int{}
		for _, f := range strings.Fields(text) {
			k, v, _ := strings.Cut(f, "=")
			got[k], _ = strconv.Atoi(v)
		}
		t.Logf("%-10s %s", command, text)
		return got
	}
	open := func() net.Conn { return idle(t, address) }
	for range 20 { // what is there once
		defer open().Close()
	}
	before := memory("gc")
	for range n {
		c := open()
		defer c.Close()
	}
	after := memory("look")
	settled := memory("gc")
	if after["subscriptions"] != n+20 {
		t.Fatalf("%d subscriptions of %d", after["subscriptions"], n+20)
	}
	t.Logf("%d connections with a subscription: %d bytes each as they are, %d after a collection (heap %d, stack %d)", n,
		(after["rss"]-before["rss"])/n, (settled["rss"]-before["rss"])/n, (settled["heap"]-before["heap"])/n, (settled["stack"]-before["stack"])/n)
	if each := (after["rss"] - before["rss"]) / n; each > maxIdle {
		t.Errorf("a connection costs %d bytes, more than %d", each, maxIdle)
	}
}

// idle opens a connection with one subscription, and takes its first answer.
func idle(t *testing.T, address string) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	send := func(message string) {
		if _, err := c.Write(append([]byte{0x81, 0x80 | byte(len(message)), 0, 0, 0, 0}, message...)); err != nil {
			t.Fatal(err)
		}
	}
	_, _ = io.WriteString(c, "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"+
		"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"+
		"Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"+
		"User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36\r\n"+
		"Accept-Language: id,en;q=0.5\r\nAccept-Encoding: gzip, deflate\r\nCache-Control: no-cache\r\n"+
		"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
	r := bufio.NewReader(c)
	resp, err := http.ReadResponse(r, nil)
	if err != nil || resp.StatusCode != http.StatusSwitchingProtocols {
		t.Fatalf("%v %v", resp, err)
	}
	_ = resp.Body.Close()
	send(`{"type":"connection_init"}`)
	send(`{"type":"subscribe","id":"6ba7b810-9dad-11d1","payload":{"query":"subscription{counter{value}}"}}`)
	head := make([]byte, 2)
	for range 2 { // the acknowledgement and the answer
		if _, err := io.ReadFull(r, head); err != nil {
			t.Fatal(err)
		}
		length := int(head[1])
		if length == 126 {
			_, _ = io.ReadFull(r, head)
			length = int(head[0])<<8 | int(head[1])
		}
		if _, err := r.Discard(length); err != nil {
			t.Fatal(err)
		}
	}
	return c
}
