package recount

import (
	"fmt"
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
	"open":       "open = 1",
	"awaiting":   "awaiting = 1",
	"late0":      "late0 = 1",
	"late1":      "late1 = 1",
	"late":       "late = 1",
	"atRisk":     "at_risk = 1",
	"unanswered": "unanswered = 1",
	"age3":       "open = 1 AND age <= 259200",
	"age7":       "open = 1 AND age > 259200 AND age <= 604800",
	"age14":      "open = 1 AND age > 604800 AND age <= 1209600",
	"age30":      "open = 1 AND age > 1209600 AND age <= 2592000",
	"age60":      "open = 1 AND age > 2592000 AND age <= 5184000",
	"ageOver":    "open = 1 AND age > 5184000",
	"pending0":   "pending0 = 1",
	"pending1":   "pending1 = 1",
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

// complianceSlot selects the parts of clock k on the basis. On EVENT, pending is a stock.
func complianceSlot(k int, basis cube.Basis) string {
	parts := func(ts, belongs string) string {
		return fmt.Sprintf(`SELECT CASE verdict WHEN 'MET' THEN 'met%[1]d' WHEN 'BREACHED' THEN 'breached%[1]d' WHEN 'EXEMPT' THEN 'exempt%[1]d' ELSE 'pending%[1]d' END,
			complaint, %[2]s, CASE WHEN verdict_ts IS NULL THEN NULL ELSE verdict_dept END, coalesce(verdict_ts, exempt_ts, t0) FROM course WHERE k = %[1]d AND %[3]s`, k, ts, belongs)
	}
	unobserved := fmt.Sprintf(` UNION ALL SELECT 'unobserved%[1]d', complaint, t0, NULL, 0 FROM dim WHERE due%[1]d IS NULL`, k)
	switch basis {
	case cube.BasisEvent:
		return parts("coalesce(verdict_ts, exempt_ts)", "verdict <> 'PENDING'") + unobserved
	case cube.BasisCohort:
		return parts("t0", "1 = 1") + unobserved
	default:
		return parts("due", "due IS NOT NULL")
	}
}

// plan is what a statement has to count.
type plan struct {
	events []string // selects of occ
	stocks []string // slots of st
	states bool     // st is needed, if only by the filter
	clocks bool     // the promise is needed
	ranks  bool     // percentiles are needed
}

// planFor lists the slots of the measures.
func planFor(measures cube.MeasureSet, basis cube.Basis, f cube.Filter) plan {
	var p plan
	seen := map[string]bool{}
	for _, m := range measures.List() {
		for _, slot := range slotsOf[m] {
			if seen[slot] {
				continue
			}
			seen[slot] = true
			if sql, ok := eventSlots[slot]; ok {
				p.events = append(p.events, sql)
			} else {
				p.stocks = append(p.stocks, slot)
			}
		}
		if m == cube.ResponseTime || m == cube.ResolutionTime {
			p.ranks = true
		}
		k := 0
		switch m {
		case cube.ResponseOnTime:
		case cube.ResolutionOnTime:
			k = 1
		default:
			continue
		}
		b := basis
		if b == "" {
			b = cube.BasisDue
		}
		p.clocks = true
		p.events = append(p.events, complianceSlot(k, b))
		if b == cube.BasisEvent {
			p.stocks = append(p.stocks, fmt.Sprintf("pending%d", k))
		}
	}
	filtered := f.Overdue != nil || f.AtRisk != nil || f.AwaitingResponse != nil
	p.states = len(p.stocks) > 0 || filtered
	p.clocks = p.clocks || p.states
	return p
}

// hitsSQL joins events and stocks to the windows: hits(w, complaint, slot, dept, val).
func (p plan) hitsSQL(basis cube.Basis) string {
	var parts []string
	with := ""
	if len(p.events) > 0 {
		when := "o.ts"
		if basis == cube.BasisCohort {
			when = "d.t0"
		}
		// The first row gives the columns their types and is never counted.
		with = "occ(slot, complaint, ts, dept, val) AS (\n  SELECT CAST('' AS text), CAST(0 AS bigint), CAST(0 AS bigint), CAST(NULL AS text), CAST(0 AS bigint) FROM dim WHERE 1 = 0\n  UNION ALL " +
			strings.Join(p.events, "\n  UNION ALL ") + "\n),\n"
		parts = append(parts, fmt.Sprintf(`SELECT win.w, o.complaint, o.slot, o.dept, o.val, o.ts FROM occ o JOIN dim d ON d.complaint = o.complaint JOIN win ON win.w >= 0 AND %[1]s >= win.f AND %[1]s < win.h`, when))
	}
	for _, slot := range p.stocks {
		parts = append(parts, fmt.Sprintf(`SELECT w, complaint, '%s', CAST(NULL AS text), 0, t + 1 - age FROM st WHERE w >= 0 AND %s`, slot, stockSlots[slot]))
	}
	return with + "hits(w, complaint, slot, dept, val, ts) AS (\n  " + strings.Join(parts, "\n  UNION ALL ") + "\n)"
}
