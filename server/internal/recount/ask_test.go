package recount_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/recount"
	"github.com/uptrace/bun"
)

// story is one complaint told by hand. It was submitted at 1,000,000 s plus at;
// its promise is given as due moments on the same scale (0 = no clock).
type story struct {
	at, respond, resolve city.Moment
	policy               string
	events               []happening
}

type happening struct {
	at         city.Moment // after 1,000,000 s
	kind       city.Kind
	department string
	reason     string
}

const epoch city.Moment = 1_000_000

// write puts the stories into the tables without any help of the domain's code.
func write(t *testing.T, db *bun.DB, stories []story) {
	t.Helper()
	err := db.RunInTx(t.Context(), nil, func(ctx context.Context, tx bun.Tx) error {
		event := 0
		for i, s := range stories {
			due := func(m city.Moment) any {
				if m == 0 {
					return nil
				}
				return int64(epoch + m)
			}
			_, err := tx.ExecContext(ctx, `INSERT INTO complaint (row_id, id, source, external_id, hash, submitted_at, policy, response_due, resolution_due, status, facts, created_at, updated_at)
				VALUES (?, ?, 'S', ?, '', ?, ?, ?, ?, '', ?, 1, 1)`, i+1, uuid.UUID{15: byte(i + 1)}.String(), i, int64(epoch+s.at), s.policy, due(s.respond), due(s.resolve), []byte{0})
			if err != nil {
				return err
			}
			for _, e := range append([]happening{{at: s.at, kind: city.Submitted}}, s.events...) {
				event++
				_, err := tx.ExecContext(ctx, `INSERT INTO complaint_event (id, complaint, kind, occurred_at, recorded_at, department, reason, from_source) VALUES (?, ?, ?, ?, 1, ?, ?, true)`,
					event, i+1, e.kind.String(), int64(epoch+e.at), e.department, e.reason)
				if err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func handProfile() *city.Profile {
	p := &city.Profile{
		Zone: time.UTC, LowCount: 1, AtRiskWithin: 100,
		Policies: []city.Policy{
			{Code: "PAUSES", Resolution: city.ClockRule{Days: 1, Pause: true, PauseCapDays: 1}},
			{Code: "PAUSES-WORKING", Resolution: city.ClockRule{Days: 1, Pause: true, Working: true}},
		},
	}
	p.Index()
	return p
}

// TestAskByHand counts small stories whose figures were worked out by hand from
// the definitions.
func TestAskByHand(t *testing.T) {
	const day = city.Day
	in := func(at city.Moment, kind city.Kind) happening { return happening{at: at, kind: kind} }
	to := func(at city.Moment, department string) happening {
		return happening{at: at, kind: city.Assigned, department: department}
	}
	type figures map[string]cube.Kpis // by department
	tests := map[string]struct {
		stories []story
		asOf    city.Moment
		basis   cube.Basis
		want    figures
	}{
		"answered at the due moment is in time, a second later is not": {
			stories: []story{
				{respond: 100, events: []happening{in(100, city.Responded)}},
				{respond: 100, events: []happening{in(101, city.Responded)}},
			},
			asOf: 101, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 2, Open: 2, ResponseOnTime: cube.Compliance{Met: 1, Breached: 1}}},
		},
		"a clock is pending through its due moment": {
			stories: []story{{respond: 100}},
			asOf:    100, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 1, Open: 1, AtRisk: 1, ResponseOnTime: cube.Compliance{Pending: 1}}},
		},
		"a breach belongs to who was in charge before its second": {
			stories: []story{{respond: 100, events: []happening{to(10, "A"), to(101, "B")}}},
			asOf:    101, basis: cube.BasisCohort,
			want: figures{
				"A": {ResponseOnTime: cube.Compliance{Breached: 1}},
				"B": {Received: 1, Open: 1, Overdue: 1},
			},
		},
		"a result ends once, and closing it later ends nothing": {
			stories: []story{{events: []happening{in(50, city.Resolved), in(60, city.Closed)}}},
			asOf:    70, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 1, Ended: 1, ResponseOnTime: cube.Compliance{Unobserved: 1}}},
		},
		"opened and ended in one second is never open": {
			stories: []story{{events: []happening{in(0, city.Resolved)}}},
			asOf:    0, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 1, Ended: 1, ResponseOnTime: cube.Compliance{Unobserved: 1}}},
		},
		"closing without a result stops no clock": {
			stories: []story{{respond: 100, events: []happening{in(50, city.Closed)}}},
			asOf:    101, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 1, Ended: 1, ResponseOnTime: cube.Compliance{Breached: 1}}},
		},
		"a rejection exempts, and so does a withdrawal, but neither after the breach": {
			stories: []story{
				{respond: 100, events: []happening{in(50, city.Rejected)}},
				{respond: 100, events: []happening{{at: 50, kind: city.Closed, reason: city.ReasonWithdrawn}}},
				{respond: 100, events: []happening{in(101, city.Rejected)}},
			},
			asOf: 200, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 3, Ended: 3, ResponseOnTime: cube.Compliance{Exempt: 2, Breached: 1}}},
		},
		"a reopening withdraws the exemption: breached then if due has passed, else the clock runs on": {
			stories: []story{
				{respond: 100, events: []happening{in(50, city.Rejected), in(120, city.Reopened)}},
				{respond: 200, events: []happening{in(50, city.Rejected), in(120, city.Reopened)}},
				{respond: 100, events: []happening{in(50, city.Rejected), in(60, city.Responded), in(120, city.Reopened)}},
			},
			asOf: 130, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 3, Ended: 3, Open: 3, Overdue: 1, AtRisk: 1, ResponseOnTime: cube.Compliance{Breached: 1, Pending: 1, Met: 1}}},
		},
		"an event before the submission counts at it": {
			stories: []story{{at: 10, respond: 100, events: []happening{in(5, city.Responded)}}},
			asOf:    20, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 1, Open: 1, ResponseOnTime: cube.Compliance{Met: 1}}},
		},
		"what lies after asOf has not happened": {
			stories: []story{{respond: 100, events: []happening{in(50, city.Resolved)}}, {at: 60}},
			asOf:    49, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 1, Open: 1, AtRisk: 1, ResponseOnTime: cube.Compliance{Pending: 1}}},
		},
		"by due, what is not due yet is not counted": {
			stories: []story{{respond: 100, events: []happening{in(50, city.Responded)}}, {respond: 90}},
			asOf:    99, basis: "",
			want: figures{"NONE": {Received: 2, Open: 2, Overdue: 1, ResponseOnTime: cube.Compliance{Breached: 1}}},
		},
		"a pause moves the due moment by its length, within its bound": {
			// Waiting for two days of which one counts: due at 2 days, at risk in its last 100 s.
			stories: []story{{policy: "PAUSES", resolve: day, events: []happening{in(day/2, city.Waiting), in(day/2+2*day, city.Started)}}},
			asOf:    2*day - 100, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 1, Open: 1, AtRisk: 1, ResponseOnTime: cube.Compliance{Unobserved: 1}}},
		},
		"a paused clock is never at risk": {
			stories: []story{{policy: "PAUSES", resolve: day, events: []happening{in(day-10, city.Waiting)}}},
			asOf:    day + 10, basis: cube.BasisCohort,
			want: figures{"NONE": {Received: 1, Open: 1, ResponseOnTime: cube.Compliance{Unobserved: 1}}},
		},
	}
	compared := cube.Measures(cube.Received, cube.Ended, cube.Open, cube.Overdue, cube.AtRisk, cube.ResponseOnTime)
	sets := []cube.Set{{By: []cube.Dimension{cube.Department}, Measures: compared}}
	for dialect, dsn := range databases() {
		t.Run(dialect, func(t *testing.T) {
			db := open(t, dsn(t))
			for name, test := range tests {
				t.Run(name, func(t *testing.T) {
					empty(t, db)
					write(t, db, test.stories)
					q := cube.Question{Sets: sets, Window: cube.Window{Preset: cube.AllTime}, Basis: test.basis, AsOf: epoch + test.asOf}
					got, err := recount.Ask(t.Context(), db, handProfile(), 0, q)
					if err != nil {
						t.Fatal(err)
					}
					check(t, got[0], test.want)
				})
			}
		})
	}
}

// check compares the counts; rates follow from them.
func check(t *testing.T, got cube.Table, want map[string]cube.Kpis) {
	t.Helper()
	if len(got.Rows) != len(want) {
		t.Errorf("%d departments, want %d", len(got.Rows), len(want))
	}
	for _, r := range got.Rows {
		w, ok := want[r.Codes[0]]
		if !ok {
			t.Errorf("unexpected department %s", r.Codes[0])
			continue
		}
		type counts struct{ received, ended, open, overdue, atRisk, met, breached, pending, exempt, unobserved int }
		of := func(k *cube.Kpis) counts {
			c := k.ResponseOnTime
			return counts{k.Received, k.Ended, k.Open, k.Overdue, k.AtRisk, c.Met, c.Breached, c.Pending, c.Exempt, c.Unobserved}
		}
		if a, b := of(r.Kpis), of(&w); a != b {
			t.Errorf("department %s:\n got %+v\nwant %+v", r.Codes[0], a, b)
		}
	}
}
