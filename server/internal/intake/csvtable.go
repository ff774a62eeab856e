package intake

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// csvTable is a CSV file.
type csvTable struct {
	*scanner
	name    string
	first   []byte
	context string
}

func newCSVTable(text io.Reader, name string, head []byte, delimiter byte) *csvTable {
	return &csvTable{scanner: newScanner(text, delimiter), name: name, first: head}
}

func (t *csvTable) columns(name string, f *city.FileMapping) (*columns, error) {
	header, err := t.scanner.next()
	switch {
	case errors.Is(err, io.EOF):
		return nil, city.Errorf(city.CodeInvalid, "%s is empty; export it again with a header and records", name)
	case err != nil:
		return nil, fmt.Errorf("read %s: %w", name, err)
	case header.fault != nil:
		return nil, city.Errorf(city.CodeInvalid, "%s: the header in line %d cannot be read: %s", name, header.line, header.fault.message)
	}
	c, err := newColumns(name, header, f)
	if err != nil {
		return nil, err
	}
	t.context = contextJSON(csvContext{string(t.delimiter), c.names})
	return c, nil
}

func (t *csvTable) mark() mark {
	return mark{Bytes: t.given, Pushed: len(t.pushed), Line: t.line, Sum: hex.EncodeToString(t.sum.Sum(nil))}
}

// skip reads on to the mark and compares the sum of all bytes before it.
func (t *csvTable) skip(m mark) error {
	if len(t.pushed) > 0 || m.Bytes < t.given || m.Pushed < 0 || int64(m.Pushed) > m.Bytes-t.given {
		return errOther(t.name)
	}
	var kept bytes.Buffer
	before := m.Bytes - t.given - int64(m.Pushed)
	for _, part := range []struct {
		into io.Writer
		n    int64
	}{{t.sum, before}, {io.MultiWriter(t.sum, &kept), int64(m.Pushed)}} {
		if _, err := io.CopyN(part.into, t.in, part.n); err != nil {
			return errOther(t.name)
		}
	}
	t.given, t.line, t.pushed = m.Bytes, m.Line, kept.Bytes()
	if hex.EncodeToString(t.sum.Sum(nil)) != m.Sum {
		return errOther(t.name)
	}
	return nil
}

func (t *csvTable) head() []byte { return t.first }

func (t *csvTable) origin(r row) store.Origin {
	return store.Origin{Format: FormatCSV, Context: t.context, Line: r.line, Raw: r.raw, Size: r.size}
}

func (t *csvTable) close() {}
