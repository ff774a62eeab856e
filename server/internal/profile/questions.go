package profile

import (
	"fmt"

	"github.com/tugu-city/tugu/server/city"
)

// question is a named query; see [city.Question]. Whether the query is one that the schema knows is told at the start and in
// the list of questions, since another version of tugu may know it.
type question struct {
	Name      string            `yaml:"name,required"`
	Title     string            `yaml:"title"`
	Query     string            `yaml:"query,required"`
	Variables map[string]string `yaml:"variables"`
}

func (c *checker) questions() {
	seen := map[string]int{}
	for i, q := range c.doc.Questions {
		p := fmt.Sprintf("questions[%d]", i)
		first, twice := seen[q.Name]
		switch {
		case q.Name == "": // reported while decoding
		case !city.QuestionName.MatchString(q.Name):
			c.bad(p+".name", "%q takes 1 to 60 small letters, digits and hyphens, since it stands in an address", q.Name)
		case twice:
			c.bad(p+".name", "%q is given twice; line %d has it already", q.Name, c.at(fmt.Sprintf("questions[%d].name", first)).line)
		}
		seen[q.Name] = i
	}
}
