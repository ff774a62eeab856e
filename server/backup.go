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
	File     string `arg:"" help:"File to write, a SQLite database whatever the source is; it must not exist. Of a folder, one in it that is named after the moment: tugu-20261201T190000Z.db."`
	Keep     int    `help:"In a folder: keep so many of the newest backups, and delete older ones once this one is there; 0 = delete none." default:"0"`
	Database string `help:"Database, as for serve." default:"sqlite:tugu.db"`
}

// Run implements the command. The file has its name only once it was compared with the database.
func (c backupCommand) Run(ctx context.Context, out *output) error {
	folder := ""
	if info, err := os.Stat(c.File); err == nil && info.IsDir() {
		folder, c.File = c.File, filepath.Join(c.File, time.Now().UTC().Format(backupName))
	} else if c.Keep > 0 {
		return city.FieldErrorf(city.CodeInvalid, "--keep", "%s is no folder; older backups are deleted in a folder alone, which must be there", c.File)
	}
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
	if done.Lacks > 0 {
		fmt.Fprintf(out.stdout, "the database is of an older version, and so is the copy: it lacks %d migration(s), which tugu serve and tugu migrate apply\n", done.Lacks)
	}
	fmt.Fprintf(out.stdout, "%s holds sequence %d; bring it back with: tugu copy --from sqlite:%s --to DATABASE\n", c.File, done.Last.Sequence, c.File)
	if folder == "" || c.Keep <= 0 {
		return nil
	}
	return prune(out, folder, c.Keep)
}

// backupName is the form of the name of a backup in a folder: in the order of names they are in that of time.
const backupName = "tugu-20060102T150405Z.db"

// backups returns the backups in a folder that were named by this program, the oldest first.
func backups(folder string) (list []string, err error) {
	all, err := os.ReadDir(folder) // by name
	for _, f := range all {
		if _, err := time.Parse(backupName, f.Name()); err == nil && f.Type().IsRegular() {
			list = append(list, filepath.Join(folder, f.Name()))
		}
	}
	return list, err
}

// prune deletes all backups in a folder but the newest ones.
func prune(out *output, folder string, keep int) error {
	list, err := backups(folder)
	if err != nil {
		return fmt.Errorf("delete older backups: %w", err)
	}
	for _, old := range list[:max(0, len(list)-keep)] {
		if err := removeDatabase(old); err != nil {
			return fmt.Errorf("delete older backups: %w", err)
		}
		fmt.Fprintln(out.stdout, "deleted", old)
	}
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
