package main

import (
	"context"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/tracing"
	"go.opentelemetry.io/otel/attribute"
)

// traced tells how long the engine takes to answer questions of requests that are traced.
type traced struct{ graph.Figures }

// figures answers questions, and tells traces how long it takes.
func (s *service) figures() graph.Figures {
	if s.tracing == nil {
		return s.engine
	}
	return traced{s.engine}
}

// Ask implements graph.Figures.
func (t traced) Ask(ctx context.Context, q cube.Question) (*cube.Answer, error) {
	ctx, end := tracing.Step(ctx, "engine ask", attribute.Int("tugu.sets", len(q.Sets)))
	a, err := t.Figures.Ask(ctx, q)
	end(err)
	return a, err
}

// Open implements graph.Figures.
func (t traced) Open(ctx context.Context, q cube.OpenQuestion) (*cube.Opened, error) {
	ctx, end := tracing.Step(ctx, "engine open")
	o, err := t.Figures.Open(ctx, q)
	end(err)
	return o, err
}

// DueNext implements graph.Figures.
func (t traced) DueNext(ctx context.Context, f cube.Filter, asOf city.Moment, first int) ([]cube.Due, cube.Freshness, error) {
	ctx, end := tracing.Step(ctx, "engine due")
	due, fresh, err := t.Figures.DueNext(ctx, f, asOf, first)
	end(err)
	return due, fresh, err
}

// Alerts implements graph.Figures.
func (t traced) Alerts(ctx context.Context, f cube.Filter, asOf city.Moment) ([]cube.Alert, cube.Freshness, error) {
	ctx, end := tracing.Step(ctx, "engine alerts")
	alerts, fresh, err := t.Figures.Alerts(ctx, f, asOf)
	end(err)
	return alerts, fresh, err
}
