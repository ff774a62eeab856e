package recount

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/cube"
)

// A slot is one thing that is counted: figures are built of the counts of slots.
// Event slots are selected as (slot, complaint, ts, dept, val) and counted where
// ts lies in a window (on COHORT: the submission). dept is who the occurrence
// belongs to where that is not the department as of asOf; val is a duration in
// seconds, a rating, or, of a verdict, its moment. Stock slots are conditions on
// st, counted at each window's end.
const days30 = 30 * 86400

var eventSlots = map[string]string{
	"received":   `SELECT 'received', complaint, t0, NULL, 0 FROM dim`,
	"responded":  `SELECT 'responded', complaint, t1, NULL, t1 - t0 FROM dim WHERE t1 IS NOT NULL`,
	"resolution": `SELECT 'resolution', complaint, t2, NULL, t2 - t0 FROM dim WHERE t2 IS NOT NULL`,
	"ended":      `SELECT kind, complaint, ts, NULL, 0 FROM steps WHERE ended = 1`,
	"reopened":   `SELECT 'reopened', complaint, ts, NULL, 0 FROM steps WHERE reopened = 1`,
	"relapsed":   fmt.Sprintf(`SELECT 'relapsed', complaint, ts, NULL, 0 FROM steps WHERE ended = 1 AND next_reopen_ts <= ts + %d`, days30),
	"accurate": fmt.Sprintf(`SELECT 'accurate', complaint, ts, NULL, 0 FROM steps
		WHERE ended = 1 AND transfers = 0 AND (next_reopen_ts IS NULL OR next_reopen_ts > ts + %d)`, days30),
	"accountable": `SELECT 'accountable', s.complaint, s.ts, NULL, 0 FROM steps s JOIN pc ON pc.complaint = s.complaint WHERE s.ended = 1 AND pc.t1 <= s.ts`,
	"out":         `SELECT 'out', complaint, ts, dept_before, 0 FROM steps WHERE transfer = 1`,
	"in":          `SELECT 'in', complaint, ts, dept, 0 FROM steps WHERE transfer = 1`,
	"assigned":    `SELECT 'assigned', complaint, assigned, NULL, 0 FROM dim WHERE assigned IS NOT NULL`,
	"transferred": `SELECT 'transferred', complaint, assigned, NULL, 0 FROM dim WHERE depts >= 2`,
	"rated":       `SELECT 'rated', complaint, rated, NULL, rating FROM dim WHERE rated IS NOT NULL`,
	"satisfied":   `SELECT 'satisfied', complaint, rated, NULL, 0 FROM dim WHERE rating >= 4`,
	"everRated":   `SELECT 'everRated', complaint, t0, NULL, 0 FROM dim WHERE rated IS NOT NULL AND t2 IS NOT NULL`,
	"everSolved":  `SELECT 'everSolved', complaint, t0, NULL, 0 FROM dim WHERE t2 IS NOT NULL`,
}

var stockSlots = map[string]string{
	"open":       "st.open = 1",
	"awaiting":   "st.awaiting = 1",
	"late0":      "st.late0 = 1",
	"late1":      "st.late1 = 1",
	"late":       "st.late = 1",
	"atRisk":     "st.at_risk = 1",
	"unanswered": "st.unanswered = 1",
	"age3":       "st.open = 1 AND st.age <= 259200",
	"age7":       "st.open = 1 AND st.age > 259200 AND st.age <= 604800",
	"age14":      "st.open = 1 AND st.age > 604800 AND st.age <= 1209600",
	"age30":      "st.open = 1 AND st.age > 1209600 AND st.age <= 2592000",
	"age60":      "st.open = 1 AND st.age > 2592000 AND st.age <= 5184000",
	"ageOver":    "st.open = 1 AND st.age > 5184000",
	"pending0":   "st.pending0 = 1",
	"pending1":   "st.pending1 = 1",
}

// slotsOf says which slots a measure is made of; compliance is added by basis.
var slotsOf = map[cube.Measure][]string{
	cube.Received:          {"received"},
	cube.Responded:         {"responded"},
	cube.Resolved:          {"ended"},
	cube.Closed:            {"ended"},
	cube.Rejected:          {"ended"},
	cube.Duplicates:        {"ended"},
	cube.Reopened:          {"reopened"},
	cube.Ended:             {"ended"},
	cube.Net:               {"received", "reopened", "ended"},
	cube.Open:              {"open"},
	cube.AwaitingResponse:  {"awaiting"},
	cube.ResponseOverdue:   {"late0"},
	cube.ResolutionOverdue: {"late1"},
	cube.Overdue:           {"late"},
	cube.AtRisk:            {"atRisk"},
	cube.Unanswered:        {"unanswered"},
	cube.ResponseTime:      {"responded"},
	cube.ResolutionTime:    {"resolution"},
	cube.AgeingMeasure:     {"open", "age3", "age7", "age14", "age30", "age60", "ageOver"},
	cube.Clearance:         {"ended", "received"},
	cube.ReopenRate:        {"ended", "relapsed"},
	cube.TransferRate:      {"assigned", "transferred"},
	cube.TransfersOut:      {"out"},
	cube.TransfersIn:       {"in"},
	cube.Accuracy:          {"ended", "accurate"},
	cube.Accountability:    {"ended", "accountable"},
	cube.SatisfactionScore: {"rated", "satisfied", "everRated", "everSolved"},
	cube.PerThousand:       {"received"},
}

// complianceSlots selects the parts of clock k by each basis. On EVENT, pending is a stock.
func complianceSlots(k int) []string {
	parts := func(basis, ts, belongs string) string {
		return fmt.Sprintf(`SELECT '%[2]s', CASE verdict WHEN 'MET' THEN 'met%[1]d' WHEN 'BREACHED' THEN 'breached%[1]d' WHEN 'EXEMPT' THEN 'exempt%[1]d' ELSE 'pending%[1]d' END,
			complaint, %[3]s, CASE WHEN verdict_ts IS NULL THEN NULL ELSE verdict_dept END, coalesce(verdict_ts, exempt_ts, t0) FROM course WHERE k = %[1]d AND %[4]s`, k, basis, ts, belongs)
	}
	unobserved := func(basis string) string {
		return fmt.Sprintf(`SELECT '%[2]s', 'unobserved%[1]d', complaint, t0, NULL, t0 FROM dim WHERE due%[1]d IS NULL`, k, basis)
	}
	return []string{
		parts("EVENT", "coalesce(verdict_ts, exempt_ts)", "verdict <> 'PENDING'"), unobserved("EVENT"),
		parts("COHORT", "t0", "1 = 1"), unobserved("COHORT"),
		parts("DUE", "due", "due IS NOT NULL"),
	}
}

// occurrences is the select of every occurrence: o(basis, slot, complaint, ts, t0,
// dept, val). An occurrence of the basis "-" counts on every basis.
func occurrences() string {
	// The first row gives the columns their types and is never counted.
	parts := []string{"SELECT CAST('' AS text), CAST('' AS text), CAST(0 AS bigint), CAST(0 AS bigint), CAST(NULL AS text), CAST(0 AS bigint) FROM dim WHERE 1 = 0"}
	for _, slot := range slices.Sorted(maps.Keys(eventSlots)) {
		parts = append(parts, "SELECT '-', "+strings.TrimPrefix(eventSlots[slot], "SELECT "))
	}
	for k := range 2 {
		parts = append(parts, complianceSlots(k)...)
	}
	return `WITH occ(basis, slot, complaint, ts, dept, val) AS (
  ` + strings.Join(parts, "\n  UNION ALL ") + `
),
own AS (
  SELECT occ.basis, occ.slot, occ.complaint, occ.ts, occ.val, d.t0, d.usual, coalesce(occ.dept, d.dept) AS dept
  FROM occ JOIN dim d ON d.complaint = occ.complaint
)
SELECT own.basis, own.slot, own.complaint, own.ts, own.val, own.t0, CASE WHEN own.dept = '' THEN 'NONE' ELSE own.dept END AS department,
  CASE WHEN own.dept = '' THEN 'NONE' ELSE coalesce(suc.successor, own.dept) END AS successor
FROM own LEFT JOIN suc ON suc.code = own.dept AND suc.usual = own.usual`
}

// plan is what a question has to count.
type plan struct {
	events []string // slots of o
	stocks []string // slots of st
	basis  cube.Basis
	ranks  bool // percentiles are needed
}

// complianceBasis is the basis that compliance is counted on.
func (p *plan) complianceBasis() cube.Basis {
	if p.basis == "" {
		return cube.BasisDue
	}
	return p.basis
}

// planFor lists the slots of the measures.
func planFor(measures cube.MeasureSet, basis cube.Basis) plan {
	p := plan{basis: basis}
	add := func(list *[]string, slots ...string) {
		for _, s := range slots {
			if !slices.Contains(*list, s) {
				*list = append(*list, s)
			}
		}
	}
	for _, m := range measures.List() {
		for _, slot := range slotsOf[m] {
			switch {
			case slot == "ended":
				add(&p.events, endKinds...)
			case eventSlots[slot] != "":
				add(&p.events, slot)
			default:
				add(&p.stocks, slot)
			}
		}
		switch m {
		case cube.ResponseTime, cube.ResolutionTime:
			p.ranks = true
		case cube.ResponseOnTime:
			p.compliance("0")
		case cube.ResolutionOnTime:
			p.compliance("1")
		}
	}
	return p
}

func (p *plan) compliance(k string) {
	p.events = append(p.events, "met"+k, "breached"+k, "exempt"+k, "unobserved"+k)
	if p.basis == cube.BasisEvent {
		p.stocks = append(p.stocks, "pending"+k)
	} else {
		p.events = append(p.events, "pending"+k)
	}
}
