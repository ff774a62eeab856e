package gqlhttp

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// State names what an answer was read from: two answers to one question at equal
// states differ by time alone.
type State struct {
	Epoch    string // of a history; sequences of different epochs do not compare
	Sequence int64  // of the last change
}

// Options are the settings of a [Transport]. The zero value of a field means its
// default.
type Options struct {
	// State returns the present state; called for every request, so it has to be
	// cheap. nil: answers are not kept.
	State func() State
	// Cacheable tells whether the answer to a valid query depends on nothing but
	// the state, the time that resolvers report, and the class of the caller. nil: no query's does.
	Cacheable func(*graphql.OperationContext) bool
	// Class returns what of the caller an answer may depend on: callers of one
	// class share answers. nil: all are one class.
	Class func(context.Context) string
	// Documents resolves the ids of persisted documents; nil: there are none.
	Documents *Documents
	// Now is the clock of answers. Default time.Now.
	Now func() time.Time
	// CacheBytes bounds the answers that are kept. Default 64 MiB; negative: none is.
	CacheBytes int64
	// ExecuteTimeout bounds one execution. Default 30 s.
	ExecuteTimeout time.Duration
	// CompressFrom is the least size of a body, in bytes, that is compressed for
	// clients that accept gzip. Default 1 KiB; negative: none is.
	CompressFrom int
}

func (o Options) withDefaults() Options {
	if o.Class == nil {
		o.Class = func(context.Context) string { return "" }
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.CacheBytes == 0 {
		o.CacheBytes = 64 << 20
	}
	if o.ExecuteTimeout == 0 {
		o.ExecuteTimeout = 30 * time.Second
	}
	if o.CompressFrom == 0 {
		o.CompressFrom = 1 << 10
	}
	return o
}

// caches tells whether answers are kept at all.
func (o *Options) caches() bool { return o.State != nil && o.Cacheable != nil && o.CacheBytes > 0 }

// Stats counts what a [Transport] did since it was made.
type Stats struct {
	Hits        uint64 // answers sent from the cache
	Joined      uint64 // answers shared with a request that was being executed
	Executed    uint64 // queries and mutations executed
	NotModified uint64 // answers replaced by 304
	CachedBytes int64  // at present
}
