package store

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/tugu-city/tugu/server/city"
)

func device(n int) DeviceAuthorization {
	return DeviceAuthorization{Hash: fmt.Sprint("hash", n), UserCode: fmt.Sprintf("CODE%04d", n), Address: fmt.Sprint("192.0.2.", n%200), CreatedAt: t0, ExpiresAt: t0 + 600}
}

func paired(n int) Token {
	return Token{ID: fmt.Sprint("id", n), Hash: fmt.Sprint("token", n), Name: fmt.Sprint("screen-", n), Role: city.RoleScreen, CreatedAt: t0}
}

// A screen is let in once, by a code that is good once and for a time.
func TestDevices(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		ctx := t.Context()
		for n := range 4 {
			if err := f.AddDeviceAuthorization(ctx, device(n)); err != nil {
				t.Fatal(err)
			}
		}
		again := device(9)
		again.UserCode = device(0).UserCode
		if err := f.AddDeviceAuthorization(ctx, again); !errors.Is(err, ErrDeviceTaken) {
			t.Errorf("a code that another screen shows: %v", err)
		}
		if a, err := f.RedeemDevice(ctx, "hash0", paired(0), t0); err != nil || a.State != DevicePending {
			t.Errorf("before it is decided: %+v %v", a, err)
		}
		if a, err := f.DecideDevice(ctx, "CODE0000", DeviceApproved, "Lobi", "desk", t0); err != nil || a.Address != "192.0.2.0" {
			t.Fatalf("%+v %v", a, err)
		}
		for what, want := range map[string]struct {
			code, label string
			at          city.Moment
			want        city.Code
		}{
			"decided already":  {"CODE0000", "x", t0, city.CodeNotFound},
			"unknown":          {"NOTHING1", "x", t0, city.CodeNotFound},
			"a label of a one": {"CODE0001", "Lobi", t0, city.CodeConflict},
			"expired":          {"CODE0001", "x", t0 + 600, city.CodeNotFound},
		} {
			if _, err := f.DecideDevice(ctx, want.code, DeviceApproved, want.label, "desk", want.at); city.CodeOf(err) != want.want {
				t.Errorf("%s: %v", what, err)
			}
		}
		if a, err := f.DecideDevice(ctx, "CODE0002", DeviceDenied, "", "desk", t0); err != nil || a.State != DeviceDenied {
			t.Errorf("%+v %v", a, err)
		}
		if a, err := f.RedeemDevice(ctx, "hash2", paired(2), t0); err != nil || a.State != DeviceDenied {
			t.Errorf("denied: %+v %v", a, err)
		}
		if _, err := f.RedeemDevice(ctx, "hash0", paired(0), t0+600); city.CodeOf(err) != city.CodeNotFound {
			t.Errorf("approved, but too late: %v", err)
		}
		// Of many who come at once with the same code, one gets a token.
		var given atomic.Int64
		var all sync.WaitGroup
		for n := range 8 {
			all.Go(func() {
				if a, err := f.RedeemDevice(ctx, "hash0", paired(n), t0); err == nil && a.State == DeviceApproved {
					given.Add(1)
				} else if err != nil && city.CodeOf(err) != city.CodeNotFound {
					t.Error(err)
				}
			})
		}
		all.Wait()
		tokens, err := f.Tokens(ctx)
		if err != nil || given.Load() != 1 || len(tokens) != 1 || tokens[0].Label != "Lobi" || tokens[0].ApprovedBy != "desk" {
			t.Errorf("%d were given, %+v, %v", given.Load(), tokens, err)
		}
		if _, err := f.DecideDevice(ctx, "CODE0003", DeviceApproved, "Lobi", "desk", t0); city.CodeOf(err) != city.CodeConflict {
			t.Errorf("the label of a screen that is in: %v", err)
		}
		if _, err := f.RevokeToken(ctx, tokens[0].ID, t0); err != nil {
			t.Fatal(err)
		}
		if _, err := f.DecideDevice(ctx, "CODE0003", DeviceApproved, "Lobi", "desk", t0); err != nil {
			t.Errorf("the label of one that is out: %v", err)
		}
	})
}

// However many ask, no more wait than the bounds, and one address does not take every place.
func TestDevicesAreBounded(t *testing.T) {
	eachDatabase(t, func(t *testing.T, f fixture) {
		for n := range MostDevicesPerAddress {
			a := device(n)
			a.Address = "198.51.100.1"
			if err := f.AddDeviceAuthorization(t.Context(), a); err != nil {
				t.Fatal(err)
			}
		}
		more := device(1000)
		more.Address = "198.51.100.1"
		if err := f.AddDeviceAuthorization(t.Context(), more); city.CodeOf(err) != city.CodeBusy {
			t.Errorf("one address beyond its bound: %v", err)
		}
		for n := MostDevicesPerAddress; n < MostDevices; n++ {
			if err := f.AddDeviceAuthorization(t.Context(), device(n)); err != nil {
				t.Fatal(err)
			}
		}
		if err := f.AddDeviceAuthorization(t.Context(), device(2000)); city.CodeOf(err) != city.CodeBusy {
			t.Errorf("beyond the bound of all: %v", err)
		}
		late := device(3000)
		late.CreatedAt, late.ExpiresAt = t0+600, t0+1200
		if err := f.AddDeviceAuthorization(t.Context(), late); err != nil {
			t.Errorf("once the others expired: %v", err)
		}
	})
}
