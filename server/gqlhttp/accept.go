package gqlhttp

import (
	"mime"
	"strconv"
	"strings"
)

// media is a type of response.
type media int

const (
	plainJSON   media = iota // application/json: request errors are 200
	graphqlJSON              // application/graphql-response+json
	noMedia
)

const (
	typeJSON    = "application/json"
	typeGraphQL = "application/graphql-response+json"
)

var contentTypes = [...][]string{
	plainJSON:   {typeJSON + "; charset=utf-8"},
	graphqlJSON: {typeGraphQL + "; charset=utf-8"},
	noMedia:     {typeJSON + "; charset=utf-8"}, // to say so
}

// negotiate returns the type that the Accept headers like best: application/json
// where they do not say, noMedia where they take neither.
func negotiate(accept []string) media {
	if len(accept) == 0 {
		return plainJSON
	}
	if len(accept) == 1 {
		switch accept[0] { // what most clients send
		case "", "*/*", typeJSON:
			return plainJSON
		case typeGraphQL:
			return graphqlJSON
		}
	}
	return best(strings.Split(strings.Join(accept, ","), ","))
}

// best weighs the ranges; of equal ones the first counts.
func best(ranges []string) media {
	offers := [...]struct {
		specific, order int
		q               float64
	}{plainJSON: {specific: -1}, graphqlJSON: {specific: -1}}
	for order, text := range ranges {
		name, params, err := mime.ParseMediaType(text)
		if err != nil {
			continue
		}
		q := quality(params["q"])
		take := func(m media, specific int) {
			if o := &offers[m]; specific > o.specific {
				o.specific, o.order, o.q = specific, order, q
			}
		}
		switch name {
		case typeJSON:
			take(plainJSON, 2)
		case typeGraphQL:
			take(graphqlJSON, 2)
		case "application/*":
			take(plainJSON, 1)
			take(graphqlJSON, 1)
		case "*/*":
			take(plainJSON, 0)
			take(graphqlJSON, 0)
		}
	}
	j, g := offers[plainJSON], offers[graphqlJSON]
	switch {
	case j.q == 0 && g.q == 0:
		return noMedia
	case g.q > j.q || g.q == j.q && g.order < j.order:
		return graphqlJSON
	default:
		return plainJSON
	}
}

func quality(q string) float64 {
	if q == "" {
		return 1
	}
	v, err := strconv.ParseFloat(q, 64)
	if err != nil || !(v >= 0 && v <= 1) {
		return 0
	}
	return v
}

// acceptsGzip tells whether the Accept-Encoding headers take gzip.
func acceptsGzip(headers []string) bool {
	for _, header := range headers {
		for coding := range strings.SplitSeq(header, ",") {
			name, params, _ := strings.Cut(coding, ";")
			if !strings.EqualFold(strings.TrimSpace(name), "gzip") {
				continue
			}
			q, ok := strings.CutPrefix(strings.TrimSpace(params), "q=")
			return !ok || quality(q) > 0
		}
	}
	return false
}

// Matches tells whether If-None-Match headers name the tag, as "*" names every one; weak
// tags compare by what they quote.
func Matches(headers []string, tag string) bool {
	for _, header := range headers {
		if header == tag {
			return true
		}
		for one := range strings.SplitSeq(header, ",") {
			one = strings.TrimSpace(one)
			if one == "*" || strings.TrimPrefix(one, "W/") == strings.TrimPrefix(tag, "W/") {
				return true
			}
		}
	}
	return false
}

// takesJSON tells whether a Content-Type says JSON in UTF-8.
func takesJSON(header string) bool {
	switch header {
	case typeJSON, typeJSON + "; charset=utf-8", typeJSON + ";charset=utf-8", typeJSON + "; charset=UTF-8", typeJSON + ";charset=UTF-8":
		return true
	}
	name, params, err := mime.ParseMediaType(header)
	charset := params["charset"]
	return err == nil && name == typeJSON && (charset == "" || strings.EqualFold(charset, "utf-8"))
}
