//go:build linux

package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// process is a server process as its load client sees it.
type process struct {
	address string
	cmd     *exec.Cmd
	stdin   io.Closer
}

// launch starts this program again as a server of the transport.
func launch(ctx context.Context, which string, screens int) (*process, error) {
	cmd := exec.CommandContext(ctx, os.Args[0], "-serve", which, "-screens", strconv.Itoa(screens))
	cmd.Stderr = os.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start server: %w", err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start server: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start server: %w", err)
	}
	p := &process{cmd: cmd, stdin: stdin}
	line, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("start server: %w", err)
	}
	p.address = strings.TrimSpace(line)
	return p, nil
}

// stop ends the process; whatever it says then does not matter.
func (p *process) stop() {
	_ = p.stdin.Close()
	_ = p.cmd.Wait()
}

func (p *process) call(ctx context.Context, method, path string) (string, error) {
	req, err := http.NewRequestWithContext(ctx, method, "http://"+p.address+path, nil)
	if err != nil {
		return "", err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err == nil && res.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s %s: %s: %s", method, path, res.Status, body)
	}
	return string(body), err
}

// change changes the first n boards and returns when.
func (p *process) change(ctx context.Context, n int) (time.Time, error) {
	answer, err := p.call(ctx, http.MethodPost, "/change?screens="+strconv.Itoa(n))
	if err != nil {
		return time.Time{}, err
	}
	at, err := strconv.ParseInt(answer, 10, 64)
	return time.Unix(0, at), err
}

// collect has the server give back to the system what it holds but does not use.
func (p *process) collect(ctx context.Context) error {
	_, err := p.call(ctx, http.MethodPost, "/collect")
	return err
}

func (p *process) usage(ctx context.Context) (u usage, err error) {
	answer, err := p.call(ctx, http.MethodGet, "/usage")
	if err != nil {
		return u, err
	}
	return u, json.Unmarshal([]byte(answer), &u)
}
