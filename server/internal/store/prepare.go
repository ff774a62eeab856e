package store

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// readied is a delivery with what could be done of it without the database.
type readied struct {
	records []Record // admitted
	refused []error  // by record
	// fresh is what each record makes of a complaint that is not known yet; nil where the
	// transaction is to find out.
	fresh []*state
}

// Prepare does ahead what [Store.Receive] would do of the delivery without the database:
// it looks at the records and hashes them. Where most of them are thought to be new, it
// also decides, derives and seals what they make of new complaints. It may be called
// while another delivery is received; the delivery must not be altered afterwards.
func (s *Store) Prepare(d *Delivery, mostlyNew bool) {
	r := &readied{records: slices.Clone(d.Records), refused: make([]error, len(d.Records))}
	for i := range r.records {
		if r.refused[i] = admit(&r.records[i]); r.refused[i] == nil && r.records[i].Header.ExternalID == "" {
			r.refused[i] = city.FieldErrorf(city.CodeInvalid, "externalId", "a record of a source needs the source's own id")
		}
	}
	d.ready = r
	if !mostlyNew || s.Locked() {
		return
	}
	now := s.now()
	r.fresh = make([]*state, len(r.records))
	for i := range r.records {
		if one := &r.records[i]; r.refused[i] == nil && !one.Partial && one.Message == nil {
			r.fresh[i] = s.readyNew(one, now)
		}
	}
}

// readyNew returns the new complaint that the record makes, with its row; nil where it makes
// none, which the transaction then says in its own words.
func (s *Store) readyNew(r *Record, now city.Moment) *state {
	st, res := s.take(nil, r, now)
	if res.Outcome != New {
		return nil
	}
	row, err := s.row(st, now)
	if err != nil {
		return nil
	}
	st.made = row
	return st
}

// begin returns the new complaint for a transaction, which may run again: what it
// alters is a copy.
func (st *state) begin(now city.Moment) *state {
	next, row := *st, *st.made
	next.made = &row
	next.events = slices.Clone(st.events)
	for i := range next.events {
		next.events[i].RecordedAt = now
	}
	return &next
}

// rowAt is the row of the state as it is written.
func (s *Store) rowAt(st *state, now city.Moment) (*complaintRow, error) {
	row := st.made
	if row == nil {
		return s.row(st, now)
	}
	st.made = nil
	row.RowID, row.CreatedAt, row.UpdatedAt = st.rowID, int64(st.created), int64(now)
	return row, nil
}
