package main

import (
	"fmt"
	"time"

	"github.com/tugu-city/tugu/dashboard"
	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/gqlhttp"
)

// documents returns the persisted documents: those of the pages and of the flags.
func (w *webFlags) documents() (*gqlhttp.Documents, error) {
	d := gqlhttp.NewDocuments(graph.Executable(&graph.Resolver{}).Schema())
	if err := d.Trust("wall", dashboard.WallOperations); err != nil {
		return nil, fmt.Errorf("the wall's operations: %w", err)
	}
	if err := d.Trust("kpi", dashboard.KPIOperations); err != nil {
		return nil, fmt.Errorf("the KPI pages' operations: %w", err)
	}
	if err := d.Trust("screens", dashboard.ScreensOperations); err != nil {
		return nil, fmt.Errorf("the operations of the editor of screens: %w", err)
	}
	if err := d.Trust("counter", dashboard.CounterOperations); err != nil {
		return nil, fmt.Errorf("the counter's operations: %w", err)
	}
	for _, path := range w.Trusted {
		if err := d.Load(path); err != nil {
			return nil, err
		}
	}
	if w.OnlyTrusted {
		d.Only()
	}
	return d, nil
}

// overHTTP returns the HTTP transport: figures are kept until the next change, or
// until time changes them.
func (s *service) overHTTP() *gqlhttp.Transport {
	return gqlhttp.New(gqlhttp.Options{
		State: func() gqlhttp.State {
			p := s.engine.Position()
			return gqlhttp.State{Epoch: p.Epoch, Sequence: p.Sequence}
		},
		Cacheable: graph.AsksFigures, Class: graph.ViewerClass, Documents: s.documents, Now: time.Now, ExecuteTimeout: s.web.QueryTimeout,
	})
}
