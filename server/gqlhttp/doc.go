// Package gqlhttp serves GraphQL over HTTP for gqlgen: GET and POST as the
// GraphQL-over-HTTP draft asks, persisted documents, entity tags, and a cache of
// encoded answers.
//
// [Transport] is a graphql.Transport; it takes whatever other transports leave,
// so it is added last. [Documents] is an extension for the server's Use: it knows
// documents by their hash, learned from clients or trusted beforehand, and can
// refuse all that are not trusted.
//
// An answer is kept as bytes and sent again to equal questions (same canonical
// operation, same coerced variables, same class of caller) as long as the state
// that it was read from is the present one and its time has not come. Resolvers
// tell both with [Observed]. What a question costs then is one look into a map,
// before anything is parsed.
//
// The package knows nothing of complaints.
package gqlhttp
