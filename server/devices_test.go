package main

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// deviceForm sends a form to an endpoint of screens and returns the answer with the cookies that it sets.
func (p *program) deviceForm(t *testing.T, path string, form url.Values, header map[string]string) (status int, body map[string]any, cookies []*http.Cookie) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.base+"/device/"+path, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for name, value := range header {
		r.Header.Set(name, value)
	}
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body = map[string]any{}
	_ = json.NewDecoder(res.Body).Decode(&body) // refusals before the endpoint are no JSON
	return res.StatusCode, body, res.Cookies()
}

func (p *program) askForCode(t *testing.T) (deviceCode, userCode string) {
	t.Helper()
	status, body, cookies := p.deviceForm(t, "authorization", url.Values{"client_id": {"wall"}}, nil)
	deviceCode, _ = body["device_code"].(string)
	userCode, _ = body["user_code"].(string)
	if status != 200 || len(deviceCode) != 43 || len(userCode) != 9 || body["expires_in"] != 600.0 || body["interval"] != 5.0 ||
		body["verification_uri"] != p.base+"/screens" || len(cookies) != 0 {
		t.Fatalf("%d %v %v", status, body, cookies)
	}
	return deviceCode, userCode
}

// awaitToken waits until a token that was made just now is known.
func (p *program) awaitToken(t *testing.T, token string) {
	t.Helper()
	eventually(t, "the token is known", func() (string, bool) {
		code := p.ask(t, token, `{ viewer { role } }`, &struct{}{})
		return code, code == ""
	})
}

func (p *program) redeem(t *testing.T, deviceCode string) (status int, why string, cookies []*http.Cookie) {
	t.Helper()
	status, body, cookies := p.deviceForm(t, "token", url.Values{"client_id": {"wall"}, "grant_type": {"urn:ietf:params:oauth:grant-type:device_code"}, "device_code": {deviceCode}}, nil)
	why, _ = body["error"].(string)
	return status, why, cookies
}

// TestScreensPair lets a screen in that asked one process, by an operator at a second one, and takes it back by a
// command: what it had opened is closed, and it opens nothing any more.
func TestScreensPair(t *testing.T) {
	databases(t, func(t *testing.T, dsn string) {
		serve := func() *program {
			return start(t, "serve", "--listen=127.0.0.1:0", "--public=nothing", "--token="+testToken, "--database="+dsn)
		}
		first, second := serve(), serve()
		deviceCode, userCode := first.askForCode(t)
		if status, why, _ := first.redeem(t, deviceCode); status != 400 || why != "authorization_pending" {
			t.Fatalf("before the approval: %d %s", status, why)
		}
		operator := makeToken(t, dsn, "--role=operator", "--name=desk")
		bound := makeToken(t, dsn, "--role=operator", "--name=dlh", "--department=DLH")
		second.awaitToken(t, bound)
		approve := `mutation { deviceApprove(input: {userCode: "` + strings.ToLower(userCode) + `", name: " Lobi "}) { authorization { userCode address } userErrors { code } } }`
		for who, token := range map[string]string{"nobody": "", "an operator of one department": bound} {
			if code := second.ask(t, token, approve, &struct{}{}); code != "FORBIDDEN" {
				t.Errorf("%s: %q", who, code)
			}
		}
		var made struct {
			DeviceApprove struct {
				Authorization *struct{ UserCode, Address string }
				UserErrors    []struct{ Code string }
			}
		}
		if code := second.ask(t, operator, approve, &made); code != "" || made.DeviceApprove.Authorization == nil || made.DeviceApprove.Authorization.Address != "127.0.0.1" {
			t.Fatalf("%s %+v", code, made)
		}
		if code := second.ask(t, operator, approve, &made); code != "" || len(made.DeviceApprove.UserErrors) != 1 || made.DeviceApprove.UserErrors[0].Code != "NOT_FOUND" {
			t.Errorf("approved twice: %s %+v", code, made)
		}
		status, why, cookies := first.redeem(t, deviceCode)
		if status != 200 || len(cookies) != 1 || !cookies[0].HttpOnly || cookies[0].SameSite != http.SameSiteStrictMode || cookies[0].Path != "/" {
			t.Fatalf("%d %s %v", status, why, cookies)
		}
		if status, why, cookies := second.redeem(t, deviceCode); status != 400 || why != "expired_token" || len(cookies) != 0 {
			t.Errorf("redeemed twice: %d %s", status, why)
		}
		cookie := map[string]string{"Cookie": cookies[0].Name + "=" + cookies[0].Value, "Content-Type": "application/json"}
		role := func(p *program) string {
			_, body := p.request(t, "POST", "/graphql", `{"query":"{ viewer { role } }"}`, cookie)
			return body
		}
		for _, p := range []*program{first, second} { // the second one within a second
			eventually(t, "the screen is known", func() (string, bool) { body := role(p); return body, strings.Contains(body, `"SCREEN"`) })
		}
		conn := first.socket(t, http.Header{"Cookie": {cookie["Cookie"]}}, `{"type":"connection_init"}`)
		await(t, conn, "connection_ack")
		if err := conn.WriteMessage(websocket.TextMessage, []byte(`{"type":"subscribe","id":"1","payload":{"query":"subscription { overview { kpis { open } } }"}}`)); err != nil {
			t.Fatal(err)
		}
		await(t, conn, "next")

		if code, stdout, stderr := tugu(t, "screen", "list", "--database="+dsn); code != 0 || !strings.Contains(stdout, "Lobi") || !strings.Contains(stdout, "desk") {
			t.Errorf("%d %s %s", code, stdout, stderr)
		}
		if code, stdout, stderr := tugu(t, "screen", "revoke", "--database="+dsn, "lobi"); code != 0 || !strings.Contains(stdout, "Lobi") {
			t.Fatalf("%d %s %s", code, stdout, stderr)
		}
		revoked := time.Now()
		if code := closeCode(t, conn); code != 4403 {
			t.Errorf("closed with %d, want 4403", code)
		}
		t.Logf("closed %s after it was revoked", time.Since(revoked).Round(time.Millisecond))
		if body := role(first); !strings.Contains(body, `"PUBLIC"`) { // as anybody: pages do not fail on what a browser kept
			t.Error(body)
		}
		_, audit := second.request(t, "GET", "/export/audit.csv", "", map[string]string{"Authorization": "Bearer " + testToken})
		for _, want := range []string{",desk,OPERATOR,deviceApprove,,Lobi 127.0.0.1", ",command,,screen revoke,,Lobi "} {
			if !strings.Contains(audit, want) {
				t.Errorf("the audit log does not say %q:\n%s", want, audit)
			}
		}
		// By a command, a second screen.
		deviceCode, userCode = second.askForCode(t)
		if code, _, stderr := tugu(t, "screen", "approve", "--database="+dsn, "--name=Ruang rapat", userCode); code != 0 {
			t.Fatal(stderr)
		}
		if status, why, _ := first.redeem(t, deviceCode); status != 200 {
			t.Errorf("%d %s", status, why)
		}
		deviceCode, userCode = first.askForCode(t)
		if code, _, stderr := tugu(t, "screen", "deny", "--database="+dsn, userCode); code != 0 {
			t.Fatal(stderr)
		}
		if status, why, _ := second.redeem(t, deviceCode); status != 400 || why != "access_denied" {
			t.Errorf("denied: %d %s", status, why)
		}
		for _, p := range []*program{first, second} {
			if p.stop(); strings.Contains(p.log.String(), cookies[0].Value) || strings.Contains(p.log.String(), deviceCode) {
				t.Error("the log holds a secret")
			}
		}
	})
}

// TestScreensPairHostile holds what strangers, other sites and guessers get.
func TestScreensPairHostile(t *testing.T) {
	dsn := "sqlite:" + t.TempDir() + "/tugu.db"
	p := start(t, "serve", "--listen=127.0.0.1:0", "--public=nothing", "--token="+testToken, "--database="+dsn)
	wall := url.Values{"client_id": {"wall"}}
	for what, c := range map[string]struct {
		path   string
		form   url.Values
		header map[string]string
		status int
		why    string
	}{
		"another client":       {"authorization", url.Values{"client_id": {"other"}}, nil, 400, "invalid_client"},
		"no client":            {"authorization", nil, nil, 400, "invalid_client"},
		"another grant":        {"token", url.Values{"client_id": {"wall"}, "grant_type": {"password"}}, nil, 400, "unsupported_grant_type"},
		"another site asks":    {"authorization", wall, map[string]string{"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}, 403, ""},
		"another site redeems": {"token", wall, map[string]string{"Origin": "https://evil.example"}, 403, ""},
		"a form of megabytes":  {"token", url.Values{"client_id": {"wall"}, "device_code": {strings.Repeat("x", 1<<20)}}, nil, 400, "invalid_request"},
		"a code in the query":  {"token?client_id=wall", nil, nil, 400, "invalid_client"},
	} {
		if status, body, cookies := p.deviceForm(t, c.path, c.form, c.header); status != c.status || body["error"] != nil && body["error"] != c.why || len(cookies) != 0 {
			t.Errorf("%s: %d %v", what, status, body)
		}
	}
	// A screen that asks faster than it was told is slowed down, approved or not.
	deviceCode, userCode := p.askForCode(t)
	slowed := false
	for range 5 {
		_, why, _ := p.redeem(t, deviceCode)
		slowed = slowed || why == "slow_down"
	}
	if !slowed {
		t.Error("five questions at once were all answered")
	}
	// Whoever may approve guesses in vain: after so many codes no other one is looked at, not even the right one.
	guess := func(code string) (found bool, errorCode string) {
		var out struct{ DeviceAuthorization *struct{ UserCode string } }
		errorCode = p.ask(t, testToken, `{ deviceAuthorization(userCode: "`+code+`") { userCode } }`, &out)
		return out.DeviceAuthorization != nil, errorCode
	}
	if found, code := guess(userCode); !found || code != "" {
		t.Fatalf("the right code: %v %s", found, code)
	}
	tried, last := 0, ""
	for ; tried < 500 && last == ""; tried++ {
		_, last = guess("BCDFGHJK")
	}
	if last != "BUSY" || tried > 2*codesAtOnce {
		t.Errorf("after %d guesses: %q", tried, last)
	}
	if found, code := guess(userCode); found || code != "BUSY" {
		t.Errorf("the right code after all guesses: %v %s", found, code)
	}
	// What a screen's cookie names must be a screen's token: another one's is not taken from there.
	_, body := p.request(t, "POST", "/graphql", `{"query":"{ viewer { role } }"}`, map[string]string{"Cookie": "tugu-screen=" + testToken, "Content-Type": "application/json"})
	if !strings.Contains(body, `"PUBLIC"`) {
		t.Error(body)
	}
	operator := makeToken(t, dsn, "--role=operator", "--name=desk")
	p.awaitToken(t, operator)
	_, body = p.request(t, "POST", "/graphql", `{"query":"{ viewer { role } }"}`, map[string]string{"Cookie": "tugu-screen=" + operator, "Content-Type": "application/json"})
	if !strings.Contains(body, `"PUBLIC"`) {
		t.Error(body)
	}
}
