package dashboard

import (
	"bytes"
	"compress/gzip"
	"path"
	"strconv"
	"strings"
	"sync"
)

// packages holds the packed form of each file of dist, made when it is first asked for.
var packages sync.Map // file name to []byte

// packs reports whether a file becomes smaller by packing: fonts are packed already.
func packs(name string) bool {
	switch path.Ext(name) {
	case ".html", ".js", ".css", ".svg", ".ttf":
		return true
	}
	return false
}

// packed returns the content as gzip. Names are unique: assets carry a hash, pages are few.
func packed(name string, content []byte) []byte {
	if found, ok := packages.Load(name); ok {
		return found.([]byte) //nolint:forcetypeassert // nothing else is stored
	}
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // a valid level
	_, _ = z.Write(content)                               // a buffer takes everything
	_ = z.Close()                                         // as above
	packages.Store(name, b.Bytes())
	return b.Bytes()
}

// takesGzip reports whether an Accept-Encoding names gzip and does not refuse it.
func takesGzip(accept string) bool {
	for part := range strings.SplitSeq(accept, ",") {
		name, weight, _ := strings.Cut(part, ";")
		if !strings.EqualFold(strings.TrimSpace(name), "gzip") {
			continue
		}
		_, q, given := strings.Cut(weight, "=")
		n, err := strconv.ParseFloat(strings.TrimSpace(q), 64)
		return !given || err == nil && n > 0
	}
	return false
}
