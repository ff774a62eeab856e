package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// busy measures how fast changes are applied, and how long questions take while
// they are.
func (s *side) busy(ctx context.Context, w io.Writer, t *targets) error {
	for _, batch := range []int{1, 100, 1000} {
		rate := s.changes.speed(s.engine, batch, 2*time.Second)
		fmt.Fprintf(w, "applying changes, %d at a time: %.0f a second\n", batch, rate)
		if batch == 1000 {
			t.add("changes", "applying changes, 1,000 at a time", "at least 200,000 a second", grouped(int(rate))+" a second", rate >= 200_000)
		}
	}
	var qs []question
	for _, q := range questions() {
		if q.wall() {
			qs = append(qs, q)
		}
	}
	ask := func(length time.Duration) (latency, error) {
		var list []time.Duration
		for until := time.Now().Add(length); time.Now().Before(until); {
			for i := range qs {
				t, err := s.time(ctx, s.fresh(&qs[i]))
				if err != nil {
					return latency{}, err
				}
				list = append(list, t)
				s.turns %= int(2 * city.Hour)
			}
		}
		return latencyOf(list), nil
	}
	idle, err := ask(5 * time.Second)
	if err != nil {
		return err
	}
	quit, stop := context.WithCancel(ctx)
	rate := make(chan float64, 1)
	go func() { rate <- s.changes.stream(quit, s.engine, 20_000, 10*time.Millisecond) }()
	busy, err := ask(5 * time.Second)
	stop()
	applied := <-rate
	fmt.Fprintf(w, "the wall's questions, cold: idle p50 %s p99 %s worst %s; under %.0f changes a second p50 %s p99 %s worst %s (p99 %s)\n",
		show(idle.p50), show(idle.p99), show(idle.worst), applied, show(busy.p50), show(busy.p99), show(busy.worst), ratio(busy.p99, idle.p99))
	t.add("changes", "p99 of questions under 20,000 changes a second", "below 3x the idle one", ratio(busy.p99, idle.p99), busy.p99 < 3*idle.p99)
	return err
}
