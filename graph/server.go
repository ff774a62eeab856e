package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/ast"
)

// Options bound what an operation may ask. Zero values mean the defaults.
type Options struct {
	Tokens       int  // of a document; default 5,000
	Depth        int  // of nested fields; default 20
	Aliases      int  // of an operation, fragments unfolded; default 100
	Fields       int  // of an operation, fragments unfolded; default 2,000
	Complexity   int  // see costs; default 100,000
	Introspect   bool // answer questions about the schema
	CachedParses int  // documents kept parsed and checked; default 1,000
	// Transports are tried before POST and GET: event streams are POSTs as well.
	Transports []graphql.Transport
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
	return o
}

// Executable returns the schema, executable with the resolver: what a transport
// beside HTTP needs.
func Executable(r *Resolver) graphql.ExecutableSchema {
	return NewExecutableSchema(Config{Resolvers: r, Complexity: costs()})
}

// NewServer returns the GraphQL endpoint: POST, GET for queries, and the
// transports of the options; AddTransport adds more that are tried last.
// Bounding the size of bodies is the caller's.
func NewServer(r *Resolver, o Options) *handler.Server {
	o = o.withDefaults()
	srv := handler.New(Executable(r))
	for _, t := range o.Transports {
		srv.AddTransport(t)
	}
	srv.AddTransport(transport.Options{})
	srv.AddTransport(transport.GET{})
	srv.AddTransport(transport.POST{})
	srv.SetQueryCache(lru.New[*ast.QueryDocument](o.CachedParses))
	srv.SetParserTokenLimit(o.Tokens)
	srv.SetErrorPresenter(presenter(r.log()))
	srv.SetRecoverFunc(recovered)
	srv.Use(extension.AutomaticPersistedQuery{Cache: lru.New[string](o.CachedParses)})
	srv.Use(shapeLimit{o})
	srv.Use(extension.FixedComplexityLimit(o.Complexity))
	if o.Introspect {
		srv.Use(extension.Introspection{})
	}
	zone := r.Profile.Zone
	srv.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		return next(withZone(ctx, zone))
	})
	return srv
}
