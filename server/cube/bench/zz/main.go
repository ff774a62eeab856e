package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"slices"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/snapshot"
)

const duckQuantile = ""

var identity = snapshot.Identity{Program: "bench", City: "bench", Profile: "1"}

func ratio(a, b float64) float64 { return math.Round(a / b) }

func main() {
	n := flag.Int("n", 1000000, "")
	dir := flag.String("dir", "/tmp/h/engine.tmp/cache", "")
	only := flag.String("only", "", "")
	prof := flag.String("prof", "", "")
	secs := flag.Float64("secs", 1, "")
	apply := flag.Bool("apply", false, "")
	live := flag.Bool("live", false, "")
	due := flag.Bool("due", false, "")
	snap := flag.String("snap", "/tmp/h/engine.tmp/snap", "")
	startOnly := flag.Bool("start", false, "")
	flag.Parse()
	d := &data{profile: town(), dir: filepath.Join(*dir, fmt.Sprintf("%d-1", *n)), n: *n, seed: 1}
	onProcessor = true
	path := fmt.Sprintf("%s-%d", *snap, *n)
	if *startOnly {
		profTo(*prof, func() {
			w := stopwatch()
			b := time.Now()
			e, err := fill(d)
			fmt.Println("fill", err, e.Len(), "cpu", w(), "wall", time.Since(b))
		})
		return
	}
	e := cube.New(d.profile, clock)
	w := stopwatch()
	b := time.Now()
	f, err := snapshot.Open(path, identity)
	if err == nil {
		profTo(os.Getenv("RPROF"), func() { err = errors.Join(f.Restore(e, nil), f.Close()) })
	}
	if err != nil {
		fmt.Println(err)
		h := heap()
		if e, err = fill(d); err != nil {
			panic(err)
		}
		fmt.Printf("heap %.1f\n", float64(heap()-h)/float64(*n))
		if _, err := snapshot.Save(path, identity, e, func(cube.Position) (string, error) { return "", nil }); err != nil {
			panic(err)
		}
	}
	fmt.Println("ready", e.Len(), "cpu", w(), "wall", time.Since(b))
	runtime.GC()
	turns := 0
	ctx := context.Background()
	if *apply {
		c, err := newChanges(d, 100_000)
		if err != nil {
			panic(err)
		}
		for _, batch := range []int{1, 100, 1000} {
			p := ""
			if *prof != "" {
				p = fmt.Sprint(*prof, batch)
			}
			profTo(p, func() {
				fmt.Printf("apply %d at a time: %.0f/s cpu\n", batch, c.speed(e, batch, time.Duration(*secs*float64(time.Second))))
			})
		}
		return
	}
	if *due {
		for range 5 {

			w := stopwatch()
			list, fr, err := e.DueNext(ctx, cube.Filter{}, 0, 20)
			fmt.Println("due", len(list), err, w(), fr.ValidUntil)
			w = stopwatch()
			_, _, err = e.Alerts(ctx, cube.Filter{}, 0)
			fmt.Println("alerts", err, w())
		}
	}
	if *live {
		e.Keep(0)
	}
	for i, q := range questions() {
		if !strings.Contains(q.name, *only) {
			continue
		}
		p := ""
		if *prof != "" {
			p = fmt.Sprint(*prof, i)
		}
		profTo(p, func() {
			var list, walls []time.Duration
			for sum := time.Duration(0); sum < time.Duration(*secs*float64(time.Second)) || len(list) < 3; {
				turns++
				asOf := end + city.Moment(turns)
				if *live {
					asOf = 0
				}
				w := stopwatch()
				b := time.Now()
				if _, err := e.Ask(ctx, q.ask(d.profile, asOf, turns)); err != nil {
					panic(err)
				}
				walls = append(walls, time.Since(b))
				t := w()
				sum += t
				list = append(list, t)
			}
			slices.Sort(list)
			slices.Sort(walls)
			fmt.Printf("%-70s cpu p50 %8.2f ms min %8.2f  wall p50 %8.2f min %8.2f (%d)\n", q.name, ms(list[len(list)/2]), ms(list[0]), ms(walls[len(walls)/2]), ms(walls[0]), len(list))
		})
	}
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func profTo(path string, f func()) {
	if path != "" {
		w, err := os.Create(path)
		if err != nil {
			panic(err)
		}
		_ = pprof.StartCPUProfile(w)
		defer func() { pprof.StopCPUProfile(); _ = w.Close() }()
	}
	f()
}
