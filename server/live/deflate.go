package live

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"net/http"
	"strings"
	"sync"
)

// syncMarker ends what flate writes at a flush; permessage-deflate leaves it out (RFC 7692, section 7.2.1).
const syncMarker = "\x00\x00\xff\xff"

// storedHeader is the length of the header of a deflate stored block (RFC 1951, section 3.2.4).
const storedHeader = 5

// maxStored is what one stored block holds.
const maxStored = 1<<16 - 1

// appendStored appends a deflate stored block that holds head, of at most maxStored bytes. Where deflate data is at a byte boundary, as at the
// beginning of a message, so it is behind the block: whatever follows it may have been compressed elsewhere.
func appendStored(buf, head []byte) []byte {
	buf = append(buf, 0)
	buf = binary.LittleEndian.AppendUint16(buf, uint16(len(head)))
	buf = binary.LittleEndian.AppendUint16(buf, ^uint16(len(head)))
	return append(buf, head...)
}

var deflaters = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, flate.BestCompression) // once for everyone in a group
	if err != nil {
		panic(fmt.Sprintf("live: %v", err)) // of a wrong level only
	}
	return w
}}

// deflate compresses data into blocks that refer to nothing before them.
func deflate(data []byte) []byte {
	w := deflaters.Get().(*flate.Writer)
	defer deflaters.Put(w)
	var out bytes.Buffer
	out.Grow(len(data)/4 + 64)
	w.Reset(&out)
	_, _ = w.Write(data) // to memory
	_ = w.Flush()
	return bytes.TrimSuffix(out.Bytes(), []byte(syncMarker))
}

// mayDeflate tells whether the answer that gorilla gives to the client's offer of permessage-deflate fits it: gorilla
// cannot promise a smaller window, so an offer that demands one is declined.
func mayDeflate(h http.Header) bool {
	for _, line := range h.Values("Sec-WebSocket-Extensions") {
		if strings.Contains(line, "server_max_window_bits") {
			return false
		}
	}
	return true
}
