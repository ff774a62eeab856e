package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Viewer is whoever asks, and what they may. The zero one may nothing.
type Viewer struct {
	Role      city.Role
	May       city.Rights
	Name      string      // of the token; "" without one
	ExpiresAt city.Moment // of the token; 0 = never
	// Departments are the codes of those whose complaints alone the viewer may read
	// the words of and work on; empty = all.
	Departments []string
	Sources     []string // codes of those that the viewer may hand in for; empty = all
	Actor       string   // a role or a system that events name, never a citizen; empty = "operator"
}

type viewerKey struct{}

// WithViewer says who asks. Without it nothing may be asked.
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

// Rights implements the field of the schema.
func (v *Viewer) Rights() []string { return v.May.Names() }

// may tells whether the viewer has the right over the whole city.
func (v Viewer) may(right city.Rights) bool { return v.May.Any(right) && len(v.Departments) == 0 }

// mayOf tells whether the viewer has the right over complaints of which the
// department is in charge now.
func (v Viewer) mayOf(right city.Rights, department string) bool {
	return v.May.Any(right) && (len(v.Departments) == 0 || slices.Contains(v.Departments, department))
}

// Class returns a text that is equal for viewers who see the same.
func (v Viewer) Class() string {
	departments := slices.Clone(v.Departments)
	slices.Sort(departments)
	return strings.Join(append([]string{strconv.FormatUint(uint64(v.May), 16)}, departments...), " ")
}

// ViewerOf returns a viewer who sees what those of the class see. It may do
// nothing beyond reading.
func ViewerOf(class string) Viewer {
	parts := strings.Split(class, " ")
	may, _ := strconv.ParseUint(parts[0], 16, 16) // what is none may nothing
	return Viewer{May: city.Rights(may) &^ (city.Submit | city.Work), Departments: parts[1:]}
}

// ViewerClass returns the class of whoever asks.
func ViewerClass(ctx context.Context) string {
	v, _ := ctx.Value(viewerKey{}).(Viewer)
	return v.Class()
}

// Require refuses callers without the right, for what is answered beside GraphQL.
func Require(ctx context.Context, right city.Rights) error {
	if v := viewerFrom(ctx); !v.May.Any(right) {
		return city.Errorf(city.CodeForbidden, "this takes a caller with the right %s, whose token has one of the roles %s; %s",
			strings.Join(right.Names(), " or "), rolesWith(right), v.told())
	}
	return nil
}

// owned refuses steps of complaints that are not of the viewer's departments.
func (v Viewer) owned(rec *Record) error {
	if v.mayOf(city.Work|city.Operate, rec.Course.Department()) {
		return nil
	}
	return city.Errorf(city.CodeForbidden, "the complaint is not of a department that this token is for (%s)", strings.Join(v.Departments, ", "))
}

// discreet refuses to list single complaints by a sensitive category to callers
// who may not read the words of every complaint: the filter would name what the
// list hides.
func (r *Resolver) discreet(ctx context.Context, f *cube.Filter) error {
	if f == nil || viewerFrom(ctx).may(city.ReadWords) {
		return nil
	}
	for _, code := range f.Categories {
		if c, _ := r.Profile.Category(code); c.Sensitive {
			return city.FieldErrorf(city.CodeForbidden, "filter.categories", "complaints of a sensitive category are listed to callers who may read the words of every complaint")
		}
	}
	return nil
}
