package store

import (
	"context"
	"slices"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

// Alert is one time that a rule held.
type Alert struct {
	ID         string // by which receivers know it again
	Rule, Code string // Code is the value of the rule's dimension; "" = the city
	BeganAt    city.Moment
	OffAt      city.Moment // since when it does not hold; 0 = it holds
	EndedAt    city.Moment // 0 = it is not over
}

// AlertTold is what a receiver knows of an alert.
type AlertTold struct {
	Alert, Receiver string
	Level           int  // the highest that it was told
	Over            bool // it was told of the end
}

// AlertBook is everything that says who is to be told of what.
type AlertBook struct {
	Alerts   []Alert // that are not over, and those whose end somebody who was told of them does not know
	Told     []AlertTold
	Silences []Silence              // that are not over
	Last     map[string]city.Moment // when the newest message to a receiver was made
	Waiting  map[string]int         // messages to a receiver that wait
}

// AlertChanges are what changes of the book.
type AlertChanges struct {
	Alerts   []Alert // new, or with another OffAt or EndedAt
	Told     []AlertTold
	Messages []AlertMessage
}

// Empty tells whether nothing changes.
func (c *AlertChanges) Empty() bool { return len(c.Alerts)+len(c.Told)+len(c.Messages) == 0 }

// alertLock lets one process at a time decide who is told.
const alertLock int64 = 0x7475_6775_0005

// UpdateAlerts lets decide look at the book, and writes what it returns, in one transaction; decide may run several times.
// While nothing changes nothing is written.
func (s *Store) UpdateAlerts(ctx context.Context, decide func(*AlertBook) (AlertChanges, error)) error {
	book, err := s.alertBook(ctx, s.read)
	if err != nil {
		return err
	}
	if changes, err := decide(book); err != nil || changes.Empty() {
		return err
	}
	return s.transact(ctx, "keep alerts in", func(tx writeTx) error {
		if err := s.lock(ctx, tx, alertLock); err != nil {
			return err
		}
		book, err := s.alertBook(ctx, tx)
		if err != nil {
			return err
		}
		changes, err := decide(book)
		if err != nil {
			return err
		}
		return s.target.fault("keep alerts in", changes.write(ctx, tx))
	})
}

// Rows of the tables. What is written at once is one statement: a storm is a thousand rows.
type (
	alertRow struct {
		bun.BaseModel           `bun:"table:alert"`
		ID                      string `bun:"id,pk"`
		Rule, Code              string
		BeganAt, OffAt, EndedAt int64
	}
	alertToldRow struct {
		bun.BaseModel   `bun:"table:alert_told"`
		Alert           string `bun:"alert,pk"`
		Receiver        string `bun:"receiver,pk"`
		Level, ToldOver int64
	}
	alertMessageRow struct {
		bun.BaseModel            `bun:"table:alert_message"`
		ID                       string `bun:"id,pk"`
		Receiver, Body           string
		CreatedAt, Tries, NextAt int64
		Owner                    string
		Until, DoneAt            int64
		Error                    string
	}
)

// alertBatch is how many rows are one statement.
const alertBatch = 500

func (c *AlertChanges) write(ctx context.Context, tx bun.IDB) error {
	for batch := range slices.Chunk(c.Alerts, alertBatch) {
		rows := make([]alertRow, len(batch))
		for i, a := range batch {
			rows[i] = alertRow{ID: a.ID, Rule: a.Rule, Code: a.Code, BeganAt: int64(a.BeganAt), OffAt: int64(a.OffAt), EndedAt: int64(a.EndedAt)}
		}
		if _, err := tx.NewInsert().Model(&rows).On("CONFLICT (id) DO UPDATE").Set("off_at = excluded.off_at, ended_at = excluded.ended_at").Exec(ctx); err != nil {
			return err
		}
	}
	for batch := range slices.Chunk(c.Told, alertBatch) {
		rows := make([]alertToldRow, len(batch))
		for i, t := range batch {
			rows[i] = alertToldRow{Alert: t.Alert, Receiver: t.Receiver, Level: int64(t.Level)}
			if t.Over {
				rows[i].ToldOver = 1
			}
		}
		if _, err := tx.NewInsert().Model(&rows).On("CONFLICT (alert, receiver) DO UPDATE").Set("level = excluded.level, told_over = excluded.told_over").Exec(ctx); err != nil {
			return err
		}
	}
	for _, m := range c.Messages {
		row := alertMessageRow{ID: m.ID, Receiver: m.Receiver, Body: m.Body, CreatedAt: int64(m.CreatedAt), NextAt: int64(m.CreatedAt)}
		if _, err := tx.NewInsert().Model(&row).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) alertBook(ctx context.Context, db bun.IDB) (*AlertBook, error) {
	const op = "read the alerts of"
	book := &AlertBook{Last: map[string]city.Moment{}, Waiting: map[string]int{}}
	var alerts []alertRow
	const which = `ended_at = 0 OR id IN (SELECT alert FROM alert_told WHERE told_over = 0)`
	if err := db.NewRaw("SELECT * FROM alert WHERE "+which+" ORDER BY began_at, id").Scan(ctx, &alerts); err != nil {
		return nil, s.target.fault(op, err)
	}
	for _, a := range alerts {
		book.Alerts = append(book.Alerts, Alert{a.ID, a.Rule, a.Code, city.Moment(a.BeganAt), city.Moment(a.OffAt), city.Moment(a.EndedAt)})
	}
	var told []alertToldRow
	if err := db.NewRaw("SELECT * FROM alert_told WHERE alert IN (SELECT id FROM alert WHERE "+which+")").Scan(ctx, &told); err != nil {
		return nil, s.target.fault(op, err)
	}
	for _, t := range told {
		book.Told = append(book.Told, AlertTold{t.Alert, t.Receiver, int(t.Level), t.ToldOver != 0})
	}
	var last []struct {
		Receiver      string
		Made, Waiting int64
	}
	if err := db.NewRaw(`SELECT receiver, max(created_at) AS made, CAST(sum(CASE WHEN done_at = 0 THEN 1 ELSE 0 END) AS bigint) AS waiting
		FROM alert_message GROUP BY receiver`).Scan(ctx, &last); err != nil {
		return nil, s.target.fault(op, err)
	}
	for _, l := range last {
		book.Last[l.Receiver], book.Waiting[l.Receiver] = city.Moment(l.Made), int(l.Waiting)
	}
	var err error
	book.Silences, err = s.silences(ctx, db, s.now())
	return book, err
}

// PruneAlerts forgets alerts and messages that were over before the moment, and silences.
func (s *Store) PruneAlerts(ctx context.Context, before city.Moment) error {
	for _, q := range []string{
		"DELETE FROM alert_told WHERE alert IN (SELECT id FROM alert WHERE ended_at > 0 AND ended_at < ?)",
		"DELETE FROM alert WHERE ended_at > 0 AND ended_at < ? AND id NOT IN (SELECT alert FROM alert_told)",
		"DELETE FROM alert_message WHERE done_at > 0 AND created_at < ?",
		"DELETE FROM alert_silence WHERE ends_at < ?",
	} {
		if _, err := s.write.ExecContext(ctx, q, int64(before)); err != nil {
			return s.target.fault("prune the alerts of", err)
		}
	}
	return nil
}
