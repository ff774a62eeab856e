package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// backupCommand copies the database into a file while it is used.
type backupCommand struct {
	File     string `arg:"" help:"File to write, a SQLite database whatever the source is; it must not exist."`
	Database string `help:"Database, as for serve." default:"sqlite:tugu.db"`
}

// Run implements the command. The file has its name only once it was compared with the database.
func (c backupCommand) Run(ctx context.Context, out *output) error {
	if _, err := os.Lstat(c.File); err == nil {
		return city.FieldErrorf(city.CodeConflict, "FILE", "%s exists; name a file that does not, nothing is written over", c.File)
	}
	partial := c.File + ".partial"
	if err := removeDatabase(partial); err != nil { // of a backup that was cut off
		return fmt.Errorf("back up: %w", err)
	}
	done, err := transfer(ctx, out, c.Database, "sqlite:"+partial)
	if err == nil {
		err = errors.Join(syncFile(partial), os.Rename(partial, c.File), syncFile(filepath.Dir(c.File)))
	}
	if err != nil {
		return errors.Join(err, removeDatabase(partial))
	}
	fmt.Fprintf(out.stdout, "%s holds sequence %d; bring it back with: tugu copy --from sqlite:%s --to DATABASE\n", c.File, done.Last.Sequence, c.File)
	return nil
}

// removeDatabase removes a SQLite file with its side files: a journal that stayed would be played into the next one.
func removeDatabase(path string) (err error) {
	for _, side := range []string{"", "-wal", "-shm", "-journal"} {
		if gone := os.Remove(path + side); gone != nil && !errors.Is(gone, os.ErrNotExist) {
			err = errors.Join(err, gone)
		}
	}
	return err
}

func syncFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// copyCommand copies a database into an empty one, of the same kind or the other.
type copyCommand struct {
	From string `required:"" help:"Database to read, as --database of serve; a backup is sqlite:FILE." placeholder:"DATABASE"`
	To   string `required:"" help:"Empty database to write: it is made if it is a SQLite file, and its tables are." placeholder:"DATABASE"`
}

// Run implements the command. It fails if the copy lacks what was written meanwhile.
func (c copyCommand) Run(ctx context.Context, out *output) error {
	done, err := transfer(ctx, out, c.From, c.To)
	if err != nil {
		return err
	}
	if done.Missed > 0 {
		fmt.Fprintf(out.stderr, "tugu: %d change(s) were written to the source while it was copied and are not in the copy; stop tugu and copy again into an empty database\n", done.Missed)
		return errSaid
	}
	fmt.Fprintln(out.stdout, "what is sealed in it opens with the key file of the source alone: serve the copy with that --key-file")
	return nil
}

// transfer copies, compares, and says what was copied.
func transfer(ctx context.Context, out *output, from, to string) (store.Transferred, error) {
	began := time.Now()
	done, err := store.Transfer(ctx, from, to, func(table string, rows int64) {
		out.log.InfoContext(ctx, "table written", "table", table, "rows", rows)
	})
	if err != nil {
		return done, err
	}
	rows := int64(0)
	for _, t := range done.Tables {
		rows += t.Rows
		if t.Name == "complaint" || t.Name == "complaint_event" || t.Name == "change" {
			fmt.Fprintf(out.stdout, "%-16s %d\n", t.Name, t.Rows)
		}
	}
	fmt.Fprintf(out.stdout, "%d rows in %d tables, read again from both sides: no difference (%s)\n", rows, len(done.Tables), time.Since(began).Round(time.Millisecond))
	return done, nil
}
