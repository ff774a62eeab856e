package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// AsideRecord is a record of the list of what was set aside. It may hold personal data.
type AsideRecord struct {
	Aside
	ID         int64
	Day        city.Date   // of the city, on which it was received
	ReceivedAt city.Moment // when it was received
	State      AsideState
	Tries      int         // how often it was replayed in vain
	DecidedAt  city.Moment // 0 = not decided about
	DecidedBy  string      // a role or a system; "" = tugu itself
	Decision   string      // why
	Complaint  city.ID     // that it was taken into; zero = none
	Locked     bool        // the content is sealed with a key that is not at hand, and is not shown
}

// Whole reports whether the content is kept whole.
func (a *AsideRecord) Whole() bool { return a.Origin.Size <= maxRaw && !a.Locked }

type asideRow struct {
	bun.BaseModel `bun:"table:set_aside,alias:a"`

	ID         int64 `bun:"id,pk"`
	Source     string
	Day        string
	ReceivedAt int64
	Format     string
	Context    string
	Line       int
	ExternalID string
	Field      string
	Label      string
	Value      string
	Reason     string
	Message    string
	Raw        string
	RawBytes   int64
	Statement  string
	State      string
	Tries      int
	DecidedAt  *int64
	DecidedBy  string
	Decision   string
	Complaint  string
	Digest     string
	Sealed     []byte
	SealedKey  int64
}

func (s *Store) asideRecord(r *asideRow) (AsideRecord, error) {
	c, locked, err := s.contentOf(r)
	if err != nil {
		return AsideRecord{}, err
	}
	a := AsideRecord{
		Aside: Aside{
			Source: r.Source, Origin: Origin{Format: r.Format, Context: c.Context, Line: r.Line, Raw: c.Raw, Size: r.RawBytes},
			ExternalID: r.ExternalID, Field: r.Field, Label: r.Label, Value: c.Value, Reason: r.Reason, Message: c.Message,
		},
		ID: r.ID, Day: city.Date(r.Day), ReceivedAt: city.Moment(r.ReceivedAt), State: AsideState(r.State), Tries: r.Tries,
		DecidedAt: orZero(r.DecidedAt), DecidedBy: r.DecidedBy, Decision: r.Decision, Locked: locked,
	}
	if r.Complaint == "" {
		return a, nil
	}
	a.Complaint, err = parseID(r.Complaint)
	return a, err
}

// AsideFilter says which records of the list are wanted; empty fields want all.
type AsideFilter struct {
	Source string
	State  AsideState
	Reason string
	Day    city.Date
}

func (f AsideFilter) where(q *bun.SelectQuery) *bun.SelectQuery {
	for _, c := range [...]struct{ column, value string }{
		{"state", string(f.State)},
		{"source", f.Source},
		{"reason", f.Reason},
		{"day", string(f.Day)},
	} {
		if c.value != "" {
			q = q.Where("? = ?", bun.Ident("a."+c.column), c.value)
		}
	}
	return q
}

// MaxAsides bounds how many records of the list are read at once.
const MaxAsides = 200

// Asides returns up to limit records with an id below before (0 = from the
// newest), the newest first, and how many there are in all.
func (s *Store) Asides(ctx context.Context, f AsideFilter, before int64, limit int) (list []AsideRecord, total int64, err error) {
	total, err = f.where(s.read.NewSelect().Model((*asideRow)(nil))).Count(ctx)
	if err != nil {
		return nil, 0, s.target.fault("read what is set aside in", err)
	}
	var rows []asideRow
	q := f.where(s.read.NewSelect().Model(&rows)).Order("id DESC").Limit(int64(min(limit, MaxAsides)))
	if before > 0 {
		q = q.Where("a.id < ?", before)
	}
	if err := q.Scan(ctx); err != nil {
		return nil, 0, s.target.fault("read what is set aside in", err)
	}
	for i := range rows {
		a, err := s.asideRecord(&rows[i])
		if err != nil {
			return nil, 0, s.target.fault("read what is set aside in", err)
		}
		list = append(list, a)
	}
	return list, total, nil
}

// AsideByID returns one record of the list; NOT_FOUND where there is none.
func (s *Store) AsideByID(ctx context.Context, id int64) (AsideRecord, error) {
	var rows []asideRow
	if err := s.read.NewSelect().Model(&rows).Where("a.id = ?", id).Scan(ctx); err != nil {
		return AsideRecord{}, s.target.fault("read what is set aside in", err)
	}
	if len(rows) == 0 {
		return AsideRecord{}, city.FieldErrorf(city.CodeNotFound, "id", "no record was set aside under this id")
	}
	return s.asideRecord(&rows[0])
}
