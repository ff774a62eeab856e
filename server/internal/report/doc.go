// Package report makes the recap of complaints (Rekap Pengaduan): the figures of a window per department and per
// pillar, as a workbook (XLSX) and as CSV, over HTTP and into a folder when a month has ended.
//
// Every number comes from one question to the metrics engine, so all tables of a recap are of one state and equal
// the answers of the API to the same window, basis, filter and asOf. Columns carry the names of the API's MetricRow.
// A recap holds figures alone: no complaint, no text, nothing about a person.
package report
