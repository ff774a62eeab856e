package store

import (
	"context"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// maxPage bounds how many complaints List returns at once.
const maxPage = 1000

// Place is where a complaint stands in a list: the moment it is ordered by, then its row.
type Place struct {
	At  city.Moment
	Row int64
}

// Listing says which complaints List returns. Ranges are [From, Until); a zero
// bound is open.
type Listing struct {
	SubmittedFrom, SubmittedUntil city.Moment
	UpdatedFrom, UpdatedUntil     city.Moment // when tugu last wrote the complaint
	Statuses                      []city.Status
	Categories                    []string // codes as they stand now; "" = not classified
	// ByUpdate orders by the last change, the oldest first, as followers of changes
	// want it; else by submission, the newest first.
	ByUpdate bool
	After    *Place // only what comes after it in the order; nil = from the beginning
	// Passed, in the order of the last change: up to there only complaints that changed
	// after Since, which is a sequence. Those that the feed has dropped do not count.
	Passed *Place
	Since  int64
	Skip   int // complaints left out at the beginning, for pages with numbers
	Limit  int // held between 1 and 1,000
}

// Listed is a complaint and its place in the list, for [Listing.After].
type Listed struct {
	*Complaint
	Place Place
}

// List returns a page of single complaints. It reads along an index, so that a
// page costs the same wherever After stands; Skip costs what it skips.
func (s *Store) List(ctx context.Context, l Listing) ([]Listed, error) {
	tx, err := s.drill(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	return s.list(ctx, tx, l)
}

// ListStand returns a page as [Store.List] does, and the state that it is of.
func (s *Store) ListStand(ctx context.Context, l Listing) ([]Listed, Stand, error) {
	tx, err := s.drill(ctx)
	if err != nil {
		return nil, Stand{}, err
	}
	defer func() { _ = tx.Rollback() }()
	st, err := s.standOf(ctx, tx)
	if err != nil {
		return nil, st, err
	}
	page, err := s.list(ctx, tx, l)
	return page, st, err
}

func (s *Store) list(ctx context.Context, tx bun.Tx, l Listing) ([]Listed, error) {
	var keys []struct {
		RowID int64
		ID    string
		At    int64
	}
	column := "submitted_at"
	if l.ByUpdate {
		column = "updated_at"
	}
	q := l.where(tx.NewSelect().Model((*complaintRow)(nil)).Column("row_id", "id").ColumnExpr("? AS at", bun.Ident(column)))
	if err := l.order(q, column).Scan(ctx, &keys); err != nil {
		return nil, s.target.fault("list complaints of", err)
	}
	names := make([]string, len(keys))
	for i := range keys {
		names[i] = keys[i].ID
	}
	states, rows, err := s.states(ctx, tx, names, false)
	if err != nil {
		return nil, err
	}
	byRow := make(map[int64]*Complaint, len(rows))
	for i, st := range states {
		byRow[st.rowID] = st.complaint(city.Moment(rows[i].UpdatedAt))
	}
	out := make([]Listed, len(keys))
	for i, k := range keys {
		c := byRow[k.RowID]
		if c == nil {
			return nil, fmt.Errorf("list complaints of %s: complaint %s is not there", s.target, k.ID)
		}
		out[i] = Listed{c, Place{city.Moment(k.At), k.RowID}}
	}
	return out, nil
}

// where puts the conditions into q.
func (l *Listing) where(q *bun.SelectQuery) *bun.SelectQuery {
	for _, bound := range [...]struct {
		condition string
		at        city.Moment
	}{
		{"submitted_at >= ?", l.SubmittedFrom},
		{"submitted_at < ?", l.SubmittedUntil},
		{"updated_at >= ?", l.UpdatedFrom},
		{"updated_at < ?", l.UpdatedUntil},
	} {
		if bound.at != 0 {
			q = q.Where(bound.condition, int64(bound.at))
		}
	}
	if len(l.Statuses) > 0 {
		names := make([]string, len(l.Statuses))
		for i, s := range l.Statuses {
			names[i] = s.String()
		}
		q = q.Where("status IN (?)", bun.List(names))
	}
	if len(l.Categories) > 0 {
		q = q.Where("category IN (?)", bun.List(l.Categories))
	}
	return q
}

// order puts order and page into q.
func (l *Listing) order(q *bun.SelectQuery, column string) *bun.SelectQuery {
	compare, direction := "<", "DESC"
	if l.ByUpdate {
		compare, direction = ">", "ASC"
	}
	if l.After != nil {
		q = q.Where("(?, row_id) "+compare+" (?, ?)", bun.Ident(column), int64(l.After.At), l.After.Row)
	}
	if l.Passed != nil {
		q = q.Where("(?, row_id) "+compare+" (?, ?) OR row_id IN (SELECT complaint FROM change WHERE sequence > ?)", bun.Ident(column), int64(l.Passed.At), l.Passed.Row, l.Since)
	}
	return q.OrderExpr("? "+direction+", row_id "+direction, bun.Ident(column)).
		Offset(int64(max(l.Skip, 0))).Limit(int64(min(max(l.Limit, 1), maxPage)))
}

// EventSince returns the id of the first event that was recorded at the moment or
// later, or one more than the last id. Ids are dense and given in the order of
// recording, so it looks at a few events whatever their number; where the clock was
// set back by up to an hour, older events may follow.
func (s *Store) EventSince(ctx context.Context, at city.Moment) (int64, error) {
	tx, err := s.snapshot(ctx)
	if err != nil {
		return 0, err
	}
	defer func() { _ = tx.Rollback() }()
	var low, high int64 = 1, 0
	if err := tx.QueryRowContext(ctx, "SELECT coalesce(max(id), 0) FROM complaint_event").Scan(&high); err != nil {
		return 0, s.target.fault("read events of", err)
	}
	at -= city.Hour
	high++
	for low < high {
		middle := low + (high-low)/2
		var recorded int64
		if err := tx.QueryRowContext(ctx, "SELECT recorded_at FROM complaint_event WHERE id = ?", middle).Scan(&recorded); err != nil {
			return 0, s.target.fault("read events of", err)
		}
		if city.Moment(recorded) < at {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}
