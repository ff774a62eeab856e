package intake

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/tugu-city/tugu/server/city"
	"golang.org/x/text/transform"
)

// countingReader counts the bytes that were read.
type countingReader struct {
	r io.Reader
	n int64
}

func (c *countingReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// foreign are beginnings of files that are no text, or not one that is read, with
// what to do. The longer mark of UTF-32 comes before that of UTF-16 which it
// begins with.
var foreign = []struct{ mark, message string }{
	{"\xff\xfe\x00\x00", encodingMessage("UTF-32")},
	{"\x00\x00\xfe\xff", encodingMessage("UTF-32")},
	{"\xd0\xcf\x11\xe0", "is an old Excel file, or one with a password; save it without one as \"CSV UTF-8\" and import that"},
	{"\x1f\x8b", "is compressed; unpack it first, e.g. gunzip"},
	{"%PDF", "is a PDF; ask for the data as CSV"},
}

func encodingMessage(encoding string) string {
	return "is " + encoding + ", not UTF-8; save it as \"CSV UTF-8\", or convert it, e.g. iconv -f " + encoding + " -t UTF-8"
}

// text is a file as UTF-8 without a byte order mark, its lines ended by line feeds.
type text struct {
	*bufio.Reader
	wide bool // the file is UTF-16
}

// decode returns the text of a file, or says what to do with one that is none.
// UTF-16 is read where its byte order mark says so; it is what Excel saves as
// "Unicode text".
func decode(r io.Reader, name string) (text, error) {
	t := text{Reader: bufio.NewReaderSize(r, headBytes)}
	head, err := t.Peek(512)
	if err != nil && !errors.Is(err, io.EOF) {
		return t, fmt.Errorf("read %s: %w", name, err)
	}
	for _, f := range foreign {
		if bytes.HasPrefix(head, []byte(f.mark)) {
			return t, city.Errorf(city.CodeInvalid, "%s %s", name, f.message)
		}
	}
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		if len(head) >= 2 && order.Uint16(head) == byteOrderMark {
			t.Reader, t.wide = bufio.NewReaderSize(transform.NewReader(t.Reader, &wideText{order: order}), headBytes), true
		}
	}
	if n := min(len(head), 64); !t.wide && n >= 4 && bytes.Count(head[:n], []byte{0})*3 >= n {
		return t, city.Errorf(city.CodeInvalid, "%s %s", name, encodingMessage("UTF-16"))
	}
	if head, err = t.Peek(headBytes); err != nil && !errors.Is(err, io.EOF) {
		return t, fmt.Errorf("read %s: %w", name, err)
	}
	if bytes.HasPrefix(head, []byte("\ufeff")) {
		_, _ = t.Discard(len("\ufeff"))
	}
	if bytes.IndexByte(head, '\r') >= 0 && bytes.IndexByte(head, '\n') < 0 {
		t.Reader = bufio.NewReaderSize(transform.NewReader(t.Reader, oldLines{}), headBytes)
	}
	return t, nil
}
