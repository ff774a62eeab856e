package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// withAccess adds a secret for the citizen to the payload of a submission, if it is
// selected. A complaint that is written stays written: that it has no secret is said
// beside it, and complaintAccess makes one.
func (r *Resolver) withAccess(ctx context.Context, p *ComplaintPayload) *ComplaintPayload {
	if p.Complaint == nil || !selected(ctx).has("access") {
		return p
	}
	given, err := r.Citizens.Issue(ctx, p.Complaint.ID(), false)
	if err != nil {
		r.log().ErrorContext(ctx, "a complaint got no secret", "error", err)
		p.UserErrors = append(p.UserErrors, &UserError{
			Code: city.CodeBusy, LegalSteps: []city.Kind{},
			Message: "the complaint is written, but no secret could be made for its citizen; ask for one with complaintAccess",
		})
		return p
	}
	p.Access = &given
	return p
}

// withInvitation adds an invitation to rate to the payload of a result, as withAccess.
func (r *Resolver) withInvitation(ctx context.Context, p *ComplaintPayload, err error) (*ComplaintPayload, error) {
	if err != nil || p.Complaint == nil || !selected(ctx).has("invitation") {
		return p, err
	}
	given, err := r.Citizens.Invite(ctx, p.Complaint.ID())
	if err != nil {
		r.log().ErrorContext(ctx, "a result got no invitation", "error", err)
		p.UserErrors = append(p.UserErrors, &UserError{
			Code: city.CodeBusy, LegalSteps: []city.Kind{},
			Message: "the result is written, but no invitation to rate could be made; ask for one with complaintInvite",
		})
		return p, nil
	}
	p.Invitation = &given
	return p, nil
}

// access gives the citizen a new secret.
func (r *Resolver) access(ctx context.Context, in ComplaintAccessInput) (*ComplaintPayload, error) {
	return r.give(ctx, in.ID, func(id city.ID, p *ComplaintPayload) error {
		given, err := r.Citizens.Issue(ctx, id, true)
		p.Access = &given
		return err
	})
}

// invite invites the citizen to rate.
func (r *Resolver) invite(ctx context.Context, in ComplaintAccessInput) (*ComplaintPayload, error) {
	return r.give(ctx, in.ID, func(id city.ID, p *ComplaintPayload) error {
		given, err := r.Citizens.Invite(ctx, id)
		p.Invitation = &given
		return err
	})
}

func (r *Resolver) give(ctx context.Context, text string, make func(id city.ID, p *ComplaintPayload) error) (*ComplaintPayload, error) {
	id, ok := parseID(text)
	if !ok {
		return refused(city.FieldErrorf(city.CodeNotFound, "id", "there is no complaint %s", shown(text)))
	}
	found, err := r.Complaints.Get(ctx, []city.ID{id})
	switch {
	case err != nil:
		return nil, err
	case found[0] == nil:
		return refused(city.FieldErrorf(city.CodeNotFound, "id", "there is no complaint %s", shown(text)))
	}
	if err := viewerFrom(ctx).owned(found[0]); err != nil {
		return refused(err)
	}
	out := &ComplaintPayload{Complaint: r.complaint(ctx, found[0]), UserErrors: []*UserError{}}
	if err := make(id, out); err != nil {
		return refused(err)
	}
	return out, nil
}

// File returns the words of the complaint for operators; nil for others, and of a
// secret one in every list.
func (c *Complaint) File() *ComplaintFile {
	if !c.operated || c.record.Secret && !c.alone {
		return nil
	}
	c.noted.read(c.ID())
	f := &c.record.File
	out := &ComplaintFile{Text: f.Text, Address: f.Address, Latitude: f.Latitude, Longitude: f.Longitude, ReporterLocked: f.Locked, Remarks: []*Remark{}}
	if f.Reporter != (Reporter{}) {
		out.Reporter = &ReporterContact{Name: f.Reporter.Name, Phone: f.Reporter.Phone, Email: f.Reporter.Email}
	}
	gone := retracted(c.record.Events)
	for _, e := range c.record.Events {
		if e.Text != "" && !gone[e.ID] {
			out.Remarks = append(out.Remarks, &Remark{Kind: e.Kind, OccurredAt: e.OccurredAt, Actor: e.Actor, Text: e.Text})
		}
	}
	return out
}

// retracted names the events that never happened.
func retracted(events []city.Event) map[int64]bool {
	gone := map[int64]bool{}
	for i := range events {
		if events[i].Kind == city.Retracted {
			gone[events[i].Retracts] = true
		}
	}
	return gone
}
