package main

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// targets collects what was asked of the cube beside what was measured.
type targets struct {
	w    io.Writer
	rows []target
}

type target struct {
	kind, what, asked, measured string
	met                         bool
}

func (t *targets) add(kind, what, asked, measured string, met bool) {
	t.rows = append(t.rows, target{kind, what, asked, measured, met})
}

// times adds how much longer a database took than the cube must be faster.
func (t *targets) times(m *measured, name string, factor float64) {
	took, ok := m.by[name]
	if !ok {
		return
	}
	more := ""
	if m.tooLong[name] {
		more = "more than "
	}
	t.add("question", m.q.name, fmt.Sprintf("at least %.0fx faster than %s", factor, name),
		fmt.Sprintf("%s%s (%s, %s%s)", more, ratio(took, m.cold), show(m.cold), more, show(took)), float64(took) >= factor*float64(m.cold))
}

// questions adds the targets of the questions.
func (t *targets) questions(list []measured) {
	worst := time.Duration(0)
	for i := range list {
		m := &list[i]
		worst = max(worst, m.again)
		if m.q.duckDB > 0 {
			t.times(m, "DuckDB", m.q.duckDB)
		}
		if m.q.postgres > 0 {
			t.times(m, "PostgreSQL", m.q.postgres)
		}
		if m.q.most > 0 {
			t.add("question", m.q.name, "under "+show(m.q.most), show(m.cold), m.cold < m.q.most)
		}
	}
	if len(list) > 0 {
		const most = 2 * time.Millisecond
		t.add("repeated", "the slowest of these questions after one change", "under "+show(most), show(worst), worst < most)
	}
}

// write writes the table.
func (t *targets) write(n int) {
	if len(t.rows) == 0 {
		return
	}
	fmt.Fprintf(t.w, "\nOf %s complaints:\n\n| | asked | measured | |\n| --- | --- | --- | --- |\n", grouped(n))
	missed := 0
	for _, r := range t.rows {
		says := "met"
		if !r.met {
			says = "MISSED"
			missed++
		}
		fmt.Fprintf(t.w, "| %s | %s | %s | %s |\n", r.what, r.asked, r.measured, says)
	}
	fmt.Fprintf(t.w, "\n%s\n", strings.TrimSpace(fmt.Sprintf("%d of %d targets missed", missed, len(t.rows))))
}
