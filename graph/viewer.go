package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
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
