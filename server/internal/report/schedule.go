package report

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/cube"
)

// retry is how long the schedule waits after a failure, and at most between two looks at the clock: a machine that
// slept, or whose clock was set, is late by no more.
const retry = 10 * time.Minute

// lead is how long a process that is not the one to write waits until it looks whether it has become so.
const lead = 5 * time.Second

// Schedule writes the recap of each ended month into a folder.
type Schedule struct {
	Maker *Maker
	Dir   string        // must exist
	After time.Duration // how long after the month's end: sources may come late
	// Leads tells whether this one of several processes is to write; nil = it is.
	Leads func() bool
	Log   *slog.Logger
}

// Run writes what is due and goes on until ctx ends.
func (s *Schedule) Run(ctx context.Context) {
	for {
		now := s.Maker.Now()
		wait := min(retry, s.next(now).Sub(now))
		if s.Leads != nil && !s.Leads() {
			wait = lead
		} else if err := s.Issue(ctx, now); err != nil && ctx.Err() == nil {
			s.Log.Error("the recap of the month was not written; trying again", "folder", s.Dir, "error", err)
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		}
	}
}

// next returns the next moment at which a month's recap becomes due.
func (s *Schedule) next(now time.Time) time.Time {
	local := now.In(s.Maker.Profile.Zone).Add(-s.After)
	return city.StartOfDay(local.Year(), local.Month()+1, 1, local.Location()).Add(s.After)
}

// Issue writes the recap of the last month whose end is longer ago than After, as it was at that month's last second,
// in the profile's languages and as XLSX and CSV. A file that is there already is left as it is, whoever wrote it: a
// recap once issued does not change.
func (s *Schedule) Issue(ctx context.Context, now time.Time) error {
	zone := s.Maker.Profile.Zone
	local := now.In(zone).Add(-s.After)
	end := city.StartOfDay(local.Year(), local.Month(), 1, zone)
	request := Request{Window: monthOf(end.AddDate(0, -1, 0)), Compare: cube.PreviousPeriod, AsOf: city.At(end) - 1}
	for i, language := range s.languages() {
		request.Language = language
		suffix := ""
		if i > 0 {
			suffix = "-" + string(language)
		}
		name := filepath.Join(s.Dir, "rekap-"+s.Maker.Profile.Code+end.AddDate(0, -1, 0).Format("-2006-01")+suffix)
		if there(name+".xlsx") && there(name+".csv") && there(name+"-definisi.csv") {
			continue
		}
		recap, err := s.Maker.Make(ctx, request)
		if err != nil {
			return fmt.Errorf("count: %w", err)
		}
		for _, file := range []struct {
			name  string
			write func(io.Writer) error
		}{{name + ".xlsx", recap.WriteXLSX}, {name + ".csv", recap.WriteCSV}, {name + "-definisi.csv", recap.WriteDefinitions}} {
			if err := s.create(file.name, file.write); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *Schedule) languages() []Language {
	var out []Language
	for _, l := range s.Maker.Profile.Languages {
		if l := Language(l); l == Indonesian || l == English {
			out = append(out, l)
		}
	}
	if len(out) == 0 {
		return []Language{Indonesian}
	}
	return out
}

func there(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// create writes a file whole or not at all, and leaves one that is there: of several processes with one folder, the
// first wins.
func (s *Schedule) create(name string, write func(io.Writer) error) (err error) {
	if there(name) {
		return nil
	}
	f, err := os.CreateTemp(s.Dir, ".recap-*")
	if err != nil {
		return fmt.Errorf("create report: %w", err)
	}
	defer func() { err = errors.Join(err, os.Remove(f.Name())) }()
	if err := errors.Join(write(f), f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	if err := os.Link(f.Name(), name); errors.Is(err, fs.ErrExist) {
		return nil
	} else if err != nil {
		return fmt.Errorf("name report: %w", err)
	}
	s.Log.Info("recap written", "file", name)
	return nil
}
