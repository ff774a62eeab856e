import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { credentials, keepToken, token } from "./ask";

let cookies: Map<string, string>, sent: string[];

beforeEach(() => {
  cookies = new Map();
  sent = [];
  const stored = new Map<string, string>();
  vi.stubGlobal("document", {
    get cookie() { return [...cookies].map(([name, value]) => `${name}=${value}`).join("; "); },
    set cookie(text: string) {
      const [pair = "", ...rest] = text.split("; "), [name = "", value = ""] = pair.split("=");
      if (rest.includes("Max-Age=0")) cookies.delete(name);
      else cookies.set(name, value);
    },
  });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  vi.stubGlobal("fetch", (address: string, how?: { method?: string }) => {
    sent.push(`${how?.method ?? "GET"} ${address}`);
    return Promise.resolve(undefined);
  });
});

afterEach(() => vi.unstubAllGlobals());

test("who signed in holds something, and sends no token", () => {
  expect(token()).toBeNull();
  cookies.set("other", "tugu-signed-in=1x").set("tugu-signed-in", "1");
  expect(token()).not.toBeNull();
  expect(credentials()).toBeUndefined();
});

test("a token goes before the session, and forgetting it leaves the session", () => {
  cookies.set("tugu-signed-in", "1");
  keepToken("abc");
  expect(credentials()).toEqual({ authorization: "Bearer abc" });
  keepToken(null);
  expect(token()).not.toBeNull();
  expect(sent).toEqual([]);
});

test("forgetting without a token signs out", () => {
  cookies.set("tugu-signed-in", "1");
  keepToken(null);
  expect(token()).toBeNull();
  expect(sent).toEqual(["POST /auth/logout"]);
});

test("who has neither signs nobody out", () => {
  keepToken(null);
  expect(sent).toEqual([]);
});
