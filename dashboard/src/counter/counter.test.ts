import { describe, expect, it } from "vitest";
import { emptyDraft, inputOf, isTyped, newReference, offered } from "./draft";
import { found } from "./search";
import { meaning } from "./steps";
import { wordsOf } from "./words";

describe("draft of a complaint", () => {
  it("sends no contact of who asks not to be named, and nothing empty", () => {
    const draft = { ...emptyDraft("PHONE"), text: " Lubang ", name: "Sari", anonymous: true };
    expect(inputOf(draft)).toEqual({ externalId: draft.externalId, channel: "PHONE", text: "Lubang", category: null, district: null, address: null, anonymous: true, secret: false, reporter: null });
    expect(inputOf({ ...draft, anonymous: false }).reporter).toEqual({ name: "Sari", phone: null, email: null });
    expect(inputOf({ ...draft, anonymous: false, name: " " }).reporter).toBeNull();
  });
  it("knows what would be missed", () => {
    expect(isTyped(emptyDraft("PHONE"))).toBe(false);
    expect(isTyped({ ...emptyDraft("PHONE"), phone: "0" })).toBe(true);
  });
  it("makes references like the server's", () => {
    expect(newReference(new Date(2026, 5), new Uint8Array([0, 31, 32, 63, 64, 255, 10, 20]))).toBe("2026-0Z0Z0ZAM");
  });
});

describe("what the counter offers", () => {
  it("begins with the first channel of the profile, and keeps the one of before while it is offered", () => {
    expect(offered(emptyDraft(""), ["COUNTER", "PHONE"]).channel).toBe("COUNTER");
    expect(offered(emptyDraft("PHONE"), ["COUNTER", "PHONE"]).channel).toBe("PHONE");
    expect(offered({ ...emptyDraft("FAX"), text: "x" }, ["COUNTER", "PHONE"])).toMatchObject({ channel: "COUNTER", text: "x" });
  });
  it("tells closing without a result from filing a result away", () => {
    const words = wordsOf("en");
    expect(meaning(words, "CLOSED", "RESOLVED")).toContain("filed away");
    expect(meaning(words, "CLOSED", "ASSIGNED")).toContain("without a result");
    expect(meaning(words, "WAITING", "ASSIGNED")).toBe(words.means.WAITING);
  });
});

describe("words for numbers", () => {
  it("are those of one, and of many", () => {
    const english = wordsOf("en"), indonesian = wordsOf("id");
    expect(english.pairs("1", "2")).toBe("1 pair among 2 open complaints");
    expect(english.pairs("0", "1")).toBe("0 pairs among 1 open complaint");
    expect([english.of("1"), english.of("11"), english.fits("1"), english.tries("1")]).toEqual(["1 complaint", "11 complaints", "1 choice", "replayed in vain 1 time"]);
    expect(indonesian.pairs("1", "2")).toBe("1 pasangan di antara 2 laporan terbuka");
  });
});

describe("search as you type", () => {
  const choices = [
    { code: "SAMPAH", name: "Sampah menumpuk", more: "DLH" }, { code: "LAMPU", name: "Lampu jalan", more: "Dishub" }, { code: "JALAN-RUSAK", name: "Jalan rusak", more: "DPUPRPKP" },
  ];
  it("finds by words in any order, beginnings first", () => {
    expect(found(choices, "jalan").map(({ code }) => code)).toEqual(["JALAN-RUSAK", "LAMPU"]);
    expect(found(choices, "rusak  JAL").map(({ code }) => code)).toEqual(["JALAN-RUSAK"]);
    expect(found(choices, "dlh").map(({ code }) => code)).toEqual(["SAMPAH"]);
    expect(found(choices, "").length).toBe(3);
    expect(found(choices, "x")).toEqual([]);
  });
});
