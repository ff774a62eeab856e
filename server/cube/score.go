package cube

import "github.com/tugu-city/tugu/server/city"

// score is the mean of the KPIs that have a target, each as a share of it, capped at 2.
func (s summary) score(k *Kpis) *float64 {
	sum, n := 0.0, 0
	for _, t := range s.targets() {
		actual, low, ok := k.Figure(Measure(t.Measure))
		if !ok || low {
			continue
		}
		sum += min(2, attainment(actual, t.Value, DirectionOf(Measure(t.Measure)) == LowerIsBetter))
		n++
	}
	if n == 0 {
		return nil
	}
	mean := sum / float64(n)
	return &mean
}

// targets returns each KPI's latest target that was set by the window's end.
func (s summary) targets() []*city.Target {
	day := city.DateOf(min(s.to, s.asOf+1)-1, s.profile.Zone)
	var list []*city.Target
next:
	for i := range s.profile.Targets {
		t := &s.profile.Targets[i]
		if t.From > day {
			continue
		}
		for k, other := range list {
			if other.Measure == t.Measure {
				if t.From >= other.From {
					list[k] = t
				}
				continue next
			}
		}
		list = append(list, t)
	}
	return list
}

// scored returns the measures that any target is about.
func (s summary) scored() (set MeasureSet) {
	for i := range s.profile.Targets {
		set |= Measures(Measure(s.profile.Targets[i].Measure)).MeansOnly()
	}
	return set
}

func attainment(actual, target float64, lower bool) float64 {
	if !lower {
		if target == 0 {
			return 0
		}
		return actual / target
	}
	switch {
	case actual == 0:
		return 2
	case target == 0:
		return 0
	default:
		return target / actual
	}
}
