// Package city is tugu's domain: complaints, the events they are made of, the
// service promise they are measured against, and the profile of the city that
// gave it. It does no I/O and knows no clock but the moments it is handed.
//
// The definitions follow "What the numbers mean" (see docs in the README and the
// catalogue): a complaint is an append-only list of [Event]s; [Derive] turns it
// into [Facts]; everything that tugu shows is counted from facts. Moments are
// whole UTC seconds since 1970 (type [Moment]).
package city
