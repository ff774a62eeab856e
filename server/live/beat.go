package live

import "time"

// beatSlack is how old a heartbeat's time may be: that of those which leave together is told once.
const beatSlack = 10 * time.Millisecond

// beat is an encoded heartbeat.
type beat struct {
	at     time.Time
	frame  []byte // of WebSocket
	stream []byte // of event streams
}

// beat returns the heartbeat to send now.
func (t *Transport) beat() *beat {
	now := t.options.Clock.Now()
	if b := t.lastBeat.Load(); b != nil && !now.Before(b.at) && now.Sub(b.at) < beatSlack {
		return b
	}
	payload := mustMarshal(map[string]string{"now": now.Format(time.RFC3339Nano)})
	text := encode(typePing, "", payload)
	b := &beat{
		at: now, frame: append(appendHeader(nil, opText, len(text)), text...),
		stream: append(append([]byte(": "), payload...), "\n\n"...),
	}
	t.lastBeat.Store(b)
	return b
}
