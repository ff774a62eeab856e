package intake

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"errors"
	"hash"
	"io"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// Limits of one record. What is longer is set aside without being held in memory.
const (
	maxField  = 1 << 20
	maxRecord = 4 << 20
	maxFields = 10_000
)

// row is one record of a file as it stands there.
type row struct {
	line   int      // of its first character, from 1
	fields []string // empty where fault is set
	raw    string   // cut where the record is too long
	size   int64    // bytes of the record where raw is cut, else 0
	fault  *fault
}

// scanner splits a stream into records by RFC 4180. Where a record's quotes are
// wrong, its first line alone is set aside and reading goes on at the next line,
// so a forgotten quote does not swallow the records after it.
type scanner struct {
	in        *bufio.Reader
	delimiter byte
	pushed    []byte // lines to be read again before in
	line      int    // of the next character
	given     int64  // bytes that in gave
	sum       hash.Hash

	state split
	text  []byte // the record's fields without quotes, one after another
	ends  []int  // where each field ends in text
	raw   []byte
	bytes int64  // of the record
	over  *fault // the record passed a limit; nothing more of it is kept
}

type split uint8

const (
	atStart split = iota // of a field
	inPlain
	inQuoted
	afterQuote // a quote inside a quoted field: its end, or the first of a pair
	atReturn   // a carriage return after the closing quote
	broken     // quotes are wrong; the rest of the line is only collected
)

func newScanner(in io.Reader, delimiter byte) *scanner {
	return &scanner{in: bufio.NewReaderSize(in, 64<<10), delimiter: delimiter, line: 1, sum: sha256.New()}
}

// next returns the next record that is not a blank line, or io.EOF.
func (s *scanner) next() (row, error) {
	for {
		r, err := s.record()
		if err != nil {
			return r, err
		}
		if r.fault != nil || len(r.fields) > 1 || r.fields[0] != "" {
			return r, nil
		}
	}
}

func (s *scanner) record() (row, error) {
	s.state, s.text, s.ends, s.raw, s.bytes, s.over = atStart, s.text[:0], s.ends[:0], s.raw[:0], 0, nil
	start := s.line
	lines := 0 // whole lines of this record so far
	for {
		chunk, err := s.chunk()
		if err != nil && !errors.Is(err, io.EOF) {
			return row{}, err
		}
		if errors.Is(err, io.EOF) && len(chunk) == 0 && len(s.raw) == 0 {
			return row{}, io.EOF
		}
		fileEnds := errors.Is(err, io.EOF)
		lineEnds := bytes.HasSuffix(chunk, []byte{'\n'})
		single := lines == 0
		if lineEnds {
			lines++
			s.line++
		}
		switch done := s.feed(chunk); {
		case s.state == broken && (lineEnds || fileEnds):
			return s.fallBack(start, single, quoteFault)
		case done:
			return s.whole(start), nil
		case fileEnds && s.state == inQuoted:
			return s.fallBack(start, single, openFault)
		case fileEnds:
			if s.state == afterQuote || s.state == atReturn {
				s.endField() // a carriage return within the quotes belongs to the field
			} else {
				s.endLine()
			}
			return s.whole(start), nil
		}
	}
}

// chunk returns the next line, or a part of a long one. It is valid until the
// next call.
func (s *scanner) chunk() ([]byte, error) {
	if len(s.pushed) > 0 {
		n := bytes.IndexByte(s.pushed, '\n') + 1
		if n == 0 {
			// The rest of this line is still in the stream.
			n = len(s.pushed)
		}
		c := s.pushed[:n]
		s.pushed = s.pushed[n:]
		return c, nil
	}
	c, err := s.in.ReadSlice('\n')
	if errors.Is(err, bufio.ErrBufferFull) {
		err = nil
	}
	s.given += int64(len(c))
	_, _ = s.sum.Write(c) // never fails
	return c, err
}

// feed takes a chunk in and reports whether it ended the record.
func (s *scanner) feed(chunk []byte) (done bool) {
	s.bytes += int64(len(chunk))
	if s.over == nil && len(s.raw)+len(chunk) > maxRecord {
		s.over = &fault{reason: reasonTooLong, message: "the record is longer than 4 MB; shorten it, or leave out what is not mapped"}
	}
	if s.over == nil {
		s.raw = append(s.raw, chunk...)
	}
	for i := 0; i < len(chunk); i++ {
		c := chunk[i]
		switch s.state {
		case atStart:
			switch c {
			case '"':
				s.state = inQuoted
			case s.delimiter:
				s.endField()
			case '\n':
				s.endField()
				return true
			default:
				s.state = inPlain
				i--
			}
		case inPlain:
			n := s.plain(chunk[i:])
			if s.add(chunk[i : i+n]); n == len(chunk)-i {
				return false
			}
			i += n
			switch chunk[i] {
			case s.delimiter:
				s.endField()
			case '\n':
				s.endLine()
				return true
			default:
				s.state = broken
			}
		case inQuoted:
			n := bytes.IndexByte(chunk[i:], '"')
			if n < 0 {
				s.add(chunk[i:])
				return false
			}
			s.add(chunk[i : i+n])
			i += n
			s.state = afterQuote
		case afterQuote:
			switch c {
			case '"':
				s.state = inQuoted
				s.add(chunk[i : i+1])
			case s.delimiter:
				s.endField()
			case '\n':
				s.endField()
				return true
			case '\r':
				s.state = atReturn
			default:
				s.state = broken
			}
		case atReturn:
			if c == '\n' {
				s.endField()
				return true
			}
			s.state = broken
		case broken:
			return false
		}
	}
	return false
}

// plain returns how many bytes of a chunk belong to a field without quotes.
func (s *scanner) plain(chunk []byte) int {
	for i, c := range chunk {
		if c == s.delimiter || c == '\n' || c == '"' {
			return i
		}
	}
	return len(chunk)
}

func (s *scanner) add(text []byte) {
	if s.over != nil {
		return
	}
	begin := 0
	if n := len(s.ends); n > 0 {
		begin = s.ends[n-1]
	}
	if len(s.text)-begin+len(text) > maxField {
		s.over = &fault{reason: reasonTooLong, position: len(s.ends) + 1, message: "the field is longer than 1 MB; shorten it, or close its quotes"}
		return
	}
	s.text = append(s.text, text...)
}

// endLine ends a plain field at the end of a line, without its carriage return.
func (s *scanner) endLine() {
	begin := 0
	if n := len(s.ends); n > 0 {
		begin = s.ends[n-1]
	}
	if n := len(s.text); n > begin && s.text[n-1] == '\r' {
		s.text = s.text[:n-1]
	}
	s.endField()
}

func (s *scanner) endField() {
	s.state = atStart
	if len(s.ends) == maxFields && s.over == nil {
		s.over = &fault{reason: reasonTooLong, message: "the record has more than 10,000 fields; check its delimiters"}
	}
	if s.over == nil {
		s.ends = append(s.ends, len(s.text))
	}
}

// whole returns the record that ended.
func (s *scanner) whole(start int) row {
	r := row{line: start, raw: string(bytes.TrimRight(s.raw, "\r\n"))}
	switch {
	case s.over != nil:
		r.raw = cut(r.raw, 64<<10)
		r.size, r.fault = s.bytes, s.over
		return r
	case bytes.IndexByte(s.raw, 0) >= 0:
		r.fault = &fault{reason: reasonNUL, message: "the record holds a NUL byte; the file is damaged here or not a text file"}
		return r
	case !utf8.Valid(s.raw):
		r.fault = &fault{reason: reasonEncoding, message: "the record is not UTF-8; save the file as \"CSV UTF-8\", or convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8"}
		return r
	}
	all := string(s.text)
	r.fields = make([]string, len(s.ends))
	begin := 0
	for i, end := range s.ends {
		r.fields[i] = all[begin:end]
		begin = end
	}
	return r
}

// The two ways in which quotes can be wrong.
const (
	quoteFault = "a quote stands inside a field; write the whole field in quotes and each quote in it twice"
	openFault  = "a quote opens a field and is never closed; close it"
)

// fallBack sets the record's first line aside and pushes the others back; single
// says that there are no others.
func (s *scanner) fallBack(start int, single bool, message string) (row, error) {
	if s.over != nil && !single {
		return row{}, city.Errorf(city.CodeInvalid, "line %d: a quote opens a field that is not closed within 1 MB, so it cannot be told where the next record begins; nothing after line %d was read; mend the quote and import the file again", start, start-1)
	}
	first := s.raw
	if n := bytes.IndexByte(s.raw, '\n') + 1; n > 0 && n < len(s.raw) {
		first = s.raw[:n]
		s.pushed = append(bytes.Clone(s.raw[n:]), s.pushed...)
	}
	s.line = start + 1
	raw := cut(string(bytes.TrimRight(first, "\r\n")), 64<<10)
	return row{line: start, raw: raw, fault: &fault{reason: reasonQuotes, position: len(s.ends) + 1, message: message}}, nil
}
