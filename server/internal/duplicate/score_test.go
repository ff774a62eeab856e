package duplicate

import (
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

func complaint(n byte, category, text string, lat, long float64, at city.Moment) *store.Complaint {
	c := &store.Complaint{Details: store.Details{Text: text}}
	c.Header.ID[0] = n
	c.Course.Category, c.Course.District, c.Facts.Submitted = category, "KLOJEN", 1_700_000_000+at
	if lat != 0 {
		c.Details.Latitude, c.Details.Longitude = &lat, &long
	}
	return c
}

// pairs were written by hand by whoever wrote the score: they hold it in place and
// are no sample of a city's complaints, so that they measure nothing about one.
var pairs = []struct {
	a, b   string
	metres float64 // north of each other; negative = no coordinates
	days   float64
	same   bool
}{
	{"Jalan berlubang di depan SMAN 1, membahayakan pengendara", "Jalan berlubang depan SMAN 1 bahaya untuk pengendara motor", 20, 1, true},
	{"Lampu jalan mati di Jl. Ijen", "Lampu penerangan jalan di Jl Ijen mati sudah 3 hari", 40, 2, true},
	{"Sampah menumpuk di pasar Dinoyo", "Tumpukan sampah pasar dinoyo belum diangkut", 60, 1, true},
	{"Pohon tumbang menutup jalan Semeru", "ada pohon tumbang di jl semeru, jalan tertutup", 30, 0.1, true},
	{"Got mampet air meluap ke jalan", "got mampet, air meluap sampai jalan", 10, 3, true},
	{"Jalan rusak parah Gang 5", "jln rusak parah di gang 5 mohon diperbaiki", 15, 5, true},
	{"Parkir liar di trotoar depan bank", "Trotoar depan bank dipakai parkir liar", 25, 1, true},
	{"Air PDAM keruh", "Air PDAM keruh dan bau sejak kemarin", 80, 1, true},
	{"Lampu jalan mati di Jl. Ijen", "Lampu jalan mati di Jl. Kawi", 450, 6, false},
	{"Jalan berlubang di depan SMAN 1", "Aspal mengelupas dekat jembatan", 300, 8, false},
	{"Sampah menumpuk di pasar", "Bak sampah taman hilang", 350, 4, false},
	{"Got mampet", "Saluran irigasi sawah jebol", 400, 10, false},
	{"Parkir liar di trotoar", "Juru parkir minta uang lebih", 200, 7, false},
	{"Pohon tumbang", "Mohon pemangkasan ranting dekat kabel listrik", 150, 9, false},
	{"Lampu mati", "Tiang lampu miring hampir roboh", 250, 12, false},
	{"Jalan rusak di perumahan", "Minta polisi tidur di perumahan", -1, 3, false},
	{"Air PDAM keruh", "Tagihan air naik dua kali lipat", 100, 13, false},
	{"Jalan berlubang", "Jalan berlubang", 600, 1, false},
}

func TestPairs(t *testing.T) {
	shown, right, same := 0, 0, 0
	for _, p := range pairs {
		lat := -7.98
		if p.metres < 0 {
			lat = 0
		}
		a := complaint(1, "X", p.a, lat, 112.63, 0)
		b := complaint(2, "X", p.b, lat, 112.63, city.Moment(p.days*float64(city.Day)))
		if lat != 0 {
			north := lat + p.metres/111_195
			b.Details.Latitude = &north
		}
		l, ok := Compare(a, b)
		if back, again := Compare(b, a); back.Score != l.Score || again != ok {
			t.Errorf("%q: %v one way and %v the other", p.a, l.Score, back.Score)
		}
		if ok {
			shown++
		}
		if ok && p.same {
			right++
		}
		if p.same {
			same++
		}
		t.Logf("same %-5v shown %-5v score %.2f words %.2f: %s | %s", p.same, ok, l.Score, l.Words, p.a, p.b)
	}
	t.Logf("%d pairs written by hand: %d shown, %d of them the same (precision %.2f); %d of %d that are the same are shown (recall %.2f)",
		len(pairs), shown, right, float64(right)/float64(shown), right, same, float64(right)/float64(same))
	if float64(right)/float64(shown) < 0.8 || float64(right)/float64(same) < 0.7 {
		t.Error("the score got worse at telling them apart")
	}
}

func TestWhatCannotBeTheSame(t *testing.T) {
	a := complaint(1, "X", "Jalan berlubang", -7.98, 112.63, 0)
	for name, b := range map[string]*store.Complaint{
		"itself":           a,
		"another category": complaint(2, "Y", "Jalan berlubang", -7.98, 112.63, 0),
		"15 days later":    complaint(2, "X", "Jalan berlubang", -7.98, 112.63, 15*city.Day),
		"600 m away":       complaint(2, "X", "Jalan berlubang", -7.9746, 112.63, 0),
	} {
		if l, ok := Compare(a, b); ok {
			t.Errorf("%s: %+v", name, l)
		}
	}
	l, ok := Compare(a, complaint(2, "X", "Jalan berlubang", -7.9809, 112.63, 0))
	if !ok || l.Metres == nil || *l.Metres < 99 || *l.Metres > 101 || l.Words != 1 {
		t.Errorf("%v %+v", ok, l)
	}
}
