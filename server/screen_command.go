package main

import (
	"context"
	"fmt"
	"text/tabwriter"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// screenCommand holds the commands on screens that show a code.
type screenCommand struct {
	Approve screenApproveCommand `cmd:"" help:"Let the screen in that shows a code: it shows figures within seconds, until it is revoked."`
	Deny    screenDenyCommand    `cmd:"" help:"Refuse the screen that shows a code."`
	List    screenListCommand    `cmd:"" help:"List the screens that were let in."`
	Revoke  screenRevokeCommand  `cmd:"" help:"Take back that a screen was let in: it shows a code again within seconds."`
}

// screenApproveCommand lets a screen in.
type screenApproveCommand struct {
	cityFlags
	Code string `arg:"" help:"The code that the screen shows, such as WDJB-MJHT."`
	Name string `help:"What the screen is to be called, such as \"Lobby\"; no two have the same name." required:""`
}

// Run implements the command.
func (c screenApproveCommand) Run(ctx context.Context, out *output) error {
	name, err := graph.DeviceName(c.Name)
	if err != nil {
		return err
	}
	return withDevices(ctx, c.cityFlags, out, func(d devices, _ *time.Location) error {
		a, err := d.Decide(ctx, c.Code, name, "command")
		if err != nil {
			return err
		}
		fmt.Fprintf(out.stdout, "%s, which asks from %s, shows figures within seconds\n", name, a.Address)
		return d.noted(ctx, "screen approve", name+" "+a.Address)
	})
}

// screenDenyCommand refuses a screen.
type screenDenyCommand struct {
	cityFlags
	Code string `arg:"" help:"The code that the screen shows."`
}

// Run implements the command.
func (c screenDenyCommand) Run(ctx context.Context, out *output) error {
	return withDevices(ctx, c.cityFlags, out, func(d devices, _ *time.Location) error {
		a, err := d.Decide(ctx, c.Code, "", "command")
		if err != nil {
			return err
		}
		fmt.Fprintf(out.stdout, "the screen that asks from %s is refused\n", a.Address)
		return d.noted(ctx, "screen deny", a.Address)
	})
}

// screenListCommand lists the screens.
type screenListCommand struct{ cityFlags }

// Run implements the command.
func (c screenListCommand) Run(ctx context.Context, out *output) error {
	return withDevices(ctx, c.cityFlags, out, func(d devices, zone *time.Location) error {
		all, err := d.All(ctx)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(out.stdout, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "id\tname\tlet in\tby\tlast seen")
		for _, one := range all {
			seen := "never"
			if one.LastSeenAt != 0 {
				seen = one.LastSeenAt.Time().In(zone).Format(time.RFC3339)
			}
			fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", one.ID, one.Name, one.CreatedAt.Time().In(zone).Format(dateOnly), one.ApprovedBy, seen)
		}
		return w.Flush()
	})
}

// screenRevokeCommand takes back that a screen was let in.
type screenRevokeCommand struct {
	cityFlags
	Screen string `arg:"" help:"Name or id of the screen, as list shows them."`
}

// Run implements the command.
func (c screenRevokeCommand) Run(ctx context.Context, out *output) error {
	return withDevices(ctx, c.cityFlags, out, func(d devices, _ *time.Location) error {
		one, err := d.Revoke(ctx, c.Screen)
		if err != nil {
			return err
		}
		fmt.Fprintf(out.stdout, "%s (%s) shows no figures any more\n", one.Name, one.ID)
		return d.noted(ctx, "screen revoke", one.Name+" "+one.ID)
	})
}

// noted tells the audit log what a command did.
func (d devices) noted(ctx context.Context, action, detail string) error {
	return d.store.AddAudit(ctx, store.AuditEntry{At: city.At(d.now()), Caller: "command", Action: action, Detail: detail})
}

func withDevices(ctx context.Context, c cityFlags, out *output, use func(devices, *time.Location) error) error {
	p, err := c.load()
	if err != nil {
		return err
	}
	return withStore(ctx, c, p, out, func(s *store.Store) error {
		return use(newDevices(s, time.Now), p.Zone)
	})
}
