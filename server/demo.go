package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/intake/simulate"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
)

// demoBatch is how many simulated complaints one transaction takes.
const demoBatch = 1000

// maxSimulated bounds the memory that the simulated past takes while it is made.
const maxSimulated = 2_000_000

// demoCommand serves a simulated city.
type demoCommand struct {
	Profile    string  `help:"City profile: the name of a bundled one, or a folder or city.yaml." default:"malang"`
	Complaints int     `help:"Complaints of the simulated past, at most 2,000,000." default:"15000"`
	Rate       float64 `help:"Events a minute of the live stream: new complaints, hand-overs, answers, results; 0 = none." default:"6"`
	Seed       uint64  `help:"Equal seeds simulate equal pasts." default:"1"`
	Keep       string  `help:"Keep the database in this file, which must not exist; else it is temporary." placeholder:"PATH"`
	webFlags
}

// Run implements the command.
func (c demoCommand) Run(ctx context.Context, out *output) (err error) {
	if c.Complaints < 0 || c.Complaints > maxSimulated {
		return fmt.Errorf("--complaints %d is not between 0 and %d", c.Complaints, maxSimulated)
	}
	began := time.Now()
	path, remove, err := c.file()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, remove()) }()
	p, err := loadProfile(c.Profile)
	if err != nil {
		return err
	}
	flags := cityFlags{Database: "sqlite:" + path, Profile: c.Profile}
	if err := c.fill(ctx, out, p, flags); err != nil {
		return err
	}
	if c.Keep == "" {
		c.Snapshot = "none" // the database goes, too
	}
	if c.Public == "" {
		c.Public = string(city.OpenComplaints) // everything is made up
	}
	token := c.ownToken()
	s, err := openService(ctx, flags, c.webFlags, out.log)
	if err != nil {
		return err
	}
	fmt.Fprintln(out.stdout, "SIMULATION: every complaint is made up.")
	s.announce(out)
	if token != "" {
		fmt.Fprintf(out.stdout, "  %-9s %s (counter, screens and GraphiQL ask for it; good until this demo stops)\n", "token", token)
	}
	fmt.Fprintf(out.stdout, "ready after %.1f s; %g events a minute; stop with Ctrl-C\n", time.Since(began).Seconds(), c.Rate)
	if c.Rate > 0 {
		if err := c.stream(ctx, out, s); err != nil {
			out.log.Error("the simulation stopped; the service goes on", "error", err)
		}
	}
	<-ctx.Done()
	return s.close()
}

// ownToken makes a token of an admin for a demo that this machine alone reaches and whose caller names no way to be let in; else "".
func (c *demoCommand) ownToken() string {
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil || !loopback(host) || c.Token != "" || c.TokenFile != "" || c.OIDCIssuer != "" {
		return ""
	}
	c.Token = "demo-" + rand.Text()
	return c.Token
}

// file names the database and says how to remove it.
func (c demoCommand) file() (path string, remove func() error, err error) {
	if c.Keep != "" {
		if _, err := os.Stat(c.Keep); err == nil {
			return "", nil, fmt.Errorf("--keep: %s exists; a simulation never mixes with other complaints: name a new file, or serve it with: tugu serve --database sqlite:%s", c.Keep, c.Keep)
		}
		return c.Keep, func() error { return nil }, nil
	}
	dir, err := os.MkdirTemp("", "tugu-demo-")
	if err != nil {
		return "", nil, fmt.Errorf("temporary folder: %w", err)
	}
	return filepath.Join(dir, "demo.db"), func() error { return os.RemoveAll(dir) }, nil
}

// fill simulates the past.
func (c demoCommand) fill(ctx context.Context, out *output, p *profile.Loaded, flags cityFlags) error {
	if _, err := store.Migrate(ctx, flags.Database, out.log); err != nil {
		return err
	}
	s, err := flags.openStore(ctx, p, databaseFlags{}, false, out.log)
	if err != nil {
		return err
	}
	bulk, err := s.BeginBulk(ctx)
	if err != nil {
		return errors.Join(err, s.Close())
	}
	flow := store.NewFlow(ctx, s)
	for records := range slices.Chunk(simulate.History(p.Profile, c.Seed, simulate.Start, time.Now(), c.Complaints), demoBatch) {
		err := flow.Send(store.Delivery{Records: records}, func(r store.Receipt, err error) error {
			for i := range r.Results {
				err = errors.Join(err, r.Results[i].Err)
			}
			return err
		})
		if err != nil {
			break
		}
	}
	if err = flow.Close(); err == nil {
		err = settleImport(ctx, out, s, bulk, true)
	}
	return errors.Join(err, s.Close())
}

// stream lets the simulated city go on until ctx ends.
func (c demoCommand) stream(ctx context.Context, out *output, s *service) error {
	opened, err := s.engine.Open(ctx, cube.OpenQuestion{Measure: cube.Open, Window: cube.Window{Preset: cube.AllTime}})
	if err != nil {
		return err
	}
	open := make([]city.ID, len(opened.Occurrences))
	for i := range open {
		open[i] = opened.Occurrences[i].ID
	}
	return simulate.Live(ctx, simulate.Options{
		Profile: s.profile.Profile, Read: intake.NewTranslator(s.profile.Profile, s.profile.Locate).Read, Seed: c.Seed, PerMinute: c.Rate, Open: open, Log: out.log,
	}, s.store)
}
