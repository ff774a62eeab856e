package store

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestAuditIsOnlyAddedTo holds that the database itself keeps entries as they are.
func TestAuditIsOnlyAddedTo(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		for i := range 3 {
			if err := f.AddAudit(t.Context(), AuditEntry{At: 1, Caller: "desk", Role: "OPERATOR", Action: fmt.Sprint("read ", i)}); err != nil {
				t.Fatal(err)
			}
		}
		for _, statement := range []string{"UPDATE audit SET caller = 'nobody'", "DELETE FROM audit WHERE id = 1", "DELETE FROM audit"} {
			if _, err := f.write.ExecContext(t.Context(), statement); err == nil {
				t.Errorf("%s was done", statement)
			}
		}
		all, err := f.Audit(t.Context(), 0, 2)
		if err != nil || len(all) != 2 || all[0].Action != "read 0" || all[0].Caller != "desk" {
			t.Errorf("%v %v", all, err)
		}
		if rest, err := f.Audit(t.Context(), all[1].ID, 10); err != nil || len(rest) != 1 || rest[0].Action != "read 2" {
			t.Errorf("%v %v", rest, err)
		}
	})
}

// TestWritesAreAuditedWithThem: a write and its entry are there together or not at all,
// also where several share a transaction, and what writes nothing is not noted.
func TestWritesAreAuditedWithThem(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		known := f.mustImport(t, record(1), record(2), record(3))
		type write struct {
			name  string
			do    func(ctx context.Context) (city.ID, error)
			notes bool
			kept  func() bool
			id    city.ID
			err   error
		}
		add := func(id city.ID, build func(*Complaint) ([]city.Event, error)) func(context.Context) (city.ID, error) {
			return func(ctx context.Context) (city.ID, error) { _, err := f.Append(ctx, id, build); return id, err }
		}
		hand := func(r Record) func(context.Context) (city.ID, error) {
			return func(ctx context.Context) (city.ID, error) { r, err := f.Submit(ctx, r); return r.ID, err }
		}
		refusal := errors.New("refused")
		all := []*write{
			{name: "submit", do: hand(record(10)), notes: true},
			{name: "submit another", do: hand(record(11)), notes: true},
			{name: "submit again", do: hand(record(1))},
			{name: "append", do: add(known[0].ID, noted), notes: true},
			{name: "append nothing", do: add(known[1].ID, func(*Complaint) ([]city.Event, error) { return nil, nil })},
			{name: "append refused", do: add(known[2].ID, func(*Complaint) ([]city.Event, error) { return nil, refusal })},
			{name: "append to none", do: add(newID(), noted)},
		}
		run := make([]func(), len(all))
		for i, w := range all {
			ctx, kept := WithAudit(t.Context(), AuditEntry{At: 1, Caller: "desk", Role: "OPERATOR", Action: w.name})
			w.kept, run[i] = kept, func() { w.id, w.err = w.do(ctx) }
		}
		f.gather(t, run...)
		entries := map[string]string{}
		found, err := f.Audit(t.Context(), 0, 100)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range found {
			entries[e.Action] += e.Complaints
		}
		for _, w := range all {
			want := ""
			if w.notes {
				want = formatID(w.id)
			}
			if got, ok := entries[w.name]; got != want || ok != w.notes || w.kept() != w.notes || w.notes && w.err != nil {
				t.Errorf("%s: %v, noted %q (%v), said %v; want %q", w.name, w.err, got, ok, w.kept(), want)
			}
		}
		refuse := `CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END`
		if !f.target.sqlite() {
			refuse = `CREATE TRIGGER full_log BEFORE INSERT ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_only_added()`
		}
		if _, err := f.write.ExecContext(t.Context(), refuse); err != nil {
			t.Fatal(err)
		}
		before := f.stats(t)
		for _, w := range []*write{{name: "submit", do: hand(record(20))}, {name: "append", do: add(known[0].ID, noted)}} {
			ctx, kept := WithAudit(t.Context(), AuditEntry{Action: w.name})
			if _, err := w.do(ctx); err == nil || kept() {
				t.Errorf("%s was done where it could not be noted: %v", w.name, err)
			}
		}
		if after := f.stats(t); after != before {
			t.Errorf("what could not be noted was written: %+v, before %+v", after, before)
		}
	})
}

// TestAuditIsInTheOrderOfCommits: an entry is never there before one with a smaller id,
// so that who reads on after the last one misses none.
func TestAuditIsInTheOrderOfCommits(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	ctx := t.Context()
	slow, err := f.write.Conn(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = slow.Close() }()
	tx, err := slow.BeginTx(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback() }()
	if err := f.addAudits(ctx, tx, []*AuditEntry{{Action: "slow"}}); err != nil {
		t.Fatal(err)
	}
	quick := make(chan error, 1)
	go func() { quick <- f.AddAudit(ctx, AuditEntry{Action: "quick"}) }()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for waiting := 0; waiting == 0; <-tick.C {
		if err := f.read.QueryRowContext(ctx, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted").Scan(&waiting); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-quick:
			t.Fatalf("an entry overtook another: %v", err)
		default:
		}
	}
	if all, err := f.Audit(ctx, 0, 10); err != nil || len(all) != 0 {
		t.Errorf("%v %v", all, err)
	}
	if err := tx.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := <-quick; err != nil {
		t.Fatal(err)
	}
	if all, err := f.Audit(ctx, 0, 10); err != nil || len(all) != 2 || all[0].Action != "slow" || all[1].ID <= all[0].ID {
		t.Errorf("%v %v", all, err)
	}
}
