package snapshot

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/tugu-city/tugu/server/cube"
)

// Save writes the engine's present state to the file, replacing what was there,
// and returns the place in the feed that it ends with. mark tells how the database
// knows the change at that place. Nothing is written, and the zero place returned,
// for an engine that is at the beginning of a feed. An error leaves the file as it
// was.
func Save(path string, id Identity, e *cube.Engine, mark func(cube.Position) (string, error)) (cube.Position, error) {
	if e.Position().Sequence == 0 {
		return cube.Position{}, nil
	}
	dir := filepath.Dir(path)
	f, err := os.CreateTemp(dir, filepath.Base(path)+".part-*")
	if err != nil {
		return cube.Position{}, fmt.Errorf("save snapshot: %w", err)
	}
	pos, err := write(f, id, e, mark)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return cube.Position{}, fmt.Errorf("save snapshot: %w", errors.Join(err, remove(f.Name())))
	}
	return pos, syncDir(dir)
}

func remove(path string) error {
	if err := os.Remove(path); !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// syncDir makes a rename last.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("save snapshot: %w", err)
	}
	_ = d.Sync() // not every file system can
	return d.Close()
}

// write writes the whole file.
func write(f io.Writer, id Identity, e *cube.Engine, mark func(cube.Position) (string, error)) (cube.Position, error) {
	w := bufio.NewWriterSize(f, 1<<20)
	if _, err := w.WriteString(magic); err != nil {
		return cube.Position{}, err
	}
	tail := []byte{}
	n := 0
	pos, err := e.Dump(func(block []byte) error {
		n++
		sum := sha256.Sum256(block)
		tail = binary.LittleEndian.AppendUint32(tail, uint32(len(block)))
		tail = append(tail, sum[:]...)
		_, err := w.Write(block)
		return err
	})
	if err != nil {
		return pos, err
	}
	m := meta{Identity: id, Epoch: pos.Epoch, Sequence: pos.Sequence, Complaints: e.Len()}
	if m.Mark, err = mark(pos); err != nil {
		return pos, err
	}
	says, err := json.Marshal(m)
	if err != nil {
		return pos, err
	}
	tail = append(tail, says...)
	tail = binary.LittleEndian.AppendUint32(tail, uint32(n))
	tail = binary.LittleEndian.AppendUint32(tail, uint32(len(says)))
	sum := sumOf(tail)
	if _, err := w.Write(append(tail, sum[:]...)); err != nil {
		return pos, err
	}
	return pos, w.Flush()
}

// sumOf is the sum of all that is not in a block.
func sumOf(tail []byte) [sha256.Size]byte {
	h := sha256.New()
	_, _ = h.Write([]byte(magic)) // a hash takes everything
	_, _ = h.Write(tail)
	return [sha256.Size]byte(h.Sum(nil))
}
