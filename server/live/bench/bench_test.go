//go:build linux

package main

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestMain lets the test's own program be the server, as the program is.
func TestMain(m *testing.M) {
	if slices.Contains(os.Args, "-serve") {
		main()
		return
	}
	os.Exit(m.Run())
}

// TestMeasure runs every measurement, too small to mean anything: they must come to an end and find every reader with
// the last answer.
func TestMeasure(t *testing.T) {
	var out strings.Builder
	small := sizes{subscribers: 20, connections: 60, screens: 6, changes: 2, rate: 4, lasts: time.Second, healthy: 20, stalled: 4}
	if err := measure(t.Context(), small, &out); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, figure := range []string{"stock : ours", "allocations", "plain : compressed", "RSS", "last frame", "6 dirty", "2 dirty", "beside 4 stalled", "never closed", "goroutines"} {
		if !strings.Contains(out.String(), figure) {
			t.Errorf("no figure about %q:\n%s", figure, out.String())
		}
	}
	t.Log("\n" + out.String())
}

// TestRows chooses measurements by name.
func TestRows(t *testing.T) {
	if list, err := chosen("crowd,delivery"); err != nil || len(list) != 2 || list[0].name != "crowd" || list[1].name != "delivery" {
		t.Errorf("%v %v", list, err)
	}
	if _, err := chosen("crowds"); err == nil || !strings.Contains(err.Error(), "crowds") || !strings.Contains(err.Error(), "variety") {
		t.Errorf("an unknown name is answered with %v", err)
	}
}

// TestPeer reads a stream of frames in pieces of every size.
func TestPeer(t *testing.T) {
	frame := func(n int) []byte {
		b := []byte{0x81, byte(n)}
		switch {
		case n > 65535:
			b = []byte{0x81, 127, 0, 0, 0, 0, byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)}
		case n > 125:
			b = []byte{0x81, 126, byte(n >> 8), byte(n)}
		}
		return append(b, strings.Repeat("x", n)...)
	}
	stream := slices.Concat(frame(20), frame(0), frame(7000), frame(125), frame(70_000), frame(400))
	for _, size := range []int{1, 2, 3, 1000, len(stream)} {
		p, answers := &peer{keeps: true}, 0
		for piece := range slices.Chunk(stream, size) {
			answers += p.take(piece)
		}
		if answers != 3 || len(p.whole) != 400 {
			t.Errorf("in pieces of %d: %d answers, the last of %d bytes", size, answers, len(p.whole))
		}
	}
}
