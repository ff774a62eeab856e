package gqlhttp

import "testing"

func TestNegotiate(t *testing.T) {
	for _, c := range []struct {
		accept string
		want   media
	}{
		{"*/*", plainJSON},
		{"application/*", plainJSON},
		{"application/json", plainJSON},
		{"application/graphql-response+json", graphqlJSON},
		{"application/graphql-response+json; charset=utf-8", graphqlJSON},
		{"application/graphql-response+json, application/json", graphqlJSON},
		{"application/json, application/graphql-response+json", plainJSON},
		{"application/json;q=0.9, application/graphql-response+json", graphqlJSON},
		{"application/graphql-response+json;q=0.5, application/json;q=0.6", plainJSON},
		{"*/*;q=0.1, application/graphql-response+json", graphqlJSON},
		{"application/json;q=0, */*", graphqlJSON},
		{"application/graphql-response+json;q=0, */*", plainJSON},
		{"text/html,application/xhtml+xml,*/*;q=0.8", plainJSON},
		{"text/html", noMedia},
		{"application/json;q=0", noMedia},
		{"application/json;q=2", noMedia},
		{"nonsense;;, application/json", plainJSON},
	} {
		if have := negotiate([]string{c.accept}); have != c.want {
			t.Errorf("%s: %d, want %d", c.accept, have, c.want)
		}
	}
	if have := negotiate(nil); have != plainJSON {
		t.Errorf("nothing: %d", have)
	}
	if have := negotiate([]string{"text/html", "application/graphql-response+json"}); have != graphqlJSON {
		t.Errorf("two headers: %d", have)
	}
}

func TestAcceptsGzip(t *testing.T) {
	for header, want := range map[string]bool{
		"gzip": true, "br, GZIP": true, "gzip, deflate, br, zstd": true, "gzip;q=0.1": true, "gzip; q=0": false,
		"": false, "br": false, "identity, x-gzip2": false, "*": false,
	} {
		if have := acceptsGzip([]string{header}); have != want {
			t.Errorf("%q: %v", header, have)
		}
	}
}

func TestMatches(t *testing.T) {
	for header, want := range map[string]bool{
		`W/"a"`: true, `"a"`: true, `"b", W/"a"`: true, "*": true, `"b"`: false, `a`: false, ``: false,
	} {
		if have := Matches([]string{header}, `W/"a"`); have != want {
			t.Errorf("%q: %v", header, have)
		}
	}
}

func TestTakesJSON(t *testing.T) {
	for header, want := range map[string]bool{
		"application/json": true, "application/json; charset=utf-8": true, `application/json;CHARSET="UTF-8"`: true,
		"Application/JSON": true, "application/json; charset=iso-8859-1": false, "text/plain": false, "": false,
		"application/x-www-form-urlencoded": false, "multipart/form-data": false, "application/jsonp": false,
	} {
		if have := takesJSON(header); have != want {
			t.Errorf("%q: %v", header, have)
		}
	}
}
