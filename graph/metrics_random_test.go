package graph

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

// randomTown has complaints of few kinds, so that rows tie, and departments without an answer, so that rates are null.
func randomTown(r *rand.Rand) *town {
	t := newTown("2026-11-24 12:00:00")
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	for i := range 120 {
		when := at("2026-10-20 08:00:00") + city.Moment(r.IntN(35*86400))
		events := []city.Event{{Kind: city.Submitted, OccurredAt: when, Category: pick("ROAD", "ABUSE", "OTHER"), District: pick("", "K1-A")}}
		if r.IntN(4) > 0 {
			events = append(events, city.Event{Kind: city.Assigned, OccurredAt: when + city.Hour, Department: pick("DPU", "DINSOS", "OLD")})
		}
		if r.IntN(2) > 0 {
			events = append(events, city.Event{Kind: city.Responded, OccurredAt: when + city.Moment(r.IntN(5*86400))})
		}
		if r.IntN(3) == 0 {
			events = append(events, city.Event{Kind: city.Resolved, OccurredAt: when + 5*city.Day + city.Moment(r.IntN(5*86400))})
		}
		t.add(i+1, events...)
	}
	return t
}

// TestTablesAreCutAsAsked holds having, orderBy, limit, offset, totalRows and total against the same done by hand on
// the whole table.
func TestTablesAreCutAsAsked(t *testing.T) {
	seed := rand.Uint64()
	if n, err := strconv.ParseUint(os.Getenv("TUGU_RANDOM_SEED"), 10, 64); err == nil {
		seed = n
	}
	r := rand.New(rand.NewPCG(seed, 3))
	c := serve(t, randomTown(r).resolver(), Options{})
	columns := []string{"received", "open", "overdue", "responseOnTimeRate", "responseHoursMean", "net", "score"}
	for range 150 {
		args := `dimensions: [DEPARTMENT, CATEGORY], window: {preset: LAST_30_DAYS}`
		if r.IntN(3) == 0 {
			args = `dimensions: [PILLAR], granularity: WEEK, window: {preset: LAST_30_DAYS}`
		}
		shown := "department category " + strings.Join(columns, " ")
		if strings.Contains(args, "WEEK") {
			shown = "pillar period " + strings.Join(columns, " ")
		}
		table := func(more string) (rows []map[string]any, total any, count float64) {
			data := c.data(`{ metrics(`+args+more+`) { totalRows total { received open } rows { `+shown+` } } }`, nil)
			m := data["metrics"].(map[string]any)
			for _, row := range m["rows"].([]any) {
				rows = append(rows, row.(map[string]any))
			}
			return rows, m["total"], m["totalRows"].(float64)
		}
		want, whole, _ := table("")
		more, want := cutByHand(r, columns, want)
		offset, limit := r.IntN(5), 1+r.IntN(12)
		got, total, count := table(more + fmt.Sprintf(", offset: %d, limit: %d", offset, limit))
		if int(count) != len(want) || !reflect.DeepEqual(total, whole) {
			t.Errorf("seed %d: %s %s: %v rows in all, total %v; want %d and %v", seed, args, more, count, total, len(want), whole)
		}
		want = want[min(offset, len(want)):]
		want = want[:min(limit, len(want))]
		if len(got) != len(want) || len(got) > 0 && !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d: %s %s, offset %d, limit %d:\n%v\nwant\n%v", seed, args, more, offset, limit, got, want)
		}
	}
}

// cutByHand draws conditions and an order, and applies them to the rows.
func cutByHand(r *rand.Rand, columns []string, rows []map[string]any) (args string, kept []map[string]any) {
	var having, order []string
	kept = slices.Clone(rows)
	for range r.IntN(3) {
		column, least, most := columns[r.IntN(len(columns))], float64(r.IntN(4)), float64(4+r.IntN(30))
		having = append(having, fmt.Sprintf(`{measure: %q, min: %v, max: %v}`, column, least, most))
		kept = slices.DeleteFunc(kept, func(row map[string]any) bool {
			v, ok := row[column].(float64)
			return !ok || v < least || v > most
		})
	}
	type key struct {
		column string
		sign   int
	}
	var keys []key
	for range r.IntN(3) {
		k := key{columns[r.IntN(len(columns))], 1}
		direction := "ASC"
		if r.IntN(2) == 0 {
			k.sign, direction = -1, "DESC"
		}
		keys = append(keys, k)
		order = append(order, fmt.Sprintf(`{field: %q, direction: %s}`, k.column, direction))
	}
	slices.SortStableFunc(kept, func(a, b map[string]any) int {
		for _, k := range keys {
			x, xok := a[k.column].(float64)
			y, yok := b[k.column].(float64)
			switch {
			case !xok && !yok:
				continue
			case !xok:
				return 1
			case !yok:
				return -1
			}
			if n := k.sign * cmp.Compare(x, y); n != 0 {
				return n
			}
		}
		return 0
	})
	if len(having) > 0 {
		args += ", having: [" + strings.Join(having, ", ") + "]"
	}
	if len(order) > 0 {
		args += ", orderBy: [" + strings.Join(order, ", ") + "]"
	}
	return args, kept
}
