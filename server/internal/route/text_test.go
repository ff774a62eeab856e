package route

import (
	"strings"
	"testing"
)

func TestScanFoldsAndUnites(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Jalan RUSAK!", "jalan rusak"},
		{"lubang2 di jalan", "lubang di jalan"},
		{"lubang-lubang lubang lubang", "lubang"},
		{"lubang-lubangnya", "lubangnya"},
		{"lubang2nya besar2", "lubangnya besar"},
		{"berlubang-lubang", "berlubang"},
		{"RT03/RW05", "rt 03 rw 05"},
		{"rusakkk matiiii", "rusak mati"},
		{"jalań ruſak ＪＡＬＡＮ 𝐫𝐮𝐬𝐚𝐤", "jalan rusak jalan rusak"},
		{"ja\u200blan\u0301 rusak", "jalan rusak"},
		{"lihat https://example.id/jalan?x=1 ya", "lihat ya"},
		{"Rp5.000", "rp 5 000"},
		{"", ""},
		{"...", ""},
		{"lalu-lintas", "lalu lintas"},
		{"a\xffb", "a b"},
	} {
		if got := strings.Join(forms(c.text), " "); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestScanKeepsPlaces(t *testing.T) {
	text := "Ĵalan lubang-lubang, rusak²"
	tokens := scan(nil, text, FieldText, MaxText)
	want := []string{"Ĵalan", "lubang-lubang", "rusak²"}
	if len(tokens) != len(want) {
		t.Fatalf("%d words, want %d", len(tokens), len(want))
	}
	for i, w := range want {
		if got := text[tokens[i].start:tokens[i].end]; got != w {
			t.Errorf("word %d: %q, want %q", i, got, w)
		}
		if at := tokens[i].where("", text); string([]rune(text)[at.Start:at.Start+at.Length]) != w {
			t.Errorf("word %d: wrong characters %v", i, at)
		}
	}
}

func TestScanIsBounded(t *testing.T) {
	for _, text := range []string{strings.Repeat("jalan rusak ", 100_000), strings.Repeat("a", 1<<20), strings.Repeat("\u0301", 1<<19), strings.Repeat("- ", 1<<19)} {
		tokens := scan(nil, text, FieldText, MaxText)
		if len(tokens) > maxWords {
			t.Errorf("%d words", len(tokens))
		}
		for _, k := range tokens {
			if len(k.form) > maxWord || k.end > MaxText {
				t.Errorf("a word of %d bytes up to %d", len(k.form), k.end)
			}
		}
	}
}

func TestStemsOfKnownWords(t *testing.T) {
	l := newLexicon()
	for _, w := range []string{"sumbat", "bakar", "lampu", "dalan", "buang", "terang", "angkut", "palak", "rusak", "sampah", "tutup", "air", "gelap", "benak", "parkir", "jentik"} {
		l.id(w)
	}
	for _, w := range []string{"kalian", "sampai", "lembah"} {
		l.entries[w] = entry{known: true}
	}
	l.indexTypos()
	for _, c := range []struct {
		form, want string
		q          quality
	}{
		{"menyumbat", "sumbat", stemmed},
		{"tersumbatnya", "sumbat", stemmed},
		{"lampunya", "lampu", exact},
		{"lampune", "lampu", exact},
		{"dalane", "dalan", exact},
		{"mbuang", "buang", stemmed},
		{"pembuangan", "buang", stemmed},
		{"dibuangi", "buang", stemmed},
		{"penerangan", "terang", stemmed},
		{"pengangkutannya", "angkut", stemmed},
		{"memalak", "palak", stemmed},
		{"pengrusakan", "rusak", stemmed},
		{"nyampah", "sampah", stemmed},
		{"ditutupi", "tutup", stemmed},
		{"airnya", "air", exact},
		{"benakno", "benak", stemmed},
		{"kegelapan", "gelap", stemmed},
		{"sampha", "sampah", typo},
		{"sampahh", "sampah", typo},
		{"prkir", "parkir", typo},
		{"diparkr", "parkir", typo},
		{"kalian", "", exact},
		{"sampai", "", exact},
		{"lembahnya", "", unknown},
		{"campah", "", unknown},
		{"lmpu", "", unknown},
		{"lamp", "", unknown},
		{"xyz", "", unknown},
	} {
		e, q := l.look(c.form)
		got := ""
		if len(e.words) > 0 {
			got = l.names[e.words[0]]
		}
		if c.want == "" && got != "" || c.want != "" && q != unknown && got != c.want || q != c.q {
			t.Errorf("%s: %q (%d), want %q (%d)", c.form, got, q, c.want, c.q)
		}
	}
}

func TestOneEdit(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"sampah", "sampah", true},
		{"smpah", "sampah", true},
		{"sampahh", "sampah", true},
		{"sanpah", "sampah", true},
		{"sampha", "sampah", true},
		{"sapmha", "sampah", false},
		{"smph", "sampah", false},
		{"", "a", true},
		{"ab", "ba", true},
	} {
		if oneEdit(c.a, c.b) != c.want || oneEdit(c.b, c.a) != c.want {
			t.Errorf("%q, %q", c.a, c.b)
		}
	}
}
