package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// liveFlags name a running tugu whose answers are compared as well.
type liveFlags struct {
	URL       string `name:"url" help:"Also ask the tugu that runs there, e.g. http://127.0.0.1:8080, and compare its answers: what it keeps and followed, not only what the database holds." placeholder:"URL"`
	TokenFile string `help:"File with the token to ask it with, where figures are not open to everybody." placeholder:"PATH"`
}

// errElsewhere says that the running tugu is at another state of the database.
var errElsewhere = errors.New("the running tugu is at another state of the database")

// compare asks the running tugu for the tables of a question, and tells what differs from the recounted ones.
// errElsewhere where it does not stand at the sequence.
func (l *liveFlags) compare(ctx context.Context, q cube.Question, tables []cube.Table, sequence int64) (differences []string, err error) {
	for i, t := range tables {
		by := q.Sets[i].By
		rows, at, err := l.ask(ctx, q, by)
		if err != nil {
			return nil, err
		}
		if at != sequence {
			return nil, errElsewhere
		}
		if len(by) == 0 {
			t.Rows = []cube.Row{*t.Row()}
		}
		if len(rows) != len(t.Rows) {
			differences = append(differences, fmt.Sprintf("by %v: %d rows, not %d", by, len(rows), len(t.Rows)))
			continue
		}
		for n := range rows {
			differences = append(differences, differing(rows[n], &t.Rows[n], by)...)
		}
	}
	return differences, nil
}

// differing compares a row of the answer with the figures it must show.
func differing(row map[string]any, want *cube.Row, by []cube.Dimension) (differences []string) {
	for i, d := range by {
		if got := row[columnOf(d)]; got != want.Codes[i] {
			return []string{fmt.Sprintf("%s %v stands where %s should", d, got, want.Codes[i])}
		}
	}
	for _, column := range cube.ColumnNames() {
		value, _ := want.Kpis.Column(column)
		if m, ok := value.(city.Moment); ok {
			value = int64(m)
			if t, err := time.Parse(time.RFC3339, fmt.Sprint(row[column])); err == nil {
				row[column] = float64(city.At(t))
			}
		}
		text, err := json.Marshal(value)
		var plain any
		if err = errors.Join(err, json.Unmarshal(text, &plain)); err != nil || plain != row[column] {
			differences = append(differences, fmt.Sprintf("%s of %s: %v, not %v", column, strings.Join(want.Codes, ", "), row[column], plain))
		}
	}
	return differences
}

// columnOf is the column of a flat table that tells a dimension's code: assetClass for ASSET_CLASS.
func columnOf(d cube.Dimension) string {
	words := strings.Split(strings.ToLower(string(d)), "_")
	for i := range words[1:] {
		words[i+1] = strings.ToUpper(words[i+1][:1]) + words[i+1][1:]
	}
	return strings.Join(words, "")
}

// ask returns the rows of a flat table, and the sequence of the answer.
func (l *liveFlags) ask(ctx context.Context, q cube.Question, by []cube.Dimension) (rows []map[string]any, sequence int64, err error) {
	names, shown := make([]string, len(by)), cube.ColumnNames()
	for i, d := range by {
		names[i], shown = string(d), append(shown, columnOf(d))
	}
	basis := ""
	if q.Basis != "" {
		basis = ", basis: " + string(q.Basis)
	}
	query := fmt.Sprintf(`{ metrics(dimensions: [%s], window: {preset: %s}%s, asOf: %q, limit: 10000) { freshness { sequence } rows { %s } } }`,
		strings.Join(names, ", "), q.Window.Preset, basis, q.AsOf.Time().UTC().Format(time.RFC3339), strings.Join(shown, " "))
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		return nil, 0, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(l.URL, "/")+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, 0, city.FieldErrorf(city.CodeInvalid, "--url", "%s is not an address such as http://127.0.0.1:8080", l.URL)
	}
	req.Header.Set("Content-Type", "application/json")
	if l.TokenFile != "" {
		token, err := os.ReadFile(l.TokenFile)
		if err != nil {
			return nil, 0, fmt.Errorf("--token-file: %w", err)
		}
		req.Header.Set("Authorization", "Bearer "+strings.TrimSpace(string(token)))
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, 0, fmt.Errorf("ask the running tugu: %w", err)
	}
	defer func() { _ = res.Body.Close() }()
	var answer struct {
		Data struct {
			Metrics *struct {
				Freshness struct {
					Sequence int64 `json:",string"`
				}
				Rows []map[string]any
			}
		}
		Errors []struct{ Message string }
	}
	if err := json.NewDecoder(io.LimitReader(res.Body, 64<<20)).Decode(&answer); err != nil {
		return nil, 0, fmt.Errorf("ask the running tugu at %s: %s: %w", l.URL, res.Status, err)
	}
	if answer.Data.Metrics == nil {
		message := res.Status
		if len(answer.Errors) > 0 {
			message = cmp.Or(answer.Errors[0].Message, message)
		}
		return nil, 0, fmt.Errorf("the running tugu at %s refuses: %s", l.URL, message)
	}
	return answer.Data.Metrics.Rows, answer.Data.Metrics.Freshness.Sequence, nil
}
