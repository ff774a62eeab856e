// Package cube is the metrics engine: it holds every complaint in memory and
// answers questions about them. It knows no database and no clock but the one it
// is given; whoever owns it loads it once and hands it every change in order.
//
// A question sees one immutable state. The same walk over a complaint's life
// counts its occurrences for a figure and lists them for a drill-down, so a
// figure and the list behind it cannot differ.
package cube
