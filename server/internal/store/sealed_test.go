package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/sealed"
)

// phone, name and address are what no dump may hold.
const (
	secretPhone = "+62 812-7777-0001"
	secretEmail = "Ratna.Dewi@example.org"
	secretName  = "Ratna Dewi Kusumawardhani"
)

func personal(n int) Record {
	r := record(n)
	r.Details.ReporterName, r.Details.ReporterPhone, r.Details.ReporterEmail = secretName, secretPhone, secretEmail
	return r
}

// dump is everything that the database holds on disk: the files of SQLite, or what
// pg_dump writes.
func (f fixture) dump(t *testing.T) []byte {
	t.Helper()
	if f.target.sqlite() {
		var all []byte
		files, err := filepath.Glob(f.target.path + "*")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, b...)
		}
		return all
	}
	u, err := url.Parse(f.dsn)
	if err != nil {
		t.Fatal(err)
	}
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/pg_dump")
	if err != nil || len(found) == 0 {
		t.Fatal("no pg_dump", err)
	}
	out, err := exec.CommandContext(t.Context(), found[0], "--dbname="+u.String()).Output()
	if err != nil {
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			t.Fatalf("pg_dump: %s", exit.Stderr)
		}
		t.Fatal(err)
	}
	return out
}

func (f fixture) wantNothingOpen(t *testing.T) {
	t.Helper()
	all := f.dump(t)
	if !bytes.Contains(all, []byte("Jalan berlubang")) {
		t.Error("the dump lacks the complaints")
	}
	for _, text := range []string{secretPhone, "812-7777", "81277770001", secretEmail, "ratna.dewi", secretName, "Kusumawardhani"} {
		if at := bytes.Index(bytes.ToLower(all), []byte(strings.ToLower(text))); at >= 0 {
			t.Errorf("%q lies open at %d: …%q…", text, at, all[max(0, at-40):at+40])
		}
	}
}

func TestReportersAreSealed(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		records := []Record{personal(1), personal(2), record(3)}
		res := f.mustImport(t, records...)
		aside := Aside{Source: "SAMBAT", ExternalID: "x", Reason: "UNKNOWN_STATUS", Value: secretName, Message: "not a status: " + secretName, Origin: Origin{Format: "csv", Raw: secretPhone + ";" + secretEmail, Context: "kontak"}}
		receipt, err := f.Receive(t.Context(), Delivery{Aside: []Aside{aside}})
		if err != nil {
			t.Fatal(err)
		}
		f.wantNothingOpen(t)

		for i, want := range records {
			if d := cmp.Diff(want.Details, f.complaint(t, res[i].ID).Details); d != "" {
				t.Errorf("complaint %d (-want +got):\n%s", i, d)
			}
		}
		wantOutcomes(t, f.mustImport(t, records...), Unchanged, Unchanged, Unchanged)
		if again, err := f.Receive(t.Context(), Delivery{Aside: []Aside{aside}}); err != nil || !again.Aside[0].Repeated {
			t.Errorf("the same content: %+v, %v", again, err)
		}
		got, err := f.AsideByID(t.Context(), receipt.Aside[0].SetAside)
		if err != nil || got.Value != aside.Value || got.Message != aside.Message || got.Origin.Raw != aside.Origin.Raw || got.Origin.Context != "kontak" || got.Locked {
			t.Errorf("%+v, %v", got, err)
		}
		aside.Message, aside.Value = "still none", "other"
		if err := f.Refile(t.Context(), got.ID, aside); err != nil {
			t.Fatal(err)
		}
		if got, err = f.AsideByID(t.Context(), got.ID); err != nil || got.Message != "still none" || got.Value != "other" || got.Origin.Raw != aside.Origin.Raw || got.Tries != 1 {
			t.Errorf("%+v, %v", got, err)
		}

		// A step leaves what is sealed as it is; anonymity takes it away.
		before := f.sealedText(t, res[0].ID)
		if _, err := f.Append(t.Context(), res[0].ID, step(city.Event{Kind: city.Noted})); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(before, f.sealedText(t, res[0].ID)) {
			t.Error("a step sealed the reporter anew")
		}
		hidden := personal(2)
		hidden.Details.Anonymous = true
		wantOutcomes(t, f.mustImport(t, hidden), Changed)
		if text := f.sealedText(t, res[1].ID); text != nil {
			t.Errorf("an anonymous reporter is kept: %d bytes", len(text))
		}
	})
}

func (f fixture) sealedText(t *testing.T, id city.ID) (text []byte) {
	t.Helper()
	if err := f.read.QueryRowContext(t.Context(), "SELECT reporter FROM complaint WHERE id = ?", formatID(id)).Scan(&text); err != nil {
		t.Fatal(err)
	}
	return text
}

func TestAReporterIsFoundByNumberOrAddress(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		f.cfg.Profile.CallingCode = "62"
		other := record(3)
		other.Details.ReporterPhone, other.Details.ReporterEmail = "0811", "else@example.org"
		res := f.mustImport(t, personal(1), personal(2), other)
		for _, c := range []struct {
			phone, email string
			limit        int
			want         []city.ID
		}{
			{"0812 7777 0001", "", 9, []city.ID{res[1].ID, res[0].ID}},
			{"6281277770001", "", 1, []city.ID{res[1].ID}},
			{"", " ratna.dewi@EXAMPLE.org", 9, []city.ID{res[1].ID, res[0].ID}},
			{"0811", "ratna.dewi@example.org", 9, []city.ID{res[2].ID, res[1].ID, res[0].ID}},
			{"0812 7777 0002", "", 9, nil},
			{"", "warga@example.org", 9, nil},
		} {
			got, err := f.Reporter(t.Context(), c.phone, c.email, c.limit)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("%q, %q (-want +got):\n%s", c.phone, c.email, d)
			}
		}
		_, err := f.Reporter(t.Context(), "tidak ada", "", 9)
		wantCode(t, err, city.CodeInvalid)
	})
}

// plain makes the database one that an older version wrote.
func (f fixture) plain(t *testing.T) {
	t.Helper()
	var rows []*complaintRow
	if err := f.write.NewSelect().Model(&rows).Where("reporter_key <> 0").Scan(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		var d Details
		if _, err := f.reporterOf(r, &d); err != nil {
			t.Fatal(err)
		}
		old := Record{Header: city.Header{Source: r.Source, ExternalID: r.ExternalID}, Details: d}
		if _, err := f.write.ExecContext(t.Context(), `UPDATE complaint SET reporter = NULL, reporter_key = 0, phone_hash = NULL, email_hash = NULL,
			reporter_name = ?, reporter_phone = ?, reporter_email = ?, hash = ? WHERE row_id = ?`, d.ReporterName, d.ReporterPhone, d.ReporterEmail, contentHash(&old), r.RowID); err != nil {
			t.Fatal(err)
		}
	}
	var asides []asideRow
	if err := f.write.NewSelect().Model(&asides).Scan(t.Context()); err != nil {
		t.Fatal(err)
	}
	for i := range asides {
		r := &asides[i]
		c, _, err := f.contentOf(r)
		if err != nil {
			t.Fatal(err)
		}
		a := Aside{Origin: Origin{Format: r.Format, Context: c.Context, Raw: c.Raw, Size: r.RawBytes}}
		if _, err := f.write.ExecContext(t.Context(), `UPDATE set_aside SET sealed = NULL, sealed_key = 0, context = ?, value = ?, message = ?, raw = ?, statement = ?, digest = ? WHERE id = ?`,
			c.Context, c.Value, c.Message, c.Raw, c.Statement, a.digest(), r.ID); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := f.write.ExecContext(t.Context(), "DELETE FROM meta WHERE key IN ('sealed_by', 'talks_keyed')"); err != nil {
		t.Fatal(err)
	}
}

// What an older version wrote in the clear is read as before, sealed in batches, and
// gone from the disk afterwards; ids, hashes and the feed stay what they were.
func TestWhatLayOpenIsSealed(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		const n = resealBatch + 7
		var records []Record
		for i := range n {
			records = append(records, personal(i))
		}
		res := f.mustImport(t, records...)
		waiting := Record{Header: city.Header{Source: "SAMBAT", ExternalID: "later"}, Partial: true, Details: personal(1).Details, Events: []city.Event{at(city.Resolved, t0+city.Hour)}}
		f.mustImport(t, waiting)
		talk := talks(1, "hello")
		f.mustImport(t, talk)
		f.plain(t)
		if _, err := f.write.ExecContext(t.Context(), "UPDATE intake_message SET talk = ? WHERE talk <> ''", talk.Message.Talk); err != nil {
			t.Fatal(err)
		}
		if f.target.sqlite() && !bytes.Contains(f.dump(t), []byte(secretPhone)) {
			t.Fatal("nothing lies open, so the test tells nothing")
		}
		before := f.stats(t)

		s := open(t, f.dsn, testProfile(), f.clock)
		if d := cmp.Diff(records[7].Details, f.complaint(t, res[7].ID).Details); d != "" {
			t.Errorf("before it is sealed (-want +got):\n%s", d)
		}
		done, err := s.Reseal(t.Context(), false)
		if want := (Resealed{Reporters: n, Contents: 1}); err != nil || done != want {
			t.Errorf("sealed %+v, %v; want %+v", done, err, want)
		}
		if done, err = s.Reseal(t.Context(), false); err != nil || done != (Resealed{}) {
			t.Errorf("sealed twice: %+v, %v", done, err)
		}
		f.wantNothingOpen(t)
		if d := cmp.Diff(records[7].Details, f.complaint(t, res[7].ID).Details); d != "" {
			t.Errorf("after (-want +got):\n%s", d)
		}
		if after := f.stats(t); after != before {
			t.Errorf("stats %+v, before %+v", after, before)
		}
		// The talk goes on with its complaint, and what waited is taken.
		if got := f.mustImport(t, talks(2, "more"))[0]; got.Outcome != Changed {
			t.Errorf("the talk was torn: %s", got.Outcome)
		}
		late := personal(8)
		late.Header.ExternalID = "later"
		id := f.mustImport(t, late)[0].ID
		if got := kinds(f.complaint(t, id).Events); got != " SUBMITTED RESOLVED" {
			t.Errorf("what waited:%s", got)
		}
	})
}

// talks makes a message of one talk.
func talks(n int, text string) Record {
	at := t0 + city.Moment(60*n)
	return Record{
		Partial: true, Header: city.Header{Source: "SAMBAT", ExternalID: fmt.Sprint("m", n), Channel: "WEB"},
		Details: Details{Title: text, Text: text},
		Events:  []city.Event{{Kind: city.Submitted, OccurredAt: at}},
		Message: &Message{
			ID: fmt.Sprint("m", n), Talk: "talk:0123456789ab", Within: city.Day, At: at, Begins: true,
			Follow: []city.Event{{Kind: city.Noted, OccurredAt: at, Text: text}},
		},
	}
}

// A key is replaced while another process serves, and the change is gone on with
// where it was interrupted.
func TestTheKeyIsReplacedWhileServing(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		path := filepath.Join(t.TempDir(), "keys")
		made, err := sealed.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		serving, err := sealed.Load(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.ReplaceKeys(t.Context(), serving); err != nil {
			t.Fatal(err)
		}
		const n = resealBatch + 50
		var records []Record
		for i := range n {
			records = append(records, personal(i))
		}
		res := f.mustImport(t, records...)
		first := made.Primary()
		second, err := made.Add()
		if err != nil {
			t.Fatal(err)
		}
		other := open(t, f.dsn, testProfile(), f.clock, withKeys(made))

		// The first batch is written, then the process ends.
		ctx, cancel := context.WithCancel(t.Context())
		_, _, err = other.pass(ctx, "seal", func(tx writeTx, after int64) (batchDone, error) {
			if after > 0 {
				cancel()
				return batchDone{}, ctx.Err()
			}
			var rows []complaintRow
			if err := other.batchAfter(tx.NewSelect().Model(&rows), "row_id", 0).Scan(ctx); err != nil {
				return batchDone{}, err
			}
			b := batchDone{more: true}
			for i := range rows {
				ok, err := other.resealReporter(ctx, tx, &rows[i])
				if err != nil {
					return b, err
				}
				b.count(rows[i].RowID, ok)
			}
			return b, nil
		})
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
		counts := func(want map[sealed.KeyID]int64) {
			t.Helper()
			got, err := f.SealedWith(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("sealed with (-want +got):\n%s", d)
			}
		}
		counts(map[sealed.KeyID]int64{first: 50, second: resealBatch})
		for _, i := range []int{0, n - 1} { // one of each, in the process that serves
			if d := cmp.Diff(records[i].Details, f.complaint(t, res[i].ID).Details); d != "" {
				t.Errorf("while the key changes (-want +got):\n%s", d)
			}
		}
		done, err := other.Reseal(t.Context(), true)
		if want := (Resealed{Reporters: 50}); err != nil || done != want {
			t.Errorf("%+v, %v; want %+v", done, err, want)
		}
		counts(map[sealed.KeyID]int64{second: n})
		if err := made.Retire(first); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(records[n-1].Details, f.complaint(t, res[n-1].ID).Details); d != "" {
			t.Errorf("after the key was retired (-want +got):\n%s", d)
		}
		wantOutcomes(t, f.mustImport(t, records[3], personal(n)), Unchanged, New)
		counts(map[sealed.KeyID]int64{second: n + 1})
	})
}

// Without its keys the database is read but for reporters, takes steps, and takes
// nothing new; with them again, nothing was lost. Other keys are refused.
func TestWithoutTheKeys(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		res := f.mustImport(t, personal(1))
		receipt, err := f.Receive(t.Context(), Delivery{Aside: []Aside{aside(1)}})
		if err != nil {
			t.Fatal(err)
		}
		id := receipt.Aside[0].SetAside
		other, err := sealed.New()
		if err != nil {
			t.Fatal(err)
		}
		s := open(t, f.dsn, testProfile(), f.clock, withKeys(nil))
		locked := fixture{s, f.dsn, f.clock}
		wantCode(t, s.UseKeys(t.Context(), other), city.CodeConflict)
		if !s.Locked() {
			t.Error("other keys were taken")
		}
		c := locked.complaint(t, res[0].ID)
		if !c.Details.Locked || c.Details.ReporterName+c.Details.ReporterPhone+c.Details.ReporterEmail != "" || c.Details.Title == "" {
			t.Errorf("details: %+v", c.Details)
		}
		_, err = s.Append(t.Context(), res[0].ID, step(city.Event{Kind: city.Noted}))
		if err != nil {
			t.Errorf("a step: %v", err)
		}
		refused := func(what string, err error) {
			t.Helper()
			if city.CodeOf(err) != city.CodeBusy || !errors.Is(err, city.ErrUnavailable) || !strings.Contains(err.Error(), "key file") {
				t.Errorf("%s: %v", what, err)
			}
		}
		_, err = s.Import(t.Context(), []Record{record(2)})
		refused("import", err)
		_, err = s.Submit(t.Context(), record(3))
		refused("submit", err)
		_, err = s.Mend(t.Context(), id, "operator", record(4))
		refused("mend", err)
		refused("refile", s.Refile(t.Context(), id, aside(1)))
		_, err = s.Reporter(t.Context(), secretPhone, "", 1)
		refused("find", err)
		_, err = s.Reseal(t.Context(), true)
		refused("reseal", err)
		if a, err := s.AsideByID(t.Context(), id); err != nil || !a.Locked || a.Whole() || a.Origin.Raw != "" || a.Message == "" {
			t.Errorf("set aside: %+v, %v", a, err)
		}
		if all, _, _, err := load(t.Context(), s); err != nil || len(all) != 1 {
			t.Errorf("figures: %d, %v", len(all), err)
		}
		if got := f.complaint(t, res[0].ID); got.Details.ReporterPhone != secretPhone || kinds(got.Events) != " SUBMITTED NOTED" {
			t.Errorf("with the keys again: %+v", got.Details)
		}

		// The keys are lost for good: the old stays closed, the new is sealed with others.
		if err := s.ReplaceKeys(t.Context(), other); err != nil {
			t.Fatal(err)
		}
		if c := locked.complaint(t, res[0].ID); !c.Details.Locked {
			t.Errorf("opened with other keys: %+v", c.Details)
		}
		fresh := locked.mustImport(t, personal(5))
		if c := locked.complaint(t, fresh[0].ID); c.Details.ReporterPhone != secretPhone {
			t.Errorf("new: %+v", c.Details)
		}
		if done, err := s.Reseal(t.Context(), true); err != nil || done != (Resealed{Closed: 2}) {
			t.Errorf("%+v, %v", done, err)
		}
		wantOutcomes(t, locked.mustImport(t, personal(1)), Changed) // its source says it again
		if c := locked.complaint(t, res[0].ID); c.Details.ReporterPhone != secretPhone || c.Details.Locked {
			t.Errorf("stated again: %+v", c.Details)
		}
	})
}
