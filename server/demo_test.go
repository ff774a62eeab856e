package main

import (
	"strings"
	"testing"
)

// TestDemoMakesAToken: a demo that this machine alone reaches gives a token, another one each time; elsewhere, and where the caller
// names who may come in, it makes none.
func TestDemoMakesAToken(t *testing.T) {
	own := demoCommand{webFlags: webFlags{Listen: "127.0.0.1:8080"}}
	again := own
	if token := own.ownToken(); !strings.HasPrefix(token, "demo-") || len(token) < minToken || own.Token != token || again.ownToken() == token {
		t.Errorf("token %q, taken %q", token, own.Token)
	}
	for name, w := range map[string]webFlags{
		"all addresses":  {Listen: "0.0.0.0:8080"},
		"no address":     {Listen: ":8080"},
		"a token":        {Listen: "127.0.0.1:8080", Token: testToken},
		"a token file":   {Listen: "127.0.0.1:8080", TokenFile: "token"},
		"people sign in": {Listen: "127.0.0.1:8080", oidcFlags: oidcFlags{OIDCIssuer: "https://sso.example.go.id"}},
	} {
		c := demoCommand{webFlags: w}
		if token := c.ownToken(); token != "" || c.Token != w.Token {
			t.Errorf("%s: made %q", name, token)
		}
	}
}
