package store

import (
	"context"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// maxFound bounds the result of Search: one more than the API counts, so that it sees that there are too many.
const maxFound = 10_001

// likeEscape makes a text stand for itself inside a LIKE pattern.
var likeEscape = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// Search returns the complaints whose reference, title or text holds the text, of
// secret ones the reference alone, upper and lower case of A to Z alike, the newest
// first. Departments, if there are any, are those in charge of them now. limit is held
// between 1 and 10,001.
//
// An index of runs of three letters finds them; complaints that are not in it yet are
// read, and so is every complaint for a text of one or two letters, and where words are
// frequent the newest until there are enough.
func (s *Store) Search(ctx context.Context, text string, departments []string, limit int) ([]city.ID, error) {
	text = strings.TrimSpace(clean(text))
	if text == "" {
		return nil, ctx.Err()
	}
	tx, err := s.drill(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	q := &searching{store: s, tx: tx, text: text, departments: departments, limit: min(max(limit, 1), maxFound)}
	names, err := q.run(ctx)
	if err != nil {
		return nil, s.target.fault("search", err)
	}
	ids := make([]city.ID, len(names))
	for i, n := range names {
		if ids[i], err = parseID(n); err != nil {
			return nil, s.target.fault("search", err)
		}
	}
	return ids, nil
}

// searching is one search.
type searching struct {
	store       *Store
	tx          bun.Tx
	text        string
	departments []string
	limit       int
}

// run returns the ids found, the newest first.
func (q *searching) run(ctx context.Context) ([]string, error) {
	indexed, last, err := q.extent(ctx)
	if err != nil {
		return nil, err
	}
	grams := trigrams(q.text)
	if len(grams) == 0 || indexed == 0 {
		return q.read(ctx, 0, q.limit)
	}
	found, err := q.read(ctx, indexed, q.limit) // what the index lacks
	if err != nil || len(found) == q.limit {
		return found, err
	}
	frequent, err := q.frequent(ctx, indexed, last)
	if err != nil {
		return nil, err
	}
	if frequent {
		return q.read(ctx, 0, q.limit)
	}
	more, err := q.look(ctx, grams, indexed, q.limit-len(found))
	return append(found, more...), err
}

// extent returns the last complaint that is in the index, and the last one of all; the
// first is 0 where there is no index.
func (q *searching) extent(ctx context.Context) (indexed, last int64, err error) {
	query := "SELECT row_id, (SELECT coalesce(max(row_id), 0) FROM complaint) FROM words_index WHERE one = 1"
	if !q.store.target.sqlite() {
		query = "SELECT CASE WHEN to_regclass('complaint_words_trigrams') IS NULL THEN 0 ELSE row_id END, (SELECT coalesce(max(row_id), 0) FROM complaint) FROM words_index WHERE one = 1"
	}
	err = q.tx.QueryRowContext(ctx, query).Scan(&indexed, &last)
	return indexed, last, err
}

// matches is the condition that a complaint c holds the text.
func (q *searching) matches() (condition string, args []any) {
	like := func(column string) string { return column + ` LIKE ? ESCAPE '\'` }
	if !q.store.target.sqlite() { // the same letters on every server, whatever its locale
		like = func(column string) string { return column + ` COLLATE "C" ILIKE ? ESCAPE '\'` }
	}
	pattern := q.pattern()
	condition = "(" + like("c.reference") + " OR NOT c.secret AND (" + like("c.title") + " OR " + like("c.text") + "))"
	args = []any{pattern, pattern, pattern}
	if len(q.departments) > 0 {
		condition, args = "c.department IN (?) AND "+condition, append([]any{bun.List(q.departments)}, args...)
	}
	return condition, args
}

func (q *searching) pattern() string { return "%" + likeEscape.Replace(q.text) + "%" }

// read looks into every complaint after a row, from the newest on.
func (q *searching) read(ctx context.Context, after int64, limit int) (names []string, err error) {
	condition, args := q.matches()
	err = q.tx.NewRaw("SELECT c.id FROM complaint AS c WHERE c.row_id > ? AND "+condition+" ORDER BY c.row_id DESC LIMIT ?",
		slices.Concat([]any{after}, args, []any{limit})...).Scan(ctx, &names)
	return names, err
}

// dearer is how much more it costs to take a complaint from the index than to read it
// with its neighbours.
const dearer = 5

// frequent reports whether so many complaints hold the text that it takes less to read
// from the newest on until there are enough.
func (q *searching) frequent(ctx context.Context, indexed, last int64) (bool, error) {
	sample := q.store.sample
	if indexed <= sample {
		return true, nil
	}
	condition, args := q.matches()
	var n int64
	err := q.tx.NewRaw("SELECT count(*) FROM (SELECT c.* FROM complaint AS c ORDER BY c.row_id DESC LIMIT ?) AS c WHERE "+condition,
		slices.Concat([]any{sample}, args)...).Scan(ctx, &n)
	// Of all complaints n in sample hold it: reading takes limit/share of them, the index dearer*share*last.
	return err == nil && n > 0 && float64(q.limit)*float64(sample*sample) < dearer*float64(n*n)*float64(last), err
}

// look asks the index for complaints up to a row.
func (q *searching) look(ctx context.Context, grams []string, indexed int64, limit int) (names []string, err error) {
	condition, args := q.matches()
	query := `SELECT c.id FROM complaint_fts AS f JOIN complaint AS c ON c.row_id = f.rowid
		WHERE complaint_fts MATCH ? AND f.rowid <= ? AND ` + condition + " ORDER BY f.rowid DESC LIMIT ?"
	first := `"` + strings.Join(grams, `" AND "`) + `"`
	if !q.store.target.sqlite() {
		// The server guesses badly how many hold a text: it is told to use the index, and to sort what that finds.
		if _, err := q.tx.ExecContext(ctx, "SET LOCAL enable_seqscan = off"); err != nil {
			return nil, err
		}
		query = `SELECT c.id FROM complaint AS c JOIN (SELECT complaint FROM complaint_words WHERE words COLLATE "C" ILIKE ? ESCAPE '\' AND complaint + 0 <= ? OFFSET 0) AS w
			ON w.complaint = c.row_id WHERE ` + condition + " ORDER BY c.row_id + 0 DESC LIMIT ?"
		first = q.pattern()
	}
	err = q.tx.NewRaw(query, slices.Concat([]any{first, indexed}, args, []any{limit})...).Scan(ctx, &names)
	return names, err
}

// maxTrigrams bounds how many runs of a text are looked up; what they find is read anyway.
const maxTrigrams = 12

// trigrams returns runs of three letters of a text, each once, as FTS5 takes them inside
// quotes; none of a shorter text.
func trigrams(text string) []string {
	letters := []rune(text)
	var all []string
	for i := 0; i+3 <= len(letters); i++ {
		if g := strings.ReplaceAll(string(letters[i:i+3]), `"`, `""`); !slices.Contains(all, g) {
			all = append(all, g)
		}
	}
	if len(all) <= maxTrigrams {
		return all
	}
	spread := make([]string, maxTrigrams)
	for i := range spread {
		spread[i] = all[i*(len(all)-1)/(maxTrigrams-1)]
	}
	return spread
}
