package cube

import (
	"fmt"
	"strings"
)

// Document returns the page of the metrics: every definition of the catalogue,
// in Indonesian and English, as Markdown. METRICS.md holds it.
func Document() string {
	var b strings.Builder
	b.WriteString(`# What the numbers mean

Made from the catalogue (go test ./server/cube -run Document -rewrite); the API's ` + "`catalog`" + ` carries the same words.

Moments are whole UTC seconds. A window is [from, to) in city dates. **EVENT** counts each measure's own moment in the
window; **DUE** the complaints whose promise falls due in it; **COHORT** those submitted in it, whatever became of them
since. A basis that a measure does not know leaves it at its default. A rate without cases is null; one of fewer cases
than the profile's floor is marked lowCount. Whoever lacks a pillar, department, category or district is counted under
NONE.

Stocks are taken at the end of the window or at the moment of the answer, whichever is earlier. A verdict (a promise kept
or broken) and a transfer belong to the department concerned at that moment; everything else to the department in charge
as of the answer. Read by SUCCESSOR, a department's figures are those of whoever answers for it today; a transfer stays one as it
was recorded, also one from a department to its own successor.

A promise has two clocks: one to respond and identify the problem, one to announce the result. That is the law that the
figures are counted by; a city that promises a third moment (such as a first reaction within 24 hours) states it in words.
Days are counted by the calendar (a day is 24 hours), to the end of the day, or in working days, which leave out weekends and
holidays; a promise may pause while the citizen is asked. The due moment is fixed at submission. Durations run from the
submission by the clock on the wall, pauses included.

What becomes of a clock:

| verdict | when |
| --- | --- |
| PENDING | not yet answered and not yet late; a paused clock cannot become late |
| MET | answered in the last promised second or before; what answers the second clock answers the first |
| BREACHED | from one second after the due moment, whatever happens later |
| EXEMPT | rejected, found a duplicate or withdrawn before it was late; a reopening takes the exemption back |
| UNOBSERVED | the source does not record the moment, or nothing was promised |

A complaint is open from its submission to its end (resolved, closed, rejected, duplicate) and again from each reopening: these
are its episodes. Events of one second count in the order in which the source gives them. A compared window is as long
as its own and ends where it begins, or lies a year earlier; a month is compared with a month, and a window that still runs with as much of
the other. Population is the last known before the window's end.

## Measures
`)
	for _, d := range definitions {
		fmt.Fprintf(&b, "\n### %s · %s (`%s`)\n\n%s\n\n*%s*\n\n", d.LabelID, d.LabelEN, d.Code, d.DefinitionID, d.DefinitionEN)
		fmt.Fprintf(&b, "%s in %s; %s; bases %s, by default %s; ", d.Kind, d.Unit, direction(d.Direction), joined(d.Bases), d.DefaultBasis)
		switch {
		case d.AdditiveOverTime():
			b.WriteString("rows and periods add up to the total; ")
		case d.Additive:
			b.WriteString("rows add up to the total, periods do not; ")
		}
		switch {
		case len(d.Parts) > 0 && d.Opens:
			fmt.Fprintf(&b, "opens as a whole or by %s.\n", joined(d.Parts))
		case len(d.Parts) > 0:
			fmt.Fprintf(&b, "opens by %s.\n", joined(d.Parts))
		case d.Opens:
			b.WriteString("opens.\n")
		default:
			fmt.Fprintf(&b, "opens through %s.\n", d.OpensAs)
		}
	}
	b.WriteString("\n## Dimensions\n\n| code | Indonesia | English | |\n| --- | --- | --- | --- |\n")
	for _, d := range dimensionDefinitions {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s *%s* |\n", d.Code, d.LabelID, d.LabelEN, d.DefinitionID, d.DefinitionEN)
	}
	b.WriteString("\n## Times\n\nA flat table groups by the local hour, day, week (from Monday), month, quarter or year of these; NONE = it has not happened.\n\n| code | Indonesia | English | |\n| --- | --- | --- | --- |\n")
	for _, d := range timeDefinitions {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s *%s* |\n", d.Code, d.LabelID, d.LabelEN, d.DefinitionID, d.DefinitionEN)
	}
	return b.String()
}

func direction(d Direction) string {
	switch d {
	case HigherIsBetter:
		return "more is better"
	case LowerIsBetter:
		return "less is better"
	default:
		return "neither more nor less is better"
	}
}

func joined[T ~string](list []T) string {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = string(w)
	}
	return strings.Join(words, ", ")
}
