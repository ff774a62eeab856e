package graph

import (
	"context"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

const (
	maxOfReporter = 100 // complaints of one reporter, and of one erasure
	maxReason     = 500 // characters
)

// reporterComplaints finds what one citizen handed in.
func (r *Resolver) reporterComplaints(ctx context.Context, phone, email *string) ([]*Complaint, error) {
	for _, f := range []struct{ field, text string }{{"phone", value(phone)}, {"email", value(email)}} {
		if err := checkText(f.field, f.text, 0, maxName); err != nil {
			return nil, err
		}
	}
	if strings.TrimSpace(value(phone)+value(email)) == "" {
		return nil, city.FieldErrorf(city.CodeInvalid, "phone", "give a telephone number or an e-mail address")
	}
	notesFrom(ctx).besides("reporterComplaints")
	records, err := r.Complaints.OfReporter(ctx, value(phone), value(email), maxOfReporter)
	if err != nil {
		return nil, err
	}
	found := make([]*Complaint, 0, len(records))
	for _, rec := range records {
		if rec == nil {
			continue
		}
		notesFrom(ctx).read(rec.Header.ID)
		c := r.complaint(ctx, rec)
		c.alone = true
		found = append(found, c)
	}
	return found, nil
}

// reporterErase erases what is known of reporters.
func (r *Resolver) reporterErase(ctx context.Context, in ReporterEraseInput) (*ReporterErasePayload, error) {
	n, err := r.erase(ctx, in)
	if err == nil {
		return &ReporterErasePayload{Erased: n, UserErrors: []*UserError{}}, nil
	}
	why, err := refusal(err)
	if err != nil {
		return nil, err
	}
	return &ReporterErasePayload{UserErrors: []*UserError{why}}, nil
}

func (r *Resolver) erase(ctx context.Context, in ReporterEraseInput) (int, error) {
	if err := checkText("reason", in.Reason, 1, maxReason); err != nil {
		return 0, err
	}
	if n := len(in.Complaints); n < 1 || n > maxOfReporter {
		return 0, city.FieldErrorf(city.CodeInvalid, "complaints", "takes 1 to %d ids, not %d", maxOfReporter, n)
	}
	ids := make([]city.ID, len(in.Complaints))
	for i, text := range in.Complaints {
		id, ok := parseID(text)
		if !ok {
			return 0, city.FieldErrorf(city.CodeNotFound, "complaints", "there is no complaint %s", shown(text))
		}
		ids[i] = id
		notesFrom(ctx).showed(id)
	}
	what := "the reporter"
	if in.Words {
		what = "the reporter and all words"
	}
	notesFrom(ctx).reason(what + ": " + in.Reason)
	return r.Complaints.Erase(ctx, ids, in.Words)
}
