package cube

import (
	"sync"

	"github.com/tugu-city/tugu/server/city"
)

// catalog numbers shapes and attrs as they are met. Readers hold the lists, which
// only grow; the maps belong to the writer.
type catalog struct {
	shapes  []shape
	attrs   []attr
	keys    []string // of shapes
	endings []ending // of shapes
	shapeOf map[string]int
	attrOf  map[attr]int
	fates   []fate
	fateOf  map[fate]int
	key     []byte

	parent   *catalog // gives the numbers, if not nil
	parentMu *sync.Mutex
}

// maxShapes bounds the memory that shapes take; lives beyond keep their facts whole.
const maxShapes = 1 << 16

func newCatalog() *catalog {
	c := &catalog{shapeOf: map[string]int{}, attrOf: map[attr]int{}, fates: []fate{{}}, fateOf: map[fate]int{{}: 0}}
	c.add(shape{odd: true}, "")
	return c
}

// add gives a shape the next number; the caller notes its key, but for that of the first.
func (c *catalog) add(s shape, key string) {
	c.shapes, c.keys, c.endings = append(c.shapes, s), append(c.keys, key), append(c.endings, s.ending())
}

// follow takes over what the parent numbered meanwhile.
func (c *catalog) follow(parent *catalog) {
	for n := len(c.shapes); n < len(parent.shapes); n++ {
		c.add(parent.shapes[n], parent.keys[n])
		c.shapeOf[parent.keys[n]] = n
	}
	for n := len(c.attrs); n < len(parent.attrs); n++ {
		c.attrs = append(c.attrs, parent.attrs[n])
		c.attrOf[parent.attrs[n]] = n
	}
	for n := len(c.fates); n < len(parent.fates); n++ {
		c.fates = append(c.fates, parent.fates[n])
		c.fateOf[parent.fates[n]] = n
	}
}

// attr returns the number of an attr.
func (c *catalog) attr(a attr) int {
	n, ok := c.attrOf[a]
	if !ok && c.parent != nil {
		c.parentMu.Lock()
		defer c.parentMu.Unlock()
		n = c.parent.attr(a)
		c.follow(c.parent)
		return n
	}
	if !ok {
		n = len(c.attrs)
		c.attrs = append(c.attrs, a)
		c.attrOf[a] = n
	}
	return n
}

// maxFates bounds the memory that fates take; rows beyond have none.
const maxFates = 1 << 12

// fate returns the number of a fate, 0 where it has none.
func (c *catalog) fate(x fate) int {
	n, ok := c.fateOf[x]
	if !ok && c.parent != nil {
		c.parentMu.Lock()
		defer c.parentMu.Unlock()
		n = c.parent.fate(x)
		c.follow(c.parent)
		return n
	}
	if !ok && len(c.fates) < maxFates {
		n = len(c.fates)
		c.fates = append(c.fates, x)
		c.fateOf[x] = n
	}
	return n
}

// lend lets dicts see what was numbered up to now.
func (c *catalog) lend(d *dicts) {
	d.shapes, d.endings, d.attrs, d.fates = c.shapes, c.endings, c.attrs, c.fates
}

// lent reports whether dicts see all that was numbered up to now.
func (c *catalog) lent(d *dicts) bool {
	return len(d.shapes) == len(c.shapes) && len(d.attrs) == len(c.attrs) && len(d.fates) == len(c.fates)
}

// shape returns the number of the shape of facts, 0 where it has none.
func (c *catalog) shape(f *city.Facts) int {
	if len(f.Moves) > 250 || len(f.Dues[0]) > 250 || len(f.Dues[1]) > 250 {
		return 0
	}
	key := c.key[:0]
	for i := range f.Moves {
		key = append(key, byte(f.Moves[i].Kind), sets(&f.Moves[i]))
	}
	for _, dues := range f.Dues {
		key = append(key, 0xff)
		for _, d := range dues {
			key = append(key, byte(bit(d.Paused)))
		}
	}
	c.key = key
	if n, ok := c.shapeOf[string(key)]; ok {
		return n
	}
	if c.parent != nil {
		c.parentMu.Lock()
		defer c.parentMu.Unlock()
		n := c.parent.shape(f)
		c.follow(c.parent)
		return n
	}
	if len(c.shapes) == maxShapes {
		return 0
	}
	n := len(c.shapes)
	c.add(makeShape(f), string(key))
	c.shapeOf[c.keys[n]] = n
	return n
}
