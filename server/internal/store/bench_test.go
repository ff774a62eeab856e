package store

import (
	"context"
	"errors"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func eachBenchmark(b *testing.B, bench func(b *testing.B, f fixture)) {
	b.Run("sqlite", func(b *testing.B) { bench(b, newFixture(b, storetest.SQLite(b))) })
	b.Run("postgres", func(b *testing.B) { bench(b, newFixture(b, storetest.Postgres(b))) })
}

func benchRecords(from, n int) []Record {
	records := make([]Record, n)
	for i := range records {
		records[i] = record(from+i, assigned(t0+city.Moment(from+i)+city.Hour, "DPUPR"), at(city.Resolved, t0+city.Moment(from+i)+2*city.Day))
	}
	return records
}

// BenchmarkImport imports new complaints of three events, 1,000 a call.
func BenchmarkImport(b *testing.B) {
	eachBenchmark(b, func(b *testing.B, f fixture) {
		calls := 0
		for b.Loop() {
			if _, err := f.Import(b.Context(), benchRecords(calls*1000, 1000)); err != nil {
				b.Fatal(err)
			}
			calls++
		}
		b.ReportMetric(float64(calls*1000)/b.Elapsed().Seconds(), "complaints/s")
	})
}

// BenchmarkReimport imports what is known already.
func BenchmarkReimport(b *testing.B) {
	eachBenchmark(b, func(b *testing.B, f fixture) {
		records := benchRecords(0, 1000)
		if _, err := f.Import(b.Context(), records); err != nil {
			b.Fatal(err)
		}
		calls := 0
		for b.Loop() {
			if _, err := f.Import(b.Context(), records); err != nil {
				b.Fatal(err)
			}
			calls++
		}
		b.ReportMetric(float64(calls*1000)/b.Elapsed().Seconds(), "complaints/s")
	})
}

// BenchmarkAppend appends one event at a time.
func BenchmarkAppend(b *testing.B) {
	eachBenchmark(b, func(b *testing.B, f fixture) {
		res, err := f.Import(b.Context(), benchRecords(0, 1000))
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for b.Loop() {
			_, err := f.Append(b.Context(), res[n%len(res)].ID, func(*Complaint) ([]city.Event, error) {
				return []city.Event{{Kind: city.Noted}}, nil
			})
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
	})
}

// BenchmarkLoad reads the facts of 20,000 complaints.
func BenchmarkLoad(b *testing.B) {
	eachBenchmark(b, func(b *testing.B, f fixture) {
		for from := 0; from < 20_000; from += 1000 {
			if _, err := f.Import(b.Context(), benchRecords(from, 1000)); err != nil {
				b.Fatal(err)
			}
		}
		loads := 0
		for b.Loop() {
			if _, _, err := f.Load(b.Context(), func(*city.Facts) error { return nil }); err != nil {
				b.Fatal(err)
			}
			loads++
		}
		b.ReportMetric(float64(loads*20_000)/b.Elapsed().Seconds(), "complaints/s")
	})
}

// BenchmarkFollow follows the feed of 20,000 complaints with 60,000 events from its beginning.
func BenchmarkFollow(b *testing.B) {
	eachBenchmark(b, func(b *testing.B, f fixture) {
		for from := 0; from < 20_000; from += 1000 {
			if _, err := f.Import(b.Context(), benchRecords(from, 1000)); err != nil {
				b.Fatal(err)
			}
		}
		stats, err := f.Stats(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		events := 0
		for b.Loop() {
			ctx, reached := context.WithCancel(b.Context())
			err := f.Follow(ctx, Position{Epoch: stats.Last.Epoch}, func(list []Change) error {
				for i := range list {
					events += len(list[i].Events)
				}
				if list[len(list)-1].Sequence == stats.Last.Sequence {
					reached()
				}
				return nil
			})
			if reached(); !errors.Is(err, context.Canceled) {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(events)/b.Elapsed().Seconds(), "events/s")
	})
}
