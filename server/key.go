package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"text/tabwriter"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/sealed"
	"github.com/tugu-city/tugu/server/internal/store"
)

// keyCommand holds the commands on the keys of personal data.
type keyCommand struct {
	List    keyListCommand    `cmd:"" help:"List the keys, and how much is sealed with each."`
	Rotate  keyRotateCommand  `cmd:"" help:"Make a new key and seal everything anew with it, while tugu serves. What was interrupted goes on with the same command."`
	Retire  keyRetireCommand  `cmd:"" help:"Take keys that nothing is sealed with any more out of the file."`
	Replace keyReplaceCommand `cmd:"" help:"Go on with other keys where the file is lost for good: what is sealed stays closed for ever."`
	Make    keyMakeCommand    `cmd:"" help:"Make a key file, for machines that cannot make one themselves."`
}

// withKeys opens the database with its keys, which must be at hand.
func withKeys(ctx context.Context, c cityFlags, out *output, use func(*store.Store, *sealed.Keys) error) error {
	p, err := c.load()
	if err != nil {
		return err
	}
	path, err := c.keyPath()
	if err != nil {
		return err
	}
	keys, err := sealed.Load(path)
	if err != nil {
		return fmt.Errorf("--key-file: %w", err)
	}
	return withStore(ctx, c, p, out, func(s *store.Store) error {
		if err := s.UseKeys(ctx, keys); err != nil {
			return err
		}
		return use(s, keys)
	})
}

// keyListCommand lists the keys.
type keyListCommand struct{ cityFlags }

// Run implements the command.
func (c keyListCommand) Run(ctx context.Context, out *output) error {
	return withKeys(ctx, c.cityFlags, out, func(s *store.Store, keys *sealed.Keys) error {
		counts, err := s.SealedWith(ctx)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(out.stdout, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "key\tmade\tsealed with it\tstate")
		for _, k := range keys.List() {
			state := "replaced"
			if k.Primary {
				state = "in use"
			}
			fmt.Fprintf(w, "%d\t%s\t%d\t%s\n", k.ID, k.Made.Format(time.RFC3339), counts[k.ID], state)
			delete(counts, k.ID)
		}
		for id, n := range counts {
			state := "not in the file: what is sealed with it stays closed"
			if id == 0 {
				state = "in the clear, as an older version wrote it: tugu serve seals it, or tugu key rotate"
			}
			fmt.Fprintf(w, "%d\t\t%d\t%s\n", id, n, state)
		}
		return w.Flush()
	})
}

// keyRotateCommand replaces the key.
type keyRotateCommand struct{ cityFlags }

// Run implements the command.
func (c keyRotateCommand) Run(ctx context.Context, out *output) error {
	return withKeys(ctx, c.cityFlags, out, func(s *store.Store, keys *sealed.Keys) error {
		counts, err := s.SealedWith(ctx)
		if err != nil {
			return err
		}
		unfinished := false
		for _, k := range keys.List() {
			unfinished = unfinished || !k.Primary && counts[k.ID] > 0
		}
		if unfinished {
			fmt.Fprintf(out.stderr, "going on with the change to key %d\n", keys.Primary())
		} else {
			id, err := keys.Add()
			if err != nil {
				return err
			}
			fmt.Fprintf(out.stderr, "key %d is in %s: copy the file to every machine that serves this database, and to its safe place\n", id, keys.Path())
		}
		done, err := s.Reseal(ctx, true)
		if err != nil {
			return err
		}
		if err := s.AddAudit(ctx, keyAudit("key rotate", fmt.Sprintf("key %d; %d reporters and %d contents sealed anew", keys.Primary(), done.Reporters, done.Contents))); err != nil {
			return err
		}
		fmt.Fprintf(out.stdout, "sealed anew with key %d: %d reporters, %d contents\n", keys.Primary(), done.Reporters, done.Contents)
		if done.Closed > 0 {
			fmt.Fprintf(out.stdout, "%d stay closed: their key is not in the file\n", done.Closed)
		}
		fmt.Fprintln(out.stdout, "older keys still open what backups hold; tugu key retire takes them out")
		return nil
	})
}

// keyRetireCommand takes old keys out.
type keyRetireCommand struct{ cityFlags }

// settled is how long ago a key must have been made, so that every process seals with it.
const settled = time.Minute

// Run implements the command.
func (c keyRetireCommand) Run(ctx context.Context, out *output) error {
	return withKeys(ctx, c.cityFlags, out, func(s *store.Store, keys *sealed.Keys) error {
		list := keys.List()
		for _, k := range list {
			if ago := time.Since(k.Made); k.Primary && ago < settled && len(list) > 1 {
				return city.Errorf(city.CodeConflict, "key %d was made %d seconds ago, and others may still seal with an older one: try again in a minute", k.ID, int(ago.Seconds()))
			}
		}
		counts, err := s.SealedWith(ctx)
		if err != nil {
			return err
		}
		for _, k := range list {
			switch {
			case k.Primary:
			case counts[k.ID] > 0:
				fmt.Fprintf(out.stdout, "key %d stays: %d are sealed with it; run tugu key rotate first\n", k.ID, counts[k.ID])
			default:
				if err := keys.Retire(k.ID); err != nil {
					return err
				}
				if err := s.AddAudit(ctx, keyAudit("key retire", fmt.Sprintf("key %d", k.ID))); err != nil {
					return err
				}
				fmt.Fprintf(out.stdout, "key %d opens nothing any more, in backups neither\n", k.ID)
			}
		}
		return nil
	})
}

// keyReplaceCommand goes on without lost keys.
type keyReplaceCommand struct {
	cityFlags
	Reason string `help:"Why, for the audit log." required:""`
}

// Run implements the command.
func (c keyReplaceCommand) Run(ctx context.Context, out *output) error {
	p, err := c.load()
	if err != nil {
		return err
	}
	path, err := c.keyPath()
	if err != nil {
		return err
	}
	return withStore(ctx, c.cityFlags, p, out, func(s *store.Store) error {
		known, err := s.KeysOf(ctx)
		if err != nil {
			return err
		}
		keys, err := sealed.Load(path)
		if errors.Is(err, fs.ErrNotExist) {
			keys, err = makeKeys(path)
		}
		if err != nil {
			return err
		}
		if known == keys.Fingerprint() {
			return city.FieldErrorf(city.CodeConflict, "--key-file", "%s holds the keys of this database: nothing is lost; for a new key use tugu key rotate", path)
		}
		if err := s.ReplaceKeys(ctx, keys); err != nil {
			return err
		}
		counts, err := s.SealedWith(ctx)
		if err != nil {
			return err
		}
		var lost int64
		for _, k := range keys.List() {
			delete(counts, k.ID)
		}
		delete(counts, 0)
		for _, n := range counts {
			lost += n
		}
		fmt.Fprintf(out.stdout, "the keys of this database are now those of %s; %d stay closed for ever. Start every tugu serve anew.\n", path, lost)
		return s.AddAudit(ctx, keyAudit("key replace", fmt.Sprintf("%s; %d stay closed", c.Reason, lost)))
	})
}

// keyMakeCommand makes a key file.
type keyMakeCommand struct {
	File string `arg:"" help:"Path of the file, which must not exist."`
}

// Run implements the command.
func (c keyMakeCommand) Run(out *output) error {
	keys, err := sealed.Create(c.File)
	if err != nil {
		return err
	}
	fmt.Fprintf(out.stderr, "%s: keep a copy apart from the database's backups; without it, names and numbers of reporters are lost\n", keys.Path())
	return nil
}

func keyAudit(action, detail string) store.AuditEntry {
	return store.AuditEntry{At: city.At(time.Now()), Caller: "command", Action: action, Detail: detail}
}
