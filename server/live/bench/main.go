//go:build linux

// Command bench measures what a viewer costs: the transport of package live against gqlgen's own, on the same schema,
// executor and payload, server and load client in processes of their own. It prints a table and fails on nothing but
// its own errors.
//
//	go run ./server/live/bench
//	go run ./server/live/bench -rows delivery,stalled
//	go run ./server/live/bench -subscribers 100 -connections 200 -changes 3 -lasts 1s
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"time"
)

// sizes are the flags.
type sizes struct {
	serve       string        // in the server process: which transport
	rows        string        // which measurements, separated by commas; none: all
	subscribers int           // of the comparison with gqlgen's own transport
	connections int           // of everything else
	screens     int           // distinct questions
	changes     int           // of each measurement
	rate        float64       // changes a second, of the measurements that last
	lasts       time.Duration // that long
	stalled     int
	healthy     int
}

func main() {
	var s sizes
	flag.StringVar(&s.serve, "serve", "", "be the server: ours or stock")
	flag.StringVar(&s.rows, "rows", "", "which measurements to take, in this order, of "+names()+" (default all)")
	flag.IntVar(&s.subscribers, "subscribers", 1000, "subscribers when compared with gqlgen's own transport")
	flag.IntVar(&s.connections, "connections", 10_000, "connections of the other measurements")
	flag.IntVar(&s.screens, "screens", 50, "distinct questions")
	flag.IntVar(&s.changes, "changes", 25, "changes of each measurement")
	flag.Float64Var(&s.rate, "rate", 4, "changes a second over the distinct questions")
	flag.DurationVar(&s.lasts, "lasts", 10*time.Second, "how long those take")
	flag.IntVar(&s.healthy, "healthy", 2000, "subscribers beside the stalled ones")
	flag.IntVar(&s.stalled, "stalled", 200, "subscribers that stop reading")
	flag.Parse()

	if s.serve != "" {
		if err := serve(s.serve, s.screens, os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := measure(ctx, s, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}
