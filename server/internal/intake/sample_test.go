package intake_test

import (
	"context"
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/intake"
)

// recount counts the real file by itself, with nothing of the importer.
type recount struct {
	rows, wholeDegrees, outside, noDistrict, endedAtOnce, badCoordinates int
	eventBefore, dueBefore                                               int
	met, breached, exempt, unobserved                                    int
	ambiguous, skipped                                                   int
}

func recountSample(t *testing.T, path string) recount {
	t.Helper()
	r := csv.NewReader(open(t, path))
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]int{}
	for i, n := range rows[0] {
		at[n] = i
	}
	zone, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	var c recount
	for _, row := range rows[1:] {
		get := func(n string) string { return row[at[n]] }
		odd, gap := false, false
		moment := func(n string) int64 {
			if get(n) == "" {
				return 0
			}
			m, err := time.ParseInLocation("01/02/2006 03:04:05 PM", get(n), zone)
			if err != nil {
				t.Fatal(err)
			}
			// In the first hour that comes twice Go may mean the second one.
			if e := m.Add(-time.Hour); e.Format(time.DateTime) == m.Format(time.DateTime) {
				m = e
			}
			if m.Format("01/02/2006 03:04:05 PM") != get(n) {
				gap = true
			}
			odd = odd || m.Add(time.Hour).Format(time.DateTime) == m.Format(time.DateTime)
			return m.Unix()
		}
		c.rows++
		t0, due, closed, status := moment("CreatedDate"), moment("DueDate"), moment("CloseDate"), moment("StatusDate")
		end, verdict := int64(0), &c.breached
		switch s := get("SRStatus"); {
		case strings.HasSuffix(s, "(Duplicate)"):
			if end = closed; strings.HasPrefix(s, "Open") || strings.HasPrefix(s, "New") {
				end = status
			}
			if end <= due {
				verdict = &c.exempt
			}
		case s == "Closed (Transferred)":
			if end = closed; end <= due {
				verdict = &c.exempt
			}
		case s == "Closed":
			if end = closed; end <= due {
				verdict = &c.met
			}
		case s == "In Progress":
			end = 0
		}
		if due == 0 {
			verdict = &c.unobserved
		}
		*verdict++
		if end == t0 {
			c.endedAtOnce++
		}
		if end != 0 && end < t0 || get("SRStatus") == "In Progress" && status < t0 {
			c.eventBefore++
		}
		if due != 0 && due < t0 {
			c.dueBefore++
		}
		if odd {
			c.ambiguous++
		}
		if gap {
			c.skipped++
		}
		if get("CouncilDistrict") == "" {
			c.noDistrict++
		}
		lat, errLat := strconv.ParseFloat(get("Latitude"), 64)
		lng, errLng := strconv.ParseFloat(get("Longitude"), 64)
		switch {
		case get("Latitude") == "" && get("Longitude") == "":
		case errLat != nil || errLng != nil:
			c.badCoordinates++
		case !strings.Contains(get("Latitude"), ".") && !strings.Contains(get("Longitude"), "."):
			c.wholeDegrees++
		case lat < 39.19 || lat > 39.38 || lng < -76.72 || lng > -76.52:
			c.outside++
		}
	}
	return c
}

func TestImportsTheRealSample(t *testing.T) {
	if racing {
		t.Skip("the real sample goes to SQLite without the race detector only: with it the three imports take minutes")
	}
	path := sample(t)
	want := recountSample(t, path)
	p := load(t, "baltimore")
	s := openStore(t, p.Profile)
	ctx := context.Background()
	took := time.Now()
	r, err := intake.Import(ctx, baltimore(p, s), open(t, path), "sample.csv")
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d records in %v", r.Read, time.Since(took))
	var text strings.Builder
	if err := r.Print(&text); err != nil {
		t.Fatal(err)
	}
	t.Log("\n" + text.String())
	balanced(t, r)
	if r.Read != 10000 || r.New != 10000 || r.SetAside != 0 {
		t.Errorf("read %d, new %d, set aside %d, want 10000, 10000, 0", r.Read, r.New, r.SetAside)
	}
	got := recount{
		rows: r.Read, wholeDegrees: r.Suspicion("WHOLE_DEGREES"), outside: r.Suspicion("OUTSIDE_CITY"), noDistrict: r.Suspicion("NO_DISTRICT"),
		endedAtOnce: r.Suspicion("ENDED_AT_ONCE"), badCoordinates: r.Suspicion("BAD_COORDINATES"), eventBefore: r.Suspicion("EVENT_BEFORE_SUBMISSION"),
		dueBefore: r.Suspicion("DUE_BEFORE_SUBMISSION"), ambiguous: r.Suspicion("AMBIGUOUS_TIME"), skipped: r.Suspicion("SKIPPED_TIME"),
	}
	suspect := 0
	_, _, err = s.Load(ctx, func(f *city.Facts) error {
		c := city.Trace(f)
		switch c.Clocks[city.Resolution].Verdict {
		case city.Met:
			got.met++
		case city.Breached:
			got.breached++
		case city.Exempt:
			got.exempt++
		case city.Unobserved:
			got.unobserved++
		}
		if f.Suspect {
			suspect++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got, cmp.AllowUnexported(recount{})); d != "" {
		t.Errorf("recount (-) and import (+) differ:\n%s", d)
	}
	if want.met != 7830 || want.breached != 1721 || want.exempt != 163 || want.unobserved != 286 {
		t.Errorf("the recount gives met %d, breached %d, exempt %d, unobserved %d, not the published figures", want.met, want.breached, want.exempt, want.unobserved)
	}
	if suspect != got.eventBefore {
		t.Errorf("%d facts are flagged suspect, the report says %d", suspect, got.eventBefore)
	}

	again, err := intake.Import(ctx, baltimore(p, s), open(t, path), "sample.csv")
	if err != nil {
		t.Fatal(err)
	}
	balanced(t, again)
	if again.Unchanged != 10000 {
		t.Errorf("second run: %d of 10000 unchanged", again.Unchanged)
	}

	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.Replace(string(whole), "18-00275429,18-00275429,SW-Dirty Alley,Phone,04/16/2018 05:30:13 AM,Closed,04/20/2018 06:25:34 AM,04/23/2018 05:30:13 AM,04/20/2018 06:25:33 AM",
		"18-00275429,18-00275429,SW-Dirty Alley,Phone,04/16/2018 05:30:13 AM,Closed,04/24/2018 06:25:34 AM,04/23/2018 05:30:13 AM,04/24/2018 06:25:33 AM", 1)
	third, err := intake.Import(ctx, baltimore(p, s), strings.NewReader(changed), "changed.csv")
	if err != nil {
		t.Fatal(err)
	}
	if third.Changed != 1 || third.Unchanged != 9999 {
		t.Errorf("third run: changed %d, unchanged %d, want 1, 9999", third.Changed, third.Unchanged)
	}
	c, err := s.ByReference(ctx, "BALTIMORE_311", "18-00275429")
	if err != nil {
		t.Fatal(err)
	}
	if v := c.Course.Clocks[city.Resolution].Verdict; v != city.Breached || len(c.Course.Episodes) != 1 {
		t.Errorf("the corrected record is %v with %d episodes, want BREACHED with 1", v, len(c.Course.Episodes))
	}
}
