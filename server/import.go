package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
	"golang.org/x/term"
)

// importCommand takes complaints from files.
type importCommand struct {
	cityFlags
	Files   []string `arg:"" help:"Files of one source." type:"existingfile"`
	Source  string   `help:"Code of the source; needed where the profile describes the files of several."`
	Rejects string   `help:"File for records that are set aside, whole and with their reasons; readable by you alone." default:"rejects.csv"`
	Explain bool     `help:"Look at files of unknown form and propose a file mapping for the profile, as YAML; nothing is imported."`
	Restart bool     `help:"Read a file from its beginning although an interrupted import of it could go on where it stood."`
	DryRun  bool     `help:"Read everything and write nothing; the report takes every record for new."`
	Strict  bool     `help:"Exit with 1 if any record was set aside; without it only a file that could not be taken at all does."`
	JSON    bool     `name:"json" help:"Print the reports as JSON."`
}

// Run implements the command. It fails if a file could not be taken as a whole.
func (c importCommand) Run(ctx context.Context, out *output) error {
	if c.Explain {
		return c.explain(out)
	}
	p, err := c.load()
	if err != nil {
		return err
	}
	source, err := fileSource(p, c.Source)
	if err != nil {
		return err
	}
	if dir := filepath.Dir(c.Rejects); !isDirectory(dir) {
		return city.FieldErrorf(city.CodeInvalid, "--rejects", "the directory %s does not exist; create it first", dir)
	}
	if _, err := c.keyPath(); err != nil {
		return err
	}
	if _, err := store.Migrate(ctx, c.Database, out.log); err != nil {
		return err
	}
	s, err := c.openStore(ctx, p, databaseFlags{}, false, out.log)
	if err != nil {
		return err
	}
	rejects := intake.NewRejectsFile(c.Rejects)
	err = c.all(ctx, out, p, s, source, rejects)
	err = errors.Join(err, rejects.Close(), s.Close())
	if path, written := rejects.Path(); written {
		fmt.Fprintf(out.stderr, "records set aside are in %s\n", path)
		if err == nil && c.Strict {
			err = errSaid
		}
	}
	return err
}

// bulkBatch is how many records a first import writes in one transaction, since nobody waits behind it.
const bulkBatch = 5000

// analyzeFrom is after how many written records the database is to look at its tables anew.
const analyzeFrom = 10_000

// all imports the files, a first import with indexes made at its end.
func (c importCommand) all(ctx context.Context, out *output, p *profile.Loaded, s *store.Store, source string, rejects io.Writer) (err error) {
	bulk, batch, written := false, 0, 0
	if !c.DryRun {
		if bulk, err = s.BeginBulk(ctx); err != nil {
			return err
		}
	}
	if bulk {
		batch = bulkBatch
	}
	lessGarbage()
	for _, name := range c.Files {
		var report intake.Report
		if report, err = c.one(ctx, out, p, s, source, rejects, batch, name); err != nil {
			break
		}
		written += report.New + report.Changed
	}
	if ctx.Err() != nil { // who opens the database next makes the indexes
		return err
	}
	return errors.Join(err, settleImport(ctx, out, s, bulk, bulk || written >= analyzeFrom))
}

// lessGarbage looks for memory to be used again when five times as much is in use as is needed, not
// twice: an import needs little, and uses much for a moment. Who sets GOGC decides.
func lessGarbage() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
	}
}

// settleImport makes the indexes that a first import left out, and has the database look at its tables.
func settleImport(ctx context.Context, out *output, s *store.Store, bulk, analyze bool) error {
	began := time.Now()
	if bulk {
		if err := s.EndBulk(ctx, nil); err != nil {
			return err
		}
		out.log.Info("indexes made", "seconds", time.Since(began).Seconds())
	}
	if !analyze {
		return nil
	}
	began = time.Now()
	if err := s.Analyze(ctx); err != nil {
		return err
	}
	out.log.Info("tables analysed", "seconds", time.Since(began).Seconds())
	return nil
}

// explain proposes a mapping for each file.
func (c importCommand) explain(out *output) error {
	for _, name := range c.Files {
		file, err := os.Open(name)
		if err != nil {
			return fmt.Errorf("open file: %w", err)
		}
		if err := errors.Join(intake.Explain(file, name, out.stdout), file.Close()); err != nil {
			return err
		}
	}
	return nil
}

func isDirectory(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// one imports one file and prints its report.
func (c importCommand) one(ctx context.Context, out *output, p *profile.Loaded, s *store.Store, source string, rejects io.Writer, batch int, name string) (intake.Report, error) {
	file, err := os.Open(name)
	if err != nil {
		return intake.Report{}, fmt.Errorf("open file: %w", err)
	}
	defer file.Close() // read only
	var size int64
	if info, err := file.Stat(); err == nil && info.Mode().IsRegular() {
		size = info.Size()
	}
	report, failed := intake.Import(ctx, intake.Options{
		Profile: p.Profile, Locate: p.Locate, Source: source, Sink: s, Rejects: rejects, Batch: batch,
		Progress: intake.TerminalProgress(out.stderr, isTerminal(out.stderr)), Size: size, Restart: c.Restart, DryRun: c.DryRun, Log: out.log,
	}, file, name)
	if c.JSON {
		enc := json.NewEncoder(out.stdout)
		enc.SetIndent("", "  ")
		return report, errors.Join(failed, enc.Encode(report))
	}
	return report, errors.Join(failed, report.Print(out.stdout))
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// fileSource returns the source whose files the profile describes.
func fileSource(p *profile.Loaded, code string) (string, error) {
	var codes []string
	for i := range p.Sources {
		if p.Sources[i].File != nil {
			codes = append(codes, p.Sources[i].Code)
		}
	}
	if code == "" && len(codes) == 1 {
		return codes[0], nil
	}
	for _, c := range codes {
		if c == code {
			return c, nil
		}
	}
	if len(codes) == 0 {
		return "", city.FieldErrorf(city.CodeInvalid, "--source", "the profile %s describes no files; add a file mapping to one of its sources", p.Code)
	}
	return "", city.FieldErrorf(city.CodeInvalid, "--source", "%q has no file mapping in the profile %s; use one of %s", code, p.Code, strings.Join(codes, ", "))
}
