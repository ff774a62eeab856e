package graph

import (
	"fmt"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// known returns an error that names the nearest codes if code is not one of them.
func known(field, code string, codes []string) error {
	if slices.Contains(codes, code) {
		return nil
	}
	return city.FieldErrorf(city.CodeInvalid, field, "%s is not known; %s", shown(code), suggestion(code, codes))
}

// suggestion says which of the names are meant by a name that is none of them.
func suggestion(name string, names []string) string {
	near := nearest(name, names)
	if len(near) == 0 {
		if len(names) == 0 {
			return "there are none"
		}
		if len(names) > 12 {
			return fmt.Sprintf("%s and %d more are", strings.Join(names[:12], ", "), len(names)-12)
		}
		return "known: " + strings.Join(names, ", ")
	}
	return "did you mean " + strings.Join(near, ", ") + "?"
}

// nearest returns at most five names that contain the name or differ from it in
// at most a third of its letters, the nearest first.
func nearest(name string, names []string) []string {
	type hit struct {
		name     string
		distance int
	}
	if len(name) > 100 {
		return nil
	}
	want := strings.ToLower(name)
	var hits []hit
	for _, n := range names {
		has := strings.ToLower(n)
		switch d := distance(want, has); {
		case d <= max(1, len(want)/3):
			hits = append(hits, hit{n, d})
		case len(want) >= 3 && strings.Contains(has, want):
			hits = append(hits, hit{n, len(has)})
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return a.distance - b.distance })
	var out []string
	for _, h := range hits[:min(5, len(hits))] {
		out = append(out, h.name)
	}
	return out
}

// distance counts the bytes to insert, delete or replace.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j+1]+1, row[j]+1)
		}
	}
	return row[len(b)]
}
