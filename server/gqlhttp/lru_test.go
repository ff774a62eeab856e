package gqlhttp

import (
	"fmt"
	"testing"
)

func TestLRU(t *testing.T) {
	const size = 1000
	l := newLRU[int](10 * (size + overhead + 2))
	for i := range 10 {
		l.add(fmt.Sprintf("%02d", i), i, size)
	}
	l.get([]byte("00"))
	l.add("10", 10, size) // the least recently used is now 01
	for key, want := range map[string]bool{"00": true, "01": false, "02": true, "10": true} {
		if v, have := l.get([]byte(key)); have != want || have && fmt.Sprintf("%02d", v) != key {
			t.Errorf("%s: %d %v", key, v, have)
		}
	}
	if have := l.bytes(); have != l.max {
		t.Errorf("%d bytes, want %d", have, l.max)
	}
	l.add("10", 11, size)
	if v, _ := l.get([]byte("10")); v != 11 || l.bytes() != l.max {
		t.Errorf("replaced: %d, %d bytes", v, l.bytes())
	}
	l.add("10", 12, l.max/2)
	if _, ok := l.get([]byte("10")); ok {
		t.Error("one that takes half of the room is kept")
	}
	for i := range 1000 {
		l.add(fmt.Sprint(i), i, int64(i))
		if l.bytes() > l.max || l.bytes() < 0 {
			t.Fatalf("%d bytes", l.bytes())
		}
	}
}
