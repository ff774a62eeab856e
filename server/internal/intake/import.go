package intake

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"log/slog"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Sink takes complaints: the store.
type Sink interface {
	// Import writes the records in one transaction, all or none; results are in
	// their order.
	Import(ctx context.Context, records []store.Record) ([]store.Result, error)
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
	Size     int64            // bytes of the file, for Progress; 0 = unknown
	Now      func() time.Time // nil = time.Now
	Log      *slog.Logger     // nil = slog.Default
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
	im := &importer{Options: &o, started: o.Now(), seen: map[uint64]struct{}{}, seed: maphash.MakeSeed(), inBatch: map[string]struct{}{}}
	im.report = Report{File: name, Source: o.Source}
	err := im.run(ctx, r, name)
	if e := im.rejects.flush(); err == nil && e != nil {
		err = e
	}
	im.report.Elapsed = o.Now().Sub(im.started)
	im.report.Bytes = im.bytes()
	im.tell(true)
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
	report  Report
	input   *countingReader
	scanned int // records that the scanner found, to check the report against
	mapper  *mapper
	rejects rejects

	seed    maphash.Seed
	seen    map[uint64]struct{} // hashes of the ids in this file
	batch   []taken
	inBatch map[string]struct{}
	size    int // bytes of the batch
}

// taken is a record that waits for the batch to be written.
type taken struct {
	record store.Record
	odd    suspicion
	again  bool // its id was in the file before
	line   int
	raw    string
}

func (im *importer) run(ctx context.Context, r io.Reader, name string) error {
	source, err := im.check()
	if err != nil {
		return err
	}
	im.input = &countingReader{r: r}
	text, err := decode(im.input, name)
	if err != nil {
		return err
	}
	delimiter := byte(',')
	if d := source.File.Delimiter; d != 0 {
		delimiter = byte(d)
	}
	s := newScanner(text, delimiter)
	header, err := s.next()
	switch {
	case errors.Is(err, io.EOF):
		return city.Errorf(city.CodeInvalid, "%s is empty; export it again with a header and records", name)
	case err != nil:
		return fmt.Errorf("read %s: %w", name, err)
	case header.fault != nil:
		return city.Errorf(city.CodeInvalid, "%s: the header in line %d cannot be read: %s", name, header.line, header.fault.message)
	}
	columns, err := newColumns(name, header, source.File)
	if err != nil {
		return err
	}
	im.mapper = newMapper(im.Options, source, columns)
	im.rejects = newRejects(im.Rejects)
	for {
		if err := ctx.Err(); err != nil {
			return err
		}
		next, err := s.next()
		if errors.Is(err, io.EOF) {
			return im.flush(ctx)
		}
		if err != nil {
			if e := im.flush(ctx); e != nil {
				return e
			}
			var domain *city.Error
			if errors.As(err, &domain) {
				return city.Errorf(domain.Code, "%s, %s", name, domain.Message)
			}
			return fmt.Errorf("read %s near line %d: %w", name, s.line, err)
		}
		im.scanned++
		if err := im.take(ctx, next); err != nil {
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

// take maps one record and puts it into the batch, or sets it aside.
func (im *importer) take(ctx context.Context, r row) error {
	f := r.fault
	var t taken
	if f == nil {
		var rec store.Record
		var odd suspicion
		if rec, odd, f = im.mapper.record(r.fields); f == nil {
			t = taken{record: rec, odd: odd, line: r.line, raw: r.raw}
		}
	}
	if f != nil {
		return im.setAside(f, r.line, im.mapper.id(r.fields), r.raw)
	}
	id := t.record.Header.ExternalID
	if _, twice := im.inBatch[id]; twice || len(im.batch) >= im.Batch || im.size >= maxBatchBytes {
		if err := im.flush(ctx); err != nil {
			return err
		}
	}
	h := maphash.String(im.seed, id)
	_, t.again = im.seen[h]
	im.seen[h] = struct{}{}
	im.inBatch[id] = struct{}{}
	im.batch = append(im.batch, t)
	im.size += 2 * len(r.raw)
	return nil
}

// flush writes the batch and counts what became of it.
func (im *importer) flush(ctx context.Context) error {
	if err := ctx.Err(); err != nil || len(im.batch) == 0 {
		return err
	}
	records := make([]store.Record, len(im.batch))
	for i := range im.batch {
		records[i] = im.batch[i].record
	}
	results, err := im.Sink.Import(ctx, records)
	if err == nil && len(results) != len(records) {
		err = fmt.Errorf("the store answered %d of %d records", len(results), len(records))
	}
	if err != nil {
		return fmt.Errorf("write records of lines %d to %d: %w", im.batch[0].line, im.batch[len(im.batch)-1].line, err)
	}
	for i := range results {
		t := &im.batch[i]
		if results[i].Outcome == store.Refused {
			f := &fault{reason: reasonRefused, message: "the store refused the record"}
			var domain *city.Error
			if errors.As(results[i].Err, &domain) {
				f.field, f.message = domain.Field, domain.Message
				f.column = im.mapper.columns.name(domain.Field)
			}
			if err := im.setAside(f, t.line, t.record.Header.ExternalID, t.raw); err != nil {
				return err
			}
			continue
		}
		im.report.count(results[i].Outcome, t)
	}
	im.batch, im.size = im.batch[:0], 0
	clear(im.inBatch)
	im.tell(false)
	return nil
}

func (im *importer) setAside(f *fault, line int, id, raw string) error {
	r := Rejected{Line: line, ExternalID: cut(id, maxShown), Field: f.field, Column: f.column, Reason: reasons[f.reason][0], Message: f.message}
	if f.value != "" {
		r.Value = show(f.value)
	}
	if f.position > 0 && r.Column == "" && f.position <= len(im.mapper.columns.names) {
		r.Column = im.mapper.columns.names[f.position-1]
	}
	im.report.setAside(f.reason, r)
	return im.rejects.write(r, raw)
}

// verdict checks the report against the scanner's own count, and fails where
// nothing useful was done.
func (im *importer) verdict() error {
	rep := &im.report
	if rep.Read != im.scanned {
		return fmt.Errorf("import %s: %d records were read and %d accounted for", rep.File, im.scanned, rep.Read)
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

func (im *importer) tell(done bool) {
	if im.Progress == nil {
		return
	}
	im.Progress(Progress{
		File: im.report.File, Bytes: im.bytes(), Size: im.Size, Read: im.report.Read, New: im.report.New, Changed: im.report.Changed,
		Unchanged: im.report.Unchanged, SetAside: im.report.SetAside, Elapsed: im.Now().Sub(im.started), Done: done,
	})
}
