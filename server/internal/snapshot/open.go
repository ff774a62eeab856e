package snapshot

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// File is an open snapshot that belongs to this program and profile and whose
// table of contents is whole. Its blocks are checked as they are read.
type File struct {
	meta
	f       *os.File
	entries []byte  // length and sum of each block
	offsets []int64 // where each block begins
}

// Open opens a snapshot. It returns fs.ErrNotExist where there is none, and an
// [*Unusable] where it is not what this program wrote for this profile.
func Open(path string, id Identity) (_ *File, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open snapshot: %w", err)
	}
	s := &File{f: f}
	if err := s.contents(); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	switch {
	case s.Program != id.Program:
		err = unusable("another version of the program wrote it")
	case s.City != id.City || s.Profile != id.Profile:
		err = unusable("it belongs to another version of the city profile")
	default:
		return s, nil
	}
	return nil, errors.Join(err, f.Close())
}

// contents reads and checks everything but the blocks.
func (s *File) contents() error {
	info, err := s.f.Stat()
	if err != nil {
		return fmt.Errorf("open snapshot: %w", err)
	}
	if !info.Mode().IsRegular() {
		return unusable("it is not a file")
	}
	size := info.Size()
	begin := make([]byte, len(magic))
	if n := s.at(begin, 0); n < len(magic) || string(begin) != magic {
		if bytes.Equal(begin[:8], []byte(magic[:8])) && n == len(magic) {
			return unusable("its format is another one")
		}
		return errDamaged
	}
	foot := make([]byte, footSize)
	if size < int64(len(magic)+footSize) || s.at(foot, size-footSize) < footSize {
		return errDamaged
	}
	n, says := int64(binary.LittleEndian.Uint32(foot)), int64(binary.LittleEndian.Uint32(foot[4:]))
	tail := n*entrySize + says + 8
	if n == 0 || tail > size-int64(len(magic))-sha256.Size {
		return errDamaged
	}
	body := make([]byte, tail)
	if int64(s.at(body, size-sha256.Size-tail)) < tail {
		return errDamaged
	}
	if sum := sumOf(body); !bytes.Equal(sum[:], foot[8:]) {
		return errDamaged
	}
	s.entries = body[:n*entrySize]
	at := int64(len(magic))
	for i := range n {
		s.offsets = append(s.offsets, at)
		at += int64(binary.LittleEndian.Uint32(s.entries[i*entrySize:]))
	}
	if at != size-sha256.Size-tail {
		return errDamaged
	}
	if err := json.Unmarshal(body[n*entrySize:tail-8], &s.meta); err != nil {
		return errDamaged
	}
	return nil
}

// at reads what it can from an offset.
func (s *File) at(b []byte, offset int64) int {
	n, _ := s.f.ReadAt(b, offset) // what is missing is found by its length
	return n
}

// Position is the place in the feed that the snapshot ends with.
func (s *File) Position() cube.Position { return s.position() }

// Mark is how the database knew the change at that place.
func (s *File) Mark() string { return s.meta.Mark }

// Complaints is how many it holds.
func (s *File) Complaints() int { return s.meta.Complaints }

// Close closes the file.
func (s *File) Close() error { return s.f.Close() }

// block reads block i into buf, which may grow.
func (s *File) block(i int, buf []byte) ([]byte, error) {
	entry := s.entries[i*entrySize:]
	n := int(binary.LittleEndian.Uint32(entry))
	if cap(buf) < n {
		buf = make([]byte, n, n+n/4)
	}
	buf = buf[:n]
	if s.at(buf, s.offsets[i]) < n {
		return buf, errDamaged
	}
	if sum := sha256.Sum256(buf); !bytes.Equal(sum[:], entry[4:entrySize]) {
		return buf, errDamaged
	}
	return buf, nil
}

// Restore gives the engine the state that the snapshot holds, reading on all
// processors; sources say when each source was last heard. After an error, an
// [*Unusable] unless the disk failed, the engine is as it was.
func (s *File) Restore(e *cube.Engine, sources map[string]city.Moment) error {
	head, err := s.block(0, nil)
	if err != nil {
		return err
	}
	r, err := e.Restore(head)
	if err != nil || r.Position() != s.Position() {
		return errDamaged
	}
	chunks := len(s.offsets) - 1
	r.Chunks(chunks)
	var next atomic.Int64
	var wait sync.WaitGroup
	errs := make([]error, runtime.GOMAXPROCS(0))
	for w := range errs {
		wait.Go(func() {
			var buf []byte
			for {
				i := int(next.Add(1)) - 1
				if i >= chunks {
					return
				}
				if buf, errs[w] = s.block(i+1, buf); errs[w] == nil {
					errs[w] = r.Chunk(i, buf)
				}
				if errs[w] != nil {
					next.Store(int64(chunks))
					return
				}
			}
		})
	}
	wait.Wait()
	if err := errors.Join(errs...); err != nil {
		return errDamaged
	}
	if err := r.Done(sources); err != nil {
		return errDamaged
	}
	return nil
}

// Missing reports whether an error of Open says that there is no snapshot.
func Missing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
