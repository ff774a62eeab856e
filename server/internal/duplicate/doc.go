// Package duplicate finds complaints that may be about the same thing as another:
// of the same category, near in place and time, and in similar words. It only
// proposes; an operator decides.
package duplicate
