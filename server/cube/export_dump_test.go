package cube

import (
	"fmt"
	"reflect"
)

// SameChunks compares the chunks of two engines, field by field: whatever a chunk
// holds must come back from a dump.
func SameChunks(a, b *Engine) error {
	x, y := a.current.Load(), b.current.Load()
	if x.chunks.len() != y.chunks.len() || x.chunks.len() == 0 {
		return fmt.Errorf("%d and %d chunks", x.chunks.len(), y.chunks.len())
	}
	for n := range x.chunks.len() {
		if !reflect.DeepEqual(x.chunks.at(n), y.chunks.at(n)) {
			return fmt.Errorf("chunk %d:\n%+v\nand\n%+v", n, x.chunks.at(n), y.chunks.at(n))
		}
	}
	if !reflect.DeepEqual(x.dicts, y.dicts) {
		return fmt.Errorf("dicts:\n%+v\nand\n%+v", x.dicts, y.dicts)
	}
	if x.rows != y.rows || x.simulated != y.simulated || x.pos != y.pos || x.recorded != y.recorded || !reflect.DeepEqual(x.sources, y.sources) {
		return fmt.Errorf("states %+v and %+v", x, y)
	}
	return nil
}
