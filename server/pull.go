package main

import (
	"context"
	"os"

	"github.com/tugu-city/tugu/server/internal/intake/fetch"
	"github.com/tugu-city/tugu/server/internal/intake/georeport"
)

// pull asks the sources that the profile says how to ask, each in its rhythm.
func (s *service) pull(ctx context.Context) {
	if s.web.NoOutbound {
		s.log.Warn("--no-outbound: no source is asked, and no receiver of alerts is told")
		return
	}
	for i := range s.profile.Sources {
		source := &s.profile.Sources[i]
		if source.Fetch != nil {
			f := fetch.New(fetch.Options{
				Profile: s.profile.Profile, Source: source, Store: s.store, Locate: s.profile.Locate, Env: os.Getenv, Log: s.log,
			})
			s.wait.Go(func() { f.Run(ctx) })
		}
		if source.Pull == nil {
			continue
		}
		p := georeport.New(georeport.Options{
			Profile: s.profile.Profile, Source: source, Store: s.store, Locate: s.profile.Locate, Env: os.Getenv, Log: s.log,
		})
		s.wait.Go(func() { p.Run(ctx) })
	}
}
