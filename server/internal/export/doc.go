// Package export writes tables for other programs: CSV, JSON Lines, XLSX, Parquet
// and Arrow, row by row: at most a batch of rows is held. It knows nothing of complaints: whoever
// calls it says what the columns are and hands over the rows.
package export
