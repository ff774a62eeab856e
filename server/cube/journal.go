package cube

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// journalRows is how many changes a state remembers at least.
const journalRows = 32 << 10

// journal is what changed up to a state, the latest last. It belongs to the
// writer; states share its memory, each seeing no further than its own end.
type journal struct {
	load    int64 // which rebuild it began with
	first   int64 // number of entries[0], counted from the rebuild
	entries []entry
	// What the forgotten entries altered, by journalRows of them, the latest last.
	forgotten []bygone
}

// bygone is the earliest moment that the entries before number end altered.
type bygone struct {
	end   int64
	since sec
}

// maxForgotten bounds the forgotten entries of which something is remembered.
const maxForgotten = 256

// image is a complaint as it stood at some state. It never changes, wherever the
// complaint moves to.
type image struct {
	in *chunk // nil = it was not there
	at int
}

// read fills r; the dicts must be those of this state or a later one.
func (m image) read(d *dicts, r *row) { m.in.row(d, m.at, r) }

// id returns the complaint's id.
func (m image) id() city.ID { return m.in.ids[m.at] }

// entry is a complaint that changed.
type entry struct {
	id       city.ID
	old, now image
	since    sec // the earliest moment as of which it stands otherwise now
}

// note appends a changed complaint. Of entries that are too old to matter the half is
// forgotten at once.
func (j *journal) note(e entry) {
	if len(j.entries) == 2*journalRows {
		old := bygone{end: j.first + journalRows, since: never}
		for i := range j.entries[:journalRows] {
			old.since = min(old.since, j.entries[i].since)
		}
		j.forgotten = append(slices.Clone(j.forgotten[max(0, len(j.forgotten)+1-maxForgotten):]), old)
		j.first += journalRows
		j.entries = append(make([]entry, 0, 2*journalRows), j.entries[journalRows:]...)
	}
	j.entries = append(j.entries, e)
}

// end returns the number of the next entry.
func (j *journal) end() int64 { return j.first + int64(len(j.entries)) }

// after returns the entries from number n on; ok is false where some of them are
// forgotten or belong to another rebuild.
func (j *journal) after(load, n int64) (list []entry, ok bool) {
	if load != j.load || n < j.first || n > j.end() {
		return nil, false
	}
	return j.entries[n-j.first:], true
}

// reach returns the earliest moment that the changes from number n on altered;
// never if there are none, 0 where nobody knows any more.
func (j *journal) reach(load, n int64) sec {
	if load != j.load || n > j.end() {
		return 0
	}
	since := never
	for _, old := range j.forgotten {
		if old.end > n {
			since = min(since, old.since)
		}
	}
	if n < j.first-int64(len(j.forgotten))*journalRows {
		return 0
	}
	for i := max(n-j.first, 0); i < int64(len(j.entries)); i++ {
		since = min(since, j.entries[i].since)
	}
	return since
}
