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
	said := map[string]any{"now": now.Format(time.RFC3339Nano)}
	if age := t.age(); age > 0 {
		said["age"] = age
	}
	payload := mustMarshal(said)
	text := encode(typePing, "", payload)
	b := &beat{
		at: now, frame: append(appendHeader(nil, opText, len(text)), text...),
		stream: append(append([]byte(": "), payload...), "\n\n"...),
	}
	t.lastBeat.Store(b)
	return b
}

// age is for how many seconds what answers are made from is known to be out of date; 0 = it is not.
func (t *Transport) age() int {
	if t.options.Age == nil {
		return 0
	}
	return int(t.options.Age() / time.Second)
}
