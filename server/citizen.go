package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/citizen"
)

// minCitizenKey is the least length of --citizen-key.
const minCitizenKey = 32

// citizenFlags say how citizens reach the pages of their complaints.
type citizenFlags struct {
	PublicURL  string `name:"public-url" help:"Address under which citizens reach this server, for the links that they are given, e.g. https://lapor.example.go.id. Without it links are paths." placeholder:"URL"`
	CitizenKey string `help:"Key by which citizens' secrets are hashed, at least 32 characters (rather set TUGU_CITIZEN_KEY, which ps does not show). Without one, a random key is made and kept in the database. Another key makes every secret given so far useless."`
}

func (c *citizenFlags) check() error {
	if u, err := url.Parse(c.PublicURL); c.PublicURL != "" && (err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "") {
		return fmt.Errorf("--public-url %q is not an address such as https://lapor.example.go.id", c.PublicURL)
	}
	if c.CitizenKey != "" && len(c.CitizenKey) < minCitizenKey {
		return fmt.Errorf("--citizen-key is shorter than %d characters; choose a longer one", minCitizenKey)
	}
	return nil
}

// newKeys opens what citizens come back with.
func (s *service) newKeys(ctx context.Context) error {
	key := []byte(nil)
	if s.web.CitizenKey != "" {
		sum := sha256.Sum256([]byte(s.web.CitizenKey))
		key = sum[:]
	} else {
		var err error
		if key, err = s.store.HashKey(ctx); err != nil {
			return err
		}
	}
	s.keys = citizen.NewKeys(s.store, key, s.web.PublicURL, time.Now)
	return nil
}

// citizenPages adds the pages of citizens to mux.
func (s *service) citizenPages(mux *http.ServeMux) {
	citizen.Register(mux, citizen.Options{
		Profile: s.profile.Profile, Keys: s.keys, Simulated: s.engine.Simulated, Now: time.Now, Log: s.log,
		Address: s.door.address,
	})
}

// citizens lets graph give citizens what they come back with.
type citizens struct{ keys *citizen.Keys }

// Issue implements graph.Citizens.
func (c citizens) Issue(ctx context.Context, id city.ID, renew bool) (graph.CitizenAccess, error) {
	given, err := c.keys.Issue(ctx, []city.ID{id}, renew)
	if err != nil {
		return graph.CitizenAccess{}, err
	}
	return graph.CitizenAccess(given[0]), nil
}

// Invite implements graph.Citizens.
func (c citizens) Invite(ctx context.Context, id city.ID) (graph.RatingInvitation, error) {
	given, err := c.keys.Invite(ctx, id)
	return graph.RatingInvitation(given), err
}
