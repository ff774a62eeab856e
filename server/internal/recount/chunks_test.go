package recount_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/recount"
	"github.com/tugu-city/tugu/server/internal/recount/randomcity"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

// TestChangedChunksEqualRecount asks about a city that fills several chunks and came to the engine as cities do: a
// part was loaded, some of it as it stood earlier, and the rest was applied in changes of any size, while the same was
// asked again and again, so that chunks are left out, sealed, copied, and answers are kept and followed.
func TestChangedChunksEqualRecount(t *testing.T) {
	seed := rand.Uint64()
	if n, err := strconv.ParseUint(os.Getenv(seedEnv), 10, 64); err == nil {
		seed = n
	}
	const moments = 2
	complaints, perMoment := 5000, 25
	if raced > 1 {
		complaints, perMoment = 2600, 8 // more than a chunk still
	}
	c, err := randomcity.New(seed, complaints)
	if err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	db := open(t, storetest.SQLite(t))
	if err := c.Insert(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(seed, 2))
	e := cube.New(c.Profile, func() time.Time { return c.Now.Time() })
	e.Keep(64 << 20)
	pending := loadSome(c, e, r)
	early := c.Questions(perMoment)
	last := int64(1)
	for len(pending) > 0 {
		n := min(1+r.IntN(300), len(pending))
		var changes []cube.Change
		for _, f := range pending[:n] {
			last++
			changes = append(changes, cube.Change{Sequence: last, RecordedAt: c.Now, Facts: f})
		}
		pending = pending[n:]
		e.Apply(changes)
		if _, err := e.Ask(t.Context(), early[r.IntN(len(early))]); err != nil {
			t.Fatal(err)
		}
	}
	if e.Len() != complaints {
		t.Fatalf("the engine holds %d complaints, not %d", e.Len(), complaints)
	}
	a := asker{T: t, db: db, seed: seed}
	for m := range moments {
		questions := early
		if m > 0 {
			questions = c.Questions(perMoment)
		}
		again, err := recount.AskAll(t.Context(), db, c.Profile, c.Now, questions, nil)
		if err != nil {
			t.Fatalf("seed %d: recount: %v", seed, err)
		}
		for i, q := range questions {
			for _, turn := range []string{"first", "kept"} {
				a.compare(c, e, q, again[i], fmt.Sprintf("%s=%d, question %d of %d, %s", seedEnv, seed, i, m, turn))
			}
		}
	}
	t.Logf("score: %d questions over %d complaints in changed chunks recounted, seed %d", moments*perMoment, complaints, seed)
}

// loadSome loads two thirds of the complaints, half of those as they stood at some moment, and returns in any order
// what is missing.
func loadSome(c *randomcity.City, e *cube.Engine, r *rand.Rand) (pending []*city.Facts) {
	l := e.Reset()
	for i := range c.Complaints {
		f := &c.Complaints[i].Facts
		switch r.IntN(3) {
		case 0:
			l.Add(f)
			continue
		case 1:
			if past, ok := f.AsOf(f.Submitted + city.Moment(r.Int64N(int64(20*city.Day)))); ok {
				l.Add(&past)
			}
		}
		pending = append(pending, f)
	}
	l.Done(cube.Position{Epoch: "random", Sequence: 1}, c.Now, nil)
	r.Shuffle(len(pending), func(i, j int) { pending[i], pending[j] = pending[j], pending[i] })
	return pending
}
