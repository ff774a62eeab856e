package intake

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/tugu-city/tugu/server/city"
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

// foreign are beginnings of files that are not UTF-8 text, with what to do. The
// longer mark of UTF-32 comes before that of UTF-16 which it begins with.
var foreign = []struct{ mark, message string }{
	{"\xff\xfe\x00\x00", utf16Message("UTF-32")},
	{"\x00\x00\xfe\xff", utf16Message("UTF-32")},
	{"\xff\xfe", utf16Message("UTF-16")},
	{"\xfe\xff", utf16Message("UTF-16")},
	{"\xd0\xcf\x11\xe0", "is an old Excel file; save it as \"CSV UTF-8\" and import that"},
	{"\x1f\x8b", "is compressed; unpack it first, e.g. gunzip"},
	{"%PDF", "is a PDF; ask for the data as CSV"},
}

func utf16Message(encoding string) string {
	return "is " + encoding + ", not UTF-8; save it as \"CSV UTF-8\", or convert it, e.g. iconv -f " + encoding + " -t UTF-8"
}

// decode returns the text of a file without its byte order mark, or says what to
// do with a file that is not UTF-8.
func decode(r io.Reader, name string) (io.Reader, error) {
	in := bufio.NewReaderSize(r, 64<<10)
	head, err := in.Peek(512)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	for _, f := range foreign {
		if bytes.HasPrefix(head, []byte(f.mark)) {
			return nil, city.Errorf(city.CodeInvalid, "%s %s", name, f.message)
		}
	}
	if n := min(len(head), 64); n >= 4 && bytes.Count(head[:n], []byte{0})*3 >= n {
		return nil, city.Errorf(city.CodeInvalid, "%s %s", name, utf16Message("UTF-16"))
	}
	if bytes.HasPrefix(head, []byte("\xef\xbb\xbf")) {
		_, _ = in.Discard(3)
	}
	return in, nil
}
