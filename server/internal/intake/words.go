package intake

import (
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// words looks up what a source's words mean.
type words struct {
	channels    map[string]string // the source's word to code; nil = codes and names themselves
	departments map[string]string // folded word to code
	priorities  map[string]string
	districts   map[string]string
	categories  map[string]string
	kelurahan   map[[2]string]string // folded kecamatan and kelurahan to code
	city        []string             // folded names of the city, the longer first
}

// channel returns the code of a source's word: the word itself, or the longest
// beginning that is listed with a "*".
func (w *words) channel(word string) (code string, ok bool) {
	if code, ok = w.channels[word]; ok {
		return code, true
	}
	longest := -1
	for k, c := range w.channels {
		if begin, pattern := strings.CutSuffix(k, "*"); pattern && strings.HasPrefix(word, begin) && len(begin) > longest {
			code, ok, longest = c, true, len(begin)
		}
	}
	return code, ok
}

// department returns the code of a department's name; the name of the city may
// follow it, as sources of a whole country write it.
func (w *words) department(word string) (code string, ok bool) {
	f := fold(word)
	if code, ok = w.departments[f]; ok {
		return code, true
	}
	for _, c := range w.city {
		if short := strings.TrimRight(strings.TrimSuffix(f, c), ",("); short != f {
			if code, ok = w.departments[short]; ok {
				return code, true
			}
		}
	}
	return "", false
}

// fold makes words equal that differ in case, spaces and hyphens only.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '_', '.', '\'', '\u00a0':
			return -1
		}
		return r
	}, strings.ToLower(s))
}

func newWords(p *city.Profile, f *city.FileMapping) words {
	w := words{
		channels: f.Channels, departments: map[string]string{}, priorities: map[string]string{},
		districts: map[string]string{}, categories: map[string]string{},
	}
	if len(w.channels) == 0 {
		w.channels = map[string]string{}
		addItems(w.channels, p.Channels, func(s string) string { return s })
	}
	for i := range p.Departments {
		d := &p.Departments[i]
		add(w.departments, d.Code, d.Code, d.Abbreviation, d.Name.Local, d.Name.English)
	}
	addItems(w.priorities, p.Priorities, fold)
	// The larger districts come first: where a kecamatan and a kelurahan in it
	// have one name, the word alone proves the kecamatan only.
	for level := range len(p.DistrictLevel) {
		for i := range p.Districts {
			if d := &p.Districts[i]; d.Level == level {
				add(w.districts, d.Code, d.Code, d.Name.Local, d.Name.English)
			}
		}
	}
	w.kelurahan = map[[2]string]string{}
	for i := range p.Districts {
		if d := &p.Districts[i]; d.Level == 1 {
			if parent := p.District(d.Parent); parent != nil {
				w.kelurahan[[2]string{fold(parent.Name.Local), fold(d.Name.Local)}] = d.Code
			}
		}
	}
	if name := fold(p.Name.Local); name != "" {
		w.city = []string{"pemerintah" + name, name}
	}
	for i := range p.Categories {
		c := &p.Categories[i]
		add(w.categories, c.Code, c.Code, c.Name.Local, c.Name.English)
	}
	return w
}

// add maps each word to the code; the first meaning of a word stays.
func add(m map[string]string, code string, names ...string) {
	for _, n := range names {
		if n = fold(n); n != "" {
			if _, taken := m[n]; !taken {
				m[n] = code
			}
		}
	}
}

func addItems(m map[string]string, items []city.Item, key func(string) string) {
	for _, i := range items {
		for _, n := range [...]string{i.Code, i.Name.Local, i.Name.English} {
			if n = key(n); n != "" {
				if _, taken := m[n]; !taken {
					m[n] = i.Code
				}
			}
		}
	}
}

// near returns up to three of the words that resemble one, best first.
func near(word string, known []string) []string {
	type hit struct {
		word string
		far  int
	}
	var hits []hit
	w := fold(word)
	for _, k := range known {
		f := fold(k)
		far := distance(w, f)
		if w != "" && (strings.Contains(f, w) || len(f) > 2 && strings.Contains(w, f)) {
			far = min(far, 2)
		}
		if far > max(2, len(w)/3) {
			continue
		}
		at := len(hits)
		for at > 0 && hits[at-1].far > far {
			at--
		}
		hits = append(hits, hit{})
		copy(hits[at+1:], hits[at:])
		hits[at] = hit{k, far}
	}
	var out []string
	for _, h := range hits[:min(3, len(hits))] {
		out = append(out, h.word)
	}
	return out
}

// distance is the edit distance of two short words in bytes; long ones are far.
func distance(a, b string) int {
	if len(a) > 100 || len(b) > 100 {
		return 1000
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			next := diagonal
			if a[i] != b[j] {
				next = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return row[len(b)]
}
