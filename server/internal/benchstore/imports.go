package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/pprof"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/tugu-city/tugu/server/internal/store"
)

// imports imports the complaints into both databases, which the later parts use: first as a
// busy one is imported into, then as an empty one, with the indexes made at the end.
func (b *bench) imports(ctx context.Context) error {
	b.table(fmt.Sprintf("Bulk import of %s complaints with derivation and events, %s at once; a first import %s", grouped(b.n), grouped(b.batch), grouped(b.bulk)),
		"database", "complaints a second", "events a second", "a complaint", "processor time: the program", "PostgreSQL")
	for _, s := range b.sides {
		for _, first := range []bool{false, true} {
			dsn, err := s.fresh(ctx, "imported")
			if err != nil {
				return err
			}
			spent, events, err := b.imported(ctx, dsn, first)
			if err != nil {
				return err
			}
			least := map[string]int{"SQLite": 8000, "SQLitefirst": 20_000, "PostgreSQL": 30_000, "PostgreSQLfirst": 30_000}[s.name+map[bool]string{true: "first"}[first]]
			b.row(s.name+map[bool]string{false: ", all indexes", true: ", first import, with making its indexes"}[first],
				targeted(perSecond(b.n, spent.wall), float64(b.n)/spent.wall.Seconds() >= float64(least), "at least "+grouped(least)),
				perSecond(events, spent.wall), each(spent.wall, b.n), each(spent.cpu, b.n), each(spent.server, b.n))
			if !first {
				continue
			}
			ceilings, err := b.ceilings(ctx, s, dsn)
			if err != nil {
				return err
			}
			for _, c := range ceilings {
				b.row("ceiling: "+c.name, fmt.Sprintf("%s (the first import reaches %.0f %%)", perSecond(b.n, c.wall), 100*c.wall.Seconds()/spent.wall.Seconds()),
					perSecond(events, c.wall), each(c.wall, b.n), each(c.cpu, b.n), each(c.server, b.n))
			}
			if err := vacuumed(ctx, dsn); err != nil { // as autovacuum does within a minute or so
				return err
			}
		}
	}
	return nil
}

// each writes the share of one of n.
func each(d time.Duration, n int) string {
	return fmt.Sprintf("%.0f us", float64(d.Microseconds())/float64(n))
}

// effort is what something took: on a machine that does other things as well the second
// says more than the first.
type effort struct{ wall, cpu, server time.Duration }

// begin starts a measurement; the function that it returns adds what was taken since.
// postmaster is the process of PostgreSQL; 0 = none takes part.
func (e *effort) begin(postmaster int) func() {
	began, used, served := time.Now(), processorTime(), familyTime(postmaster)
	return func() {
		e.wall, e.cpu, e.server = e.wall+time.Since(began), e.cpu+processorTime()-used, e.server+familyTime(postmaster)-served
	}
}

// familyTime is what a process and its children used so far, as the system's files say it.
func familyTime(pid int) time.Duration {
	if pid == 0 {
		return 0
	}
	ticks := 0
	files, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, name := range files {
		text, _ := os.ReadFile(name)
		own, rest, _ := strings.Cut(string(text), " ")
		fields := strings.Fields(rest[strings.LastIndexByte(rest, ')')+1:])
		if len(fields) < 15 {
			continue // it ended meanwhile
		}
		number := func(i int) int { n, _ := strconv.Atoi(fields[i]); return n }
		switch strconv.Itoa(pid) {
		case own:
			ticks += number(11) + number(12) + number(13) + number(14) // with children that ended
		case fields[1]:
			ticks += number(11) + number(12)
		}
	}
	return time.Duration(ticks) * time.Second / 100
}

// postmaster is the process of the server; 0 where the database has none.
func postmaster(ctx context.Context, dsn string) int {
	if strings.HasPrefix(dsn, "sqlite:") {
		return 0
	}
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return 0
	}
	defer func() { _ = conn.Close(ctx) }()
	var pid int
	if err := conn.QueryRow(ctx, "SELECT pg_backend_pid()").Scan(&pid); err != nil {
		return 0
	}
	text, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	fields := strings.Fields(string(text[bytes.LastIndexByte(text, ')')+1:]))
	if len(fields) < 2 {
		return 0
	}
	pid, _ = strconv.Atoi(fields[1])
	return pid
}

// processorTime is what this process used so far.
func processorTime() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// imported returns what the store took; making the records is not counted.
func (b *bench) imported(ctx context.Context, dsn string, first bool) (spent effort, events int, err error) {
	st, err := b.open(ctx, dsn, false)
	if err != nil {
		return spent, 0, err
	}
	if b.cpu != "" {
		f, err := os.Create(fmt.Sprintf("%s-%s-%t", b.cpu, kindOf(dsn), first))
		if err != nil {
			return spent, 0, err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return spent, 0, err
		}
		defer pprof.StopCPUProfile()
	}
	server, size := postmaster(ctx, dsn), b.batch
	if first {
		size = b.bulk
		done := spent.begin(server)
		bulk, err := st.BeginBulk(ctx)
		done()
		if err != nil || !bulk {
			return spent, 0, fmt.Errorf("begin a first import: %t, %w", bulk, err)
		}
	}
	err = b.records(b.n, func(list []store.Record) error {
		defer spent.begin(server)()
		flow := store.NewFlow(ctx, st)
		for part := range slices.Chunk(list, size) {
			err := flow.Send(store.Delivery{Records: part}, func(r store.Receipt, err error) error {
				for i := range r.Results {
					if r.Results[i].Err != nil {
						return fmt.Errorf("refused: %w", r.Results[i].Err)
					}
					events += len(part[i].Events)
				}
				return err
			})
			if err != nil {
				break
			}
		}
		return flow.Close()
	})
	if err == nil {
		done := spent.begin(server)
		err = errors.Join(st.EndBulk(ctx, nil), st.Analyze(ctx))
		done()
	}
	return spent, events, errors.Join(err, st.Close())
}
