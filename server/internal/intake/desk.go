package intake

import (
	"context"
	"errors"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Reader understands one content of a source: it returns the record, or why there
// is none. The origin of either is the one given.
type Reader func(source *city.Source, o store.Origin) (store.Record, *store.Aside)

// List keeps records that were set aside: the store.
type List interface {
	AsideByID(ctx context.Context, id int64) (store.AsideRecord, error)
	Mend(ctx context.Context, id int64, actor string, r store.Record) (store.Result, error)
	Refile(ctx context.Context, id int64, a store.Aside) error
}

// Desk is where an operator works on what was set aside.
type Desk struct {
	profile *city.Profile
	list    List
	readers map[string]Reader // by format
}

// NewDesk makes a desk that knows no format yet.
func NewDesk(p *city.Profile, list List) *Desk {
	return &Desk{profile: p, list: list, readers: map[string]Reader{}}
}

// Register says how contents of a format are read; each adapter has its own.
func (d *Desk) Register(format string, r Reader) { d.readers[format] = r }

// Replay reads a record that was set aside once more, content in its place unless
// it is nil, and takes it if it can be taken now. The error is the reason where it
// cannot, which is then noted with the record.
func (d *Desk) Replay(ctx context.Context, id int64, actor string, content *string) error {
	a, err := d.list.AsideByID(ctx, id)
	if err != nil {
		return err
	}
	source := d.profile.Source(a.Source)
	read := d.readers[a.Origin.Format]
	switch {
	case source == nil:
		return city.FieldErrorf(city.CodeConflict, "id", "the profile has no source %s; add it, or discard the record", show(a.Source))
	case read == nil:
		return city.FieldErrorf(city.CodeConflict, "id", "nothing reads the format %s any more; hand the complaint in by hand and discard the record", show(a.Origin.Format))
	case content == nil && !a.Whole():
		return city.FieldErrorf(city.CodeConflict, "content", "of this record the beginning alone is kept; give its content as it should be")
	}
	origin := a.Origin
	origin.Replayed = true
	if content != nil {
		origin.Raw, origin.Size = *content, 0
	}
	record, fault := read(source, origin)
	if fault != nil {
		why := city.FieldErrorf(city.CodeInvalid, "content", "%s", fault.Message)
		return errors.Join(d.list.Refile(ctx, id, *fault), why)
	}
	_, err = d.list.Mend(ctx, id, actor, record)
	return err
}
