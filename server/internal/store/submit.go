package store

import (
	"context"
	"crypto/rand"
	"encoding/base32"
	"fmt"

	"github.com/tugu-city/tugu/server/city"
)

// Submit writes one new complaint. Without an ExternalID it receives a generated
// reference, which is also its external id. A complaint that its source already
// stated in the same words is Unchanged; one that it stated otherwise is a
// *city.Error CONFLICT. A record that breaks a rule is an error too: Result.Err
// is never set.
//
// Those that come at once share a transaction.
func (s *Store) Submit(ctx context.Context, r Record) (Result, error) {
	result, _, err := s.submit(ctx, r)
	return result, err
}

// SubmitRead does so and returns the complaint as it is then.
func (s *Store) SubmitRead(ctx context.Context, r Record) (*Complaint, error) {
	result, made, err := s.submit(ctx, r)
	if err != nil || made != nil {
		return made, err
	}
	return s.Complaint(ctx, result.ID)
}

// submit also returns the complaint, if it was written.
func (s *Store) submit(ctx context.Context, r Record) (Result, *Complaint, error) {
	if s.Locked() {
		return Result{}, nil, errLocked
	}
	j := &job{ctx: ctx, kind: jobSubmit, record: r}
	if err := admit(&j.record); err != nil {
		return Result{}, nil, err
	}
	if h := &j.record.Header; h.ExternalID != "" {
		j.same = h.Source + "\x00" + h.ExternalID
	}
	if err := s.share(&s.group, j); err != nil {
		return Result{}, nil, err
	}
	return j.result, j.out, nil
}

// submitAll writes the new complaints of the batch.
func (s *Store) submitAll(ctx context.Context, tx writeTx, batch []*job) error {
	records := make([]Record, len(batch))
	refused := make([]error, len(batch))
	for i, j := range batch {
		records[i] = j.record
		if h := &records[i].Header; h.ExternalID == "" {
			h.ExternalID = s.newReference()
		}
	}
	known, err := s.briefs(ctx, tx, records, refused)
	if err != nil {
		return err
	}
	for i := range records {
		h := &records[i].Header
		switch b, ok := known[keyOf(h)]; {
		case !ok:
		case batch[i].record.Header.ExternalID == "": // the one time in a million million
			return errRaced
		case s.keyed(b.hash) != s.keyed(records[i].Hash):
			if _, res := s.take(nil, &records[i], s.now()); res.Outcome == Refused { // whatever its id
				refused[i] = res.Err
				continue
			}
			refused[i] = city.FieldErrorf(city.CodeConflict, "externalId", "the source %s already handed in a complaint %s", h.Source, h.ExternalID)
		}
	}
	l := ledger{}
	results, states, err := s.importStates(ctx, tx, records, refused, nil, l)
	if err != nil {
		return err
	}
	for i, j := range batch {
		j.result, j.err, j.out = results[i], results[i].Err, nil
		if st := states[keyOf(&records[i].Header)]; results[i].Outcome == New && st != nil {
			j.out, j.id, j.wrote = st.complaint(st.updated), st.header.ID, true
		}
		if results[i].Outcome == Changed { // another process wrote it since; undone by the rollback
			return errRaced
		}
	}
	return s.writeLedger(ctx, tx, l)
}

// newReference makes a reference that can be read out on the telephone and says
// nothing about how many complaints there are: the city's year and 40 random bits.
func (s *Store) newReference() string {
	var b [5]byte
	_, _ = rand.Read(b[:]) // never fails
	zone := s.cfg.Profile.Zone
	t := s.cfg.Now()
	if zone != nil {
		t = t.In(zone)
	}
	return fmt.Sprintf("%d-%s", t.Year(), crockford.EncodeToString(b[:]))
}

// crockford is base 32 without I, L, O and U.
var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)
