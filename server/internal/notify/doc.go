// Package notify tells people of alerts: by webhook and by e-mail, by levels, grouped, and again until it is taken.
//
// The engine says where rules hold. [Notifier.Evaluate] compares that with the book of alerts in the database, and
// writes in one transaction what changed, who is told of it by that, and the messages: whatever happens afterwards, they go
// out. [Notifier.Deliver] sends what waits, each receiver's in order, until it is taken or a day has passed. A message keeps its
// id at every attempt; one that was taken while the process died is sent again, by the same id.
//
// Messages hold figures, and names of the profile. Nothing that anybody wrote, and nobody's data, is in them.
package notify
