package gqlhttp

import (
	"net/http"
	"strconv"

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
	CodeRateLimited          = "RATE_LIMITED"
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

// retryAfter is the extension of an error that says after how many seconds the
// operation may be sent again.
const retryAfter = "retryAfter"

// Later returns the error of an operation that is not done now, for [CodeBusy] or
// [CodeRateLimited], and may be sent again after some whole seconds. As the first
// error of an answer without data it makes that a 503 or a 429 with Retry-After.
func Later(code string, seconds int, format string, args ...any) *gqlerror.Error {
	err := coded(code, format, args...)
	err.Extensions[retryAfter] = seconds
	return err
}

// refusedBy returns the status of an answer without data, and its Retry-After.
func refusedBy(errs gqlerror.List) (status int, after []string) {
	if len(errs) == 0 {
		return http.StatusInternalServerError, nil
	}
	if seconds, ok := errs[0].Extensions[retryAfter].(int); ok {
		after = []string{strconv.Itoa(seconds)}
	}
	switch errs[0].Extensions["code"] {
	case CodeBusy:
		return http.StatusServiceUnavailable, after
	case CodeRateLimited:
		return http.StatusTooManyRequests, after
	}
	return http.StatusInternalServerError, nil
}

func badRequest(format string, args ...any) *refusal {
	return &refusal{status: http.StatusBadRequest, err: coded(CodeBadRequest, format, args...)}
}
