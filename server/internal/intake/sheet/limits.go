package sheet

import (
	"archive/zip"

	"github.com/tugu-city/tugu/server/city"
)

// Limits bound what a workbook may make its reader do.
type Limits struct {
	File    int64  // bytes of the archive
	Sheet   int64  // bytes that the sheet unpacks to
	Strings int64  // bytes that the table of shared texts unpacks to
	Count   int    // shared texts
	Ratio   uint64 // how many times its packed size a part beyond Grace may unpack to
	Grace   uint64 // bytes
	Item    int64  // bytes of XML of one row or one shared text
	Row     int    // bytes of text of one row; a longer one is cut, see [Row]
	Cell    int    // bytes of text of one cell; a longer one is cut, see [Row]
}

// DefaultLimits are far beyond what people export and far below what fills a
// disk. Apache POI draws the line between data and a zip bomb at the same ratio.
func DefaultLimits() Limits {
	return Limits{
		File: 1 << 30, Sheet: 8 << 30, Strings: 2 << 30, Count: 10_000_000, Ratio: 100, Grace: 16 << 20,
		Item: 8 << 20, Row: 4 << 20, Cell: 1 << 20,
	}
}

// What the format itself allows.
const (
	maxRows    = 1 << 20
	maxColumns = 1 << 14
	maxParts   = 10_000
	maxList    = 4 << 20 // bytes that the lists of sheets and relations unpack to
)

// check refuses a part that unpacks to more than n bytes, or to suspiciously more
// than it takes in the archive. It goes by what the archive declares; reading
// more than that fails.
func (b *Book) check(f *zip.File, what string, n int64) error {
	switch {
	case f.UncompressedSize64 > uint64(n): //nolint:gosec // limits are not negative
		return city.Errorf(city.CodeTooLarge, "%s unpacks to %s, and at most %s are read; "+remedy, what, bytesOf(f.UncompressedSize64), bytesOf(uint64(n))) //nolint:gosec // as above
	case f.UncompressedSize64 > b.limits.Grace && f.UncompressedSize64/b.limits.Ratio > min(f.CompressedSize64, uint64(b.size)): //nolint:gosec // a size is not negative
		return city.Errorf(city.CodeTooLarge, "%s unpacks from %s to %s, more than %d to 1: it was made to fill a disk, not exported; "+remedy,
			what, bytesOf(f.CompressedSize64), bytesOf(f.UncompressedSize64), b.limits.Ratio)
	}
	return nil
}
