package intake

import (
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// FieldReader reads records that come as names and values, such as those of a web
// service, by the file mapping given. What a record does not hold is empty.
func FieldReader(p *city.Profile, locate func(lat, lng float64) (string, bool), now func() time.Time, source *city.Source, f *city.FileMapping) func(values map[string]string, o store.Origin) (store.Record, *store.Aside) {
	of := *source
	of.File = f
	c := &columns{at: map[string]int{}}
	for field, name := range f.Columns {
		c.at[field] = len(c.names)
		c.names = append(c.names, name)
	}
	return func(values map[string]string, o store.Origin) (store.Record, *store.Aside) {
		m := newMapper(&Options{Profile: p, Locate: locate, Now: now}, &of, c)
		fields := make([]string, len(c.names))
		for i, name := range c.names {
			fields[i] = values[name]
		}
		record, _, fault := m.record(fields)
		if fault != nil {
			a := m.aside(fault, o, m.id(fields))
			return store.Record{}, &a
		}
		record.Origin = o
		return record, nil
	}
}
