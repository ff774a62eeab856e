package open311

import (
	"net/http"

	"github.com/tugu-city/tugu/server/city"
)

type tokenItem struct {
	ID    string `json:"service_request_id" xml:"service_request_id"`
	Token string `json:"token" xml:"token"`
}

// token answers with the id of the request that a token was given for. Complaints
// are written before the token is given, so that the id is there at once.
func (s *service) token(c *call) error {
	if err := s.jurisdiction(c.URL.Query().Get); err != nil {
		return err
	}
	source := s.Profile.Open311.Source
	if source == "" || len(c.name) > 64 {
		return city.Errorf(city.CodeNotFound, "token provided was not found")
	}
	found, err := s.Store.ByReference(c.Context(), source, c.name)
	if city.CodeOf(err) == city.CodeNotFound {
		return city.Errorf(city.CodeNotFound, "token provided was not found")
	}
	if err != nil {
		return err
	}
	out := c.begin(http.StatusOK, "service_requests")
	out.item("request", tokenItem{ID: formatID(found.Header.ID), Token: c.name})
	out.end()
	return nil
}
