// Package storetest gives tests real databases: a private PostgreSQL cluster per
// test binary and a fresh database per test.
//
// The cluster is started on first use from initdb and postgres as found in PATH
// or below /usr/lib/postgresql, listens on 127.0.0.1 only, keeps nothing after
// the tests and does not sync to disk. Set TUGU_TEST_POSTGRES to the address of a
// running server (a superuser's) to use that one instead, or to "skip" to skip
// the tests that need PostgreSQL.
package storetest
