// Package simulate makes complaints up: a history of years for a demonstration,
// and a live stream that goes on from it. Equal seeds give equal complaints.
//
// The shape follows what was published about SAMBAT Online: SMS before the web
// before apps and social media, about 870 complaints in 2020 of 15,000 in all, a
// quarter of them for the transport department, nine in ten answered in time, and
// results that took a week to a month in earlier years. Everything else is
// invented: months, hours, places, lengths. A profile whose codes the tables do
// not know gets even weights. Every record says that it is simulated, and none
// holds personal data.
package simulate
