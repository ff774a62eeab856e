package intake

import (
	"errors"
	"fmt"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// chunk is what is written in one transaction.
type chunk struct {
	batch []taken
	aside []store.Aside
	whys  []reason // of aside
	size  int      // bytes of its text

	mark  mark  // where reading goes on after it
	bytes int64 // of the file that were read then
	last  bool
}

// flush hands the chunk on to be written, with where an interrupted import goes on. The
// last one forgets where.
func (im *importer) flush(last bool) error {
	c := im.chunk
	if len(c.batch)+len(c.aside) == 0 && !last {
		return nil
	}
	c.mark, c.bytes, c.last = im.table.mark(), im.bytes(), last
	im.chunk = chunk{batch: make([]taken, 0, len(c.batch))}
	if im.DryRun {
		return im.written(&c, dryReceipt(len(c.batch), len(c.aside)), nil)
	}
	records := make([]store.Record, len(c.batch))
	for i := range c.batch {
		records[i] = c.batch[i].record
	}
	return im.flow.Send(store.Delivery{Records: records, Aside: c.aside, Keep: func(r store.Receipt) store.Kept {
		cursor := store.Cursor{Source: im.Source, Name: im.cursor}
		if !c.last {
			after := im.report.clone()
			c.settle(&after, im.mapper.columns, r)
			cursor.Value = contextJSON(stand{c.mark, after})
		}
		return store.Kept{Cursor: &cursor}
	}}, func(r store.Receipt, err error) error { return im.written(&c, r, err) })
}

// written counts what became of the chunk.
func (im *importer) written(c *chunk, receipt store.Receipt, err error) error {
	if err == nil && (len(receipt.Results) != len(c.batch) || len(receipt.Aside) != len(c.aside)) {
		err = fmt.Errorf("the store answered %d of %d records", len(receipt.Results)+len(receipt.Aside), len(c.batch)+len(c.aside))
	}
	if err != nil {
		from, to := c.lines()
		return fmt.Errorf("write records of lines %d to %d: %w", from, to, err)
	}
	rejected := c.settle(&im.report, im.mapper.columns, receipt)
	for i := range rejected {
		if err := im.rejects.write(rejected[i].Rejected, rejected[i].raw); err != nil {
			return err
		}
	}
	im.tell(c.bytes, false)
	return nil
}

// lines returns where the chunk begins and ends in the file.
func (c *chunk) lines() (from, to int) {
	var all []int
	for i := range c.batch {
		all = append(all, c.batch[i].line)
	}
	for i := range c.aside {
		all = append(all, c.aside[i].Origin.Line)
	}
	if len(all) == 0 {
		return 0, 0
	}
	return slices.Min(all), slices.Max(all)
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

// settle counts in a report what became of the chunk, and returns what was set
// aside in the order of the file.
func (c *chunk) settle(rep *Report, columns *columns, receipt store.Receipt) []reject {
	var out []reject
	add := func(why reason, a *store.Aside) {
		r := Rejected{
			Line: a.Origin.Line, ExternalID: cut(a.ExternalID, maxShown), Field: a.Field, Column: a.Label, Value: a.Value,
			Reason: a.Reason, Message: a.Message,
		}
		rep.setAside(why, r)
		out = append(out, reject{r, a.Origin.Raw})
	}
	for i := range c.aside {
		add(c.whys[i], &c.aside[i])
	}
	for i := range receipt.Results {
		t := &c.batch[i]
		if receipt.Results[i].Outcome != store.Refused {
			rep.count(receipt.Results[i].Outcome, t)
			continue
		}
		a := store.Aside{Origin: t.record.Origin, ExternalID: t.record.Header.ExternalID, Reason: reasons[reasonRefused], Message: "the store refused the record"}
		var domain *city.Error
		if errors.As(receipt.Results[i].Err, &domain) {
			a.Field, a.Message, a.Label = domain.Field, domain.Message, columns.name(domain.Field)
		}
		add(reasonRefused, &a)
	}
	slices.SortStableFunc(out, func(a, b reject) int { return a.Line - b.Line })
	return out
}
