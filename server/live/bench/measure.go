//go:build linux

package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// measurement is some rows of the table.
type measurement struct {
	name  string // as -rows names it
	about string
	run   func(context.Context, sizes, *table) error
}

func measurements() []measurement {
	return []measurement{
		{"delivery", "cost of a delivery", compare},
		{"stalled", "stalled readers", stalling},
		{"crowd", "idle connections and one question for all", crowd},
		{"variety", "many questions", variety},
	}
}

func names() string {
	var all []string
	for _, m := range measurements() {
		all = append(all, m.name)
	}
	return strings.Join(all, ",")
}

// chosen returns the measurements of those names, all for none.
func chosen(rows string) ([]measurement, error) {
	if rows == "" {
		rows = names()
	}
	var list []measurement
	for name := range strings.SplitSeq(rows, ",") {
		i := slices.IndexFunc(measurements(), func(m measurement) bool { return m.name == name })
		if i < 0 {
			return nil, fmt.Errorf("-rows: there is no measurement %q, but %s", name, names())
		}
		list = append(list, measurements()[i])
	}
	return list, nil
}

// measure runs the measurements and prints the table.
func measure(ctx context.Context, s sizes, out io.Writer) error {
	list, err := chosen(s.rows)
	if err != nil {
		return err
	}
	t := &table{out: out}
	t.head()
	for _, m := range list {
		began := time.Now()
		if err := m.run(ctx, s, t); err != nil {
			return fmt.Errorf("%s: %w", m.about, err)
		}
		t.note("(%s: %.0f s, load average %s)", m.about, time.Since(began).Seconds(), load())
	}
	return nil
}

func one(int) int { return 0 }

// with runs f against a fresh server with connected readers.
func with(ctx context.Context, which string, s sizes, compressed bool, n int, screen func(int) int, f func(*process, *fleet) error) error {
	p, err := launch(ctx, which, s.screens)
	if err != nil {
		return err
	}
	defer p.stop()
	readers, err := newFleet(compressed)
	if err != nil {
		return err
	}
	defer readers.close()
	if err := readers.join(ctx, p.address, n, screen); err != nil {
		return err
	}
	return f(p, readers)
}

// compare measures what a delivery costs over our transport, plain and compressed, and over gqlgen's own.
func compare(ctx context.Context, s sizes, t *table) error {
	var plain, packed, stock, single *cost
	for _, m := range []struct {
		which       string
		compressed  bool
		windows     int
		subscribers int
		to          **cost
	}{
		{"ours", false, windows, s.subscribers, &plain},
		{"ours", true, windows, s.subscribers, &packed},
		{"ours", false, windows, 1, &single},
		{"stock", false, 0, s.subscribers, &stock},
	} {
		err := with(ctx, m.which, s, m.compressed, m.subscribers, one, func(p *process, f *fleet) (err error) {
			if *m.to, err = rounds(ctx, p, f, m.subscribers, s.changes, m.windows); err != nil {
				return err
			}
			return f.check(func(int) int { return s.changes + 1 })
		})
		if err != nil {
			return fmt.Errorf("%s: %w", m.which, err)
		}
	}
	times := float64(stock.cpuPerDelivery()) / float64(plain.cpuPerDelivery())
	t.row("server CPU per delivery, ours", "< 25 us", plain.cpuPerDelivery() < 25*time.Microsecond, "%.1f us", micros(plain.cpuPerDelivery()))
	t.row("server CPU per delivery, stock gqlgen", "", true, "%.1f us", micros(stock.cpuPerDelivery()))
	t.row("  stock : ours", ">= 50", times >= 50, "%.1f", times)
	t.row("allocations per delivery, ours", "< 10", plain.mallocsPerDelivery() < 10,
		"%.2f (%.2f without what one subscriber alone costs: %.0f for the execution, the encoding and the calls that measure)",
		plain.mallocsPerDelivery(), float64(plain.mallocs)/float64(plain.deliveries)-single.mallocsPerDelivery()/float64(s.subscribers), single.mallocsPerDelivery())
	t.row("allocations per delivery, stock gqlgen", "", true, "%.0f", stock.mallocsPerDelivery())
	fewer := plain.bytesPerDelivery() / packed.bytesPerDelivery()
	t.row("bytes on the wire per delivery, plain", "", true, "%.0f", plain.bytesPerDelivery())
	t.row("bytes on the wire per delivery, compressed", "", true, "%.0f", packed.bytesPerDelivery())
	t.row("  plain : compressed", ">= 8", fewer >= 8, "%.1f", fewer)
	more := float64(packed.cpuPerDelivery()) / float64(plain.cpuPerDelivery())
	t.row("  CPU compressed : plain", "< 1.3", more < 1.3, "%.2f (%.1f us)", more, micros(packed.cpuPerDelivery()))
	for _, m := range []struct {
		name string
		c    *cost
	}{{"ours", plain}, {"stock gqlgen", stock}} {
		t.row(fmt.Sprintf("%d subscribers, change to answer read, %s", s.subscribers, m.name), "", true,
			"p50 %.1f ms, p99 %.1f ms", millis(percentile(m.c.each, 0.5)), millis(percentile(m.c.each, 0.99)))
	}
	return nil
}

// crowd measures what idle connections hold, and how long one change takes to all of them.
func crowd(ctx context.Context, s sizes, t *table) error {
	for _, compressed := range []bool{false, true} {
		p, err := launch(ctx, "ours", s.screens)
		if err != nil {
			return err
		}
		err = gather(ctx, s, t, p, compressed)
		p.stop()
		if err != nil {
			return err
		}
	}
	return nil
}

func gather(ctx context.Context, s sizes, t *table, p *process, compressed bool) error {
	f, err := newFleet(compressed)
	if err != nil {
		return err
	}
	defer f.close()
	if err := p.collect(ctx); err != nil {
		return err
	}
	empty, err := p.usage(ctx)
	if err != nil {
		return err
	}
	if err := f.join(ctx, p.address, s.connections, one); err != nil {
		return err
	}
	if err := sleep(ctx, 2*time.Second); err != nil {
		return err
	}
	raw, err := p.usage(ctx)
	if err != nil {
		return err
	}
	if err := p.collect(ctx); err != nil {
		return err
	}
	idle, err := p.usage(ctx)
	if err != nil {
		return err
	}
	each := func(u usage) float64 { return float64(u.RSS-empty.RSS) / float64(s.connections) / 1000 }
	kind := map[bool]string{false: "plain", true: "compressed"}[compressed]
	t.row(fmt.Sprintf("RSS per idle connection, %d, %s", s.connections, kind), "<= 12 kB", each(idle) <= 12,
		"%.1f kB (%.1f kB before garbage of connecting is returned)", each(idle), each(raw))
	c, err := rounds(ctx, p, f, s.connections, s.changes, windows)
	if err != nil {
		return err
	}
	if err := f.check(func(int) int { return s.changes + 1 }); err != nil {
		return err
	}
	p99 := percentile(c.last, 0.99)
	t.row(fmt.Sprintf("%d of one question, change to last frame read, %s", s.connections, kind), "p99 < 800 ms (stretch 500)", p99 < 800*time.Millisecond,
		"p50 %.0f ms, p99 %.0f ms of %d changes; all answers p50 %.0f ms, p99 %.0f ms; %.1f us CPU each",
		millis(percentile(c.last, 0.5)), millis(p99), s.changes, millis(percentile(c.each, 0.5)), millis(percentile(c.each, 0.99)), micros(c.cpuPerDelivery()))
	return nil
}
