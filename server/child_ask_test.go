package main

import (
	"strconv"
	"strings"
	"testing"
	"time"
)

// channel returns the code of a channel that complaints may come through.
func (p *program) channel(t *testing.T) string {
	t.Helper()
	var c struct {
		City struct{ Channels []struct{ Code string } }
	}
	if code := p.ask(t, "", `{ city { channels { code } } }`, &c); code != "" || len(c.City.Channels) == 0 {
		t.Fatalf("no channels: %s", code)
	}
	return c.City.Channels[0].Code
}

// submit hands in a complaint and returns its id.
func (p *program) submit(t *testing.T, channel string) string {
	t.Helper()
	var made struct {
		ComplaintSubmit struct {
			Complaint  *struct{ ID string }
			UserErrors []struct{ Message string }
		}
	}
	code := p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "`+channel+`", text: "Lampu jalan mati"}) { complaint { id } userErrors { message } } }`, &made)
	if code != "" || made.ComplaintSubmit.Complaint == nil {
		t.Fatalf("submit: %s %+v", code, made)
	}
	return made.ComplaintSubmit.Complaint.ID
}

// metric returns the sum of a metric of the program, and whether there is any.
func (p *program) metric(t *testing.T, name string) (sum float64, ok bool) {
	t.Helper()
	_, text := p.get(t, "/metrics")
	for line := range strings.Lines(text) {
		rest, found := strings.CutPrefix(line, name)
		if !found || rest[0] != ' ' && rest[0] != '{' {
			continue
		}
		fields := strings.Fields(rest)
		v, err := strconv.ParseFloat(fields[len(fields)-1], 64)
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		sum, ok = sum+v, true
	}
	return sum, ok
}

// awaitMetric waits until a metric has a value.
func (p *program) awaitMetric(t *testing.T, name string, want float64) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(60 * time.Second); ; <-tick.C {
		got, ok := p.metric(t, name)
		if ok && got == want {
			return
		}
		if time.Now().After(end) {
			t.Fatalf("%s is %v (%t), want %v", name, got, ok, want)
		}
	}
}
