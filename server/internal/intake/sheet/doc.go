// Package sheet reads the first sheet of Excel workbooks (XLSX, ISO/IEC 29500)
// row by row in constant memory: the archive and its texts lie in temporary
// files, one row at a time is held. Of the archive only the parts that say where
// the sheet is, the texts and the sheet itself are unpacked, each within [Limits].
//
// Values are as the file keeps them: dates are serial numbers, formulas their
// last result.
package sheet
