package live_test

import (
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// The package is of use elsewhere: it imports nothing of the repository that it lies in, and little else.
func TestImports(t *testing.T) {
	t.Parallel()
	allowed := []string{
		"github.com/99designs/gqlgen/", "github.com/vektah/gqlparser/v2/", "github.com/gorilla/websocket", "golang.org/x/sync/",
	}
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range f.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			host, _, _ := strings.Cut(path, "/")
			ok := !strings.Contains(host, ".") // the standard library
			for _, prefix := range allowed {
				ok = ok || strings.HasPrefix(path, prefix)
			}
			if !ok {
				t.Errorf("%s imports %s", name, path)
			}
		}
	}
}
