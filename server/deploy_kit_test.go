package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// TestKitsNameRealSettings: each TUGU_… and each --flag that a kit or its page names is a setting of the program.
func TestKitsNameRealSettings(t *testing.T) {
	known := map[string]bool{}
	for _, command := range []string{"serve", "demo", "health", "views", "verify", "migrate", "import"} {
		code, help, stderr := tugu(t, command, "--help")
		if code != 0 {
			t.Fatalf("tugu %s --help: %s", command, stderr)
		}
		for _, name := range regexp.MustCompile(`TUGU_[A-Z_]+`).FindAllString(help, -1) {
			known[name] = true
		}
	}
	if !known["TUGU_LISTEN"] || len(known) < 15 {
		t.Fatalf("settings: %v", known)
	}
	used := 0
	err := filepath.WalkDir("../deploy", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, name := range regexp.MustCompile(`\bTUGU_[A-Z_]+`).FindAllString(string(text), -1) {
			if used++; !known[name] {
				t.Errorf("%s: the program has no setting %s", path, name)
			}
		}
		for _, flag := range regexp.MustCompile("`--(?:no-)?([a-z-]+)").FindAllStringSubmatch(string(text), -1) {
			if used++; !known["TUGU_"+strings.ToUpper(strings.ReplaceAll(flag[1], "-", "_"))] {
				t.Errorf("%s: the program has no flag --%s", path, flag[1])
			}
		}
		return nil
	})
	if err != nil || used < 20 {
		t.Errorf("%d settings, %v", used, err)
	}
}

// TestManifestsAgree: the pod asks where the program listens, and its limits leave it room.
func TestManifestsAgree(t *testing.T) {
	text, err := os.ReadFile("../deploy/kubernetes/tugu.yaml")
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[string]int{}
	for part := range strings.SplitSeq(string(text), "\n---\n") {
		var object struct {
			APIVersion string `yaml:"apiVersion"`
			Kind       string
			Metadata   struct{ Name, Namespace string }
			Spec       struct {
				Selector any
				Template struct {
					Spec struct {
						Containers []struct {
							Env            []struct{ Name, Value string }
							Ports          []struct{ ContainerPort int }
							ReadinessProbe struct {
								HTTPGet struct{ Path, Port string } `yaml:"httpGet"`
							} `yaml:"readinessProbe"`
						}
					}
				}
			}
		}
		if err := yaml.Unmarshal([]byte(part), &object); err != nil {
			t.Fatalf("%v\n%s", err, part)
		}
		kinds[object.Kind]++
		if object.APIVersion == "" || object.Metadata.Name != "tugu" || object.Kind != "Namespace" && object.Metadata.Namespace != "tugu" {
			t.Errorf("%+v", object)
		}
		for _, c := range object.Spec.Template.Spec.Containers {
			listen := ""
			for _, e := range c.Env {
				if e.Name == "TUGU_LISTEN" {
					listen = e.Value
				}
			}
			if listen != "0.0.0.0:8080" || c.ReadinessProbe.HTTPGet.Path != "/readyz" {
				t.Errorf("listens on %q, is asked at %+v", listen, c.ReadinessProbe)
			}
		}
	}
	for _, kind := range []string{"Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy"} {
		if kinds[kind] != 1 {
			t.Errorf("%d of %s", kinds[kind], kind)
		}
	}
}
