package city

import (
	"slices"
	"strings"
)

// Rights are things that a caller may do, as a set.
type Rights uint16

// The single rights.
const (
	ReadProfile    Rights = 1 << iota // read the city's profile and the catalogue of measures
	ReadFigures                       // ask for aggregates, alerts and screens
	ReadEvents                        // follow what happens to complaints, without words
	ReadComplaints                    // list single complaints, without words
	ReadWords                         // read titles, search texts, see sensitive categories
	ReadPersonal                      // read the file of a complaint: text, address, reporter, remarks
	Submit                            // hand complaints in
	Work                              // take steps in the life of complaints
	Operate                           // see the state of sources, decide what was set aside or may be the same
	Configure                         // set what screens show
	Administer                        // see who holds tokens and what they did, and take tokens back
	ReadMasked                        // read titles and texts without numbers, addresses and names
)

// rightNames are the rights as the schema's enum Right names them, in their order.
var rightNames = []string{
	"PROFILE", "FIGURES", "EVENTS", "COMPLAINTS", "WORDS", "PERSONAL", "SUBMIT", "WORK", "OPERATE", "CONFIGURE", "ADMINISTER", "MASKED",
}

// ParseRight returns the single right of the schema's name.
func ParseRight(name string) (Rights, bool) {
	i := slices.Index(rightNames, name)
	return 1 << max(i, 0), i >= 0
}

// Names lists the rights of the set in their order.
func (r Rights) Names() []string {
	names := []string{}
	for i, name := range rightNames {
		if r&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// Any tells whether the set holds one of the others.
func (r Rights) Any(of Rights) bool { return r&of != 0 }

// Role is a kind of caller.
type Role string

// The roles.
const (
	RolePublic   Role = "PUBLIC"   // whoever sends no token
	RoleScreen   Role = "SCREEN"   // a wall
	RoleAnalyst  Role = "ANALYST"  // a BI tool: single complaints, their words masked
	RoleLeader   Role = "LEADER"   // mayor, secretary, heads: titles and words, masked
	RoleOperator Role = "OPERATOR" // works on complaints
	RoleIntake   Role = "INTAKE"   // a source: hands in and sees nothing else
	RoleAdmin    Role = "ADMIN"    // everything
)

const (
	screenRights  = ReadProfile | ReadFigures | ReadEvents
	analystRights = screenRights | ReadComplaints
	leaderRights  = analystRights | ReadMasked | ReadWords
	workerRights  = leaderRights | ReadPersonal | Submit | Work
)

// roles are all of them with their rights. What the public may beyond the profile is Access.Public's.
var roles = []struct {
	role   Role
	rights Rights
}{
	{RolePublic, ReadProfile},
	{RoleScreen, screenRights},
	{RoleAnalyst, analystRights | ReadMasked},
	{RoleLeader, leaderRights},
	{RoleOperator, workerRights | Operate | Configure},
	{RoleIntake, ReadProfile | Submit},
	{RoleAdmin, workerRights | Operate | Configure | Administer},
}

// Roles lists the roles.
func Roles() []Role {
	all := make([]Role, len(roles))
	for i, r := range roles {
		all[i] = r.role
	}
	return all
}

// ParseRole returns the role of the name, in any case.
func ParseRole(name string) (Role, bool) {
	role := Role(strings.ToUpper(strings.TrimSpace(name)))
	return role, slices.Contains(Roles(), role)
}

// Rights returns what the role may do; for one that is bound to departments
// without what concerns the whole city.
func (r Role) Rights(bound bool) Rights {
	for _, known := range roles {
		if known.role == r {
			if bound {
				return known.rights &^ (Operate | Configure | Administer)
			}
			return known.rights
		}
	}
	return 0
}

// Access says what a profile opens to whoever sends no token.
type Access struct {
	Public Opening
}

// Opening is how far a city is open.
type Opening string

// The openings.
const (
	OpenNothing    Opening = "nothing"    // the profile and the catalogue alone
	OpenFigures    Opening = "figures"    // what a wall shows, too: aggregates, and what happens from now on; the default
	OpenComplaints Opening = "complaints" // single complaints without words, too
)

// Openings lists the openings, the least open first.
func Openings() []Opening { return []Opening{OpenNothing, OpenFigures, OpenComplaints} }

// Rights returns what the public may do.
func (o Opening) Rights() Rights {
	switch o {
	case OpenNothing:
		return ReadProfile
	case OpenComplaints:
		return analystRights
	default:
		return screenRights // as every wall shows them
	}
}
