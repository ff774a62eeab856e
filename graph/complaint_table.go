package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// complaintColumn is a column of the list of complaints.
type complaintColumn struct {
	TableColumn
	read func(c *Complaint) any
}

// complaintColumns are what the API tells of a complaint, one scalar per column.
var complaintColumns = []complaintColumn{
	text("id", "Opaque id.", func(c *Complaint) string { return formatID(c.ID()) }),
	text("reference", "Number that the citizen was given.", (*Complaint).Reference),
	text("source", "Code of the source.", func(c *Complaint) string { return c.record.Header.Source }),
	text("externalId", "The source's own id.", (*Complaint).ExternalID),
	text("channel", "Code of the channel by which it came.", func(c *Complaint) string { return c.Channel().Code }),
	text("status", "Where it stands.", func(c *Complaint) string { return c.Status().String() }),
	text("category", "Code of what it is about; NONE = not classified, or sensitive where the caller may not read complaints.", func(c *Complaint) string { return c.Category().Code }),
	text("categoryName", "Name of the category in the city's language.", func(c *Complaint) string { return c.Category().Name() }),
	text("pillar", "Code of the category's pillar.", func(c *Complaint) string { return c.Category().Pillar().Code }),
	text("programme", "Code of the category's programme.", func(c *Complaint) string { return c.Category().Programme().Code }),
	text("assetClass", "Code of the category's asset class.", func(c *Complaint) string { return c.Category().AssetClass().Code }),
	text("department", "Code of the department in charge; NONE = not assigned.", func(c *Complaint) string { return c.Department().Code }),
	text("departmentName", "Name of the department in the city's language.", func(c *Complaint) string { return c.Department().Name() }),
	text("kecamatan", "Code of its kecamatan; NONE = unknown.", func(c *Complaint) string { return c.Kecamatan().Code }),
	text("kelurahan", "Code of its kelurahan; NONE = unknown.", func(c *Complaint) string { return c.Kelurahan().Code }),
	text("priority", "Code of its priority; NONE = not set.", (*Complaint).Priority),
	text("title", "Short title; no value where there is none, of secret complaints, and for callers whose token may not read complaints.", (*Complaint).Title),
	when("submittedAt", "When it was submitted.", (*Complaint).SubmittedAt),
	when("assignedAt", "First hand-over to a department.", (*Complaint).AssignedAt),
	when("respondedAt", "First public answer.", (*Complaint).RespondedAt),
	when("resolvedAt", "First result.", (*Complaint).ResolvedAt),
	when("responseDueAt", "When the answer is due.", func(c *Complaint) city.Moment { return c.Response().DueAt }),
	text("responseVerdict", "Whether the promise to respond was kept: MET, BREACHED, PENDING, EXEMPT or UNOBSERVED.", func(c *Complaint) string { return c.Response().Verdict.String() }),
	when("resolutionDueAt", "When the result is due.", func(c *Complaint) city.Moment { return c.Resolution().DueAt }),
	text("resolutionVerdict", "Whether the promise of a result was kept.", func(c *Complaint) string { return c.Resolution().Verdict.String() }),
	{TableColumn{"rating", "Last rating, 1 to 5.", "Int"}, func(c *Complaint) any {
		if n := c.Rating(); n != nil {
			return *n
		}
		return nil
	}},
	{TableColumn{"simulated", "True if the simulator made it.", "Boolean"}, func(c *Complaint) any { return c.Simulated() }},
	{TableColumn{"suspect", "True if its source claimed an event before the submission.", "Boolean"}, func(c *Complaint) any { return c.Suspect() }},
}

func text(name, description string, read func(c *Complaint) string) complaintColumn {
	return complaintColumn{TableColumn{name, description, "String"}, func(c *Complaint) any {
		if v := read(c); v != "" {
			return v
		}
		return nil
	}}
}

func when(name, description string, read func(c *Complaint) city.Moment) complaintColumn {
	return complaintColumn{TableColumn{name, description, "DateTime"}, func(c *Complaint) any {
		if m := read(c); m != 0 && m != city.Never {
			return m
		}
		return nil
	}}
}

// ComplaintColumns lists the columns of the list of complaints.
func ComplaintColumns() []TableColumn {
	return mapped(complaintColumns, func(c *complaintColumn) TableColumn { return c.TableColumn })
}

// ComplaintValues reads the columns of a complaint as the caller may see it: a string, int, bool, city.Moment, or nil for none.
func (r *Resolver) ComplaintValues(ctx context.Context, rec *Record, into []any) {
	c := r.complaint(ctx, rec)
	for i := range complaintColumns {
		into[i] = complaintColumns[i].read(c)
	}
}
