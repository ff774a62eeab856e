package graph

import (
	"context"
	"errors"
	"strings"

	"github.com/tugu-city/tugu/server/city"
)

// Devices lets screens in that show a code. Errors that people may read are *city.Error. Whoever asks is named, for
// bounds and for the log.
type Devices interface {
	// All returns those that were let in and not revoked, the newest first.
	All(ctx context.Context) ([]*Device, error)
	// Waiting fails with NOT_FOUND where no screen shows the code, and with BUSY where the caller tried too many.
	Waiting(ctx context.Context, userCode, caller string) (*DeviceAuthorization, error)
	// Decide lets the screen in under a name, or without one denies it. It fails as Waiting, and with CONFLICT where the name is taken.
	Decide(ctx context.Context, userCode, name, caller string) (*DeviceAuthorization, error)
	// Revoke fails with NOT_FOUND where there is none of the id.
	Revoke(ctx context.Context, id string) (*Device, error)
}

// Device is a screen that was let in.
type Device struct {
	ID, Name, ApprovedBy  string
	CreatedAt, LastSeenAt city.Moment // LastSeenAt 0 = never
}

// DeviceAuthorization is a screen that waits to be let in.
type DeviceAuthorization struct {
	UserCode, Address    string
	CreatedAt, ExpiresAt city.Moment
}

const maxDeviceName = 80

// DeviceName is a screen's name as it is kept, or a *city.Error.
func DeviceName(written string) (string, error) {
	name := strings.TrimSpace(written)
	return name, checkText("name", name, 1, maxDeviceName)
}

func (r *Resolver) waitingDevice(ctx context.Context, userCode string) (*DeviceAuthorization, error) {
	a, err := r.Devices.Waiting(ctx, userCode, viewerFrom(ctx).Name)
	if city.CodeOf(err) == city.CodeNotFound {
		return nil, nil //nolint:nilnil // no such screen is an answer
	}
	return a, err
}

func (r *Resolver) approveDevice(ctx context.Context, in DeviceApproveInput) (*DevicePayload, error) {
	name, err := DeviceName(in.Name)
	if err != nil {
		return refusedDevice(err)
	}
	return r.decideDevice(ctx, in.UserCode, name)
}

// decideDevice denies without a name.
func (r *Resolver) decideDevice(ctx context.Context, userCode, name string) (*DevicePayload, error) {
	a, err := r.Devices.Decide(ctx, userCode, name, viewerFrom(ctx).Name)
	if err != nil {
		return refusedDevice(err)
	}
	notesFrom(ctx).reason(strings.TrimSpace(name + " " + a.Address))
	return &DevicePayload{Authorization: a, UserErrors: []*UserError{}}, nil
}

func (r *Resolver) revokeDevice(ctx context.Context, id string) (*DevicePayload, error) {
	d, err := r.Devices.Revoke(ctx, id)
	if err != nil {
		return refusedDevice(err)
	}
	notesFrom(ctx).reason(d.Name + " " + d.ID)
	return &DevicePayload{Device: d, UserErrors: []*UserError{}}, nil
}

func refusedDevice(err error) (*DevicePayload, error) {
	refused, err := userErrorOf(err)
	if err != nil {
		return nil, err
	}
	return &DevicePayload{UserErrors: []*UserError{refused}}, nil
}

// userErrorOf is a refusal as payloads carry it. What is no refusal stays an error.
func userErrorOf(err error) (*UserError, error) {
	var domain *city.Error
	if !errors.As(err, &domain) {
		return nil, err
	}
	out := &UserError{Message: domain.Message, Code: domain.Code, LegalSteps: []city.Kind{}}
	if domain.Field != "" {
		out.Field = append([]string{"input"}, strings.Split(domain.Field, ".")...)
	}
	return out, nil
}
