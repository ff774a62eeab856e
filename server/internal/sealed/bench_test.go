package sealed_test

import (
	"testing"

	"github.com/tugu-city/tugu/server/internal/sealed"
)

// BenchmarkReporter is what one reporter costs a writer: sealed once, and two hashes.
func BenchmarkReporter(b *testing.B) {
	k, err := sealed.New()
	if err != nil {
		b.Fatal(err)
	}
	text := []byte(`{"Name":"Ratna Dewi Kusumawardhani","Phone":"0812-7777-0001","Email":"ratna@example.org"}`)
	for b.Loop() {
		if _, _, err := k.Seal(text, "complaint 03e80000-0000-0000-0000-000000000000"); err != nil {
			b.Fatal(err)
		}
		k.Hash("phone", "6281277770001")
		k.Hash("email", "ratna@example.org")
	}
}
