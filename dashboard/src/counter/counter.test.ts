import { describe, expect, it } from "vitest";
import { emptyDraft, inputOf, isTyped, newReference } from "./draft";
import { found } from "./search";

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
