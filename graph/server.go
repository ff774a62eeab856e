package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/tugu-city/tugu/server/gqlhttp"
	"github.com/vektah/gqlparser/v2/ast"
)

// Options bound what an operation may ask. Zero values mean the defaults.
type Options struct {
	Tokens     int // of a document; default 5,000
	Depth      int // of nested fields; default 20
	Aliases    int // of an operation, fragments unfolded; default 100
	Fields     int // of an operation, fragments unfolded; default 2,000
	Complexity int // see costs; default 100,000
	// Introspect tells whether the viewer may ask about the schema; nil: nobody may, and mistakes in
	// operations are answered without what the schema has in their place.
	Introspect   func(Viewer) bool
	Admit        Admit // nil: everything is let in at once
	CachedParses int   // documents kept parsed and checked; default 1,000
	// Transports are tried before HTTP: event streams are POSTs as well.
	Transports []graphql.Transport
	HTTP       *gqlhttp.Transport // nil: one that keeps no answers
	Documents  *gqlhttp.Documents // persisted documents; nil: none is trusted
}

func (o Options) withDefaults() Options {
	for _, d := range []struct {
		value *int
		or    int
	}{{&o.Tokens, 5_000}, {&o.Depth, 20}, {&o.Aliases, 100}, {&o.Fields, 2_000}, {&o.Complexity, 100_000}, {&o.CachedParses, 1_000}} {
		if *d.value == 0 {
			*d.value = d.or
		}
	}
	if o.HTTP == nil {
		o.HTTP = gqlhttp.New(gqlhttp.Options{Documents: o.Documents})
	}
	return o
}

// Executable returns the schema, executable with the resolver: what a transport
// beside HTTP needs.
func Executable(r *Resolver) graphql.ExecutableSchema {
	rules := 0
	if r.Profile != nil { // documents are checked without one
		rules = len(r.Profile.AlertRules)
	}
	return NewExecutableSchema(Config{Resolvers: r, Complexity: costs(rules)})
}

// NewServer returns the GraphQL endpoint: the transports of the options, then
// HTTP, which takes all that they leave. Bounding the size of bodies is the
// caller's.
func NewServer(r *Resolver, o Options) *handler.Server {
	schema := Executable(r)
	if o.Documents == nil {
		o.Documents = gqlhttp.NewDocuments(schema.Schema())
	}
	o = o.withDefaults()
	srv := handler.New(schema)
	for _, t := range o.Transports {
		srv.AddTransport(t)
	}
	srv.AddTransport(o.HTTP)
	srv.SetQueryCache(lru.New[*ast.QueryDocument](o.CachedParses))
	srv.SetParserTokenLimit(o.Tokens)
	srv.SetErrorPresenter(presenter(r.log()))
	srv.SetRecoverFunc(recovered)
	srv.Use(shapeLimit{o})
	srv.Use(&gate{})
	srv.Use(extension.FixedComplexityLimit(o.Complexity))
	srv.Use(o.Documents) // after the limits: it learns what passed them
	if o.Introspect != nil {
		srv.Use(extension.Introspection{})
	}
	srv.SetDisableSuggestion(o.Introspect == nil)
	if o.Admit != nil {
		srv.AroundOperations(executed)
		srv.AroundResponses(o.Admit.admitted) // before the log: what is turned away is not done
	}
	srv.AroundResponses(r.audited)
	zone := r.Profile.Zone
	srv.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		return next(withZone(ctx, zone))
	})
	return srv
}
