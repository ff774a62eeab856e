package route_test

import (
	"fmt"
	"testing"

	"github.com/tugu-city/tugu/server/internal/route"
)

func TestProposeFindsWordsAndNoPersons(t *testing.T) {
	r := router(t, small())
	var corrected, others []route.Sample
	for i := range 4 {
		corrected = append(corrected, route.Sample{
			Category: "ROAD", Title: "Kerikil", Reporter: "Wulandari Kusuma",
			Text: fmt.Sprintf("banyak kerikil licin di jln, lapor pak Suprapto, saya wulandari 0812-3456-78%02d, wulan@example.id, @wulan_k, rumah di Bandulan%s", i, []string{"", " jarang", "", " jarang"}[i]),
		})
	}
	for range 20 {
		others = append(others, route.Sample{Category: "LAMP", Text: "lampu di rumah saya licin"})
	}
	got := r.Propose(corrected, others, 10)
	want := map[string][2]int{"kerikil": {4, 0}, "jalan": {4, 0}, "banyak": {4, 0}, "lapor": {4, 0}}
	for _, p := range got {
		w, ok := want[p.Word]
		if !ok {
			t.Errorf("proposes %q", p.Word)
			continue
		}
		if p.Category != "ROAD" || p.Corrected != w[0] || p.Elsewhere != w[1] || p.CorrectedOf != 4 || p.ElsewhereOf != 20 || p.Known != (p.Word == "jalan") {
			t.Errorf("%+v", p)
		}
		delete(want, p.Word)
	}
	if len(want) > 0 {
		t.Errorf("does not propose %v", want)
	}
}
