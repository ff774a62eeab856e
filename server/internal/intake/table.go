package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// table is a file as a sequence of records.
type table interface {
	// columns finds the mapped fields; it is called once, before next.
	columns(name string, f *city.FileMapping) (*columns, error)
	// next returns the next record, or io.EOF.
	next() (row, error)
	// mark tells where next goes on.
	mark() mark
	// skip goes on at a mark of the same file; it is called before next, and fails
	// where what it skips is not what was read before.
	skip(m mark) error
	// head returns bytes that tell files apart.
	head() []byte
	// origin is what is kept of a record that is set aside.
	origin(r row) store.Origin
	close()
}

// mark is a place between two records.
type mark struct {
	Bytes   int64  `json:"bytes,omitempty"`   // given out by the stream
	Pushed  int    `json:"pushed,omitempty"`  // of them, to be read again
	Records int    `json:"records,omitempty"` // before it
	Line    int    `json:"line"`              // of the next one, from 1
	Sum     string `json:"sum"`               // of everything before it
}

// headBytes is how much of a file's beginning tells it apart.
const headBytes = 64 << 10

// openTable looks what a file is by its first bytes.
func openTable(r *countingReader, name string, f *city.FileMapping) (table, error) {
	in := bufio.NewReaderSize(r, headBytes)
	head, err := in.Peek(headBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	head = bytes.Clone(head)
	if bytes.HasPrefix(head, []byte("PK\x03\x04")) {
		x, err := openXLSX(in, name)
		if err != nil {
			return nil, err
		}
		return newObjectTable(x, name, head, x.header), nil
	}
	text, err := decode(in, name)
	if err != nil {
		return nil, err
	}
	beginning, err := text.Peek(headBytes)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	switch start := bytes.TrimLeft(beginning, " \t\r\n"); {
	case bytes.HasPrefix(start, []byte("{")):
		if first, _, _ := bytes.Cut(start, []byte("\n")); spread(first) {
			return nil, city.Errorf(city.CodeInvalid, "%s holds a JSON object over several lines; write one object a line, or an array of objects, e.g. jq -c '.list[]'", name)
		}
		return newObjectTable(&jsonLines{in: text.Reader}, name, head, nil), nil
	case bytes.HasPrefix(start, []byte("[")):
		return newObjectTable(newJSONArray(text), name, head, nil), nil
	case bytes.HasPrefix(start, []byte("<")):
		return newObjectTable(newXMLFile(text), name, head, nil), nil
	}
	delimiter := byte(',')
	if d := f.Delimiter; d != 0 {
		delimiter = byte(d)
	}
	if line, _, _ := bytes.Cut(beginning, []byte("\n")); text.wide && bytes.IndexByte(line, '\t') >= 0 {
		delimiter = '\t' // Excel's "Unicode text"
	}
	return newCSVTable(text, name, head, delimiter), nil
}

// spread tells whether a line is the first of an object that goes on in the next.
func spread(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) > 0 && bytes.IndexByte([]byte("{[,"), line[len(line)-1]) >= 0 && !json.Valid(line)
}
