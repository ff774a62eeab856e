package store

import (
	"errors"
	"testing"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
)

func TestPassingFaultsAreUnavailable(t *testing.T) {
	f := newFixture(t, storetest.Postgres(t))
	conn, err := f.write.Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	_, killed := conn.ExecContext(t.Context(), "SELECT pg_terminate_backend(pg_backend_pid())")
	_, wrong := f.write.ExecContext(t.Context(), "SELECT nothing FROM nowhere")
	_, refused := Open(t.Context(), Config{DSN: "postgres://u:p@127.0.0.1:1/tugu?connect_timeout=2", Profile: testProfile()})
	for name, c := range map[string]struct {
		err  error
		want bool
	}{
		"a backend that was shut down":  {f.target.fault("write", killed), true},
		"a port that nobody listens on": {refused, true},
		"a table that does not exist":   {f.target.fault("write", wrong), false},
	} {
		if c.err == nil || errors.Is(c.err, city.ErrUnavailable) != c.want {
			t.Errorf("%s: %v; unavailable should be %v", name, c.err, c.want)
		}
	}
}
