package open311

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tugu-city/tugu/server/city"
)

// maxAnswer bounds an answer, in characters.
const maxAnswer = 2000

// answers reads attribute[CODE]=… and attribute[CODE][]=… of the form, and returns
// one line for each question that was answered, in the order of the questions.
func answers(asked []city.Attribute, form url.Values, zone *time.Location) ([]string, error) {
	given := map[string][]string{}
	for name, values := range form {
		rest, ok := strings.CutPrefix(name, "attribute[")
		if !ok {
			continue
		}
		code, ok := strings.CutSuffix(strings.TrimSuffix(rest, "[]"), "]")
		if !ok || !slices.ContainsFunc(asked, func(a city.Attribute) bool { return a.Code == code && !a.Fixed }) {
			return nil, city.FieldErrorf(city.CodeInvalid, cut(name), "is no attribute of this service; see services/CODE.xml")
		}
		given[code] = append(given[code], values...)
	}
	var lines []string
	for i := range asked {
		a := &asked[i]
		values := slices.DeleteFunc(given[a.Code], func(v string) bool { return strings.TrimSpace(v) == "" })
		if len(values) == 0 {
			if a.Required {
				return nil, city.FieldErrorf(city.CodeInvalid, "attribute["+a.Code+"]", "was not provided, and this service needs it")
			}
			continue
		}
		said, err := answer(a, values, zone)
		if err != nil {
			return nil, err
		}
		lines = append(lines, a.Label+": "+said)
	}
	return lines, nil
}

// answer checks the values of one attribute and returns them for people.
func answer(a *city.Attribute, values []string, zone *time.Location) (string, error) {
	field := "attribute[" + a.Code + "]"
	if len(values) > 1 && a.Datatype != city.TypeMany {
		return "", city.FieldErrorf(city.CodeInvalid, field, "takes one value, not %d", len(values))
	}
	said := make([]string, len(values))
	for i, v := range values {
		v = strings.TrimSpace(v)
		said[i] = v
		switch {
		case utf8.RuneCountInString(v) > maxAnswer:
			return "", city.FieldErrorf(city.CodeTooLarge, field, "takes at most %d characters", maxAnswer)
		case !utf8.ValidString(v):
			return "", city.FieldErrorf(city.CodeInvalid, field, "is not UTF-8")
		}
		switch a.Datatype {
		case city.TypeNumber:
			if _, err := strconv.ParseFloat(v, 64); err != nil {
				return "", city.FieldErrorf(city.CodeInvalid, field, "%q is not a number", cut(v))
			}
		case city.TypeDatetime:
			if !slices.ContainsFunc(dateLayouts, func(l string) bool { _, err := time.ParseInLocation(l, v, zone); return err == nil }) {
				return "", city.FieldErrorf(city.CodeInvalid, field, "%q is not a moment such as 2026-11-29T08:00:00Z", cut(v))
			}
		case city.TypeOne, city.TypeMany:
			at := slices.IndexFunc(a.Values, func(c city.Choice) bool { return c.Key == v })
			if at < 0 {
				return "", city.FieldErrorf(city.CodeInvalid, field, "%q is none of its values; see services/CODE.xml", cut(v))
			}
			said[i] = a.Values[at].Name
		}
	}
	return strings.Join(said, ", "), nil
}
