package simulate

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/profile"
	"github.com/tugu-city/tugu/server/internal/store"
)

// made is a long history of Malang and the days that it was made for.
func made(t *testing.T) (*town, *plan, []store.Record) {
	t.Helper()
	p, err := profile.Load("malang")
	if err != nil {
		t.Fatal(err)
	}
	end := time.Date(2026, 11, 24, 14, 0, 0, 0, p.Zone)
	from := time.Date(2023, 1, 1, 0, 0, 0, 0, p.Zone)
	town := newTown(p.Profile)
	return town, newPlan(town, 5, end), History(p.Profile, 5, from, end, 60_000)
}

// rate is how many there are in a time.
type rate struct{ n, days float64 }

func (r rate) perDay() float64 { return r.n / r.days }

// TestDaysShowInTheStream holds by the complaints that came out what the days promise.
func TestDaysShowInTheStream(t *testing.T) {
	town, days, records := made(t)
	from := records[0].Events[0].OccurredAt
	last := records[len(records)-1].Events[0].OccurredAt
	var wet, dry, holiday, workday rate
	weather := map[bool]float64{}
	for m := from; m < last-14*city.Day; m += city.Day { // the last weeks are made busier
		w := days.on(m)
		weather[w.rain > 0]++
		if w.rain >= 1 {
			wet.days++
		} else if w.wet < 0.1 {
			dry.days++
		}
		if weekday := m.In(town.Zone).Weekday(); weekday != time.Saturday && weekday != time.Sunday {
			if w.holiday {
				holiday.days++
			} else {
				workday.days++
			}
		}
	}
	t.Logf("%.0f days with rain, %.0f without", weather[true], weather[false])
	social, counter := map[string]rate{}, rate{}
	rainKinds, wetRain, dryRain := map[string]bool{"DRAINASE": true, "BANJIR": true, "POHON-TUMBANG": true}, 0.0, 0.0
	for i := range records {
		r := &records[i]
		at := r.Events[0].OccurredAt
		if at >= last-14*city.Day {
			continue
		}
		w := days.on(at)
		isRain := rainKinds[r.Events[0].Category]
		switch {
		case w.rain >= 1:
			wet.n++
			if isRain {
				wetRain++
			}
		case w.wet < 0.1:
			dry.n++
			if isRain {
				dryRain++
			}
		}
		if r.Header.Source == "COUNTER" && w.closed {
			counter.n++
		}
		if weekday := at.In(town.Zone).Weekday(); weekday != time.Saturday && weekday != time.Sunday {
			key := "workday"
			if w.holiday {
				key = "holiday"
				holiday.n++
			} else {
				workday.n++
			}
			s := social[key]
			s.days++
			if r.Header.Source == "SOCIAL" {
				s.n++
			}
			social[key] = s
		}
	}
	within := func(what string, got, least, most float64) {
		t.Helper()
		t.Logf("%s: %.3g", what, got)
		if got < least || got > most {
			t.Errorf("%s: %.3g, want %g to %g", what, got, least, most)
		}
	}
	within("complaints of a wet day to those of a dry one", wet.perDay()/dry.perDay(), 1.15, 2.2)
	within("drains, floods and trees on a wet day to a dry one", (wetRain/wet.days)/(dryRain/dry.days), 4, 30)
	within("complaints of a holiday to those of a working day", holiday.perDay()/workday.perDay(), 0.4, 0.8)
	within("the share of social media on a holiday to a working day", social["holiday"].perDay()/social["workday"].perDay(), 1.3, 2.6)
	within("at closed counters", counter.n, 0, float64(len(records))/2000) // what waited for the source to come back
}

// TestRainComesInSpells holds that rain goes on for days, and in the wet months.
func TestRainComesInSpells(t *testing.T) {
	_, days, _ := made(t)
	var rain, again, spells, all float64
	month := map[time.Month]rate{}
	for i, w := range days.days {
		m := days.first.AddDate(0, 0, i).Month()
		r := month[m]
		r.days++
		all++
		if w.rain > 0 {
			r.n++
			rain++
			if i > 0 && days.days[i-1].rain > 0 {
				again++
			} else {
				spells++
			}
		}
		month[m] = r
	}
	t.Logf("%.0f of %.0f days with rain, a spell lasts %.2f days, January %.2f, August %.2f", rain, all, rain/spells, month[time.January].perDay(), month[time.August].perDay())
	if length := rain / spells; length < 2.2 || length > 3.2 {
		t.Errorf("a spell lasts %.2f days", length)
	}
	if again/rain < 2*rain/all {
		t.Error("rain does not follow rain")
	}
	if month[time.January].perDay() < 4*month[time.August].perDay() {
		t.Error("it does not rain in the rainy season")
	}
}

// TestOutages holds that a source which is down hands nothing in, and catches up after.
func TestOutages(t *testing.T) {
	_, days, records := made(t)
	from, last := records[0].Events[0].OccurredAt, records[len(records)-1].Events[0].OccurredAt
	var silent, held, after, hours, usual float64
	n := 0
	for _, o := range days.outages {
		if o.source != "SAMBAT" || o.from < from || o.until+burst >= last {
			continue
		}
		n++
		hours += float64(o.until-o.from) / 3600
		for i := range records {
			at := records[i].Events[0].OccurredAt
			if records[i].Header.Source != "SAMBAT" {
				continue
			}
			switch {
			case at >= o.from && at < o.until:
				silent++
			case at >= o.until && at < o.until+burst:
				after++
			case at >= o.until+7*city.Day && at < o.until+7*city.Day+burst:
				usual++
			case at >= o.from+7*city.Day && at < o.until+7*city.Day:
				held++
			}
		}
	}
	t.Logf("%d outages of SAMBAT, %.0f hours in all: %.0f complaints in them, %.0f in the three hours after; a week later %.0f and %.0f", n, hours, silent, after, held, usual)
	if n < 3 || silent > 0 || after < 2*usual || after < held/2 {
		t.Error("the silence and the catching up do not show")
	}
}

// TestSurges holds that an event in one kelurahan brings many complaints of one kind there.
func TestSurges(t *testing.T) {
	town, days, records := made(t)
	from := records[0].Events[0].OccurredAt
	var in, before, n float64
	for _, s := range days.surges {
		if s.from < from+14*city.Day {
			continue
		}
		n++
		for i := range records {
			e := &records[i].Events[0]
			if e.District != town.Districts[s.district].Code || e.Category != town.categories[s.category].Code {
				continue
			}
			if e.OccurredAt >= s.from && e.OccurredAt < s.until {
				in++
			} else if e.OccurredAt >= s.from-7*city.Day && e.OccurredAt < s.until-7*city.Day {
				before++
			}
		}
	}
	t.Logf("%.0f surges: %.0f complaints of their kind and place in them, %.0f a week before", n, in, before)
	if n < 10 || in < 20*max(before, 1) {
		t.Error("surges do not show")
	}
}

// TestEqualSeedsGiveEqualBytes holds that two runs are the same to the last byte.
func TestEqualSeedsGiveEqualBytes(t *testing.T) {
	p, err := profile.Load("malang")
	if err != nil {
		t.Fatal(err)
	}
	end := time.Date(2026, 11, 24, 14, 0, 0, 0, p.Zone)
	run := func(seed uint64) string {
		text, err := json.Marshal(History(p.Profile, seed, end.AddDate(-1, 0, 0), end, 3000))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	first, again := run(3), run(3)
	if first != again {
		t.Error("equal seeds give different histories")
	}
	if first == run(4) {
		t.Error("another seed gives the same history")
	}
}
