package main

import (
	"context"
	"fmt"
	"time"

	"github.com/tugu-city/tugu/server/internal/store"
)

// imports imports the complaints into both databases, which the later parts use.
func (b *bench) imports(ctx context.Context) error {
	b.table(fmt.Sprintf("Bulk import of %s complaints with derivation and events, %s at once", grouped(b.n), grouped(batch)),
		"database", "complaints a second", "events a second", "a complaint")
	for _, s := range b.sides {
		dsn, err := s.fresh(ctx, "imported")
		if err != nil {
			return err
		}
		spent, events, err := b.imported(ctx, dsn)
		if err == nil {
			err = analysed(ctx, dsn) // as autovacuum does within a minute or so
		}
		if err != nil {
			return err
		}
		least := map[string]int{"SQLite": 8000, "PostgreSQL": 30_000}[s.name]
		b.row(s.name+map[string]string{"SQLite": ", indexed", "PostgreSQL": ", COPY"}[s.name],
			targeted(perSecond(b.n, spent), float64(b.n)/spent.Seconds() >= float64(least), "at least "+grouped(least)),
			perSecond(events, spent), fmt.Sprintf("%.0f us", float64(spent.Microseconds())/float64(b.n)))
	}
	return nil
}

// imported returns how long the store took; making the records is not counted.
func (b *bench) imported(ctx context.Context, dsn string) (spent time.Duration, events int, err error) {
	st, err := b.open(ctx, dsn, false)
	if err != nil {
		return 0, 0, err
	}
	err = b.records(b.n, func(list []store.Record) error {
		began := time.Now()
		results, err := st.Import(ctx, list)
		spent += time.Since(began)
		for i := range results {
			if results[i].Err != nil {
				return fmt.Errorf("refused: %w", results[i].Err)
			}
			events += len(list[i].Events)
		}
		return err
	})
	if closed := st.Close(); err == nil {
		err = closed
	}
	return spent, events, err
}
