package store

import (
	"cmp"
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/uptrace/bun"
)

// Config says which database to open and how.
type Config struct {
	// DSN is "sqlite:PATH" or "postgres://user:password@host:port/database", the latter
	// maybe of a pooler that gives connections out by the transaction. Of several hosts,
	// the one that takes writes is used.
	DSN string
	// Direct is the address of the same database past a pooler, where processes tell
	// each other of commits; "" = DSN.
	Direct string
	// Standby is the address of a standby that may be read for single complaints, never
	// for figures, while it has all that the figures include; of several hosts one that is a
	// standby is used; "" = none.
	Standby string
	// Leads lets this process be the one of several that does what only one may do:
	// one that serves, not one that imports a file.
	Leads bool
	// Bulk leaves the indexes away that an interrupted bulk import left out: this process
	// goes on with it. Others make them when they open the database.
	Bulk bool
	// Profile derives the facts. Required; it must not change while the store is open.
	Profile *city.Profile
	// Route decides what the submission of a complaint leaves open, by its words; nil =
	// it stays open. It must be quick, and say the same of the same words.
	Route func(d Details, submitted city.Event) Routed
	// Keys seal and open personal data; nil = see [Store.UseKeys].
	Keys *sealed.Keys
	// Hooks are told of statements of this store, and must not change them.
	Hooks []bun.QueryHook
	// Now is the clock of recordedAt; nil = time.Now.
	Now func() time.Time
	// Log takes what the operator should know; nil = slog.Default.
	Log *slog.Logger
	// PollEvery is how often Follow looks for changes of other processes; 0 = 500 ms.
	PollEvery time.Duration
}

// Store is an open database. Its methods may be called concurrently.
type Store struct {
	cfg    Config
	target target
	// Writers that wait for each other must not keep readers waiting, so each has
	// its own connections; on SQLite there is one that writes.
	write, read *bun.DB
	codes       *interner
	keys        *sealed.Keys // nil = not at hand
	loadRun     int64        // how many row ids a reader of Load takes at once
	segment     int64        // how many row ids a segment of the index of words holds; wordsStripe is a multiple
	words       wordsCache
	identified  bool          // the server tells which cluster it is
	idle        time.Duration // see maxIdle

	statements map[statementKey]*sql.Stmt // SQLite's prepared inserts

	group  group // writes that share transactions
	audits group // entries of the audit log that share a statement

	// wakeMu guards wake, which is closed and replaced after each commit.
	wakeMu sync.Mutex
	wake   chan struct{}
	unsaid chan struct{} // holds one where others were not told of a commit yet

	// seenMu guards seen and seenMark: what the feed said where it was read last.
	seenMu   sync.Mutex
	seen     Position
	seenMark string

	newest string      // the last migration that this program knows
	passed atomic.Bool // the database was migrated past that

	opened   time.Time
	followed atomic.Int64 // when Follow last read the feed, as time since opened
	name     string       // of this process among those that lead, a random one
	pooled   atomic.Bool  // there is no session that could hold a lock
	// Of the listener alone: the session holds the lock of the one who leads; the lease was this process's.
	locked, leased bool

	leadUntil atomic.Int64 // until when this process leads, as time since opened; 0 = it does not

	wrote      atomic.Int64 // the last sequence that this process gave
	standby    *standby     // nil = none
	direct     target       // of connections that must not be shared
	wires      *wires       // to PostgreSQL
	stop       context.CancelFunc
	background sync.WaitGroup // ends with stop
}

// Open opens the database, which must exist, hold no other city's complaints,
// and be migrated by this version's
// [Migrate], or by that of a later version that this one can work beside. The error is a sentence for the operator; it never holds the
// password of the DSN.
func Open(ctx context.Context, cfg Config) (*Store, error) {
	if cfg.Profile == nil {
		return nil, errors.New("open store: no city profile given")
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.PollEvery <= 0 {
		cfg.PollEvery = 500 * time.Millisecond
	}
	t, err := parseDSN(cfg.DSN)
	if err != nil {
		return nil, err
	}
	known, err := t.migrations()
	if err != nil {
		return nil, err
	}
	direct, err := parseDSN(cmp.Or(cfg.Direct, cfg.DSN))
	if err != nil {
		return nil, err
	}
	if t.sqlite() != direct.sqlite() {
		return nil, city.FieldErrorf(city.CodeInvalid, "database-direct", "the direct address is of another kind of database than %s", t)
	}
	if err := t.mustExist(); err != nil {
		return nil, err
	}
	if t.sqlite() {
		t.harm = &harm{log: cfg.Log}
	}
	s := &Store{cfg: cfg, target: t, codes: newInterner(), loadRun: 1 << 14, segment: WordsSegment, idle: maxIdle, wake: make(chan struct{}), unsaid: make(chan struct{}, 1), direct: direct, newest: known[len(known)-1].number, name: rand.Text(), opened: time.Now()}
	wires := newWires(cfg.Log)
	s.wires = wires
	t.over(wires)
	direct.over(wires)
	if cfg.Standby != "" {
		if s.standby, err = openStandby(cfg.Standby, wires); err != nil {
			return nil, err
		}
	}
	if s.write, err = t.connect(poolWrite); err != nil {
		return nil, err
	}
	if s.read, err = t.connect(poolRead); err != nil {
		_ = s.write.Close()
		return nil, err
	}
	for _, h := range cfg.Hooks {
		s.write = s.write.WithQueryHook(h)
		s.read = s.read.WithQueryHook(h)
	}
	life, stop := context.WithCancel(context.Background())
	s.stop = stop
	if !t.sqlite() {
		s.background.Go(func() { wires.watch(life) })
	}
	err = s.check(ctx)
	if err == nil {
		err = s.belong(ctx)
	}
	if err == nil {
		err = s.identify(ctx)
	}
	if err == nil {
		err = s.finishBulk(ctx)
	}
	if err == nil {
		err = s.prepare(ctx)
	}
	if err == nil && cfg.Keys != nil {
		err = s.UseKeys(ctx, cfg.Keys)
	}
	if err != nil {
		_ = s.Close()
		return nil, err
	}
	s.wakes(life)
	return s, nil
}

// check refuses a database that cannot be written or that this version cannot serve.
func (s *Store) check(ctx context.Context) error {
	tx, err := s.target.begin(ctx, s.write)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	st, err := s.target.status(ctx, tx)
	if err != nil {
		return err
	}
	if err := s.target.admits(ctx, tx, s.newest, st.unknown); err != nil {
		return err
	}
	if len(st.pending) > 0 {
		return city.Errorf(city.CodeConflict, "the database %s is not up to date (%d migration(s) to apply, next %s); run tugu migrate", s.target, len(st.pending), st.pending[0].name)
	}
	return nil
}

// Close releases the database. Follow calls must have ended before.
func (s *Store) Close() error {
	s.stop()
	s.background.Wait()
	s.resign(context.Background())
	var err error
	for _, st := range s.statements {
		err = errors.Join(err, st.Close())
	}
	if err = errors.Join(err, s.read.Close(), s.write.Close(), s.standby.close()); err != nil {
		return fmt.Errorf("close database %s: %w", s.target, err)
	}
	return nil
}

// Ping reports whether the database answers.
func (s *Store) Ping(ctx context.Context) error {
	var one int
	if err := s.read.QueryRowContext(ctx, "SELECT 1").Scan(&one); err != nil {
		return s.target.fault("reach database", err)
	}
	return nil
}

// DB gives plain SQL access to whoever recounts figures from the tables. On
// SQLite its connections refuse to write.
func (s *Store) DB() *bun.DB { return s.read }

// now is the moment to record.
func (s *Store) now() city.Moment { return city.At(s.cfg.Now()) }

// nextCommit returns a channel that is closed after the next commit of this process.
func (s *Store) nextCommit() <-chan struct{} {
	s.wakeMu.Lock()
	defer s.wakeMu.Unlock()
	return s.wake
}
