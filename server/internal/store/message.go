package store

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Message says that a record is one message of a conversation, so that the store
// finds, inside the transaction, which complaint it belongs to: the one of a
// message that it answers, or of its talk. Header.ExternalID is then the root's id.
// A message that belongs to none begins a complaint with the record's own Events
// and Details, or waits until what it belongs to has come. One whose id is known
// changes nothing.
type Message struct {
	ID      string   // the source's own, unique within the source
	Replies []string // ids of messages that it answers or alters, nearest first
	// Talk is the key of a talk between two that knows no threads: an opaque digest.
	// Its messages no further apart than Within belong together while their complaint
	// is open; "" = none.
	Talk   string
	Within city.Moment
	At     city.Moment // when it was sent
	Begins bool        // it may begin a complaint; false = it waits where it belongs to none
	Doubt  *Aside      // why one that would begin a complaint is set aside instead; nil = it is not
	// Follow is what it is where it belongs to a complaint: events.
	Follow []city.Event
	// Edits says that Details state anew what the first of Replies said: they take the
	// place of the complaint's where that one began it.
	Edits bool
}

// doubted is the refusal of a message that is no complaint.
type doubted struct{ aside Aside }

func (d doubted) Error() string { return d.aside.Message }

// errUnheard refuses a message whose complaint has not come yet.
var errUnheard = error(&city.Error{
	Code: city.CodeNotFound, Field: "externalId",
	Message: "what this message answers or alters is no complaint yet; it waits and is taken by itself when that comes, or is to be discarded",
})

// thread finds the complaints of the records that are messages. It alters the
// records, and notes in refused what cannot be taken. began are the messages that are known now.
func (s *Store) thread(ctx context.Context, tx writeTx, records []Record, refused []error) (began []*Message, err error) {
	for i := range records {
		m := records[i].Message
		if m == nil || refused[i] != nil {
			continue
		}
		known, err := s.thread1(ctx, tx, &records[i], &refused[i])
		if err != nil {
			return nil, err
		}
		if refused[i] == nil && !known {
			began = append(began, m)
		}
	}
	return began, nil
}

func (s *Store) thread1(ctx context.Context, tx writeTx, r *Record, refused *error) (known bool, err error) {
	m, source := r.Message, r.Header.Source
	m.Talk = s.keyed(m.Talk)
	root, err := s.rootOf(ctx, tx, source, m.ID)
	if err != nil {
		return false, err
	}
	if root != "" {
		r.Header.ExternalID, r.Once = root, true
		return true, nil
	}
	for _, id := range m.Replies {
		if root, err = s.rootOf(ctx, tx, source, id); err != nil || root != "" {
			break
		}
	}
	if err == nil && root == "" && m.Talk != "" {
		root, err = s.rootOfTalk(ctx, tx, source, m)
	}
	if err != nil {
		return false, err
	}
	switch {
	case root != "":
		if !m.Edits || len(m.Replies) == 0 || root != m.Replies[0] {
			r.Details = Details{Latitude: r.Details.Latitude, Longitude: r.Details.Longitude}
		}
		r.Events = m.Follow
	case m.Begins && m.Doubt == nil:
		root = m.ID
	case m.Begins:
		*refused = doubted{*m.Doubt}
		return false, nil
	default:
		*refused = errUnheard
		r.Header.ExternalID = waitsFor(m)
		return false, nil
	}
	r.Header.ExternalID = root
	replyTo := ""
	if len(m.Replies) > 0 {
		replyTo = m.Replies[0]
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO intake_message (source, id, root, reply_to, talk, at) VALUES (?, ?, ?, ?, ?, ?)", source, m.ID, root, replyTo, m.Talk, int64(m.At))
	return false, s.target.fault("note a message in", err)
}

// waitsFor is the key under which a message waits.
func waitsFor(m *Message) string {
	if len(m.Replies) > 0 {
		return m.Replies[0]
	}
	return m.Talk
}

func (s *Store) rootOf(ctx context.Context, tx writeTx, source, id string) (root string, err error) {
	err = tx.QueryRowContext(ctx, "SELECT root FROM intake_message WHERE source = ? AND id = ?", source, id).Scan(&root)
	if errors.Is(err, sql.ErrNoRows) {
		// What was forgotten of a talk (see [Store.Forget]) still stands in the complaint that it began.
		err = tx.QueryRowContext(ctx, "SELECT external_id FROM complaint WHERE source = ? AND external_id = ?", source, id).Scan(&root)
	}
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return root, s.target.fault("read a message of", err)
}

// rootOfTalk is the open complaint of the talk's message nearest in time.
func (s *Store) rootOfTalk(ctx context.Context, tx writeTx, source string, m *Message) (root string, err error) {
	var open []string
	for _, st := range city.Statuses() {
		if st.Open() {
			open = append(open, st.String())
		}
	}
	// The complaint of a message of the same delivery is not written yet.
	err = tx.QueryRowContext(ctx, `SELECT m.root FROM intake_message m LEFT JOIN complaint c ON c.source = m.source AND c.external_id = m.root
		WHERE m.source = ? AND m.talk = ? AND m.at BETWEEN ? AND ? AND (c.status IS NULL OR c.status IN (?))
		ORDER BY abs(m.at - ?), m.id LIMIT 1`, source, m.Talk, int64(m.At-m.Within), int64(m.At+m.Within), bun.List(open), int64(m.At)).Scan(&root)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return root, s.target.fault("read a talk of", err)
}

// arrived takes what waited for the messages that are known now, and what waited for that.
func (s *Store) arrived(ctx context.Context, tx writeTx, source string, began []*Message, l ledger) error {
	for len(began) > 0 {
		keys := make([]string, 0, 2*len(began))
		for _, m := range began {
			keys = append(keys, m.ID)
			if m.Talk != "" {
				keys = append(keys, m.Talk)
			}
		}
		began = nil
		slices.Sort(keys)
		for keys = slices.Compact(keys); len(keys) > 0; keys = keys[min(maxList, len(keys)):] {
			more, err := s.arrivedKeys(ctx, tx, source, keys[:min(maxList, len(keys))], l)
			if err != nil {
				return err
			}
			began = append(began, more...)
		}
		if err := s.adopt(ctx, tx, source, began); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) arrivedKeys(ctx context.Context, tx writeTx, source string, keys []string, l ledger) (began []*Message, err error) {
	var rows []waitingRow
	err = tx.NewRaw(`SELECT `+waitingColumns+` FROM set_aside WHERE source = ? AND external_id IN (?) AND state = ? AND reason = ? ORDER BY id`,
		source, bun.List(keys), string(Waiting), ReasonAwaiting).Scan(ctx, &rows)
	if err != nil {
		return nil, s.target.fault("read what is set aside in", err)
	}
	for _, row := range rows {
		one, refused := make([]Record, 1), make([]error, 1)
		if ok, err := s.statement(&row, source, &one[0]); err != nil {
			return nil, err
		} else if !ok || one[0].Message == nil {
			continue // an operator can still open and mend it
		}
		more, err := s.thread(ctx, tx, one, refused)
		if err != nil {
			return nil, err
		}
		if refused[0] != nil {
			continue
		}
		results, err := s.importOnce(ctx, tx, one, refused, ledger{})
		if err != nil {
			return nil, err
		}
		if results[0].Outcome == Refused {
			continue
		}
		if err := s.mended(ctx, tx, row.ID, "", "what it belongs to came", results[0].ID, s.now()); err != nil {
			return nil, err
		}
		t := l.of(source, city.Date(row.Day))
		t.Waiting--
		t.Mended++
		began = append(began, more...)
	}
	return began, nil
}

// adopt makes complaints that were begun by answers to a message which came after
// them duplicates of its complaint: one thread is open once.
func (s *Store) adopt(ctx context.Context, tx writeTx, source string, began []*Message) error {
	for _, m := range began {
		var roots []string
		err := tx.NewRaw("SELECT root FROM intake_message WHERE source = ? AND reply_to = ? AND root = id AND id <> ? ORDER BY at, id", source, m.ID, m.ID).Scan(ctx, &roots)
		if err != nil {
			return s.target.fault("read messages of", err)
		}
		if len(roots) == 0 {
			continue
		}
		into, err := s.rootOf(ctx, tx, source, m.ID)
		if err != nil {
			return err
		}
		if err := s.adoptRoots(ctx, tx, source, into, roots); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) adoptRoots(ctx context.Context, tx writeTx, source, into string, roots []string) error {
	var ids []string
	err := tx.NewRaw("SELECT id FROM complaint WHERE source = ? AND external_id IN (?) ORDER BY id", source, bun.List(append([]string{into}, roots...))).Scan(ctx, &ids)
	if err != nil {
		return s.target.fault("read complaints of", err)
	}
	states, _, err := s.states(ctx, tx, ids, true)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(states, func(st *state) bool { return st.header.ExternalID == into })
	if at < 0 {
		return nil
	}
	target, now := states[at], s.now()
	for _, st := range states {
		if st == target {
			continue
		}
		course := city.Trace(&st.facts)
		if !course.Status.Open() {
			continue
		}
		st.add(city.Event{Kind: city.Duplicate, OccurredAt: now, Reason: formatID(target.header.ID), Text: "an answer in the thread of another complaint"}, true, now)
		target.add(city.Event{Kind: city.Noted, OccurredAt: now, Reason: formatID(st.header.ID), Text: "an answer to it came before it and was a complaint of its own"}, true, now)
		if err := st.derive(s.cfg.Profile); err != nil {
			return err
		}
		st.dirty, target.dirty = true, true
	}
	if err := target.derive(s.cfg.Profile); err != nil {
		return err
	}
	if err := s.flush(ctx, tx, states, now); err != nil {
		return err
	}
	_, err = tx.NewRaw("UPDATE intake_message SET root = ? WHERE source = ? AND root IN (?)", into, source, bun.List(roots)).Exec(ctx)
	return s.target.fault("note messages in", err)
}
