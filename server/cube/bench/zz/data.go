package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"

	"github.com/tugu-city/tugu/server/city"
)

// blockSize is the number of complaints that are made and read at once.
const blockSize = 1 << 15

// data is n complaints in a file of packed facts, in blocks of
// (bytes uint32, complaints uint32, each with its length before it).
type data struct {
	profile *city.Profile
	dir     string
	n       int
	seed    uint64
}

func (d *data) path(name string) string { return filepath.Join(d.dir, name) }

// errStopped ends a source whose results nobody takes any more.
var errStopped = errors.New("stopped")

// ordered computes what work makes of each thing that source yields, on all
// processors, and hands the results on in order.
func ordered[I, O any](source func(yield func(I) error) error, work func(I) (O, error), take func(O) error) error {
	type result struct {
		v   O
		err error
	}
	ahead := make(chan chan result, runtime.GOMAXPROCS(0))
	quit := make(chan struct{})
	read := make(chan error, 1)
	go func() {
		defer close(ahead)
		read <- source(func(in I) error {
			out := make(chan result, 1)
			select {
			case ahead <- out:
			case <-quit:
				return errStopped
			}
			go func() { v, err := work(in); out <- result{v, err} }()
			return nil
		})
	}()
	for out := range ahead {
		r := <-out
		if r.err == nil {
			r.err = take(r.v)
		}
		if r.err != nil {
			close(quit)
			return errors.Join(r.err, ignoreStop(<-read))
		}
	}
	return <-read
}

func ignoreStop(err error) error {
	if errors.Is(err, errStopped) {
		return nil
	}
	return err
}

// make writes the file, unless it is there.
func (d *data) make() error {
	if _, err := os.Stat(d.path("facts")); err == nil {
		return nil
	}
	if err := os.MkdirAll(d.dir, 0o755); err != nil {
		return err
	}
	return d.write("facts", func(w io.Writer) error {
		numbers := func(yield func(int) error) error {
			for i := range (d.n + blockSize - 1) / blockSize {
				if err := yield(i); err != nil {
					return err
				}
			}
			return nil
		}
		return ordered(numbers, d.block, func(b []byte) error {
			_, err := w.Write(b)
			return err
		})
	})
}

// write writes a file that is there whole or not at all.
func (d *data) write(name string, body func(io.Writer) error) error {
	f, err := os.Create(d.path(name + ".part"))
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	if err = body(w); err == nil {
		err = w.Flush()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), d.path(name))
}

// block makes one block of complaints.
func (d *data) block(i int) ([]byte, error) {
	m := maker{profile: d.profile, r: rand.New(rand.NewPCG(d.seed, uint64(i)))}
	from, to := i*blockSize, min((i+1)*blockSize, d.n)
	b := make([]byte, 8, blockSize*180)
	var packed []byte
	for k := from; k < to; k++ {
		f, err := m.complaint(k, d.n)
		if err != nil {
			return nil, err
		}
		packed = f.Pack(packed[:0])
		b = binary.AppendUvarint(b, uint64(len(packed)))
		b = append(b, packed...)
	}
	binary.LittleEndian.PutUint32(b, uint32(len(b)-8))
	binary.LittleEndian.PutUint32(b[4:], uint32(to-from))
	return b, nil
}

// blocks reads the file block by block; each is the reader's to keep.
func (d *data) blocks(yield func(packed [][]byte) error) error {
	f, err := os.Open(d.path("facts"))
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	var head [8]byte
	for {
		if _, err := io.ReadFull(f, head[:]); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		b := make([]byte, binary.LittleEndian.Uint32(head[:]))
		if _, err := io.ReadFull(f, b); err != nil {
			return fmt.Errorf("%s: %w", f.Name(), err)
		}
		list := make([][]byte, binary.LittleEndian.Uint32(head[4:]))
		for i := range list {
			n, used := binary.Uvarint(b)
			list[i], b = b[used:used+int(n)], b[used+int(n):]
		}
		if err := yield(list); err != nil {
			return err
		}
	}
}

// interner shares equal codes; it belongs to one goroutine.
func interner() func([]byte) string {
	seen := map[string]string{}
	return func(b []byte) string {
		if s, ok := seen[string(b)]; ok {
			return s
		}
		s := string(b)
		seen[s] = s
		return s
	}
}

// records yields every complaint in order, as facts and packed.
func (d *data) records(yield func(f *city.Facts, packed []byte) error) error {
	intern := interner()
	return d.blocks(func(packed [][]byte) error {
		for _, b := range packed {
			f := new(city.Facts)
			if err := f.Unpack(b, intern); err != nil {
				return err
			}
			if err := yield(f, b); err != nil {
				return err
			}
		}
		return nil
	})
}

// flat writes the flat table as CSV, unless it is there.
func (d *data) flat() error {
	if _, err := os.Stat(d.path("flat.csv")); err == nil {
		return nil
	}
	f := newFlattener(d.profile)
	return d.write("flat.csv", func(w io.Writer) error {
		return ordered(d.numbered, func(b numbered) ([]byte, error) {
			var line []byte
			var row []int64
			var facts city.Facts
			intern := interner()
			for k, packed := range b.packed {
				if err := facts.Unpack(packed, intern); err != nil {
					return nil, err
				}
				row = f.row(row[:0], b.first+k, &facts)
				line = csv(line, row)
			}
			return line, nil
		}, func(line []byte) error { _, err := w.Write(line); return err })
	})
}

// numbered is a block and the number of its first complaint, from 1.
type numbered struct {
	first  int
	packed [][]byte
}

func (d *data) numbered(yield func(numbered) error) error {
	next := 1
	return d.blocks(func(packed [][]byte) error {
		b := numbered{next, packed}
		next += len(packed)
		return yield(b)
	})
}
