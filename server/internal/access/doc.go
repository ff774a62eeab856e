// Package access knows the tokens of callers: how they are made, found again, and
// taken back. A token is a role, maybe for some departments or sources, until a
// moment. Only its hash is kept.
package access
