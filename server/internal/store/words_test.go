package store

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"github.com/tugu-city/tugu/server/city"
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

// naive is what Search returns for words and phrases, by definition; records are in the order in which they were first written.
func naive(records []Record, ids []city.ID, texts, departments []string, limit int) (found []city.ID) {
	for i := len(records) - 1; i >= 0; i-- {
		d := &records[i].Details
		department := ""
		for _, e := range records[i].Events {
			if e.Kind == city.Assigned {
				department = e.Department
			}
		}
		holds := departments == nil || slices.Contains(departments, department)
		for _, text := range texts {
			text = lower(text)
			holds = holds && (strings.Contains(lower(d.Reference), text) || !d.Secret && (strings.Contains(lower(d.Title), text) || strings.Contains(lower(d.Text), text)))
		}
		if holds && len(found) < limit {
			found = append(found, ids[i])
		}
	}
	return found
}

// author makes texts of which some hold parts of others, with what databases take for signs.
type author struct{ *rand.Rand }

func (w author) text(most int) string {
	parts := []string{"jalan", "Jalan", "berlubang", "lubang", "LUBANG", "di", "a", "%", "_", "100%", "a_b", `"`, `""`, "'", `\`, "Dhoho", "pasar é", "É", "ß", "İ", "ıI", "K", "AND", "NOT", "*", "(", "x'y\"z", "\n", "\t", "\u00a0", "ñandu", "日本語", "🙂🙂🙂"}
	var b strings.Builder
	for range w.IntN(most + 1) {
		b.WriteString(parts[w.IntN(len(parts))])
		if w.IntN(2) == 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// query is made of parts of texts, maybe altered: a search, and the words and phrases that it asks for.
func (w author) query(of ...string) (text string, texts []string) {
	for range 1 + w.IntN(3) {
		letters := []rune(strings.TrimSpace(of[w.IntN(len(of))]))
		if w.IntN(8) == 0 {
			letters = []rune(strings.TrimSpace(w.text(2)))
		}
		if len(letters) == 0 {
			continue
		}
		from := w.IntN(len(letters))
		part := strings.TrimSpace(string(letters[from : from+1+w.IntN(min(len(letters)-from, 20))]))
		switch w.IntN(4) {
		case 0:
			part = strings.ToUpper(part)
		case 1:
			part = strings.ToLower(part)
		}
		switch phrase := strings.ContainsFunc(part, unicode.IsSpace); {
		case strings.HasPrefix(part, `"`) || part == "" || phrase && strings.Contains(part, `"`): // would be read otherwise
		case phrase && w.IntN(2) == 0:
			text, texts = text+" "+part, append(texts, strings.Fields(part)...)
		case phrase:
			text, texts = text+` "`+part+`" `, append(texts, part)
		default:
			text, texts = text+" "+part, append(texts, part)
		}
	}
	return text, texts
}

// TestSearchEqualsReading: what is found is what reading every complaint finds, whatever part of them is in the index, through
// changes and erasures.
func TestSearchEqualsReading(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.segment = 32
		w := author{rand.New(rand.NewPCG(7, 1))}
		records := make([]Record, 170)
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
		found, several := 0, 0
		check := func() {
			t.Helper()
			for range 150 {
				of := records[w.IntN(len(records))].Details
				text, texts := w.query(of.Reference, of.Title, of.Text)
				if len(texts) == 0 {
					continue
				}
				departments := [][]string{nil, nil, {"DLH"}, {"DLH", "DPUPR"}}[w.IntN(4)]
				limit := []int{1, 5, 1000}[w.IntN(3)]
				want := naive(records, ids, texts, departments, limit)
				got, err := f.Search(t.Context(), text, departments, limit)
				if err != nil || !slices.Equal(got, want) {
					t.Fatalf("%q of %v: found %d, %v, want %d", text, departments, len(got), err, len(want))
				}
				if found += len(got); len(texts) > 1 {
					several += len(got)
				}
			}
		}
		segments := func() (n int) {
			t.Helper()
			if err := f.DB().QueryRowContext(t.Context(), "SELECT count(*) FROM words_segment").Scan(&n); err != nil {
				t.Fatal(err)
			}
			return n
		}
		for step := range 8 {
			check()
			for range 2 {
				if _, err := f.indexWords(t.Context()); err != nil {
					t.Fatal(err)
				}
			}
			if step == 3 {
				f.indexAll(t)
				if n := segments(); n != 5 { // 31 rows, four times 32; the rest is not enough for one
					t.Errorf("%d segments, want 5", n)
				}
				check()
			}
			for range 3 {
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
		f.indexAll(t)
		check()
		if found < 1000 || several < 100 {
			t.Errorf("only %d found in all, %d by several words: the questions say little", found, several)
		}
	})
}

// indexAll makes all segments that are missing, and fails where one was altered meanwhile.
func (f fixture) indexAll(t *testing.T) {
	t.Helper()
	for n := int64(1); n > 0; {
		var err error
		if n, err = f.indexWords(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

// TestSegmentsBesideWriters: segments are made while complaints are altered, by others at once, and none
// keeps words that a complaint has no more.
func TestSegmentsBesideWriters(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.segment = 8
		records := make([]Record, 64)
		for i := range records {
			records[i] = record(i)
			records[i].Details.Text = fmt.Sprintf("version0of%d.", i)
		}
		var ids []city.ID
		for _, r := range f.mustImport(t, records...) {
			ids = append(ids, r.ID)
		}
		done := make(chan struct{})
		var builders sync.WaitGroup
		for range 2 { // as where two processes take themselves for the leader
			builders.Go(func() {
				for {
					select {
					case <-done:
						return
					default:
					}
					if _, err := f.indexWords(t.Context()); err != nil {
						t.Error(err)
						return
					}
				}
			})
		}
		w := rand.New(rand.NewPCG(5, 1))
		versions := make([]int, len(records))
		for range 60 {
			var some []Record
			for range 1 + w.IntN(3) {
				i := w.IntN(len(records))
				versions[i]++
				records[i].Details.Text = fmt.Sprintf("version%dof%d.", versions[i], i)
				some = append(some, records[i])
			}
			if _, err := f.Import(t.Context(), some); err != nil {
				t.Error(err)
			}
			i := w.IntN(len(records))
			found, err := f.Search(t.Context(), fmt.Sprintf("version%dof%d.", versions[i], i), nil, 10)
			if err != nil || len(found) != 1 || found[0] != ids[i] {
				t.Errorf("version %d of %d: found %v, %v", versions[i], i, found, err)
			}
		}
		close(done)
		builders.Wait()
		f.indexAll(t)
		for i, n := range versions {
			for v := range n + 1 {
				found, err := f.Search(t.Context(), fmt.Sprintf("version%dof%d.", v, i), nil, 10)
				if err != nil || len(found) != map[bool]int{true: 1}[v == n] {
					t.Errorf("version %d of %d, which is at %d: found %d, %v", v, i, n, len(found), err)
				}
			}
		}
	})
}

// TestDamagedSegmentIsRead: a segment whose bytes are not what was written costs time, never an answer.
func TestDamagedSegmentIsRead(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.segment = 2
		f.mustImport(t, record(1), record(2), record(3), record(4), record(5))
		f.indexAll(t)
		damage := "UPDATE words_segment SET content = substr(content, 1, 30) WHERE first_row = 2"
		if n, err := f.write.ExecContext(t.Context(), damage); err != nil {
			t.Fatal(err)
		} else if k, err := n.RowsAffected(); k != 1 || err != nil {
			t.Fatalf("damaged %d, %v", k, err)
		}
		found, err := f.Search(t.Context(), "berlubang", nil, 10)
		if err != nil || len(found) != 5 {
			t.Errorf("found %d, %v", len(found), err)
		}
	})
}

func erasedOf(t *testing.T, f fixture, id city.ID) bool {
	t.Helper()
	return f.complaint(t, id).Erased.Words
}

// TestErasedWordsLeaveTheIndex: nothing of them can be found, nor read in the index.
func TestErasedWordsLeaveTheIndex(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.segment = 2
		r, other := record(1), record(2)
		r.Details.Title, r.Details.Text = "Keluhan Qxzwvan", "Rumah Zzkqxyw"
		res := f.mustImport(t, r, other, record(3))
		f.indexAll(t)
		holds := func(text string) (n int) {
			t.Helper()
			var all [][]byte
			if err := f.DB().NewRaw("SELECT content FROM words_segment").Scan(t.Context(), &all); err != nil {
				t.Fatal(err)
			}
			for _, content := range all {
				n += bytes.Count(content, []byte(text))
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
		if holds("qxzwvan") != 1 || holds("zzkqxyw") != 1 || finds("qxzwvan") != 1 || finds("zzkqxyw") != 1 || finds("SAMBAT/00001") != 1 {
			t.Fatalf("indexed: %d %d, found: %d %d %d", holds("qxzwvan"), holds("zzkqxyw"), finds("qxzwvan"), finds("zzkqxyw"), finds("SAMBAT/00001"))
		}
		if n, err := f.Erase(t.Context(), []city.ID{res[0].ID}, true); err != nil || n != 1 {
			t.Fatalf("erased %d, %v", n, err)
		}
		for range 2 { // also once it is made anew
			if holds("qxzwvan")+holds("zzkqxyw")+finds("qxzwvan")+finds("zzkqxyw") != 0 || finds("SAMBAT/00001") != 1 || finds("berlubang") != 2 {
				t.Errorf("left: %d %d, found: %d %d; of the reference %d, of the others %d", holds("qxzwvan"), holds("zzkqxyw"), finds("qxzwvan"), finds("zzkqxyw"), finds("SAMBAT/00001"), finds("berlubang"))
			}
			f.indexAll(t)
		}
		for _, k := range f.words.kept {
			if bits := k.segment.Find([]string{"qxz"}); bits.Count() > 0 {
				t.Error("a part of it is still in memory")
			}
		}
		if f.target.sqlite() {
			if all := f.dump(t); bytes.Contains(bytes.ToLower(all), []byte("qxz")) {
				t.Error("a part of it is still on the disk")
			}
		}
	})
}
