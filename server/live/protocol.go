package live

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Subprotocol is the WebSocket subprotocol the transport speaks.
const Subprotocol = "graphql-transport-ws"

// Close codes: those of graphql-transport-ws, one of our own, and three of RFC 6455.
const (
	CloseInvalidMessage      = 4400
	CloseUnauthorized        = 4401
	CloseForbidden           = 4403
	CloseSubprotocol         = 4406
	CloseInitTimeout         = 4408
	CloseDuplicateSubscriber = 4409
	CloseTooManyInits        = 4429
	// CloseTooSlow: the peer makes the server queue more replies than it reads. It may connect again.
	CloseTooSlow = 4008
	// CloseRestart: the server goes away and comes back.
	CloseRestart = 1012
	// CloseSilent: the peer answered no ping.
	CloseSilent = 1001
	// CloseInternal: the server failed, and the log tells why. It is "try again later" rather than 1011, which
	// graphql-ws clients take as final.
	CloseInternal = 1013
)

// Values of extensions.code in error messages of the transport itself.
const (
	CodeTooMany = "TOO_MANY_SUBSCRIPTIONS"
	CodeTooSlow = "TOO_SLOW"
	// CodeTooManyGroups: the server answers as many different questions as it is allowed to.
	CodeTooManyGroups = "TOO_MANY_QUESTIONS"
)

// Message types of the protocol.
const (
	typeInit      = "connection_init"
	typeAck       = "connection_ack"
	typePing      = "ping"
	typePong      = "pong"
	typeSubscribe = "subscribe"
	typeNext      = "next"
	typeError     = "error"
	typeComplete  = "complete"
)

// closing is why a connection ends: a close code and a reason for people.
type closing struct {
	code   int
	reason string
}

func invalid(reason string) *closing { return &closing{CloseInvalidMessage, reason} }

// message is what a peer may send. Payload is an object or nil.
type message struct {
	typ     string
	id      string
	payload json.RawMessage
}

// parseMessage reads and checks a message as the protocol demands. Errors are worth a 4400.
func parseMessage(data []byte) (message, error) {
	var in struct {
		Type    string          `json:"type"`
		ID      *string         `json:"id"`
		Payload json.RawMessage `json:"payload"`
	}
	if len(data) == 0 || !utf8.Valid(data) {
		return message{}, errors.New("Invalid message received: not UTF-8 text") //nolint:staticcheck // close reason
	}
	if err := json.Unmarshal(data, &in); err != nil {
		return message{}, fmt.Errorf("Invalid message received: %w", err) //nolint:staticcheck // close reason
	}
	m := message{typ: in.Type, payload: in.Payload}
	if bytes.Equal(m.payload, []byte("null")) {
		m.payload = nil
	}
	if len(m.payload) > 0 && m.payload[0] != '{' {
		return message{}, errors.New("payload must be an object")
	}
	switch m.typ {
	case typeInit, typePing, typePong:
		return m, nil
	case typeSubscribe, typeComplete:
		if in.ID == nil || *in.ID == "" {
			return message{}, fmt.Errorf("%s needs an id", m.typ)
		}
		m.id = *in.ID
		if m.typ == typeSubscribe && m.payload == nil {
			return message{}, errors.New("subscribe needs a payload")
		}
		return m, nil
	case typeAck, typeNext, typeError:
		return message{}, fmt.Errorf("only the server sends %s", m.typ)
	default:
		return message{}, errors.New("unknown message type")
	}
}

// parseSubscribe reads the payload of a subscribe message.
func parseSubscribe(payload json.RawMessage) (*graphql.RawParams, error) {
	var in struct {
		Query         *string        `json:"query"`
		OperationName string         `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
	}
	if err := decode(payload, &in); err != nil {
		return nil, fmt.Errorf("payload of subscribe: %w", err)
	}
	if in.Query == nil {
		return nil, errors.New("payload of subscribe needs a query")
	}
	return &graphql.RawParams{
		Query: *in.Query, OperationName: in.OperationName, Variables: in.Variables, Extensions: in.Extensions,
	}, nil
}

// decode is json.Unmarshal that keeps numbers as they were written, which gqlgen expects of variables.
func decode(data []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	return d.Decode(v)
}

func mustMarshal(v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("live: encode %T: %v", v, err)) // of strings and times only
	}
	return data
}

// encode builds a message of the transport. An empty id and a nil payload are left out.
func encode(typ, id string, payload []byte) []byte {
	buf := append([]byte(`{"type":"`), typ...)
	buf = append(buf, '"')
	if id != "" {
		buf = append(append(buf, `,"id":`...), mustMarshal(id)...)
	}
	if payload != nil {
		buf = append(append(buf, `,"payload":`...), payload...)
	}
	return append(buf, '}')
}

// nextHead is a "next" message for id up to its payload; the shared tail follows it.
func nextHead(id string) []byte {
	return append(append([]byte(`{"id":`), mustMarshal(id)...), `,"type":"next","payload":`...)
}

// encodeErrors builds the payload of an error message. Errors whose extensions cannot be encoded are sent without them.
func encodeErrors(errs gqlerror.List) []byte {
	payload, err := json.Marshal(errs)
	if err != nil {
		plain := make(gqlerror.List, len(errs))
		for i, e := range errs {
			plain[i] = &gqlerror.Error{Message: e.Message, Path: e.Path, Locations: e.Locations}
		}
		payload = mustMarshal(plain)
	}
	return payload
}

func codedError(code, text string) gqlerror.List {
	return gqlerror.List{{Message: text, Extensions: map[string]any{"code": code}}}
}
