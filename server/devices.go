package main

import (
	"context"
	"strings"
	"time"

	"github.com/tugu-city/tugu/graph"
	"github.com/tugu-city/tugu/server/city"
	"github.com/tugu-city/tugu/server/internal/admission"
	"github.com/tugu-city/tugu/server/internal/device"
	"github.com/tugu-city/tugu/server/internal/store"
)

const (
	// codesASecond and codesAtOnce bound how many codes one caller looks at: of 20^8, of which 500 are good at most,
	// nobody finds one in years.
	codesASecond = 0.5
	codesAtOnce  = 60
)

// devices lets graph, and commands, decide which screens are let in.
type devices struct {
	store   *store.Store
	now     func() time.Time
	limiter *admission.Limiter
}

func newDevices(s *store.Store, now func() time.Time) devices {
	return devices{s, now, admission.NewLimiter(codesASecond, codesAtOnce, now)}
}

// All implements graph.Devices.
func (d devices) All(ctx context.Context) ([]*graph.Device, error) {
	tokens, err := d.store.Tokens(ctx)
	if err != nil {
		return nil, err
	}
	all := []*graph.Device{}
	for _, t := range tokens {
		if t.Label != "" && t.RevokedAt == 0 {
			all = append(all, deviceOf(t))
		}
	}
	return all, nil
}

func deviceOf(t store.Token) *graph.Device {
	return &graph.Device{ID: t.ID, Name: t.Label, ApprovedBy: t.ApprovedBy, CreatedAt: t.CreatedAt, LastSeenAt: t.LastUsedAt}
}

// Waiting implements graph.Devices.
func (d devices) Waiting(ctx context.Context, userCode, caller string) (*graph.DeviceAuthorization, error) {
	code, err := d.code(userCode, caller)
	if err != nil {
		return nil, err
	}
	a, err := d.store.DeviceAuthorization(ctx, code, city.At(d.now()))
	return waitingOf(a), err
}

// Decide implements graph.Devices.
func (d devices) Decide(ctx context.Context, userCode, name, caller string) (*graph.DeviceAuthorization, error) {
	code, err := d.code(userCode, caller)
	if err != nil {
		return nil, err
	}
	state := store.DeviceApproved
	if name == "" {
		state = store.DeviceDenied
	}
	a, err := d.store.DecideDevice(ctx, code, state, name, caller, city.At(d.now()))
	return waitingOf(a), err
}

func waitingOf(a store.DeviceAuthorization) *graph.DeviceAuthorization {
	return &graph.DeviceAuthorization{UserCode: device.Shown(a.UserCode), Address: a.Address, CreatedAt: a.CreatedAt, ExpiresAt: a.ExpiresAt}
}

// code is a user code as it is kept. So many are looked at for one caller.
func (d devices) code(written, caller string) (string, error) {
	if wait := d.limiter.Take(caller, 1); wait > 0 {
		return "", city.FieldErrorf(city.CodeBusy, "userCode", "too many codes were tried; try again in %d seconds", admission.RetryAfter(wait))
	}
	code, ok := device.Normal(written)
	if !ok {
		return "", city.FieldErrorf(city.CodeNotFound, "userCode", "is no code of a screen: those are eight letters such as WDJB-MJHT")
	}
	return code, nil
}

// Revoke implements graph.Devices. id may be the name that people call the screen as well. Who serves follows the
// tokens, and closes what the screen had opened within a second.
func (d devices) Revoke(ctx context.Context, id string) (*graph.Device, error) {
	all, err := d.All(ctx)
	if err != nil {
		return nil, err
	}
	for _, known := range all {
		if known.ID != id && !strings.EqualFold(known.Name, id) {
			continue
		}
		t, err := d.store.RevokeToken(ctx, known.ID, city.At(d.now()))
		if err != nil {
			return nil, err
		}
		return deviceOf(t), nil
	}
	return nil, city.FieldErrorf(city.CodeNotFound, "id", "no screen was let in that is called so, or it was revoked already")
}

// newDoors opens the endpoints by which screens ask to be let in.
func (s *service) newDoors() *device.Doors {
	return device.New(device.Options{
		Store: s.store, Public: s.web.PublicURL, Now: time.Now, Address: s.door.address, Good: s.access.screen, Log: s.log,
		Given: func(ctx context.Context) error { return s.access.ring.Now(ctx, func() { s.reauthorise(ctx) }) },
	})
}
