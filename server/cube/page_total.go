package cube

// total returns how many occurrences a measure and part have among the figures of one group.
func (k *Kpis) total(m Measure, p Part) int {
	switch m {
	case Received, PerThousand:
		return k.Received
	case Responded:
		return k.Responded
	case Resolved:
		return k.Resolved
	case Closed:
		return k.Closed
	case Rejected:
		return k.Rejected
	case Duplicates:
		return k.Duplicates
	case Reopened:
		return k.Reopened
	case Ended:
		return k.Ended
	case Open:
		return k.Open
	case AwaitingResponse:
		return k.AwaitingResponse
	case ResponseOverdue:
		return k.ResponseOverdue
	case ResolutionOverdue:
		return k.ResolutionOverdue
	case Overdue:
		return k.Overdue
	case AtRisk:
		return k.AtRisk
	case Unanswered:
		return k.Unanswered
	case TransfersOut:
		return k.TransfersOut
	case TransfersIn:
		return k.TransfersIn
	case ResponseTime:
		return k.ResponseTime.Count
	case ResolutionTime:
		return k.ResolutionTime.Count
	case SatisfactionScore:
		return k.Satisfaction.Count
	case ResponseOnTime:
		return k.ResponseOnTime.total(p)
	case ResolutionOnTime:
		return k.ResolutionOnTime.total(p)
	case AgeingMeasure:
		return k.Ageing.total(p)
	case Clearance:
		return k.Clearance.total(p)
	case ReopenRate:
		return k.ReopenRate.total(p)
	case TransferRate:
		return k.TransferRate.total(p)
	case Accuracy:
		return k.Accuracy.total(p)
	case Accountability:
		return k.Accountability.total(p)
	}
	return 0
}

func (c *Compliance) total(p Part) int {
	return map[Part]int{
		PartMet: c.Met, PartBreached: c.Breached, PartPending: c.Pending, PartExempt: c.Exempt, PartUnobserved: c.Unobserved,
		PartNumerator: c.Met, PartDenominator: c.Met + c.Breached,
	}[p]
}

func (r *Ratio) total(p Part) int {
	if p == PartNumerator {
		return r.Numerator
	}
	return r.Denominator
}

func (a *Ageing) total(p Part) int {
	of := map[Part]int{
		PartUpTo3Days: a.UpTo3Days, PartUpTo7Days: a.UpTo7Days, PartUpTo14Days: a.UpTo14Days,
		PartUpTo30Days: a.UpTo30Days, PartUpTo60Days: a.UpTo60Days, PartOver60Days: a.Over60Days,
	}
	if p != "" {
		return of[p]
	}
	sum := 0
	for _, n := range of {
		sum += n
	}
	return sum
}

// kept returns the total of what is opened as the figure itself says it, which follows
// changes and time at little cost; ok is false where only counting anew tells it.
func (o *opening) kept() (total int, fresh Freshness, ok bool, err error) {
	m := o.filter
	if !o.live || m.overdue != nil || m.atRisk != nil || m.awaiting != nil {
		return 0, fresh, false, nil
	}
	a, err := o.engine.Ask(o.ctx, Question{
		Sets:   []Set{{Measures: Measures(o.q.Measure).MeansOnly()}},
		Filter: o.q.Filter, Window: o.q.Window, Basis: o.q.Basis, Reading: o.q.Reading,
		only: o.numbers(),
	})
	if err != nil {
		return 0, fresh, false, err
	}
	// It holds for the state and the moment at hand, unless either went on meanwhile.
	f := a.Freshness
	holds := f.Epoch == o.state.pos.Epoch && f.Sequence == o.state.pos.Sequence && f.Tick <= o.at && o.at < f.ValidUntil && a.Window == o.bounds
	if !holds || len(a.Tables) == 0 {
		return 0, fresh, false, nil
	}
	if a.marks != nil && a.marks.load == o.state.journal.load {
		o.marked = a.marks
	}
	k := a.Tables[0].Row().Kpis
	return k.total(o.q.Measure, o.q.Part), f, true, nil
}
