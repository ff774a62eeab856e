package recount

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"
)

// asOfSQL is the moment that the views look at: the session's tugu.as_of in Unix seconds, else now. Nothing later counts.
const asOfSQL = "(SELECT a FROM moment)"

// A view column: its name, what it is of the rows below, and what it means.
type viewColumn struct{ name, of, means string }

// complaintColumns are those of tugu_bi.complaint.
var complaintColumns = []viewColumn{
	{"id", "CASE WHEN sensitive THEN NULL ELSE id END", "The complaint; null for secret complaints and sensitive categories."},
	{"source", "source", "Code of the source."},
	{"channel", "channel", "Code of the channel; NONE = not known, as in all codes."},
	{"status", "status", "Where it stands."},
	{"pillar", "pillar", "Code of the pillar."},
	{"programme", "programme", "Code of the programme."},
	{"asset_class", "asset", "Code of the asset class."},
	{"category", "category", "Code of the category."},
	{"department", "department", "Code of the department in charge."},
	{"successor", "successor", "The department that stands for it today."},
	{"kecamatan", "kecamatan", "Code of the kecamatan."},
	{"kelurahan", "kelurahan", "Code of the kelurahan."},
	{"priority", "priority", "Code of the priority."},
	{"submitted_at", "to_timestamp(t0)", "When it was handed in."},
	{"assigned_at", "to_timestamp(assigned)", "First hand-over to a department."},
	{"responded_at", "to_timestamp(t1)", "First answer or result."},
	{"resolved_at", "to_timestamp(t2)", "First result."},
	{"response_due", "to_timestamp(d0)", "Until when an answer was promised, pauses included; null while it stands still, or without promise."},
	{"resolution_due", "to_timestamp(d1)", "The same of the result."},
	{"response_verdict", "coalesce(r0, 'UNOBSERVED')", "MET, BREACHED, PENDING, EXEMPT or UNOBSERVED."},
	{"response_verdict_at", "to_timestamp(v0)", "When that was decided."},
	{"resolution_verdict", "coalesce(r1, 'UNOBSERVED')", "The same of the result."},
	{"resolution_verdict_at", "to_timestamp(v1)", "When that was decided."},
	{"is_open", "open = 1", "Open."},
	{"awaiting_response", "awaiting = 1", "Open, and nobody has answered."},
	{"response_overdue", "late0 = 1", "Open, and the answer is late."},
	{"resolution_overdue", "late1 = 1", "Open, and the result is late."},
	{"overdue", "late = 1", "Either."},
	{"at_risk", "at_risk = 1", "Open, a promise is due soon, and none overdue."},
	{"unanswered", "unanswered = 1", "Open or not, the promise to answer has passed without any answer."},
	{"age_days", "age / 86400.0", "Days since it was handed in."},
	{"rating", "rating", "Last rating, 1 to 5."},
	{"simulated", "simulated", "Made up."},
}

// occurrenceColumns are those of tugu_bi.occurrence.
var occurrenceColumns = []viewColumn{
	{"measure", "measure", "What happened; the page deploy/bi/metabase tells which figure counts what."},
	{"basis", "basis", "ANY, or the basis on which it counts: EVENT, DUE, COHORT. Ask for one of the three where it is not ANY."},
	{"at", "to_timestamp(ts)", "When it counts: when it happened; on DUE the due moment, on COHORT the submission."},
	{"day", "(to_timestamp(ts) AT TIME ZONE {ZONE})::date", "The same as a date in the city."},
	{"submitted_at", "to_timestamp(t0)", "When the complaint was handed in."},
	{"hours", "CASE WHEN measure IN ('responseTime', 'resolutionTime') THEN val / 3600.0 END", "How long it took."},
	{"rating", "CASE WHEN measure = 'rated' THEN val END", "1 to 5."},
	{"department", "o_department", "Code of the department that it belongs to."},
	{"successor", "o_successor", "The department that stands for it today."},
	{"source", "source", "Code of the source."},
	{"channel", "channel", "Code of the channel."},
	{"status", "status", "Where the complaint stands."},
	{"pillar", "pillar", "Code of the pillar."},
	{"programme", "programme", "Code of the programme."},
	{"asset_class", "asset", "Code of the asset class."},
	{"category", "category", "Code of the category."},
	{"kecamatan", "kecamatan", "Code of the kecamatan."},
	{"kelurahan", "kelurahan", "Code of the kelurahan."},
	{"priority", "priority", "Code of the priority."},
	{"simulated", "simulated", "Made up."},
}

// occurrenceNames are what the slots are called in tugu_bi.occurrence.
var occurrenceNames = map[string]string{
	"received": "received", "responded": "responseTime", "resolution": "resolutionTime", "reopened": "reopened",
	"RESOLVED": "resolved", "CLOSED": "closed", "REJECTED": "rejected", "DUPLICATE": "duplicates",
	"relapsed": "reopenedSoon", "accurate": "accurate", "accountable": "accountable", "out": "transfersOut", "in": "transfersIn",
	"assigned": "assigned", "transferred": "transferred", "rated": "rated", "satisfied": "satisfied",
	"met0": "responseMet", "breached0": "responseBreached", "pending0": "responsePending", "exempt0": "responseExempt", "unobserved0": "responseUnobserved",
	"met1": "resolutionMet", "breached1": "resolutionBreached", "pending1": "resolutionPending", "exempt1": "resolutionExempt", "unobserved1": "resolutionUnobserved",
}

var roleName = regexp.MustCompile(`^[a-z_][a-z0-9_]{0,62}$`)

// Views makes, or makes anew, the read-only views of schema tugu_bi in a PostgreSQL database, from the same SQL as the recount,
// and lets the role, which is made if it is missing, read them and nothing else. They hold neither words nor names,
// numbers, addresses or coordinates. The profile's mappings are written down: after a change of the profile make them anew.
// Tools may set tugu.as_of to Unix seconds to look at the past. It fails with a [city.Error] on SQLite and for a role that is
// not a plain name.
func Views(ctx context.Context, db *bun.DB, p *city.Profile, role string) error {
	if db.Dialect().Name() != dialect.PG {
		return city.FieldErrorf(city.CodeInvalid, "database", "views are for PostgreSQL; a SQLite database is read by one program at a time")
	}
	if !roleName.MatchString(role) {
		return city.FieldErrorf(city.CodeInvalid, "role", "%q is not a name of small letters, digits and _", role)
	}
	return db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		s := &session{tx: tx, profile: p, book: profileBook(p)}
		var tables string // where complaints are
		if err := tx.QueryRowContext(ctx, "SELECT relnamespace::regnamespace::text FROM pg_class WHERE oid = 'complaint'::regclass").Scan(&tables); err != nil {
			return fmt.Errorf("views: find the complaints: %w", err)
		}
		for _, statement := range []string{
			"SELECT pg_advisory_xact_lock(7483920)", // one at a time
			"DROP SCHEMA IF EXISTS tugu_bi CASCADE", "DROP SCHEMA IF EXISTS tugu_bi_profile CASCADE",
			"CREATE SCHEMA tugu_bi_profile", "CREATE SCHEMA tugu_bi", "SET LOCAL search_path = tugu_bi_profile, " + tables,
		} {
			if err := s.exec(ctx, statement); err != nil {
				return err
			}
		}
		if err := s.mappings(ctx); err != nil {
			return err
		}
		for _, statement := range append(s.viewStatements(), grants(role, tables)...) {
			if _, err := tx.ExecContext(ctx, statement); err != nil {
				return fmt.Errorf("views: %w", err)
			}
		}
		return nil
	})
}

// steps are the recount's own tables as parts of one statement, each made once.
func (s *session) steps() string {
	dues := noPauseTables
	if len(s.book.pausing) > 0 {
		dues = pauseTables
	}
	var b strings.Builder
	b.WriteString(`WITH moment AS MATERIALIZED (
  SELECT coalesce(nullif(current_setting('tugu.as_of', true), '')::bigint, floor(extract(epoch FROM now()))::bigint) AS a
),
cat AS MATERIALIZED (
  SELECT code, pillar, programme, asset, usual, sensitive FROM listed
  UNION ALL
  (SELECT DISTINCT ON (u.category) u.category, r.pillar, r.programme, r.asset, r.usual, r.sensitive
  FROM (SELECT DISTINCT category FROM complaint_event WHERE category <> '') u
  JOIN rule r ON upper(u.category) ~ r.pattern
  WHERE NOT EXISTS (SELECT FROM listed l WHERE l.code = u.category)
  ORDER BY u.category, r.n)
),
win AS MATERIALIZED (SELECT -1 AS w, CAST(0 AS bigint) AS f, a + 1 AS h, a AS t, 1 AS stock FROM moment)`)
	for _, tables := range [][]table{eventTables, complaintTables, firstDueTables, dues, clockTables, stateTables, whoTables, {{"o", "", occurrences()}}} {
		for _, t := range tables {
			query := strings.NewReplacer("{A}", asOfSQL, "{RISK}", fmt.Sprint(int64(s.profile.AtRiskWithin))).Replace(t.query)
			b.WriteString(",\n" + t.name + " AS MATERIALIZED (" + query + "\n)")
		}
	}
	return b.String()
}

// viewStatements make the two views and say what their columns mean.
func (s *session) viewStatements() []string {
	zone := "'" + s.profile.Zone.String() + "'"
	const extra = ` JOIN complaint raw ON raw.row_id = who.complaint LEFT JOIN cat sc ON sc.code = who.category`
	complaint := `SELECT who.*, st.late0, st.late1, st.unanswered, st.age, c0.verdict AS r0, c1.verdict AS r1, l0.due AS d0, l1.due AS d1,
  raw.simulated, raw.secret OR coalesce(sc.sensitive, false) AS sensitive
FROM who` + extra + `
JOIN st ON st.complaint = who.complaint
LEFT JOIN course c0 ON c0.complaint = who.complaint AND c0.k = 0
LEFT JOIN course c1 ON c1.complaint = who.complaint AND c1.k = 1
LEFT JOIN last_due l0 ON l0.complaint = who.complaint AND l0.k = 0
LEFT JOIN last_due l1 ON l1.complaint = who.complaint AND l1.k = 1`
	var named []string
	for slot, name := range occurrenceNames {
		named = append(named, "('"+slot+"', '"+name+"')")
	}
	occurrence := `SELECT who.*, o.ts, o.val, o.department AS o_department, o.successor AS o_successor, m.measure,
  CASE o.basis WHEN '-' THEN 'ANY' ELSE o.basis END AS basis, raw.simulated
FROM o JOIN (VALUES ` + strings.Join(named, ", ") + `) m(slot, measure) ON m.slot = o.slot
JOIN who ON who.complaint = o.complaint` + extra + `
WHERE o.ts <= ` + asOfSQL // what is due later has not come yet
	statements := []string{}
	for _, v := range []struct {
		name, rows, means string
		columns           []viewColumn
	}{
		{"complaint", complaint, "One row for each complaint as it stands now, or as of tugu.as_of: stocks are counted here.", complaintColumns},
		{"occurrence", occurrence, "One row for each occurrence that a figure counts: flows, durations and kept or broken promises are counted here.", occurrenceColumns},
	} {
		list := make([]string, len(v.columns))
		for i, c := range v.columns {
			list[i] = strings.ReplaceAll(c.of, "{ZONE}", zone) + " AS " + c.name
		}
		statements = append(statements,
			"CREATE VIEW tugu_bi."+v.name+" AS "+s.steps()+"\nSELECT "+strings.Join(list, ", ")+" FROM ("+v.rows+") rows",
			comment("VIEW tugu_bi."+v.name, v.means))
		for _, c := range v.columns {
			statements = append(statements, comment("COLUMN tugu_bi."+v.name+"."+c.name, c.means))
		}
	}
	return statements
}

func comment(on, text string) string {
	return "COMMENT ON " + on + " IS '" + strings.ReplaceAll(text, "'", "''") + "'"
}

// grants let the role read the views, whose owner reads the tables below, and nothing else.
func grants(role, tables string) []string {
	return []string{
		"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + role + "') THEN CREATE ROLE " + role + " NOLOGIN; END IF; END $$",
		"REVOKE ALL ON ALL TABLES IN SCHEMA " + tables + " FROM " + role,
		"GRANT USAGE ON SCHEMA tugu_bi TO " + role,
		"GRANT SELECT ON ALL TABLES IN SCHEMA tugu_bi TO " + role,
	}
}
