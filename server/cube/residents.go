package cube

import (
	"slices"

	"github.com/tugu-city/tugu/server/city"
)

// perThousand divides by the residents of the group: of its kecamatan, of the
// kecamatan that the filter names, or of the city. Below kecamatan nobody knows.
func (s summary) perThousand(received int, by []Dimension, codes []string) *float64 {
	districts, ok := s.inhabited()
	if !ok {
		return nil
	}
	for i, d := range by {
		switch d {
		case Kelurahan:
			return nil
		case Kecamatan:
			if i >= len(codes) {
				return nil
			}
			districts = codes[i : i+1]
		}
	}
	residents, ok := s.residents(districts)
	if !ok || residents == 0 {
		return nil
	}
	r := float64(received) * 1000 / float64(residents)
	return &r
}

// inhabited returns the kecamatan that the filter leaves, none for the city; ok is
// false where it leaves something else.
func (s summary) inhabited() (kecamatan []string, ok bool) {
	for _, d := range s.filter.Districts {
		if found := s.profile.District(d); found != nil && found.Level == 1 {
			return nil, false
		}
	}
	if s.filter.Kelurahan != nil {
		return nil, false
	}
	kecamatan = slices.Compact(slices.Sorted(slices.Values(s.filter.Districts)))
	switch {
	case s.filter.Kecamatan == nil:
		return kecamatan, true
	case s.filter.Districts == nil:
		return slices.Compact(slices.Sorted(slices.Values(s.filter.Kecamatan))), true
	}
	kecamatan = slices.DeleteFunc(kecamatan, func(d string) bool { return !slices.Contains(s.filter.Kecamatan, d) })
	return kecamatan, len(kecamatan) > 0
}

// residents returns the latest population dated before the window's end (or the
// moment of the answer); of the city where no districts are named.
func (s summary) residents(districts []string) (int, bool) {
	day := city.DateOf(min(s.to, s.asOf+1)-1, s.profile.Zone)
	if len(districts) == 0 {
		if n, ok := s.population("", day); ok {
			return n, true
		}
		for i := range s.profile.Districts {
			if d := &s.profile.Districts[i]; d.Level == 0 {
				districts = append(districts, d.Code)
			}
		}
	}
	sum := 0
	for _, d := range districts {
		n, ok := s.population(d, day)
		if !ok || d == "" {
			return 0, false
		}
		sum += n
	}
	return sum, len(districts) > 0
}

func (s summary) population(district string, day city.Date) (count int, ok bool) {
	var best city.Date
	for _, p := range s.profile.Populations {
		if p.District == district && p.AsOf <= day && (!ok || p.AsOf > best) {
			count, best, ok = p.Count, p.AsOf, true
		}
	}
	return count, ok
}
