// Package live answers GraphQL over WebSockets for gqlgen servers with many subscribers: it speaks the
// graphql-transport-ws protocol and shares one execution and one encoded answer among all who ask the same.
//
//	schema := graph.NewExecutableSchema(config)
//	transport := live.New(schema.Schema(), source, live.Options{})
//	server := handler.New(schema)
//	server.SetQueryCache(lru.New[*ast.QueryDocument](1000)) // shared executions are parsed once
//	server.AddTransport(transport)
//	...
//	err := transport.Shutdown(ctx)
//
// # State and streams
//
// A subscription whose root fields also exist on the Query type, with the same name and type, is a state
// subscription: "the answer of this query, now and whenever it changes". The transport rewrites the operation to a
// query, executes it once for the whole group of subscribers who ask the same, encodes the answer once and hands the
// same bytes to every member behind the member's own id. It asks again when the [Source] says that something
// changed, when the answer's own [ValidUntil] passes, and every [Options.SweepEvery] regardless. An unchanged answer
// is not sent. A member that falls behind gets the latest answer only, never a backlog. The Subscription resolver of
// such a field is not called over this transport.
//
// Every other subscription is a stream: gqlgen's own subscription resolver runs for each subscriber, and its events
// arrive in order and without a gap, or the stream ends with an error that says why.
//
// # Groups and visibility
//
// Two subscriptions share a group when the canonical print of their operation, the operation name, the coerced
// variables and the scope are equal. [Options.Scope] decides the scope when a connection opens. The group's
// resolvers run under a context that knows the scope ([ScopeFromContext]) and nothing of any member, so a resolver
// that needs to know who asks must fail rather than answer with what belongs to someone else.
//
// # Slow peers
//
// Nothing that one peer does delays another. Each connection has one slot per state subscription (the latest answer
// wins), and one bounded queue for everything else. A write that takes longer than [Options.WriteTimeout] ends the
// connection. A stream that finds no room in the queue for that long ends with an error whose extensions.code is
// [CodeTooSlow]. A peer that makes the server queue replies faster than it reads them is closed with [CloseTooSlow].
package live
