import { describe, expect, it } from "vitest";
import { pair, type Pairing, type World } from "./pairing";

type Answer = { ok: boolean; body: Record<string, unknown> } | null;
const refused = (error: string): Answer => ({ ok: false, body: { error } });
const code = (n: number): Answer => ({ ok: true, body: { device_code: `d${n}`, user_code: `CODE-${n}`, verification_uri: "http://x/screens", expires_in: 20, interval: 5 } });

/** A server that answers as scripted, and a clock that waiting moves on. */
function world(answers: Record<string, Answer[]>, renews = [true]) {
  const seen: string[] = [], waits: number[] = [], asked: string[] = [];
  let now = 0;
  const stop = new AbortController();
  const w: World = {
    post: (path, form) => {
      asked.push(path + (form["device_code"] === undefined ? "" : ` ${form["device_code"]}`));
      const next = answers[path]?.shift();
      if (next === undefined) {
        if (path === "/device/seen") return Promise.resolve({ ok: true, body: { paired: false } });
        stop.abort();
        return Promise.resolve(null);
      }
      return Promise.resolve(next);
    },
    wait: (ms) => { waits.push(ms); now += ms; return Promise.resolve(); },
    now: () => now,
    renew: () => { seen.push("renew"); return Promise.resolve(renews.shift() ?? true); },
    show: (p: Pairing) => seen.push(p.phase === "code" ? p.code : p.phase),
  };
  return { run: () => pair(w, stop.signal), seen, waits, asked };
}

describe("pairing", () => {
  it("shows a code until the screen is let in, slower when told so, and though the server is away meanwhile", async () => {
    const w = world({ "/device/authorization": [code(1)], "/device/token": [refused("authorization_pending"), null, refused("slow_down"), { ok: true, body: {} }] });
    await w.run();
    expect(w.seen).toEqual(["asking", "CODE-1", "approved", "renew"]);
    expect(w.waits).toEqual([5000, 5000, 5000, 10_000, 2000]);
  });
  it("shows another code when one expires, by the server's word or by its own clock", async () => {
    const pending = refused("authorization_pending");
    const w = world({ "/device/authorization": [code(1), code(2), code(3)], "/device/token": [refused("expired_token"), pending, pending, pending, pending, { ok: true, body: {} }] });
    await w.run();
    expect(w.seen).toEqual(["asking", "CODE-1", "CODE-2", "CODE-3", "approved", "renew"]);
    expect(w.asked.filter((a) => a.startsWith("/device/token"))).toEqual(["/device/token d1", ...Array<string>(4).fill("/device/token d2"), "/device/token d3"]);
  });
  it("says that it was denied, and asks again a minute later; waits where no code is to be had", async () => {
    const w = world({ "/device/authorization": [refused("temporarily_unavailable"), code(1), code(2)], "/device/token": [refused("access_denied"), { ok: true, body: {} }] });
    await w.run();
    expect(w.seen).toEqual(["asking", "CODE-1", "denied", "CODE-2", "approved", "renew"]);
    expect(w.waits).toEqual([10_000, 5000, 60_000, 5000, 2000]);
  });
  it("asks for no code where another process let the screen in already, and again when the page cannot be had", async () => {
    const yes: Answer = { ok: true, body: { paired: true } };
    const w = world({ "/device/seen": [yes, yes] }, [false, true]);
    await w.run();
    expect(w.seen).toEqual(["asking", "approved", "renew", "approved", "renew"]);
    expect(w.asked).toEqual(["/device/seen", "/device/seen"]);
  });
});
