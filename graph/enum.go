package graph

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/tugu-city/tugu/server/city"
)

// MarshalStatus writes a status.
func MarshalStatus(s city.Status) graphql.Marshaler { return graphql.MarshalString(s.String()) }

// UnmarshalStatus reads a status.
func UnmarshalStatus(v any) (city.Status, error) {
	name, _ := v.(string)
	s, ok := city.ParseStatus(name)
	if !ok {
		return 0, city.Errorf(city.CodeInvalid, "%s is not a status", shown(v))
	}
	return s, nil
}

// MarshalEventKind writes a kind of event.
func MarshalEventKind(k city.Kind) graphql.Marshaler { return graphql.MarshalString(k.String()) }

// UnmarshalEventKind reads a kind of event.
func UnmarshalEventKind(v any) (city.Kind, error) {
	name, _ := v.(string)
	k, ok := city.ParseKind(name)
	if !ok {
		return 0, city.Errorf(city.CodeInvalid, "%s is not a kind of event", shown(v))
	}
	return k, nil
}

// MarshalClock writes a clock of the promise.
func MarshalClock(c city.Clock) graphql.Marshaler { return graphql.MarshalString(c.String()) }

// UnmarshalClock reads a clock of the promise.
func UnmarshalClock(v any) (city.Clock, error) {
	switch v {
	case city.Response.String():
		return city.Response, nil
	case city.Resolution.String():
		return city.Resolution, nil
	}
	return 0, city.Errorf(city.CodeInvalid, "%s is not a clock", shown(v))
}

// MarshalVerdict writes a verdict.
func MarshalVerdict(v city.Verdict) graphql.Marshaler { return graphql.MarshalString(v.String()) }

// UnmarshalVerdict reads a verdict.
func UnmarshalVerdict(v any) (city.Verdict, error) {
	for verdict := city.Pending; verdict <= city.Unobserved; verdict++ {
		if v == verdict.String() {
			return verdict, nil
		}
	}
	return 0, city.Errorf(city.CodeInvalid, "%s is not a verdict", shown(v))
}
