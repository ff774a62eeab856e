package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/store"
	"github.com/tugu-city/tugu/server/internal/store/storetest"
	"github.com/xuri/excelize/v2"
)

// killedRecords are the records of a file whose import is killed: several batches.
const killedRecords = 2600

var killedHeader = []string{
	"SRRecordID", "ServiceRequestNum", "SRType", "MethodReceived", "CreatedDate", "SRStatus", "StatusDate", "DueDate", "CloseDate", "Agency", "Address", "CouncilDistrict", "Latitude", "Longitude",
}

// killedRows are records of Baltimore's form, made up: some have an unknown status
// and are set aside, some come again, as before or with another end.
func killedRows(random *rand.Rand) [][]string {
	rows := make([][]string, killedRecords)
	for i := range rows {
		id, status, closed := strconv.Itoa(i), "Closed", "03/04/2018 10:00:00 AM"
		switch random.IntN(20) {
		case 0:
			status = "Entahlah"
		case 1:
			id = strconv.Itoa(random.IntN(i + 1))
		case 2:
			id, closed = strconv.Itoa(random.IntN(i+1)), "03/05/2018 11:30:00 AM"
		}
		rows[i] = []string{id, id, "SW-Dirty Alley", "Phone", "03/02/2018 09:15:00 AM", status, closed, "03/09/2018 09:15:00 AM", closed, "Solid Waste", "1 Example St", "9", "39.30", "-76.61"}
	}
	return rows
}

// killedFile writes the rows in one of the formats.
func killedFile(t *testing.T, rows [][]string, format string) string {
	t.Helper()
	var b bytes.Buffer
	var err error
	switch format {
	case "csv":
		err = csv.NewWriter(&b).WriteAll(append([][]string{killedHeader}, rows...))
	case "jsonl":
		enc := json.NewEncoder(&b)
		for _, r := range rows {
			object := map[string]string{}
			for i, name := range killedHeader {
				object[name] = r[i]
			}
			if err = enc.Encode(object); err != nil {
				break
			}
		}
	case "xlsx":
		f := excelize.NewFile()
		defer f.Close()
		for i, r := range append([][]string{killedHeader}, rows...) {
			if err = f.SetSheetRow("Sheet1", fmt.Sprintf("A%d", i+1), &r); err != nil {
				break
			}
		}
		if err == nil {
			err = f.Write(&b)
		}
	}
	name := filepath.Join(t.TempDir(), "killed."+format)
	if err == nil {
		err = os.WriteFile(name, b.Bytes(), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// importing runs tugu import as a process of its own and kills it after so long; 0
// lets it end. It returns whether it ended by itself.
func importing(t *testing.T, dsn, file string, after time.Duration) (ended bool) {
	t.Helper()
	encoded, err := json.Marshal([]string{"import", "--profile=baltimore", "--database=" + dsn, "--rejects=" + filepath.Join(t.TempDir(), "rejects.csv"), "--log-level=error", file})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	if after > 0 {
		ctx, cancel = context.WithTimeout(t.Context(), after) // its end is a SIGKILL
		defer cancel()
	}
	var out bytes.Buffer
	cmd := exec.CommandContext(ctx, os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), childEnv+"="+string(encoded))
	cmd.Stdout, cmd.Stderr = &out, &out
	if _, err := cmd.StdinPipe(); err != nil { // the child ends with the tests
		t.Fatal(err)
	}
	err = cmd.Run()
	if err != nil && (ctx.Err() == nil || after == 0) {
		t.Fatalf("tugu import: %v\n%s", err, &out)
	}
	return err == nil
}

// TestAKilledImportResumesToTheSameRows kills imports at random moments, again and
// again, and holds that what they leave in the end is what an import leaves that
// nothing disturbed: every row of every table, apart from random ids and moments of
// writing; and that every record of the file was taken or set aside, once.
func TestAKilledImportResumesToTheSameRows(t *testing.T) {
	rounds, _ := strconv.Atoi(os.Getenv(roundsEnv)) // none: 3, one of each format
	if rounds == 0 {
		rounds = 3
	}
	seed, _ := strconv.ParseUint(os.Getenv(seedEnv), 10, 64)
	for kind, fresh := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		t.Run(kind, func(t *testing.T) {
			for i := range rounds {
				t.Run(fmt.Sprintf("seed %d", seed+uint64(i)), func(t *testing.T) {
					random := rand.New(rand.NewPCG(seed+uint64(i), 8))
					file := killedFile(t, killedRows(random), []string{"csv", "xlsx", "jsonl"}[i%3])
					whole, broken := fresh(t), fresh(t)
					began := time.Now()
					importing(t, whole, file, 0)
					took := time.Since(began)
					var stood []int // records that were received when it was killed
					for range 1 + random.IntN(4) {
						if importing(t, broken, file, time.Duration((0.05+0.95*random.Float64())*float64(took))) {
							break
						}
						if stood = append(stood, imported(t, broken)); stood[len(stood)-1] == killedRecords {
							break
						}
					}
					if imported(t, broken) < killedRecords {
						importing(t, broken, file, 0)
					}
					t.Logf("%s, which takes %v: killed at records %v", filepath.Base(file), took.Round(time.Millisecond), stood)
					if d := cmp.Diff(everyRow(t, whole), everyRow(t, broken)); d != "" {
						t.Errorf("undisturbed (-), killed (+):\n%s", d)
					}
					if n := imported(t, broken); n != killedRecords {
						t.Errorf("%d records were received of %d", n, killedRecords)
					}
				})
			}
		})
	}
}

func openKilled(t *testing.T, dsn string) *store.Store {
	t.Helper()
	p, err := loadProfile("baltimore")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Migrate(t.Context(), dsn, nil); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(t.Context(), store.Config{DSN: dsn, Keys: testKeys(t), Profile: p.Profile, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() }) // read only
	return s
}

// imported is how many records were received, which the parts must add up to.
func imported(t *testing.T, dsn string) int {
	t.Helper()
	s := openKilled(t, dsn)
	defer s.Close()
	var received, accepted, aside int
	err := s.DB().NewRaw(`SELECT coalesce(sum(received), 0), coalesce(sum(added + changed + unchanged), 0), coalesce(sum(waiting + repeated), 0) FROM intake_day`).
		Scan(t.Context(), &received, &accepted, &aside)
	if err != nil {
		t.Fatal(err)
	}
	if received != accepted+aside {
		t.Errorf("received %d, accepted %d, set aside %d", received, accepted, aside)
	}
	return received
}

// everyRow is what a database holds, without what differs from run to run: ids
// drawn at random or by a sequence (PostgreSQL's leave gaps after a rollback),
// moments of writing, days, and sealed texts, which a digest tells apart.
func everyRow(t *testing.T, dsn string) map[string][]string {
	t.Helper()
	s := openKilled(t, dsn)
	defer s.Close()
	leftOut := map[string][]string{
		"complaint": {"id", "created_at", "updated_at", "reporter"}, "complaint_event": {"recorded_at"}, "change": {"recorded_at"}, "routing": {"decided_at"},
		"set_aside": {"id", "day", "received_at", "sealed"}, "intake_day": {"day"}, "intake_cursor": {"updated_at"}, "intake_message": nil,
	}
	all := map[string][]string{}
	for table, volatile := range leftOut {
		rows, err := s.DB().QueryContext(t.Context(), "SELECT * FROM "+table)
		if err != nil {
			t.Fatal(err)
		}
		names, err := rows.Columns()
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			values, into := make([]any, len(names)), make([]any, len(names))
			for i := range values {
				into[i] = &values[i]
			}
			if err := rows.Scan(into...); err != nil {
				t.Fatal(err)
			}
			var text []string
			retraction := slices.Contains(values, any("RETRACTED")) // happens when it is written
			for i, name := range names {
				switch {
				case slices.Contains(volatile, name) || retraction && name == "occurred_at":
				case name == "facts":
					var f city.Facts
					if err := f.Unpack(values[i].([]byte), nil); err != nil {
						t.Fatal(err)
					}
					f.ID = city.ID{}
					text = append(text, fmt.Sprintf("facts=%+v", f))
				default:
					text = append(text, fmt.Sprintf("%s=%v", name, values[i]))
				}
			}
			all[table] = append(all[table], strings.Join(text, " "))
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		_ = rows.Close() // read to its end
		slices.Sort(all[table])
	}
	if len(all["complaint"]) == 0 || len(all["set_aside"]) == 0 || len(all["intake_cursor"]) > 0 {
		t.Errorf("%d complaints, %d set aside, %d cursors left", len(all["complaint"]), len(all["set_aside"]), len(all["intake_cursor"]))
	}
	return all
}
