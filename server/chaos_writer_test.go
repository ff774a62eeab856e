package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync/atomic"
	"syscall"
	"time"
)

// feedWriter hands in complaints and moves them on until ctx ends, and remembers what the server accepted.
type feedWriter struct {
	address  string
	channel  string
	category string
	random   *rand.Rand
	count    *atomic.Int64 // of accepted events, of all writers

	accepted map[string][]string // kinds of events of each complaint, in order
	unsure   map[string]bool     // complaints of which a step was neither accepted nor refused
	lost     int                 // complaints of which that is so of the first
	away     int                 // complaints that reached no server
	err      error
}

// chain is what happens to a complaint here: the mutation and the kind of event that it makes.
var chain = [...]struct{ mutation, kind string }{
	{`complaintAssign(input: {id: %q})`, "ASSIGNED"},
	{`complaintRespond(input: {id: %q, text: "Kami periksa"})`, "RESPONDED"},
	{`complaintStart(input: {id: %q})`, "STARTED"},
	{`complaintWait(input: {id: %q})`, "WAITING"},
	{`complaintResolve(input: {id: %q, text: "Sudah"})`, "RESOLVED"},
	{`complaintReopen(input: {id: %q})`, "REOPENED"},
}

func (w *feedWriter) run(ctx context.Context) {
	w.accepted, w.unsure = map[string][]string{}, map[string]bool{}
	for ctx.Err() == nil && w.err == nil {
		w.complaint(ctx)
	}
}

func (w *feedWriter) complaint(ctx context.Context) {
	id, err := w.step(`complaintSubmit(input: {channel: "` + w.channel + `", category: "` + w.category + `", text: "Lampu jalan mati"})`)
	if err != nil {
		if errors.Is(err, syscall.ECONNREFUSED) {
			w.away++
		} else {
			w.lost++
		}
		wait(ctx, 20*time.Millisecond)
		return
	}
	w.accepted[id] = []string{"SUBMITTED"}
	w.count.Add(1)
	for _, s := range chain[:w.random.IntN(len(chain)+1)] {
		if ctx.Err() != nil {
			return
		}
		if _, err := w.step(fmt.Sprintf(s.mutation, id)); err != nil {
			w.unsure[id] = true // or refused by a server that is away
			return
		}
		w.accepted[id] = append(w.accepted[id], s.kind)
		w.count.Add(1)
	}
}

var feedClient = &http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{DisableKeepAlives: true}}

// step asks for a mutation. An error says that it is not known whether it was done; a refusal is in w.err.
func (w *feedWriter) step(mutation string) (id string, err error) {
	body, err := json.Marshal(map[string]string{"query": "mutation { step: " + mutation + " { complaint { id } userErrors { message } } }"})
	if err != nil {
		return "", err
	}
	req, err := http.NewRequest(http.MethodPost, "http://"+w.address+"/graphql", bytes.NewReader(body)) //nolint:noctx // it ends by itself
	if err != nil {
		return "", err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+testToken)
	res, err := feedClient.Do(req)
	if err != nil {
		return "", err
	}
	defer res.Body.Close()
	var answer struct {
		Data *struct {
			Step *struct {
				Complaint  *struct{ ID string }
				UserErrors []struct{ Message string }
			}
		}
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil {
		return "", err
	}
	if len(answer.Errors) > 0 && answer.Errors[0].Extensions.Code == "BUSY" {
		return "", errStream("BUSY") // the database is away: maybe it was written
	}
	if answer.Data == nil || answer.Data.Step == nil || answer.Data.Step.Complaint == nil {
		said, _ := json.Marshal(answer) // of what was JSON
		w.err = fmt.Errorf("%s is refused: %s", mutation, said)
		return "", w.err
	}
	return answer.Data.Step.Complaint.ID, nil
}
