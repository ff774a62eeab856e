package duplicate

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// crowd fills a store with n complaints of one category in one kelurahan, the last
// open of them open, in words of some 300 letters: the worst that Pairs can meet.
func crowd(tb testing.TB, n, open int) *store.Store {
	tb.Helper()
	item := func(code string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
	}
	p := &city.Profile{
		Code: "test", Version: "1", Zone: time.UTC, Categories: []city.Category{{Item: item("ROAD")}}, Channels: []city.Item{item("WEB")},
		Districts: []city.District{{Item: item("KLOJEN")}}, Sources: []city.Source{{Item: item("CITY"), Channel: "WEB"}},
	}
	p.Index()
	dsn := storetest.SQLite(tb)
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	ctx := context.Background()
	if _, err := store.Migrate(ctx, dsn, log); err != nil {
		tb.Fatal(err)
	}
	s, err := store.Open(ctx, store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: p, Log: log})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = s.Close() })
	r := rand.New(rand.NewPCG(1, 2))
	words := strings.Fields("jalan berlubang lampu mati sampah menumpuk got mampet air meluap depan rumah warga sudah lama mohon segera ditangani petugas kelurahan gang perumahan simpang pasar sekolah jembatan trotoar aspal retak bahaya pengendara malam hujan deras pohon tumbang kabel")
	var batch []store.Record
	for i := range n {
		var text []string
		for range 45 {
			text = append(text, words[r.IntN(len(words))])
		}
		lat, long := -7.98+r.Float64()/500, 112.63+r.Float64()/500
		at := city.Moment(1_795_000_000 - (n-i)*300)
		rec := store.Record{
			Header:  city.Header{Source: "CITY", ExternalID: fmt.Sprint(i), Channel: "WEB"},
			Details: store.Details{Title: "Jalan rusak", Text: strings.Join(text, " "), Latitude: &lat, Longitude: &long},
			Events:  []city.Event{{Kind: city.Submitted, OccurredAt: at, Category: "ROAD", District: "KLOJEN"}},
		}
		if i < n-open {
			rec.Events = append(rec.Events, city.Event{Kind: city.Closed, OccurredAt: at + 60})
		}
		batch = append(batch, rec)
	}
	for part := range slices.Chunk(batch, 1000) {
		if _, err := s.Import(ctx, part); err != nil {
			tb.Fatal(err)
		}
	}
	return s
}

// TestPairsAreBounded holds that the open complaints beyond the bound are not compared,
// that it is told, and that pairs come whole and in order.
func TestPairsAreBounded(t *testing.T) {
	s := crowd(t, MaxOpen+200, MaxOpen+100)
	found, err := Pairs(t.Context(), s)
	if err != nil || found.Compared != MaxOpen || !found.Truncated || len(found.Pairs) == 0 {
		t.Fatalf("%d compared, truncated %t, %d pairs, %v", found.Compared, found.Truncated, len(found.Pairs), err)
	}
	if len(found.Pairs) != MaxPairs || found.Total <= MaxPairs {
		t.Errorf("%d of %d pairs are kept", len(found.Pairs), found.Total)
	}
	// What is kept must hold the best of what comparing one by one finds.
	page, err := s.List(t.Context(), store.Listing{Limit: MaxOpen, Statuses: []city.Status{city.StatusSubmitted}})
	if err != nil {
		t.Fatal(err)
	}
	var scores []float64
	for _, i := range []int{150, 500, 999} { // some complaints, against all before them
		for j := range i {
			if l, ok := Compare(page[i].Complaint, page[j].Complaint); ok {
				scores = append(scores, l.Score)
			}
		}
	}
	for i := 1; i < len(found.Pairs); i++ {
		if found.Pairs[i].Score > found.Pairs[i-1].Score {
			t.Fatal("the likeliest pair is not the first")
		}
	}
	least := found.Pairs[MaxPairs-1].Score
	above := 0
	for _, score := range scores {
		if score > least {
			above++
		}
	}
	kept := 0
	for i := range found.Pairs {
		p := &found.Pairs[i]
		for _, k := range []int{150, 500, 999} {
			if p.Older.Header.ID == page[k].Header.ID && p.Score > least { // page is the latest first
				kept++
			}
		}
	}
	if above != kept || len(scores) == 0 {
		t.Errorf("%d of %d scores lie above the least that is kept, and %d such pairs are kept", above, len(scores), kept)
	}
	t.Logf("%d pairs of %d complaints, the last that is kept with %.2f", found.Total, found.Compared, least)
}

// BenchmarkPairs asks a city of 100,000 complaints, 5,000 of them open and all of them
// of one category and street.
func BenchmarkPairs(b *testing.B) {
	s := crowd(b, 100_000, 5_000)
	b.ResetTimer()
	for b.Loop() {
		found, err := Pairs(b.Context(), s)
		if err != nil || found.Compared != MaxOpen {
			b.Fatal(found.Compared, err)
		}
		b.ReportMetric(float64(found.Total), "pairs")
	}
}
