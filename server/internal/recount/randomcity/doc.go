// Package randomcity makes small random cities for tests: a profile, complaints
// with histories that collide in every way the definitions speak of (the same
// second, the due moment and the second after it, transfers at the breach,
// reopenings after an exemption, retractions, events out of order, before the
// submission or in the future), and random questions about them. Equal seeds make
// equal cities.
package randomcity
