package gqlhttp

import (
	"context"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// maxLearned bounds the documents learned from clients, in bytes.
const maxLearned = 8 << 20

// Documents knows persisted documents: those that clients registered (automatic
// persisted queries) and those that are trusted. It is an extension for gqlgen's
// Use, for all transports of a server. Trust and Only belong before that.
type Documents struct {
	schema  *ast.Schema
	byID    map[string]string // texts of trusted documents, also by hash
	trusted map[string]bool   // canonical operations
	learned *lru[string]      // texts by hash
	only    bool
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
	graphql.OperationContextMutator
} = (*Documents)(nil)

// NewDocuments returns documents of the schema, none of them trusted.
func NewDocuments(schema *ast.Schema) *Documents {
	return &Documents{schema: schema, byID: map[string]string{}, trusted: map[string]bool{}, learned: newLRU[string](maxLearned)}
}

// Only refuses, from now on, operations that no trusted document has, and learns
// none.
func (d *Documents) Only() { d.only = true }

// Trust trusts the operations of a document, which clients may then ask for by
// its SHA-256, or by the id if that is not empty. It fails if the document is not
// valid, or the id names another one already.
//
// With a subscription the query of the same selection is trusted: transports that
// share answers among subscribers ask that.
func (d *Documents) Trust(id, text string) error {
	sum := hash(text)
	switch known, ok := d.byID[id]; {
	case strings.Contains(id, ":"):
		return fmt.Errorf("the id %q has a colon, which only prefixes such as sha256: may have", id)
	case ok && known != text:
		return fmt.Errorf("the id %q names two documents", id)
	case isHash(id) && id != sum:
		return fmt.Errorf("the id %s is not the SHA-256 of its document, which is %s", id, sum)
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		return err
	}
	if errs := validator.ValidateWithRules(d.schema, doc, rules.NewDefaultRules()); len(errs) > 0 {
		return errs
	}
	for _, op := range doc.Operations {
		d.trusted[hash(canonical(doc, op))] = true
	}
	for _, op := range doc.Operations {
		if op.Operation == ast.Subscription {
			d.trusted[hash(canonical(toQuery(d.schema, doc, op)))] = true
		}
	}
	d.byID[sum] = text
	if id != "" {
		d.byID[id] = text
	}
	return nil
}

// Trusted tells whether a trusted document has the operation.
func (d *Documents) Trusted(op *graphql.OperationContext) bool {
	return d != nil && op.Doc != nil && op.Operation != nil && d.trusted[hash(canonical(op.Doc, op.Operation))]
}

// byDocumentID returns the text of a persisted document.
func (d *Documents) byDocumentID(id string) (text string, ok bool) {
	if d == nil {
		return "", false
	}
	if sum, ok := strings.CutPrefix(id, "sha256:"); ok {
		return d.byHash(sum)
	}
	if isHash(id) {
		return d.byHash(id)
	}
	text, ok = d.byID[id]
	return text, ok
}

func (d *Documents) byHash(sum string) (text string, ok bool) {
	if text, ok = d.byID[sum]; ok {
		return text, true
	}
	return d.learned.get([]byte(sum))
}

// ExtensionName implements graphql.HandlerExtension.
func (*Documents) ExtensionName() string { return "PersistedDocuments" }

// Validate implements graphql.HandlerExtension.
func (*Documents) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters puts the text of an automatic persisted query in
// place of its hash.
func (d *Documents) MutateOperationParameters(_ context.Context, p *graphql.RawParams) *gqlerror.Error {
	sum, err := persistedHash(p.Extensions)
	switch {
	case err != nil || sum == "":
		return err
	case p.Query == "":
		text, ok := d.byHash(sum)
		if !ok {
			return notFound()
		}
		p.Query = text
	case hash(p.Query) != sum:
		return coded(CodeBadRequest, "sha256Hash is not the SHA-256 of the query")
	}
	return nil
}

// notFound has the message by which clients know to send the text.
func notFound() *gqlerror.Error { return coded(CodeNotFound, "PersistedQueryNotFound") }

// persistedHash returns the hash of extensions.persistedQuery, "" without one.
func persistedHash(extensions map[string]any) (string, *gqlerror.Error) {
	given, ok := extensions["persistedQuery"]
	if !ok || given == nil {
		return "", nil
	}
	persisted, _ := given.(map[string]any)
	sum, _ := persisted["sha256Hash"].(string)
	if fmt.Sprint(persisted["version"]) != "1" || !isHash(sum) {
		return "", coded(CodeBadRequest, `extensions.persistedQuery is not {"version": 1, "sha256Hash": "64 hexadecimal digits"}`)
	}
	return sum, nil
}

// MutateOperationContext refuses operations that are not trusted, if only those
// are let through, and learns the valid documents that clients persist.
func (d *Documents) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if d.only {
		if d.Trusted(op) {
			return nil
		}
		return coded(CodeNotTrusted, "this server answers trusted operations only; ask its operator to add this one to --trusted-operations")
	}
	if sum, err := persistedHash(op.Extensions); err == nil && sum != "" {
		if _, ok := d.byHash(sum); !ok {
			d.learned.add(sum, op.RawQuery, int64(len(op.RawQuery)))
		}
	}
	return nil
}
