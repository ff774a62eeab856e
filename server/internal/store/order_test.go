package store

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// naiveFeed makes every change of a complaint's department a row of an outbox that is
// read as outboxes often are: in the order of transactions, up to the oldest that runs.
const naiveFeed = `CREATE TABLE naive (id bigint GENERATED ALWAYS AS IDENTITY, xid xid8 NOT NULL DEFAULT pg_current_xact_id(), complaint bigint, department text);
	CREATE FUNCTION naive() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
		INSERT INTO naive (complaint, department) VALUES (NEW.row_id, NEW.department); RETURN NEW; END $$;
	CREATE TRIGGER naive AFTER INSERT OR UPDATE ON complaint FOR EACH ROW EXECUTE FUNCTION naive()`

const naiveRead = `SELECT department FROM naive WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, id`

// TestOrderOfOneRow: A begins, B assigns the complaint and commits, then A assigns it and
// commits. The order of transactions tells a reader A and then B, whose assignment
// would then stand for ever; the feed tells B and then A, as the database holds it.
func TestOrderOfOneRow(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	ctx := t.Context()
	if _, err := f.write.ExecContext(ctx, naiveFeed); err != nil {
		t.Fatal(err)
	}
	id := f.mustImport(t, record(1))[0].ID
	other := open(t, f.dsn, testProfile(), f.clock)
	assign := func(department string) func(*Complaint) ([]city.Event, error) {
		return func(*Complaint) ([]city.Event, error) {
			return []city.Event{{Kind: city.Assigned, Department: department}}, nil
		}
	}
	err := f.transact(ctx, "test", func(tx writeTx) error { // A
		if _, err := tx.ExecContext(ctx, "SELECT pg_current_xact_id()"); err != nil {
			return err
		}
		if _, err := other.Append(ctx, id, assign("DLH")); err != nil { // B
			return err
		}
		a := &job{id: id, build: assign("DPUPR")}
		return errors.Join(f.appendAll(ctx, tx, []*job{a}), a.err)
	})
	if err != nil {
		t.Fatal(err)
	}
	stands := f.complaint(t, id).Course.Department()
	changes, err := replay(ctx, f.Store, Position{Epoch: f.stats(t).Last.Epoch}, 3)
	if err != nil {
		t.Fatal(err)
	}
	course := city.Trace(&changes[2].Facts)
	if last := course.Department(); stands != "DPUPR" || last != stands {
		t.Errorf("the feed ends with %s, the database holds %s, want DPUPR", last, stands)
	}
	rows, err := f.read.QueryContext(ctx, naiveRead)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var naive string
	for rows.Next() {
		if err := rows.Scan(&naive); err != nil {
			t.Fatal(err)
		}
	}
	if err := rows.Err(); err != nil || naive != "DLH" {
		t.Errorf("the order of transactions ends with %q, %v: this test no longer makes the order that it is about", naive, err)
	}
}

// TestReplicasEqualSQL lets processes write, roll back, stay open long and lose their
// connections, in an order that the seed makes: every follower, wherever it begins,
// receives each change once and in order, and ends with what the database holds.
func TestReplicasEqualSQL(t *testing.T) {
	seed, err := strconv.ParseUint(os.Getenv("TUGU_RANDOM_SEED"), 10, 64)
	if err != nil {
		seed = rand.Uint64()
	}
	t.Logf("TUGU_RANDOM_SEED=%d", seed)
	f := newFixture(t, storetest.Postgres(t))
	ctx := t.Context()
	var target atomic.Int64 // 0: not known yet
	var following sync.WaitGroup
	replicas := make([]*replica, 4)
	for i := range replicas {
		replicas[i] = &replica{store: open(t, f.dsn, testProfile(), f.clock), random: rand.New(rand.NewPCG(seed, uint64(100+i)))}
	}
	var writing sync.WaitGroup
	for w := range 6 {
		s := open(t, f.dsn, testProfile(), f.clock)
		writing.Go(func() {
			random := rand.New(rand.NewPCG(seed, uint64(w)))
			for i := range 40 {
				fixture{s, f.dsn, f.clock}.unruly(ctx, t, random, w, i)
			}
		})
	}
	for _, r := range replicas {
		following.Go(func() { r.run(ctx, t, &target) })
	}
	writing.Wait()
	target.Store(f.stats(t).Last.Sequence + 1)
	f.mustImport(t, record(99_999)) // the last change of all
	end := f.stats(t)
	following.Wait()
	want, _, _, err := load(ctx, f.Store)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range replicas {
		if diff := cmp.Diff(want, r.facts); diff != "" {
			t.Errorf("replica %d, which began at %d (-database +replica):\n%s", i, r.began, diff)
		}
	}
	if end.Last.Sequence < 100 || end.Held != end.Last.Sequence {
		t.Errorf("the feed holds %d changes up to %d, want a dense one of more than 100", end.Held, end.Last.Sequence)
	}
	f.factsFollowFromEvents(t)
}

// unruly does one random thing that a writer may do.
func (f fixture) unruly(ctx context.Context, t *testing.T, random *rand.Rand, w, i int) {
	errUndo := errors.New("undone")
	var err error
	switch random.IntN(6) {
	case 0, 1:
		err = f.randomWrite(ctx, random, w, i)
	case 2: // written, and undone
		err = f.transact(ctx, "test", func(tx writeTx) error {
			j := &job{record: record(random.IntN(14))}
			_ = f.submitAll(ctx, tx, []*job{j})
			return errUndo
		})
	case 3: // long: it has its number long before it writes
		err = f.transact(ctx, "test", func(tx writeTx) error {
			if _, err := tx.ExecContext(ctx, "SELECT pg_current_xact_id()"); err != nil {
				return err
			}
			for n := range 3 {
				if err := f.randomWriteElsewhere(ctx, random, w*100+n, i); err != nil {
					return err
				}
			}
			j := &job{record: record(1000 + w*1000 + i)}
			if err := admit(&j.record); err != nil {
				return err
			}
			return f.submitAll(ctx, tx, []*job{j})
		})
	case 4: // its connection breaks before the commit
		err = f.transact(ctx, "test", func(tx writeTx) error {
			j := &job{record: record(500_000 + w*1000 + i)}
			if err := errors.Join(admit(&j.record), f.submitAll(ctx, tx, []*job{j})); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, "SELECT pg_terminate_backend(pg_backend_pid())")
			return errors.Join(errUndo, err)
		})
	default: // gives up while it waits or writes
		gone, leave := context.WithCancel(ctx)
		go leave()
		if err = f.randomWrite(gone, random, w, i); errors.Is(err, context.Canceled) {
			err = nil
		}
		leave()
	}
	if err != nil && !errors.Is(err, errUndo) && !errors.Is(err, city.ErrUnavailable) && !errors.Is(err, context.Canceled) {
		t.Errorf("writer %d: %v", w, err)
	}
}

// randomWriteElsewhere writes complaints that no open transaction of the writer holds.
func (f fixture) randomWriteElsewhere(ctx context.Context, random *rand.Rand, w, i int) error {
	_, err := f.Submit(ctx, Record{Header: city.Header{Source: "SAMBAT"}, Events: record(w + i + random.IntN(9)).Events})
	return err
}

// replica follows the feed from a state that it loads in the midst of it, and breaks
// off now and then.
type replica struct {
	store  *Store
	random *rand.Rand
	began  int64
	facts  map[city.ID]city.Facts
}

func (r *replica) run(ctx context.Context, t *testing.T, target *atomic.Int64) {
	facts, at, _, err := load(ctx, r.store)
	if err != nil {
		t.Error(err)
		return
	}
	r.facts, r.began = facts, at.Sequence
	for target.Load() == 0 || at.Sequence < target.Load() {
		left := 1 + r.random.IntN(60)
		err := r.store.Follow(ctx, at, func(changes []Change) error {
			for i := range changes {
				if changes[i].Sequence != at.Sequence+1 {
					return fmt.Errorf("change %d comes after %d", changes[i].Sequence, at.Sequence)
				}
				at.Sequence++
				r.facts[changes[i].Facts.ID] = changes[i].Facts
			}
			if left -= len(changes); left < 0 || target.Load() > 0 && at.Sequence >= target.Load() {
				return errEnough
			}
			return nil
		})
		if !errors.Is(err, errEnough) {
			t.Error(err)
			return
		}
	}
}
