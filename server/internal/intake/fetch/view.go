package fetch

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake/outbound"
	_ "modernc.org/sqlite" // the driver "sqlite"
)

// askTimeout bounds one question to a database.
const askTimeout = 60 * time.Second

// view asks for the rows after the last one seen, in the order of their last change.
func (f *Fetcher) view(ctx context.Context, from stand) (outbound.Pulled, error) {
	var sum outbound.Pulled
	db, postgres, err := f.open()
	if err != nil {
		return sum, err
	}
	defer func() { _ = db.Close() }() // read only
	of, now := f.Source.Fetch, city.At(f.Now())
	if from.Updated == "" {
		from.Updated = string(of.Since)
	} else if at, ok := f.moment(from.Updated); ok {
		// What was being written while the last rows were read comes late.
		layout := "2006-01-02 15:04:05"
		if strings.Contains(from.Updated, "T") {
			layout = "2006-01-02T15:04:05"
		}
		zone := f.Source.File.Zone
		if zone == nil {
			zone = time.UTC
		}
		t := (at - of.Overlap).Time().In(zone)
		if postgres {
			layout += "-07:00"
		}
		from.Updated, from.Key = t.Format(layout), ""
	}
	for page := 0; ; page++ {
		if page >= maxPages {
			return sum, city.Errorf(city.CodeTooLarge, "the view has more than %d pages; set a larger pageSize", maxPages)
		}
		items, last, err := f.rows(ctx, db, postgres, from)
		if err != nil {
			return sum, fmt.Errorf("the database of %s cannot be asked: %w", f.Source.Code, err)
		}
		sum.Pages++
		if len(items) == 0 {
			none := int64(0)
			sum.Backlog = &none
			return sum, nil
		}
		// A row from the future is a mistake of a clock: it is taken, and where to go on
		// stays before it, or the rows of the time until then would never be asked for.
		next := &last
		if at, ok := f.moment(last.Updated); ok && at > now {
			next = nil
		}
		if err := f.deliver(ctx, items, next, &sum); err != nil {
			return sum, err
		}
		from = last
	}
}

func (f *Fetcher) open() (db *sql.DB, postgres bool, err error) {
	name := f.Source.Fetch.DSN
	dsn := f.Env(name)
	wrong := city.FieldErrorf(city.CodeInvalid, "dsn", "the environment variable %s does not hold postgres://user:password@host:port/database or sqlite:PATH", name)
	switch {
	case strings.HasPrefix(dsn, "postgres://") || strings.HasPrefix(dsn, "postgresql://"):
		cfg, err := pgx.ParseConfig(dsn)
		if err != nil { // which may repeat the password
			return nil, false, wrong
		}
		cfg.DefaultQueryExecMode = pgx.QueryExecModeSimpleProtocol // texts take the type of the column
		cfg.RuntimeParams["default_transaction_read_only"] = "on"
		cfg.RuntimeParams["application_name"] = "tugu source"
		db = sql.OpenDB(stdlib.GetConnector(*cfg))
		postgres = true
	case strings.HasPrefix(dsn, "sqlite:"):
		if db, err = sql.Open("sqlite", "file:"+strings.TrimPrefix(dsn, "sqlite:")+"?mode=ro&_pragma=busy_timeout(10000)&_pragma=query_only(1)"); err != nil {
			return nil, false, wrong
		}
	default:
		return nil, false, wrong
	}
	db.SetMaxOpenConns(1)
	return db, postgres, nil
}

func quoted(name string) string { return `"` + strings.ReplaceAll(name, ".", `"."`) + `"` }

// rows are the next rows as JSON objects, and where the last of them stands.
func (f *Fetcher) rows(ctx context.Context, db *sql.DB, postgres bool, from stand) (items []json.RawMessage, last stand, err error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	of := f.Source.Fetch
	u, k, p1, p2, p3 := "v."+quoted(of.Updated), "v."+quoted(of.Key), "?", "?", "?"
	if postgres {
		p1, p2, p3 = "$1", "$2", "$3"
	}
	query := "SELECT v.*, CAST(" + u + " AS text) AS tugu_updated, CAST(" + k + " AS text) AS tugu_key FROM " + quoted(of.View) + " AS v WHERE " + u + " >= " + p1 +
		" AND (" + u + " > " + p2 + " OR CAST(" + k + " AS text) > " + p3 + ") ORDER BY " + u + ", CAST(" + k + " AS text) LIMIT " + strconv.Itoa(of.PageSize)
	rows, err := db.QueryContext(ctx, query, from.Updated, from.Updated, from.Key)
	if err != nil {
		return nil, last, err
	}
	defer func() { _ = rows.Close() }()
	names, err := rows.Columns()
	if err != nil {
		return nil, last, err
	}
	values, into := make([]any, len(names)), make([]any, len(names))
	for i := range values {
		into[i] = &values[i]
	}
	size := 0
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return nil, last, err
		}
		object := make(map[string]any, len(names))
		for i, name := range names[:len(names)-2] {
			object[name] = f.plain(values[i])
		}
		raw, err := json.Marshal(object)
		if err != nil {
			return nil, last, err
		}
		if size += len(raw); size > maxBody {
			return nil, last, city.Errorf(city.CodeTooLarge, "a page of the view is larger than %d MB; set a smaller pageSize", maxBody>>20)
		}
		items = append(items, raw)
		last = stand{Updated: fmt.Sprint(f.plain(values[len(names)-2])), Key: fmt.Sprint(f.plain(values[len(names)-1]))}
	}
	return items, last, rows.Err()
}

// plain is a value of a database as JSON holds it.
func (f *Fetcher) plain(v any) any {
	switch v := v.(type) {
	case []byte:
		return string(v)
	case time.Time:
		zone := f.Source.File.Zone
		if zone == nil {
			zone = time.UTC
		}
		if v.Location() == time.UTC { // a timestamp without a zone, which means the mapping's
			v = time.Date(v.Year(), v.Month(), v.Day(), v.Hour(), v.Minute(), v.Second(), v.Nanosecond(), zone)
		}
		return v.Format(time.RFC3339)
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil
		}
	}
	return v
}
