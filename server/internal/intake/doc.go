// Package intake takes complaints in from the files of other systems.
//
// A file is read as a stream: memory does not grow with it, apart from eight
// bytes per record to notice an id that comes twice. Each record becomes a
// [store.Record] with everything its source knows to have happened, and goes to
// the [Sink] in batches. A record that cannot be understood is set aside: it is
// counted by reason and written whole to the rejects, with line, field, value
// and remedy. What is odd but usable is taken and counted as suspicious.
//
// Local times without an offset are read in the mapping's zone. An hour that
// happens twice when clocks go back is read as its first occurrence, or as its
// second where the first would lie before the submission; an hour that is
// skipped when clocks go forward is read with the offset before the change, so
// 02:30 becomes 03:30. Both are counted as suspicious.
//
// An id that comes twice in one file is an update by the later record. Where the
// two differ, importing the file again therefore writes both again.
package intake
