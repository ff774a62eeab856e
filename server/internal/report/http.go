package report

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Handler serves recaps for download:
//
//	GET /reports/recap.xlsx      the workbook
//	GET /reports/recap.csv       its tables
//	GET /reports/definitions.csv what their columns mean
//
// The query says which: month=2026-10, or from=2026-10-01&to=2026-10-31 (last date included), or window=LAST_30_DAYS;
// asOf=2026-11-01T00:00:00+07:00; compare=PREVIOUS_PERIOD, YEAR_EARLIER or NONE; basis; lang=id or en; and codes, several
// divided by commas, as pillar, programme, assetClass, department, district, channel and source. Left out, it is the last
// month, compared with the one before, as of now. CSV begins with a byte order mark with bom=true, by which spreadsheets
// know UTF-8. A wrong query is answered with 400 and what to change.
func Handler(m *Maker, log *slog.Logger) http.Handler {
	mux := http.NewServeMux()
	serve := func(name, kind, suffix string, write func(*Recap, io.Writer) error) {
		mux.HandleFunc("GET /reports/"+name, func(w http.ResponseWriter, r *http.Request) {
			recap, err := m.fromQuery(r)
			if err != nil {
				refuse(w, log, err)
				return
			}
			var body bytes.Buffer
			if strings.HasSuffix(name, ".csv") && r.URL.Query().Get("bom") == "true" {
				body.WriteString(byteOrderMark)
			}
			if err := write(recap, &body); err != nil {
				refuse(w, log, err)
				return
			}
			h := w.Header()
			h.Set("Content-Type", kind)
			h.Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", recap.file()+suffix))
			h.Set("Cache-Control", "no-store")
			_, _ = w.Write(body.Bytes()) // the client is gone: nobody to tell
		})
	}
	serve("recap.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", (*Recap).WriteXLSX)
	serve("recap.csv", "text/csv; charset=utf-8", ".csv", (*Recap).WriteCSV)
	serve("definitions.csv", "text/csv; charset=utf-8", "-definisi.csv", (*Recap).WriteDefinitions)
	return mux
}

// byteOrderMark tells spreadsheets that a CSV is UTF-8; other readers may take it for text, so it is asked for.
const byteOrderMark = "\ufeff"

// refuse says why there is no report.
func refuse(w http.ResponseWriter, log *slog.Logger, err error) {
	var known *city.Error
	code, text := http.StatusInternalServerError, "the report could not be made; the server's log says why"
	if errors.As(err, &known) {
		code, text = http.StatusBadRequest, known.Error()
		if known.Code == city.CodeForbidden {
			code = http.StatusForbidden
		}
	} else {
		log.Error("a report failed", "error", err)
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_, _ = io.WriteString(w, text+"\n") // as above
}

// fromQuery makes the recap that a link asks for.
func (m *Maker) fromQuery(r *http.Request) (*Recap, error) {
	q := r.URL.Query()
	for name := range q {
		if !allowed(name) {
			return nil, city.FieldErrorf(city.CodeInvalid, name, "is nothing that a report knows; see the documentation of /reports")
		}
	}
	if text := q.Get("bom"); q.Has("bom") && text != "true" && text != "false" {
		return nil, city.FieldErrorf(city.CodeInvalid, "bom", "%q is neither true nor false", text)
	}
	request := Request{Basis: cube.Basis(q.Get("basis")), Language: Language(q.Get("lang"))}
	for _, field := range filterFields {
		if text := q.Get(field.name); text != "" {
			*field.codes(&request.Filter) = strings.Split(text, ",")
		}
	}
	var err error
	if request.Window, err = windowOf(q); err != nil {
		return nil, err
	}
	switch c := cube.Comparison(q.Get("compare")); c {
	case "NONE":
	case "":
		if request.Window.Preset != cube.AllTime {
			request.Compare = cube.PreviousPeriod
		}
	default:
		request.Compare = c
	}
	if text := q.Get("asOf"); text != "" {
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return nil, city.FieldErrorf(city.CodeInvalid, "asOf", "%q is not a moment such as 2026-11-01T00:00:00+07:00 (a plus sign in a link is written %%2B)", text)
		}
		request.AsOf = city.At(at)
	}
	return m.Make(r.Context(), request)
}

// allowed reports whether a link may say this.
func allowed(name string) bool {
	switch name {
	case "month", "from", "to", "window", "asOf", "compare", "basis", "lang", "bom":
		return true
	}
	for _, field := range filterFields {
		if field.name == name {
			return true
		}
	}
	return false
}

// windowOf reads the window of a link.
func windowOf(q url.Values) (cube.Window, error) {
	given := 0
	for _, names := range [][2]string{{"month", ""}, {"window", ""}, {"from", "to"}} {
		if q.Has(names[0]) || names[1] != "" && q.Has(names[1]) {
			given++
		}
	}
	if given > 1 {
		return cube.Window{}, city.FieldErrorf(city.CodeInvalid, "window", "give month, or window, or from and to, and no two of them")
	}
	if text := q.Get("month"); text != "" {
		first, err := time.Parse("2006-01", text)
		if err != nil {
			return cube.Window{}, city.FieldErrorf(city.CodeInvalid, "month", "%q is not a month such as 2026-10", text)
		}
		return monthOf(first), nil
	}
	return cube.Window{Preset: cube.Preset(q.Get("window")), From: city.Date(q.Get("from")), To: city.Date(q.Get("to"))}, nil
}

// monthOf is the calendar month of a day.
func monthOf(day time.Time) cube.Window {
	first := time.Date(day.Year(), day.Month(), 1, 0, 0, 0, 0, time.UTC)
	return cube.Window{From: city.Date(first.Format(time.DateOnly)), To: city.Date(first.AddDate(0, 1, -1).Format(time.DateOnly))}
}
