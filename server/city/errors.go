package city

import (
	"errors"
	"fmt"
)

// Code classifies an [Error] for machines.
type Code string

// Codes of domain errors. Everything that is not an *Error is internal.
const (
	CodeInvalid   Code = "INVALID"   // the input breaks a rule; Message says which and what to do
	CodeNotFound  Code = "NOT_FOUND" // there is no such thing, or the caller may not know of it
	CodeConflict  Code = "CONFLICT"  // the step is illegal now, or somebody else was faster
	CodeForbidden Code = "FORBIDDEN" // the caller may not do this
	CodeTooLarge  Code = "TOO_LARGE" // a limit was passed; Message names it
	CodeBusy      Code = "BUSY"      // try again later
	CodeStale     Code = "STALE"     // what the caller kept is of a history that the database no longer holds; begin anew
)

// Error is an error whose message is safe for people to read.
type Error struct {
	Code    Code
	Field   string // the input's field that is wrong, or empty
	Message string // one sentence, with the remedy
}

// Error implements error.
func (e *Error) Error() string {
	if e.Field != "" {
		return e.Field + ": " + e.Message
	}
	return e.Message
}

// Errorf returns an *Error without a field.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Message: fmt.Sprintf(format, args...)}
}

// FieldErrorf returns an *Error about one field of the input.
func FieldErrorf(code Code, field, format string, args ...any) *Error {
	return &Error{Code: code, Field: field, Message: fmt.Sprintf(format, args...)}
}

// ErrUnavailable is the mark of [Unavailable] errors.
var ErrUnavailable = errors.New("not available at the moment")

// Unavailable marks an error of something that comes back by itself, such as a
// database whose connection broke: the same request may succeed a moment later.
// The text stays; errors.Is finds ErrUnavailable.
func Unavailable(err error) error { return unavailable{err} }

type unavailable struct{ error }

func (u unavailable) Unwrap() error { return u.error }

func (unavailable) Is(target error) bool { return target == ErrUnavailable }

// CodeOf returns the code of err, or "" if err is internal.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}
