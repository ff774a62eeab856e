package store

import (
	"context"
	"database/sql"
	"errors"

	"github.com/tugu-city/tugu/server/city"
	"github.com/uptrace/bun"
)

const (
	// MostDevices is how many screens may wait to be let in at a time.
	MostDevices = 500
	// MostDevicesPerAddress is the same for one network address, so that one stranger does not take every place.
	MostDevicesPerAddress = 50
)

// deviceLock lets one process at a time count and decide over screens that wait.
const deviceLock int64 = 0x7475_6775_0019

// DeviceState is how far the request of a screen to be let in has come.
type DeviceState string

// The states of such a request. Once it is redeemed it is no more.
const (
	DevicePending  DeviceState = "PENDING"
	DeviceApproved DeviceState = "APPROVED"
	DeviceDenied   DeviceState = "DENIED"
)

// DeviceAuthorization is the request of a screen to be let in (RFC 8628).
type DeviceAuthorization struct {
	Hash      string // hexadecimal SHA-256 of the device code, which the screen alone has
	UserCode  string // what the screen shows, without hyphens
	Address   string // network address that it came from
	CreatedAt city.Moment
	ExpiresAt city.Moment
	State     DeviceState
	Label     string // what the screen is to be called, once it is approved
	DecidedBy string
}

// ErrDeviceTaken is returned where a user code is another screen's already: take another one.
var ErrDeviceTaken = errors.New("the user code is taken")

// AddDeviceAuthorization keeps the request of a screen, and forgets those that have expired. It fails with BUSY where
// too many wait, and with [ErrDeviceTaken].
func (s *Store) AddDeviceAuthorization(ctx context.Context, a DeviceAuthorization) error {
	return s.devices(ctx, "keep a screen's request in", func(tx writeTx) error {
		if _, err := tx.ExecContext(ctx, "DELETE FROM device_authorization WHERE expires_at <= ?", int64(a.CreatedAt)); err != nil {
			return s.target.fault("forget screens' requests in", err)
		}
		var all, here, same int
		err := tx.QueryRowContext(ctx, `SELECT count(*), coalesce(sum(CASE WHEN address = ? THEN 1 ELSE 0 END), 0), coalesce(sum(CASE WHEN user_code = ? THEN 1 ELSE 0 END), 0)
			FROM device_authorization`, a.Address, a.UserCode).Scan(&all, &here, &same)
		switch {
		case err != nil:
			return s.target.fault("count screens' requests in", err)
		case all >= MostDevices || here >= MostDevicesPerAddress:
			return city.Errorf(city.CodeBusy, "too many screens wait to be let in; approve or deny some, or wait until their codes expire")
		case same > 0:
			return ErrDeviceTaken
		}
		_, err = tx.ExecContext(ctx, "INSERT INTO device_authorization (hash, user_code, address, created_at, expires_at, state, label, decided_by) VALUES (?, ?, ?, ?, ?, ?, '', '')",
			a.Hash, a.UserCode, a.Address, int64(a.CreatedAt), int64(a.ExpiresAt), string(DevicePending))
		return s.target.fault("keep a screen's request in", err)
	})
}

// DeviceAuthorization returns the request whose screen shows the user code, or a *city.Error NOT_FOUND where none waits.
func (s *Store) DeviceAuthorization(ctx context.Context, userCode string, now city.Moment) (DeviceAuthorization, error) {
	return s.waiting(ctx, s.read, userCode, now)
}

// DecideDevice approves or denies the request whose screen shows the user code. Each is decided once. It fails with
// NOT_FOUND where none waits, and with CONFLICT where another screen has the label.
func (s *Store) DecideDevice(ctx context.Context, userCode string, state DeviceState, label, by string, now city.Moment) (a DeviceAuthorization, err error) {
	err = s.devices(ctx, "decide a screen's request in", func(tx writeTx) error {
		if a, err = s.waiting(ctx, tx, userCode, now); err != nil {
			return err
		}
		if state == DeviceApproved {
			if err := s.labelled(ctx, tx, label, now); err != nil {
				return err
			}
		}
		a.State, a.Label, a.DecidedBy = state, label, by
		_, err = tx.ExecContext(ctx, "UPDATE device_authorization SET state = ?, label = ?, decided_by = ? WHERE hash = ?", string(state), label, by, a.Hash)
		return s.target.fault("decide a screen's request in", err)
	})
	return a, err
}

// RedeemDevice gives the screen of the hash the token, if it was approved, and forgets its request: this is done once.
// In every other state it returns the request as it is, or a *city.Error NOT_FOUND where there is none that has not
// expired. Of the token, Label and ApprovedBy are set.
func (s *Store) RedeemDevice(ctx context.Context, hash string, t Token, now city.Moment) (a DeviceAuthorization, err error) {
	// Screens ask again and again: nothing is locked while they wait.
	if a, err = s.request(ctx, s.read, "hash", hash, now); err != nil || a.State != DeviceApproved {
		return a, err
	}
	err = s.devices(ctx, "let a screen into", func(tx writeTx) error {
		if a, err = s.request(ctx, tx, "hash", hash, now); err != nil || a.State != DeviceApproved {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM device_authorization WHERE hash = ?", hash); err != nil {
			return s.target.fault("let a screen into", err)
		}
		t.Label, t.ApprovedBy = a.Label, a.DecidedBy
		return s.addToken(ctx, tx, t)
	})
	return a, err
}

// devices runs fn while no other process counts or decides.
func (s *Store) devices(ctx context.Context, op string, fn func(tx writeTx) error) error {
	return s.transact(ctx, op, func(tx writeTx) error {
		if err := s.lock(ctx, tx, deviceLock); err != nil {
			return err
		}
		return fn(tx)
	})
}

func (s *Store) waiting(ctx context.Context, db bun.IDB, userCode string, now city.Moment) (DeviceAuthorization, error) {
	a, err := s.request(ctx, db, "user_code", userCode, now)
	if err == nil && a.State != DevicePending {
		return a, noDevice()
	}
	return a, err
}

func noDevice() error {
	return city.FieldErrorf(city.CodeNotFound, "userCode", "no screen that waits shows this code; read it again, it changes every few minutes")
}

func (s *Store) request(ctx context.Context, db bun.IDB, column, value string, now city.Moment) (a DeviceAuthorization, err error) {
	var state string
	var created, expires int64
	err = db.QueryRowContext(ctx, "SELECT hash, user_code, address, created_at, expires_at, state, label, decided_by FROM device_authorization WHERE "+column+" = ? AND expires_at > ?", value, int64(now)).
		Scan(&a.Hash, &a.UserCode, &a.Address, &created, &expires, &state, &a.Label, &a.DecidedBy)
	if errors.Is(err, sql.ErrNoRows) {
		return a, noDevice()
	}
	a.CreatedAt, a.ExpiresAt, a.State = city.Moment(created), city.Moment(expires), DeviceState(state)
	return a, s.target.fault("read a screen's request in", err)
}

// labelled refuses a label that another screen has.
func (s *Store) labelled(ctx context.Context, tx writeTx, label string, now city.Moment) error {
	var n int
	err := tx.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM device JOIN access_token ON id = token WHERE label = ? AND revoked_at = 0)
		+ (SELECT count(*) FROM device_authorization WHERE label = ? AND state = ? AND expires_at > ?)`, label, label, string(DeviceApproved), int64(now)).Scan(&n)
	if err == nil && n > 0 {
		return city.FieldErrorf(city.CodeConflict, "name", "another screen is called %s; revoke that one first, or choose another name", label)
	}
	return s.target.fault("read screens of", err)
}
