// Package live answers GraphQL subscriptions for gqlgen servers with many subscribers: over WebSockets
// (graphql-transport-ws) and over server-sent events (graphql-sse, in both of its modes). It shares one execution, one
// encoding and one compression among all who ask the same, so that a subscriber costs a write to a socket.
//
//	schema := graph.NewExecutableSchema(config)
//	transport := live.New(schema.Schema(), source, live.Options{})
//	server := handler.New(schema)
//	server.SetQueryCache(lru.New[*ast.QueryDocument](1000)) // shared executions are parsed once
//	server.AddTransport(transport)                          // before those of plain HTTP
//	...
//	err := transport.Shutdown(ctx)
//
// It knows nothing of what is asked, and works with unmodified clients.
//
// # State and streams
//
// A subscription whose root fields also exist on the Query type, with the same name and type, is a state
// subscription: "the answer of this query, now and whenever it changes". The transport rewrites the operation to a
// query, executes it once for the whole group of subscribers who ask the same, encodes the answer once and hands the
// same bytes to every member behind the member's own id. It asks again when the [Source] says that something
// changed, when the answer's own [ValidUntil] passes, and every [Options.SweepEvery] regardless. An unchanged answer
// is not sent. A member that falls behind gets the latest answer only, never a backlog. The Subscription resolver of
// such a field is not called over this transport. A resolver that calls [Final] ends the subscription behind its answer.
//
// Every other subscription is a stream: gqlgen's own subscription resolver runs for each subscriber, and its events
// arrive in order and without a gap, or the stream ends with an error that says why. Queries and mutations are
// answered over the same connections.
//
// # What an answer depends on
//
// Without more, each change has every group execute. A [Source] that is a [Dirtier], which a [Journal] makes easy, knows
// what a change touches, by keys of the server's own choice; resolvers report the keys that their answer depends on with
// [DependsOn]. A group then executes only for changes that touch one of its keys. A key that was forgotten is found by
// the sweep, which sends the difference and counts it in [Stats].Missed: tests should require that to be 0.
//
// # Groups and visibility
//
// Two subscriptions share a group when the canonical print of their operation, the operation name, the coerced
// variables, the scope and the wish for a least interval are equal. [Options.Scope] decides the scope when a connection
// opens, and is asked again when what it said expires ([WithExpiry]) or rights have changed ([Transport.Reauthorise]).
// The group's resolvers run under a context that knows the scope ([ScopeFromContext]) and nothing of any member. A
// resolver that needs to know who asks returns the error of [NeedPrincipal]: the question is then executed for each
// member alone, under its own context.
//
// # Resuming
//
// Each state answer says what state it is of, in extensions.live: epoch, sequence, tick and validUntil, as resolvers
// report them with [Revision] and [ValidUntil], and a digest. A client that subscribes with the last one it got as
// extensions.live of its operation, and misses nothing, is not sent the answer again, but a ping whose payload is
// {"unchanged": "<id>"} (over event streams: a comment). Else it gets the full answer; another epoch tells that the
// history is not the one it knew. In the same place, minIntervalMs asks for at most one answer in that time.
//
// # Slow peers
//
// Nothing that one peer does delays another. Each connection has one slot per state subscription (the latest answer
// wins), and one bounded queue for everything else. A write that takes longer than [Options.WriteTimeout] ends the
// connection. A stream that finds no room in the queue for that long ends with an error whose extensions.code is
// [CodeTooSlow]. A peer that makes the server queue replies faster than it reads them is closed with [CloseTooSlow].
// Connections and operations are bounded by client and in all. An idle connection has one goroutine, and costs
// less than 12 kB.
//
// # Compression
//
// With a peer that offers permessage-deflate, answers of at least [Options.CompressAbove] bytes leave compressed: what
// is the member's own (its id) as a stored block, and behind it the blocks that were compressed once for all. No context
// is kept between messages.
package live
