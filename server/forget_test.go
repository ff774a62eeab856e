package main

import (
	"database/sql"
	"io"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
)

// Of several processes one forgets: who does not hold the lease leaves everything as it is.
func TestOneProcessForgets(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tugu.db")
	s, err := openService(t.Context(), cityFlags{Database: "sqlite:" + path, Profile: "malang"},
		webFlags{Listen: "127.0.0.1:0", Token: testToken, DrainTimeout: 10 * time.Second, Snapshot: "none"}, slog.New(slog.NewTextHandler(io.Discard, nil)))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.close(); err != nil {
			t.Error(err)
		}
	}()
	<-s.pruned
	receipt, err := s.store.Receive(t.Context(), store.Delivery{Aside: []store.Aside{{Source: "SAMBAT", Reason: "UNKNOWN_STATUS", Origin: store.Origin{Format: "csv", Raw: "words of a citizen"}}}})
	if err != nil {
		t.Fatal(err)
	}
	id := receipt.Aside[0].SetAside
	if err := s.store.Discard(t.Context(), id, "operator", "spam"); err != nil {
		t.Fatal(err)
	}
	raw := func() string {
		t.Helper()
		a, err := s.store.AsideByID(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		return a.Origin.Raw
	}
	s.forget(t.Context())
	if raw() == "" {
		t.Error("forgotten before its time")
	}
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=busy_timeout(5000)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(t.Context(), "UPDATE set_aside SET decided_at = decided_at - ?", int64(s.profile.Retention.SetAside)+1); err != nil {
		t.Fatal(err)
	}
	if mine, err := s.store.Lease(t.Context(), "retention", "another process", city.Hour); err != nil || !mine {
		t.Fatal(mine, err)
	}
	s.forget(t.Context())
	if raw() == "" {
		t.Error("forgotten while another process does so")
	}
	if err := s.store.Release(t.Context(), "retention", "another process"); err != nil {
		t.Fatal(err)
	}
	s.forget(t.Context())
	if got := raw(); got != "" {
		t.Errorf("%q is still kept", got)
	}
	if mine, err := s.store.Lease(t.Context(), "retention", "the next", city.Hour); err != nil || !mine {
		t.Errorf("the lease was not given back: %t, %v", mine, err)
	}
}

// What is to be forgotten is forgotten at the start already, and the days still add up.
func TestForgetsAtTheStart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "tugu.db")
	open := func() *service {
		t.Helper()
		s, err := openService(t.Context(), cityFlags{Database: "sqlite:" + path, Profile: "malang"},
			webFlags{Listen: "127.0.0.1:0", Token: testToken, DrainTimeout: 10 * time.Second, Snapshot: "none"}, slog.New(slog.NewTextHandler(io.Discard, nil)))
		if err != nil {
			t.Fatal(err)
		}
		<-s.pruned
		return s
	}
	first := open()
	receipt, err := first.store.Receive(t.Context(), store.Delivery{Aside: []store.Aside{{Source: "SAMBAT", Reason: "UNKNOWN_STATUS", Origin: store.Origin{Format: "csv", Raw: "words of a citizen"}}}})
	if err != nil {
		t.Fatal(err)
	}
	id := receipt.Aside[0].SetAside
	if err := first.store.Discard(t.Context(), id, "operator", "spam"); err != nil {
		t.Fatal(err)
	}
	if err := first.close(); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=busy_timeout(5000)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.ExecContext(t.Context(), "UPDATE set_aside SET decided_at = decided_at - ?", int64(first.profile.Retention.SetAside)+1); err != nil {
		t.Fatal(err)
	}
	second := open()
	a, err := second.store.AsideByID(t.Context(), id)
	if err != nil || a.Origin.Raw != "" || a.State != store.Discarded {
		t.Errorf("%+v, %v", a, err)
	}
	days, err := second.store.Days(t.Context(), "", "", "")
	if err != nil || len(days) != 1 || days[0].Received != 1 || days[0].Discarded != 1 || days[0].Accepted()+days[0].SetAside() != days[0].Received {
		t.Errorf("%+v, %v", days, err)
	}
	if err := second.close(); err != nil {
		t.Error(err)
	}
}
