package fetch

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// books answers with the pages of a list, ten records each, as the test turns them.
type books struct {
	all  []map[string]any
	turn func(q func(string) string, page int) (answer any, next string)
}

func (b *books) page(n int) []map[string]any {
	return b.all[min(10*n, len(b.all)):min(10*n+10, len(b.all))]
}

func (b *books) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	n, _ := strconv.Atoi(q.Get("p"))
	answer, next := b.turn(q.Get, n)
	if text, ok := answer.(string); ok {
		_, _ = w.Write([]byte(text))
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"items": answer, "next": next})
}

func (tn *town) state() store.SourceState {
	tn.t.Helper()
	all, err := tn.store.SourceStates(tn.t.Context())
	if err != nil {
		tn.t.Fatal(err)
	}
	return all["SAMBAT"]
}

// taken returns how many of the first n records are complaints here, and fails where
// received is not accepted + set aside.
func (tn *town) taken(n int) (count int) {
	tn.t.Helper()
	for i := range n {
		if _, err := tn.store.ByReference(tn.t.Context(), "SAMBAT", strconv.Itoa(i)); err == nil {
			count++
		}
	}
	if t := tn.state().Tally; t.Received != t.Accepted()+t.SetAside() || int(t.Added) != count {
		tn.t.Errorf("%d complaints and the ledger %+v", count, t)
	}
	return count
}

// TestMisbehavingPages holds that a source whose pages are not what it says is
// refused in words, that nothing is lost by it, and that nothing is taken twice: once
// the source is mended, all of its records are there.
func TestMisbehavingPages(t *testing.T) {
	number := func(n int) string { return strconv.Itoa(n) }
	for _, c := range []struct {
		name, paging, says string
		turn               func(b *books) func(q func(string) string, page int) (any, string)
	}{
		{"a cursor that goes backward", "cursor", "leads back", func(b *books) func(func(string) string, int) (any, string) {
			return func(_ func(string) string, n int) (any, string) { return b.page(n), number([]int{1, 0, 0}[n]) }
		}},
		{"a cursor that stays", "cursor", "leads back", func(b *books) func(func(string) string, int) (any, string) {
			return func(_ func(string) string, n int) (any, string) { return b.page(n), "1" }
		}},
		{"pages that repeat for ever", "page", "second page", func(b *books) func(func(string) string, int) (any, string) {
			return func(func(string) string, int) (any, string) { return b.page(0), "" }
		}},
		{"offsets that repeat for ever", "offset", "second page", func(b *books) func(func(string) string, int) (any, string) {
			return func(func(string) string, int) (any, string) { return b.page(0), "" }
		}},
		{"HTML on the second page", "page", "no list", func(b *books) func(func(string) string, int) (any, string) {
			return func(_ func(string) string, n int) (any, string) {
				if n > 0 {
					return "<html>Sign in</html>", ""
				}
				return b.page(n), ""
			}
		}},
		{"JSON that breaks off", "page", "no list", func(b *books) func(func(string) string, int) (any, string) {
			return func(_ func(string) string, n int) (any, string) {
				if n > 0 {
					return `{"items":[{"id":1},`, ""
				}
				return b.page(n), ""
			}
		}},
		{"a record that moves while pages are read", "page", "changed while", func(b *books) func(func(string) string, int) (any, string) {
			// Record 3 is answered meanwhile and goes to the end: record 10 takes its
			// place on a page that was read.
			moved := append(append(append([]map[string]any{}, b.all[:3]...), b.all[4:]...), record(3, now-60))
			return func(_ func(string) string, n int) (any, string) {
				if n == 0 {
					return b.page(0), ""
				}
				return moved[min(10*n, len(moved)):min(10*n+10, len(moved))], ""
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := &books{}
			for i := range 25 {
				b.all = append(b.all, record(i, now-10*city.Hour+city.Moment(i)))
			}
			b.turn = c.turn(b)
			server := httptest.NewServer(b)
			defer server.Close()
			first := 0
			f := &city.Fetch{URL: server.URL, Items: "items", Paging: c.paging, PageParam: "p", Updated: "dates.updated", UpdatedParam: "since"}
			f.FirstPage = first
			if c.paging == "cursor" {
				f.Next = "next"
			}
			tn := newTown(t, f)
			fetcher := tn.fetcher()
			fetcher.schedule.Turn(t.Context())
			fetcher.schedule.Release()
			if st := tn.state(); st.Failures != 1 || !strings.Contains(st.Error, c.says) || st.RetryAt <= tn.clock {
				t.Fatalf("%d failures, %q, again at %d", st.Failures, st.Error, st.RetryAt)
			}
			if n := tn.taken(25); n == 0 || n == 25 {
				t.Errorf("%d of 25 were taken before the refusal", n)
			}
			b.turn = func(_ func(string) string, n int) (any, string) {
				if c.paging == "offset" {
					return b.all[min(n, len(b.all)):min(n+10, len(b.all))], ""
				}
				next := ""
				if 10*n+10 < len(b.all) {
					next = number(n + 1)
				}
				return b.page(n), next
			}
			tn.clock = tn.state().RetryAt
			tn.fetcher().schedule.Turn(t.Context())
			if st := tn.state(); st.Failures != 0 || tn.taken(25) != 25 {
				t.Errorf("mended: %+v, %d of 25 are there", st, tn.taken(25))
			}
		})
	}
}

// TestRepeatedLastPage holds that a source which says its last page again to whoever
// asks beyond it is one that has ended.
func TestRepeatedLastPage(t *testing.T) {
	b := &books{}
	for i := range 25 {
		b.all = append(b.all, record(i, now-10*city.Hour+city.Moment(i)))
	}
	b.turn = func(_ func(string) string, n int) (any, string) { return b.page(min(n, 2)), "" }
	server := httptest.NewServer(b)
	defer server.Close()
	tn := newTown(t, &city.Fetch{URL: server.URL, Items: "items", Paging: "page", PageParam: "p", Updated: "dates.updated", UpdatedParam: "since"})
	if sum, err := tn.fetcher().Fetch(t.Context()); err != nil || sum.New != 25 || tn.taken(25) != 25 {
		t.Errorf("%+v, %v", sum, err)
	}
}

// TestClocksThatDiffer holds that a source whose clock is hours ahead or behind loses
// nothing, and that one record from the future does not hide those of the time until then.
func TestClocksThatDiffer(t *testing.T) {
	for _, skew := range []city.Moment{-5 * city.Hour, 5 * city.Hour} {
		t.Run(fmt.Sprint(skew), func(t *testing.T) {
			b := &books{}
			b.turn = func(q func(string) string, _ int) (any, string) {
				since, err := time.Parse(time.RFC3339, q("since"))
				if err != nil {
					t.Error(err)
				}
				list := []map[string]any{}
				for _, x := range b.all {
					dates, _ := x["dates"].(map[string]any)
					if at, _ := time.Parse(time.RFC3339, fmt.Sprint(dates["updated"])); !at.Before(since) {
						list = append(list, x)
					}
				}
				return list, ""
			}
			server := httptest.NewServer(b)
			defer server.Close()
			tn := newTown(t, &city.Fetch{URL: server.URL, Items: "items", Updated: "dates.updated", UpdatedParam: "since"})
			b.all = append(b.all, record(0, now+20*365*city.Day)) // a typing mistake
			for i := 1; i < 30; i++ {
				b.all = append(b.all, record(i, tn.clock+skew))
				if _, err := tn.fetcher().Fetch(t.Context()); err != nil {
					t.Fatal(err)
				}
				if n := tn.taken(30); n != i+1 {
					t.Fatalf("%d records are there after %d turns", n, i)
				}
				tn.clock += city.Hour
			}
		})
	}
}

func TestRowsFromTheFuture(t *testing.T) {
	tn := newTown(t, &city.Fetch{DSN: "SAMBAT_DSN", View: "v_aduan", Key: "id", Updated: "updated_at"})
	m := tn.profile.Sources[0].File
	m.Columns, m.History = map[string]string{"externalId": "id", "submittedAt": "created_at", "text": "isi"}, nil
	dsn := storetest.SQLite(t)
	tn.env["SAMBAT_DSN"] = dsn
	db, err := sql.Open("sqlite", "file:"+strings.TrimPrefix(dsn, "sqlite:"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	run := func(q string) {
		if _, err := db.ExecContext(t.Context(), q); err != nil {
			t.Fatal(err)
		}
	}
	run("CREATE TABLE v_aduan (id integer, isi text, created_at text, updated_at text)")
	run("INSERT INTO v_aduan VALUES (0, 'x', '2026-11-28 08:00:00', '2046-11-28 09:00:00')")
	for i := 1; i < 6; i++ {
		at := tn.clock.Time().In(tn.profile.Zone).Format("2006-01-02 15:04:05")
		run(fmt.Sprintf("INSERT INTO v_aduan VALUES (%d, 'x', '2026-11-28 08:00:00', '%s')", i, at))
		if _, err := tn.fetcher().Fetch(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := tn.taken(6); n != i+1 {
			t.Fatalf("%d records are there after %d turns", n, i)
		}
		tn.clock += city.Day
	}
}
