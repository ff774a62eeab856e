package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// jsonLines reads one object a line.
type jsonLines struct {
	in   *bufio.Reader
	line int // last line that was read
}

func (j *jsonLines) object() (row, error) {
	for {
		line, size, err := j.readLine()
		if err != nil {
			return row{}, err
		}
		j.line++
		r := row{line: j.line, raw: string(bytes.TrimSpace(line))}
		switch {
		case size > maxRecord:
			r.raw, r.size, r.fault = cut(r.raw, 64<<10), size, tooLong()
		case r.raw == "":
			continue
		case !utf8.ValidString(r.raw):
			r.fault = &fault{reason: reasonEncoding, message: "the record is not UTF-8; convert the file, e.g. iconv -f WINDOWS-1252 -t UTF-8"}
		}
		return r, nil
	}
}

// readLine returns the next line, or the beginning of one that is too long.
func (j *jsonLines) readLine() (line []byte, size int64, err error) {
	for {
		part, err := j.in.ReadSlice('\n')
		size += int64(len(part))
		if size <= maxRecord {
			line = append(line, part...)
		} else if len(line) < 64<<10 {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && size > 0:
			return line, size, nil
		default:
			return line, size, err
		}
	}
}

func (*jsonLines) close() {}

// jsonArray reads the objects of an array.
type jsonArray struct {
	in     *budget
	dec    *json.Decoder
	opened bool
	n      int
}

func newJSONArray(r io.Reader) *jsonArray {
	b := &budget{r: r}
	return &jsonArray{in: b, dec: json.NewDecoder(b)}
}

func (j *jsonArray) object() (row, error) {
	j.in.left = 2 * maxRecord
	if !j.opened {
		if _, err := j.dec.Token(); err != nil {
			return row{}, errArray(1, "the array cannot be read")
		}
		j.opened = true
	}
	if !j.dec.More() {
		if _, err := j.dec.Token(); err != nil {
			return row{}, errArray(j.n+1, "the array does not end")
		}
		return row{}, io.EOF
	}
	j.n++
	var raw json.RawMessage
	if err := j.dec.Decode(&raw); err != nil {
		if errors.Is(err, errBudget) {
			return row{}, city.Errorf(city.CodeTooLarge, "record %d is longer than 4 MB; nothing from it on was read; shorten it, or write one object a line", j.n)
		}
		return row{}, errArray(j.n, "it is not JSON")
	}
	r := row{line: j.n, raw: string(raw)}
	if len(raw) > maxRecord {
		r.raw, r.size, r.fault = cut(r.raw, 64<<10), int64(len(raw)), tooLong()
	}
	return r, nil
}

func (*jsonArray) close() {}
