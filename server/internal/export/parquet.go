package export

import (
	"fmt"
	"io"
	"reflect"
	"slices"

	"github.com/parquet-go/parquet-go"
	"github.com/tugu-city/tugu/server/city"
)

// groupRows is how many rows are in a row group.
const groupRows = 16 * batchRows

// WriteParquet writes the table as a Parquet file, compressed with Zstandard. Moments are milliseconds in UTC. What the
// columns are stands in the file's own metadata, by their names.
func WriteParquet(w io.Writer, t *Table) error {
	options := []parquet.WriterOption{t.parquetSchema(), parquet.Compression(&parquet.Zstd), parquet.MaxRowsPerRowGroup(groupRows)}
	for _, c := range t.Columns {
		options = append(options, parquet.KeyValueMetadata(c.Name, c.Description))
	}
	out := parquet.NewWriter(w, options...)
	rows := make([]parquet.Row, 0, batchRows/8)
	flush := func() error {
		_, err := out.WriteRows(rows)
		rows = rows[:0]
		return err
	}
	for row, err := range t.Rows {
		if err != nil {
			return err // without the footer: a reader sees that the file was cut
		}
		rows = slices.Grow(rows, 1)[:len(rows)+1]
		last := &rows[len(rows)-1]
		*last = (*last)[:0]
		for i, v := range row {
			*last = append(*last, parquetValue(v, i))
		}
		if len(rows) == batchRows/8 {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	if err := flush(); err != nil {
		return err
	}
	return out.Close()
}

// parquetSchema is the table's: a struct, since the library orders the columns of any other by name.
func (t *Table) parquetSchema() *parquet.Schema {
	kinds := [...]reflect.Type{
		Text: reflect.TypeFor[string](), Int: reflect.TypeFor[int64](), Float: reflect.TypeFor[float64](), Bool: reflect.TypeFor[bool](), Moment: reflect.TypeFor[int64](),
	}
	fields := make([]reflect.StructField, len(t.Columns))
	for i, c := range t.Columns {
		tag := c.Name + ",optional"
		if c.Kind == Moment {
			tag += ",timestamp(millisecond)"
		}
		fields[i] = reflect.StructField{Name: fmt.Sprintf("C%d", i), Type: kinds[c.Kind], Tag: reflect.StructTag(fmt.Sprintf("parquet:%q", tag))}
	}
	return parquet.SchemaOf(reflect.New(reflect.StructOf(fields)).Interface())
}

func parquetValue(v any, column int) parquet.Value {
	switch v := v.(type) {
	case string:
		return parquet.ByteArrayValue([]byte(v)).Level(0, 1, column)
	case int:
		return parquet.Int64Value(int64(v)).Level(0, 1, column)
	case float64:
		return parquet.DoubleValue(v).Level(0, 1, column)
	case bool:
		return parquet.BooleanValue(v).Level(0, 1, column)
	case city.Moment:
		return parquet.Int64Value(int64(v)*1000).Level(0, 1, column)
	}
	return parquet.NullValue().Level(0, 0, column)
}
