package store

import (
	"context"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/words"
	"github.com/uptrace/bun"
)

// likeEscape makes a text stand for itself inside a LIKE pattern.
var likeEscape = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// Search returns the complaints that hold each word of the text somewhere in reference, title or
// text, of secret ones in the reference alone, inside other words as well, upper and lower case
// of A to Z alike; words between double quotes stand beside each other, as they are written. The newest first, at most limit
// (1 at least). Departments, if there are any, are those in charge of them now.
//
// An index of words finds them; complaints that are in no segment of it are read: the newest, some
// 16,000 at most, and what was altered or came in large numbers within the last seconds. What is found for
// a phrase by its words is read, too.
func (s *Store) Search(ctx context.Context, text string, departments []string, limit int) ([]city.ID, error) {
	query := words.Parse(clean(text))
	if query.Empty() {
		return nil, ctx.Err()
	}
	tx, err := s.drill(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	q := &searching{store: s, tx: tx, query: query, departments: departments}
	ids, err := q.run(ctx, max(limit, 1))
	return ids, s.target.fault("search", err)
}

// searching is one search.
type searching struct {
	store       *Store
	tx          bun.Tx
	query       words.Query
	departments []string
}

// foundWords is what a range of rows holds, the last first.
type foundWords struct {
	wordsRange
	rows []int64 // by id; left out where nobody asks
	ids  []city.ID
}

// run returns the ids found, the newest first.
func (q *searching) run(ctx context.Context, limit int) ([]city.ID, error) {
	segments, last, err := wordsSegments(ctx, q.tx)
	if err != nil {
		return nil, err
	}
	found, err := q.look(ctx, segments)
	if err != nil {
		return nil, err
	}
	for i := range found {
		if err := q.verify(ctx, &found[i]); err != nil {
			return nil, err
		}
	}
	for _, gap := range gaps(found, last) {
		read, err := q.read(ctx, gap)
		if err != nil {
			return nil, err
		}
		found = append(found, read)
	}
	slices.SortFunc(found, func(a, b foundWords) int { return int(b.first - a.first) })
	n := 0
	for i := range found {
		n += len(found[i].ids)
	}
	ids := make([]city.ID, 0, min(n, limit))
	for i := range found {
		ids = append(ids, found[i].ids[:min(len(found[i].ids), limit-len(ids))]...)
	}
	return ids, nil
}

// gaps returns the ranges of rows up to the last one that are not found; these are the last first.
func gaps(found []foundWords, last int64) (list []wordsRange) {
	until := last
	for i := range found {
		if found[i].last < until {
			list = append(list, wordsRange{found[i].last + 1, until})
		}
		until = found[i].first - 1
	}
	if until >= 1 {
		list = append(list, wordsRange{1, until})
	}
	return list
}

// matches is the condition that a complaint c holds what is searched for.
func (q *searching) matches() (condition string, args []any) {
	like := func(column string) string { return column + ` LIKE ? ESCAPE '\'` }
	if !q.store.target.sqlite() { // the same letters on every server, whatever its locale
		like = func(column string) string { return column + ` COLLATE "C" ILIKE ? ESCAPE '\'` }
	}
	var all []string
	for _, text := range slices.Concat(q.query.Phrases, q.query.Words) {
		pattern := "%" + likeEscape.Replace(text) + "%"
		all = append(all, "("+like("c.reference")+" OR NOT c.secret AND ("+like("c.title")+" OR "+like("c.text")+"))")
		args = append(args, pattern, pattern, pattern)
	}
	if len(q.departments) > 0 {
		all, args = append([]string{"c.department IN (?)"}, all...), append([]any{bun.List(q.departments)}, args...)
	}
	return strings.Join(all, " AND "), args
}

// read looks into every complaint of a range.
func (q *searching) read(ctx context.Context, r wordsRange) (found foundWords, err error) {
	condition, args := q.matches()
	found.wordsRange = r
	var names []string
	err = q.tx.NewRaw("SELECT c.id FROM complaint AS c WHERE c.row_id BETWEEN ? AND ? AND "+condition+" ORDER BY c.row_id DESC",
		slices.Concat([]any{r.first, r.last}, args)...).Scan(ctx, &names)
	if err != nil {
		return found, err
	}
	found.ids = make([]city.ID, len(names))
	for i, n := range names {
		if found.ids[i], err = parseID(n); err != nil {
			return found, err
		}
	}
	return found, nil
}

// verify reads what the index found for phrases, and keeps what holds them.
func (q *searching) verify(ctx context.Context, found *foundWords) error {
	if len(q.query.Phrases) == 0 || len(found.ids) == 0 {
		return nil
	}
	condition, args := q.matches()
	var rows []int64
	err := q.tx.NewRaw("SELECT c.row_id FROM complaint AS c WHERE c.row_id IN (?) AND "+condition+" ORDER BY c.row_id DESC",
		slices.Concat([]any{bun.List(found.rows)}, args)...).Scan(ctx, &rows)
	if err != nil {
		return err
	}
	var ids []city.ID
	for i, row := range found.rows {
		if len(ids) < len(rows) && rows[len(ids)] == row {
			ids = append(ids, found.ids[i])
		}
	}
	found.ids = ids
	return nil
}
