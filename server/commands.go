package main

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
)

// versionCommand prints the version.
type versionCommand struct{}

// Run implements the command: version, revision of the source where the build
// knows it, Go, platform.
func (versionCommand) Run(out *output) error {
	_, err := fmt.Fprintf(out.stdout, "tugu %s%s (%s, %s/%s)\n", version, revision(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// revision returns " at REVISION", or nothing where the build does not know it.
func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return " at " + s.Value
		}
	}
	return ""
}

// profileCommand holds the commands on profiles.
type profileCommand struct {
	Check profileCheckCommand `cmd:"" help:"Explain every mistake of a profile, with file, line and field."`
}

// profileCheckCommand checks a profile.
type profileCheckCommand struct {
	Profile string `arg:"" help:"Bundled name, folder or city.yaml."`
}

// Run implements the command. It fails if the profile has a mistake.
func (c profileCheckCommand) Run(out *output) error {
	problems, err := profile.Check(c.Profile, profileOptions()...)
	if err != nil {
		return err
	}
	mistakes := 0
	for _, p := range problems {
		fmt.Fprintln(out.stdout, p)
		if !p.Warning {
			mistakes++
		}
	}
	if mistakes > 0 {
		fmt.Fprintf(out.stderr, "tugu: %s has %d mistake(s)\n", c.Profile, mistakes)
		return errSaid
	}
	loaded, err := loadProfile(c.Profile)
	if err != nil {
		return err
	}
	fmt.Fprintf(out.stdout, "%s (%s): %d pillars, %d departments, %d categories, %d districts, %d sources, %d policies; version %s\n",
		loaded.Name.Local, loaded.Code, len(loaded.Pillars), len(loaded.Departments), len(loaded.Categories),
		len(loaded.Districts), len(loaded.Sources), len(loaded.Policies), loaded.Version)
	if last, ok := loaded.TakenUntil(); ok {
		fmt.Fprintf(out.stdout, "complaints under a promise in working days can be taken up to %s; the calendar ends on %s\n", last, loaded.Calendar.Last)
	}
	return nil
}

// migrateCommand brings the database to this version.
type migrateCommand struct {
	Database string `help:"Database, as for serve." default:"sqlite:tugu.db"`
	DryRun   bool   `help:"Only list what would be applied."`
}

// Run implements the command.
func (c migrateCommand) Run(ctx context.Context, out *output) error {
	steps, err := store.Pending(ctx, c.Database)
	if err != nil {
		return err
	}
	if len(steps) == 0 {
		fmt.Fprintln(out.stdout, "nothing to apply: the database is of this version")
	}
	if c.DryRun {
		for _, s := range steps {
			effect := "programs of the version before go on"
			if s.Contracts != "" {
				effect = "stop programs that do not know migration " + s.Contracts
			}
			fmt.Fprintf(out.stdout, "would apply %s (%s)\n", s.Name, effect)
		}
		return nil
	}
	names, err := store.Migrate(ctx, c.Database, out.log)
	if err != nil {
		return err
	}
	for _, n := range names {
		fmt.Fprintln(out.stdout, "applied", n)
	}
	return nil
}
