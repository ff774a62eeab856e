package intake

import (
	"math"
	"strconv"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// locator finds where a record belongs.
type locator struct {
	profile *city.Profile
	words   *words
	box     *[4]float64
	locate  func(lat, lng float64) (string, bool) // nil = the profile has no boundaries
}

// newLocator drops a locate that knows no district: without boundaries no point
// is outside of them.
func newLocator(p *city.Profile, w *words, f *city.FileMapping, locate func(lat, lng float64) (string, bool)) locator {
	l := locator{profile: p, words: w, box: f.City}
	if locate == nil {
		return l
	}
	for i := range p.Districts {
		if _, ok := locate(p.Districts[i].Latitude, p.Districts[i].Longitude); ok {
			l.locate = locate
			break
		}
	}
	return l
}

// place is what a record says about where it happened.
type place struct {
	latitude, longitude *float64
	district            string
	odd                 suspicion
}

// find reads the district's word and the coordinates. The word wins, unless the
// point lies in a smaller district of it.
func (l *locator) find(word, latitude, longitude string) place {
	var p place
	at := ""
	if latitude != "" || longitude != "" {
		p, at = l.point(latitude, longitude)
	}
	if word != "" {
		if p.district = l.words.districts[fold(word)]; p.district == "" {
			p.odd |= unknownDistrict
		}
	}
	if p.district == "" || at != "" && l.within(at, p.district) {
		p.district = at
	}
	if p.district == "" && p.odd&unknownDistrict == 0 {
		p.odd |= noDistrict
	}
	return p
}

// findIn is find where kecamatan and kelurahan have columns of their own: a name
// that both levels share is then no riddle. A kelurahan alone names one only where
// no kecamatan has its name.
func (l *locator) findIn(word, kecamatan, kelurahan, latitude, longitude string) place {
	if code, ok := l.words.kelurahan[[2]string{fold(kecamatan), fold(kelurahan)}]; ok {
		word = code
	} else if kecamatan != "" {
		word = kecamatan
	} else if kelurahan != "" {
		word = kelurahan
	}
	return l.find(word, latitude, longitude)
}

// within reports whether the district small lies in large.
func (l *locator) within(small, large string) bool {
	if d := l.profile.District(small); d != nil {
		return d.Parent == large
	}
	return false
}

// point reads coordinates and returns the district that holds them. Coordinates
// without any fraction of a degree are a source's way to say nothing: up to a
// hundred kilometres off, they are no place.
func (l *locator) point(latitude, longitude string) (p place, district string) {
	lat, errLat := degrees(latitude, 90)
	lng, errLng := degrees(longitude, 180)
	switch {
	case errLat || errLng:
		p.odd = badCoordinates
		return p, ""
	case lat == math.Trunc(lat) && lng == math.Trunc(lng):
		p.odd = wholeDegrees
		return p, ""
	}
	p.latitude, p.longitude = &lat, &lng
	if b := l.box; b != nil && (lat < b[0] || lng < b[1] || lat > b[2] || lng > b[3]) {
		p.odd = outsideCity
		return p, ""
	}
	if l.locate != nil {
		d, ok := l.locate(lat, lng)
		if !ok {
			p.odd = outsideCity
		}
		return p, d
	}
	return p, ""
}

// degrees reads a number of degrees; a decimal comma is understood.
func degrees(s string, most float64) (v float64, bad bool) {
	if strings.Count(s, ",") == 1 && !strings.Contains(s, ".") {
		s = strings.Replace(s, ",", ".", 1)
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, err != nil || math.IsNaN(v) || math.Abs(v) > most
}
