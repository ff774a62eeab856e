// Package tracing tells an OpenTelemetry collector how long what took: requests, operations, questions to the engine,
// statements, applied changes, what is asked of others. It is set by the standard OTEL_… environment variables and off
// without them. Spans hold names, counts and codes: no words, no literals, no addresses of people, no secrets.
package tracing
