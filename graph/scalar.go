package graph

import (
	"context"
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/tugu-city/tugu/server/city"
)

type zoneKey struct{}

// withZone says in which zone moments are written. [NewServer] sets it for every
// operation to the city's.
func withZone(ctx context.Context, zone *time.Location) context.Context {
	return context.WithValue(ctx, zoneKey{}, zone)
}

func zoneFrom(ctx context.Context) *time.Location {
	if zone, ok := ctx.Value(zoneKey{}).(*time.Location); ok {
		return zone
	}
	return time.UTC
}

const dateTimeLayout = "2006-01-02T15:04:05Z07:00"

// MarshalDateTime writes a moment in ISO 8601 with the city's offset; "has not
// happened" and [city.Never] are null.
func MarshalDateTime(m city.Moment) graphql.ContextMarshaler {
	return graphql.ContextWriterFunc(func(ctx context.Context, w io.Writer) error {
		if m == 0 || m == city.Never {
			_, err := io.WriteString(w, "null")
			return err
		}
		b := make([]byte, 0, len(dateTimeLayout)+2)
		b = append(b, '"')
		b = m.In(zoneFrom(ctx)).AppendFormat(b, dateTimeLayout)
		_, err := w.Write(append(b, '"'))
		return err
	})
}

// UnmarshalDateTime reads ISO 8601 with an offset; fractions of a second are dropped.
func UnmarshalDateTime(_ context.Context, v any) (city.Moment, error) {
	s, ok := v.(string)
	if v == nil {
		return 0, nil
	}
	t, err := time.Parse(time.RFC3339, s)
	if !ok || err != nil {
		return 0, city.Errorf(city.CodeInvalid, "%s is not a moment in ISO 8601 with offset, e.g. 2026-11-24T14:37:00+07:00", shown(v))
	}
	if t.Unix() <= 0 {
		return 0, city.Errorf(city.CodeInvalid, "%q lies before 1970", s)
	}
	return city.At(t), nil
}

// MarshalDate writes a date of the city; the open date is null.
func MarshalDate(d city.Date) graphql.Marshaler {
	if d == "" {
		return graphql.Null
	}
	return graphql.MarshalString(string(d))
}

// UnmarshalDate reads a date in ISO 8601.
func UnmarshalDate(v any) (city.Date, error) {
	if v == nil {
		return "", nil
	}
	s, ok := v.(string)
	if _, err := time.Parse(time.DateOnly, s); !ok || err != nil {
		return "", city.Errorf(city.CodeInvalid, "%s is not a date in ISO 8601, e.g. 2026-11-24", shown(v))
	}
	return city.Date(s), nil
}

// MarshalID writes the id of a complaint.
func MarshalID(id city.ID) graphql.Marshaler { return graphql.MarshalString(formatID(id)) }

// UnmarshalID reads the id of a complaint.
func UnmarshalID(v any) (city.ID, error) {
	s, _ := v.(string)
	id, ok := parseID(s)
	if !ok {
		return id, city.Errorf(city.CodeInvalid, "%s is not the id of a complaint", shown(v))
	}
	return id, nil
}

func formatID(id city.ID) string { return uuid.UUID(id).String() }

func parseID(s string) (id city.ID, ok bool) {
	u, err := uuid.Parse(s)
	return city.ID(u), err == nil
}

// shown quotes a value of the input for an error message, cut to a readable length.
func shown(v any) string {
	s, ok := v.(string)
	if !ok {
		return "the value"
	}
	if len(s) > 40 {
		s = s[:40] + "…"
	}
	return strconv.Quote(s)
}
