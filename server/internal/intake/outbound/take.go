package outbound

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/tugu-city/tugu/server/internal/store"
)

// maxTaken is how many records one transaction takes.
const maxTaken = 1000

// Door is where records go: the store.
type Door interface {
	Receive(ctx context.Context, d store.Delivery) (store.Receipt, error)
}

// Take hands in what read makes of the items, a transaction for each 1,000, and counts
// it in sum. With the last of them the source's cursor of that name is moved to next,
// written as JSON, so that what was taken and where to go on are never apart; a nil next
// moves nothing.
func Take[T any](ctx context.Context, door Door, source, cursor string, items []T, read func(T) (store.Record, *store.Aside), next any, sum *Pulled) error {
	for first := true; first || len(items) > 0; first = false {
		part := items[:min(maxTaken, len(items))]
		items = items[len(part):]
		var d store.Delivery
		for _, item := range part {
			record, aside := read(item)
			if aside != nil {
				d.Aside = append(d.Aside, *aside)
			} else {
				d.Records = append(d.Records, record)
			}
		}
		if next != nil && len(items) == 0 {
			value, err := json.Marshal(next)
			if err != nil {
				return err
			}
			d.Keep = func(store.Receipt) store.Kept {
				return store.Kept{Cursor: &store.Cursor{Source: source, Name: cursor, Value: string(value)}}
			}
		}
		if len(part) == 0 && d.Keep == nil {
			return nil
		}
		receipt, err := door.Receive(ctx, d)
		if err != nil {
			return fmt.Errorf("take records of %s: %w", source, err)
		}
		sum.Count(receipt)
	}
	return nil
}
