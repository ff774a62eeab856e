// Command tugu turns a city's complaints into live figures: one binary that
// collects complaints, counts them per smart-city pillar and per department, and
// serves the figures as GraphQL, as a wall of screens and as Prometheus metrics.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

// version is set at link time.
var version = "dev"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program without the process: it returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	var c commands
	exit := -1
	parser, err := kong.New(&c,
		kong.Name("tugu"),
		kong.Description("A city's complaints, counted and live. Every flag can also be set as environment variable TUGU_…"),
		kong.DefaultEnvars("TUGU"),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { exit = code }),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Vars{"version": version},
	)
	if err != nil {
		fmt.Fprintln(stderr, "tugu:", err)
		return 2
	}
	k, err := parser.Parse(args)
	if exit >= 0 { // --help was answered
		return exit
	}
	if err != nil {
		fmt.Fprintln(stderr, "tugu:", err)
		fmt.Fprintln(stderr, "Run tugu --help for the commands and flags.")
		return 2
	}
	out := &output{stdout: stdout, stderr: stderr, log: c.Log.logger(stderr)}
	slog.SetDefault(out.log)
	if err := k.Run(out); err != nil {
		var code exitCode
		switch {
		case errors.As(err, &code):
			return int(code)
		case errors.Is(err, errSaid):
		case ctx.Err() != nil && errors.Is(err, context.Canceled):
			fmt.Fprintln(stderr, "tugu: interrupted; what was written stays, and the same command goes on from there")
		default:
			fmt.Fprintln(stderr, "tugu:", err)
		}
		return 1
	}
	return 0
}

// errSaid ends a command that has already said what is wrong.
var errSaid = errors.New("failed")

// output is where a command speaks: results to stdout, all else to stderr.
type output struct {
	stdout, stderr io.Writer
	log            *slog.Logger
}
