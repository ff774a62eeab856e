package georeport

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/tugu-city/tugu/server/city"
)

// fixtures are answers of real cities and of the specification, beside the repository.
const fixtures = "../../../../../shared/data/open311"

// counts are what becomes of a file: how many requests it holds, and how many are taken.
type counts struct{ read, taken int }

// wanted holds the files that are lists of requests; all others are refused whole.
var wanted = map[string]counts{
	"sf-2011-requests-500.json":           {500, 500},
	"open311status/service_requests.json": {2, 2},
	"open311status/requests_many.xml":     {2, 2},
	"open311status/requests_single.xml":   {1, 1},
	"spec-v2/service-requests.json":       {2, 2}, // service_code 006 is no JSON
	"spec-v2/service-requests.xml":        {2, 2},
	"spec-v2/service-request.json":        {1, 1},
	"spec-v2/service-request.xml":         {1, 1},
	"npm-open311/service-requests.xml":    {2, 2},
	"npm-open311/service-request.xml":     {1, 1},
	"cfa-ruby/service_requests.xml":       {2, 2},
	"cfa-ruby/get_service_request.xml":    {1, 1},
	"cfa-ruby/service_requests_empty.xml": {0, 0},
	// Answers to other questions in the form of requests: no moment of submission, or no id.
	"spec-v2/service-request-post.json":          {1, 0},
	"spec-v2/service-request-post.xml":           {1, 0},
	"spec-v2/request-from-token.json":            {1, 0},
	"spec-v2/request-from-token.xml":             {1, 0},
	"npm-open311/token.xml":                      {1, 0},
	"npm-open311/boston-submitrequest-token.xml": {1, 0},
	"cfa-ruby/post_service_request.xml":          {1, 0},
	"cfa-ruby/request_id_from_token.xml":         {1, 0},
}

// TestFixtures pulls every file unchanged from a server: what goes in is taken or
// set aside, to the last request, by the ledger of the database.
func TestFixtures(t *testing.T) {
	if _, err := os.Stat(fixtures); err != nil {
		t.Skipf("the files of other cities are not beside the repository: %v", err)
	}
	files, requests, taken, aside, refused := 0, 0, 0, 0, 0
	var table strings.Builder
	tab := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tab, "file\tin\ttaken\tset aside\tbecause")
	err := filepath.WalkDir(fixtures, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(fixtures, path)
		if err != nil {
			return err
		}
		body, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		files++
		t.Run(name, func(t *testing.T) {
			tn := newTown(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(body) })
			tn.profile.Sources[0].Pull.Since = "2026-11-20"
			got, err := tn.puller().Pull(t.Context())
			want, list := wanted[filepath.ToSlash(name)]
			ledger := tn.tally()
			if !list {
				if err == nil || city.CodeOf(err) == "" || ledger.Received != 0 {
					t.Errorf("read as a list of requests: %+v, %v", got, err)
				}
				refused++
				fmt.Fprintf(tab, "%s\t\t\t\trefused whole: %v\n", name, err)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got.Read != want.read || got.New != want.taken || got.SetAside != want.read-want.taken || got.Changed+got.Unchanged != 0 {
				t.Errorf("%+v, want %+v", got, want)
			}
			if int(ledger.Received) != got.Read || int(ledger.Accepted()) != want.taken || int(ledger.SetAside()) != want.read-want.taken {
				t.Errorf("the ledger says %+v", ledger)
			}
			again, err := tn.puller().Pull(t.Context())
			if err != nil || again.New+again.Changed != 0 || again.Unchanged != want.taken || again.SetAside != want.read-want.taken {
				t.Errorf("pulled again: %+v, %v", again, err)
			}
			requests, taken, aside = requests+got.Read, taken+got.New, aside+got.SetAside
			fmt.Fprintf(tab, "%s\t%d\t%d\t%d\t%s\n", name, got.Read, got.New, got.SetAside, asides(t, tn, name))
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(tab, "%d files, %d refused whole\t%d\t%d\t%d\t\n", files, refused, requests, taken, aside)
	_ = tab.Flush() // to memory
	t.Log("\n" + table.String())
}

// asides tells why requests of a file were set aside.
func asides(t *testing.T, tn *town, name string) string {
	t.Helper()
	var reasons []string
	list, _, err := tn.store.Asides(t.Context(), asideFilter, 0, 10)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range list {
		if a.Origin.Format != Format || strings.TrimSpace(a.Origin.Raw) == "" || a.Reason == "" || a.Message == "" {
			t.Errorf("%s: %+v", name, a)
		}
		reasons = append(reasons, a.Reason)
	}
	return strings.Join(reasons, ", ")
}
