package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"
)

// doctorCommand looks at everything that this program needs, and says what to do.
type doctorCommand struct {
	cityFlags
	webFlags
	JSON      bool          `name:"json" help:"Print the findings as JSON."`
	Backup    string        `help:"File of the last backup, or folder of tugu backup: the age of the newest is looked at." placeholder:"PATH"`
	BackupAge time.Duration `help:"Age of a backup from which it is warned of; of seven times as much it fails." default:"26h"`
}

// state is how good a finding is.
type state string

const (
	stateOK   state = "OK"
	stateWarn state = "WARN"
	stateFail state = "FAIL"
)

// finding is what one check found.
type finding struct {
	Check  string `json:"check"`
	State  state  `json:"state"`
	Found  string `json:"found"`            // what it is and what that means
	Remedy string `json:"remedy,omitempty"` // what to do; "" where it is good
}

// exitCode ends a command that has said what is wrong with a code of its own.
type exitCode int

// Error implements error.
func (e exitCode) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

// Run implements the command. Its exit code is 0 where all is well, 1 where something is to be done soon, 2 where
// something fails.
func (c doctorCommand) Run(ctx context.Context, out *output) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	d := &doctor{doctorCommand: c, now: time.Now()}
	d.examine(ctx)
	if err := d.print(out.stdout); err != nil {
		return err
	}
	switch d.worst() {
	case stateFail:
		return exitCode(2)
	case stateWarn:
		return exitCode(1)
	default:
		return nil
	}
}

// doctor gathers findings. None of them holds a secret.
type doctor struct {
	doctorCommand
	now      time.Time
	findings []finding
}

func (d *doctor) ok(check, found string, args ...any) {
	d.findings = append(d.findings, finding{check, stateOK, fmt.Sprintf(found, args...), ""})
}

func (d *doctor) warn(check, remedy, found string, args ...any) {
	d.findings = append(d.findings, finding{check, stateWarn, fmt.Sprintf(found, args...), remedy})
}

func (d *doctor) fail(check, remedy, found string, args ...any) {
	d.findings = append(d.findings, finding{check, stateFail, fmt.Sprintf(found, args...), remedy})
}

func (d *doctor) worst() state {
	worst := stateOK
	for _, f := range d.findings {
		if f.State == stateFail || f.State == stateWarn && worst == stateOK {
			worst = f.State
		}
	}
	return worst
}

func (d *doctor) print(w io.Writer) error {
	if d.JSON {
		e := json.NewEncoder(w)
		e.SetIndent("", "  ")
		return e.Encode(struct {
			State    state     `json:"state"`
			Findings []finding `json:"findings"`
		}{d.worst(), d.findings})
	}
	for _, f := range d.findings {
		if _, err := fmt.Fprintf(w, "%-4s  %-12s  %s\n", f.State, f.Check, f.Found); err != nil {
			return err
		}
		if f.Remedy != "" {
			if _, err := fmt.Fprintf(w, "%20s  -> %s\n", "", f.Remedy); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *doctor) examine(ctx context.Context) {
	if err := d.webFlags.check(); err != nil {
		d.fail("settings", "correct the flag or its environment variable TUGU_…: tugu serve refuses to start with it", "%v", err)
	} else {
		d.ok("settings", "tugu serve would take these flags and environment variables")
	}
	d.examineProfile()
	condition, reached := d.examineDatabase(ctx)
	if reached {
		d.examineKeys(condition)
	}
	d.examineBeside(ctx, reached)
	d.examineFiles()
	d.examineDisks(condition.Size)
	d.examineCertificate()
	d.examineAccess(condition.Tokens, reached)
	d.examineBackup()
	d.examineService(ctx)
}
