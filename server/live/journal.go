package live

import "sync"

// Dirtier is a [Source] that can tell which changes touch which keys. Groups whose resolvers reported keys with
// [DependsOn] ask it at each change whether they must execute.
type Dirtier interface {
	Source
	// Dirty reports whether a change after the state of the sequence in the epoch, as resolvers report them with
	// [Revision], can have touched any of the keys. It must know of a change, with the keys of what was there before
	// and of what is there after it, before the change is visible. What it does not know it must call dirty.
	Dirty(epoch string, sequence int64, keys []string) bool
}

// maxJournalKeys bounds a journal's memory.
const maxJournalKeys = 100_000

// Journal remembers when each key was last touched, for a [Dirtier]. The zero Journal knows nothing and calls
// everything dirty. It is safe for use from many goroutines.
type Journal struct {
	mu    sync.RWMutex // guards what follows
	known bool
	epoch string
	from  int64 // what lies after this sequence is known
	last  map[string]int64
}

// Reset begins anew: of the changes up to sequence nothing is known. It is to be called before a state is visible
// that was not reached by recorded changes.
func (j *Journal) Reset(epoch string, sequence int64) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.known, j.epoch, j.from, j.last = true, epoch, sequence, map[string]int64{}
}

// Record notes that the change of the sequence touches the keys. It is to be called before the change is visible,
// in order of sequences, with the keys of what was before the change and of what will be after it.
func (j *Journal) Record(sequence int64, keys ...string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if !j.known {
		return
	}
	if len(j.last)+len(keys) > maxJournalKeys {
		clear(j.last)
		j.from = sequence
	}
	for _, k := range keys {
		j.last[k] = max(j.last[k], sequence)
	}
}

// Dirty is for the method of the same name of a [Dirtier].
func (j *Journal) Dirty(epoch string, sequence int64, keys []string) bool {
	j.mu.RLock()
	defer j.mu.RUnlock()
	if !j.known || epoch != j.epoch || sequence < j.from {
		return true
	}
	for _, k := range keys {
		if j.last[k] > sequence {
			return true
		}
	}
	return false
}
