package intake

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"log/slog"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Sink takes complaints and what could not be read: the store.
type Sink interface {
	store.Receiver
	// Cursor returns where reading goes on; "" = from the beginning.
	Cursor(ctx context.Context, source, name string) (string, error)
}

// Options say how to import files of one source.
type Options struct {
	Profile *city.Profile // required
	// Locate returns the district that holds a point; nil = the profile has no boundaries.
	Locate func(lat, lng float64) (districtCode string, ok bool)
	Source string // code of the source; required, with a file mapping in the profile
	Sink   Sink   // required
	Batch  int    // records per transaction; default 1,000
	// Rejects takes the records that were set aside, as CSV; see [RejectsFile].
	// nil = they are counted and the first few are in the report.
	Rejects io.Writer
	// Progress is told about each batch and, with Done, about the end; nil = nobody is.
	Progress func(Progress)
	Size     int64 // bytes of the file, for Progress and to know it again; 0 = unknown
	// Restart reads a file from its beginning although an interrupted import of it
	// could go on where it stood.
	Restart bool
	// DryRun reads everything and writes nothing: the report says what could be
	// read, as if every record were new.
	DryRun bool
	Now    func() time.Time // nil = time.Now
	Log    *slog.Logger     // nil = slog.Default
}

// maxBatchBytes bounds the text of one batch, whatever the number of its records.
const maxBatchBytes = 8 << 20

// Import reads a file named name from r and hands its records to the sink. The
// report is true also where err is not nil: it counts what was written before.
// err is a *city.Error where the file or the options are at fault, among others
// where not one record could be taken.
func Import(ctx context.Context, o Options, r io.Reader, name string) (Report, error) {
	if o.Batch <= 0 {
		o.Batch = 1000
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	im := &importer{Options: &o, started: o.Now(), seen: map[uint64]struct{}{}, seed: maphash.MakeSeed()}
	im.report = Report{File: name, Source: o.Source, DryRun: o.DryRun}
	err := im.run(ctx, r, name)
	if e := im.rejects.flush(); err == nil && e != nil {
		err = e
	}
	im.report.Elapsed = o.Now().Sub(im.started)
	im.report.Bytes = im.bytes()
	im.tell(im.report.Bytes, true)
	if err == nil {
		err = im.verdict()
	}
	o.Log.Info("import ended", "file", name, "source", o.Source, "read", im.report.Read, "new", im.report.New, "changed", im.report.Changed,
		"unchanged", im.report.Unchanged, "setAside", im.report.SetAside, "seconds", im.report.Elapsed.Seconds())
	return im.report, err
}

// importer is one run of Import.
type importer struct {
	*Options
	started time.Time
	report  Report // while the flow runs, of its goroutine, as are rejects
	input   *countingReader
	table   table
	cursor  string // name of the file's cursor
	before  int    // records that an interrupted import read
	scanned int    // records that the table gave since, to check the report against
	mapper  *mapper
	rejects rejects

	seed  maphash.Seed
	seen  map[uint64]struct{} // hashes of the ids in this file, up to maxSeen
	chunk chunk               // what is read and waits to be written
	flow  *store.Flow
}

// maxSeen bounds the memory in which ids that come twice are noticed.
const maxSeen = 1 << 20

// taken is a record that waits for the batch to be written.
type taken struct {
	record store.Record
	odd    suspicion
	again  bool // its id was in the file before
	line   int
}

func (im *importer) run(ctx context.Context, r io.Reader, name string) error {
	source, err := im.check()
	if err != nil {
		return err
	}
	im.input = &countingReader{r: r}
	if im.table, err = openTable(im.input, name, source.File); err != nil {
		return err
	}
	defer im.table.close()
	columns, err := im.table.columns(name, source.File)
	if err != nil {
		return err
	}
	im.mapper = newMapper(im.Options, source, columns)
	im.rejects = newRejects(im.Rejects)
	if err := im.resume(ctx, name); err != nil {
		return err
	}
	im.flow = store.NewFlow(ctx, im.Sink)
	err = im.read(ctx, name)
	if e := im.flow.Close(); e != nil {
		err = e // it was about what came first
	}
	return err
}

// read hands on all records, while what was handed on is written.
func (im *importer) read(ctx context.Context, name string) error {
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		next, err := im.table.next()
		if errors.Is(err, io.EOF) {
			return im.flush(true)
		}
		if err != nil {
			if e := im.flush(false); e != nil {
				return e
			}
			var domain *city.Error
			if errors.As(err, &domain) {
				return city.Errorf(domain.Code, "%s, %s", name, domain.Message)
			}
			return fmt.Errorf("read %s near line %d: %w", name, im.table.mark().Line, err)
		}
		im.scanned++
		if err := im.take(next); err != nil {
			return err
		}
	}
}

// check refuses options that cannot work.
func (im *importer) check() (*city.Source, error) {
	if im.Profile == nil || im.Sink == nil {
		return nil, errors.New("import: no profile or no sink given")
	}
	source := im.Profile.Source(im.Source)
	known := map[string]bool{}
	for i := range im.Profile.Sources {
		if im.Profile.Sources[i].File != nil {
			known[im.Profile.Sources[i].Code] = true
		}
	}
	switch {
	case source == nil:
		return nil, city.FieldErrorf(city.CodeNotFound, "source", "the profile %s has no source %s%s", im.Profile.Code, show(im.Source), like(im.Source, known))
	case source.File == nil:
		return nil, city.FieldErrorf(city.CodeInvalid, "source", "the source %s has no file mapping; add \"file\" to it in the profile", source.Code)
	case source.File.Delimiter > 127:
		return nil, city.FieldErrorf(city.CodeInvalid, "delimiter", "the delimiter %q of the source %s is not a plain character; use a comma, semicolon, tab or bar", source.File.Delimiter, source.Code)
	}
	return source, nil
}

// take maps one record and puts it into the batch.
func (im *importer) take(r row) error {
	f := r.fault
	var rec store.Record
	var odd suspicion
	if f == nil {
		rec, odd, f = im.mapper.record(r.fields)
	}
	if f != nil && f.reason == reasonFields && bareReturn(r.raw) {
		f.message = "the record holds carriage returns outside of quotes, which may be ends of lines: the file mixes line ends; convert it, e.g. tr '\\r' '\\n'"
	}
	im.chunk.size += 2 * len(r.raw)
	origin := im.table.origin(r)
	if f != nil {
		im.chunk.aside = append(im.chunk.aside, im.mapper.aside(f, origin, im.mapper.id(r.fields)))
		im.chunk.whys = append(im.chunk.whys, f.reason)
	} else {
		rec.Origin = origin
		h := maphash.String(im.seed, rec.Header.ExternalID)
		_, again := im.seen[h]
		if len(im.seen) < maxSeen {
			im.seen[h] = struct{}{}
		}
		im.chunk.batch = append(im.chunk.batch, taken{record: rec, odd: odd, again: again, line: r.line})
	}
	if len(im.chunk.batch)+len(im.chunk.aside) >= im.Batch || im.chunk.size >= maxBatchBytes {
		return im.flush(false)
	}
	return nil
}

// bareReturn tells whether a record holds a carriage return that ends no line.
func bareReturn(raw string) bool {
	return strings.Contains(strings.ReplaceAll(raw, "\r\n", "\n"), "\r")
}

// verdict checks the report against the scanner's own count, and fails where
// nothing useful was done.
func (im *importer) verdict() error {
	rep := &im.report
	if rep.Read-im.before != im.scanned {
		return fmt.Errorf("import %s: %d records were read and %d accounted for", rep.File, im.scanned, rep.Read-im.before)
	}
	switch rep.Read {
	case 0:
		return city.Errorf(city.CodeInvalid, "%s holds a header and no records", rep.File)
	case rep.SetAside:
		return city.Errorf(city.CodeInvalid, "%s: not one of its %d records could be taken; the first: %s", rep.File, rep.Read, rep.Examples[0])
	}
	return nil
}

func (im *importer) bytes() int64 {
	if im.input == nil {
		return 0
	}
	return im.input.n
}

func (im *importer) tell(bytes int64, done bool) {
	if im.Progress == nil {
		return
	}
	elapsed, rate := im.Now().Sub(im.started), 0.0
	if elapsed > 0 {
		rate = float64(im.report.Read-im.report.Resumed) / elapsed.Seconds()
	}
	im.Progress(Progress{
		File: im.report.File, Bytes: bytes, Size: im.Size, Read: im.report.Read, New: im.report.New, Changed: im.report.Changed,
		Unchanged: im.report.Unchanged, SetAside: im.report.SetAside, Elapsed: elapsed, PerSecond: rate, Done: done,
	})
}
