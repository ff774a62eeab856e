// Package telemetry is what tugu tells Prometheus: how the program fares, and
// the city's own figures. Every series has bounded labels: what a client can
// invent (paths, methods, names of operations) never becomes a series of its
// own beyond a fixed number. Nothing here knows of a single complaint or person.
package telemetry
