package city

// clockRun follows one clock through a complaint's moves. Where METRICS leaves a
// choice, this is it:
//   - a breach at due + 1 s comes before everything that happens in that second,
//     so it belongs to the department in charge during the last promised second;
//   - while a complaint is exempt nothing gives a verdict; an answer given in that
//     time counts when a reopening withdraws the exemption: MET or BREACHED then,
//     by whether the answer was in time;
//   - a paused clock that is answered is MET.
type clockRun struct {
	dues    []DueChange // the changes not yet begun, after the current one
	now     DueChange   // the current one
	lastDue Moment      // the due moment that stands or stood before the pause
	started bool
	since   Moment // since when the current stretch is pending
	out     ClockCourse
	given   bool // a final verdict
	exempt  bool
}

// advance lets time pass up to and including the start of second m.
func (r *clockRun) advance(m Moment, department string) {
	for len(r.dues) > 0 && r.dues[0].At <= m {
		next := r.dues[0]
		r.dues = r.dues[1:]
		if r.started {
			r.lapse(next.At, department, true)
			r.close(next.At)
		}
		r.now, r.started, r.since = next, true, next.At
		if !next.Paused {
			r.lastDue = next.Due
		}
	}
	if r.started {
		r.lapse(m, department, false)
	}
}

// lapse gives the verdict BREACHED if the due moment passed before m, or in the
// second before it unless the due moment is replaced at m.
func (r *clockRun) lapse(m Moment, department string, replaced bool) {
	if r.given || r.exempt || r.now.Paused {
		return
	}
	at := max(r.now.Due+1, r.since) // a due moment before the submission is missed at the submission
	if at < m || at == m && !replaced {
		r.close(at)
		r.give(Breached, at, department)
	}
}

// close ends the current pending stretch at m.
func (r *clockRun) close(m Moment) {
	if r.given || r.exempt || m <= r.since {
		return
	}
	r.out.Pending = append(r.out.Pending, PendingSpan{Span{r.since, m}, r.now.Due})
}

func (r *clockRun) give(v Verdict, at Moment, department string) {
	r.given = true
	r.out.Verdict, r.out.At, r.out.Department, r.out.Due = v, at, department, r.lastDue
}

// event applies what happened at m.
func (r *clockRun) event(m Moment, department string, answers, exempts, reopened bool) {
	if answers && r.out.Moment == 0 {
		r.out.Moment = m
		if r.started && !r.given && !r.exempt {
			r.close(m)
			r.give(Met, m, department)
		}
	}
	if !r.started || r.given {
		return
	}
	switch {
	case exempts && !r.exempt:
		r.close(m)
		r.exempt = true
		r.out.Verdict, r.out.At, r.out.Department = Exempt, m, department
	case reopened && r.exempt:
		r.exempt, r.since = false, m
		r.out.Verdict, r.out.At, r.out.Department = Pending, 0, ""
		switch {
		case r.out.Moment != 0 && (r.now.Paused || r.out.Moment <= r.now.Due):
			r.give(Met, m, department)
		case r.out.Moment != 0 || !r.now.Paused && r.now.Due < m:
			r.give(Breached, m, department)
		}
	}
}

// course returns the result once advance(Never) has been called.
func (r *clockRun) course() ClockCourse {
	if !r.started {
		r.out.Verdict = Unobserved
		return r.out
	}
	switch {
	case r.given:
	case r.exempt:
		r.out.Due = r.lastDue
	default: // paused for good: pending without a due moment
		r.close(Never)
	}
	return r.out
}
