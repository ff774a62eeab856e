package live

import "slices"

// fewOperations is up to how many operations of a connection are found one by one.
const fewOperations = 8

// operations are those that are active on a connection, most of which have few.
type operations struct {
	list []*subscription
	byID map[string]*subscription // nil while there are few
}

func (o *operations) len() int { return len(o.list) }

func (o *operations) get(id string) *subscription {
	if o.byID != nil {
		return o.byID[id]
	}
	for _, s := range o.list {
		if s.id == id {
			return s
		}
	}
	return nil
}

func (o *operations) add(s *subscription) {
	s.place = len(o.list)
	o.list = append(o.list, s)
	if o.byID == nil && len(o.list) > fewOperations {
		o.byID = make(map[string]*subscription, len(o.list))
		for _, s := range o.list {
			o.byID[s.id] = s
		}
	} else if o.byID != nil {
		o.byID[s.id] = s
	}
}

// remove tells whether s was active.
func (o *operations) remove(s *subscription) bool {
	if s.place >= len(o.list) || o.list[s.place] != s {
		return false
	}
	last := o.list[len(o.list)-1]
	o.list[s.place], last.place = last, s.place
	o.list[len(o.list)-1] = nil
	o.list = o.list[:len(o.list)-1]
	if o.byID != nil {
		delete(o.byID, s.id)
	}
	if len(o.list) == 0 {
		o.list, o.byID = nil, nil
	}
	return true
}

func (o *operations) all() []*subscription { return slices.Clone(o.list) }
