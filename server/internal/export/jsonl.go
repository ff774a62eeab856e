package export

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/tugu-city/tugu/server/city"
)

// WriteJSONLines writes an object a line, its members in the order of the columns; no value is null.
func WriteJSONLines(w io.Writer, t *Table) error {
	out := bufio.NewWriter(w)
	names := make([][]byte, len(t.Columns))
	for i, c := range t.Columns {
		name, err := json.Marshal(c.Name)
		if err != nil {
			return err
		}
		names[i] = append(name, ':')
	}
	var line []byte
	for row, err := range t.Rows {
		if err != nil {
			_ = out.Flush() // what was good; the error says why it ends
			return err
		}
		line = append(line[:0], '{')
		for i, v := range row {
			if i > 0 {
				line = append(line, ',')
			}
			if m, ok := v.(city.Moment); ok {
				v = t.moment(m)
			}
			value, err := json.Marshal(v)
			if err != nil {
				return err
			}
			line = append(append(line, names[i]...), value...)
		}
		if _, err := out.Write(append(line, "}\n"...)); err != nil {
			return err
		}
	}
	return out.Flush()
}
