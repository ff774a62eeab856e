import { describe, expect, it } from "vitest";
import { contactOf } from "./contact";
import { wordsOf } from "./words";

describe("how a reporter is reached", () => {
  const words = wordsOf("en"), date = (at: number) => new Date(at).toISOString().slice(0, 10);
  const file = { reporterLocked: false, reporter: null, remarks: [], text: "A hole", address: "", latitude: null, longitude: null };

  it("is told where it is known", () => {
    const reporter = { name: "Sari", phone: "", email: "sari@example.org" };
    expect(contactOf(words, { erasedAt: null, file: { ...file, reporter } }, date)).toBe("Sari, sari@example.org");
  });

  it("says why it is not: none, sealed without a key, or erased", () => {
    expect(contactOf(words, { erasedAt: null, file }, date)).toBe("none");
    expect(contactOf(words, { erasedAt: null, file: { ...file, reporterLocked: true } }, date)).toContain("lacks the key");
    expect(contactOf(words, { erasedAt: "2026-11-24T12:00:00+07:00", file }, date)).toBe("erased on 2026-11-24");
  });
});
