package open311

import (
	"fmt"
)

// specification names GeoReport v2, as clients look for it.
const specification = "http://wiki.open311.org/GeoReport_v2"

type discovery struct {
	Changeset  string  `json:"changeset" xml:"changeset"`
	Contact    text    `json:"contact" xml:"contact"`
	KeyService text    `json:"key_service" xml:"key_service"`
	Endpoints  []place `json:"endpoints" xml:"endpoints>endpoint"`
}

type place struct {
	Specification string   `json:"specification" xml:"specification"`
	URL           string   `json:"url" xml:"url"`
	Changeset     string   `json:"changeset" xml:"changeset"`
	Type          string   `json:"type" xml:"type"`
	Formats       []string `json:"formats" xml:"formats>format"`
}

// changeset is when the service last changed in a way that clients notice.
const changeset = "2026-11-30T00:00:00Z"

// discovery says where the service is.
func (s *service) discovery(c *call) error {
	scheme := "http"
	if c.TLS != nil || c.Header.Get("X-Forwarded-Proto") == "https" {
		scheme = "https"
	}
	o := &s.Profile.Open311
	return c.object("discovery", discovery{
		Changeset: changeset, Contact: text(o.Contact), KeyService: text(o.KeyService),
		Endpoints: []place{{
			Specification: specification, URL: fmt.Sprintf("%s://%s%s/v2", scheme, c.Host, Prefix), Changeset: changeset,
			Type: "production", Formats: []string{"text/xml", "application/json"},
		}},
	})
}
