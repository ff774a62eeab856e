package profile

import (
	"fmt"
	"strings"
)

// suggest returns "; did you mean X?" for the known word nearest to a wrong one,
// or nothing where none is near.
func suggest(wrong string, known []string) string {
	best, least := "", max(2, len(wrong)/3)+1
	for _, k := range known {
		if d := distance(strings.ToLower(wrong), strings.ToLower(k)); d < least {
			best, least = k, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("; did you mean %q?", best)
}

// choices returns a short list of what would be right.
func choices(known []string) string {
	const most = 12
	if len(known) > most {
		return strings.Join(known[:most], ", ") + ", …"
	}
	return strings.Join(known, ", ")
}

// distance counts the letters to add, drop, replace or exchange with their
// neighbour to turn a into b.
func distance(a, b string) int {
	x, y := []rune(a), []rune(b)
	rows := [3][]int{make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)}
	for j := range rows[1] {
		rows[1][j] = j
	}
	for i := range x {
		rows[0], rows[1], rows[2] = rows[1], rows[2], rows[0]
		before, last, row := rows[2], rows[0], rows[1]
		row[0] = i + 1
		for j := range y {
			cost := 1
			if x[i] == y[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && x[i] == y[j-1] && x[i-1] == y[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return rows[1][len(y)]
}
