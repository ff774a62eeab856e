package cube

// Figure returns the one number that stands for a measure: the rate of rates, the
// mean of durations, the share of good ratings; ok is false without data.
func (k *Kpis) Figure(m Measure) (v float64, lowCount, ok bool) {
	of := func(p *float64, low bool) (float64, bool, bool) {
		if p == nil {
			return 0, low, false
		}
		return *p, low, true
	}
	switch m {
	case ResponseOnTime:
		return of(k.ResponseOnTime.Rate, k.ResponseOnTime.LowCount)
	case ResolutionOnTime:
		return of(k.ResolutionOnTime.Rate, k.ResolutionOnTime.LowCount)
	case ResponseTime:
		return of(k.ResponseTime.MeanHours, k.ResponseTime.LowCount)
	case ResolutionTime:
		return of(k.ResolutionTime.MeanHours, k.ResolutionTime.LowCount)
	case Clearance:
		return of(k.Clearance.Rate, k.Clearance.LowCount)
	case ReopenRate:
		return of(k.ReopenRate.Rate, k.ReopenRate.LowCount)
	case TransferRate:
		return of(k.TransferRate.Rate, k.TransferRate.LowCount)
	case Accuracy:
		return of(k.Accuracy.Rate, k.Accuracy.LowCount)
	case Accountability:
		return of(k.Accountability.Rate, k.Accountability.LowCount)
	case SatisfactionScore:
		return of(k.Satisfaction.Csat, k.Satisfaction.LowCount)
	case PerThousand:
		return of(k.PerThousand, false)
	case Score:
		return of(k.Score, false)
	case AgeingMeasure:
		return 0, false, false
	}
	n, ok := k.count(m)
	return float64(n), false, ok
}

// count returns a measure that is a whole number.
func (k *Kpis) count(m Measure) (int, bool) {
	switch m {
	case Received:
		return k.Received, true
	case Responded:
		return k.Responded, true
	case Resolved:
		return k.Resolved, true
	case Closed:
		return k.Closed, true
	case Rejected:
		return k.Rejected, true
	case Duplicates:
		return k.Duplicates, true
	case Reopened:
		return k.Reopened, true
	case Ended:
		return k.Ended, true
	case Net:
		return k.Net, true
	case Open:
		return k.Open, true
	case AwaitingResponse:
		return k.AwaitingResponse, true
	case ResponseOverdue:
		return k.ResponseOverdue, true
	case ResolutionOverdue:
		return k.ResolutionOverdue, true
	case Overdue:
		return k.Overdue, true
	case AtRisk:
		return k.AtRisk, true
	case Unanswered:
		return k.Unanswered, true
	case TransfersOut:
		return k.TransfersOut, true
	case TransfersIn:
		return k.TransfersIn, true
	}
	return 0, false
}
