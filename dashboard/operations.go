package dashboard

import _ "embed" // for Operations

// Operations is the GraphQL document of all that the wall asks.
//
//go:embed src/wall/operations.graphql
var Operations string
