package cube

import (
	"bytes"
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// Open lists the occurrences behind a figure, by the same walk that counts them.
// It fails with INVALID for a measure that opens only through its parts.
func (e *Engine) Open(ctx context.Context, q OpenQuestion) (*Opened, error) {
	want, ok := opens(q.Measure, q.Part)
	if !ok {
		return nil, notOpen(q.Measure, q.Part)
	}
	s := e.current.Load()
	asOf, live, err := moment(q.AsOf, city.At(e.now()))
	if err != nil {
		return nil, err
	}
	b, err := q.Window.bounds(asOf, e.profile.Zone)
	if err != nil {
		return nil, err
	}
	f, err := e.newFrame(ctx, s, &q.Filter, asOf, b, q.Basis, q.Reading)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	list := []Occurrence{}
	l := f.addLane(newGroups(nil), single(b, asOf), want)
	l.list = &list
	f.look()
	f.run()
	if err := f.done(); err != nil {
		return nil, err
	}
	slices.SortFunc(list, compareOccurrences)
	ticks := f.ticks
	if live {
		(&planned{frame: f}).calendar(&ticks, b)
	}
	return &Opened{Freshness: s.freshness(ticks, e.profile, live), Window: b, Occurrences: list}, nil
}

func compareOccurrences(a, b Occurrence) int {
	if a.Moment != b.Moment {
		if a.Moment < b.Moment {
			return -1
		}
		return 1
	}
	return bytes.Compare(a.ID[:], b.ID[:])
}

// notOpen explains how the measure can be opened.
func notOpen(m Measure, p Part) error {
	def, ok := definitionOf(m)
	switch {
	case !ok:
		return city.FieldErrorf(city.CodeInvalid, "measure", "%q is not a measure", m)
	case len(def.Parts) > 0:
		return city.FieldErrorf(city.CodeInvalid, "part", "%s opens by its parts %v, not by %q", m, def.Parts, p)
	case def.Opens:
		return city.FieldErrorf(city.CodeInvalid, "part", "%s has no parts; leave part out", m)
	default:
		return city.FieldErrorf(city.CodeInvalid, "measure", "%s is computed from other measures; open those: %s", m, def.OpensAs)
	}
}

// DueNext lists the promises of open complaints that are due next, soonest first.
func (e *Engine) DueNext(ctx context.Context, fl Filter, at city.Moment, first int) ([]Due, Freshness, error) {
	s := e.current.Load()
	asOf, live, err := moment(at, city.At(e.now()))
	if err != nil {
		return nil, Freshness{}, err
	}
	f, err := e.newFrame(ctx, s, &fl, asOf, Bounds{To: city.Never}, "", Recorded)
	if err != nil {
		return nil, Freshness{}, err
	}
	var list []Due
	f.look()
	f.heard = true
	f.each(0, 1, func() { list = f.dues(list) })
	if err := ctx.Err(); err != nil {
		return nil, Freshness{}, err
	}
	slices.SortFunc(list, func(a, b Due) int {
		if a.At != b.At {
			return int(min(max(a.At-b.At, -1), 1))
		}
		if c := bytes.Compare(a.ID[:], b.ID[:]); c != 0 {
			return c
		}
		return int(a.Clock) - int(b.Clock)
	})
	list = list[:min(first, len(list))]
	for i := range list {
		f.ticks.at(toSec(list[i].At + 1))
	}
	if live {
		(&planned{frame: f}).calendar(&f.ticks, f.bounds)
	}
	return list, s.freshness(f.ticks, e.profile, live), nil
}

// dues appends the running clocks of the row in hand, if it is open.
func (f *frame) dues(list []Due) []Due {
	r := f.row
	eps := r.episodes(&f.buf)
	if eps[len(eps)-1].until != never || !f.filter.department(f.dims[dimDepartment]) {
		return list
	}
	names := func(d int) string { return f.state.dicts.dim[d].names[f.dims[d]] }
	for k := city.Response; k <= city.Resolution; k++ {
		c := &r.clock[k]
		if c.verdict == city.Breached && c.due != 0 {
			f.ticks.at(c.at)
		}
		if c.verdict != city.Breached || c.at <= f.asOf || c.due == 0 || c.due < f.asOf {
			continue
		}
		list = append(list, Due{
			ID: r.id, At: toMoment(c.due), Clock: k, Department: names(dimDepartment),
			Category: names(dimCategory), Kecamatan: names(dimKecamatan),
		})
	}
	return list
}
