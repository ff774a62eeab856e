package words

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// TestSegmentEqualsReading: what a segment finds is what reading every text finds.
func TestSegmentEqualsReading(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	parts := []string{"jalan", "Jalan", "berlubang", "LUBANG", "rt", "a", "%", `"`, "é", "É", "ß", "日本", "2026-0A"}
	gaps := []string{" ", "\n", "\t", "\u00a0", "\u2003", "", "", ","}
	text := func(most int) string {
		var b strings.Builder
		for range r.IntN(most + 1) {
			b.WriteString(parts[r.IntN(len(parts))] + gaps[r.IntN(len(gaps))])
		}
		return b.String()
	}
	found := 0
	for _, span := range []int{1, 63, 64, 65, 700, 5000} {
		b := NewBuilder(span)
		texts, ids := make([][2]string, span), make([]city.ID, span)
		for place := range texts {
			if r.IntN(10) == 0 {
				continue // there is none
			}
			ids[place] = city.ID{byte(place), byte(place >> 8), 1}
			if texts[place] = [2]string{text(2), text(9)}; r.IntN(40) == 0 {
				texts[place][0] += " seldom"
			}
			b.Add(place, ids[place], texts[place][:]...)
		}
		content := b.Bytes()
		g, err := Open(content)
		if err != nil {
			t.Fatal(err)
		}
		for place, want := range ids {
			if got, ok := g.ID(place); got != want || ok != (want != city.ID{}) {
				t.Fatalf("place %d: %v %t, want %v", place, got, ok, want)
			}
		}
		for range 200 {
			var asked []string
			for range 1 + r.IntN(2) {
				letters := []rune(Lower(strings.Join(strings.Fields(text(3)), "")))
				if r.IntN(8) == 0 {
					letters = []rune("seldom")
				}
				if len(letters) == 0 {
					letters = []rune("x")
				}
				from := r.IntN(len(letters))
				asked = append(asked, string(letters[from:from+1+r.IntN(len(letters)-from)]))
			}
			var want, got []int
			for place := span - 1; place >= 0; place-- {
				if !slices.ContainsFunc(asked, func(w string) bool {
					return !strings.Contains(Lower(texts[place][0]), w) && !strings.Contains(Lower(texts[place][1]), w)
				}) {
					want = append(want, place)
				}
			}
			bits := g.Find(asked)
			for place := range bits.Down {
				got = append(got, place)
			}
			if !slices.Equal(got, want) || bits.Count() != len(want) {
				t.Fatalf("%d rows, %q: %d, counted %d, want %d", span, asked, len(got), bits.Count(), len(want))
			}
			found += len(want)
		}
		for range 20 {
			damaged := slices.Clone(content)
			damaged[r.IntN(len(damaged))] ^= 1 << r.IntN(8)
			if _, err := Open(damaged); !errors.Is(err, ErrDamaged) {
				t.Fatalf("a flipped bit: %v", err)
			}
			if _, err := Open(content[:r.IntN(len(content))]); !errors.Is(err, ErrDamaged) {
				t.Fatalf("cut off: %v", err)
			}
		}
	}
	if found < 50_000 {
		t.Errorf("only %d found: the questions say little", found)
	}
}

func TestParse(t *testing.T) {
	for _, c := range []struct {
		text           string
		words, phrases []string
		all            []string
	}{
		{"", nil, nil, nil},
		{" \t\n", nil, nil, nil},
		{"Jalan", []string{"jalan"}, nil, []string{"jalan"}},
		{" jalan  RUSAK\njalan ", []string{"jalan", "rusak"}, nil, []string{"jalan", "rusak"}},
		{"jalan berjalan", []string{"jalan", "berjalan"}, nil, []string{"berjalan"}},
		{`"RT 05" gang`, []string{"gang"}, []string{"rt 05"}, []string{"gang", "rt", "05"}},
		{`"  RT 05 " "gang"`, []string{"gang"}, []string{"rt 05"}, []string{"gang", "rt", "05"}},
		{`"rt  05"x`, []string{"x"}, []string{"rt  05"}, []string{"rt", "05", "x"}},
		{`"rt 05`, []string{`"rt`, "05"}, nil, []string{`"rt`, "05"}},
		{`a"b c"`, []string{`a"b`, `c"`}, nil, []string{`a"b`, `c"`}},
		{`"" x`, []string{`""`, "x"}, nil, []string{`""`, "x"}},
		{`" "`, []string{`"`}, nil, []string{`"`}},
		{"É ß", []string{"É", "ß"}, nil, []string{"É", "ß"}},
	} {
		q := Parse(c.text)
		if all := q.All(); !slices.Equal(q.Words, c.words) || !slices.Equal(q.Phrases, c.phrases) || !slices.Equal(all, c.all) || q.Empty() != (len(c.all) == 0) {
			t.Errorf("%q: %q, %q, all %q", c.text, q.Words, q.Phrases, all)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	build := NewBuilder(1 << 14)
	for place := range 1 << 14 {
		var text strings.Builder
		for range 25 {
			if r.IntN(10) == 0 {
				for range 4 + r.IntN(6) {
					text.WriteByte("aiueonrtsklmgdbpj"[r.IntN(17)])
				}
			} else {
				text.WriteString([]string{"jalan", "rusak", "lubang", "berjalan", "lampu", "mati", "sampah"}[r.IntN(7)])
			}
			text.WriteByte(' ')
		}
		build.Add(place, city.ID{1}, text.String())
	}
	content := build.Bytes()
	g, err := Open(content)
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%.1f bytes a complaint", float64(len(content))/(1<<14))
	for _, text := range []string{"jalan", "a", "rt", "xyzzy"} {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				g.Find([]string{text})
			}
		})
	}
}
