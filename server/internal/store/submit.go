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
func (s *Store) Submit(ctx context.Context, r Record) (Result, error) {
	generate := r.Header.ExternalID == ""
	var res Result
	err := s.transact(ctx, "submit to", func(tx writeTx) error {
		if generate {
			r.Header.ExternalID = s.newReference()
		}
		one := []Record{r}
		if err := admit(&one[0]); err != nil {
			return err
		}
		l := ledger{}
		results, err := s.importOnce(ctx, tx, one, make([]error, 1), l)
		if err != nil {
			return err
		}
		res = results[0]
		switch {
		case res.Outcome == Refused:
			return res.Err
		case res.Outcome != New && generate: // the one time in a million million
			return errRaced
		case res.Outcome == Changed: // undone by the rollback
			return city.FieldErrorf(city.CodeConflict, "externalId", "the source %s already handed in a complaint %s", r.Header.Source, r.Header.ExternalID)
		}
		return s.writeLedger(ctx, tx, l)
	})
	if err != nil {
		return Result{}, err
	}
	return res, nil
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
