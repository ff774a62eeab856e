package recount_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/recount"
	"github.com/tugu-city/tugu/server/internal/recount/randomcity"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"github.com/uptrace/bun"
)

// flowViews says which occurrences, on which basis, make each number of the engine.
var flowViews = []struct {
	measure cube.Measure
	part    cube.Part
	basis   cube.Basis
	name    string
}{
	{cube.Received, "", "", "received"},
	{cube.Resolved, "", "", "resolved"},
	{cube.Closed, "", "", "closed"},
	{cube.Rejected, "", "", "rejected"},
	{cube.Duplicates, "", "", "duplicates"},
	{cube.Reopened, "", "", "reopened"},
	{cube.Responded, "", "", "responseTime"},
	{cube.TransfersIn, "", "", "transfersIn"},
	{cube.TransfersOut, "", "", "transfersOut"},
	{cube.Accuracy, cube.PartNumerator, "", "accurate"},
	{cube.Accountability, cube.PartNumerator, "", "accountable"},
	{cube.ReopenRate, cube.PartNumerator, "", "reopenedSoon"},
	{cube.ResponseOnTime, cube.PartMet, cube.BasisDue, "responseMet"},
	{cube.ResponseOnTime, cube.PartBreached, cube.BasisDue, "responseBreached"},
	{cube.ResolutionOnTime, cube.PartMet, cube.BasisDue, "resolutionMet"},
	{cube.ResolutionOnTime, cube.PartBreached, cube.BasisEvent, "resolutionBreached"},
	{cube.ResolutionOnTime, cube.PartPending, cube.BasisCohort, "resolutionPending"},
	{cube.ResolutionOnTime, cube.PartExempt, cube.BasisCohort, "resolutionExempt"},
	{cube.ResolutionOnTime, cube.PartUnobserved, cube.BasisCohort, "resolutionUnobserved"},
}

// stockViews says which column of tugu_bi.complaint tells each state.
var stockViews = map[cube.Measure]string{
	cube.Open: "is_open", cube.AwaitingResponse: "awaiting_response", cube.ResponseOverdue: "response_overdue",
	cube.ResolutionOverdue: "resolution_overdue", cube.Overdue: "overdue", cube.AtRisk: "at_risk", cube.Unanswered: "unanswered",
}

// TestViewsEqualEngine compares the views with the engine: how many complaints open behind each figure, by department and
// pillar, of random cities as of random moments.
func TestViewsEqualEngine(t *testing.T) {
	db := open(t, storetest.Postgres(t))
	compared := 0
	var cities uint64 = max(2, 6/raced)
	for seed := range cities {
		c, err := randomcity.New(seed+1, 80)
		if err != nil {
			t.Fatal(err)
		}
		empty(t, db)
		if err := c.Insert(t.Context(), db); err != nil {
			t.Fatal(err)
		}
		if err := recount.Views(t.Context(), db, c.Profile, "tugu_bi"); err != nil {
			t.Fatal(err)
		}
		v := viewed{T: t, db: db, engine: engine(c)}
		for _, asOf := range []city.Moment{c.Now, c.Now - 20*city.Day, c.Now - 200*city.Day} {
			v.asOf, v.name = asOf, fmt.Sprintf("city %d as of %d", seed+1, asOf)
			compared += v.compare()
		}
	}
	if compared < 500 {
		t.Errorf("only %d groups were compared", compared)
	}
	t.Logf("score: %d groups of figures equal in views and engine", compared)
}

type viewed struct {
	*testing.T
	db     *bun.DB
	engine *cube.Engine
	asOf   city.Moment
	name   string
}

// compare returns how many groups were compared.
func (v *viewed) compare() (compared int) {
	v.Helper()
	unions := []string{"SELECT measure || ' ' || basis, department, pillar, count(*) FROM tugu_bi.occurrence GROUP BY 1, 2, 3"}
	state := "SELECT s.name, department, pillar, count(*) FROM tugu_bi.complaint CROSS JOIN LATERAL (VALUES "
	columns := []string{}
	for _, column := range stockViews {
		columns = append(columns, "('"+column+"', "+column+")")
	}
	unions = append(unions, state+strings.Join(columns, ", ")+") s(name, holds) WHERE s.holds GROUP BY 1, 2, 3")
	got := map[string]map[string]int64{}
	for _, query := range unions {
		v.count(query, got)
	}
	equal := func(q cube.OpenQuestion, names ...string) {
		q.Window, q.AsOf = cube.Window{Preset: cube.AllTime}, v.asOf
		seen := map[string]int64{}
		for _, name := range names {
			for group, n := range got[name] {
				seen[group] += n
			}
		}
		want := v.want(q)
		compared += len(want)
		if !maps.Equal(seen, want) {
			v.Errorf("%s: %s %s on %q: views %v, engine %v", v.name, q.Measure, q.Part, q.Basis, seen, want)
		}
	}
	for _, f := range flowViews {
		basis := "ANY"
		if f.basis != "" {
			basis = string(f.basis)
		}
		equal(cube.OpenQuestion{Measure: f.measure, Part: f.part, Basis: f.basis}, f.name+" "+basis)
	}
	for measure, column := range stockViews {
		equal(cube.OpenQuestion{Measure: measure}, column)
	}
	return compared
}

// count adds the counts of a query's rows: name, department, pillar, count.
func (v *viewed) count(query string, into map[string]map[string]int64) {
	v.Helper()
	err := v.db.RunInTx(v.Context(), nil, func(ctx context.Context, tx bun.Tx) error {
		if _, err := tx.ExecContext(ctx, fmt.Sprintf("SET LOCAL tugu.as_of = '%d'", v.asOf)); err != nil {
			return err
		}
		rows, err := tx.QueryContext(ctx, query)
		if err != nil {
			return err
		}
		defer func() { _ = rows.Close() }()
		for rows.Next() {
			var name, department, pillar string
			var n int64
			if err := rows.Scan(&name, &department, &pillar, &n); err != nil {
				return err
			}
			if into[name] == nil {
				into[name] = map[string]int64{}
			}
			into[name][department+" "+pillar] = n
		}
		return rows.Err()
	})
	if err != nil {
		v.Fatalf("%s: %v", query, err)
	}
}

// want asks the engine what opens behind the figure, in each department and pillar.
func (v *viewed) want(q cube.OpenQuestion) map[string]int64 {
	v.Helper()
	a, err := v.engine.Ask(v.Context(), cube.Question{Window: q.Window, AsOf: q.AsOf, Sets: []cube.Set{{
		By:       []cube.Dimension{cube.Department, cube.Pillar},
		Measures: cube.Measures(cube.Received, cube.Ended, cube.Open, cube.Unanswered, cube.TransfersIn, cube.TransfersOut, cube.ResponseOnTime, cube.ResolutionOnTime),
	}}})
	if err != nil {
		v.Fatal(err)
	}
	counts := map[string]int64{}
	for _, r := range a.Tables[0].Rows {
		q.Filter = cube.Filter{Departments: r.Codes[:1], Pillars: r.Codes[1:2]}
		opened, err := v.engine.Open(v.Context(), q)
		if err != nil {
			v.Fatal(err)
		}
		if n := len(opened.Occurrences); n > 0 {
			counts[r.Codes[0]+" "+r.Codes[1]] = int64(n)
		}
	}
	return counts
}

// TestViewsRoleSeesNothingElse: the role reads the views and is refused every table.
func TestViewsRoleSeesNothingElse(t *testing.T) {
	db := open(t, storetest.Postgres(t))
	c, err := randomcity.New(1, 20)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Insert(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	for range 2 { // again, as after a change of the profile
		if err := recount.Views(t.Context(), db, c.Profile, "tugu_bi"); err != nil {
			t.Fatal(err)
		}
	}
	conn, err := db.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	var tables []string
	if err := conn.NewRaw("SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'v', 'p', 'm') AND n.nspname IN ('public', 'tugu_bi', 'tugu_bi_profile')").Scan(t.Context(), &tables); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.ExecContext(t.Context(), "SET ROLE tugu_bi"); err != nil {
		t.Fatal(err)
	}
	read := []string{}
	for _, table := range tables {
		_, err := conn.ExecContext(t.Context(), "SELECT * FROM "+table+" LIMIT 1")
		switch {
		case err == nil:
			read = append(read, table)
		case !strings.Contains(err.Error(), "permission denied"):
			t.Errorf("%s: %v", table, err)
		}
		if _, err := conn.ExecContext(t.Context(), "DELETE FROM "+table); err == nil {
			t.Errorf("the role may delete from %s", table)
		}
	}
	slices.Sort(read)
	if want := []string{"tugu_bi.complaint", "tugu_bi.name", "tugu_bi.occurrence"}; !slices.Equal(read, want) {
		t.Errorf("the role reads %v, want %v", read, want)
	}
	if len(tables) < 15 {
		t.Errorf("only %v were tried", tables)
	}
	var columns []string
	if err := conn.NewRaw("SELECT column_name FROM information_schema.columns WHERE table_schema = 'tugu_bi'").Scan(t.Context(), &columns); err != nil {
		t.Fatal(err)
	}
	for _, column := range columns {
		for _, word := range []string{"reporter", "phone", "email", "text", "title", "address", "latitude", "longitude", "reference", "external"} {
			if strings.Contains(column, word) {
				t.Errorf("column %s", column)
			}
		}
	}
}

func TestViewsRefuse(t *testing.T) {
	p := &city.Profile{}
	if err := recount.Views(t.Context(), open(t, storetest.SQLite(t)), p, "tugu_bi"); err == nil || !strings.Contains(err.Error(), "PostgreSQL") {
		t.Errorf("SQLite: %v", err)
	}
	if err := recount.Views(t.Context(), open(t, storetest.Postgres(t)), p, `x"; DROP TABLE complaint; --`); err == nil || !strings.Contains(err.Error(), "not a name") {
		t.Errorf("a bad role: %v", err)
	}
}
