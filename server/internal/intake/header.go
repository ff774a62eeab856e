package intake

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// columns says where each of tugu's fields stands in a record of one file.
type columns struct {
	at    map[string]int // field to position from 0
	names []string       // the file's header

	serials bool // numbers in place of moments are dates of a spreadsheet
}

// value returns the field of a record without surrounding spaces; "" where the
// file has no such column.
func (c *columns) value(fields []string, field string) string {
	if i, ok := c.at[field]; ok {
		return strings.TrimSpace(fields[i])
	}
	return ""
}

// name returns what the file calls the field.
func (c *columns) name(field string) string {
	if i, ok := c.at[field]; ok {
		return c.names[i]
	}
	return ""
}

// newColumns finds every mapped column in a file's header. Without one of them
// nothing of the file is taken.
func newColumns(file string, header row, f *city.FileMapping) (*columns, error) {
	c := &columns{at: map[string]int{}, names: make([]string, len(header.fields))}
	first := map[string]int{}
	for i, name := range header.fields {
		name = strings.TrimSpace(name)
		c.names[i] = name
		if _, twice := first[name]; !twice {
			first[name] = i
		}
	}
	var missing []string
	for _, field := range slices.Sorted(maps.Keys(f.Columns)) {
		want := f.Columns[field]
		i, ok := first[want]
		if !ok {
			missing = append(missing, c.missing(want, field))
			continue
		}
		if last := len(c.names) - 1 - slices.Index(reversed(c.names), want); last != i {
			return nil, city.FieldErrorf(city.CodeInvalid, field, "%s: the column %q stands at positions %d and %d of the header in line %d; rename one of them", file, want, i+1, last+1, header.line)
		}
		c.at[field] = i
	}
	if len(missing) == 0 {
		return c, nil
	}
	hint := ""
	if len(c.names) == 1 {
		for _, d := range []string{";", "\t", "|", ","} {
			if strings.Contains(c.names[0], d) {
				hint = fmt.Sprintf("; the header seems to be delimited by %q: set \"delimiter\" in the source's file mapping", d)
				break
			}
		}
	}
	return nil, city.Errorf(city.CodeInvalid, "%s: the header in line %d lacks %s%s; nothing was imported: correct the file's header, or \"columns\" of the source in the profile",
		file, header.line, strings.Join(missing, ", "), hint)
}

func (c *columns) missing(want, field string) string {
	text := fmt.Sprintf("the column %s (read as %s", show(want), field)
	if like := near(want, c.names); len(like) > 0 {
		for i := range like {
			like[i] = show(like[i])
		}
		text += "; similar: " + strings.Join(like, ", ")
	}
	return text + ")"
}

func reversed(list []string) []string {
	r := slices.Clone(list)
	slices.Reverse(r)
	return r
}
