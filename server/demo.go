package main

// demoCommand serves a simulated city.
type demoCommand struct {
	webFlags
}

// Run implements the command.
func (c demoCommand) Run(out *output) error { return errSaid }
