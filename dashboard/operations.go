package dashboard

import _ "embed" // for the documents

// WallOperations is the GraphQL document of all that the wall asks.
//
//go:embed src/wall/operations.graphql
var WallOperations string

// KPIOperations is the GraphQL document of all that the KPI pages ask.
//
//go:embed src/kpi/operations.graphql
var KPIOperations string

// ScreensOperations is the GraphQL document of all that the editor of screens asks.
//
//go:embed src/screens/operations.graphql
var ScreensOperations string

// CounterOperations is the GraphQL document of all that the counter asks.
//
//go:embed src/counter/operations.graphql
var CounterOperations string
