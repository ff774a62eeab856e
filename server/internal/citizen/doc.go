// Package citizen is the citizen's way back: the page of one complaint for who
// knows its reference and secret, without an account, and the page behind an
// invitation to rate a result. It shows what is meant for the citizen alone:
// answers and results, never notes, names or numbers.
package citizen
