package intake

import (
	"fmt"
	"io"
	"time"

	"github.com/schollz/progressbar/v3"
)

// Progress is how far an import has come.
type Progress struct {
	File        string
	Bytes, Size int64 // read so far; of the whole file, 0 = unknown
	Read        int   // = New + Changed + Unchanged + SetAside
	New         int
	Changed     int
	Unchanged   int
	SetAside    int
	Elapsed     time.Duration
	PerSecond   float64 // records read a second, without those of an interrupted import; 0 = not known yet
	Done        bool    // the last call
}

// lineEvery is how often progress is written where no terminal shows a bar.
const lineEvery = 3 * time.Second

// TerminalProgress returns a function for [Options].Progress that draws a bar on
// a terminal, and elsewhere writes a plain line every few seconds and one at the
// end. It serves one import.
func TerminalProgress(w io.Writer, isTerminal bool) func(Progress) {
	if isTerminal {
		return bar(w)
	}
	next := lineEvery
	return func(p Progress) {
		if p.Elapsed < next && !p.Done {
			return
		}
		next = p.Elapsed + lineEvery
		share := ""
		if p.Size > 0 {
			share = fmt.Sprintf(" %d %%", min(100, 100*p.Bytes/p.Size))
		}
		fmt.Fprintf(w, "%s:%s %d read%s, %d new, %d changed, %d unchanged, %d set aside\n", p.File, share, p.Read, p.rate(), p.New, p.Changed, p.Unchanged, p.SetAside)
	}
}

// rate tells how quickly it goes, as soon as that is known.
func (p Progress) rate() string {
	if p.PerSecond == 0 {
		return ""
	}
	return fmt.Sprintf(" (%.0f a second)", p.PerSecond)
}

func bar(w io.Writer) func(Progress) {
	var b *progressbar.ProgressBar
	return func(p Progress) {
		if b == nil {
			size := p.Size
			if size <= 0 {
				size = -1
			}
			b = progressbar.NewOptions64(size,
				progressbar.OptionSetWriter(w), progressbar.OptionSetDescription(p.File), progressbar.OptionShowBytes(true),
				progressbar.OptionSetWidth(30), progressbar.OptionThrottle(65*time.Millisecond), progressbar.OptionShowElapsedTimeOnFinish(),
			)
		}
		b.Describe(fmt.Sprintf("%s: %d read%s, %d set aside", p.File, p.Read, p.rate(), p.SetAside))
		_ = b.Set64(p.Bytes)
		if p.Done {
			if p.Size > 0 && p.Bytes >= p.Size {
				_ = b.Finish()
			} else {
				_ = b.Exit()
			}
			fmt.Fprintln(w)
		}
	}
}
