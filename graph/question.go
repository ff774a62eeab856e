package graph

import (
	"context"
	"fmt"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

const (
	mostQuestions = 500
	mostTitle     = 200
	mostQuery     = 16_000
	mostVariables = 50
	mostValue     = 2_000
)

// Questions keeps the questions with a name.
type Questions interface {
	// Questions returns those of the profile, then those that were saved.
	Questions(ctx context.Context) ([]*NamedQuestion, error)
	// Save adds or replaces one; another caller's only where any is set. False = it is another caller's.
	Save(ctx context.Context, q *NamedQuestion, any bool) (bool, error)
	// Delete forgets one that was saved. False = there is none, or it is another caller's.
	Delete(ctx context.Context, name, by string, any bool) (bool, error)
}

// NamedQuestion is a question, and what can be said of it.
type NamedQuestion struct {
	city.Question
	FromProfile bool
	SavedBy     string // name of the token; "" for the profile's
	SavedAt     city.Moment
	Plan        *QuestionPlan // nil while it has a problem
	Problem     string
}

// Question is a question as the schema shows it.
type Question struct{ q *NamedQuestion }

// Name returns its name.
func (q *Question) Name() string { return q.q.Name }

// Title returns what it is.
func (q *Question) Title() string { return q.q.Title }

// Path returns where it is answered.
func (q *Question) Path() string { return "/q/" + q.q.Name }

// Query returns the query.
func (q *Question) Query() string { return q.q.Query }

// Columns returns the names of its columns.
func (q *Question) Columns() []string {
	if q.q.Plan == nil {
		return []string{}
	}
	return mapped(q.q.Plan.Columns, func(c *QuestionColumn) string { return c.Name })
}

// Variables returns its variables.
func (q *Question) Variables() []*QuestionVariable {
	list := []*QuestionVariable{}
	if q.q.Plan == nil {
		return list
	}
	for _, v := range q.q.Plan.operation.VariableDefinitions {
		x := &QuestionVariable{Name: v.Variable, Type: v.Type.String()}
		if value, ok := q.q.Variables[v.Variable]; ok {
			x.Value = &value
		}
		list = append(list, x)
	}
	return list
}

// Cost returns what it costs.
func (q *Question) Cost() *int {
	if q.q.Plan == nil {
		return nil
	}
	return &q.q.Plan.Cost
}

// Problem returns why it cannot be answered.
func (q *Question) Problem() *string { return unlessEmpty(q.q.Problem) }

// FromProfile tells whether it is the profile's.
func (q *Question) FromProfile() bool { return q.q.FromProfile }

// SavedBy returns who saved it.
func (q *Question) SavedBy() *string { return unlessEmpty(q.q.SavedBy) }

// SavedAt returns when.
func (q *Question) SavedAt() *city.Moment { return orNil(q.q.SavedAt) }

func (r *Resolver) questions(ctx context.Context) ([]*Question, error) {
	if r.Questions == nil {
		return []*Question{}, nil
	}
	all, err := r.Questions.Questions(ctx)
	return mapped(all, func(q **NamedQuestion) *Question { return &Question{*q} }), err
}

func (r *Resolver) saveQuestion(ctx context.Context, in QuestionSaveInput) (*QuestionPayload, error) {
	v := viewerFrom(ctx)
	q := &NamedQuestion{Question: city.Question{Name: in.Name, Query: in.Query, Variables: map[string]string{}}, SavedBy: v.Name, SavedAt: r.now()}
	if in.Title != nil {
		q.Title = strings.TrimSpace(*in.Title)
	}
	for _, x := range in.Variables {
		q.Variables[x.Name] = x.Value
	}
	if err := r.checkQuestion(ctx, q); err != nil {
		return refusedQuestion(err)
	}
	any := v.may(city.Configure)
	saved, err := r.Questions.Save(ctx, q, any)
	if err != nil {
		return nil, err
	}
	if !saved {
		return refusedQuestion(city.FieldErrorf(city.CodeConflict, "name", "the question %s was saved by somebody else; choose another name", q.Name))
	}
	notesFrom(ctx).reason("question " + q.Name)
	return &QuestionPayload{Question: &Question{q}, UserErrors: []*UserError{}}, nil
}

func (r *Resolver) checkQuestion(ctx context.Context, q *NamedQuestion) error {
	if r.Questions == nil {
		return city.Errorf(city.CodeInvalid, "this server keeps no questions")
	}
	if !city.QuestionName.MatchString(q.Name) {
		return city.FieldErrorf(city.CodeInvalid, "name", "takes 1 to 60 small letters, digits and hyphens")
	}
	if err := checkText("title", q.Title, 0, mostTitle); err != nil {
		return err
	}
	if len(q.Query) > mostQuery || len(q.Variables) > mostVariables {
		return city.FieldErrorf(city.CodeTooLarge, "query", "takes %d bytes and %d variables at most", mostQuery, mostVariables)
	}
	for name, value := range q.Variables {
		if err := checkText("variables", name+value, 0, mostValue); err != nil {
			return err
		}
	}
	plan, err := PlanQuestion(Executable(r), q.Question)
	if err != nil {
		return err
	}
	if most := (Options{}).withDefaults().Complexity; plan.Cost > most {
		return city.FieldErrorf(city.CodeTooLarge, "query", "costs %d; an operation may cost %d", plan.Cost, most)
	}
	q.Plan = plan
	all, err := r.Questions.Questions(ctx)
	if err != nil {
		return err
	}
	saved, known := 0, false
	for _, other := range all {
		if other.Name == q.Name && other.FromProfile {
			return city.FieldErrorf(city.CodeConflict, "name", "the question %s is the profile's; choose another name", q.Name)
		}
		if known = known || other.Name == q.Name; !other.FromProfile {
			saved++
		}
	}
	if !known && saved >= mostQuestions {
		return city.FieldErrorf(city.CodeTooLarge, "name", "there are %d questions already; delete one first", saved)
	}
	return nil
}

func (r *Resolver) deleteQuestion(ctx context.Context, name string) (*QuestionPayload, error) {
	v, gone := viewerFrom(ctx), false
	if r.Questions != nil {
		var err error
		if gone, err = r.Questions.Delete(ctx, name, v.Name, v.may(city.Configure)); err != nil {
			return nil, err
		}
	}
	if !gone {
		return refusedQuestion(city.FieldErrorf(city.CodeNotFound, "name", "there is no question %s that you may forget", shown(name)))
	}
	notesFrom(ctx).reason("question " + name)
	return &QuestionPayload{UserErrors: []*UserError{}}, nil
}

func refusedQuestion(err error) (*QuestionPayload, error) {
	out, err := refusal(err)
	if err != nil {
		return nil, err
	}
	return &QuestionPayload{UserErrors: []*UserError{out}}, nil
}

// invalidQuery is a query that cannot be asked.
func invalidQuery(format string, args ...any) error {
	return city.FieldErrorf(city.CodeInvalid, "query", "%s", fmt.Sprintf(format, args...))
}
