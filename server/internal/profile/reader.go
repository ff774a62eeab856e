package profile

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// maxFile bounds a profile's files; a city's polygons fit many times over.
const maxFile = 64 << 20

// place is where a value was written.
type place struct {
	file string
	line int
}

// reader reads a profile's files and remembers where every value stands.
type reader struct {
	dir      fs.FS
	shown    string // the folder as a person knows it
	files    map[string][]byte
	places   map[string]place // path of a field to where it is written
	problems []Problem
	spoiled  map[string]bool // lists that could not be read whole: nothing can be said of references to them
}

func newReader(dir fs.FS, shown string) *reader {
	return &reader{dir: dir, shown: shown, files: map[string][]byte{}, places: map[string]place{}, spoiled: map[string]bool{}}
}

// read returns the content of a file of the profile, by its name within it.
func (r *reader) read(name string) ([]byte, error) {
	if b, ok := r.files[name]; ok {
		return b, nil
	}
	info, err := fs.Stat(r.dir, name)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: errors.New("is a folder")}
	}
	if info.Size() > maxFile {
		return nil, &fs.PathError{Op: "read", Path: name, Err: fmt.Errorf("is larger than %d MB", maxFile>>20)}
	}
	b, err := fs.ReadFile(r.dir, name)
	if err != nil {
		return nil, err
	}
	r.files[name] = b
	return b, nil
}

// side reads a file that the field at path names, or reports why it cannot.
func (r *reader) side(path, name string) ([]byte, bool) {
	if !fs.ValidPath(name) || name == "." {
		r.bad(path, "%q must be the name of a file beside the profile's main file, with \"/\" between folders and without \"..\"", name)
		return nil, false
	}
	b, err := r.read(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.bad(path, "there is no file %q beside the profile's main file%s", name, suggest(name, r.names()))
		return nil, false
	case err != nil:
		r.bad(path, "cannot read %q: %v", name, err)
		return nil, false
	}
	return b, true
}

// names lists the files at the top of the profile's folder.
func (r *reader) names() []string {
	entries, err := fs.ReadDir(r.dir, ".")
	if err != nil {
		return nil
	}
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// version returns a short hash of all files read.
func (r *reader) version() string {
	h := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(r.files)) {
		for _, part := range [][]byte{[]byte(name), r.files[name]} {
			var n [8]byte
			binary.BigEndian.PutUint64(n[:], uint64(len(part)))
			h.Write(n[:])
			h.Write(part)
		}
	}
	return hex.EncodeToString(h.Sum(nil))[:12]
}

// bad reports a mistake at a field.
func (r *reader) bad(path, format string, args ...any) {
	at := r.at(path)
	r.badAt(at, path, format, args...)
}

// badAt reports a mistake at a place.
func (r *reader) badAt(at place, path, format string, args ...any) {
	r.problems = append(r.problems, Problem{
		File: filepath.Join(r.shown, filepath.FromSlash(at.file)), Line: at.line,
		Field: path, Message: fmt.Sprintf(format, args...),
	})
}

// warn reports a finding that does not stop the profile from loading.
func (r *reader) warn(path, format string, args ...any) {
	r.bad(path, format, args...)
	r.problems[len(r.problems)-1].Warning = true
}

// at returns where the field stands or, if it was left out, what it belongs to.
func (r *reader) at(path string) place {
	for {
		if at, ok := r.places[path]; ok || path == "" {
			return at
		}
		if i := strings.LastIndexAny(path, ".["); i > 0 {
			path = path[:i]
		} else {
			path = ""
		}
	}
}

// wrong reports whether a mistake was found at a field already.
func (r *reader) wrong(path string) bool {
	return slices.ContainsFunc(r.problems, func(p Problem) bool { return p.Field == path })
}

func (r *reader) failed() bool {
	return slices.ContainsFunc(r.problems, func(p Problem) bool { return !p.Warning })
}

// sorted returns the problems by file and line.
func (r *reader) sorted() []Problem {
	slices.SortStableFunc(r.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return r.problems
}
