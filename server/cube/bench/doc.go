// Command bench puts the metrics engine beside DuckDB, PostgreSQL and SQLite: the
// same simulated complaints, the same questions, first a check that all give the
// same figures, then how long each takes. Run it with "make bench-engine".
//
// It is a module of its own so that what it needs stays out of tugu's.
package main
