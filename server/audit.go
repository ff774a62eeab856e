package main

import (
	"context"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/export"
	"github.com/tugu-city/tugu/server/internal/store"
)

// auditLog lets graph keep in the store who wrote, and who read personal data.
type auditLog struct{ store *store.Store }

// Record implements graph.Audit.
func (a auditLog) Record(ctx context.Context, e graph.Audited) error {
	return a.store.AddAudit(ctx, auditEntry(e))
}

func auditEntry(e graph.Audited) store.AuditEntry {
	return store.AuditEntry{
		At: moment(time.Now()), Caller: e.By.Name, Role: string(e.By.Role), Action: e.Action, Complaints: strings.Join(e.Complaints, ","), Detail: e.Detail,
	}
}

// noting returns a context with which the store notes a write together with what it
// writes, and noted, to be called with the complaint after that.
func noting(ctx context.Context) (_ context.Context, noted func(city.ID)) {
	e, kept, ok := graph.Writing(ctx)
	if !ok {
		return ctx, func(city.ID) {}
	}
	ctx, written := store.WithAudit(ctx, auditEntry(e))
	return ctx, func(id city.ID) {
		if written() {
			kept(id)
		}
	}
}

// auditExport is the audit log, the oldest entry first, for who administers. after is the id of the last entry that was
// read: those that follow it.
func (s *service) auditExport(ctx context.Context, query url.Values) (*export.Table, error) {
	var after int64
	for name := range query {
		if name != "after" {
			return nil, city.FieldErrorf(city.CodeInvalid, name, "is nothing that this export knows; it takes after")
		}
		var err error
		if after, err = strconv.ParseInt(query.Get(name), 10, 64); err != nil || after < 0 {
			return nil, city.FieldErrorf(city.CodeInvalid, name, "takes the id of the last entry that was read")
		}
	}
	return &export.Table{
		Name: "audit", Zone: s.profile.Zone,
		Columns: []export.Column{
			{Name: "id", Description: "In the order in which entries were written: give the last one as after to read on.", Kind: export.Int},
			{Name: "at", Description: "When.", Kind: export.Moment},
			{Name: "caller", Description: "Name of the token.", Kind: export.Text},
			{Name: "role", Description: "Its role.", Kind: export.Text},
			{Name: "action", Description: "The fields of the mutation; read, for the files of complaints that were shown.", Kind: export.Text},
			{Name: "complaints", Description: "Ids of the complaints, divided by commas, at most 100.", Kind: export.Text},
			{Name: "detail", Description: "What else there is to say.", Kind: export.Text},
		},
		Rows: func(yield func([]any, error) bool) {
			for {
				page, err := s.store.Audit(ctx, after, exportPage)
				if err != nil {
					yield(nil, err)
					return
				}
				for _, e := range page {
					if after = e.ID; !yield([]any{int(e.ID), e.At, e.Caller, e.Role, e.Action, e.Complaints, e.Detail}, nil) {
						return
					}
				}
				if len(page) < exportPage {
					return
				}
			}
		},
	}, nil
}
