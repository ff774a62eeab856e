package store

import (
	"context"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
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

// auditNote is an entry that is written together with what it is about.
type auditNote struct {
	entry AuditEntry
	kept  bool
}

type auditKey struct{}

// WithAudit returns a context with which Submit, SubmitRead and Append write the entry
// in the transaction of what they write, and name the complaint in it: neither is ever
// there without the other. kept tells afterwards whether they did; what writes nothing,
// or fails, is not noted. The context is for one such call.
func WithAudit(ctx context.Context, e AuditEntry) (_ context.Context, kept func() bool) {
	n := &auditNote{entry: e}
	return context.WithValue(ctx, auditKey{}, n), func() bool { return n.kept }
}

// auditAll writes the entries of the batch.
func (s *Store) auditAll(ctx context.Context, batch []*job) error {
	entries := make([]*AuditEntry, len(batch))
	for i, j := range batch {
		entries[i], j.err = &j.entry, nil
	}
	return s.addAudits(ctx, s.write, entries)
}

// auditWritten writes, in the transaction of the batch, what was asked to be noted with
// it, and returns what was noted.
func (s *Store) auditWritten(ctx context.Context, tx writeTx, batch []*job) (all []*auditNote, err error) {
	entries := make([]*AuditEntry, 0, len(batch))
	for _, j := range batch {
		if n, ok := j.ctx.Value(auditKey{}).(*auditNote); ok && j.wrote && j.err == nil {
			n.entry.Complaints = formatID(j.id)
			all, entries = append(all, n), append(entries, &n.entry)
		}
	}
	if len(all) == 0 {
		return nil, nil
	}
	return all, s.addAudits(ctx, tx, entries)
}

// addAudits writes entries. Ids are given under a lock that is held to the commit:
// whoever has read an entry has seen all before it, and reads on after it.
func (s *Store) addAudits(ctx context.Context, db bun.IDB, entries []*AuditEntry) error {
	const columns = "INSERT INTO audit (at, caller, role, action, complaints, detail) "
	args := make([]any, 0, 6*len(entries)+1)
	for _, e := range entries {
		args = append(args, int64(e.At), e.Caller, e.Role, e.Action, e.Complaints, e.Detail)
	}
	statement := columns + "VALUES " + strings.Repeat(", (?, ?, ?, ?, ?, ?)", len(entries))[2:]
	if !s.target.sqlite() {
		rows := "(?::bigint, ?, ?, ?, ?, ?)" + strings.Repeat(", (?, ?, ?, ?, ?, ?)", len(entries)-1)
		statement = columns + "SELECT e.* FROM (SELECT pg_advisory_xact_lock(?)) AS l, (VALUES " + rows + ") AS e"
		args = slices.Insert(args, 0, any(auditLock))
	}
	_, err := db.ExecContext(ctx, statement, args...)
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
