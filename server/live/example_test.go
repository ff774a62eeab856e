package live_test

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/tugu-city/tugu/server/live"
	"github.com/tugu-city/tugu/server/live/internal/testserver"
)

// A server of a generated schema, whose state says when it changes, and a client that reads an event stream.
func Example() {
	state := testserver.NewState() // a live.Source, and what the resolvers answer from
	transport := live.New(testserver.Schema(), state, live.Options{})
	server := handler.New(state.Executable()) // of NewExecutableSchema
	server.AddTransport(transport)
	s := httptest.NewServer(server)
	defer s.Close()
	defer func() { _ = transport.Shutdown(context.Background()) }()

	req, _ := http.NewRequest(http.MethodPost, s.URL, strings.NewReader(`{"query": "subscription { counter { value } }"}`))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer res.Body.Close()
	answers := 0
	for lines := bufio.NewScanner(res.Body); answers < 2 && lines.Scan(); {
		if answer, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			data, _, _ := strings.Cut(answer, `,"extensions"`)
			fmt.Println(data)
			answers++
			state.Add("main", 5) // whoever asks the same is told, from one execution
		}
	}
	// Output:
	// {"data":{"counter":{"value":0}}
	// {"data":{"counter":{"value":5}}
}

// A journal tells which changes touch what an answer depends on.
func ExampleJournal() {
	var journal live.Journal
	journal.Reset("history 1", 41)   // it knows nothing of the changes up to 41
	journal.Record(42, "shelf fish") // before the change is visible
	fmt.Println(journal.Dirty("history 1", 41, []string{"shelf fish", "shelf bread"}))
	fmt.Println(journal.Dirty("history 1", 41, []string{"shelf bread"}))
	fmt.Println(journal.Dirty("history 1", 42, []string{"shelf fish"})) // that answer has it
	fmt.Println(journal.Dirty("history 0", 99, []string{"shelf bread"}))
	// Output:
	// true
	// false
	// false
	// true
}
