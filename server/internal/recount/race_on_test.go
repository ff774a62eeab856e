//go:build race

package recount_test

// raced divides the number of random questions: the race detector makes the
// SQLite driver, which is Go code, more than ten times slower.
const raced = 3
