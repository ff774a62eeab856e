package recount

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/uptrace/bun"
)

var endKinds = []string{"RESOLVED", "CLOSED", "REJECTED", "DUPLICATE"}

// opened says which slots are counted in a measure that has no parts.
var opened = map[cube.Measure][]string{
	cube.Received: {"received"}, cube.Responded: {"responded"}, cube.Resolved: {"RESOLVED"}, cube.Closed: {"CLOSED"},
	cube.Rejected: {"REJECTED"}, cube.Duplicates: {"DUPLICATE"}, cube.Reopened: {"reopened"}, cube.Ended: endKinds,
	cube.Open: {"open"}, cube.AwaitingResponse: {"awaiting"}, cube.ResponseOverdue: {"late0"}, cube.ResolutionOverdue: {"late1"},
	cube.Overdue: {"late"}, cube.AtRisk: {"atRisk"}, cube.Unanswered: {"unanswered"},
	cube.ResponseTime: {"responded"}, cube.ResolutionTime: {"resolution"},
	cube.TransfersOut: {"out"}, cube.TransfersIn: {"in"}, cube.SatisfactionScore: {"rated"},
}

// openedParts says it for measures that have parts.
var openedParts = map[cube.Measure]map[cube.Part][]string{
	cube.ResponseOnTime:   complianceParts("0"),
	cube.ResolutionOnTime: complianceParts("1"),
	cube.AgeingMeasure: {
		cube.PartUpTo3Days: {"age3"}, cube.PartUpTo7Days: {"age7"}, cube.PartUpTo14Days: {"age14"},
		cube.PartUpTo30Days: {"age30"}, cube.PartUpTo60Days: {"age60"}, cube.PartOver60Days: {"ageOver"},
	},
	cube.Clearance:      {cube.PartNumerator: endKinds, cube.PartDenominator: {"received"}},
	cube.ReopenRate:     {cube.PartNumerator: {"relapsed"}, cube.PartDenominator: endKinds},
	cube.TransferRate:   {cube.PartNumerator: {"transferred"}, cube.PartDenominator: {"assigned"}},
	cube.Accuracy:       {cube.PartNumerator: {"accurate"}, cube.PartDenominator: endKinds},
	cube.Accountability: {cube.PartNumerator: {"accountable"}, cube.PartDenominator: endKinds},
}

func complianceParts(k string) map[cube.Part][]string {
	return map[cube.Part][]string{
		cube.PartMet: {"met" + k}, cube.PartBreached: {"breached" + k}, cube.PartPending: {"pending" + k},
		cube.PartExempt: {"exempt" + k}, cube.PartUnobserved: {"unobserved" + k},
	}
}

// Open lists what a figure counts, in order of moment, then id. The moment is
// when it happened, on every basis; for stocks and for what is pending or
// unobserved it is the submission. It fails with a [city.Error] for measures
// that are not counts, and for those that need a part and have none.
func Open(ctx context.Context, db *bun.DB, p *city.Profile, now city.Moment, q cube.OpenQuestion) ([]cube.Occurrence, error) {
	slots := opened[q.Measure]
	if parts := openedParts[q.Measure]; parts != nil {
		slots = parts[q.Part]
	}
	if len(slots) == 0 {
		return nil, city.Errorf(city.CodeInvalid, "%s %s does not open into complaints", q.Measure, q.Part)
	}
	asOf := q.AsOf
	if asOf == 0 {
		asOf = now
	}
	sp, err := spanOf(q.Window, asOf, p.Zone)
	if err != nil {
		return nil, err
	}
	from, to := sp.bounds()
	b := &batch{asOf: asOf, zone: p.Zone, runs: map[string]run{}}
	c := &counting{filter: q.Filter, reading: q.Reading, plan: planFor(cube.Measures(q.Measure), q.Basis)}
	c.runs = []run{b.take([]period{{from: from, to: to}}, q.Basis != cube.BasisCohort)}
	var list []cube.Occurrence
	err = in(ctx, db, p, max(now, asOf), func(s *session) error {
		if err := s.prepare(ctx, asOf); err != nil {
			return err
		}
		if err := b.make(ctx, s); err != nil {
			return err
		}
		list, err = c.occurrences(ctx, s, slots)
		return err
	})
	return list, err
}

func (c *counting) occurrences(ctx context.Context, s *session, slots []string) ([]cube.Occurrence, error) {
	q := &statement{}
	add := func(head string, part *statement) {
		if q.text.Len() > 0 {
			q.add(" UNION ALL ")
		}
		q.add(head+part.text.String(), part.args...)
	}
	var flows []string
	for _, slot := range slots {
		if slices.Contains(c.plan.stocks, slot) {
			part := c.stocks()
			part.add(" AND " + stockSlots[slot])
			add("SELECT d.id, d.t0 AS moment", part)
		} else {
			flows = append(flows, slot)
		}
	}
	if len(flows) > 0 {
		add("SELECT d.id, CASE WHEN o.slot IN ('met0', 'met1', 'breached0', 'breached1', 'exempt0', 'exempt1') THEN o.val ELSE o.ts END AS moment", c.flows(flows))
	}
	rows, err := s.tx.QueryContext(ctx, "SELECT id, moment FROM ("+q.text.String()+") q ORDER BY moment, id", q.args...)
	if err != nil {
		return nil, fmt.Errorf("recount: %w", err)
	}
	defer func() { _ = rows.Close() }()
	var list []cube.Occurrence
	for rows.Next() {
		var id string
		var o cube.Occurrence
		if err := rows.Scan(&id, &o.Moment); err != nil {
			return nil, fmt.Errorf("recount: read occurrence: %w", err)
		}
		parsed, err := uuid.Parse(id)
		if err != nil {
			return nil, fmt.Errorf("recount: complaint id %q: %w", id, err)
		}
		o.ID = city.ID(parsed)
		list = append(list, o)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("recount: %w", err)
	}
	return list, nil
}
