package main

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/gqlhttp"
	"github.com/tugu-city/tugu/server/internal/export"
	"github.com/tugu-city/tugu/server/internal/store"
)

// questionsFor is how long the saved questions are taken for what they were; this process knows its own changes at once.
const questionsFor = time.Second

// questions keeps the questions with a name: the profile's, and those that the store has. While the database is away, the last ones
// known are answered.
type questions struct {
	store  *store.Store
	schema graphql.ExecutableSchema
	own    []*graph.NamedQuestion // the profile's

	mu    sync.Mutex // guards what follows
	saved map[string]*graph.NamedQuestion
	all   []*graph.NamedQuestion
	read  time.Time
}

// newQuestions plans the profile's. What the schema does not know is told in the log and in the list, and stops nothing.
func (s *service) newQuestions() *questions {
	q := &questions{store: s.store, schema: graph.Executable(&graph.Resolver{Profile: s.profile.Profile})}
	for _, x := range s.profile.Questions {
		n := &graph.NamedQuestion{Question: x, FromProfile: true}
		if q.plan(n); n.Problem != "" {
			s.log.Warn("a question of the profile cannot be answered", "question", n.Name, "problem", n.Problem)
		} else if s.web.OnlyTrusted {
			if err := s.documents.Trust("", n.Query); err != nil {
				s.log.Warn("a question of the profile cannot be trusted", "question", n.Name, "error", err)
			}
		}
		q.own = append(q.own, n)
	}
	return q
}

func (q *questions) plan(n *graph.NamedQuestion) {
	var err error
	if n.Plan, err = graph.PlanQuestion(q.schema, n.Question); err != nil {
		n.Problem = err.Error()
	}
}

// Questions implements graph.Questions.
func (q *questions) Questions(ctx context.Context) ([]*graph.NamedQuestion, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	now := time.Now()
	if !q.read.IsZero() && now.Sub(q.read) < questionsFor {
		return q.all, nil
	}
	rows, err := q.store.Questions(ctx)
	if err != nil {
		if q.all != nil && errors.Is(err, city.ErrUnavailable) {
			return q.all, nil
		}
		return nil, err
	}
	saved, all := make(map[string]*graph.NamedQuestion, len(rows)), append([]*graph.NamedQuestion{}, q.own...)
	for _, r := range rows {
		n := q.saved[r.Name]
		if n == nil || n.SavedAt != r.SavedAt || n.SavedBy != r.SavedBy || n.Query != r.Query || n.Title != r.Title || !maps.Equal(n.Variables, r.Variables) {
			n = &graph.NamedQuestion{Question: r.Question, SavedBy: r.SavedBy, SavedAt: r.SavedAt}
			q.plan(n)
		}
		saved[r.Name], all = n, append(all, n)
	}
	q.saved, q.all, q.read = saved, all, now
	return all, nil
}

// Save implements graph.Questions.
func (q *questions) Save(ctx context.Context, n *graph.NamedQuestion, any bool) (bool, error) {
	defer q.forget()
	return q.store.SaveQuestion(ctx, store.Question{Question: n.Question, SavedBy: n.SavedBy, SavedAt: n.SavedAt}, any)
}

// Delete implements graph.Questions.
func (q *questions) Delete(ctx context.Context, name, by string, any bool) (bool, error) {
	defer q.forget()
	return q.store.DeleteQuestion(ctx, name, by, any)
}

func (q *questions) forget() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.read = time.Time{}
}

func (q *questions) find(ctx context.Context, name string) (*graph.NamedQuestion, error) {
	all, err := q.Questions(ctx)
	if err != nil {
		return nil, err
	}
	for _, n := range all { // the profile's first
		if n.Name == name {
			return n, nil
		}
	}
	return nil, nil //nolint:nilnil // no such question is an answer
}

// handler answers GET /q/NAME and /q/NAME.csv by asking the GraphQL endpoint, with the rights, the limits, the turn and the kept answers
// of who reads.
func (q *questions) handler(gql http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, extension, _ := strings.Cut(r.PathValue("name"), ".")
		if extension != "" && extension != "csv" && extension != "json" {
			answer(w, http.StatusNotFound, "a question is answered as JSON, or as .csv")
			return
		}
		n, err := q.find(r.Context(), name)
		switch {
		case err != nil:
			answer(w, http.StatusServiceUnavailable, "the questions cannot be read at the moment; try again in 10 seconds")
			return
		case n == nil:
			answer(w, http.StatusNotFound, "there is no question of that name; questions in GraphQL lists them")
			return
		case n.Plan == nil:
			answer(w, http.StatusConflict, "the question cannot be answered: "+n.Problem)
			return
		}
		given, mark, err := parameters(n, r.URL.Query())
		if err == nil {
			var cost int
			if cost, err = n.Plan.CostWith(given); err == nil {
				w.Header().Set("Tugu-Cost", strconv.Itoa(cost))
			}
		}
		var variables map[string]any
		if err == nil {
			variables, err = n.Plan.Variables(given)
		}
		if err != nil {
			answer(w, http.StatusBadRequest, err.Error())
			return
		}
		ask(w, r, gql, n, variables, extension, mark)
	})
}

// parameters returns the variables: those of the question, and in their place those of the address; and whether a table begins with a
// byte order mark, for Excel.
func parameters(n *graph.NamedQuestion, query url.Values) (given map[string]string, mark bool, err error) {
	given = map[string]string{}
	maps.Copy(given, n.Variables)
	for name, values := range query {
		if len(values) > 1 {
			return nil, false, city.FieldErrorf(city.CodeInvalid, name, "is given twice; divide a list by commas")
		}
		if name == "bom" {
			mark = values[0] == "true"
			continue
		}
		given[name] = values[0]
	}
	return given, mark, nil
}

// recorded is an answer that is kept back.
type recorded struct {
	header http.Header
	status int
	body   []byte
}

func (a *recorded) Header() http.Header { return a.header }

func (a *recorded) WriteHeader(status int) { a.status = status }

func (a *recorded) Write(b []byte) (int, error) {
	a.body = append(a.body, b...)
	return len(b), nil
}

func ask(w http.ResponseWriter, r *http.Request, gql http.Handler, n *graph.NamedQuestion, variables map[string]any, extension string, mark bool) {
	encoded, err := json.Marshal(variables)
	if err != nil {
		answer(w, http.StatusBadRequest, "the variables cannot be encoded")
		return
	}
	inner := r.Clone(r.Context())
	inner.Method, inner.Header = http.MethodGet, http.Header{"Accept": {"application/graphql-response+json"}}
	inner.URL = &url.URL{Path: "/graphql", RawQuery: url.Values{"query": {n.Query}, "variables": {string(encoded)}}.Encode()}
	got := &recorded{header: http.Header{}, status: http.StatusOK}
	gql.ServeHTTP(got, inner)
	if r.Context().Err() != nil {
		return // the caller has gone
	}
	var body struct {
		Data   map[string]any
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	d := json.NewDecoder(strings.NewReader(string(got.body)))
	d.UseNumber()
	if err := d.Decode(&body); err != nil || got.status >= 300 || len(body.Errors) > 0 || body.Data == nil {
		failed(w, got, body.Errors)
		return
	}
	h := w.Header()
	h.Set("Cache-Control", "private, no-cache")
	h.Set("Vary", "Authorization, Cookie")
	if tag := got.header.Get("Etag"); tag != "" {
		tag = strings.TrimSuffix(tag, `"`) + "-" + extension + strconv.FormatBool(mark)[:1] + `"`
		h.Set("ETag", tag)
		if gqlhttp.Matches(r.Header["If-None-Match"], tag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	rows := n.Plan.Rows(body.Data)
	if extension == "csv" {
		h.Set("Content-Type", "text/csv; charset=utf-8")
		if mark {
			_, _ = w.Write([]byte("\uFEFF")) // as below
		}
		_ = export.WriteCSV(w, questionTable(n, rows)) // a peer that has gone needs no answer
		return
	}
	h.Set("Content-Type", "application/json; charset=utf-8")
	_, _ = w.Write(rowsJSON(n.Plan.Columns, rows)) // as above
}

// questionStatus is what is answered for an error that the reader can do something about.
var questionStatus = map[city.Code]int{
	city.CodeInvalid: http.StatusBadRequest, city.CodeNotFound: http.StatusBadRequest, city.CodeTooLarge: http.StatusBadRequest,
	city.CodeForbidden: http.StatusForbidden, city.CodeStale: http.StatusGone, city.CodeBusy: http.StatusServiceUnavailable,
}

// failed answers what the endpoint did not: a part of an answer is none, since who reads rows sees no errors beside them.
func failed(w http.ResponseWriter, got *recorded, errs []struct {
	Message    string
	Extensions struct{ Code string }
},
) {
	status, text := got.status, "the question could not be answered; the server's log says why"
	if len(errs) > 0 {
		text = errs[0].Message
		if refused, ok := questionStatus[city.Code(errs[0].Extensions.Code)]; ok {
			status = refused
		}
	}
	if status < 400 {
		status = http.StatusInternalServerError
	}
	if after := got.header.Get("Retry-After"); after != "" {
		w.Header().Set("Retry-After", after)
	}
	answer(w, status, text)
}

// rowsJSON writes the rows as a list of objects, their keys in the order of the columns.
func rowsJSON(columns []graph.QuestionColumn, rows [][]any) []byte {
	keys := make([][]byte, len(columns))
	for i, c := range columns {
		keys[i], _ = json.Marshal(c.Name) // texts can always be encoded
	}
	out := []byte{'['}
	for i, row := range rows {
		if i > 0 {
			out = append(out, ',', '\n')
		}
		for j, value := range row {
			text, _ := json.Marshal(value) // it was JSON
			out = append(out, "{,"[min(j, 1)])
			out = append(append(append(out, keys[j]...), ':'), text...)
		}
		out = append(out, '}')
	}
	return append(out, ']', '\n')
}

// questionTable is the rows as a file.
func questionTable(n *graph.NamedQuestion, rows [][]any) *export.Table {
	t := &export.Table{Name: n.Name, Zone: time.UTC}
	for _, c := range n.Plan.Columns {
		t.Columns = append(t.Columns, export.Column{Name: c.Name, Kind: export.Text})
	}
	t.Rows = func(yield func([]any, error) bool) {
		for _, row := range rows {
			for i, value := range row {
				if number, ok := value.(json.Number); ok { // as it is: no text, and no formula
					if f, err := number.Float64(); err == nil {
						row[i] = f
					}
				}
			}
			if !yield(row, nil) {
				return
			}
		}
	}
	return t
}
