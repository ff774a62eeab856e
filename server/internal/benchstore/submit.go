package main

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	_ "modernc.org/sqlite"             // the driver "sqlite"
)

// clients is how many submit at once.
var clients = []int{1, 16, 64}

// submit submits complaints through GraphQL, and inserts rows of their size by the plain drivers.
func (b *bench) submit(ctx context.Context) error {
	if _, err := os.Stat(b.program); err != nil {
		return fmt.Errorf("the program that takes submissions is not there; make build makes it: %w", err)
	}
	b.table(fmt.Sprintf("Single submissions through GraphQL over HTTP, %s each; peer: one row and a commit each by the plain driver", grouped(b.submissions)),
		"database", "clients", "a second", "p50", "p99", "peer: a second", "p50", "p99", "ratio")
	for _, s := range b.sides {
		dsn, err := s.fresh(ctx, "submitted")
		if err != nil {
			return err
		}
		p, err := b.serve(ctx, dsn)
		if err != nil {
			return err
		}
		plain, err := openPlain(ctx, s.dsn("plain"))
		if err != nil {
			return errors.Join(err, p.stop())
		}
		w := words{rand.New(rand.NewPCG(2, 2))}
		texts := make([]string, 1000)
		for i := range texts {
			texts[i] = w.text(25)
		}
		for _, n := range clients {
			ours, err := crowd(ctx, n, b.submissions, func(ctx context.Context, i int) error { return p.submit(ctx, texts[i%len(texts)]) })
			if err != nil {
				return errors.Join(err, p.stop())
			}
			theirs, err := crowd(ctx, n, b.submissions, func(ctx context.Context, i int) error { return plain.insert(ctx, texts[i%len(texts)]) })
			if err != nil {
				return errors.Join(err, p.stop())
			}
			rate, peer := ours.rate(), theirs.rate()
			b.row(s.name, n, grouped(int(rate)), took(at(ours.took, 50)), took(at(ours.took, 99)),
				grouped(int(peer)), took(at(theirs.took, 50)), took(at(theirs.took, 99)), fmt.Sprintf("%.2fx", rate/peer))
		}
		if err := errors.Join(plain.db.Close(), p.stop()); err != nil {
			return err
		}
	}
	return nil
}

// crowded is what many clients measured.
type crowded struct {
	took    []time.Duration
	elapsed time.Duration
}

func (c *crowded) rate() float64 { return float64(len(c.took)) / c.elapsed.Seconds() }

// crowd lets n clients do what is to be done so many times in all.
func crowd(ctx context.Context, n, times int, do func(ctx context.Context, i int) error) (*crowded, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	c := &crowded{}
	var mu sync.Mutex // guards c.took
	var next atomic.Int64
	var wait sync.WaitGroup
	began := time.Now()
	for range n {
		wait.Go(func() {
			var mine []time.Duration
			for i := int(next.Add(1)); i <= times && ctx.Err() == nil; i = int(next.Add(1)) {
				began := time.Now()
				if err := do(ctx, i); err != nil {
					stop(err)
					return
				}
				mine = append(mine, time.Since(began))
			}
			mu.Lock()
			defer mu.Unlock()
			c.took = append(c.took, mine...)
		})
	}
	wait.Wait()
	c.elapsed = time.Since(began)
	return c, context.Cause(ctx)
}

// program is a running tugu.
type program struct {
	cmd     *exec.Cmd
	client  *http.Client
	address string
	token   string
	channel string
}

var addressPattern = regexp.MustCompile(`http://[^\s/"]+`)

// serve starts the program on a database.
func (b *bench) serve(ctx context.Context, dsn string) (*program, error) {
	command := func(args ...string) *exec.Cmd {
		cmd := exec.CommandContext(ctx, b.program, args...) //nolint:gosec // the program that was built for this
		cmd.Env = append(os.Environ(), "TUGU_KEY_FILE="+filepath.Join(b.dir, "key"))
		cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
		return cmd
	}
	var said bytes.Buffer
	make := command("token", "create", "--role", "operator", "--name", "bench", "--database", dsn)
	make.Stderr = &said
	token, err := make.Output()
	if err != nil {
		return nil, fmt.Errorf("make a token: %w: %s", err, said.Bytes())
	}
	p := &program{
		cmd: command("serve", "--database", dsn, "--listen", "127.0.0.1:0"), token: strings.TrimSpace(string(token)), channel: b.profile.Channels[0].Code,
		client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}},
	}
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	log, err := os.Create(filepath.Join(b.dir, "serve.log"))
	if err != nil {
		return nil, err
	}
	defer func() { _ = log.Close() }()
	p.cmd.Stderr = log
	if err := p.cmd.Start(); err != nil {
		return nil, err
	}
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if p.address = addressPattern.FindString(lines.Text()); p.address != "" {
			go func() { _, _ = io.Copy(io.Discard, out) }()
			return p, p.submit(ctx, "Pengaduan pertama")
		}
	}
	return nil, fmt.Errorf("the program did not say where it listens; see %s", log.Name())
}

func (p *program) stop() error {
	_ = p.cmd.Process.Signal(os.Interrupt) // it may be gone
	p.client.CloseIdleConnections()
	return p.cmd.Wait()
}

// submit hands one complaint in.
func (p *program) submit(ctx context.Context, text string) error {
	body, err := json.Marshal(map[string]any{
		"query":     `mutation($in: ComplaintSubmitInput!) { complaintSubmit(input: $in) { complaint { id } userErrors { message } } }`,
		"variables": map[string]any{"in": map[string]any{"channel": p.channel, "title": text[:min(40, len(text))], "text": text}},
	})
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, p.address+"/graphql", bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Authorization", "Bearer "+p.token)
	res, err := p.client.Do(r)
	if err != nil {
		return err
	}
	answer, err := io.ReadAll(res.Body)
	if err := errors.Join(err, res.Body.Close()); err != nil {
		return err
	}
	if !bytes.Contains(answer, []byte(`"id":"`)) {
		return fmt.Errorf("a submission was refused: %s: %.300s", res.Status, answer)
	}
	return nil
}

// plain is a table of rows without anything around it.
type plain struct {
	db   *sql.DB
	next atomic.Int64
	one  string
}

func openPlain(ctx context.Context, dsn string) (p *plain, err error) {
	p = &plain{one: "INSERT INTO plain (id, title, text) VALUES ($1, $2, $3)"}
	if path, ok := strings.CutPrefix(dsn, "sqlite:"); ok {
		q := url.Values{"_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(10000)"}, "_txlock": {"immediate"}}
		p.db, err = sql.Open("sqlite", "file:"+path+"?"+q.Encode())
		if err == nil {
			p.db.SetMaxOpenConns(1)
		}
	} else if p.db, err = sql.Open("pgx", dsn); err == nil {
		p.db.SetMaxOpenConns(64)
		p.db.SetMaxIdleConns(64)
	}
	if err != nil {
		return nil, err
	}
	for _, q := range []string{"DROP TABLE IF EXISTS plain", "CREATE TABLE plain (id bigint PRIMARY KEY, title text NOT NULL, text text NOT NULL)"} {
		if _, err := p.db.ExecContext(ctx, q); err != nil {
			return nil, errors.Join(err, p.db.Close())
		}
	}
	return p, nil
}

// insert writes a row in a transaction of its own.
func (p *plain) insert(ctx context.Context, text string) error {
	_, err := p.db.ExecContext(ctx, p.one, p.next.Add(1), text[:min(40, len(text))], text)
	return err
}
