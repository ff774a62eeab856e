// Package graph turns GraphQL into questions to the metrics engine and steps of
// complaints, and nothing else: the figures are cube's, the rules are city's.
//
// A root resolver reads its whole selection into one question ([cube.Question]);
// everything below it only reads the answer. What the package needs of the rest
// of the program it names in resolver.go, as small interfaces.
package graph

//go:generate go tool gqlgen generate
