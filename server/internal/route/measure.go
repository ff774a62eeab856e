package route

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// Interval is a share with its 95 % interval by Wilson's formula.
type Interval struct {
	Count, Of int
	Low, High float64 // 0 to 1
}

// Share is Count/Of, 0 where there is nothing.
func (i Interval) Share() float64 {
	if i.Of == 0 {
		return 0
	}
	return float64(i.Count) / float64(i.Of)
}

// Wilson returns the 95 % score interval of a share.
func Wilson(count, of int) Interval {
	in := Interval{Count: count, Of: of, High: 1}
	if of == 0 {
		return in
	}
	const z = 1.959963984540054
	n, p := float64(of), float64(count)/float64(of)
	centre := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	in.Low, in.High = max(0, centre-half), min(1, centre+half)
	return in
}

// Measure compares the router's answers with labelled texts.
type Measure struct {
	Texts      int
	Categories Tally
	Districts  Tally
}

// Tally counts the answers to one question. A label of [city.NotAssigned] or an empty
// one says that nothing should be assigned.
type Tally struct {
	Labelled  int // texts with a label for it
	Assigned  int // those that the router gave an answer
	Right     int // those whose answer is the label, among them those rightly left open
	RightOpen int // those rightly left open
	Open      int // those whose label says that nothing should be assigned
	Pairs     map[[2]string]int
	Wrong     []Wrong
	Reasons   map[Why]int // of those that were left open
}

// Wrong is a text whose answer is not its label.
type Wrong struct {
	Line        int
	Label, Got  string
	Rule, Next  string
	Score, Over float64
}

// Coverage is assigned/all.
func (t *Tally) Coverage() Interval { return Wilson(t.Assigned, t.Labelled) }

// Precision is right/assigned.
func (t *Tally) Precision() Interval { return Wilson(t.Right-t.RightOpen, t.Assigned) }

// Accuracy is right/all; leaving open what should be left open is right.
func (t *Tally) Accuracy() Interval { return Wilson(t.Right, t.Labelled) }

func (t *Tally) note(line int, label, got string, w Wrong, why Why) {
	if label == "" {
		label = city.NotAssigned
	}
	if got == "" {
		got = city.NotAssigned
	}
	if t.Pairs == nil {
		t.Pairs, t.Reasons = map[[2]string]int{}, map[Why]int{}
	}
	t.Labelled++
	t.Pairs[[2]string{label, got}]++
	if got != city.NotAssigned {
		t.Assigned++
	} else {
		t.Reasons[why]++
	}
	if label == city.NotAssigned {
		t.Open++
	}
	if label == got {
		t.Right++
		if got == city.NotAssigned {
			t.RightOpen++
		}
		return
	}
	w.Line, w.Label, w.Got = line, label, got
	t.Wrong = append(t.Wrong, w)
}

// Test reads labelled texts, a CSV file with the columns text and category and maybe
// title, address and district, and measures the router by them. A file whose labels
// are not the profile's is refused.
func (r *Router) Test(p *city.Profile, in io.Reader) (*Measure, error) {
	rows := csv.NewReader(in)
	rows.Comment = '#'
	header, err := rows.Read()
	if err != nil {
		return nil, city.Errorf(city.CodeInvalid, "the file has no header line; begin it with text,category")
	}
	at := map[string]int{}
	for i, h := range header {
		at[strings.ToLower(strings.TrimSpace(strings.TrimPrefix(h, "\ufeff")))] = i
	}
	_, hasCategory := at["category"]
	_, hasDistrict := at["district"]
	if _, ok := at["text"]; !ok || !hasCategory && !hasDistrict {
		return nil, city.Errorf(city.CodeInvalid, "the file needs the columns text and category or district (title and address may be added); it has %s", strings.Join(header, ", "))
	}
	m := &Measure{}
	for {
		row, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, city.Errorf(city.CodeInvalid, "the file is not CSV: %v", err)
		}
		line, _ := rows.FieldPos(0)
		value := func(column string) string {
			if i, ok := at[column]; ok {
				return strings.TrimSpace(row[i])
			}
			return ""
		}
		m.Texts++
		title, text := value("title"), value("text")
		if hasCategory {
			label := value("category")
			if _, ok := p.Category(label); !ok && label != "" && label != city.NotAssigned {
				return nil, city.Errorf(city.CodeInvalid, "line %d: there is no category %q in the profile; use its codes, or %s for what nobody could tell", line, label, city.NotAssigned)
			}
			d := r.Decide(title, text)
			var w Wrong
			if d.Best != nil {
				w.Rule, w.Score = d.Best.Rule, d.Best.Score
				if d.RunnerUp != nil {
					w.Next, w.Over = d.RunnerUp.Rule, d.RunnerUp.Score
				}
			}
			m.Categories.note(line, label, d.Category, w, d.Why)
		}
		if hasDistrict {
			label := value("district")
			if label != "" && label != city.NotAssigned && p.District(label) == nil {
				return nil, city.Errorf(city.CodeInvalid, "line %d: there is no district %q in the profile; use its codes, or %s", line, label, city.NotAssigned)
			}
			place := r.Place(value("address"), title, text)
			m.Districts.note(line, label, place.District, Wrong{}, place.Why)
		}
	}
	if m.Texts == 0 {
		return nil, city.Errorf(city.CodeInvalid, "the file has no text below its header")
	}
	return m, nil
}

// Print writes the measure for people. It never writes a text.
func (m *Measure) Print(w io.Writer, version string) error {
	out := &printer{w: w}
	out.line("%d texts, rules %s", m.Texts, version)
	out.tally("category", &m.Categories)
	out.tally("district", &m.Districts)
	return out.err
}

type printer struct {
	w   io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format+"\n", args...)
	}
}

func (p *printer) interval(name string, i Interval) {
	p.line("  %-10s %5.1f %%  (%d of %d; 95 %%: %.1f to %.1f)", name, 100*i.Share(), i.Count, i.Of, 100*i.Low, 100*i.High)
}

func (p *printer) tally(name string, t *Tally) {
	if t.Labelled == 0 {
		return
	}
	p.line("\n%s", name)
	p.interval("coverage", t.Coverage())
	p.interval("precision", t.Precision())
	p.interval("accuracy", t.Accuracy())
	p.line("  %d should be left open, of which %d were", t.Open, t.RightOpen)
	for _, why := range slices.Sorted(maps.Keys(t.Reasons)) {
		p.line("  left open %-10s %d", why, t.Reasons[why])
	}
	p.line("\n  %-20s %8s %8s %8s %9s %8s  taken for", "label", "texts", "assigned", "right", "precision", "recall")
	p.confusion(t)
	if len(t.Wrong) > 0 {
		p.line("\n  line  label -> answer (rule score | next score)")
	}
	for i := range t.Wrong {
		w := &t.Wrong[i]
		p.line("  %4d  %s -> %s (%s %.1f | %s %.1f)", w.Line, w.Label, w.Got, w.Rule, w.Score, w.Next, w.Over)
	}
}

// confusion writes a row for each label.
func (p *printer) confusion(t *Tally) {
	labels, given := map[string]int{}, map[string]int{}
	for pair, n := range t.Pairs {
		labels[pair[0]] += n
		given[pair[1]] += n
		labels[pair[1]] += 0
	}
	for _, label := range slices.Sorted(maps.Keys(labels)) {
		right := t.Pairs[[2]string{label, label}]
		var others []string
		for got := range labels {
			if n := t.Pairs[[2]string{label, got}]; n > 0 && got != label {
				others = append(others, fmt.Sprintf("%s %d", got, n))
			}
		}
		slices.SortFunc(others, cmp.Compare[string])
		p.line("  %-20s %8d %8d %8d %9s %8s  %s", label, labels[label], given[label], right, percent(right, given[label]), percent(right, labels[label]), strings.Join(others, ", "))
	}
}

func percent(n, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.0f %%", 100*float64(n)/float64(of))
}
