package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/gorilla/websocket"
)

// feedEvent is an event of complaintEvents as a reader sees it.
type feedEvent struct{ Cursor, ComplaintID, Kind string }

// feedReader reads complaintEvents to the end over connections that it drops now and then, each time from its cursor.
type feedReader struct {
	name    string
	address string
	token   string // "": none
	random  *rand.Rand
	open    func(ctx context.Context, r *feedReader) (feedConn, error)
	every   int           // drops the connection after about so many events
	from    int           // events before the first that it reads
	target  *atomic.Int64 // how many events there are; 0: not known yet

	after  string // cursor
	got    []feedEvent
	conns  int
	codes  map[string]int // of errors that ended the stream
	broken error
}

// feedConn yields the results of a subscription: an event, or why it ended.
type feedConn interface {
	next() (*feedEvent, error)
	close()
}

// errStream is the code of an error that the server ended the stream with.
type errStream string

func (e errStream) Error() string { return string(e) }

// run reads until all is read or ctx ends.
func (r *feedReader) run(ctx context.Context) {
	r.codes = map[string]int{}
	for ctx.Err() == nil && !r.complete() && r.broken == nil {
		c, err := r.open(ctx, r)
		if err != nil {
			wait(ctx, 20*time.Millisecond) // the server is away
			continue
		}
		r.conns++
		r.read(c)
		c.close()
	}
}

func (r *feedReader) complete() bool {
	n := r.target.Load()
	return n > 0 && int64(r.from+len(r.got)) >= n
}

func (r *feedReader) read(c feedConn) {
	for left := 1 + r.random.IntN(2*r.every); left > 0 && !r.complete(); left-- {
		e, err := c.next()
		var code errStream
		switch {
		case errors.As(err, &code):
			r.codes[string(code)]++
			if code != "TOO_SLOW" && code != "complete" && code != "BUSY" { // the last while its database is away
				r.broken = fmt.Errorf("the stream ended: %w", code)
			}
			return
		case err != nil:
			return
		}
		r.got = append(r.got, *e)
		r.after = e.Cursor
	}
}

func (r *feedReader) query() map[string]any {
	return map[string]any{
		"query":     `subscription ($after: String) { complaintEvents(after: $after) { cursor complaintId kind } }`,
		"variables": map[string]any{"after": r.after},
	}
}

func wait(ctx context.Context, d time.Duration) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-ctx.Done():
	}
}

// patience is how long a reader waits for an event before it looks whether it has all.
const feedPatience = 2 * time.Second

// overSocket reads over a websocket.
func overSocket(ctx context.Context, r *feedReader) (feedConn, error) {
	return dialFeed(ctx, r, &net.Dialer{})
}

func dialFeed(ctx context.Context, r *feedReader, network *net.Dialer) (*socketFeed, error) {
	c, err := greetFeed(ctx, r, network)
	if err != nil {
		return nil, err
	}
	if err := c.ws.WriteJSON(map[string]any{"type": "subscribe", "id": "feed", "payload": r.query()}); err != nil {
		c.close()
		return nil, err
	}
	return c, nil
}

// greetFeed opens a websocket and has it acknowledged.
func greetFeed(ctx context.Context, r *feedReader, network *net.Dialer) (*socketFeed, error) {
	d := websocket.Dialer{
		Subprotocols: []string{"graphql-transport-ws"}, HandshakeTimeout: 10 * time.Second,
		NetDialContext: network.DialContext, EnableCompression: r.random.IntN(2) == 0,
	}
	ws, res, err := d.DialContext(ctx, "ws://"+r.address+"/graphql", nil)
	if err != nil {
		return nil, err
	}
	_ = res.Body.Close() // an upgrade's body is empty
	c := &socketFeed{ws}
	init := map[string]any{"type": "connection_init"}
	if r.token != "" {
		init["payload"] = map[string]string{"authorization": "Bearer " + r.token}
	}
	if err := ws.WriteJSON(init); err != nil {
		c.close()
		return nil, err
	}
	if m, err := c.message(); err != nil || m.Type != "connection_ack" {
		c.close()
		return nil, fmt.Errorf("no ack: %+v %w", m, err)
	}
	return c, nil
}

type socketFeed struct{ ws *websocket.Conn }

func (c *socketFeed) close() { _ = c.ws.Close() }

type feedMessage struct {
	Type    string
	Payload json.RawMessage
}

func (c *socketFeed) message() (m feedMessage, err error) {
	_ = c.ws.SetReadDeadline(time.Now().Add(feedPatience))
	return m, c.ws.ReadJSON(&m)
}

func (c *socketFeed) next() (*feedEvent, error) {
	for {
		m, err := c.message()
		if err != nil {
			return nil, err
		}
		switch m.Type {
		case "next":
			return feedPayload(m.Payload)
		case "error":
			return nil, feedError(m.Payload)
		case "complete":
			return nil, errStream("complete")
		}
	}
}

func feedPayload(data []byte) (*feedEvent, error) {
	var p struct {
		Data   *struct{ ComplaintEvents feedEvent }
		Errors json.RawMessage
	}
	if err := json.Unmarshal(data, &p); err != nil {
		return nil, errStream(fmt.Sprintf("nonsense: %v: %s", err, data))
	}
	if len(p.Errors) > 0 || p.Data == nil {
		return nil, feedError(p.Errors)
	}
	return &p.Data.ComplaintEvents, nil
}

func feedError(data []byte) error {
	var errs []struct {
		Message    string
		Extensions struct{ Code string }
	}
	if err := json.Unmarshal(data, &errs); err != nil || len(errs) == 0 {
		return errStream(fmt.Sprintf("nonsense: %s", data))
	}
	if code := errs[0].Extensions.Code; code != "" {
		return errStream(code)
	}
	return errStream(errs[0].Message)
}

// stalling reads over a websocket of small buffers, and begins only when the server has given it up.
func stalling(given func() bool) func(ctx context.Context, r *feedReader) (feedConn, error) {
	return func(ctx context.Context, r *feedReader) (feedConn, error) {
		c, err := dialFeed(ctx, r, narrow)
		if err != nil {
			return nil, err
		}
		for end := time.Now().Add(30 * time.Second); ctx.Err() == nil && !given() && time.Now().Before(end); {
			wait(ctx, 50*time.Millisecond)
		}
		return c, nil
	}
}

// trickling reads an event a millisecond at most, over a websocket of small buffers.
func trickling(ctx context.Context, r *feedReader) (feedConn, error) {
	c, err := dialFeed(ctx, r, narrow)
	if err != nil {
		return nil, err
	}
	return &trickle{c, ctx}, nil
}

type trickle struct {
	*socketFeed
	ctx context.Context
}

func (c *trickle) next() (*feedEvent, error) {
	wait(c.ctx, time.Millisecond)
	return c.socketFeed.next()
}

// narrow connects so that the system buffers little between the two, as far networks do: loopback takes megabytes.
var narrow = &net.Dialer{Control: func(_, _ string, c syscall.RawConn) error {
	var errs [2]error
	err := c.Control(func(fd uintptr) {
		errs[0] = syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, syscall.SO_RCVBUF, 4096)
		errs[1] = syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, syscall.TCP_MAXSEG, 536)
	})
	return errors.Join(err, errs[0], errs[1])
}}

// overEvents reads server-sent events.
func overEvents(ctx context.Context, r *feedReader) (feedConn, error) {
	body, err := json.Marshal(r.query())
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+r.address+"/graphql", bytes.NewReader(body))
	if err != nil {
		cancel()
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	res, err := (&http.Client{Transport: &http.Transport{DisableKeepAlives: true}}).Do(req)
	if err != nil {
		cancel()
		return nil, err
	}
	c := &eventsFeed{res: res, cancel: cancel, lines: bufio.NewReader(res.Body)}
	if res.StatusCode != http.StatusOK {
		c.close()
		return nil, fmt.Errorf("status %s", res.Status)
	}
	return c, nil
}

type eventsFeed struct {
	res    *http.Response
	cancel context.CancelFunc
	lines  *bufio.Reader
}

func (c *eventsFeed) close() {
	c.cancel()
	_ = c.res.Body.Close()
}

func (c *eventsFeed) next() (*feedEvent, error) {
	late := time.AfterFunc(feedPatience, c.cancel)
	defer late.Stop()
	event := ""
	for {
		line, err := c.lines.ReadString('\n')
		if err != nil {
			return nil, err
		}
		line = strings.TrimSuffix(line, "\n")
		if name, ok := strings.CutPrefix(line, "event: "); ok {
			event = name
		}
		if data, ok := strings.CutPrefix(line, "data: "); ok && event == "next" {
			return feedPayload([]byte(data))
		}
		if line == "" && event == "complete" {
			return nil, errStream("complete")
		}
	}
}
