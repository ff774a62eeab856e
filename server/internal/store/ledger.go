package store

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// Tally counts the records that a source handed over and what became of them:
// Received = Accepted() + SetAside(), which the database itself enforces.
type Tally struct {
	Received  int64 // every record, whatever it was
	Added     int64 // complaints that were not known
	Changed   int64 // records that said something new about a known complaint
	Unchanged int64 // records that said nothing new
	Mended    int64 // set aside at first and taken since
	Waiting   int64 // set aside and not decided about
	Discarded int64 // set aside and discarded by an operator
	Repeated  int64 // the same content as a record that was set aside before
}

// Accepted is the number of records whose content is part of the figures.
func (t Tally) Accepted() int64 { return t.Added + t.Changed + t.Unchanged + t.Mended }

// SetAside is the number of records whose content is not.
func (t Tally) SetAside() int64 { return t.Waiting + t.Discarded + t.Repeated }

func (t *Tally) count(o Outcome) {
	t.Received++
	switch o {
	case New:
		t.Added++
	case Changed:
		t.Changed++
	case Unchanged:
		t.Unchanged++
	}
}

// sheet is one source's line of one day.
type sheet struct {
	source string
	day    city.Date
}

// ledger collects what one transaction adds to the days.
type ledger map[sheet]*Tally

func (l ledger) of(source string, day city.Date) *Tally {
	k := sheet{source, day}
	if l[k] == nil {
		l[k] = new(Tally)
	}
	return l[k]
}

// writeLedger adds the tallies to the table. It comes last in a transaction: the rows
// stay locked to the commit, and are locked in one order.
func (s *Store) writeLedger(ctx context.Context, tx writeTx, l ledger) error {
	keys := slices.SortedFunc(maps.Keys(l), func(a, b sheet) int {
		if a.source != b.source {
			return strings.Compare(a.source, b.source)
		}
		return strings.Compare(string(a.day), string(b.day))
	})
	for _, k := range keys {
		t := l[k]
		_, err := tx.ExecContext(ctx, `INSERT INTO intake_day (source, day) VALUES (?, ?) ON CONFLICT (source, day) DO NOTHING`, k.source, string(k.day))
		if err != nil {
			return s.target.fault("count records in", err)
		}
		_, err = tx.ExecContext(ctx, `UPDATE intake_day SET received = received + ?, added = added + ?, changed = changed + ?, unchanged = unchanged + ?,
			mended = mended + ?, waiting = waiting + ?, discarded = discarded + ?, repeated = repeated + ? WHERE source = ? AND day = ?`,
			t.Received, t.Added, t.Changed, t.Unchanged, t.Mended, t.Waiting, t.Discarded, t.Repeated, k.source, string(k.day))
		if err != nil {
			return s.target.fault("count records in", err)
		}
	}
	return nil
}

// day is the city's date of a moment.
func (s *Store) day(m city.Moment) city.Date {
	t := m.Time()
	if zone := s.cfg.Profile.Zone; zone != nil {
		t = t.In(zone)
	}
	return city.Date(t.Format("2006-01-02"))
}

// DayTally is what one source handed over on one day of the city.
type DayTally struct {
	Source string
	Day    city.Date
	Tally
}

type dayRow struct {
	Source, Day                                                               string
	Received, Added, Changed, Unchanged, Mended, Waiting, Discarded, Repeated int64
}

func (r *dayRow) tally() Tally {
	return Tally{r.Received, r.Added, r.Changed, r.Unchanged, r.Mended, r.Waiting, r.Discarded, r.Repeated}
}

// maxDays bounds what Days returns: ten sources over ten years.
const maxDays = 40_000

// Days returns the tallies per source and day, in that order; source "" = all,
// from and to are included and may be empty.
func (s *Store) Days(ctx context.Context, source string, from, to city.Date) ([]DayTally, error) {
	q := s.read.NewSelect().TableExpr("intake_day").
		ColumnExpr("source, day, received, added, changed, unchanged, mended, waiting, discarded, repeated").
		Order("source", "day").Limit(maxDays + 1)
	if source != "" {
		q = q.Where("source = ?", source)
	}
	if from != "" {
		q = q.Where("day >= ?", string(from))
	}
	if to != "" {
		q = q.Where("day <= ?", string(to))
	}
	var rows []dayRow
	if err := q.Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read the days of", err)
	}
	if len(rows) > maxDays {
		return nil, city.FieldErrorf(city.CodeTooLarge, "from", "there are more than %d days of sources; ask for a shorter time or one source", maxDays)
	}
	days := make([]DayTally, len(rows))
	for i := range rows {
		days[i] = DayTally{rows[i].Source, city.Date(rows[i].Day), rows[i].tally()}
	}
	return days, nil
}

// Tallies returns the tallies per source over all days.
func (s *Store) Tallies(ctx context.Context) (map[string]Tally, error) {
	var rows []dayRow
	err := s.read.NewRaw(`SELECT source, '' AS day, CAST(sum(received) AS bigint) AS received, CAST(sum(added) AS bigint) AS added,
		CAST(sum(changed) AS bigint) AS changed, CAST(sum(unchanged) AS bigint) AS unchanged, CAST(sum(mended) AS bigint) AS mended,
		CAST(sum(waiting) AS bigint) AS waiting, CAST(sum(discarded) AS bigint) AS discarded, CAST(sum(repeated) AS bigint) AS repeated
		FROM intake_day GROUP BY source`).Scan(ctx, &rows)
	if err != nil {
		return nil, s.target.fault("read the days of", err)
	}
	all := make(map[string]Tally, len(rows))
	for i := range rows {
		all[rows[i].Source] = rows[i].tally()
	}
	return all, nil
}
