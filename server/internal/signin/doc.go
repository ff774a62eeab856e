// Package signin lets people and services in by the accounts of their organisation: OpenID
// Connect with authorization code and PKCE for people, whose session is a sealed cookie, and
// JSON Web Tokens for services. What they may do is said by their groups.
package signin
