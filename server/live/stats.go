package live

import "sync/atomic"

// Stats are the transport's figures at one moment. The first four are gauges, the others only grow.
type Stats struct {
	Connections   int64 // open connections
	Subscriptions int64 // running operations: state, stream, query and mutation
	Groups        int64 // groups of state subscriptions
	Members       int64 // subscriptions in those

	Executions     uint64 // shared executions
	ExecutionNanos uint64 // time those took, nanoseconds
	Deliveries     uint64 // "next" messages written to a socket
	Unchanged      uint64 // shared executions whose answer was the one sent last
	Coalesced      uint64 // answers replaced by a newer one before the peer took them
	Dropped        uint64 // connections and streams ended because the peer was too slow or silent
	Missed         uint64 // differences that only a sweep found: 0, or the Source or a validUntil is wrong
	Refused        uint64 // connections refused: too many, or shutting down
	Skipped        uint64 // shared executions spared because a change touched nothing that the answer depends on
	Shared         uint64 // shared executions spared because another member's served as well
	Resumed        uint64 // subscriptions that had the present answer already
	Bytes          uint64 // written, all messages together
	BytesSaved     uint64 // that compression spared
	BytesReceived  uint64 // of messages of peers, unfolded
}

type counters struct {
	connections, subscriptions, groups, members    atomic.Int64
	executions, executionNanos, deliveries         atomic.Uint64
	unchanged, coalesced, dropped, missed, refused atomic.Uint64
	skipped, shared, resumed, bytes, saved         atomic.Uint64
	received                                       atomic.Uint64
}

// Stats returns the figures now. It is cheap enough to call at every scrape.
func (t *Transport) Stats() Stats {
	c := &t.counters
	return Stats{
		Connections:    c.connections.Load(),
		Subscriptions:  c.subscriptions.Load(),
		Groups:         c.groups.Load(),
		Members:        c.members.Load(),
		Executions:     c.executions.Load(),
		ExecutionNanos: c.executionNanos.Load(),
		Deliveries:     c.deliveries.Load(),
		Unchanged:      c.unchanged.Load(),
		Coalesced:      c.coalesced.Load(),
		Dropped:        c.dropped.Load(),
		Missed:         c.missed.Load(),
		Refused:        c.refused.Load(),
		Skipped:        c.skipped.Load(),
		Shared:         c.shared.Load(),
		Resumed:        c.resumed.Load(),
		Bytes:          c.bytes.Load(),
		BytesSaved:     c.saved.Load(),
		BytesReceived:  c.received.Load(),
	}
}
