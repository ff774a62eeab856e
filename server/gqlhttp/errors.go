package gqlhttp

import (
	"net/http"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// Values of extensions.code of errors that this package makes.
const (
	CodeBadRequest           = "BAD_REQUEST"
	CodeTooLarge             = "TOO_LARGE"
	CodeUnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE"
	CodeNotAcceptable        = "NOT_ACCEPTABLE"
	CodeMethodNotAllowed     = "METHOD_NOT_ALLOWED"
	CodeBusy                 = "BUSY"
	// CodeNotFound is the code that clients of automatic persisted queries know.
	CodeNotFound   = "PERSISTED_QUERY_NOT_FOUND"
	CodeNotTrusted = "OPERATION_NOT_TRUSTED"
)

// refusal is a request that does not reach execution. A status of 0 means that of
// a request error: 200 for application/json, else 400.
type refusal struct {
	status int
	allow  string // header Allow of a 405
	err    *gqlerror.Error
}

func coded(code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	err.Extensions = map[string]any{"code": code}
	return err
}

func badRequest(format string, args ...any) *refusal {
	return &refusal{status: http.StatusBadRequest, err: coded(CodeBadRequest, format, args...)}
}
