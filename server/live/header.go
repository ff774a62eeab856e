package live

import (
	"net/http"
	"strings"
)

// header is the header of a connection's request in little memory, for connections that live long. The lines of the
// handshake are left out.
type header string

func packHeader(h http.Header) header {
	var b []byte
	for name, values := range h {
		if strings.HasPrefix(name, "Sec-Websocket-") || name == "Connection" || name == "Upgrade" {
			continue
		}
		for _, v := range values {
			b = append(append(append(append(b, name...), '\n'), v...), '\n') // neither holds a line break
		}
	}
	return header(b) // a copy, without what append left over
}

func (h header) unpack() http.Header {
	out := http.Header{}
	for rest := string(h); rest != ""; {
		var name, value string
		name, rest, _ = strings.Cut(rest, "\n")
		value, rest, _ = strings.Cut(rest, "\n")
		out[name] = append(out[name], value)
	}
	return out
}
