import { describe, expect, it } from "vitest";
import { createFormat } from "./format";
import { chooseLanguage, localeFor } from "./language";

const id = createFormat("id", "id-ID", "Asia/Jakarta");
const en = createFormat("en", "en-GB", "Asia/Jakarta");
const us = createFormat("en", "en-US", "America/New_York");
const at = Date.parse("2026-11-24T14:37:00+07:00");

describe("a moment said at another one", () => {
  it("has its date unless it is of the same day in the city", () => {
    const now = Date.parse("2026-11-24T16:30:00Z"), near = Date.parse("2026-11-24T16:59:00Z"), far = Date.parse("2026-11-24T17:05:00Z");
    expect(createFormat("id", "id-ID", "Asia/Jakarta").until(near, now)).toBe("23.59");
    expect(createFormat("id", "id-ID", "Asia/Jakarta").until(far, now)).toBe("25 Nov 00.05");
    expect(createFormat("en", "en-GB", "UTC").until(far, now)).toBe("17:05");
  });
});

describe("numbers", () => {
  it("writes them as the city does", () => {
    expect(id.count(1234567)).toBe("1.234.567");
    expect(en.count(1234567)).toBe("1,234,567");
    expect(id.count(-12)).toBe("\u221212");
    expect(id.mean(15.62)).toBe("15,6");
  });
  it("shortens large figures from ten thousand on", () => {
    expect(id.figure(9999)).toBe("9.999");
    expect(id.figure(12345)).toMatch(/^12,3\s?rb$/);
    expect(en.figure(12345)).toMatch(/^12\.3\s?[kK]$/);
  });
  it("never rounds a rate up to all or down to none", () => {
    expect(id.percent(0.7784)).toBe("77,8%");
    expect(id.percent(1)).toBe("100%");
    expect(id.percent(0)).toBe("0%");
    expect(id.percent(0.99996)).toBe("99,9%");
    expect(en.percent(0.0001)).toBe("0.1%");
    expect(id.target(0.95)).toBe("95%");
    expect(id.target(0.925)).toBe("92,5%");
  });
});

describe("moments", () => {
  it("are those of the city's zone", () => {
    expect(id.clock(at)).toBe("14.37");
    expect(en.clock(at)).toBe("14:37");
    expect(us.clock(at)).toBe("02:37");
    expect(id.date(at)).toBe("24 November 2026");
    expect(us.date(at)).toBe("November 24, 2026");
    expect(id.weekday(at)).toBe("Selasa");
    expect(id.day(Date.parse("2026-11-24T23:30:00+07:00"))).toBe("2026-11-24");
    expect(id.clock(Date.parse("2026-11-24T00:05:00+07:00"))).toBe("00.05");
    expect(id.hour(Date.parse("2026-11-24T14:30:00+07:00"))).toBe(14.5);
  });
  it("are spans in at most two units", () => {
    expect(id.span(24.9)).toBe("24 dtk");
    expect(id.span(40 * 60)).toBe("40 mnt");
    expect(id.span(2 * 3600 + 54 * 60)).toBe("2 j 54 mnt");
    expect(id.span(3 * 3600)).toBe("3 j");
    expect(id.span(26 * 3600)).toBe("1 hr 2 j");
    expect(en.span(48 * 3600)).toBe("2 d");
    expect(en.span(-5)).toBe("0 s");
  });
});

describe("language", () => {
  it("is the one asked for where the city offers it, else the city's first", () => {
    expect(chooseLanguage("en", ["id", "en"])).toBe("en");
    expect(chooseLanguage(null, ["id", "en"])).toBe("id");
    expect(chooseLanguage("id", ["en"])).toBe("en");
    expect(chooseLanguage("fr", ["en", "id"])).toBe("en");
    expect(chooseLanguage("id-ID", [])).toBe("id");
  });
  it("takes the city's locale where it fits", () => {
    expect(localeFor("id", "id-ID")).toBe("id-ID");
    expect(localeFor("en", "id-ID")).toBe("en-GB");
    expect(localeFor("en", "en-US")).toBe("en-US");
  });
});
