package intake

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// maxPast bounds the entries of one record's history.
const maxPast = 1000

// past adds what the record's own list of what happened says.
func (e *entry) past() *fault {
	h := e.mapping.History
	text := e.value("history")
	if h == nil || text == "" {
		return nil
	}
	var list []json.RawMessage
	if err := json.Unmarshal([]byte(text), &list); err != nil || len(list) > maxPast {
		return e.fault(reasonObject, "history", "the history is not a JSON list of at most %d entries; correct it, or leave \"history\" out of the source's columns", maxPast)
	}
	for _, raw := range list {
		if f := e.happened(h, raw); f != nil {
			return f
		}
	}
	return nil
}

func (e *entry) happened(h *city.History, raw json.RawMessage) *fault {
	values, f := objectFields(string(raw), []string{h.At, h.Status, orNone(h.Department), orNone(h.Text)})
	if f != nil {
		return e.fault(reasonObject, "history", "an entry of the history is not an object")
	}
	at, word := strings.TrimSpace(values[0]), strings.TrimSpace(values[1])
	w, ok := e.status(word)
	if !ok {
		return e.fault(reasonStatus, "history", "the status %s of the history is unknown%s; add it to \"statuses\" of the source in the profile", show(word), like(word, e.mapping.Statuses))
	}
	r, ok, possible := e.clock.read(at)
	if !ok || !possible {
		return e.fault(reasonMoment, "history", "%s in the history is no possible moment in any of the layouts %s", show(at), strings.Join(e.mapping.DateLayouts, " | "))
	}
	if w.Kind == city.Submitted {
		return nil // the record itself says when
	}
	department := ""
	if name := strings.TrimSpace(values[2]); name != "" && w.Kind == city.Assigned {
		code, err := e.departmentOf(name)
		if err != nil {
			return e.fault(reasonDepartment, "history", "the department %s of the history is unknown; add it to \"departments\" of the source or of the profile", show(name))
		}
		department = code
	}
	// What has a column of its own is the same thing, told with more.
	for i := range e.record.Events {
		if ev := &e.record.Events[i]; ev.Kind == w.Kind && ev.OccurredAt == r.first && (ev.Department == "" || department == "" || ev.Department == department) {
			if ev.Text == "" {
				ev.Text = values[3]
			}
			if ev.Department == "" {
				ev.Department = department
			}
			return nil
		}
	}
	e.odd |= r.odd
	e.add(city.Event{Kind: w.Kind, OccurredAt: r.first, Department: department, Reason: w.Reason, Text: values[3]})
	return nil
}

var errDepartment = errors.New("unknown department")

func (e *entry) departmentOf(name string) (string, error) {
	if code, ok := e.mapping.Departments[name]; ok {
		return code, nil
	}
	if code, ok := e.words.department(name); ok {
		return code, nil
	}
	return "", errDepartment
}

// orNone is a name that no object has, for fields that are not mapped.
func orNone(name string) string {
	if name == "" {
		return "\x00"
	}
	return name
}
