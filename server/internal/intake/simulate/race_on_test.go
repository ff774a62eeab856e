//go:build race

package simulate_test

// racing says that the race detector is on, under which SQLite (C code turned
// into Go) is some fifty times slower.
const racing = true
