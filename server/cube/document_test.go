package cube_test

import (
	"os"
	"testing"

	"github.com/tugu-city/tugu/server/cube"
)

// TestDocument holds METRICS.md to the catalogue.
func TestDocument(t *testing.T) {
	want := cube.Document()
	if *rewrite {
		if err := os.WriteFile("METRICS.md", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile("METRICS.md")
	if err != nil || string(got) != want {
		t.Errorf("METRICS.md is not what the catalogue says (%v); run go test ./server/cube -run Document -rewrite", err)
	}
}

// TestCatalogue: every measure has its definition at its place, whole in both languages.
func TestCatalogue(t *testing.T) {
	for i, m := range cube.AllMeasures().List() {
		d := cube.Catalogue()[i]
		if d.Code != m {
			t.Errorf("definition %d is of %s, want %s", i, d.Code, m)
		}
		for _, text := range []string{d.LabelID, d.LabelEN, d.DefinitionID, d.DefinitionEN, d.Unit, d.Kind, string(d.Direction), string(d.DefaultBasis)} {
			if text == "" {
				t.Errorf("%s: something is not said", m)
			}
		}
		if !d.Opens && len(d.Parts) == 0 && d.OpensAs == "" {
			t.Errorf("%s neither opens nor says what to open instead", m)
		}
	}
	for i, d := range cube.Dimensions() {
		if def := cube.DimensionCatalogue()[i]; def.Code != d || def.LabelID == "" || def.DefinitionEN == "" || def.DefinitionID == "" {
			t.Errorf("dimension %d: %+v, want %s", i, def, d)
		}
	}
	for i, of := range cube.Times() {
		if def := cube.TimeCatalogue()[i]; def.Code != of || def.LabelID == "" || def.LabelEN == "" || def.DefinitionEN == "" || def.DefinitionID == "" {
			t.Errorf("time %d: %+v, want %s", i, def, of)
		}
	}
}
