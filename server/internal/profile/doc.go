// Package profile reads city profiles: a city.yaml and the files that it names
// beside it, turned into a [city.Profile] that is known to hang together. It
// finds every mistake in one go and says where each one stands and what to do.
//
// A list of records may be written in city.yaml itself or in a CSV file whose
// header holds the same field names: "departments: departments.csv". Several
// values in one CSV cell are parted by "|".
package profile
