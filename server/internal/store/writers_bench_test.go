package store

import (
	"fmt"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// durable is a PostgreSQL that syncs to disk, as a city's does.
func durable(b *testing.B) string {
	b.Helper()
	dir, err := os.MkdirTemp("", "tugu-durable-") //nolint:usetesting // the server's own user must be able to enter it
	if err != nil {
		b.Fatal(err)
	}
	dsn, stop, err := storetest.Serve(dir, "fsync=on", "full_page_writes=on", "shared_buffers=128MB")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := stop(); err != nil {
			b.Error(err)
		}
		if err := os.RemoveAll(dir); err != nil {
			b.Error(err)
		}
	})
	return dsn
}

// BenchmarkWriters submits complaints one at a time from 1, 16 and 64 writers at
// once, on a database that syncs to disk.
func BenchmarkWriters(b *testing.B) {
	for name, dsn := range map[string]func(*testing.B) string{"sqlite": func(b *testing.B) string { return storetest.SQLite(b) }, "postgres": durable} {
		for _, writers := range []int{1, 16, 64} {
			b.Run(fmt.Sprintf("%s/%d", name, writers), func(b *testing.B) {
				f := newFixture(b, dsn(b))
				var next atomic.Int64
				var mu sync.Mutex
				var took []time.Duration
				b.ResetTimer()
				var wait sync.WaitGroup
				for range writers {
					wait.Go(func() {
						var mine []time.Duration
						for next.Add(1) <= int64(b.N) {
							began := time.Now()
							if _, err := f.Submit(b.Context(), Record{Header: city.Header{Source: "SAMBAT"}, Details: record(0).Details, Events: record(1).Events}); err != nil {
								b.Error(err)
								return
							}
							mine = append(mine, time.Since(began))
						}
						mu.Lock()
						defer mu.Unlock()
						took = append(took, mine...)
					})
				}
				wait.Wait()
				b.StopTimer()
				slices.Sort(took)
				b.ReportMetric(float64(len(took))/b.Elapsed().Seconds(), "changes/s")
				b.ReportMetric(float64(took[len(took)*99/100])/1e6, "p99-ms")
				b.ReportMetric(float64(took[len(took)/2])/1e6, "p50-ms")
			})
		}
	}
}
