package fetch

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestMain(m *testing.M) { os.Exit(storetest.Main(m)) }

const now city.Moment = 1_795_921_200 // 2026-11-29 10:00 in the city

type town struct {
	t       *testing.T
	profile *city.Profile
	store   *store.Store
	env     map[string]string
	clock   city.Moment
}

func newTown(t *testing.T, f *city.Fetch) *town {
	t.Helper()
	item := func(code string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
	}
	f.Every, f.Overlap, f.Since, f.Private = 15*60, city.Hour, "2026-11-01", true
	if f.UpdatedLayout == "" {
		f.UpdatedLayout = time.RFC3339
	}
	if f.PageSize == 0 {
		f.PageSize = 10
	}
	zone := time.FixedZone("WIB", 7*3600)
	tn := &town{t: t, env: map[string]string{}, clock: now, profile: &city.Profile{
		Code: "test", Version: "1", Zone: zone, Channels: []city.Item{item("WEB")}, Departments: []city.Department{{Item: item("DPUPR")}},
		Sources: []city.Source{{Item: item("SAMBAT"), Channel: "WEB", Fetch: f, File: &city.FileMapping{
			Columns: map[string]string{
				"externalId": "id", "submittedAt": "dates.created", "text": "isi", "status": "state", "statusAt": "dates.updated", "history": "disposisi",
			},
			DateLayouts: []string{time.RFC3339, "2006-01-02 15:04:05"}, Zone: zone,
			Statuses: map[string]city.StatusWord{
				"Masuk": {Kind: city.Submitted}, "Disposisi": {Kind: city.Assigned, At: "statusAt"}, "Jawaban": {Kind: city.Responded, At: "statusAt"}, "Selesai": {Kind: city.Resolved, At: "statusAt"},
			},
			History: &city.History{At: "tanggal", Status: "langkah", Department: "opd", Text: "catatan"},
		}}},
	}}
	tn.profile.Index()
	dsn := storetest.SQLite(t)
	log := slog.New(slog.DiscardHandler)
	if _, err := store.Migrate(t.Context(), dsn, log); err != nil {
		t.Fatal(err)
	}
	var err error
	if tn.store, err = store.Open(t.Context(), store.Config{DSN: dsn, Keys: storetest.Keys(), Profile: tn.profile, Now: tn.now, Log: log}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := tn.store.Close(); err != nil {
			t.Error(err)
		}
	})
	return tn
}

func (tn *town) now() time.Time { return tn.clock.Time() }

func (tn *town) fetcher() *Fetcher {
	f := New(Options{
		Profile: tn.profile, Source: &tn.profile.Sources[0], Store: tn.store, Env: func(n string) string { return tn.env[n] }, Now: tn.now,
		Log: slog.New(slog.DiscardHandler), Jitter: func(d time.Duration) time.Duration { return d },
		Wait: func(ctx context.Context, _ time.Duration) error { <-ctx.Done(); return ctx.Err() },
	})
	tn.t.Cleanup(f.http.CloseIdleConnections)
	return f
}

// record is a complaint of the source's, changed at a moment.
func record(i int, updated city.Moment) map[string]any {
	created := now - 30*city.Hour
	return map[string]any{
		"id": i, "isi": fmt.Sprint("(simulasi) keluhan ", i), "state": "Jawaban",
		"dates": map[string]any{"created": created.Time().Format(time.RFC3339), "updated": updated.Time().Format(time.RFC3339)},
		"disposisi": []any{
			map[string]any{"tanggal": (created + 600).Time().Format(time.RFC3339), "langkah": "Disposisi", "opd": "DPUPR"},
			map[string]any{"tanggal": updated.Time().Format(time.RFC3339), "langkah": "Jawaban", "catatan": "sudah dijawab"},
		},
	}
}

// pages serve 25 records by each kind of paging.
func pages(t *testing.T, kind string, all []map[string]any) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Key") != "s3cret" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		q := r.URL.Query()
		since, err := time.Parse(time.RFC3339, q.Get("since"))
		if err != nil {
			t.Errorf("since %q", q.Get("since"))
		}
		var list []map[string]any
		for _, x := range all {
			dates, _ := x["dates"].(map[string]any)
			at, _ := time.Parse(time.RFC3339, dates["updated"].(string))
			if !at.Before(since) {
				list = append(list, x)
			}
		}
		total, from := len(list), 0
		p, _ := strconv.Atoi(q.Get("p"))
		switch kind {
		case "page":
			from = (p - 1) * 10
		default:
			from = p
		}
		list = list[min(from, len(list)):min(from+10, len(list))]
		next := ""
		if from+10 < total {
			next = strconv.Itoa(from + 10)
		}
		answer := map[string]any{"data": map[string]any{"items": list}, "meta": map[string]any{"next": next, "total": total}}
		if kind == "link" && next != "" {
			u := *r.URL
			q.Set("p", next)
			u.RawQuery = q.Encode()
			w.Header().Set("Link", fmt.Sprintf(`<http://%s/x>; rel="prev", <%s>; rel="next"`, r.Host, u.String()))
		}
		_ = json.NewEncoder(w).Encode(answer)
	}
}

func TestEndpoint(t *testing.T) {
	for _, kind := range []string{"page", "offset", "cursor", "link"} {
		t.Run(kind, func(t *testing.T) {
			var all []map[string]any
			for i := range 25 {
				all = append(all, record(i, now-10*city.Hour+city.Moment(i)))
			}
			server := httptest.NewServer(nil)
			defer server.Close()
			server.Config.Handler = pages(t, kind, all)
			f := &city.Fetch{
				URL: server.URL + "/api?x=1", Headers: map[string]string{"X-Key": "KEY"}, Items: "data.items", Paging: kind, PageParam: "p", FirstPage: 1,
				Total: "meta.total", Updated: "dates.updated", UpdatedParam: "since",
			}
			if kind == "cursor" {
				f.Next = "meta.next"
			}
			tn := newTown(t, f)
			if _, err := tn.fetcher().Fetch(t.Context()); err == nil || !strings.Contains(err.Error(), "KEY") {
				t.Errorf("without the variable: %v", err)
			}
			tn.env["KEY"] = "s3cret"
			sum, err := tn.fetcher().Fetch(t.Context())
			if err != nil || sum.Read != 25 || sum.New != 25 || sum.Backlog == nil || *sum.Backlog != 0 {
				t.Fatalf("%+v, %v", sum, err)
			}
			c, err := tn.store.ByReference(t.Context(), "SAMBAT", "3")
			if err != nil {
				t.Fatal(err)
			}
			if len(c.Events) != 3 || c.Events[1].Kind != city.Assigned && c.Events[2].Kind != city.Assigned || c.Course.Department() != "DPUPR" {
				t.Errorf("%+v", c.Events)
			}
			// What changed since, and what lies in the overlap, is asked for again.
			all = append(all, record(99, now-5*city.Hour))
			server.Config.Handler = pages(t, kind, all)
			if sum, err = tn.fetcher().Fetch(t.Context()); err != nil || sum.New != 1 || sum.Changed != 0 {
				t.Errorf("later: %+v, %v", sum, err)
			}
			if sum, err = tn.fetcher().Fetch(t.Context()); err != nil || sum.Read != 1 || sum.Unchanged != 1 {
				t.Errorf("once more: %+v, %v", sum, err)
			}
		})
	}
}

// A source that fails is asked again later, and says so.
func TestFailures(t *testing.T) {
	answer := func(http.ResponseWriter, *http.Request) {}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { answer(w, r) }))
	defer server.Close()
	tn := newTown(t, &city.Fetch{URL: server.URL, Updated: "dates.updated"})
	for _, c := range []struct {
		name, says string
		wait       time.Duration
		answer     http.HandlerFunc
	}{
		{"no JSON", "no list", 30 * time.Second, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("<html>")) }},
		{"truncated", "cannot be reached", 60 * time.Second, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			_, _ = w.Write([]byte("[{"))
		}},
		{"elsewhere", "another origin", 2 * time.Minute, func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://169.254.169.254/latest", http.StatusFound)
		}},
		{"busy", "429", 10 * time.Minute, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", "3000")
			w.WriteHeader(http.StatusTooManyRequests)
		}},
	} {
		answer = c.answer
		f := tn.fetcher()
		wait := f.schedule.Turn(t.Context())
		states, err := tn.store.SourceStates(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		st := states["SAMBAT"]
		if wait != c.wait || !strings.Contains(st.Error, c.says) || st.RetryAt <= tn.clock {
			t.Errorf("%s: waits %s, %q, again at %d", c.name, wait, st.Error, st.RetryAt)
		}
		if c.name == "busy" && st.RetryAt != tn.clock+3000 {
			t.Errorf("busy: again after %d s", st.RetryAt-tn.clock)
		}
		tn.clock = st.RetryAt
		f.schedule.Release()
	}
	answer = func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode([]any{record(1, now), map[string]any{"id": 2}})
	}
	tn.fetcher().schedule.Turn(t.Context())
	states, err := tn.store.SourceStates(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if st := states["SAMBAT"]; st.Failures != 0 || st.Added != 1 || st.Waiting != 1 || st.Received != 2 {
		t.Errorf("after all: %+v", st)
	}
}

// The address of the machine itself is not asked unless the profile says so.
func TestPrivate(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("was asked") }))
	defer server.Close()
	tn := newTown(t, &city.Fetch{URL: server.URL, Updated: "x"})
	tn.profile.Sources[0].Fetch.Private = false
	if _, err := tn.fetcher().Fetch(t.Context()); err == nil || !strings.Contains(err.Error(), "public address") {
		t.Errorf("%v", err)
	}
}

func TestView(t *testing.T) {
	for _, driver := range []string{"sqlite", "pgx"} {
		t.Run(driver, func(t *testing.T) {
			tn := newTown(t, &city.Fetch{DSN: "SAMBAT_DSN", View: "v_aduan", Key: "id", Updated: "updated_at"})
			m := tn.profile.Sources[0].File
			m.Columns = map[string]string{"externalId": "id", "submittedAt": "created_at", "text": "isi"}
			m.History = nil
			if _, err := tn.fetcher().Fetch(t.Context()); err == nil || !strings.Contains(err.Error(), "SAMBAT_DSN") {
				t.Errorf("without the variable: %v", err)
			}
			dsn, open := storetest.SQLite(t), ""
			kind := "text"
			if driver == "pgx" {
				dsn = storetest.Postgres(t)
				open, kind = dsn, "timestamptz"
			} else {
				open = "file:" + strings.TrimPrefix(dsn, "sqlite:")
			}
			tn.env["SAMBAT_DSN"] = dsn
			db, err := sql.Open(driver, open)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			run := func(q string) {
				if _, err := db.ExecContext(t.Context(), q); err != nil {
					t.Fatal(err)
				}
			}
			run("CREATE TABLE aduan (id integer, isi text, created_at " + kind + ", updated_at " + kind + ")")
			run("CREATE VIEW v_aduan AS SELECT * FROM aduan")
			add := func(i int, minute int) {
				run(fmt.Sprintf("INSERT INTO aduan VALUES (%d, '(simulasi) %d', '2026-11-28 08:00:00+07', '2026-11-28 09:%02d:00+07')", i, i, minute))
			}
			if driver == "sqlite" {
				add = func(i int, minute int) {
					run(fmt.Sprintf("INSERT INTO aduan VALUES (%d, '(simulasi) %d', '2026-11-28 08:00:00', '2026-11-28 09:%02d:00')", i, i, minute))
				}
			}
			for i := range 25 { // 25 of one minute: pages of 10 do not lose what has the same moment
				add(i, 5)
			}
			sum, err := tn.fetcher().Fetch(t.Context())
			if err != nil || sum.New != 25 || sum.Read != 25 {
				t.Fatalf("%+v, %v", sum, err)
			}
			c, err := tn.store.ByReference(t.Context(), "SAMBAT", "7")
			if err != nil || c.Facts.Submitted != 1795827600 {
				t.Errorf("%+v, %v", c, err)
			}
			add(30, 40)
			if sum, err = tn.fetcher().Fetch(t.Context()); err != nil || sum.New != 1 || sum.Unchanged != 25 {
				t.Errorf("later: %+v, %v", sum, err)
			}
		})
	}
}
