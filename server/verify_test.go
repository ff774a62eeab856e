package main

import (
	"context"
	"strings"
	"testing"
)

// TestVerifyWhileServing: verify finds no difference in a database that is served
// and written to meanwhile.
func TestVerifyWhileServing(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken)
		ctx, cancel := context.WithCancel(t.Context())
		submit := func() string {
			var data any
			return p.ask(t, testToken, `mutation { complaintSubmit(input: {channel: "WEB", text: "Jalan berlubang"}) { userErrors { message } } }`, &data)
		}
		if code := submit(); code != "" {
			t.Fatalf("submitting fails with %s", code)
		}
		written, done := 0, make(chan struct{})
		go func() {
			defer close(done)
			for ; ctx.Err() == nil; written++ {
				if code := submit(); code != "" {
					t.Errorf("submitting fails with %s", code)
					return
				}
			}
		}()
		if code, out, errs := tugu(t, "verify", "--database="+dsn); code != 0 || !strings.Contains(out, "no difference") {
			t.Errorf("verify exits with %d: %s%s", code, out, errs)
		}
		cancel()
		<-done
		if written == 0 {
			t.Error("nothing was written meanwhile")
		}
		p.stop()
	})
}
