package sealed

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// ErrNoKey says that a text was sealed with a key that is not among the keys.
var ErrNoKey = errors.New("sealed with a key that is not in the key file")

// KeyID names a key that texts are sealed with; 0 = none.
type KeyID uint32

// reread is for how long the keys of a file are taken for current.
const reread = time.Second

// hashBytes is the length of a keyed hash: enough that no two persons share one.
const hashBytes = 16

// Keys seal and open texts. Their methods may be called concurrently.
type Keys struct {
	path string // "" = in memory alone

	mu      sync.Mutex
	set     *set
	version version   // of the file that set was read from
	looked  time.Time // when the file was last looked at
}

// set is what the keys are at one time; it is never altered.
type set struct {
	seal, hash *keyset.Handle
	made       map[KeyID]time.Time

	aead    tink.AEAD
	prf     *prf.Set
	primary KeyID
	ids     []KeyID
}

// New makes keys that are kept nowhere: what is sealed with them is lost with the
// process.
func New() (*Keys, error) {
	s, err := newSet(time.Now())
	if err != nil {
		return nil, err
	}
	return &Keys{set: s}, nil
}

func newSet(now time.Time) (*set, error) {
	seal, err := keyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	hash, err := keyset.NewHandle(prf.HMACSHA256PRFKeyTemplate())
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	s, err := ready(seal, hash, map[KeyID]time.Time{})
	if err != nil {
		return nil, err
	}
	s.made[s.primary] = now.UTC().Truncate(time.Second)
	return s, nil
}

func ready(seal, hash *keyset.Handle, made map[KeyID]time.Time) (*set, error) {
	s := &set{seal: seal, hash: hash, made: made, primary: KeyID(seal.KeysetInfo().GetPrimaryKeyId())}
	for _, k := range seal.KeysetInfo().GetKeyInfo() {
		s.ids = append(s.ids, KeyID(k.GetKeyId()))
	}
	var err error
	if s.aead, err = aead.New(seal); err != nil {
		return nil, fmt.Errorf("keys for sealing: %w", err)
	}
	if s.prf, err = prf.NewPRFSet(hash); err != nil {
		return nil, fmt.Errorf("key for hashes: %w", err)
	}
	return s, nil
}

// Seal encrypts the text. Place says where it is kept: it opens at no other one.
func (k *Keys) Seal(text []byte, place string) (sealed []byte, key KeyID, err error) {
	s := k.now(false)
	sealed, err = s.aead.Encrypt(text, []byte(place))
	if err != nil {
		return nil, 0, fmt.Errorf("seal: %w", err)
	}
	return sealed, s.primary, nil
}

// Open decrypts what Seal returned for the place; [ErrNoKey] where its key is not there.
func (k *Keys) Open(sealed []byte, place string) ([]byte, error) {
	id := keyOf(sealed)
	s := k.now(false)
	if !slices.Contains(s.ids, id) {
		if s = k.now(true); !slices.Contains(s.ids, id) {
			return nil, ErrNoKey
		}
	}
	text, err := s.aead.Decrypt(sealed, []byte(place))
	if err != nil {
		return nil, fmt.Errorf("open what was sealed with key %d: %w", id, err)
	}
	return text, nil
}

// keyOf reads the id that Tink writes before each text, after one byte.
func keyOf(sealed []byte) KeyID {
	const prefix = 5
	if len(sealed) < prefix {
		return 0
	}
	return KeyID(binary.BigEndian.Uint32(sealed[1:prefix]))
}

// Hash returns the keyed hash of a text of a kind. Equal texts of one kind have
// equal hashes, as long as the key file is kept.
func (k *Keys) Hash(kind, text string) []byte {
	hash, err := k.now(false).prf.ComputePrimaryPRF([]byte(kind+"\x00"+text), hashBytes)
	if err != nil { // HMAC-SHA-256 gives up to 32 bytes
		panic(err)
	}
	return hash
}

// Fingerprint tells key files apart and says nothing about the keys. It is the same
// for all states of one file.
func (k *Keys) Fingerprint() string { return hex.EncodeToString(k.Hash("fingerprint", "")) }

// Primary is the key that Seal uses at present.
func (k *Keys) Primary() KeyID { return k.now(false).primary }

// Key is one of the keys for sealing.
type Key struct {
	ID      KeyID
	Made    time.Time // zero = not known
	Primary bool
}

// List returns the keys for sealing, the oldest first.
func (k *Keys) List() []Key {
	s := k.now(true)
	list := make([]Key, len(s.ids))
	for i, id := range s.ids {
		list[i] = Key{id, s.made[id], id == s.primary}
	}
	return list
}

// now returns the keys as the file has them; a file that cannot be read leaves them as
// they were. fresh looks at the file however short ago that was done.
func (k *Keys) now(fresh bool) *set {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.path == "" || !fresh && time.Since(k.looked) < reread {
		return k.set
	}
	k.looked = time.Now()
	if v, err := versionOf(k.path); err == nil && v != k.version {
		if s, err := read(k.path); err == nil {
			k.set, k.version = s, v
		}
	}
	return k.set
}
