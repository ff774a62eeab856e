// Package snapshot keeps the state of the metrics engine in a file, so that a
// start need not read the database. A snapshot can make a start faster and nothing
// else: it is read only by the program that wrote it, for the same version of the
// city profile, while the database still knows the change that it ends with, and
// if every byte of it is as it was written. Else it is as if it were not there.
//
// The file is
//
//	magic | blocks of the engine | length and SHA-256 of each block | what it belongs to (JSON) |
//	number of blocks, length of the JSON (4 bytes each) | SHA-256 of all but the blocks
//
// and is written beside its name, synced and then renamed, so that it is there
// whole or not at all.
package snapshot
