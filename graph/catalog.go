package graph

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// Catalog says what can be asked.
type Catalog struct {
	Measures   []cube.Definition
	Dimensions []cube.DimensionDefinition
	Times      []cube.TimeDefinition
}

func catalog() *Catalog {
	return &Catalog{cube.Catalogue(), cube.DimensionCatalogue(), cube.TimeCatalogue()}
}

func (r *Resolver) city(ctx context.Context) (*City, error) {
	simulated, err := r.City.Simulated(ctx)
	if err != nil {
		return nil, err
	}
	upper, lower := r.City.Boundaries()
	levels := []DistrictLevel{}
	if upper {
		levels = append(levels, DistrictLevelKecamatan)
	}
	if lower {
		levels = append(levels, DistrictLevelKelurahan)
	}
	return &City{of: r.directory(), Build: r.City.Build(), Simulated: simulated, Boundaries: levels}, nil
}

func (r *Resolver) alerts(ctx context.Context, filter *cube.Filter, asOf *city.Moment) ([]*Alert, cube.Freshness, error) {
	if err := r.checkFilter(value(filter)); err != nil {
		return nil, cube.Freshness{}, err
	}
	alerts, fresh, err := r.Figures.Alerts(ctx, value(filter), value(asOf))
	if err != nil {
		return nil, cube.Freshness{}, err
	}
	list := mapped(alerts, func(a *cube.Alert) *Alert { return &Alert{alert: *a, of: r.directory()} })
	if s := selected(ctx); value(asOf) == 0 && (s.has("silencedUntil") || s.has("silence")) {
		if err := r.silenced(ctx, list, &fresh); err != nil {
			return nil, cube.Freshness{}, err
		}
	}
	r.observe(ctx, Observation{Freshness: fresh, AsOf: value(asOf)})
	return list, fresh, nil
}

// complaintByID returns nil where there is no such complaint.
func (r *Resolver) complaintByID(ctx context.Context, id string) (*Complaint, error) {
	parsed, ok := parseID(id)
	if !ok {
		return nil, nil
	}
	records, err := r.Complaints.Get(ctx, []city.ID{parsed})
	if err != nil || records[0] == nil {
		return nil, err
	}
	c := r.complaint(ctx, records[0])
	c.alone = true
	return c, nil
}

// complaintByReference returns nil where there is no such complaint.
func (r *Resolver) complaintByReference(ctx context.Context, source, externalID string) (*Complaint, error) {
	record, err := r.Complaints.ByReference(ctx, source, externalID)
	if city.CodeOf(err) == city.CodeNotFound {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	c := r.complaint(ctx, record)
	c.alone = true
	return c, nil
}
