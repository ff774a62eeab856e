// Package recount counts every figure a second time, by SQL over the tables
// complaint and complaint_event, and compares the two answers. It shares no code
// with the metrics engine: it was written from the definitions of the figures,
// so that an error in one of them shows as a difference between both.
//
// The SQL is one text for SQLite (3.35 or later) and PostgreSQL, except for
// percentiles. The tables of one asOf serve any number of questions, each of
// which is a few statements over them. They are made in the order in which an auditor would count by hand:
//
//	c, ev        complaints submitted by asOf; their standing events, cleaned and in order
//	steps        the walk through them: who was in charge, what ended, what was reopened
//	pc, dim      one row per complaint: its moments and dimensions as of asOf
//	clk, verdict the two clocks of the promise and what became of them
//	who          one row per complaint with its state as of asOf
//	o            one row per occurrence that can be counted
//	win, st      the windows, and the state of each complaint at each window's end
//
// It reads neither the packed facts nor the derived status of a complaint.
package recount
