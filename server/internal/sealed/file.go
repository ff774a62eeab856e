package sealed

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
)

// maxFile is the size in bytes that a key file may have: some 5,000 keys.
const maxFile = 1 << 20

// file is how keys are kept.
type file struct {
	Note string              `json:"note"`
	Seal json.RawMessage     `json:"seal"` // Tink's keyset, AES-256-GCM
	Hash json.RawMessage     `json:"hash"` // Tink's keyset, HMAC-SHA-256
	Made map[KeyID]time.Time `json:"made"`
}

const note = "Keys of the personal data in tugu's database. Without this file that data is lost: keep a copy apart from the database's backups."

// Create makes new keys and keeps them in the file, readable by its owner alone. It
// fails with [fs.ErrExist] where there is one already; of several processes one makes it.
func Create(path string) (*Keys, error) {
	s, err := newSet(time.Now())
	if err != nil {
		return nil, err
	}
	err = write(path, s, func(temporary string) error { return os.Link(temporary, path) })
	if err != nil {
		return nil, err
	}
	return Load(path)
}

// Load reads the keys of a file, and follows it from then on: what another process
// changes there is known within a second. A file that everybody may read is refused.
func Load(path string) (*Keys, error) {
	v, err := versionOf(path)
	if err != nil {
		return nil, err
	}
	s, err := read(path)
	if err != nil {
		return nil, err
	}
	return &Keys{path: path, set: s, version: v, looked: time.Now()}, nil
}

// Path is the file of the keys; "" = they are kept nowhere.
func (k *Keys) Path() string { return k.path }

// Add makes a key, which texts are sealed with from now on; those sealed before still open.
func (k *Keys) Add() (KeyID, error) {
	return k.alter(func(s *set, m *keyset.Manager) error {
		id, err := m.Add(aead.AES256GCMKeyTemplate())
		if err != nil {
			return err
		}
		s.made[KeyID(id)] = time.Now().UTC().Truncate(time.Second)
		return m.SetPrimary(id)
	})
}

// Retire takes out a key: what was sealed with it never opens again. It fails for the
// one that texts are sealed with.
func (k *Keys) Retire(id KeyID) error {
	_, err := k.alter(func(s *set, m *keyset.Manager) error {
		delete(s.made, id)
		return m.Delete(uint32(id))
	})
	return err
}

// alter writes the file anew, and returns the key that is used from then on.
func (k *Keys) alter(change func(*set, *keyset.Manager) error) (KeyID, error) {
	s := k.now(true)
	made := map[KeyID]time.Time{}
	for id, at := range s.made {
		made[id] = at
	}
	next := &set{made: made}
	m := keyset.NewManagerFromHandle(s.seal)
	if err := change(next, m); err != nil {
		return 0, fmt.Errorf("change keys: %w", err)
	}
	seal, err := m.Handle()
	if err != nil {
		return 0, fmt.Errorf("change keys: %w", err)
	}
	if next, err = ready(seal, s.hash, made); err != nil {
		return 0, err
	}
	if k.path != "" {
		if err := write(k.path, next, func(temporary string) error { return os.Rename(temporary, k.path) }); err != nil {
			return 0, err
		}
		k.now(true)
		return next.primary, nil
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	k.set = next
	return next.primary, nil
}

// write makes a file beside path, whole and on the disk, and lets place put it there.
func write(path string, s *set, place func(temporary string) error) (err error) {
	f := file{Note: note, Made: s.made}
	if f.Seal, err = export(s.seal); err != nil {
		return err
	}
	if f.Hash, err = export(s.hash); err != nil {
		return err
	}
	text, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return fmt.Errorf("write keys: %w", err)
	}
	temporary, err := os.CreateTemp(filepath.Dir(path), ".keys-*") // 0600
	if err != nil {
		return fmt.Errorf("write keys: %w", err)
	}
	defer func() {
		if gone := os.Remove(temporary.Name()); gone != nil && !errors.Is(gone, fs.ErrNotExist) {
			err = errors.Join(err, gone)
		}
	}()
	_, err = temporary.Write(append(text, '\n'))
	if err = errors.Join(err, temporary.Sync(), temporary.Close()); err != nil {
		return fmt.Errorf("write keys: %w", err)
	}
	if err := place(temporary.Name()); err != nil {
		return fmt.Errorf("write keys to %s: %w", path, err)
	}
	return nil
}

func export(h *keyset.Handle) (json.RawMessage, error) {
	var b bytes.Buffer
	if err := insecurecleartextkeyset.Write(h, keyset.NewJSONWriter(&b)); err != nil {
		return nil, fmt.Errorf("write keys: %w", err)
	}
	return b.Bytes(), nil
}

func read(path string) (*set, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read keys: %w", err)
	}
	defer f.Close() // read only
	text, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read keys of %s: %w", path, err)
	}
	damaged := func(err error) error {
		return fmt.Errorf("the key file %s is damaged (%w): restore it from its copy", path, err)
	}
	if len(text) > maxFile {
		return nil, damaged(errors.New("it is too long"))
	}
	var kept file
	if err := json.Unmarshal(text, &kept); err != nil {
		return nil, damaged(err)
	}
	var handles [2]*keyset.Handle
	for i, part := range [...]json.RawMessage{kept.Seal, kept.Hash} {
		if handles[i], err = insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(part))); err != nil {
			return nil, damaged(err)
		}
	}
	if kept.Made == nil {
		kept.Made = map[KeyID]time.Time{}
	}
	s, err := ready(handles[0], handles[1], kept.Made)
	if err != nil {
		return nil, damaged(err)
	}
	slices.SortStableFunc(s.ids, func(a, b KeyID) int { return s.made[a].Compare(s.made[b]) })
	return s, nil
}

// version tells whether a file is still the one that was read.
type version struct {
	at   time.Time
	size int64
}

// open is the rights that a key file must not give.
const open fs.FileMode = 0o007

func versionOf(path string) (version, error) {
	info, err := os.Stat(path)
	if err != nil {
		return version{}, fmt.Errorf("read keys: %w", err)
	}
	if info.Mode().Perm()&open != 0 {
		return version{}, fmt.Errorf("the key file %s may be read or written by everybody (%04o): chmod 600 it", path, info.Mode().Perm())
	}
	return version{info.ModTime(), info.Size()}, nil
}
