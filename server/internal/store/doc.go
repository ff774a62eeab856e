// Package store keeps complaints and their events in SQLite or PostgreSQL, and
// tells in order what changed.
//
// Every write is one transaction: it appends events, derives the complaint's
// facts with [city.Derive], updates the complaint and adds one row to the change
// feed. A reader that takes [Store.Load] and then [Store.Follow] from the
// position that Load returned holds, after each batch, exactly the facts that
// the database held at that sequence.
//
// Sequences, event ids and row ids are dense and given in commit order: SQLite
// has one writer, on PostgreSQL an advisory lock is held from giving them to
// the commit. What would make that slow, a wait for the disk per write, is shared:
// single writes that come while a transaction runs are written by the next one.
//
// Reporters' names and numbers live in the complaint's [Details] alone; no
// error, log line or feed entry of this package holds them. In the tables they, and
// what was set aside, are sealed with the keys of [Store.UseKeys], and digests of what
// people wrote are keyed; a store without keys reads and takes none.
package store
