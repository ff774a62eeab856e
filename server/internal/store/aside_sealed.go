package store

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/tugu-city/tugu/server/internal/sealed"
)

// asideContent is what a record that was set aside says; it is sealed as a whole.
type asideContent struct{ Context, Value, Message, Raw, Statement string }

// lockedMessage stands for the reason of a record whose key is not at hand.
const lockedMessage = "the content is sealed with a key that is not at hand"

// asidePlace says where a content is kept, so that it opens with no other record.
func asidePlace(source, digest string) string { return "set_aside " + source + " " + digest }

// sealAside seals the content of the record that the source's digest names.
func (s *Store) sealAside(c asideContent, source, digest string) (text []byte, key sealed.KeyID, err error) {
	if s.keys == nil {
		return nil, 0, errLocked
	}
	plain, err := json.Marshal(c)
	if err != nil {
		return nil, 0, fmt.Errorf("seal what is set aside: %w", err)
	}
	return s.keys.Seal(plain, asidePlace(source, digest))
}

// openAside opens what sealAside sealed; locked where its key is not at hand.
func (s *Store) openAside(text []byte, source, digest string) (c asideContent, locked bool, err error) {
	plain, err := s.openText(text, asidePlace(source, digest))
	if errors.Is(err, sealed.ErrNoKey) {
		return asideContent{Message: lockedMessage}, true, nil
	}
	if err != nil {
		return c, false, fmt.Errorf("open what is set aside: %w", err)
	}
	if err := json.Unmarshal(plain, &c); err != nil {
		return c, false, fmt.Errorf("open what is set aside: %w", err)
	}
	return c, false, nil
}

// contentOf is what the row says: sealed, or as an older version wrote it.
func (s *Store) contentOf(r *asideRow) (c asideContent, locked bool, err error) {
	if r.SealedKey == 0 {
		return asideContent{r.Context, r.Value, r.Message, r.Raw, r.Statement}, false, nil
	}
	return s.openAside(r.Sealed, r.Source, r.Digest)
}

// waitingRow is a record that waits for another one.
type waitingRow struct {
	ID                     int64
	Day, Statement, Digest string
	Sealed                 []byte
	SealedKey              int64
}

const waitingColumns = "id, day, statement, digest, sealed, sealed_key"

// statement reads what the row states; false where it cannot be read, and an operator
// can still open and mend it.
func (s *Store) statement(row *waitingRow, source string, into *Record) (bool, error) {
	text := row.Statement
	if row.SealedKey != 0 {
		c, locked, err := s.openAside(row.Sealed, source, row.Digest)
		if err != nil || locked {
			return false, err
		}
		text = c.Statement
	}
	return json.Unmarshal([]byte(text), into) == nil, nil
}
