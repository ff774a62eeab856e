package sealed_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/tugu-city/tugu/server/internal/sealed"
)

func create(t *testing.T) (*sealed.Keys, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tugu.keys")
	k, err := sealed.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	return k, path
}

func seal(t *testing.T, k *sealed.Keys, text, place string) []byte {
	t.Helper()
	b, id, err := k.Seal([]byte(text), place)
	if err != nil || id != k.Primary() {
		t.Fatalf("sealed with %d, not %d: %v", id, k.Primary(), err)
	}
	if len(text) > 6 && bytes.Contains(b, []byte(text)) {
		t.Fatal("the text lies open")
	}
	return b
}

func opens(t *testing.T, k *sealed.Keys, b []byte, place, want string) {
	t.Helper()
	if got, err := k.Open(b, place); err != nil || string(got) != want {
		t.Errorf("opened %q, %v; want %q", got, err, want)
	}
}

func TestSealedTextsOpenWhereTheyBelong(t *testing.T) {
	k, path := create(t)
	b := seal(t, k, "081234567890", "a")
	opens(t, k, b, "a", "081234567890")
	if got, err := k.Open(b, "b"); err == nil {
		t.Errorf("opened %q at another place", got)
	}
	b[len(b)-1] ^= 1
	if got, err := k.Open(b, "a"); err == nil || errors.Is(err, sealed.ErrNoKey) {
		t.Errorf("opened %q although it was altered: %v", got, err)
	}
	for _, short := range [][]byte{nil, {1}, {1, 2, 3, 4}} {
		if _, err := k.Open(short, "a"); !errors.Is(err, sealed.ErrNoKey) {
			t.Errorf("%v: %v", short, err)
		}
	}
	again, err := sealed.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	opens(t, again, seal(t, k, "x", "p"), "p", "x")
	if again.Fingerprint() != k.Fingerprint() || !bytes.Equal(again.Hash("phone", "62"), k.Hash("phone", "62")) {
		t.Error("a file that was read again has other hashes")
	}
	if bytes.Equal(k.Hash("phone", "62"), k.Hash("email", "62")) || bytes.Equal(k.Hash("phone", "62"), k.Hash("phone", "63")) {
		t.Error("different texts have one hash")
	}
	other, _ := create(t)
	if _, err := other.Open(seal(t, k, "x", "p"), "p"); !errors.Is(err, sealed.ErrNoKey) {
		t.Errorf("other keys: %v", err)
	}
	if other.Fingerprint() == k.Fingerprint() {
		t.Error("two files have one fingerprint")
	}
}

// What one process adds, another one that runs already opens at once and uses soon;
// what is retired opens nowhere.
func TestKeysAreReplacedWhileTheyAreUsed(t *testing.T) {
	k, path := create(t)
	serving, err := sealed.Load(path)
	if err != nil {
		t.Fatal(err)
	}
	first := k.Primary()
	old := seal(t, serving, "old", "p")
	second, err := k.Add()
	if err != nil || second == first || k.Primary() != second {
		t.Fatalf("key %d after %d: %v", second, first, err)
	}
	fresh := seal(t, k, "fresh", "p")
	opens(t, serving, fresh, "p", "fresh")
	opens(t, serving, old, "p", "old")
	if serving.Primary() != second {
		t.Error("the running one still seals with the old key")
	}
	if list := k.List(); len(list) != 2 || list[0].ID != first || list[0].Primary || !list[1].Primary || list[1].Made.IsZero() {
		t.Errorf("keys: %+v", list)
	}
	if err := k.Retire(second); err == nil {
		t.Error("the key in use was retired")
	}
	fingerprint := k.Fingerprint()
	if err := k.Retire(first); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Open(old, "p"); !errors.Is(err, sealed.ErrNoKey) {
		t.Errorf("retired: %v", err)
	}
	opens(t, k, fresh, "p", "fresh")
	if k.Fingerprint() != fingerprint {
		t.Error("the fingerprint has changed with the keys")
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("rights %v, %v", info.Mode(), err)
	}
	left, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(left) != 1 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestKeysInMemory(t *testing.T) {
	k, err := sealed.New()
	if err != nil {
		t.Fatal(err)
	}
	old := seal(t, k, "x", "p")
	if _, err := k.Add(); err != nil {
		t.Fatal(err)
	}
	opens(t, k, old, "p", "x")
	if k.Path() != "" || len(k.List()) != 2 {
		t.Errorf("path %q, keys %+v", k.Path(), k.List())
	}
}

func TestOneProcessMakesTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tugu.keys")
	var made sync.Map
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			k, err := sealed.Create(path)
			if errors.Is(err, fs.ErrExist) {
				k, err = sealed.Load(path)
			}
			if err != nil {
				t.Error(err)
				return
			}
			made.Store(k.Fingerprint(), true)
		})
	}
	all.Wait()
	n := 0
	made.Range(func(any, any) bool { n++; return true })
	if n != 1 {
		t.Errorf("%d different key files", n)
	}
}

func TestFilesThatAreNotTaken(t *testing.T) {
	_, path := create(t)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		text  string
		mode  os.FileMode
		wants string
	}{
		"open to all": {string(whole), 0o644, "chmod 600"},
		"empty":       {"", 0o600, "damaged"},
		"cut":         {string(whole[:len(whole)/2]), 0o600, "damaged"},
		"no keys":     {"{}", 0o600, "damaged"},
		"one swapped": {strings.Replace(string(whole), `"seal"`, `"sael"`, 1), 0o600, "damaged"},
		"too long":    {strings.Repeat(" ", 1<<20) + string(whole), 0o600, "damaged"},
	} {
		bad := filepath.Join(t.TempDir(), "bad.keys")
		if err := os.WriteFile(bad, []byte(c.text), c.mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(bad, c.mode); err != nil {
			t.Fatal(err)
		}
		_, err := sealed.Load(bad)
		if err == nil || !strings.Contains(err.Error(), c.wants) || !strings.Contains(err.Error(), bad) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := sealed.Load(filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	if _, err := sealed.Create(filepath.Join(t.TempDir(), "no", "folder")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no folder: %v", err)
	}
	if _, err := sealed.Create(path); !errors.Is(err, fs.ErrExist) {
		t.Errorf("made twice: %v", err)
	}
}
