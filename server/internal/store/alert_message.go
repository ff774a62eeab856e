package store

import (
	"context"

	"github.com/tugu-city/tugu/server/city"
)

// AlertMessage is a message to a receiver of alerts.
type AlertMessage struct {
	ID, Receiver, Body string
	CreatedAt          city.Moment
	Tries              int // attempts, the present one included
}

// AlertQueue says how the messages to one receiver do.
type AlertQueue struct {
	Receiver string
	Waiting  int
	Oldest   city.Moment // when the oldest that waits was made; 0 = none waits
}

// ClaimAlert takes the oldest message to the receiver that waits, if it is time to send it: for a while nobody else is given it.
// nil = there is none.
func (s *Store) ClaimAlert(ctx context.Context, receiver, owner string, lasts city.Moment) (*AlertMessage, error) {
	const op = "take a message of"
	now := s.now()
	var rows []struct {
		ID, Body         string
		CreatedAt, Tries int64
		NextAt, Until    int64
	}
	if err := s.read.NewRaw(`SELECT id, body, created_at, tries, next_at, until FROM alert_message WHERE receiver = ? AND done_at = 0
		ORDER BY created_at, id LIMIT 1`, receiver).Scan(ctx, &rows); err != nil {
		return nil, s.target.fault(op, err)
	}
	if len(rows) == 0 || rows[0].NextAt > int64(now) || rows[0].Until > int64(now) {
		return nil, nil //nolint:nilnil // nothing to send is an answer
	}
	m := rows[0]
	res, err := s.write.ExecContext(ctx, `UPDATE alert_message SET owner = ?, until = ?, tries = tries + 1
		WHERE id = ? AND done_at = 0 AND until <= ? AND tries = ?`, owner, int64(now+lasts), m.ID, int64(now), m.Tries)
	if err != nil {
		return nil, s.target.fault(op, err)
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 { // another process was faster
		return nil, s.target.fault(op, err)
	}
	return &AlertMessage{ID: m.ID, Receiver: receiver, Body: m.Body, CreatedAt: city.Moment(m.CreatedAt), Tries: int(m.Tries) + 1}, nil
}

// SettleAlert says how sending a claimed message went. next 0 = it is done, and failed for good where why is not empty; else it is
// tried again then. What another process holds by now is left as it is.
func (s *Store) SettleAlert(ctx context.Context, id, owner string, next city.Moment, why string) error {
	done := int64(s.now())
	if next > 0 {
		done = 0
	}
	_, err := s.write.ExecContext(ctx, "UPDATE alert_message SET owner = '', until = 0, next_at = ?, done_at = ?, error = ? WHERE id = ? AND owner = ?",
		int64(next), done, clean(why), id, owner)
	return s.target.fault("note a message in", err)
}

// ReleaseAlerts gives messages that others than the owner took back to be sent at once. For the process that begins to lead: who sent
// before it does not any more, or is about to be told so.
func (s *Store) ReleaseAlerts(ctx context.Context, owner string) error {
	_, err := s.write.ExecContext(ctx, "UPDATE alert_message SET owner = '', until = 0 WHERE done_at = 0 AND owner <> '' AND owner <> ?", owner)
	return s.target.fault("release the messages of", err)
}

// AlertQueues says how the messages to each receiver do that has any waiting.
func (s *Store) AlertQueues(ctx context.Context) ([]AlertQueue, error) {
	var rows []struct {
		Receiver        string
		Waiting, Oldest int64
	}
	if err := s.read.NewRaw(`SELECT receiver, count(*) AS waiting, min(created_at) AS oldest FROM alert_message WHERE done_at = 0
		GROUP BY receiver ORDER BY receiver`).Scan(ctx, &rows); err != nil {
		return nil, s.target.fault("read the messages of", err)
	}
	all := make([]AlertQueue, len(rows))
	for i, r := range rows {
		all[i] = AlertQueue{r.Receiver, int(r.Waiting), city.Moment(r.Oldest)}
	}
	return all, nil
}
