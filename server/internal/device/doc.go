// Package device lets screens in by a code that they show and an operator approves:
// the OAuth 2.0 Device Authorization Grant (RFC 8628). The access token that a screen
// is given is a cookie, which no script reads.
package device
