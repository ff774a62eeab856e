package profile

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// access is what the city shows to whoever sends no token. public: nothing,
// figures, or complaints (single ones as well, without anybody's words); figures
// unless given.
type access struct {
	Public city.Opening `yaml:"public"`
}

func (a access) build() city.Access {
	if a.Public == "" {
		a.Public = city.OpenFigures
	}
	return city.Access{Public: a.Public}
}

func (c *checker) access() {
	if p := c.doc.Access.Public; p != "" && !slices.Contains(city.Openings(), p) {
		c.bad("access.public", "%q must be nothing, figures or complaints", string(p))
	}
}
