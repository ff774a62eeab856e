//go:build !linux

package telemetry

import "errors"

// space is not asked for where spaceKnown is false.
func space(string) (Space, error) { return Space{}, errors.ErrUnsupported }

const spaceKnown = false
