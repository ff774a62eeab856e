package signin

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// Person is who signed in, a person or a service.
type Person struct {
	Name        string      `json:"n"` // as the audit log and events name it
	Role        city.Role   `json:"r"`
	Departments []string    `json:"d,omitempty"` // empty = all
	Expires     city.Moment `json:"e"`
}

// Grant is what membership of a group gives.
type Grant struct {
	Role        city.Role
	Departments []string // empty = all
}

// ParseGrants reads what groups give: role, or role:DEPARTMENT,DEPARTMENT, by group. known
// tells whether the profile has a department.
func ParseGrants(of map[string]string, known func(department string) bool) (map[string]Grant, error) {
	grants := map[string]Grant{}
	for _, group := range slices.Sorted(maps.Keys(of)) {
		name, list, bound := strings.Cut(of[group], ":")
		role, ok := city.ParseRole(name)
		if !ok || role == city.RolePublic {
			return nil, city.Errorf(city.CodeInvalid, "the group %q: %q is none of screen, analyst, leader, operator, intake, admin", group, name)
		}
		g := Grant{Role: role}
		if bound {
			if role == city.RoleAdmin || !role.Rights(false).Any(city.ReadWords) {
				return nil, city.Errorf(city.CodeInvalid, "the group %q: departments bound operators and leaders, not %s", group, strings.ToLower(name))
			}
			for code := range strings.SplitSeq(list, ",") {
				if code = strings.TrimSpace(code); !known(code) {
					return nil, city.Errorf(city.CodeInvalid, "the group %q: the profile has no department %q", group, code)
				}
				g.Departments = append(g.Departments, code)
			}
		}
		grants[group] = g
	}
	return grants, nil
}

// precedence orders roles that somebody has at once, the one that counts first.
var precedence = []city.Role{city.RoleAdmin, city.RoleOperator, city.RoleLeader, city.RoleAnalyst, city.RoleIntake, city.RoleScreen}

// granted is what the groups give together: of several roles the first in precedence, with all
// departments that groups of that role name, or without a bound where one of them has none.
func (o *Options) granted(groups []string) (g Grant, ok bool) {
	for _, role := range precedence {
		for _, group := range groups {
			one, known := o.Grants[group]
			switch {
			case !known || one.Role != role:
			case len(one.Departments) == 0:
				return one, true
			default:
				g.Role, ok = role, true
				g.Departments = append(g.Departments, one.Departments...)
			}
		}
		if ok {
			slices.Sort(g.Departments)
			g.Departments = slices.Compact(g.Departments)
			return g, true
		}
	}
	return Grant{}, false
}

// maxName is the length of a name, in characters.
const maxName = 60

// person is whoever the claims are of, or an error that says why it is nobody.
func (o *Options) person(claims map[string]any, expires city.Moment) (Person, error) {
	g, ok := o.granted(texts(claims[o.Claim]))
	if !ok {
		return Person{}, city.Errorf(city.CodeForbidden, "none of your groups has a role here; ask the operator of this server to map one")
	}
	for _, claim := range []string{"preferred_username", "client_id", "azp", "sub"} {
		if name, _ := claims[claim].(string); plain(name) != "" {
			return Person{Name: "oidc:" + plain(name), Role: g.Role, Departments: g.Departments, Expires: expires}, nil
		}
	}
	return Person{}, fmt.Errorf("the token names nobody: it has no claim sub of letters and digits")
}

// texts reads a claim that is a text or a list of texts.
func texts(claim any) []string {
	switch v := claim.(type) {
	case string:
		return []string{v}
	case []any:
		list := make([]string, 0, len(v))
		for _, one := range v {
			if text, ok := one.(string); ok {
				list = append(list, text)
			}
		}
		return list
	}
	return nil
}

// plain keeps of a name what cannot be taken for anything else in a log, a header or a list.
func plain(name string) string {
	kept := strings.Map(func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' || strings.ContainsRune(".@_-", r) {
			return r
		}
		return -1
	}, strings.ToLower(name))
	return kept[:min(len(kept), maxName)]
}
