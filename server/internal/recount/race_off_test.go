//go:build !race

package recount_test

const raced = 1
