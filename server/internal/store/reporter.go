package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/sealed"
)

// reporter is who made a complaint, as it is sealed.
type reporter struct{ Name, Phone, Email string }

func reporterIn(d *Details) reporter {
	return reporter{d.ReporterName, d.ReporterPhone, d.ReporterEmail}
}

// sealedReporter is what the table holds of a reporter.
type sealedReporter struct {
	text         []byte
	key          sealed.KeyID
	phone, email []byte   // keyed hashes
	says         reporter // what it opens to; empty if its key is not at hand
}

// placeOf says where a reporter is kept, so that it opens with no other complaint.
func placeOf(id city.ID) string { return "complaint " + formatID(id) }

// sealReporter brings what is sealed to what the complaint says.
func (s *Store) sealReporter(st *state) error {
	d := &st.details
	says := reporterIn(d)
	switch {
	case d.Anonymous || says == (reporter{}) && !d.Locked:
		st.sealed = sealedReporter{}
		return nil
	case says == (reporter{}), says == st.sealed.says && st.sealed.key != 0: // unchanged, or locked and nothing else is said
		return nil
	case s.keys == nil:
		return errLocked
	}
	made, err := s.sealedAs(says, st.header.ID)
	if err != nil {
		return err
	}
	st.sealed, d.Locked = made, false
	return nil
}

func (s *Store) sealedAs(says reporter, id city.ID) (made sealedReporter, err error) {
	text, err := json.Marshal(says)
	if err != nil {
		return made, fmt.Errorf("seal a reporter: %w", err)
	}
	if made.text, made.key, err = s.keys.Seal(text, placeOf(id)); err != nil {
		return made, fmt.Errorf("seal a reporter: %w", err)
	}
	made.says = says
	made.phone, made.email = s.phoneHash(says.Phone), s.emailHash(says.Email)
	return made, nil
}

// reporterOf opens what the row holds of its reporter into the details.
func (s *Store) reporterOf(r *complaintRow, d *Details) (held sealedReporter, err error) {
	if r.ReporterKey == 0 { // nobody, or an older version wrote it
		d.ReporterName, d.ReporterPhone, d.ReporterEmail = r.ReporterName, r.ReporterPhone, r.ReporterEmail
		return held, nil
	}
	held = sealedReporter{text: r.Reporter, key: sealed.KeyID(r.ReporterKey), phone: r.PhoneHash, email: r.EmailHash}
	id, err := parseID(r.ID)
	if err != nil {
		return held, err
	}
	text, err := s.openText(held.text, placeOf(id))
	if errors.Is(err, sealed.ErrNoKey) {
		d.Locked = true
		return held, nil
	}
	if err != nil {
		return held, fmt.Errorf("the reporter: %w", err)
	}
	if err := json.Unmarshal(text, &held.says); err != nil {
		return held, fmt.Errorf("the reporter: %w", err)
	}
	d.ReporterName, d.ReporterPhone, d.ReporterEmail = held.says.Name, held.says.Phone, held.says.Email
	return held, nil
}

func (s *Store) openText(text []byte, place string) ([]byte, error) {
	if s.keys == nil {
		return nil, sealed.ErrNoKey
	}
	return s.keys.Open(text, place)
}

// keyedPrefix begins what was made a keyed hash.
const keyedPrefix = "k:"

// keyed makes the keyed hash of a digest of personal data: from a plain one, a number
// could be found by trying them all. What is one already stays.
func (s *Store) keyed(digest string) string {
	if digest == "" || s.keys == nil || strings.HasPrefix(digest, keyedPrefix) {
		return digest
	}
	return keyedPrefix + hex.EncodeToString(s.keys.Hash("digest", digest))
}

// Digest is a short name of a text with personal data, from which the text is not found
// by trying without the key file: 20 hexadecimal digits, equal for equal texts. A store
// without keys gives a plain digest.
func (s *Store) Digest(text string) string {
	const bytes = 10
	if s.keys == nil {
		sum := sha256.Sum256([]byte(text))
		return hex.EncodeToString(sum[:bytes])
	}
	return hex.EncodeToString(s.keys.Hash("id", text)[:bytes])
}

// phoneHash is what a telephone number is found by; nil where there is none.
func (s *Store) phoneHash(number string) []byte {
	if n := city.PlainPhone(number, s.cfg.Profile.CallingCode); n != "" && s.keys != nil {
		return s.keys.Hash("phone", n)
	}
	return nil
}

// emailHash is what an e-mail address is found by; nil where there is none.
func (s *Store) emailHash(address string) []byte {
	if a := strings.ToLower(strings.TrimSpace(address)); a != "" && s.keys != nil {
		return s.keys.Hash("email", a)
	}
	return nil
}

// Reporter finds up to limit complaints, the newest first, whose reporter has the
// telephone number or the e-mail address, in whatever spelling; "" asks for neither.
func (s *Store) Reporter(ctx context.Context, phone, email string, limit int) ([]city.ID, error) {
	if s.Locked() {
		return nil, errLocked
	}
	byPhone, byEmail := s.phoneHash(phone), s.emailHash(email)
	if byPhone == nil && byEmail == nil {
		return nil, city.FieldErrorf(city.CodeInvalid, "phone", "takes a telephone number of at least 3 digits, or an e-mail address beside it")
	}
	q := s.read.NewSelect().Model((*complaintRow)(nil)).Column("id").Order("row_id DESC").Limit(int64(limit))
	if byPhone != nil {
		q = q.WhereOr("phone_hash = ?", byPhone)
	}
	if byEmail != nil {
		q = q.WhereOr("email_hash = ?", byEmail)
	}
	var names []string
	if err := q.Scan(ctx, &names); err != nil {
		return nil, s.target.fault("find complaints in", err)
	}
	var ids []city.ID
	for _, name := range names {
		id, err := parseID(name)
		if err != nil {
			return nil, s.target.fault("find complaints in", err)
		}
		ids = append(ids, id)
	}
	return ids, nil
}
