package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Viewer says what the caller of an operation may do beyond reading figures.
type Viewer struct {
	MayWrite          bool   // take steps in the life of complaints
	MayReadComplaints bool   // read titles and search the texts of complaints
	Actor             string // a role or a system that events name, never a citizen; empty = "operator"
}

type viewerKey struct{}

// WithViewer says who asks. Without it the caller may only read figures.
func WithViewer(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

func viewerFrom(ctx context.Context) Viewer {
	v, _ := ctx.Value(viewerKey{}).(Viewer)
	if v.Actor == "" {
		v.Actor = "operator"
	}
	return v
}

// writer returns the caller of a mutation.
func writer(ctx context.Context) (Viewer, error) {
	v := viewerFrom(ctx)
	if !v.MayWrite {
		return v, city.Errorf(city.CodeForbidden, "steps of complaints need a token that may write; send one as Authorization: Bearer …")
	}
	return v, nil
}

// discreet refuses to list single complaints by a sensitive category to callers
// who may not read complaints: the filter would name what the list hides.
func (r *Resolver) discreet(ctx context.Context, f *cube.Filter) error {
	if f == nil || viewerFrom(ctx).MayReadComplaints {
		return nil
	}
	for _, code := range f.Categories {
		if c, _ := r.Profile.Category(code); c.Sensitive {
			return city.FieldErrorf(city.CodeForbidden, "filter.categories", "complaints of a sensitive category are listed to callers with a token that may read them")
		}
	}
	return nil
}
