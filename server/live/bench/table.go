//go:build linux

package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"
)

// table prints figures as they become known.
type table struct{ out io.Writer }

func (t *table) head() {
	fmt.Fprintf(t.out, "%s, %d processors shared by server and load client, load average %s\n\n", runtime.Version(), runtime.NumCPU(), load())
	fmt.Fprintf(t.out, "| figure | must be | | measured |\n| --- | --- | --- | --- |\n")
}

func (t *table) row(figure, must string, holds bool, format string, args ...any) {
	mark := ""
	if must != "" {
		mark = map[bool]string{true: "yes", false: "NO"}[holds]
	}
	fmt.Fprintf(t.out, "| %s | %s | %s | %s |\n", figure, must, mark, fmt.Sprintf(format, args...))
}

func (t *table) note(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

// load is the load average of the last minute.
func load() string {
	data, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	one, _, _ := strings.Cut(string(data), " ")
	return one
}

func micros(d time.Duration) float64 { return float64(d) / float64(time.Microsecond) }
func millis(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
