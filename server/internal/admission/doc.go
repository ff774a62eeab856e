// Package admission decides what is let in: how much a client may ask for in a time
// ([Limiter]), and how much is worked on at once, the more urgent first ([Gate]).
package admission
