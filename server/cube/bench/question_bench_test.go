package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
)

// BenchmarkQuestion asks the cube each question cold; TUGU_BENCH_N complaints of
// the directory TUGU_BENCH_DIR, which an earlier run of the program has made.
func BenchmarkQuestion(b *testing.B) {
	n, _ := strconv.Atoi(os.Getenv("TUGU_BENCH_N"))
	dir := os.Getenv("TUGU_BENCH_DIR")
	if n == 0 || dir == "" {
		b.Skip("TUGU_BENCH_N and TUGU_BENCH_DIR are not set")
	}
	o := options{n: n, seed: 1}
	d := o.data(dir, n)
	e, err := d.filled(true)
	if err != nil {
		b.Fatal(err)
	}
	onProcessor = true
	s := &side{profile: d.profile, engine: e}
	for i, q := range questions() {
		b.Run(fmt.Sprintf("%d-%s", i, strings.ReplaceAll(q.name, " ", "_")), func(b *testing.B) {
			spent := stopwatch()
			for b.Loop() {
				if _, err := s.time(b.Context(), s.fresh(&q)); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(spent().Microseconds())/1000/float64(b.N), "cpu-ms/op")
		})
	}
}
