package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	// clockApart is how far two clocks may be apart before it is warned of, and before it fails.
	clockApart, clockWrong = 2 * time.Second, 30 * time.Second
	// holidaysKnown is for how long the holidays should be known.
	holidaysKnown = 365
)

// examineProfile checks the profile and how far its calendar reaches.
func (d *doctor) examineProfile() {
	problems, err := profile.Check(d.Profile, profileOptions()...)
	if err != nil {
		d.fail("profile", "name a bundled profile, a folder or a city.yaml with --profile", "%v", err)
		return
	}
	mistakes, first := 0, ""
	for _, p := range problems {
		if !p.Warning {
			mistakes++
			first = p.String()
		}
	}
	if mistakes > 0 {
		d.fail("profile", "run tugu profile check "+d.Profile+": it explains each mistake with file, line and field", "%d mistakes, one of them %s", mistakes, first)
		return
	}
	loaded, err := d.load()
	switch {
	case err != nil:
		d.fail("profile", "run tugu profile check "+d.Profile, "%v", err)
		return
	case len(problems) > 0:
		d.warn("profile", "run tugu profile check "+d.Profile, "%s, with %d warnings", loaded.Name.Local, len(problems))
	default:
		d.ok("profile", "%s, version %s", loaded.Name.Local, loaded.Version)
	}
	d.examineCalendar(loaded)
}

func (d *doctor) examineCalendar(p *profile.Loaded) {
	last, counts := p.TakenUntil()
	if !counts {
		d.ok("calendar", "no promise counts working days")
		return
	}
	const remedy = "add the next year's holidays to the profile and move calendar.last"
	end, _ := last.Start(p.Zone)
	known, _ := p.Calendar.Last.Start(p.Zone)
	switch days := int(end.Time().Sub(d.now) / (24 * time.Hour)); {
	case days < calendarLast:
		d.fail("calendar", remedy, "complaints under a promise in working days can be taken up to %s, and no later ones", last)
	case days < calendarSoon:
		d.warn("calendar", remedy, "complaints under a promise in working days can be taken up to %s", last)
	case int(known.Time().Sub(d.now)/(24*time.Hour)) < holidaysKnown:
		d.warn("calendar", remedy, "holidays are known up to %s, which is less than twelve months", p.Calendar.Last)
	default:
		d.ok("calendar", "holidays are known up to %s", p.Calendar.Last)
	}
}

// examineDatabase tells whether the database is one that can be served.
func (d *doctor) examineDatabase(ctx context.Context) (c store.Condition, reached bool) {
	c, err := store.Examine(ctx, d.Database)
	if err != nil {
		remedy := "start the database, or correct --database, its user and its password"
		var damaged *store.Damaged
		switch code := city.CodeOf(err); {
		case errors.As(err, &damaged):
			remedy = "stop tugu, keep the file aside with its -wal, restore the last backup into a new file (tugu copy --from sqlite:BACKUP --to sqlite:NEW), serve that with the same key file, and look at the disk"
		case code == city.CodeNotFound:
			remedy = "name the right database with --database; tugu serve makes a new one where there is none"
		case code == city.CodeConflict:
			remedy = "upgrade PostgreSQL, with pg_upgrade or by tugu backup and tugu copy"
		}
		d.fail("database", remedy, "%v", err)
		return c, false
	}
	d.ok("database", "%s, %s, %s", c.Name, c.Server, bytesOf(c.Size))
	if sqliteFile(d.Database) != "" && !c.Whole {
		d.ok("file", "too large to be looked at as a whole for damage now; PRAGMA quick_check of the sqlite3 shell does, beside a running tugu")
	} else if c.Whole {
		d.ok("file", "no damage is found in it")
	}
	switch {
	case c.Unusable != nil:
		d.fail("migrations", "run the newer tugu, or restore an older database", "%v", c.Unusable)
	case !c.Migrated:
		d.warn("migrations", "tugu serve and tugu migrate make the tables", "the database holds no tables of tugu yet")
	case len(c.Pending) > 0:
		d.warn("migrations", "run tugu backup, which takes the database as it is; then tugu serve and tugu migrate apply them", "%d are to be applied, the first is %s", len(c.Pending), c.Pending[0])
	default:
		d.ok("migrations", "the database is of this version")
	}
	if c.ReadOnly != "" {
		d.fail("writing", "give the user of tugu the right to write to file and folder (SQLite) or to the schema (PostgreSQL), and name a primary, not a standby", "nothing can be written: %s", c.ReadOnly)
	} else {
		d.ok("writing", "the database takes changes")
	}
	if c.Safe {
		d.ok("durability", "%s: what was acknowledged survives a power cut", c.Journal)
	} else {
		d.fail("durability", "switch fsync and synchronous_commit on (PostgreSQL); serve the database once (SQLite): it is kept in WAL then", "%s: what was acknowledged may be lost in a power cut", c.Journal)
	}
	d.examineClock(&c)
	return c, true
}

func (d *doctor) examineClock(c *store.Condition) {
	const remedy = "let chrony or systemd-timesyncd set the clocks of this machine and of the database's"
	apart := time.Since(c.Clock).Abs()
	ahead := time.Until(c.Recorded.Time())
	switch {
	case apart > clockWrong:
		d.fail("clock", remedy, "this machine's clock and the database's are %s apart: promises are kept and broken at the wrong time", apart.Round(time.Second))
	case c.Recorded != 0 && ahead > clockWrong:
		d.fail("clock", remedy, "the last change was recorded %s in the future: this machine's clock was set back, or was ahead then", ahead.Round(time.Second))
	case apart > clockApart:
		d.warn("clock", remedy, "this machine's clock and the database's are %s apart", apart.Round(100*time.Millisecond))
	default:
		d.ok("clock", "%s, in step with the database", d.now.UTC().Format(time.RFC3339))
	}
}

// examineKeys tells whether what is sealed in the database can be opened.
func (d *doctor) examineKeys(c store.Condition) {
	path, err := d.keyPath()
	if err != nil {
		d.fail("keys", "give --key-file (TUGU_KEY_FILE)", "%v", err)
		return
	}
	const restore = "restore the file from its copy; if it is lost for good, see tugu key replace"
	keys, err := sealed.Load(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && c.SealedBy == "":
		d.ok("keys", "there are none yet; tugu serve makes them in %s", path)
	case errors.Is(err, fs.ErrNotExist):
		d.fail("keys", restore, "the key file %s is not there: reporters' data stays closed, and none is taken", path)
	case err != nil:
		d.fail("keys", "make it readable by the user of tugu alone (chmod 600), or restore it from its copy", "%v", err)
	case c.SealedBy != "" && keys.Fingerprint() != c.SealedBy:
		d.fail("keys", restore, "%s holds other keys than those that the database's personal data is sealed with", path)
	default:
		missing, open := 0, false
		for _, id := range c.Sealed {
			open = open || id == 0
			if id != 0 && !slices.ContainsFunc(keys.List(), func(k sealed.Key) bool { return uint32(k.ID) == id }) {
				missing++
			}
		}
		switch {
		case missing > 0:
			d.fail("keys", restore, "%d keys that personal data is sealed with are not in %s", missing, path)
		case open:
			d.warn("keys", "tugu serve seals it within the hour, or tugu key rotate at once", "personal data that an older version wrote lies open in the database")
		default:
			d.ok("keys", "%d in %s; keep a copy apart from the database's backups", len(keys.List()), path)
		}
	}
}

// examineBackup tells how old the last backup is, where one is named.
func (d *doctor) examineBackup() {
	if d.Backup == "" {
		d.ok("backup", "not looked at: name the file of the last one with --backup")
		return
	}
	const remedy = "run tugu backup, and see why its timer does not"
	file := d.Backup
	info, err := os.Stat(file)
	if err == nil && info.IsDir() {
		list, _ := backups(file) // a folder that cannot be read holds none that could be restored
		if len(list) == 0 {
			d.fail("backup", remedy, "%s holds no backup", file)
			return
		}
		file = list[len(list)-1]
		info, err = os.Stat(file)
	}
	if err != nil {
		d.fail("backup", remedy, "%v", err)
		return
	}
	switch age := d.now.Sub(info.ModTime()).Round(time.Minute); {
	case age > 7*d.BackupAge:
		d.fail("backup", remedy, "%s is %s old", file, age)
	case age > d.BackupAge:
		d.warn("backup", remedy, "%s is %s old", file, age)
	default:
		d.ok("backup", "%s is %s old", file, strings.TrimPrefix(age.String(), "-"))
	}
}
