package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // a city's zone is known on a machine without zone files, too

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/route"
)

// mainFile is the name of a profile's main file within its folder.
const mainFile = "city.yaml"

// Loaded is a profile that passed every check.
type Loaded struct {
	*city.Profile
	// Locate returns the code of the smallest district whose polygon holds the
	// point (degrees, WGS 84); ok is false outside every polygon, and always so
	// in a profile without boundaries. It is safe for concurrent use.
	Locate func(lat, lng float64) (districtCode string, ok bool)
	// Router finds category and district by the words of a complaint; in a profile
	// without rules it decides nothing.
	Router *route.Router
	// Boundaries holds the GeoJSON FeatureCollection of a district level as the
	// profile's file has it, for maps; a level without boundaries is absent.
	Boundaries map[int]json.RawMessage
	// Warnings are findings that do not stop the profile from working today.
	Warnings []Problem
}

// Problem is one mistake in a profile.
type Problem struct {
	File    string // as a person would open it
	Line    int    // from 1; 0 = the whole file
	Field   string // path of the field, e.g. "categories[12].department"; may be empty
	Message string // what is wrong, the wrong value, and the remedy
	Warning bool   // does not stop the profile from loading
}

// String returns the problem on one line: file:line: field: message.
func (p Problem) String() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d", p.Line)
	}
	b.WriteString(": ")
	if p.Warning {
		b.WriteString("warning: ")
	}
	if p.Field != "" {
		b.WriteString(p.Field + ": ")
	}
	b.WriteString(p.Message)
	return b.String()
}

// Option adds knowledge that the caller has and this package has not.
type Option func(*options)

type options struct {
	knownMeasure   func(string) bool
	knownDimension func(string) bool
	isShare        func(string) bool
	now            func() time.Time
}

// KnownMeasure makes targets and alert rules name measures that known knows.
func KnownMeasure(known func(string) bool) Option {
	return func(o *options) { o.knownMeasure = known }
}

// Share makes targets of the measures that are shares stay within 0 and 1.
func Share(isShare func(measure string) bool) Option {
	return func(o *options) { o.isShare = isShare }
}

// KnownDimension makes alert rules name dimensions that known knows.
func KnownDimension(known func(string) bool) Option {
	return func(o *options) { o.knownDimension = known }
}

// Now makes Check and Load warn of a calendar that ends soon.
func Now(now func() time.Time) Option {
	return func(o *options) { o.now = now }
}

// Names lists the bundled profiles in alphabetical order.
func Names() []string {
	entries, err := fs.ReadDir(city.Bundled, ".")
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names
}

// Check returns every mistake and warning of a profile, in the order of files
// and lines. The profile is named as for [Load]. The error is not about the
// profile's content: the file does not exist or cannot be read.
func Check(nameOrPath string, opts ...Option) ([]Problem, error) {
	_, problems, err := load(nameOrPath, opts)
	return problems, err
}

// Load reads a profile: a bundled one by its name (see [Names]), or the folder
// that holds a city.yaml, or the file itself. A profile with a mistake is not
// loaded; the error is a [*city.Error] that lists every mistake.
func Load(nameOrPath string, opts ...Option) (*Loaded, error) {
	l, problems, err := load(nameOrPath, opts)
	if err != nil {
		return nil, err
	}
	wrong := slices.DeleteFunc(slices.Clone(problems), func(p Problem) bool { return p.Warning })
	if len(wrong) == 0 {
		l.Warnings = problems
		return l, nil
	}
	lines := make([]string, len(wrong))
	for i, p := range wrong {
		lines[i] = p.String()
	}
	noun := "mistakes"
	if len(wrong) == 1 {
		noun = "mistake"
	}
	return nil, city.Errorf(city.CodeInvalid, "the profile %q has %d %s:\n%s", nameOrPath, len(wrong), noun, strings.Join(lines, "\n"))
}

func load(nameOrPath string, opts []Option) (*Loaded, []Problem, error) {
	var o options
	for _, opt := range opts {
		opt(&o)
	}
	dir, shown, name, err := open(nameOrPath)
	if err != nil {
		return nil, nil, err
	}
	l, problems, err := loadFrom(dir, shown, name, o)
	if dir != nil && shadows(nameOrPath) {
		problems = append(problems, Problem{
			File: mainFile, Warning: true,
			Message: fmt.Sprintf("the bundled profile %q is used, not the folder of that name here; write ./%s for the folder", nameOrPath, nameOrPath),
		})
	}
	return l, problems, err
}

// shadows reports whether a bundled profile hides a profile's folder of the same name.
func shadows(nameOrPath string) bool {
	if !slices.Contains(Names(), nameOrPath) {
		return false
	}
	_, err := os.Stat(filepath.Join(nameOrPath, mainFile))
	return err == nil
}

func loadFrom(dir fs.FS, shown, name string, o options) (*Loaded, []Problem, error) {
	r := newReader(dir, shown)
	text, err := r.read(name)
	if err != nil {
		return nil, nil, fmt.Errorf("read profile: %w", err)
	}
	var doc document
	if r.decodeYAML(name, text, &doc) {
		c := checker{reader: r, doc: &doc, options: o}
		c.run()
		bounds := c.boundaries()
		rules := c.routingRules()
		if !r.failed() {
			l := build(&doc, r, bounds, rules)
			return l, r.sorted(), nil
		}
	}
	return nil, r.sorted(), nil
}

// open finds a profile's folder, how to show it to people, and the name of its
// main file in it.
func open(nameOrPath string) (dir fs.FS, shown, name string, err error) {
	if slices.Contains(Names(), nameOrPath) {
		dir, err = fs.Sub(city.Bundled, nameOrPath)
		return dir, nameOrPath, mainFile, err
	}
	info, err := os.Stat(nameOrPath)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, "", "", city.FieldErrorf(city.CodeNotFound, "profile",
			"there is no profile %q; give the path of a %s or its folder, or one of the bundled names: %s", nameOrPath, mainFile, strings.Join(Names(), ", "))
	case err != nil:
		return nil, "", "", fmt.Errorf("open profile: %w", err)
	case info.IsDir():
		if _, err := os.Stat(filepath.Join(nameOrPath, mainFile)); err != nil {
			return nil, "", "", city.FieldErrorf(city.CodeNotFound, "profile", "the folder %q holds no %s", nameOrPath, mainFile)
		}
		return os.DirFS(nameOrPath), nameOrPath, mainFile, nil
	default:
		folder, base := filepath.Split(nameOrPath)
		return os.DirFS(path.Clean(filepath.ToSlash(folder) + ".")), filepath.Clean(folder), base, nil
	}
}
