package profile

import (
	"fmt"

	"github.com/tugu-city/tugu/server/city"
)

// windows are the presets of METRICS section 3.
var windows = []string{
	"TODAY", "YESTERDAY", "LAST_7_DAYS", "LAST_30_DAYS", "LAST_90_DAYS", "THIS_WEEK", "THIS_MONTH",
	"LAST_MONTH", "THIS_QUARTER", "LAST_QUARTER", "THIS_YEAR", "LAST_YEAR", "ALL",
}

func (c *checker) measure(path, name string) {
	if c.knownMeasure != nil && name != "" && !c.knownMeasure(name) {
		c.bad(path, "there is no measure %q; measures are written as in the catalogue, e.g. RESPONSE_ON_TIME", name)
	}
}

// share refuses a share above 1, which is nearly always a percentage.
func (c *checker) share(path, measure string, value float64) {
	if c.isShare != nil && c.isShare(measure) && value > 1 {
		c.bad(path, "%v is more than all of it; %s is a share from 0 to 1, so write %v for %v %%", value, measure, value/100, value)
	}
}

func (c *checker) targetList() {
	seen := map[string]int{}
	for i, t := range c.doc.Targets {
		p := fmt.Sprintf("targets[%d]", i)
		c.measure(p+".measure", t.Measure)
		c.date(p+".from", t.From)
		if t.Value < 0 {
			c.bad(p+".value", "%v must be 0 or more; rates are 0 to 1, durations are hours", t.Value)
		}
		c.share(p+".value", t.Measure, t.Value)
		key := t.Measure + " " + string(t.From)
		if first, twice := seen[key]; twice && t.Measure != "" {
			c.bad(p, "the target for %s is given twice for the same time; line %d has it already", t.Measure, c.at(fmt.Sprintf("targets[%d]", first)).line)
			continue
		}
		seen[key] = i
	}
}

func (c *checker) alertList() {
	index(c, "alertRules", c.doc.AlertRules, func(a alertRule) string { return a.Code })
	for i, a := range c.doc.AlertRules {
		p := fmt.Sprintf("alertRules[%d]", i)
		c.measure(p+".measure", a.Measure)
		if a.Dimension != "" && c.knownDimension != nil && !c.knownDimension(a.Dimension) {
			c.bad(p+".dimension", "there is no dimension %q; dimensions are written as in the catalogue, e.g. DEPARTMENT", a.Dimension)
		}
		if a.Window != "" {
			c.oneOf(p+".window", a.Window, windows)
		}
		if a.Severity != "" {
			c.oneOf(p+".severity", a.Severity, []string{"warning", "critical"})
		}
		switch {
		case (a.Above == nil) == (a.Below == nil):
			c.bad(p, "needs one threshold: either \"above\" or \"below\"")
		case a.Above != nil:
			c.share(p+".above", a.Measure, *a.Above)
		default:
			c.share(p+".below", a.Measure, *a.Below)
		}
	}
}

func (a alertRule) rule() city.AlertRule {
	r := city.AlertRule{
		Code: a.Code, Name: a.label.label(), Measure: a.Measure, Dimension: a.Dimension, Window: a.Window, Severity: a.Severity,
	}
	if a.Above != nil {
		r.Above, r.Threshold = true, *a.Above
	} else {
		r.Threshold = *a.Below
	}
	return r
}
