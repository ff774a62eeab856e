package intake

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/internal/export"
)

// rejects writes the records that were set aside as CSV, one a line: line,
// externalId, field, column, value, reason, message and the raw record. The value
// is quoted and cut. The raw record is as it stands in the file, apart from bytes
// that are no text (written \x00), and with an apostrophe before a first
// character that a spreadsheet would take for a formula; beyond 64 KB it is cut.
type rejects struct {
	csv   *csv.Writer // nil = nobody wants them
	begun bool
}

func newRejects(w io.Writer) rejects {
	if w == nil {
		return rejects{}
	}
	return rejects{csv: csv.NewWriter(w)}
}

func (r *rejects) write(x Rejected, raw string) error {
	if r.csv == nil {
		return nil
	}
	if !r.begun {
		r.begun = true
		if err := r.csv.Write([]string{"line", "externalId", "field", "column", "value", "reason", "message", "record"}); err != nil {
			return fmt.Errorf("write rejects: %w", err)
		}
	}
	err := r.csv.Write([]string{
		strconv.Itoa(x.Line), harmless(x.ExternalID), x.Field, harmless(x.Column), x.Value, x.Reason, x.Message, harmless(cut(raw, 64<<10)),
	})
	if err != nil {
		return fmt.Errorf("write rejects: %w", err)
	}
	return nil
}

func (r *rejects) flush() error {
	if r.csv == nil {
		return nil
	}
	r.csv.Flush()
	if err := r.csv.Error(); err != nil {
		return fmt.Errorf("write rejects: %w", err)
	}
	return nil
}

// harmless returns s as valid text without control characters other than line
// ends and tabs, and not as a spreadsheet's formula.
func harmless(s string) string {
	plain := utf8.ValidString(s) && strings.IndexFunc(s, unprintable) < 0
	if !plain {
		var b strings.Builder
		for i := 0; i < len(s); {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 || unprintable(r) {
				for _, c := range []byte(s[i : i+n]) {
					fmt.Fprintf(&b, `\x%02x`, c)
				}
			} else {
				b.WriteString(s[i : i+n])
			}
			i += n
		}
		s = b.String()
	}
	return export.Harmless(s)
}

func unprintable(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t'
}

// RejectsFile is a file of records that were set aside. It is made with the first
// one, readable by its owner alone since records may hold personal data, and
// replaces a file of the same name.
type RejectsFile struct {
	path string
	file *os.File
}

// NewRejectsFile names the file; nothing is written yet.
func NewRejectsFile(path string) *RejectsFile { return &RejectsFile{path: path} }

// Path returns the file's name, and whether anything was written to it.
func (f *RejectsFile) Path() (path string, written bool) { return f.path, f.file != nil }

// Write implements io.Writer.
func (f *RejectsFile) Write(p []byte) (int, error) {
	if f.file == nil {
		file, err := os.OpenFile(f.path, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
		if err != nil {
			return 0, fmt.Errorf("open rejects: %w", err)
		}
		f.file = file
	}
	return f.file.Write(p)
}

// Close closes the file if there is one.
func (f *RejectsFile) Close() error {
	if f.file == nil {
		return nil
	}
	if err := f.file.Close(); err != nil {
		return fmt.Errorf("close rejects: %w", err)
	}
	return nil
}
