package intake

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/tugu-city/tugu/server/internal/store"
)

// Report says what became of a file. Read = New + Changed + Unchanged + SetAside.
type Report struct {
	File    string        `json:"file"`
	Source  string        `json:"source"`
	Bytes   int64         `json:"bytes"`
	Elapsed time.Duration `json:"elapsedNanoseconds"`

	Read      int `json:"read"`
	New       int `json:"new"`
	Changed   int `json:"changed"`
	Unchanged int `json:"unchanged"`
	SetAside  int `json:"setAside"`

	// RepeatedSame and RepeatedDiffering count, among Changed and Unchanged, the
	// records whose id had come before in this file.
	RepeatedSame      int `json:"repeatedSame"`
	RepeatedDiffering int `json:"repeatedDiffering"`

	Resumed int  `json:"resumed"` // records of Read that an interrupted import had read before
	DryRun  bool `json:"dryRun"`  // nothing was written

	Reasons    []Count    `json:"reasons"`    // of what was set aside; they add up to SetAside
	Suspicions []Count    `json:"suspicions"` // about what was taken; one record may have several
	Examples   []Rejected `json:"examples"`   // the first few that were set aside
}

// Count is a number of records of one kind.
type Count struct {
	Code    string `json:"code"`
	Meaning string `json:"meaning"`
	Records int    `json:"records"`
}

const maxExamples = 5

func (r *Report) clone() Report {
	c := *r
	c.Reasons, c.Suspicions, c.Examples = slices.Clone(r.Reasons), slices.Clone(r.Suspicions), slices.Clone(r.Examples)
	return c
}

// Reason returns how many records were set aside for the reason with the code.
func (r *Report) Reason(code string) int { return of(r.Reasons, code) }

// Suspicion returns how many records were taken in spite of the suspicion with the code.
func (r *Report) Suspicion(code string) int { return of(r.Suspicions, code) }

func of(counts []Count, code string) int {
	for _, c := range counts {
		if c.Code == code {
			return c.Records
		}
	}
	return 0
}

func bump(counts *[]Count, code, words string) {
	for i := range *counts {
		if (*counts)[i].Code == code {
			(*counts)[i].Records++
			return
		}
	}
	*counts = append(*counts, Count{code, words, 1})
}

func (r *Report) setAside(why reason, x Rejected) {
	r.Read++
	r.SetAside++
	bump(&r.Reasons, reasons[why], store.Reasons()[reasons[why]])
	if len(r.Examples) < maxExamples {
		r.Examples = append(r.Examples, x)
	}
}

// count adds a record that the store took.
func (r *Report) count(o store.Outcome, t *taken) {
	r.Read++
	switch o {
	case store.New:
		r.New++
	case store.Changed:
		r.Changed++
		if t.again {
			r.RepeatedDiffering++
		}
	default:
		r.Unchanged++
		if t.again {
			r.RepeatedSame++
		}
	}
	for i := range numSuspicions {
		if t.odd&(1<<i) != 0 {
			bump(&r.Suspicions, suspicions[i][0], suspicions[i][1])
		}
	}
}

// Print writes the report for people, in plain English.
func (r *Report) Print(w io.Writer) error {
	var text strings.Builder
	tab := tabwriter.NewWriter(&text, 0, 0, 2, ' ', tabwriter.AlignRight)
	line := func(n int, what string) { fmt.Fprintf(tab, "%d\t  %s\n", n, what) }
	rate := ""
	if s := r.Elapsed.Seconds(); s > 0 && r.Read > 0 {
		rate = fmt.Sprintf(", %.0f records a second", float64(r.Read-r.Resumed)/s)
	}
	fmt.Fprintf(&text, "%s (source %s, %.1f MB in %.1f s%s)\n", r.File, r.Source, float64(r.Bytes)/1e6, r.Elapsed.Seconds(), rate)
	if r.DryRun {
		text.WriteString("Nothing was written: a dry run, which takes every record for new.\n")
	}
	if r.Resumed > 0 {
		fmt.Fprintf(&text, "Went on after %d records that an interrupted import had taken in.\n", r.Resumed)
	}
	line(r.Read, "read, of which")
	line(r.New, "new")
	line(r.Changed, "changed")
	line(r.Unchanged, "unchanged")
	line(r.SetAside, "set aside")
	_ = tab.Flush()
	if r.RepeatedSame+r.RepeatedDiffering > 0 {
		text.WriteString("Ids that came twice in the file:\n")
		line(r.RepeatedSame, "repeated without a difference (unchanged)")
		line(r.RepeatedDiffering, "repeated with a difference (the later record counts)")
		_ = tab.Flush()
	}
	section := func(title string, counts []Count) {
		if len(counts) == 0 {
			return
		}
		text.WriteString(title + "\n")
		for _, c := range counts {
			line(c.Records, c.Meaning)
		}
		_ = tab.Flush()
	}
	section("Set aside because of:", r.Reasons)
	section("Taken, but suspicious:", r.Suspicions)
	if len(r.Examples) > 0 {
		text.WriteString("First records set aside:\n")
		for _, x := range r.Examples {
			text.WriteString("  " + x.String() + "\n")
		}
	}
	if _, err := io.WriteString(w, text.String()); err != nil {
		return fmt.Errorf("print report: %w", err)
	}
	return nil
}
