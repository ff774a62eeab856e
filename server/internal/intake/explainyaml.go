package intake

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// listed are the fields whose values are words to be explained, not personal.
var listed = []string{"status", "channel", "department", "confidence"}

// yaml writes the proposal.
func (e *looked) yaml() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s: proposed from its first %d records", e.name, e.records)
	if e.faults > 0 {
		fmt.Fprintf(&b, "; %d more could not be read", e.faults)
	}
	b.WriteString(".\n# Read every line before use: confidence is by the column's name and by how many values fit.\nfile:\n  columns:\n")
	found, used := map[string]int{}, map[int]bool{}
	for _, f := range fieldNames {
		i := e.column(f.names)
		if i < 0 || used[i] {
			continue
		}
		found[f.field], used[i] = i, true
		fmt.Fprintf(&b, "    %s: %s  # %s\n", f.field, strconv.Quote(e.names[i]), e.confidence(f.field, i))
	}
	for _, needed := range []string{"externalId", "submittedAt"} {
		if _, ok := found[needed]; !ok {
			fmt.Fprintf(&b, "    # %s: ?  # needed, and no column has a name that fits\n", needed)
		}
	}
	var rest []string
	for i, n := range e.names {
		if !used[i] {
			rest = append(rest, strconv.Quote(n))
		}
	}
	if len(rest) > 0 {
		fmt.Fprintf(&b, "  # not used: %s\n", strings.Join(rest, ", "))
	}
	e.layoutLines(&b, found)
	if e.delimiter != 0 && e.delimiter != ',' {
		fmt.Fprintf(&b, "  delimiter: %s\n", strconv.Quote(string(e.delimiter)))
	}
	e.wordLines(&b, found)
	return b.String()
}

// confidence tells what speaks for a column.
func (e *looked) confidence(field string, i int) string {
	share := 100 * e.filled[i] / e.records
	text := fmt.Sprintf("by name; filled in %d %%", share)
	switch {
	case strings.HasSuffix(field, "At") || strings.HasSuffix(field, "Due"):
		if layout, fits, ambiguous := e.layout(i); layout != "" {
			text += fmt.Sprintf("; %.0f %% read as %s", 100*fits, layout)
			if ambiguous {
				text += ", BUT day and month may be exchanged: no value proves which comes first"
			}
		} else if e.filled[i] > 0 {
			text += "; NO known layout reads it"
		}
	case field == "externalId" && len(e.values[i]) <= maxWords && len(e.values[i]) < e.filled[i]:
		text += "; NOT unique"
	}
	return text
}

func (e *looked) layoutLines(b *strings.Builder, found map[string]int) {
	layouts := map[string]bool{}
	for field, i := range found {
		if layout, _, _ := e.layout(i); layout != "" && (strings.HasSuffix(field, "At") || strings.HasSuffix(field, "Due")) {
			if _, clock := found["submittedTime"]; clock && field == "submittedAt" {
				layouts[layout+" 15:04:05"], layouts[layout+" 15:04"] = true, true
			}
			layouts[layout] = true
		}
	}
	var quoted []string
	for _, l := range slices.Sorted(maps.Keys(layouts)) {
		quoted = append(quoted, strconv.Quote(l))
	}
	fmt.Fprintf(b, "  dateLayouts: [%s]\n", strings.Join(quoted, ", "))
}

// wordLines lists the words that a person must explain.
func (e *looked) wordLines(b *strings.Builder, found map[string]int) {
	for _, field := range listed {
		i, ok := found[field]
		if !ok {
			continue
		}
		if len(e.values[i]) > maxWords {
			fmt.Fprintf(b, "  # %s: more than %d different words; not shown\n", field, maxWords)
			continue
		}
		section := map[string]string{"status": "statuses", "channel": "channels", "department": "departments"}[field]
		if section == "" {
			fmt.Fprintf(b, "  # %s has the words %s\n", field, strings.Join(sortedWords(e.values[i]), ", "))
			continue
		}
		fmt.Fprintf(b, "  %s:  # explain each word\n", section)
		for _, w := range sortedWords(e.values[i]) {
			meaning := "?"
			if field == "status" {
				meaning = statusGuess(w)
			}
			fmt.Fprintf(b, "    %s: %s  # %d of %d\n", strconv.Quote(w), meaning, e.values[i][w], e.records)
		}
	}
}

// statusGuess proposes what a status means by parts of its word.
func statusGuess(word string) string {
	f := fold(word)
	for _, g := range []struct{ part, kind string }{
		{"duplicate", "{ kind: DUPLICATE, at: statusAt }"},
		{"duplikat", "{ kind: DUPLICATE, at: statusAt }"},
		{"ditutup", "{ kind: CLOSED, at: statusAt }"},
		{"tutup", "{ kind: CLOSED, at: statusAt }"},
		{"closed", "{ kind: RESOLVED, at: statusAt }"},
		{"selesai", "{ kind: RESOLVED, at: statusAt }"},
		{"resolved", "{ kind: RESOLVED, at: statusAt }"},
		{"menunggu", "{ kind: WAITING, at: statusAt }"},
		{"pending", "{ kind: WAITING, at: statusAt }"},
		{"proses", "{ kind: STARTED, at: statusAt }"},
		{"progress", "{ kind: STARTED, at: statusAt }"},
		{"belum", "{ kind: SUBMITTED }"},
		{"verifikasi", "{ kind: VERIFIED, at: statusAt }"},
		{"tolak", "{ kind: REJECTED, at: statusAt }"},
		{"open", "{ kind: SUBMITTED }"},
		{"new", "{ kind: SUBMITTED }"},
		{"masuk", "{ kind: SUBMITTED }"},
	} {
		if strings.Contains(f, g.part) {
			return g.kind
		}
	}
	return "?"
}

// memberNames returns the names of the members of objects, those of objects within
// them with a dot, in order.
func memberNames(raws []string) []string {
	seen := map[string]bool{}
	for _, raw := range raws {
		var object map[string]json.RawMessage
		if json.Unmarshal([]byte(raw), &object) != nil {
			continue
		}
		for name, v := range object {
			var inner map[string]json.RawMessage
			if json.Unmarshal(v, &inner) == nil && inner != nil {
				for n := range inner {
					seen[name+"."+n] = true
				}
				continue
			}
			seen[name] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}
