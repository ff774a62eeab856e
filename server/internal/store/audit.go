package store

import (
	"context"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// AuditEntry says that somebody wrote, or read personal data.
type AuditEntry struct {
	ID         int64 // in the order in which they were written; given by AddAudit
	At         city.Moment
	Caller     string // name of the token
	Role       string
	Action     string // the field of the schema, or what was done beside it
	Complaints string // ids divided by commas; "" = none
	Detail     string
}

// AddAudit adds an entry to the audit log. The database refuses to alter or remove any.
// Those that come at once are written by one statement.
func (s *Store) AddAudit(ctx context.Context, e AuditEntry) error {
	return s.share(&s.audits, &job{ctx: ctx, kind: jobAudit, entry: e})
}

// auditAll writes the entries of the batch.
func (s *Store) auditAll(ctx context.Context, batch []*job) error {
	rows := strings.Repeat(", (?, ?, ?, ?, ?, ?)", len(batch))[2:]
	args := make([]any, 0, 6*len(batch))
	for _, j := range batch {
		e := &j.entry
		args = append(args, int64(e.At), e.Caller, e.Role, e.Action, e.Complaints, e.Detail)
		j.err = nil
	}
	_, err := s.write.ExecContext(ctx, "INSERT INTO audit (at, caller, role, action, complaints, detail) VALUES "+rows, args...)
	return s.target.fault("add to the audit log of", err)
}

// Audit returns up to limit entries after the id, the oldest first.
func (s *Store) Audit(ctx context.Context, after int64, limit int) ([]AuditEntry, error) {
	var rows []struct {
		ID, At                                   int64
		Caller, Role, Action, Complaints, Detail string
	}
	if err := s.read.NewRaw("SELECT * FROM audit WHERE id > ? ORDER BY id LIMIT ?", after, limit).Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read the audit log of", err)
	}
	all := make([]AuditEntry, len(rows))
	for i, r := range rows {
		all[i] = AuditEntry{r.ID, city.Moment(r.At), r.Caller, r.Role, r.Action, r.Complaints, r.Detail}
	}
	return all, nil
}
