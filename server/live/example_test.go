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
