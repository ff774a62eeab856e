package store

import (
	"bytes"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// lower makes A to Z small, as Search takes them.
func lower(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'A' && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}

// naive is what Search returns, by definition; records are in the order in which they were first written.
func naive(records []Record, ids []city.ID, text string, departments []string, limit int) (found []city.ID) {
	text = lower(strings.TrimSpace(text))
	for i := len(records) - 1; i >= 0 && text != ""; i-- {
		d := &records[i].Details
		holds := strings.Contains(lower(d.Reference), text) || !d.Secret && (strings.Contains(lower(d.Title), text) || strings.Contains(lower(d.Text), text))
		department := ""
		for _, e := range records[i].Events {
			if e.Kind == city.Assigned {
				department = e.Department
			}
		}
		if holds && (departments == nil || slices.Contains(departments, department)) && len(found) < limit {
			found = append(found, ids[i])
		}
	}
	return found
}

// words makes texts of which some hold parts of others, with what databases take for signs.
type words struct{ *rand.Rand }

func (w words) text(most int) string {
	parts := []string{"jalan", "Jalan", "berlubang", "lubang", "LUBANG", "di", "a", "%", "_", "100%", "a_b", `"`, `""`, "'", `\`, "Dhoho", "pasar é", "É", "ß", "İ", "ıI", "K", "AND", "NOT", "*", "(", "x'y\"z", "\n", "\t", "ñandu", "日本語", "🙂🙂🙂"}
	var b strings.Builder
	for range w.IntN(most + 1) {
		b.WriteString(parts[w.IntN(len(parts))])
		if w.IntN(2) == 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// query is a part of a text, maybe altered.
func (w words) query(of string) string {
	letters := []rune(of)
	if len(letters) == 0 || w.IntN(8) == 0 {
		return w.text(2)
	}
	from := w.IntN(len(letters))
	q := string(letters[from : from+1+w.IntN(min(len(letters)-from, 20))])
	switch w.IntN(4) {
	case 0:
		return strings.ToUpper(q)
	case 1:
		return strings.ToLower(q)
	}
	return q
}

// TestSearchEqualsReading: what is found is what reading every complaint finds, whatever part of them is in the index, through
// changes and erasures.
func TestSearchEqualsReading(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.sample = 0 // the index is asked, however few there are
		w := words{rand.New(rand.NewPCG(7, 1))}
		records := make([]Record, 120)
		for i := range records {
			records[i] = record(i)
			if w.IntN(3) == 0 {
				records[i] = record(i, assigned(t0+city.Hour, []string{"DLH", "DPUPR"}[w.IntN(2)]))
			}
			d := &records[i].Details
			d.Title, d.Text, d.Secret = w.text(3), w.text(12), w.IntN(10) == 0
		}
		var ids []city.ID
		for _, r := range f.mustImport(t, records...) {
			ids = append(ids, r.ID)
		}
		found := 0
		check := func() {
			t.Helper()
			for range 150 {
				of := records[w.IntN(len(records))].Details
				text := w.query([]string{of.Reference, of.Title, of.Text}[w.IntN(3)])
				departments := [][]string{nil, nil, {"DLH"}, {"DLH", "DPUPR"}}[w.IntN(4)]
				limit := []int{1, 5, 1000}[w.IntN(3)]
				want := naive(records, ids, text, departments, limit)
				got, err := f.Search(t.Context(), text, departments, limit)
				if err != nil || !slices.Equal(got, want) {
					t.Fatalf("%q of %v: found %d, %v, want %d", text, departments, len(got), err, len(want))
				}
				found += len(got)
			}
		}
		for step := range 6 {
			check()
			if _, err := f.indexWords(t.Context(), 25); err != nil {
				t.Fatal(err)
			}
			for range 5 {
				i := w.IntN(len(records))
				if d := &records[i].Details; d.Title+d.Text != "" || !erasedOf(t, f, ids[i]) {
					d.Title, d.Text = w.text(3), w.text(12)
					f.mustImport(t, records[i])
				}
			}
			i := w.IntN(len(records))
			if n, err := f.Erase(t.Context(), []city.ID{ids[i]}, true); err != nil || n != 1 {
				t.Fatalf("step %d: erased %d, %v", step, n, err)
			}
			records[i].Details.Title, records[i].Details.Text = "", ""
		}
		check()
		if found < 1000 {
			t.Errorf("only %d found in all: the questions say little", found)
		}
		if f.target.sqlite() { // the index holds what the complaints do
			if _, err := f.write.ExecContext(t.Context(), "INSERT INTO complaint_fts (complaint_fts, rank) VALUES ('integrity-check', 0)"); err != nil {
				t.Error(err)
			}
		}
	})
}

func erasedOf(t *testing.T, f fixture, id city.ID) bool {
	t.Helper()
	return f.complaint(t, id).Erased.Words
}

// TestErasedWordsLeaveTheIndex: nothing of them can be found, nor read in the tables of the index.
func TestErasedWordsLeaveTheIndex(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.sample = 0
		r, other := record(1), record(2)
		r.Details.Title, r.Details.Text = "Keluhan Qxzwvan", "Rumah Zzkqxyw"
		res := f.mustImport(t, r, other)
		for n := int64(1); n > 0; {
			var err error
			if n, err = f.indexWords(t.Context(), 1); err != nil {
				t.Fatal(err)
			}
		}
		terms := func(term string) (n int) {
			t.Helper()
			query := "SELECT count(*) FROM complaint_words WHERE words ILIKE '%" + term + "%'"
			if f.target.sqlite() {
				if _, err := f.write.ExecContext(t.Context(), "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab (main, complaint_fts, row)"); err != nil {
					t.Fatal(err)
				}
				query = "SELECT count(*) FROM temp.terms WHERE term = '" + term + "'"
			}
			if err := f.write.QueryRowContext(t.Context(), query).Scan(&n); err != nil {
				t.Fatal(err)
			}
			return n
		}
		finds := func(text string) int {
			t.Helper()
			ids, err := f.Search(t.Context(), text, nil, 10)
			if err != nil {
				t.Fatal(err)
			}
			return len(ids)
		}
		if terms("qxz") != 1 || terms("zkq") != 1 || finds("qxzwvan") != 1 || finds("zzkqxyw") != 1 || finds("SAMBAT/00001") != 1 {
			t.Fatalf("indexed: %d %d, found: %d %d %d", terms("qxz"), terms("zkq"), finds("qxzwvan"), finds("zzkqxyw"), finds("SAMBAT/00001"))
		}
		if n, err := f.Erase(t.Context(), []city.ID{res[0].ID}, true); err != nil || n != 1 {
			t.Fatalf("erased %d, %v", n, err)
		}
		if terms("qxz")+terms("zkq")+finds("qxzwvan")+finds("zzkqxyw") != 0 || finds("SAMBAT/00001") != 1 || finds("berlubang") != 1 {
			t.Errorf("left: %d %d, found: %d %d; of the reference %d, of the other one %d", terms("qxz"), terms("zkq"), finds("qxzwvan"), finds("zzkqxyw"), finds("SAMBAT/00001"), finds("berlubang"))
		}
		if f.target.sqlite() {
			if all := f.dump(t); bytes.Contains(bytes.ToLower(all), []byte("qxz")) {
				t.Error("a part of it is still on the disk")
			}
		}
	})
}

// TestWordsWithoutExtension: a role that may not make the extension migrates all the same, and searches by reading; the index is
// made once the extension is there.
func TestWordsWithoutExtension(t *testing.T) {
	admin := storetest.Postgres(t)
	owner, err := parseDSN(admin)
	if err != nil {
		t.Fatal(err)
	}
	db, err := owner.connect(poolWrite)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	role := fmt.Sprintf("plain_%d", rand.Uint32())
	exec := func(query string) {
		t.Helper()
		if _, err := db.ExecContext(t.Context(), query); err != nil {
			t.Fatal(err)
		}
	}
	exec("CREATE ROLE " + role + " LOGIN")
	exec("GRANT USAGE, CREATE ON SCHEMA public TO " + role)
	u, err := url.Parse(admin)
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.User(role)
	defer func() { exec("DROP OWNED BY " + role); exec("DROP ROLE " + role) }()
	if _, err := Migrate(t.Context(), u.String(), nil); err != nil {
		t.Fatal(err)
	}
	said := make(lines, 100)
	clock := newFixtureClock()
	s := open(t, u.String(), testProfile(), clock, func(c *Config) { c.Log = slog.New(slog.NewTextHandler(said, nil)) })
	f := fixture{s, u.String(), clock}
	f.sample = 0
	f.mustImport(t, record(1), record(2))
	for text := range said { // waits for the line
		if strings.Contains(text, "CREATE EXTENSION pg_trgm") {
			break
		}
	}
	found := func() int {
		t.Helper()
		ids, err := f.Search(t.Context(), "berlubang", nil, 10)
		if err != nil {
			t.Fatal(err)
		}
		return len(ids)
	}
	if able, err := f.wordsIndex(t.Context()); able || err != nil || found() != 2 {
		t.Fatalf("able %t, %v, found %d", able, err, found())
	}
	exec("CREATE EXTENSION pg_trgm")
	if able, err := f.wordsIndex(t.Context()); !able || err != nil {
		t.Fatalf("able %t, %v", able, err)
	}
	if _, err := f.indexWords(t.Context(), 10); err != nil || found() != 2 {
		t.Fatalf("found %d, %v", found(), err)
	}
	if err := s.Close(); err != nil { // before the role goes
		t.Error(err)
	}
}

// lines takes what is logged, a line each; what nobody reads is dropped.
type lines chan string

func (l lines) Write(b []byte) (int, error) {
	select {
	case l <- string(b):
	default:
	}
	return len(b), nil
}
