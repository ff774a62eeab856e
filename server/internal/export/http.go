package export

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// Open makes the table that a query asks for; errors that people may read are *city.Error.
type Open func(ctx context.Context, query url.Values) (*Table, error)

// Options bound what exports take. Zero values mean the defaults.
type Options struct {
	Tables     map[string]Open // by name
	Log        *slog.Logger
	Concurrent int           // at a time; default 2
	Turn       time.Duration // how long others wait for their turn; default 15 s
	Patience   time.Duration // how long a client may take for a piece of 64 KiB; default 30 s
	Longest    time.Duration // of one export; default 1 hour
}

type format struct {
	kind  string
	write func(io.Writer, *Table) error
}

// formats by extension.
var formats = map[string]format{
	"csv":     {"text/csv; charset=utf-8", WriteCSV},
	"jsonl":   {"application/jsonl; charset=utf-8", WriteJSONLines},
	"xlsx":    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", WriteXLSX},
	"parquet": {"application/vnd.apache.parquet", WriteParquet},
	"arrow":   {"application/vnd.apache.arrow.stream", WriteArrow},
}

// Handler serves GET /export/{table}.{csv,jsonl,xlsx,parquet,arrow}. The query is the table's; with bom=true a CSV file
// begins with a byte order mark, for Excel. Beyond Concurrent exports at a time others wait for their turn, as the panels of
// a dashboard do that ask all at once; who waits for too long, or behind too many, gets 503 with Retry-After. An export that
// fails under way is cut, so that no client takes a part for the whole.
func Handler(o Options) http.Handler {
	if o.Concurrent == 0 {
		o.Concurrent = 2
	}
	if o.Turn == 0 {
		o.Turn = 15 * time.Second
	}
	if o.Patience == 0 {
		o.Patience = 30 * time.Second
	}
	if o.Longest == 0 {
		o.Longest = time.Hour
	}
	running, queue := make(chan struct{}, o.Concurrent), make(chan struct{}, o.Concurrent+maxWaiting)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			refuse(w, http.StatusMethodNotAllowed, "an export is asked for with GET")
			return
		}
		name, extension, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/export/"), ".")
		open, known := o.Tables[name]
		as, writable := formats[extension]
		if !known || !writable {
			refuse(w, http.StatusNotFound, "there is no such export; ask for metrics, complaints or figure as .csv, .jsonl, .xlsx, .parquet or .arrow")
			return
		}
		if !o.turn(r.Context(), running, queue) {
			w.Header().Set("Retry-After", "10")
			refuse(w, http.StatusServiceUnavailable, "other exports are running; try again in 10 seconds")
			return
		}
		defer func() { <-running }()
		ctx, cancel := context.WithTimeout(r.Context(), o.Longest)
		defer cancel()
		o.serve(ctx, w, r, as, open)
	})
}

// maxWaiting is how many exports may wait for their turn.
const maxWaiting = 32

// turn waits for a place among those that are running, which the caller gives back if it got one.
func (o *Options) turn(ctx context.Context, running, queue chan struct{}) bool {
	select {
	case queue <- struct{}{}:
		defer func() { <-queue }()
	default:
		return false
	}
	late := time.NewTimer(o.Turn)
	defer late.Stop()
	select {
	case running <- struct{}{}:
		return true
	case <-ctx.Done(): // nobody waits for it any more
	case <-late.C:
	}
	return false
}

func (o *Options) serve(ctx context.Context, w http.ResponseWriter, r *http.Request, as format, open Open) {
	query := r.URL.Query()
	mark := query.Get("bom")
	query.Del("bom")
	if mark != "" && mark != "true" && mark != "false" {
		refuse(w, http.StatusBadRequest, "bom: takes true or false")
		return
	}
	for name, values := range query {
		if len(values) > 1 {
			refuse(w, http.StatusBadRequest, fmt.Sprintf("%s: is given twice; divide a list by commas", name))
			return
		}
	}
	table, err := open(ctx, query)
	if err != nil {
		o.fail(w, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", as.kind)
	h.Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", table.Name+r.URL.Path[strings.LastIndexByte(r.URL.Path, '.'):]))
	h.Set("Cache-Control", "no-store")
	if r.Method == http.MethodHead {
		return
	}
	slow := &patient{to: w, control: http.NewResponseController(w), patience: o.Patience}
	body := bufio.NewWriterSize(slow, 64<<10) // an export that fails early is refused, not cut
	if mark == "true" && strings.HasSuffix(r.URL.Path, ".csv") {
		_, _ = body.WriteString(byteOrderMark) // into the buffer
	}
	err = as.write(body, table)
	if err == nil {
		err = body.Flush()
	}
	if err != nil {
		if !slow.begun {
			h.Del("Content-Disposition")
			o.fail(w, err)
			return
		}
		if ctx.Err() == nil {
			o.Log.WarnContext(ctx, "an export was cut", "path", r.URL.Path, "error", err)
		}
		panic(http.ErrAbortHandler) // the connection breaks: the client must not take a part for the whole
	}
}

// fail says why there is no export.
func (o *Options) fail(w http.ResponseWriter, err error) {
	var known *city.Error
	switch {
	case errors.As(err, &known) && known.Code == city.CodeForbidden:
		refuse(w, http.StatusForbidden, known.Error())
	case errors.As(err, &known) && known.Code == city.CodeStale:
		refuse(w, http.StatusGone, known.Error())
	case errors.As(err, &known):
		refuse(w, http.StatusBadRequest, known.Error())
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		refuse(w, http.StatusServiceUnavailable, "the export took too long; ask for less")
	case errors.Is(err, city.ErrUnavailable):
		o.Log.Error("an export failed", "error", err)
		w.Header().Set("Retry-After", "10")
		refuse(w, http.StatusServiceUnavailable, "the database is not available at the moment; try again in 10 seconds")
	default:
		o.Log.Error("an export failed", "error", err)
		refuse(w, http.StatusInternalServerError, "the export could not be made; the server's log says why")
	}
}

func refuse(w http.ResponseWriter, code int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_, _ = io.WriteString(w, text+"\n") // a client that is gone needs no answer
}

// patient gives the client time for each piece, in place of the server's for the whole answer.
type patient struct {
	to       io.Writer
	control  *http.ResponseController
	patience time.Duration
	since    int // bytes since the deadline was set
	begun    bool
}

func (p *patient) Write(b []byte) (n int, err error) {
	for len(b) > 0 {
		piece := b[:min(len(b), 64<<10)]
		if p.since += len(piece); !p.begun || p.since >= 64<<10 {
			p.begun, p.since = true, 0
			if err := p.control.SetWriteDeadline(time.Now().Add(p.patience)); err != nil && !errors.Is(err, http.ErrNotSupported) {
				return n, err
			}
		}
		m, err := p.to.Write(piece)
		if n += m; err != nil {
			return n, err
		}
		b = b[len(piece):]
	}
	return n, nil
}
