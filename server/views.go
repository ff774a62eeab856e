package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/tugu-city/tugu/server/internal/recount"
	"github.com/tugu-city/tugu/server/internal/store"
)

// viewsCommand makes the views for tools that read SQL.
type viewsCommand struct {
	Database string `help:"PostgreSQL database, as for serve." required:""`
	Profile  string `help:"City profile, as for serve." default:"malang"`
	Role     string `help:"Role that may read the views and nothing else; made if it is missing, without the right to log in." default:"tugu_bi"`
}

// Run implements the command. Running it again makes the views anew, as a changed profile asks for.
func (c viewsCommand) Run(ctx context.Context, out *output) (err error) {
	p, err := loadProfile(c.Profile)
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, store.Config{DSN: c.Database, Profile: p.Profile, Log: out.log})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := recount.Views(ctx, s.DB(), p.Profile, c.Role); err != nil {
		return err
	}
	_, err = fmt.Fprintf(out.stdout, "made tugu_bi.complaint, tugu_bi.occurrence and tugu_bi.name; GRANT %s TO the user of your tool\n", c.Role)
	return err
}
