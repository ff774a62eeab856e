package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
)

// TestKitsNameRealSettings: each TUGU_… and each --flag that a kit or its page names is a setting of the program.
func TestKitsNameRealSettings(t *testing.T) {
	known := map[string]bool{}
	for _, command := range []string{"serve", "demo", "health", "views", "verify", "migrate", "import", "backup", "doctor", "token create"} {
		code, help, stderr := tugu(t, append(strings.Fields(command), "--help")...)
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
		for _, flag := range regexp.MustCompile("`--([a-z-]+)").FindAllStringSubmatch(string(text), -1) {
			name := strings.ToUpper(strings.ReplaceAll(flag[1], "-", "_"))
			if used++; !known["TUGU_"+name] && !known["TUGU_"+strings.TrimPrefix(name, "NO_")] {
				t.Errorf("%s: the program has no flag --%s", path, flag[1])
			}
		}
		return nil
	})
	if err != nil || used < 20 {
		t.Errorf("%d settings, %v", used, err)
	}
}

// manifest is what the tests look at in an object of Kubernetes.
type manifest struct {
	APIVersion string `yaml:"apiVersion"`
	Kind       string
	Metadata   struct{ Name, Namespace string }
	Spec       struct {
		Template    podTemplate
		JobTemplate struct {
			Spec struct{ Template podTemplate }
		} `yaml:"jobTemplate"`
	}
}

type podTemplate struct {
	Metadata struct{ Labels map[string]string }
	Spec     struct {
		Containers []struct {
			Env []struct {
				Name, Value string
				ValueFrom   struct {
					SecretKeyRef struct{ Name, Key string } `yaml:"secretKeyRef"`
				} `yaml:"valueFrom"`
			}
			ReadinessProbe struct {
				HTTPGet struct{ Path, Port string } `yaml:"httpGet"`
			} `yaml:"readinessProbe"`
			Resources    struct{ Limits struct{ Memory string } }
			VolumeMounts []struct{ Name, MountPath string } `yaml:"volumeMounts"`
		}
		Volumes []struct {
			Name   string
			Secret *struct {
				SecretName string `yaml:"secretName"`
				Items      []struct{ Key, Path string }
			}
			PersistentVolumeClaim *struct {
				ClaimName string `yaml:"claimName"`
			} `yaml:"persistentVolumeClaim"`
		}
	}
}

// manifests reads a file of objects, and its text.
func manifests(t *testing.T, file string) (list []manifest, text string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("../deploy/kubernetes", file))
	if err != nil {
		t.Fatal(err)
	}
	for part := range strings.SplitSeq(string(b), "\n---\n") {
		var m manifest
		if err := yaml.Unmarshal([]byte(part), &m); err != nil {
			t.Fatalf("%s: %v\n%s", file, err, part)
		}
		if m.APIVersion == "" || m.Metadata.Name == "" || m.Kind != "Namespace" && m.Metadata.Namespace != "tugu" {
			t.Errorf("%s: %+v", file, m)
		}
		list = append(list, m)
	}
	return list, string(b)
}

// TestManifestsAgree: the pod asks where the program listens, by the question that a database which is away does not change,
// and keeps on while the others hear that it ends.
func TestManifestsAgree(t *testing.T) {
	list, _ := manifests(t, "tugu.yaml")
	kinds := map[string]int{}
	for _, m := range list {
		kinds[m.Kind]++
		for _, c := range m.Spec.Template.Spec.Containers {
			env := map[string]string{}
			for _, e := range c.Env {
				env[e.Name] = e.Value
			}
			if env["TUGU_LISTEN"] != "0.0.0.0:8080" || c.ReadinessProbe.HTTPGet.Path != "/readyz" {
				t.Errorf("listens on %q, is asked at %+v", env["TUGU_LISTEN"], c.ReadinessProbe)
			}
			if delay, err := time.ParseDuration(env["TUGU_DRAIN_DELAY"]); err != nil || delay < 3*time.Second || delay > 15*time.Second {
				t.Errorf("goes on for %q after SIGTERM: %v", env["TUGU_DRAIN_DELAY"], err)
			}
			if env["GOMEMLIMIT"] != "768MiB" || c.Resources.Limits.Memory != "1Gi" {
				t.Errorf("the collector is told %q of a limit of %q", env["GOMEMLIMIT"], c.Resources.Limits.Memory)
			}
		}
	}
	for _, kind := range []string{"Deployment", "Service", "PodDisruptionBudget", "NetworkPolicy"} {
		if kinds[kind] != 1 {
			t.Errorf("%d of %s", kinds[kind], kind)
		}
	}
}

// TestManifestsFindTheirSecrets: what the commands at the top of tugu.yaml put into secrets is what pods take out of them, and
// each mount has its volume.
func TestManifestsFindTheirSecrets(t *testing.T) {
	list, text := manifests(t, "tugu.yaml")
	made := map[string]bool{}
	commands := strings.ReplaceAll(text[:strings.Index(text, "\napiVersion")], "\\\n#", "")
	for _, line := range regexp.MustCompile(`(?m)create secret generic (\S+) .*$`).FindAllStringSubmatch(commands, -1) {
		for _, item := range regexp.MustCompile(`--from-(?:literal|file)=([\w.-]+)=`).FindAllStringSubmatch(line[0], -1) {
			made[line[1]+"/"+item[1]] = false
		}
	}
	if len(made) != 4 {
		t.Fatalf("the commands at the top make %v", made)
	}
	backup, _ := manifests(t, "backup.yaml")
	for _, m := range append(list, backup...) {
		for _, pod := range []podTemplate{m.Spec.Template, m.Spec.JobTemplate.Spec.Template} {
			take := func(secret, key string) {
				if _, ok := made[secret+"/"+key]; !ok {
					t.Errorf("%s %s takes %s of the secret %s, which nothing makes", m.Kind, m.Metadata.Name, key, secret)
				}
				made[secret+"/"+key] = true
			}
			volumes := map[string]bool{}
			for _, v := range pod.Spec.Volumes {
				volumes[v.Name] = true
				if v.Secret != nil {
					for _, i := range v.Secret.Items {
						take(v.Secret.SecretName, i.Key)
					}
				}
				if c := v.PersistentVolumeClaim; c != nil && !slices.ContainsFunc(backup, func(m manifest) bool { return m.Kind == "PersistentVolumeClaim" && m.Metadata.Name == c.ClaimName }) {
					t.Errorf("nothing claims %s", c.ClaimName)
				}
			}
			for _, c := range pod.Spec.Containers {
				for _, e := range c.Env {
					if ref := e.ValueFrom.SecretKeyRef; ref.Name != "" {
						take(ref.Name, ref.Key)
					}
				}
				for _, mount := range c.VolumeMounts {
					if !volumes[mount.Name] {
						t.Errorf("%s mounts %s, which is no volume", m.Metadata.Name, mount.Name)
					}
				}
			}
		}
	}
	for item, used := range made {
		if !used {
			t.Errorf("%s is made and not used", item)
		}
	}
	// The operator names what it makes after its cluster.
	postgres, _ := manifests(t, "postgres.yaml")
	if !slices.ContainsFunc(postgres, func(m manifest) bool { return m.Kind == "Cluster" && m.Metadata.Name+"-app" == "tugu-db-app" }) {
		t.Error("no cluster whose secrets are tugu-db-app and tugu-db-ca")
	}
}

// TestComposeStartsTwice: what the commands at the top of compose.yaml make, run by a shell, is what the file asks for, and running
// them again changes nothing: the volume of the database keeps the password of its first start.
func TestComposeStartsTwice(t *testing.T) {
	text, err := os.ReadFile("../deploy/docker/compose.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var command string
	for line := range strings.Lines(string(text)) {
		if strings.Contains(line, "umask 077") {
			command = strings.TrimPrefix(strings.TrimSpace(line), "#")
		}
	}
	dir := t.TempDir()
	var before string
	for range 2 {
		cmd := exec.CommandContext(t.Context(), "sh", "-ec", command)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v %s", command, err, out)
		}
		env, err := os.ReadFile(filepath.Join(dir, ".env"))
		if err != nil {
			t.Fatal(err)
		}
		token, err := readToken(filepath.Join(dir, "token.txt"))
		if err != nil {
			t.Fatal(err)
		}
		if before == "" {
			before = string(env) + token
		} else if string(env)+token != before {
			t.Error("the second time makes others")
		}
	}
	asked := map[string]bool{}
	for _, name := range regexp.MustCompile(`\$\{([A-Z_]+):\?`).FindAllStringSubmatch(string(text), -1) {
		asked[name[1]] = true
		if !strings.Contains(before, name[1]+"=") {
			t.Errorf("nothing sets %s", name[1])
		}
	}
	if !asked["PASSWORD"] {
		t.Errorf("asks for %v", asked)
	}
}
