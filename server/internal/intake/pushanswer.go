package intake

import (
	"context"
	"errors"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// PushAnswer is the answer to a push.
type PushAnswer struct {
	Received  int            `json:"received"`  // records of the body
	Accepted  int            `json:"accepted"`  // new or saying something new
	Duplicate int            `json:"duplicate"` // saying nothing new
	SetAside  int            `json:"setAside"`  // kept for an operator
	Records   []PushedRecord `json:"records"`   // in the order of the body
}

// PushedRecord is what became of one record.
type PushedRecord struct {
	Index      int    `json:"index"` // in the body, from 0
	ExternalID string `json:"externalId,omitempty"`
	Outcome    string `json:"outcome"` // accepted, duplicate or set_aside
	Reason     string `json:"reason,omitempty"`
	Field      string `json:"field,omitempty"`
	Message    string `json:"message,omitempty"`
	Status     *Given `json:"status,omitempty"` // of a submission, where the address says secrets=true
}

// Given is what the citizen of a complaint comes back with. It is told in the answer
// alone: answers that are kept for repetitions do not hold it.
type Given struct {
	Reference string `json:"reference"`
	Secret    string `json:"secret"`
	Link      string `json:"link"`
}

// give adds secrets for the citizens of what was submitted. A submission that is
// repeated is given another one, since the answer may have been lost. The records are
// written: where no secret can be made, the answer has none.
func (p *Push) give(ctx context.Context, parts []part, receipt store.Receipt, answer *PushAnswer) {
	if p.Issue == nil {
		return
	}
	var ids []city.ID
	var places []int
	taken := 0
	for i := range parts {
		if parts[i].aside != nil {
			continue
		}
		res := receipt.Results[taken]
		taken++
		events := parts[i].record.Events
		if res.Err == nil && res.ID != (city.ID{}) && len(events) > 0 && events[0].Kind == city.Submitted {
			ids, places = append(ids, res.ID), append(places, i)
		}
	}
	if len(ids) == 0 {
		return
	}
	given, err := p.Issue(ctx, ids)
	if err != nil {
		p.log().ErrorContext(ctx, "complaints got no secrets", "error", err)
		return
	}
	for n, i := range places {
		answer.Records[i].Status = &given[n]
	}
}

// answerOf tells what became of each part.
func answerOf(parts []part, receipt store.Receipt) PushAnswer {
	out := PushAnswer{Received: len(parts), Records: make([]PushedRecord, len(parts))}
	taken, aside := 0, 0
	for i := range parts {
		rec := PushedRecord{Index: i}
		var res store.Result
		if a := parts[i].aside; a != nil {
			res = receipt.Aside[aside]
			aside++
			rec.ExternalID, rec.Reason, rec.Field, rec.Message = a.ExternalID, a.Reason, a.Field, a.Message
		} else {
			res = receipt.Results[taken]
			taken++
			rec.ExternalID = parts[i].record.Header.ExternalID
			var domain *city.Error
			if errors.As(res.Err, &domain) {
				rec.Reason, rec.Field, rec.Message = store.ReasonOf(res.Err), domain.Field, domain.Message
			}
		}
		switch res.Outcome {
		case store.New, store.Changed:
			rec.Outcome = "accepted"
			out.Accepted++
		case store.Unchanged:
			rec.Outcome = "duplicate"
			out.Duplicate++
		default:
			rec.Outcome = "set_aside"
			out.SetAside++
		}
		out.Records[i] = rec
	}
	return out
}
