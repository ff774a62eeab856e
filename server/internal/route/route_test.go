package route_test

import (
	"bytes"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/route"
)

var malang = sync.OnceValues(func() (*profile.Loaded, error) { return profile.Load("malang") })

func load(t testing.TB) *profile.Loaded {
	t.Helper()
	p, err := malang()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// small is a city of three categories and two kecamatan.
func small() *city.Profile {
	p := &city.Profile{
		Categories: []city.Category{{Item: city.Item{Code: "ROAD"}}, {Item: city.Item{Code: "LAMP"}}, {Item: city.Item{Code: "MARKET"}}},
		Districts: []city.District{
			{Item: city.Item{Code: "1", Name: city.Label{Local: "Sukun"}}},
			{Item: city.Item{Code: "1.1", Name: city.Label{Local: "Sukun"}}, Level: 1, Parent: "1"},
			{Item: city.Item{Code: "1.2", Name: city.Label{Local: "Bandulan"}}, Level: 1, Parent: "1"},
			{Item: city.Item{Code: "2", Name: city.Label{Local: "Klojen"}}},
			{Item: city.Item{Code: "2.1", Name: city.Label{Local: "Bareng"}}, Level: 1, Parent: "2"},
		},
		Routing: &city.Routing{
			Version: "v1", Score: 2, Margin: 1, Lead: 1, LeadWords: 3, Title: 0.5,
			Fillers: []string{"di", "yang"}, Spellings: map[string][]string{"jalan": {"jln"}}, Known: []string{"jalani"},
			Sets:   map[string][]string{"broken": {"rusak", "bolong"}},
			Places: city.RoutingPlaces{Markers: []string{"depan"}, Landmarks: []string{"pasar"}, Within: 2},
			Rules: []city.RoutingRule{
				{Code: "ROAD-BROKEN", Category: "ROAD", Weight: 4, All: [][]string{{"jalan"}, {"$broken"}}, Within: 3, None: []string{"lampu jalan"}},
				{Code: "ROAD", Category: "ROAD", Weight: 1, Any: []string{"aspal"}},
				{Code: "LAMP", Category: "LAMP", Weight: 4, Any: []string{"lampu jalan", "lampu .. mati", "=pju"}},
				{Code: "MARKET", Category: "MARKET", Weight: 3, Any: []string{"pasar"}},
				{Code: "ASKED", Category: city.NotAssigned, Weight: 6, Any: []string{"jadwal"}, None: []string{"rusak"}},
			},
			Districts: city.RoutingDistricts{
				Prefixes: [][]string{{"kec"}, {"kel"}}, Streets: []string{"jl"}, Between: []string{"raya"}, Prefixed: []string{"2.1"},
				Outside: []string{"kab malang"}, Except: []string{"bandulan 2"},
			},
		},
	}
	p.Index()
	return p
}

func router(t testing.TB, p *city.Profile) *route.Router {
	t.Helper()
	r, faults := route.New(p)
	if r == nil {
		t.Fatal(faults)
	}
	return r
}

func TestDecide(t *testing.T) {
	r := router(t, small())
	for _, c := range []struct {
		title, text, want, rule string
		why                     route.Why
	}{
		{"", "Jalan rusak", "ROAD", "ROAD-BROKEN", ""},
		{"", "jln di sini yang bolong-bolong", "ROAD", "ROAD-BROKEN", ""},
		{"", "jalan satu dua tiga empat lima rusak", "", "", route.WhyNoMatch},
		{"", "lampu jalan rusak", "LAMP", "LAMP", ""},
		{"", "lampu itu sudah lama mati", "LAMP", "LAMP", ""},
		{"", "mati lampu", "", "", route.WhyNoMatch},
		{"", "PJU", "LAMP", "LAMP", ""},
		{"", "perpjuan", "", "", route.WhyNoMatch},
		{"", "aspal", "", "ROAD", route.WhyWeak},
		{"", "pasar kotor", "MARKET", "MARKET", ""},
		{"", "jalan rusak depan pasar", "ROAD", "ROAD-BROKEN", ""},
		{"", "depan pasar", "", "", route.WhyNoMatch},
		{"", "jalan rusak pju", "", "ROAD-BROKEN", route.WhyAmbiguous},
		{"", "jalan rusak a b c pju", "ROAD", "ROAD-BROKEN", ""},
		{"aspal", "lampu x x x mati", "LAMP", "LAMP", ""},
		{"jalan", "rusak", "", "", route.WhyNoMatch},
		{"", "jadwal pju", "", "ASKED", route.WhyDeclined},
		{"", "jadwal pju rusak", "LAMP", "LAMP", ""},
		{"", "jalani hidup rusak", "", "", route.WhyNoMatch},
		{"", "", "", "", route.WhyNoMatch},
	} {
		d := r.Decide(c.title, c.text)
		rule := ""
		if d.Best != nil {
			rule = d.Best.Rule
		}
		if d.Category != c.want || rule != c.rule || d.Why != c.why {
			t.Errorf("%q %q: %s (category %q, rule %q, why %q)", c.title, c.text, d, d.Category, rule, d.Why)
		}
	}
}

func TestDecisionSaysWhichWords(t *testing.T) {
	r := router(t, small())
	title, text := "Ada jalán", "Tolong, jln. kami rusak² sekali; lampu … mati"
	d := r.Decide(title, text)
	if d.Best == nil || d.Best.Category != "ROAD" || d.RunnerUp == nil || d.RunnerUp.Category != "LAMP" {
		t.Fatalf("%s", d)
	}
	var words []string
	for _, w := range d.Best.Words {
		words = append(words, string([]rune(text)[w.Start:w.Start+w.Length]))
	}
	if got := strings.Join(words, " "); got != "jln rusak²" {
		t.Errorf("words %q", got)
	}
	if got := d.String(); strings.Contains(got, "kami") || strings.Contains(got, "jln") {
		t.Errorf("the explanation quotes the complaint: %s", got)
	}
}

func TestPlaceNeverGuesses(t *testing.T) {
	r := router(t, small())
	for _, c := range []struct {
		address, text, want string
		why                 route.Why
	}{
		{"Sukun", "", "1", ""},
		{"Kel. Sukun", "", "1.1", ""},
		{"kec.sukun", "", "1", ""},
		{"Bandulan, Sukun", "", "1.2", ""},
		{"Sukun, Kec. Sukun", "", "1.1", ""},
		{"Jl. Raya Bandulan 3", "", "", route.WhyNoMatch},
		{"Jl. Raya Bandulan 3, Bandulan", "", "1.2", ""},
		{"bandullan", "", "1.2", ""},
		{"Bareng", "", "", route.WhyNoMatch},
		{"Bareng, Kec. Klojen", "", "2.1", ""},
		{"Bareng, Klojen", "", "2.1", ""},
		{"Bandulan, Kec. Klojen", "", "", route.WhyConflict},
		{"Bandulan dan kel. Bareng", "", "", route.WhyAmbiguous},
		{"Bandulan dan kel. Sukun", "", "1", ""},
		{"Bandulan II", "", "", route.WhyNoMatch},
		{"Bandulan, Kab. Malang", "", "", route.WhyOutside},
		{"", "rumah kami di Bandulan", "1.2", ""},
		{"Sukun", "rumah kami di Bandulan", "1", ""},
		{"Sukun dan Klojen", "", "", route.WhyAmbiguous},
		{"", "", "", route.WhyNoMatch},
	} {
		if p := r.Place(c.address, "", c.text); p.District != c.want || p.Why != c.why {
			t.Errorf("%q %q: %q %s, want %q %s", c.address, c.text, p.District, p.Why, c.want, c.why)
		}
	}
}

func TestFaultsNameTheField(t *testing.T) {
	p := small()
	p.Routing.Rules = append(p.Routing.Rules, city.RoutingRule{Code: "X", Category: "ROAD"}, city.RoutingRule{Code: "Y", Any: []string{"$none", "!"}})
	p.Routing.Spellings["lampu"] = []string{"jln", "a b"}
	p.Routing.Districts.Prefixed = []string{"9"}
	_, faults := route.New(p)
	var got strings.Builder
	for _, f := range faults {
		got.WriteString(f.Path + ": " + f.Message + "\n")
	}
	for _, want := range []string{"rules[5]: ", "rules[6].any: there is no set", `rules[6].any: "!"`, `spellings["lampu"]: "jln" stands`, `spellings["lampu"]: "a b"`, `districts.prefixed[0]: there is no district "9"`} {
		if !strings.Contains(got.String(), want) {
			t.Errorf("no fault %q in:\n%s", want, got.String())
		}
	}
}

func TestCheckRunsExamples(t *testing.T) {
	p := small()
	p.Routing.Rules[0].Match, p.Routing.Rules[0].Not = []string{"jalan rusak", "lampu"}, []string{"jalan bolong"}
	p.Routing.Rules[4].Match, p.Routing.Rules[4].Not = []string{"jadwal pasar"}, []string{"jadwal jalan"}
	p.Routing.Districts.Examples = []city.RoutingPlace{{Text: "Sukun", District: "1.1"}}
	faults := router(t, p).Check()
	want := []string{"rules[0].match[1]", "rules[0].not[0]", "rules[1].match", "rules[2].match", "rules[3].match", "rules[4].not[0]", "districts.examples[0]"}
	if len(faults) != len(want) {
		t.Fatalf("%d faults: %v", len(faults), faults)
	}
	for i, w := range want {
		if faults[i].Path != w {
			t.Errorf("fault %d at %s, want %s", i, faults[i].Path, w)
		}
	}
}

func TestNoRulesDecideNothing(t *testing.T) {
	p := small()
	p.Routing = nil
	r := router(t, p)
	if d := r.Decide("", "jalan rusak"); d.Category != "" || r.Version() != "" {
		t.Errorf("%s", d)
	}
}

func TestEveryCategoryOfMalangHasRules(t *testing.T) {
	p := load(t)
	have := map[string]bool{}
	for i := range p.Routing.Rules {
		have[p.Routing.Rules[i].Category] = true
	}
	for i := range p.Categories {
		if c := p.Categories[i].Code; !have[c] && c != "LAINNYA" { // what fits nothing is left to an operator
			t.Errorf("no rule gives %s", c)
		}
	}
}

// TestDevelopment guards against rules getting worse for texts that were there when
// they were written. It is no measure of accuracy: the texts are not held out.
func TestDevelopment(t *testing.T) {
	p := load(t)
	file, err := os.ReadFile("testdata/development.csv")
	if err != nil {
		t.Fatal(err)
	}
	m, err := p.Router.Test(p.Profile, bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := m.Print(&out, p.Router.Version()); err != nil {
		t.Fatal(err)
	}
	if a := m.Categories.Accuracy().Share(); a < 0.95 {
		t.Errorf("categories: %.3f right\n%s", a, out.String())
	}
	if a := m.Districts.Accuracy().Share(); a < 0.97 {
		t.Errorf("districts: %.3f right\n%s", a, out.String())
	}
}

// TestSpent guards what was learnt from a set that another reader wrote and labelled
// before there were rules. It was held out once: then precision was 76.5 % and
// coverage 82.3 %. Since the rules learnt from it, it is no measure any more.
func TestSpent(t *testing.T) {
	p := load(t)
	file, err := os.ReadFile("testdata/written-spent.csv")
	if err != nil {
		t.Fatal(err)
	}
	m, err := p.Router.Test(p.Profile, bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := m.Print(&out, p.Router.Version()); err != nil {
		t.Fatal(err)
	}
	if precision, coverage := m.Categories.Precision().Share(), m.Categories.Coverage().Share(); precision < 0.9 || coverage < 0.75 {
		t.Errorf("categories: precision %.3f, coverage %.3f\n%s", precision, coverage, out.String())
	}
	if precision := m.Districts.Precision().Share(); precision < 0.95 {
		t.Errorf("districts: precision %.3f\n%s", precision, out.String())
	}
}

func TestTestRefusesForeignLabels(t *testing.T) {
	p := load(t)
	for _, c := range []struct{ file, want string }{
		{"", "header"},
		{"a,b\n", "columns"},
		{"text,category\n", "no text"},
		{"text,category\nx,ROAD\n", `line 2: there is no category "ROAD"`},
		{"text,district\nx,1\n", `line 2: there is no district "1"`},
		{"text,category\n\"x\n", "not CSV"},
	} {
		if _, err := p.Router.Test(p.Profile, strings.NewReader(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v", c.file, err)
		}
	}
}

func TestMeasureCounts(t *testing.T) {
	p := small()
	r := router(t, p)
	m, err := r.Test(p, strings.NewReader("text,category\njalan rusak,ROAD\njalan rusak,LAMP\nhalo,NONE\nhalo,ROAD\npju,LAMP\npju,\n"))
	if err != nil {
		t.Fatal(err)
	}
	c := &m.Categories
	if c.Coverage().Count != 4 || c.Precision().Count != 2 || c.Precision().Of != 4 || c.Accuracy().Count != 3 || c.Accuracy().Of != 6 || c.Open != 2 || c.RightOpen != 1 || len(c.Wrong) != 3 {
		t.Errorf("%+v", c)
	}
	// 2 of 4: the score interval of Newcombe (1998), method 3.
	if i := route.Wilson(2, 4); i.Low < 0.1500 || i.Low > 0.1501 || i.High < 0.8499 || i.High > 0.8500 {
		t.Errorf("Wilson %v", i)
	}
	if i := route.Wilson(0, 10); i.Low != 0 || i.High < 0.277 || i.High > 0.278 {
		t.Errorf("Wilson %v", i)
	}
}

// TestLargeTextIsBounded: a megabyte costs what the part that is read costs.
func TestLargeTextIsBounded(t *testing.T) {
	r := load(t).Router
	for _, unit := range []string{"jalan rusak lubang ", "lampu mati jalan ", "ab ", "Sukun Bandulan ", "x-", "𝐣", "sampahsampahsampah"} {
		text := strings.Repeat(unit, 1<<20/len(unit))
		begin := time.Now()
		r.Decide(text, text)
		r.Place(text, text, text)
		if spent := time.Since(begin); spent > 5*time.Second { // milliseconds on an idle machine; square costs would be minutes
			t.Errorf("%q: %v", unit, spent)
		}
	}
}

func FuzzRoute(f *testing.F) {
	r := load(f).Router
	for _, s := range []string{"jalan rusak", "lubang2 di jln", "Kel. Sukun Kec. Sukun", "\xff\xfe", "a-a-a-a", "𝐣𝐚𝐥𝐚𝐧 ²²²", "lampu\u0301\u0301", "1a2b3c", "http://x", strings.Repeat("sampah ", 50)} {
		f.Add(s, s)
	}
	f.Fuzz(func(t *testing.T, title, text string) {
		d := r.Decide(title, text)
		again := r.Decide(title, text)
		if d.Category != again.Category || d.Why != again.Why || d.String() != again.String() {
			t.Fatalf("%s, then %s", d, again)
		}
		fields := [][]rune{[]rune(title), []rune(text), []rune(text)}
		inside := func(words []route.Word) {
			for _, w := range words {
				if w.Start < 0 || w.Length <= 0 || w.Start+w.Length > len(fields[w.Field]) {
					t.Fatalf("the word %+v lies outside of its field", w)
				}
			}
		}
		if d.Best != nil {
			inside(d.Best.Words)
		}
		p := r.Place(text, title, text)
		inside(p.Words)
		if (p.District != "") != (p.Why == route.WhyAssigned) {
			t.Fatalf("%+v", p)
		}
	})
}

func BenchmarkDecide(b *testing.B) {
	p := load(b)
	texts := []string{
		"Selamat siang, jalan di Perum Joyogrand RT 3 rusak berat, banyak lubang, kalau malam sering orang jatuh. Mohon segera diperbaiki",
		"tulung lampu ndek dalan sulfat mati kabeh, peteng dedet",
		strings.Repeat("Kepada Yth. Bapak Wali Kota, dengan ini kami warga menyampaikan keluhan tentang pasar dan sampah yang belum diangkut. ", 8),
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		text := texts[i%len(texts)]
		p.Router.Decide("", text)
		p.Router.Place("", "", text)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "complaints/s")
}
