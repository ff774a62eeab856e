package profile

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
)

// shape is the area of one district.
type shape struct {
	code  string
	bound orb.Bound
	area  orb.MultiPolygon
}

// bounds are the areas of one district level.
type bounds struct {
	level  int
	shapes []shape
	raw    json.RawMessage
}

type feature struct {
	Type       string                     `json:"type"`
	Properties map[string]json.RawMessage `json:"properties"`
	Geometry   *struct {
		Type        string          `json:"type"`
		Coordinates json.RawMessage `json:"coordinates"`
	} `json:"geometry"`
}

// boundaries reads and checks the profile's GeoJSON files.
func (c *checker) boundaries() []bounds {
	var all []bounds
	levels := map[int]bool{}
	for i, b := range c.doc.Boundaries {
		p := fmt.Sprintf("boundaries[%d]", i)
		if b.Level < 0 || b.Level >= numLevels || levels[b.Level] {
			c.bad(p+".level", "%d must be 0 or 1, and each level has one file", b.Level)
			continue
		}
		levels[b.Level] = true
		if b.File == "" {
			continue
		}
		text, ok := c.side(p+".file", b.File)
		if !ok {
			continue
		}
		s := shapeReader{checker: c, path: p, boundary: b, text: text, seen: map[string]int{}}
		if s.read() {
			all = append(all, bounds{level: b.Level, shapes: s.shapes, raw: text})
		}
	}
	return all
}

type shapeReader struct {
	*checker
	boundary
	path   string
	text   []byte
	shapes []shape
	seen   map[string]int
}

// read decodes the features one by one, so that every mistake has its line.
func (s *shapeReader) read() bool {
	var head struct {
		Type     string            `json:"type"`
		Features []json.RawMessage `json:"features"`
	}
	if err := json.Unmarshal(s.text, &head); err != nil {
		s.badAt(place{s.File, s.lineOf(err)}, s.path+".file", "this is not GeoJSON: %v", err)
		return false
	}
	if head.Type != "FeatureCollection" || len(head.Features) == 0 {
		s.badAt(place{s.File, 1}, s.path+".file", "the file must hold a GeoJSON FeatureCollection with at least one feature, it is a %q with %d", head.Type, len(head.Features))
		return false
	}
	from := 0
	for i, raw := range head.Features {
		// Features stand in the text in this order, letter by letter.
		from += bytes.Index(s.text[from:], raw)
		s.feature(i, raw, 1+bytes.Count(s.text[:from], []byte("\n")))
		from += len(raw)
	}
	if s.districts == nil {
		return true
	}
	for i, d := range s.doc.Districts {
		if _, ok := s.seen[d.Code]; !ok && d.Level == s.Level {
			s.bad(fmt.Sprintf("districts[%d].code", i), "the district %q has no polygon in %s; add it, or remove the district", d.Code, s.File)
		}
	}
	return true
}

// lineOf returns the line of a JSON syntax error, 0 if unknown.
func (s *shapeReader) lineOf(err error) int {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) {
		return 0
	}
	return 1 + bytes.Count(s.text[:min(int(syntax.Offset), len(s.text))], []byte("\n"))
}

func (s *shapeReader) feature(i int, raw json.RawMessage, line int) {
	path := fmt.Sprintf("%s.features[%d]", s.path, i)
	wrong := func(format string, args ...any) { s.badAt(place{s.File, line}, path, format, args...) }
	var f feature
	if err := json.Unmarshal(raw, &f); err != nil {
		wrong("this is not a GeoJSON feature: %v", err)
		return
	}
	var code string
	if err := json.Unmarshal(f.Properties[s.Property], &code); err != nil || code == "" {
		wrong("the feature has no text property %q; add the district's code", s.Property)
		return
	}
	if d, ok := s.districts[code]; s.districts != nil && (!ok || s.doc.Districts[d].Level != s.Level) {
		wrong("there is no district %q of level %d%s", code, s.Level, suggest(code, s.levelCodes()))
	}
	if first, twice := s.seen[code]; twice {
		wrong("the district %q has a polygon already, in line %d; use one MultiPolygon", code, first)
		return
	}
	s.seen[code] = line
	if f.Geometry == nil {
		wrong("the district %q has no geometry", code)
		return
	}
	area, err := multiPolygon(f.Geometry.Type, f.Geometry.Coordinates)
	if err == nil {
		err = sound(area)
	}
	if err != nil {
		wrong("the area of district %q: %v", code, err)
		return
	}
	s.shapes = append(s.shapes, shape{code: code, bound: area.Bound(), area: area})
}

func (s *shapeReader) levelCodes() []string {
	var list []string
	for _, d := range s.doc.Districts {
		if d.Level == s.Level {
			list = append(list, d.Code)
		}
	}
	return list
}

func multiPolygon(kind string, coordinates json.RawMessage) (orb.MultiPolygon, error) {
	var area orb.MultiPolygon
	var err error
	switch kind {
	case "Polygon":
		var p orb.Polygon
		err = json.Unmarshal(coordinates, &p)
		area = orb.MultiPolygon{p}
	case "MultiPolygon":
		err = json.Unmarshal(coordinates, &area)
	default:
		return nil, fmt.Errorf("its geometry is a %q; it must be a Polygon or MultiPolygon", kind)
	}
	if err != nil {
		return nil, fmt.Errorf("its coordinates cannot be read: %w", err)
	}
	return area, nil
}

// sound checks that an area has closed rings on the globe.
func sound(area orb.MultiPolygon) error {
	rings := 0
	for _, polygon := range area {
		for i, ring := range polygon {
			rings++
			if len(ring) < 4 {
				return fmt.Errorf("ring %d has %d points; a ring has at least 4, the last equal to the first", i, len(ring))
			}
			if !ring.Closed() {
				return fmt.Errorf("ring %d is not closed: it begins at %v and ends at %v; repeat its first point at the end", i, ring[0], ring[len(ring)-1])
			}
			for _, pt := range ring {
				if pt.Lon() < -180 || pt.Lon() > 180 || pt.Lat() < -90 || pt.Lat() > 90 {
					return fmt.Errorf("the point %v is not on the globe; GeoJSON writes [longitude, latitude]", pt)
				}
			}
			if planar.Area(ring) == 0 {
				return fmt.Errorf("ring %d has no area", i)
			}
		}
	}
	if rings == 0 {
		return fmt.Errorf("it has no ring")
	}
	return nil
}

// locator returns a function that finds the district of a point, the smallest
// level first. A point on a border belongs to the district that comes first.
func locator(all []bounds) func(lat, lng float64) (string, bool) {
	levels := slices.Clone(all)
	slices.SortFunc(levels, func(a, b bounds) int { return b.level - a.level })
	return func(lat, lng float64) (string, bool) {
		pt := orb.Point{lng, lat}
		for _, l := range levels {
			for i := range l.shapes {
				if s := &l.shapes[i]; s.bound.Contains(pt) && planar.MultiPolygonContains(s.area, pt) {
					return s.code, true
				}
			}
		}
		return "", false
	}
}
