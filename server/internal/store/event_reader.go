package store

import (
	"database/sql"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
)

// eventsBetween reads the events from one id to another for an [eventReader].
const eventsBetween = `SELECT id, kind, occurred_at, recorded_at, source_seq, department, category, district, priority, reason, rating,
	coalesce(retracts, 0), actor, text FROM complaint_event WHERE id BETWEEN $1 AND $2 ORDER BY id`

// eventReader reads many events; codes that come again share memory.
type eventReader struct {
	intern                                                              func([]byte) string
	kind, department, category, district, priority, reason, actor, text sql.RawBytes
}

// read takes the row that rows stand at; an unknown kind is a fault of the database,
// written by a newer version.
func (r *eventReader) read(rows *sql.Rows) (e city.Event, err error) {
	err = rows.Scan(&e.ID, &r.kind, (*int64)(&e.OccurredAt), (*int64)(&e.RecordedAt), &e.SourceSeq, &r.department, &r.category, &r.district, &r.priority, &r.reason, &e.Rating,
		&e.Retracts, &r.actor, &r.text)
	if err != nil {
		return e, err
	}
	name := r.intern(r.kind)
	kind, ok := city.ParseKind(name)
	if !ok {
		return e, fmt.Errorf("event %d has the unknown kind %q", e.ID, name)
	}
	e.Kind = kind
	e.Department, e.Category, e.District = r.intern(r.department), r.intern(r.category), r.intern(r.district)
	e.Priority, e.Reason, e.Actor, e.Text = r.intern(r.priority), r.intern(r.reason), r.intern(r.actor), string(r.text)
	return e, nil
}
