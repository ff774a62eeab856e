package main

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

// ready says whether this process answers questions: its figures are loaded, and it is not stopping, nor too old for the
// database, nor is that damaged. A database that is away changes nothing of that, since figures are answered as they stood; the
// text then tells their age. With ?database it says whether the figures follow the database, and it answers, too: 503 where not.
func (s *service) ready(w http.ResponseWriter, r *http.Request) {
	if why := s.unready(); why != "" {
		answer(w, http.StatusServiceUnavailable, why)
		return
	}
	if r.URL.Query().Has("database") {
		if why := s.apart(r.Context()); why != "" {
			answer(w, http.StatusServiceUnavailable, why)
			return
		}
	}
	switch age := s.age(); {
	case age > 0:
		answer(w, http.StatusOK, fmt.Sprintf("ready, but the database was last followed %d s ago: figures are answered as they stood, and writing is refused while it is away", int(age.Seconds())))
	case s.store.Locked():
		answer(w, http.StatusOK, "ready, but the key file of personal data is not at hand: reporters' data stays closed, and none is taken")
	default:
		answer(w, http.StatusOK, "ready")
	}
}

// unready is why no client should be sent to this process; "" = one may be.
func (s *service) unready() string {
	switch {
	case s.stopping.Load():
		return "stopping"
	case !s.feed.loaded.Load():
		return "loading"
	case s.store.Damaged():
		return "the database file is damaged and has to be restored from its backup; the log says what was found"
	case s.store.Outdated():
		return "this program is too old for the database, which another version migrated"
	default:
		return ""
	}
}

// apart is why the figures are not those of the database now; "" = they are.
func (s *service) apart(ctx context.Context) string {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	switch {
	case s.store.Unread() > staleAfter:
		return "the figures no longer follow the database"
	case s.store.Ping(ctx) != nil:
		return "the database does not answer"
	default:
		return ""
	}
}
