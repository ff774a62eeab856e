package export

import (
	"io"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/tugu-city/tugu/server/city"
)

// batchRows is how many rows are held at a time.
const batchRows = 8192

// WriteArrow writes the table as a stream of Arrow record batches (the IPC streaming format).
func WriteArrow(w io.Writer, t *Table) (err error) {
	schema := t.schema()
	out := ipc.NewWriter(w, ipc.WithSchema(schema))
	if err := t.batches(schema, out.Write); err != nil {
		return err // without the mark of the end: a reader sees that the stream was cut
	}
	return out.Close()
}

// schema is the table's in Arrow; moments are seconds in UTC, shown in the city's zone.
func (t *Table) schema() *arrow.Schema {
	fields := make([]arrow.Field, len(t.Columns))
	for i, c := range t.Columns {
		f := arrow.Field{Name: c.Name, Nullable: true, Metadata: arrow.NewMetadata([]string{"description"}, []string{c.Description})}
		switch c.Kind {
		case Text:
			f.Type = arrow.BinaryTypes.String
		case Int:
			f.Type = arrow.PrimitiveTypes.Int64
		case Float:
			f.Type = arrow.PrimitiveTypes.Float64
		case Bool:
			f.Type = arrow.FixedWidthTypes.Boolean
		case Moment:
			f.Type = &arrow.TimestampType{Unit: arrow.Millisecond, TimeZone: t.Zone.String()}
		}
		fields[i] = f
	}
	return arrow.NewSchema(fields, nil)
}

// batches hands the rows over a batch at a time.
func (t *Table) batches(schema *arrow.Schema, write func(arrow.RecordBatch) error) error {
	b := array.NewRecordBuilder(memory.DefaultAllocator, schema)
	defer b.Release()
	n := 0
	flush := func() error {
		batch := b.NewRecordBatch()
		defer batch.Release()
		n = 0
		return write(batch)
	}
	for row, err := range t.Rows {
		if err != nil {
			return err
		}
		for i, v := range row {
			fill(b.Field(i), v)
		}
		if n++; n == batchRows {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	return flush() // also of no row: it tells the columns
}

func fill(to array.Builder, v any) {
	switch v := v.(type) {
	case string:
		to.(*array.StringBuilder).Append(v)
	case int:
		to.(*array.Int64Builder).Append(int64(v))
	case float64:
		to.(*array.Float64Builder).Append(v)
	case bool:
		to.(*array.BooleanBuilder).Append(v)
	case city.Moment:
		to.(*array.TimestampBuilder).Append(arrow.Timestamp(int64(v) * 1000))
	default:
		to.AppendNull()
	}
}
