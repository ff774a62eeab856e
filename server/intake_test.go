package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const exchangeHeader = "externalId,category,channel,priority,department,district,latitude,longitude,address,title,text,status,submittedAt,assignedAt,respondedAt,resolvedAt,closedAt,statusAt\n"

// exchangeLine is a record of the exchange file of SAMBAT.
func exchangeLine(id, channel, status string) string {
	return fmt.Sprintf("%s,,%s,,,,,,,Lampu padam,Lampu jalan di depan rumah Bu Sumiyati padam,%s,2026-11-02 08:00:00,,2026-11-03 09:00:00,,,\n", id, channel, status)
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestOperatorWorksOnWhatWasSetAside imports a file with records that cannot be
// taken, and mends and discards them through the API, on both databases.
func TestOperatorWorksOnWhatWasSetAside(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		file := write(t, "sambat.csv", exchangeHeader+exchangeLine("A-1", "Web", "Masuk")+exchangeLine("A-2", "Pigeon", "Masuk")+exchangeLine("A-3", "Web", "Selsai"))
		code, out, errs := tugu(t, "import", "--database="+dsn, "--source=SAMBAT", "--rejects="+filepath.Join(t.TempDir(), "r.csv"), file)
		if code != 0 || !strings.Contains(out, "1  new") {
			t.Fatalf("import ended with %d: %s%s", code, out, errs)
		}
		p := start(t, "serve", "--listen=127.0.0.1:0", "--database="+dsn, "--token="+testToken)
		for _, q := range []string{`{ sources { source { code } } }`, `{ setAside { totalCount } }`, `{ intakeDays { date } }`, `mutation { setAsideDiscard(input: {id: "1", reason: "x"}) { userErrors { code } } }`} {
			if got := p.ask(t, "", q, nil); got != "FORBIDDEN" {
				t.Errorf("%s without a token: %q", q, got)
			}
		}
		var list struct {
			SetAside struct {
				TotalCount int
				Edges      []struct {
					Node struct{ ID, ExternalID, Reason, Message, Content, Field, Column string }
				}
			}
		}
		const all = `{ setAside(source: "SAMBAT", first: 10) { totalCount edges { node { id externalId reason message content field column } } } }`
		if e := p.ask(t, testToken, all, &list); e != "" || list.SetAside.TotalCount != 2 {
			t.Fatalf("error %q, %+v", e, list)
		}
		status, channel := list.SetAside.Edges[0].Node, list.SetAside.Edges[1].Node
		if status.Reason != "UNKNOWN_STATUS" || status.ExternalID != "A-3" || status.Field != "status" || !strings.Contains(status.Message, `similar: "Selesai"`) || channel.Reason != "UNKNOWN_CHANNEL" {
			t.Errorf("%+v, %+v", status, channel)
		}
		type payload struct {
			SetAside   struct{ State, Decision, ComplaintID, Message string }
			UserErrors []struct{ Code, Message string }
		}
		var done struct{ SetAsideReplay, SetAsideDiscard payload }
		// As it came it still cannot be read; mended it can.
		if e := p.ask(t, testToken, `mutation { setAsideReplay(input: {id: "`+channel.ID+`"}) { setAside { state message } userErrors { code message } } }`, &done); e != "" ||
			len(done.SetAsideReplay.UserErrors) != 1 || done.SetAsideReplay.SetAside.State != "WAITING" {
			t.Errorf("error %q, %+v", e, done)
		}
		mended := strings.TrimSpace(strings.Replace(channel.Content, "Pigeon", "Android", 1))
		done.SetAsideReplay = payload{}
		if e := p.ask(t, testToken, fmt.Sprintf(`mutation { setAsideReplay(input: {id: "%s", content: %q}) { setAside { state complaintId } userErrors { code message } } }`, channel.ID, mended), &done); e != "" ||
			len(done.SetAsideReplay.UserErrors) != 0 || done.SetAsideReplay.SetAside.State != "MENDED" || done.SetAsideReplay.SetAside.ComplaintID == "" {
			t.Errorf("error %q, %+v", e, done)
		}
		if e := p.ask(t, testToken, `mutation { setAsideDiscard(input: {id: "`+status.ID+`", reason: "uji coba"}) { setAside { state decision } userErrors { code } } }`, &done); e != "" ||
			done.SetAsideDiscard.SetAside.State != "DISCARDED" || done.SetAsideDiscard.SetAside.Decision != "uji coba" {
			t.Errorf("error %q, %+v", e, done)
		}
		var days struct {
			IntakeDays []struct {
				Source struct{ Code string }
				Tally  struct{ Received, Accepted, SetAside, Added, Mended, Discarded, Waiting int }
			}
			Sources []struct {
				Source struct{ Code string }
				Stale  bool
				Tally  struct{ Received int }
			}
		}
		if e := p.ask(t, testToken, `{ intakeDays { source { code } tally { received accepted setAside added mended discarded waiting } } sources { source { code } stale tally { received } } }`, &days); e != "" {
			t.Fatal(e)
		}
		if n := len(days.IntakeDays); n != 1 {
			t.Fatalf("%d days", n)
		}
		if d := days.IntakeDays[0].Tally; d.Received != 3 || d.Accepted != 2 || d.SetAside != 1 || d.Added != 1 || d.Mended != 1 || d.Discarded != 1 {
			t.Errorf("%+v", d)
		}
		if s := days.Sources[0]; s.Source.Code != "SAMBAT" || s.Stale || s.Tally.Received != 3 {
			t.Errorf("%+v", s)
		}
		_, metrics := p.get(t, "/metrics")
		for _, want := range []string{`tugu_intake_records_total{outcome="set_aside",source="SAMBAT"} 2`, `tugu_intake_records_total{outcome="added",source="SAMBAT"} 1`, `tugu_intake_waiting_records{source="SAMBAT"} 0`} {
			if !strings.Contains(metrics, want) {
				t.Errorf("the metrics lack %s", want)
			}
		}
		for where, text := range map[string]string{"metrics": metrics, "log": p.log.String(), "log of the import": errs} {
			if strings.Contains(text, "Sumiyati") || strings.Contains(text, "Pigeon") {
				t.Errorf("the %s names what a citizen wrote", where)
			}
		}
	})
}
