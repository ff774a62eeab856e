package intake

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// flush writes the batch, with where an interrupted import goes on, and counts
// what became of it. The last one forgets where.
func (im *importer) flush(ctx context.Context, last bool) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if len(im.batch)+len(im.aside) == 0 && !last {
		return nil
	}
	receipt, err := im.write(ctx, last)
	if err == nil && (len(receipt.Results) != len(im.batch) || len(receipt.Aside) != len(im.aside)) {
		err = fmt.Errorf("the store answered %d of %d records", len(receipt.Results)+len(receipt.Aside), len(im.batch)+len(im.aside))
	}
	if err != nil {
		from, to := im.lines()
		return fmt.Errorf("write records of lines %d to %d: %w", from, to, err)
	}
	rejected := im.settle(&im.report, receipt)
	for i := range rejected {
		if err := im.rejects.write(rejected[i].Rejected, rejected[i].raw); err != nil {
			return err
		}
	}
	im.batch, im.aside, im.whys, im.size = im.batch[:0], im.aside[:0], im.whys[:0], 0
	im.tell(false)
	return nil
}

// lines returns where the batch begins and ends in the file.
func (im *importer) lines() (from, to int) {
	var all []int
	for i := range im.batch {
		all = append(all, im.batch[i].line)
	}
	for i := range im.aside {
		all = append(all, im.aside[i].Origin.Line)
	}
	if len(all) == 0 {
		return 0, 0
	}
	return slices.Min(all), slices.Max(all)
}

// write hands the batch to the sink.
func (im *importer) write(ctx context.Context, last bool) (store.Receipt, error) {
	records := make([]store.Record, len(im.batch))
	for i := range im.batch {
		records[i] = im.batch[i].record
	}
	if im.DryRun {
		return dryReceipt(len(records), len(im.aside)), nil
	}
	return im.Sink.Receive(ctx, store.Delivery{Records: records, Aside: im.aside, Keep: func(r store.Receipt) store.Kept {
		cursor := store.Cursor{Source: im.Source, Name: im.cursor}
		if !last {
			after := im.report.clone()
			im.settle(&after, r)
			cursor.Value = contextJSON(stand{im.table.mark(), after})
		}
		return store.Kept{Cursor: &cursor}
	}})
}

// dryReceipt is what a store would answer that knows nothing yet.
func dryReceipt(records, aside int) store.Receipt {
	r := store.Receipt{Results: make([]store.Result, records), Aside: make([]store.Result, aside)}
	for i := range r.Results {
		r.Results[i].Outcome = store.New
	}
	return r
}

// reject is a record for the file of those that were set aside.
type reject struct {
	Rejected
	raw string
}

// settle counts in a report what became of the batch, and returns what was set
// aside in the order of the file.
func (im *importer) settle(rep *Report, receipt store.Receipt) []reject {
	var out []reject
	add := func(why reason, a *store.Aside) {
		r := Rejected{
			Line: a.Origin.Line, ExternalID: cut(a.ExternalID, maxShown), Field: a.Field, Column: a.Label, Value: a.Value,
			Reason: a.Reason, Message: a.Message,
		}
		rep.setAside(why, r)
		out = append(out, reject{r, a.Origin.Raw})
	}
	for i := range im.aside {
		add(im.whys[i], &im.aside[i])
	}
	for i := range receipt.Results {
		t := &im.batch[i]
		if receipt.Results[i].Outcome != store.Refused {
			rep.count(receipt.Results[i].Outcome, t)
			continue
		}
		a := store.Aside{Origin: t.record.Origin, ExternalID: t.record.Header.ExternalID, Reason: reasons[reasonRefused], Message: "the store refused the record"}
		var domain *city.Error
		if errors.As(receipt.Results[i].Err, &domain) {
			a.Field, a.Message, a.Label = domain.Field, domain.Message, im.mapper.columns.name(domain.Field)
		}
		add(reasonRefused, &a)
	}
	slices.SortStableFunc(out, func(a, b reject) int { return a.Line - b.Line })
	return out
}

// finish writes the last batch.
func (im *importer) finish(ctx context.Context) error { return im.flush(ctx, true) }
