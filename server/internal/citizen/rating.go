package citizen

import (
	"context"
	"net/http"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// rating serves the page of an invitation: one rating of a complaint that has ended, and
// nothing of it but where it stands.
func (h *handler) rating(w http.ResponseWriter, r *http.Request) {
	p, ok := h.sent(w, r)
	if !ok {
		return
	}
	c := h.guarded(w, r, p, func(ctx context.Context) (*store.Complaint, error) { return h.Keys.invited(ctx, p.Typed.Secret) })
	if c == nil {
		return
	}
	code := http.StatusOK
	if r.PostForm.Get("do") == "rate" {
		text, err := words(p.Typed.Text, false)
		if err == nil && (p.Typed.Rating < 1 || p.Typed.Rating > 5) {
			err = city.Errorf(city.CodeInvalid, "a rating is missing")
		}
		if err == nil {
			end, _ := rateable(c)
			_, err = h.Keys.rate(r.Context(), c.Header.ID, end.ID, p.Typed.Rating, text)
		}
		switch {
		case err == nil:
			p.Said = p.Done
			h.write(w, http.StatusOK, p)
			return
		case city.CodeOf(err) == city.CodeConflict:
			p.Error = p.UnknownCode
			h.write(w, http.StatusConflict, p)
			return
		case !h.refused(p, err):
			h.fail(w, r, p, err)
			return
		}
		code = http.StatusUnprocessableEntity
	}
	// Who was invited sees which complaint it is, and nothing else of it.
	p.View, p.CanRate = &view{Reference: c.Details.Reference, Status: p.Status[c.Course.Status]}, true
	p.SimulatedCity = p.SimulatedCity || c.Header.Simulated
	h.write(w, code, p)
}
