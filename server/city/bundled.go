package city

import "embed"

// Bundled holds the profiles that come with tugu, one folder each: "malang" and
// "baltimore". They are data; package profile reads them.
//
//go:embed malang baltimore
var Bundled embed.FS
