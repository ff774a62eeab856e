package cube

// minimum packs the earliest submission of a cell and how many share it.
type minimum int64

func (m minimum) t0() sec { return sec(m) }

// with returns the minimum of m and n more submissions at t0.
func (m minimum) with(t0 sec, n int64) minimum {
	switch {
	case n == 0 || m != 0 && t0 > m.t0():
		return m
	case m != 0 && t0 == m.t0():
		return m + minimum(n<<32)
	default:
		return minimum(n<<32 | int64(t0))
	}
}

// oldest counts the submission of an open complaint; sign -1 takes it out again.
func (l *lane) oldest(group, bucket int, t0 sec, sign int64) {
	at := l.cell(group, bucket)
	if at < 0 {
		return
	}
	m := (*minimum)(&l.cells[at+int(l.local[sOldest])])
	last := bucket == len(l.axis.starts)-1
	if last {
		l.openSince = grow(l.openSince, group+1)
		if l.orderly {
			l.openSince[group].order()
		}
	}
	if sign > 0 {
		*m = m.with(t0, 1)
		if last {
			l.openSince[group].add(t0)
		}
		return
	}
	if last {
		l.lost = !l.openSince[group].remove(t0) || l.lost
	}
	if t0 != m.t0() {
		return
	}
	if *m -= 1 << 32; *m>>32 > 0 {
		return
	}
	*m = 0
	switch {
	case !last:
		l.lost = true
	case l.openSince[group].size() > 0:
		first, n := l.openSince[group].first()
		*m = m.with(first, int64(n))
	}
}
