package intake_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
	"github.com/tugu-city/tugu/server/internal/store"
)

// dumps is a city whose source is files of Open311 requests, read by the mapping
// of the specification, with the capital letters that cities write.
func dumps() *city.Profile {
	item := func(code string) city.Item {
		return city.Item{Code: code, Name: city.Label{Local: code, English: code}}
	}
	m := city.GeoReportMapping()
	m.Zone = time.UTC
	m.Statuses = maps.Clone(m.Statuses)
	for word, meaning := range city.GeoReportMapping().Statuses {
		m.Statuses[strings.ToUpper(word[:1])+word[1:]] = meaning
	}
	m.DateLayouts = append(slices.Clone(m.DateLayouts), "2006-01-02 15:04:05")
	p := &city.Profile{
		Code: "dumps", Version: "1", Zone: time.UTC, Channels: []city.Item{item("WEB")},
		Sources: []city.Source{{Item: item("DUMPS"), Channel: "WEB", File: m}},
	}
	p.Index()
	return p
}

// held counts the records of a file without the importer: -1 where it is no list
// that can be read.
func held(name string, body []byte) int {
	switch filepath.Ext(name) {
	case ".csv":
		rows, err := csv.NewReader(bytes.NewReader(body)).ReadAll()
		if err != nil {
			return -1
		}
		return len(rows) - 1
	case ".json":
		var list []json.RawMessage
		if json.Unmarshal(body, &list) != nil {
			return -1
		}
		return len(list)
	case ".xml":
		var root struct {
			Children []struct {
				XMLName xml.Name
			} `xml:",any"`
		}
		if xml.Unmarshal(body, &root) != nil {
			return -1
		}
		return len(root.Children)
	}
	return -1
}

// TestRealFilesReconcile imports every file that is beside the repository, twice,
// whatever it is, and holds for each: what it holds = taken + set aside + repeated,
// by a count of its own, by the report and by the ledger of the database.
func TestRealFilesReconcile(t *testing.T) {
	root := filepath.Join("..", "..", "..", "..", "shared", "data")
	if _, err := os.Stat(root); err != nil {
		t.Skip("the real files are not beside the repository")
	}
	baltimoreProfile := load(t, "baltimore")
	var table strings.Builder
	tab := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tab, "file\tin\ttaken\tset aside\trepeated\tset aside because of, or refused whole because")
	var in, taken, aside, repeated, files, refused int
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		p, o := dumps(), intake.Options{Source: "DUMPS"}
		if !strings.HasPrefix(name, "open311") {
			p, o = baltimoreProfile.Profile, intake.Options{Source: "BALTIMORE_311", Locate: baltimoreProfile.Locate}
			if racing && strings.HasPrefix(name, "baltimore") {
				t.Logf("%s is left to the run without the race detector, with which it takes minutes", name)
				return nil
			}
		}
		files++
		s := openStore(t, p)
		o.Profile, o.Sink, o.Now, o.Log = p, s, now, quiet()
		first, err := intake.Import(t.Context(), o, bytes.NewReader(body), name)
		balanced(t, first)
		why := reasonsOf(first.Reasons)
		if err != nil {
			if city.CodeOf(err) == "" {
				t.Errorf("%s: an error of ours: %v", name, err)
			}
			if first.Read == 0 {
				refused++
				fmt.Fprintf(tab, "%s\t\t\t\t\t%s\n", name, strings.TrimPrefix(err.Error(), name+": "))
			}
		}
		if first.Read == 0 {
			if n := tally(t, s, o.Source); n.Received != 0 {
				t.Errorf("%s: refused, but the ledger has %+v", name, n)
			}
			return nil
		}
		second, _ := intake.Import(t.Context(), o, bytes.NewReader(body), name) // its report tells
		balanced(t, second)
		ledger := tally(t, s, o.Source)
		if n := held(name, body); n >= 0 && n != first.Read {
			t.Errorf("%s holds %d records, the report says %d", name, n, first.Read)
		}
		if second.Read != first.Read || second.New != 0 || second.Changed != 0 || second.SetAside != first.SetAside {
			t.Errorf("%s: first %+v, again %+v", name, first, second)
		}
		if int(ledger.Received) != first.Read+second.Read || int(ledger.Accepted()) != first.New+first.Changed+first.Unchanged+second.Unchanged ||
			int(ledger.SetAside()) != first.SetAside+second.SetAside || ledger.Received != ledger.Accepted()+ledger.SetAside() {
			t.Errorf("%s: the ledger has %+v", name, ledger)
		}
		in, taken, aside, repeated = in+first.Read, taken+first.New, aside+first.SetAside, repeated+first.Changed+first.Unchanged
		fmt.Fprintf(tab, "%s\t%d\t%d\t%d\t%d\t%s\n", name, first.Read, first.New, first.SetAside, first.Changed+first.Unchanged, why)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(tab, "%d files, %d refused whole\t%d\t%d\t%d\t%d\t\n", files, refused, in, taken, aside, repeated)
	_ = tab.Flush() // to memory
	t.Log("\n" + table.String())
	if in != taken+aside+repeated || in == 0 {
		t.Errorf("%d records are not %d taken, %d set aside and %d repeated", in, taken, aside, repeated)
	}
}

func reasonsOf(counts []intake.Count) string {
	var all []string
	for _, c := range counts {
		all = append(all, fmt.Sprintf("%s %d", c.Code, c.Records))
	}
	return strings.Join(all, ", ")
}

func tally(t *testing.T, s *store.Store, source string) store.Tally {
	t.Helper()
	all, err := s.Tallies(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return all[source]
}
