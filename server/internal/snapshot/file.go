package snapshot

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/tugu-city/tugu/server/cube"
)

// magic begins every snapshot; its number is that of the format.
const magic = "tugusnap\x00\x00\x00\x01"

const (
	entrySize = 4 + sha256.Size
	footSize  = 4 + 4 + sha256.Size
)

// Identity is what a snapshot belongs to, beside a place in a database's feed.
type Identity struct {
	Program string `json:"program"` // see [Program]
	City    string `json:"city"`    // code of the profile
	Profile string `json:"profile"` // its version
}

// meta is what a snapshot says of itself.
type meta struct {
	Identity
	Epoch      string `json:"epoch"`
	Sequence   int64  `json:"sequence"`
	Mark       string `json:"mark"` // of the change that it ends with
	Complaints int    `json:"complaints"`
}

// Position is the place in the feed that the snapshot ends with.
func (m *meta) position() cube.Position { return cube.Position{Epoch: m.Epoch, Sequence: m.Sequence} }

// Unusable is why a snapshot is of no use: a reason for the log, never a fault
// that needs repair.
type Unusable struct{ Reason string }

// Error implements error.
func (u *Unusable) Error() string { return "the snapshot is not used: " + u.Reason }

func unusable(format string, args ...any) error { return &Unusable{fmt.Sprintf(format, args...)} }

var errDamaged = unusable("it is damaged")

// Program identifies the running program by a hash of its file: another build may
// understand the same bytes otherwise.
func Program() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("find the program's file: %w", err)
	}
	f, err := os.Open(path)
	if err != nil {
		return "", fmt.Errorf("read the program's file: %w", err)
	}
	h := sha256.New()
	_, err = io.Copy(h, f)
	if err = errors.Join(err, f.Close()); err != nil {
		return "", fmt.Errorf("read the program's file: %w", err)
	}
	return fmt.Sprintf("%x", h.Sum(nil)), nil
}
