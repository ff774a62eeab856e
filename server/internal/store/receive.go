package store

import (
	"context"
	"errors"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// Delivery is what sources hand over at once: the one door by which records come
// in. All of it is written in one transaction.
type Delivery struct {
	Records []Record // those that were understood; a Refused one is set aside
	Aside   []Aside  // those that were not
	// Keep is asked, inside the transaction and maybe several times, what is to be
	// kept beside the records; nil = nothing.
	Keep func(Receipt) Kept

	ready *readied // nil = it was not prepared
}

// Kept is what a delivery leaves behind beside its records.
type Kept struct {
	Cursor *Cursor // where reading goes on after this delivery; nil = unchanged
	Answer *Answer // what whoever delivered is told, kept for a repetition; nil = not kept
}

// Receipt is what became of a delivery.
type Receipt struct {
	Results []Result // of the records, in their order
	Aside   []Result // of what came set aside: Refused, with the id in the list
}

// Cursor is where reading of a source goes on.
type Cursor struct {
	Source string // code of the source
	Name   string // tells several apart, e.g. one per file
	Value  string // the reader's own; "" forgets the cursor
}

// Receive writes a delivery, or nothing of it where err is not nil. Every record
// counts as received on the city's date of now, once: added, changed, unchanged
// or set aside (see [Tally]).
func (s *Store) Receive(ctx context.Context, d Delivery) (Receipt, error) {
	var receipt Receipt
	if s.Locked() {
		return receipt, errLocked
	}
	if d.ready == nil {
		s.Prepare(&d, false)
	}
	err := s.transact(ctx, "import into", func(tx writeTx) error {
		if err := s.lock(ctx, tx, importLock); err != nil {
			return err
		}
		return s.receiveOnce(ctx, tx, &d, &receipt)
	})
	if err != nil {
		return Receipt{}, err
	}
	return receipt, nil
}

func (s *Store) receiveOnce(ctx context.Context, tx writeTx, d *Delivery, receipt *Receipt) (err error) {
	l, now := ledger{}, s.now()
	*receipt = Receipt{}
	records, refused := slices.Clone(d.ready.records), slices.Clone(d.ready.refused) // as the transaction finds them
	began, err := s.thread(ctx, tx, records, refused)
	if err != nil {
		return err
	}
	if len(records) > 0 {
		if receipt.Results, _, err = s.importStates(ctx, tx, records, refused, d.ready.fresh, l); err != nil {
			return err
		}
	}
	for i := range receipt.Results {
		if res := &receipt.Results[i]; res.Outcome == Refused {
			a, statement := refusedAside(&records[i], res.Err), ""
			var doubt doubted
			if errors.As(res.Err, &doubt) {
				a = doubt.aside
			}
			if a.Reason == ReasonAwaiting {
				statement = statementJSON(&records[i])
			}
			if err := s.setAsideCounted(ctx, tx, a, statement, now, l, res); err != nil {
				return err
			}
		}
	}
	receipt.Aside = make([]Result, len(d.Aside))
	for i := range d.Aside {
		receipt.Aside[i] = Result{Outcome: Refused, Err: city.FieldErrorf(city.CodeInvalid, d.Aside[i].Field, "%s", d.Aside[i].Message)}
		if err := s.setAsideCounted(ctx, tx, d.Aside[i], "", now, l, &receipt.Aside[i]); err != nil {
			return err
		}
	}
	if err := s.told(ctx, tx, records, began, l); err != nil {
		return err
	}
	if err := s.keep(ctx, tx, d, *receipt, now); err != nil {
		return err
	}
	return s.writeLedger(ctx, tx, l)
}

func (s *Store) setAsideCounted(ctx context.Context, tx writeTx, a Aside, statement string, now city.Moment, l ledger, res *Result) (err error) {
	res.SetAside, res.Repeated, err = s.setAside(ctx, tx, a, statement, now)
	if err != nil {
		return err
	}
	t := l.of(beginning(clean(a.Source), maxCode), s.day(now))
	t.Received++
	if res.Repeated {
		t.Repeated++
	} else {
		t.Waiting++
	}
	return nil
}

func (s *Store) keep(ctx context.Context, tx writeTx, d *Delivery, receipt Receipt, now city.Moment) error {
	if d.Keep == nil {
		return nil
	}
	kept := d.Keep(receipt)
	if kept.Cursor != nil {
		if err := s.saveCursor(ctx, tx, *kept.Cursor, now); err != nil {
			return err
		}
	}
	if kept.Answer != nil {
		return s.saveAnswer(ctx, tx, *kept.Answer, now)
	}
	return nil
}

// told takes what waited for messages that began or went on with a complaint. All
// records of a delivery that are messages are of one source.
func (s *Store) told(ctx context.Context, tx writeTx, records []Record, began []*Message, l ledger) error {
	if len(began) == 0 {
		return nil
	}
	at := slices.IndexFunc(records, func(r Record) bool { return r.Message == began[0] })
	source := records[at].Header.Source
	if err := s.adopt(ctx, tx, source, began); err != nil {
		return err
	}
	return s.arrived(ctx, tx, source, began, l)
}
