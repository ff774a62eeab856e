package route

import (
	"encoding/json"
	"math"
)

// Kept is a decision as it is kept with a complaint: no words, only where they stand.
type Kept struct {
	Version string `json:"version"` // of the rules

	By       By         `json:"by"` // of the category
	Why      Why        `json:"why,omitempty"`
	Best     *Candidate `json:"best,omitempty"`
	RunnerUp *Candidate `json:"runnerUp,omitempty"`

	DistrictBy    By     `json:"districtBy"`
	DistrictWhy   Why    `json:"districtWhy,omitempty"`
	DistrictWords []Word `json:"districtWords,omitempty"`
}

// Keep says in one text what was decided: of the category unless the source gave
// one (d is nil), of the district unless the source or the point did (p is nil, by says who).
func (r *Router) Keep(d *Decision, p *Place, by By) string {
	k := Kept{Version: r.Version(), By: BySource, DistrictBy: by}
	if d != nil {
		k.By, k.Why, k.Best, k.RunnerUp = ByRules, d.Why, d.Best, d.RunnerUp
		if d.Category == "" {
			k.By = ByNotDecided
		}
	}
	if p != nil {
		k.DistrictBy, k.DistrictWhy, k.DistrictWords = ByAddress, p.Why, p.Words
		if p.District == "" {
			k.DistrictBy = ByNotDecided
		}
	}
	for _, c := range []*Candidate{k.Best, k.RunnerUp} {
		if c != nil {
			c.Score = math.Round(c.Score*100) / 100
		}
	}
	text, err := json.Marshal(&k)
	if err != nil { // plain fields of finite numbers
		return ""
	}
	return string(text)
}

// ReadKept reads what Keep wrote; ok is false for anything else.
func ReadKept(text string) (k Kept, ok bool) {
	return k, json.Unmarshal([]byte(text), &k) == nil && k.Version != ""
}
