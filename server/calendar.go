package main

import (
	"context"
	"log/slog"
	"time"

	"github.com/tugu-city/tugu/server/city"
)

// calendarSoon and calendarLast are how many days before the calendar of working
// days no longer suffices it is warned of, and loudly.
const (
	calendarSoon = 90
	calendarLast = 14
)

// watchCalendar warns at once, and on every further day, while the calendar of
// working days will soon not suffice, or no longer does.
func (s *service) watchCalendar(ctx context.Context) {
	tick := time.NewTicker(time.Hour)
	defer tick.Stop()
	var told city.Date
	for {
		if today := city.DateOf(moment(time.Now()), s.profile.Zone); today != told {
			told = today
			warnOfCalendar(ctx, s.log, s.profile.Profile, today)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// warnOfCalendar says until when complaints with a promise in working days can be taken, if that is soon or past.
func warnOfCalendar(ctx context.Context, log *slog.Logger, p *city.Profile, today city.Date) {
	last, ok := p.TakenUntil()
	if !ok {
		return
	}
	end, _ := last.Start(p.Zone)
	now, _ := today.Start(p.Zone)
	level, text := slog.LevelWarn, "the calendar of working days ends soon: complaints of later dates under a promise in working days will be refused"
	switch days := int((end - now) / city.Day); {
	case days < 0:
		level, text = slog.LevelError, "the calendar of working days has ended: complaints under a promise in working days are refused, and missing in every figure"
	case days < calendarLast:
		level = slog.LevelError
	case days >= calendarSoon:
		return
	}
	log.Log(ctx, level, text, "takenUntil", last, "calendarEnds", p.Calendar.Last, "remedy", "add the next year's holidays to the profile and move calendar.last")
}
