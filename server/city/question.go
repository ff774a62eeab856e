package city

import "regexp"

// Question is a GraphQL query with a name, which is asked by its name alone.
type Question struct {
	Name      string            // of its address, see [QuestionName]
	Title     string            // for people
	Query     string            // one operation
	Variables map[string]string // as a query parameter would give them
}

// QuestionName is the form of the name of a question.
var QuestionName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,59}$`)
