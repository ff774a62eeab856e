package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// Origin is the content that a record was read from. It may hold personal data.
type Origin struct {
	Format  string // which reader understands it, e.g. "csv"
	Context string // what the reader needs beside it, e.g. the header of the file
	Line    int    // where it stood, from 1; 0 = nowhere
	Raw     string // the content itself
	Size    int64  // bytes of the content, where Raw holds its beginning alone; 0 = Raw is whole
	// Replayed says that an operator asks to take it: what was doubtful is not asked
	// again. It is not kept.
	Replayed bool
}

// Aside is a record that cannot be taken, with the reason.
type Aside struct {
	Source     string // code of the source
	Origin     Origin
	ExternalID string // as far as it can be read
	Field      string // tugu's name of the field at fault, or ""
	Label      string // the source's name of it, or ""
	Value      string // what stands there, quoted and cut
	Reason     string // code
	Message    string // what is wrong and what to do
}

// AsideState is what became of a record that was set aside.
type AsideState string

// States of records that were set aside.
const (
	Waiting   AsideState = "WAITING"   // nobody has decided
	Mended    AsideState = "MENDED"    // taken since
	Discarded AsideState = "DISCARDED" // an operator decided that it is nothing to take
)

// Limits of what is kept of a record that was set aside.
const (
	maxRaw  = 1 << 20  // bytes up to which it is kept whole
	keepRaw = 64 << 10 // bytes kept of a longer one
	maxNote = 2000     // bytes of a message or an operator's reason
)

// tidy makes texts ones that both databases keep alike. Bytes that are no text
// are written as \x00, so that nothing is lost.
func (a *Aside) tidy() {
	for _, s := range [...]*string{
		&a.Source, &a.Origin.Format, &a.Origin.Context, &a.ExternalID, &a.Field, &a.Label, &a.Value, &a.Reason, &a.Message,
	} {
		*s = clean(*s)
	}
	a.Source, a.ExternalID = beginning(a.Source, maxCode), beginning(a.ExternalID, maxKey)
	a.Message, a.Value = beginning(a.Message, maxNote), beginning(a.Value, maxNote)
	if a.Origin.Size == 0 {
		a.Origin.Size = int64(len(a.Origin.Raw))
	}
	if len(a.Origin.Raw) > maxRaw {
		a.Origin.Raw = beginning(a.Origin.Raw, keepRaw)
	}
	a.Origin.Raw = escape(a.Origin.Raw)
}

// escape writes bytes that are no text as \x00 and leaves everything else.
func escape(s string) string {
	if utf8.ValidString(s) && strings.IndexByte(s, 0) < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 || r == 0 {
			fmt.Fprintf(&b, `\x%02x`, s[i])
		} else {
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

// beginning returns s, or its beginning where it is longer than n bytes.
func beginning(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// digest tells contents apart: the same one is set aside once.
func (a *Aside) digest() string {
	sum := sha256.New()
	for _, s := range [...]string{a.Origin.Format, a.Origin.Context, a.Origin.Raw} {
		fmt.Fprintf(sum, "%d:%s", len(s), s)
	}
	fmt.Fprintf(sum, "%d", a.Origin.Size)
	return hex.EncodeToString(sum.Sum(nil))
}

// ReasonOf is the reason under which a Refused record is set aside.
func ReasonOf(err error) string {
	var doubt doubted
	if errors.As(err, &doubt) {
		return doubt.aside.Reason
	}
	if errors.Is(err, errAwaiting) || errors.Is(err, errUnheard) {
		return ReasonAwaiting
	}
	return ReasonRefused
}

// refusedAside is the record that the store cannot take.
func refusedAside(r *Record, err error) Aside {
	a := Aside{Source: r.Header.Source, Origin: r.Origin, ExternalID: r.Header.ExternalID, Reason: ReasonOf(err), Message: err.Error()}
	var domain *city.Error
	if errors.As(err, &domain) {
		a.Field, a.Message = domain.Field, domain.Message
	}
	if a.Origin.Format == "" {
		a.Origin = recordOrigin(r)
	}
	return a
}

// FormatRecord is the format of records that came as such, not as a source's content.
const FormatRecord = "record"

func recordOrigin(r *Record) Origin {
	return Origin{Format: FormatRecord, Raw: statementJSON(r)}
}

// statementJSON writes a record without its origin.
func statementJSON(r *Record) string {
	plain := *r
	plain.Origin = Origin{}
	text, err := json.Marshal(plain)
	if err != nil { // plain structs with finite numbers always encode
		return ""
	}
	return string(text)
}

// setAside writes one record to the list. repeated says that the same content is
// in it already; id is then that one's.
func (s *Store) setAside(ctx context.Context, tx writeTx, a Aside, statement string, now city.Moment) (id int64, repeated bool, err error) {
	a.tidy()
	digest := s.keyed(a.digest())
	content := asideContent{a.Origin.Context, a.Value, a.Message, a.Origin.Raw, statement}
	text, key, err := s.sealAside(content, a.Source, digest)
	if err != nil {
		return 0, false, err
	}
	res, err := tx.ExecContext(ctx, `INSERT INTO set_aside (source, day, received_at, format, line, external_id, field, label,
		reason, message, raw, raw_bytes, sealed, sealed_key, digest, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?)
		ON CONFLICT (source, digest) DO NOTHING`,
		a.Source, string(s.day(now)), int64(now), a.Origin.Format, a.Origin.Line, a.ExternalID, a.Field, a.Label,
		a.Reason, a.Origin.Size, text, int64(key), digest, string(Waiting))
	if err != nil {
		return 0, false, s.target.fault("set a record aside in", err)
	}
	n, err := res.RowsAffected()
	if err != nil {
		return 0, false, s.target.fault("set a record aside in", err)
	}
	err = tx.QueryRowContext(ctx, "SELECT id FROM set_aside WHERE source = ? AND digest = ?", a.Source, digest).Scan(&id)
	return id, n == 0, s.target.fault("set a record aside in", err)
}
